"""A JSON record to one article text: which field is the title, the body, the publisher, under the names exports use.

The text reads as a page would: title, then the lines that say who published it and when, then the body. Those lines
carry Indonesian labels ("Penerbit: ...", "Terbit: 15 Desember 2025") so that extraction finds them like any byline.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import date

_BODY = ("text", "body", "content", "article", "article_text", "full_text", "isi", "konten", "berita", "teks")
_TITLE = ("title", "headline", "judul")
_PUBLISHER = ("publisher", "source", "sitename", "site", "media", "penerbit", "sumber")
_PUBLISHED = (
    "published",
    "published_at",
    "published_on",
    "date_published",
    "datepublished",
    "date",
    "tanggal",
    "terbit",
)
_AUTHOR = ("author", "authors", "reporter", "penulis", "byline")
_EDITOR = ("editor", "editors", "penyunting")
_URL = ("url", "link", "source_url", "tautan")
_NUMBER = ("id", "_id", "article_id", "guid", "uuid")

_BLOCK_END = re.compile(r"<\s*(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
# fmt: off
_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)
# fmt: on
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?![\d-])")


class IncompleteError(ValueError):
    """A record without an article in it; the message completes the sentence that the record's place begins."""


def record_text(value: object) -> str:
    """The text of one record. Raises IncompleteError where it is no object or has no body."""
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        raise IncompleteError(f"is a JSON {_kind(value)}, not an article object")
    fields = _fields(value)
    body = _first(fields, _BODY)
    if not body:
        raise IncompleteError(f"has no article text: none of the fields {', '.join(_BODY[:4])} is filled")
    title = _first(fields, _TITLE)
    labelled = (
        ("Penerbit", _first(fields, _PUBLISHER)),
        ("Terbit", _day(_first(fields, _PUBLISHED))),
        ("Penulis", _first(fields, _AUTHOR)),
        ("Editor", _first(fields, _EDITOR)),
        ("Tautan", _first(fields, _URL)),
    )
    head = [title] if title and not body.startswith(title) else []
    about = "\n".join(f"{label}: {_one_line(words)}" for label, words in labelled if words)
    return "\n\n".join(part for part in (*map(_one_line, head), about, body) if part)


def record_address(value: object) -> str:
    """What a record gives as the address of its article; empty where it gives none."""
    return _one_line(_first(_fields(value), _URL))


def record_number(value: object) -> str:
    """What a record gives as its id, a word or a whole number; empty where it gives none."""
    given = (_fields(value).get(name) for name in _NUMBER)
    return next((str(each).strip() for each in given if _is_number(each)), "")


def _is_number(value: object) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool) and bool(str(value).strip())


def _fields(value: object) -> dict[str, object]:
    return {str(key).lower(): each for key, each in value.items()} if isinstance(value, Mapping) else {}


def _first(fields: Mapping[str, object], names: tuple[str, ...]) -> str:
    return next((words for name in names if (words := _words(fields.get(name)))), "")


def _words(value: object) -> str:
    """A field's text: a string, a list of strings (paragraphs, authors), or an object's "name" (schema.org)."""
    if isinstance(value, str):
        return _untagged(value).strip()
    if isinstance(value, list):
        return "\n".join(words for each in value if (words := _words(each)))
    if isinstance(value, Mapping):
        return _words(value.get("name"))
    return ""


def _untagged(text: str) -> str:
    if not _BLOCK_END.search(text):
        return text
    return html.unescape(_TAG.sub("", _BLOCK_END.sub("\n", text)))


def _day(words: str) -> str:
    """An ISO day written out, so that 2025-12-01 is nobody's twelfth of January; anything else as it stands."""
    found = _ISO_DAY.match(words)
    if not found:
        return words
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return words
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _kind(value: object) -> str:
    names = {list: "list", bool: "truth value", int: "number", float: "number", type(None): "null"}
    return names.get(type(value), type(value).__name__)
