"""Bytes to text: byte order marks, UTF-8, UTF-16 without a mark, Windows-1252. What is none of them is refused.

A press archive holds UTF-8 and, from older desks, Windows-1252. Every byte string can be read as Windows-1252, so it is
believed only where what it gives is what such a text holds: typographic marks, and accented letters inside words.
Otherwise damaged UTF-8 would come in as "Ã©", and a picture as a page of symbols.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x7fELF", "a program"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_SHARE = 0.01  # a stray form feed or backspace is a typist's; more than one in a hundred is no text
_TYPOGRAPHIC = "€…‘’“”•–—™ ©®°±²³·¼½¾«»×£§\xa0\xad"
_ACCENTED = "áàäåçéèêëíïñóòöøúüßÁÀÄÅÉÈÖØÜÑÇ"
_IMPLAUSIBLE = re.compile(f"[^\x00-\x7f{_TYPOGRAPHIC}{_ACCENTED}]")
_LONELY = re.compile(f"(?<![A-Za-z{_ACCENTED}])[{_ACCENTED}]+(?![A-Za-z{_ACCENTED}])")


class UndecodableError(ValueError):
    """Bytes that are no text; the message completes the sentence that the file's name begins."""


def decode(raw: bytes) -> tuple[str, str]:
    """The text of ``raw``, line ends as "\\n" and without a byte order mark, and the name of its encoding."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            raise UndecodableError(f"is {kind}, not text")
    text, encoding = _decoded(raw)
    if "\x00" in text:
        raise UndecodableError("is a binary file, not text: it holds NUL bytes")
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise UndecodableError("is a binary file, not text: it is full of control characters")
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding


def _decoded(raw: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strict(raw[len(mark) :], encoding, len(mark)), encoding
    unmarked = _utf16_without_mark(raw)
    if unmarked is not None:
        return _strict(raw, unmarked, 0), unmarked
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if b"\x00" in raw:
            raise UndecodableError("is a binary file, not text: it holds NUL bytes") from error
        text = _windows_1252(raw)
        if text is None:
            raise UndecodableError(
                f"is not valid UTF-8 (byte 0x{raw[error.start]:02x} at position {error.start:,}) "
                "and no other encoding fits"
            ) from error
        return text, "windows-1252"


def _strict(raw: bytes, encoding: str, offset: int) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        where = error.start + offset
        raise UndecodableError(f"looks like {encoding.upper()} but is damaged at byte {where:,}") from error


def _utf16_without_mark(raw: bytes) -> str | None:
    """UTF-16's byte order where every other byte is mostly NUL and its neighbours are not, as in Latin letters."""
    if len(raw) < 4 or len(raw) % 2:
        return None
    pairs = len(raw) // 2
    even, odd = raw[0::2].count(0) / pairs, raw[1::2].count(0) / pairs
    if odd > 0.7 and even < 0.05:
        return "utf-16-le"
    if even > 0.7 and odd < 0.05:
        return "utf-16-be"
    return None


def _windows_1252(raw: bytes) -> str | None:
    try:
        text = raw.decode("windows-1252")
    except UnicodeDecodeError:
        return None
    return None if _IMPLAUSIBLE.search(text) or _LONELY.search(text) else text
