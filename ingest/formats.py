"""Decoded text to article records, by the format that the file's name or its first characters give."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.pages import page_text
from ingest.record_fields import IncompleteError, record_address, record_number, record_text

_BY_SUFFIX = {
    "txt": "txt",
    "text": "txt",
    "md": "txt",
    "html": "html",
    "htm": "html",
    "xhtml": "html",
    "json": "json",
    "jsonl": "jsonl",
    "ndjson": "jsonl",
}
# A comment ends where it first can, for good: tried with every later end as well, thirty in a row would take hours.
_PAGE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*)?(?><!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
WHOLE_PAGE = "html, every visible word"  # the format of a page in which no article was made out
_SPACE = re.compile(r"[ \t\n\r]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


class UnreadableError(ValueError):
    """A file that its format's reader cannot take; the message completes the sentence that the file's name begins."""


@dataclass(frozen=True, slots=True)
class Record:
    """One article of a file. ``no``: 1-based, None where the file is one article; ``raw``: its bytes as they came.

    ``problem`` says why the record gives no text, else None. ``url`` and ``number`` are what a JSON record calls its
    address and its id, empty where it does not.
    """

    no: int | None
    format: str
    raw: bytes
    text: str
    problem: str | None = None
    url: str = ""
    number: str = ""


def records(name: str, text: str, raw: bytes) -> tuple[Record, ...]:
    """The articles in ``text``, which was decoded from ``raw``; ``name``: the file's, in lower case, without ".gz"."""
    if not text.strip():
        return (Record(None, _BY_SUFFIX.get(_suffix(name), "txt"), raw, text),)
    form = _format(name, text)
    if form == "html":
        page = page_text(text)
        return (Record(None, "html" if page.article_found else WHOLE_PAGE, raw, _clean(page.text)),)
    if form == "json":
        return tuple(_json(text, raw))
    if form == "jsonl":
        return tuple(_jsonl(text))
    return (Record(None, "txt", raw, text),)


def _suffix(name: str) -> str:
    return name.rpartition(".")[2] if "." in name else ""


def _format(name: str, text: str) -> str:
    stated = _BY_SUFFIX.get(_suffix(name))
    if stated in (None, "txt") and _PAGE.match(text):
        return "html"  # a page saved under another name: its tags would otherwise be read as prose
    if stated is None and text.lstrip()[:1] in ("{", "["):
        return _json_or_lines(text)
    return stated or "txt"


def _json_or_lines(text: str) -> str:
    """For a file whose name says nothing: json, jsonl, or plain text that happens to open with a bracket."""
    for form, sample in (("json", text), ("jsonl", text.lstrip().partition("\n")[0])):
        try:
            json.loads(sample)
        except (ValueError, RecursionError):
            continue
        return form
    return "txt"


def _json(text: str, raw: bytes) -> Iterator[Record]:
    start = _skip(text, 0)
    if text[start] != "[":
        value, end = _value(text, start)
        if _skip(text, end) != len(text):
            raise UnreadableError(_not_json(text, _skip(text, end), "more text follows the first value"))
        yield _record(None, "json", raw, value)
        return
    start = _skip(text, start + 1)
    if text[start : start + 1] == "]":
        raise UnreadableError("is an empty JSON list")
    found: list[Record] = []
    while True:
        value, end = _value(text, start)
        found.append(_record(len(found) + 1, "json", _bytes(text[start:end]), value))
        following = _skip(text, end)
        if text[following : following + 1] == "]":
            break
        if text[following : following + 1] != ",":
            raise UnreadableError(_not_json(text, following, "a comma or the list's end is missing"))
        start = _skip(text, following + 1)
    if _skip(text, following + 1) != len(text):
        raise UnreadableError(_not_json(text, following + 1, "more text follows the list"))
    yield from found


def _jsonl(text: str) -> Iterator[Record]:
    # Not splitlines(): JSON strings may hold U+2028 and others that Python counts as line ends.
    for no, line in enumerate(text.split("\n"), start=1):
        line = line.strip()
        if not line:
            continue
        try:
            value, end = _value(line, 0)
            if end != len(line):
                raise UnreadableError("is not valid JSON: more text follows the first value")
        except UnreadableError as error:
            yield Record(no, "jsonl", _bytes(line), "", str(error))
            continue
        yield _record(no, "jsonl", _bytes(line), value)


def _record(no: int | None, form: str, raw: bytes, value: object) -> Record:
    try:
        text = _clean(record_text(value))
    except IncompleteError as error:
        return Record(no, form, raw, "", str(error))
    except RecursionError:
        return Record(no, form, raw, "", "is JSON nested too deeply to be an article")
    if "\x00" in text:
        return Record(no, form, raw, "", "holds NUL characters")
    return Record(no, form, raw, text, url=record_address(value), number=record_number(value))


def _value(text: str, start: int) -> tuple[object, int]:
    try:
        return json.JSONDecoder().raw_decode(text, start)
    except json.JSONDecodeError as error:
        said = error.msg.lower().removesuffix(" at").removesuffix(" starting")  # the place stands before it
        raise UnreadableError(_not_json(text, error.pos, said)) from error
    except RecursionError as error:
        raise UnreadableError("is JSON nested too deeply to be an article") from error
    except ValueError as error:  # an integer of more digits than Python converts
        raise UnreadableError("is not valid JSON: it holds a number that is far too long") from error


def _not_json(text: str, position: int, reason: str) -> str:
    line = text.count("\n", 0, position) + 1
    return f"is not valid JSON (line {line:,}, column {position - text.rfind(chr(10), 0, position)}): {reason}"


def _skip(text: str, start: int) -> int:
    found = _SPACE.match(text, start)
    return found.end() if found else start


def _bytes(text: str) -> bytes:
    return text.encode("utf-8")


def _clean(text: str) -> str:
    """Line ends as "\\n"; lone surrogates, which JSON and HTML can spell but no encoding can store, as U+FFFD."""
    return _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
