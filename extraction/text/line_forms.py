"""What a single line's own form says of its kind, before its neighbours are asked.

Openers ("Baca juga", "Penulis :", "Beranda") stand in ``seeds/reference/line_openers.csv``, found through the line's
first word: one dictionary look-up a line, and only the patterns under that word are tried.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from extraction.lexicon import check_one_of, read_table
from extraction.model import LineKind

_LONGEST_OPENER = 300  # no opener's pattern looks further: a line of a megabyte costs no more than a short one
_LONGEST_STAMP = 90  # characters of a line that is a place, a day or a section of a site

_KINDS = {kind.value: kind for kind in (LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE, LineKind.CAPTION)}


@dataclass(frozen=True, slots=True)
class LineOpener:
    """``pattern`` (any case) at a line's first word makes it a ``kind``; ``word`` is that word, ``#`` any number."""

    kind: str
    word: str
    pattern: re.Pattern[str]
    example: str

    def __post_init__(self) -> None:
        """Refuse a row whose rule does not do what its example shows."""
        check_one_of("kind", self.kind, _KINDS)
        if self.word != "#" and self.word != self.word.lower():
            raise ValueError(f"word must be lower case, it is {self.word!r}")


OPENERS = read_table("line_openers.csv", LineOpener)


def _by_word() -> dict[str, tuple[tuple[re.Pattern[str], LineKind], ...]]:
    rules = defaultdict(list)
    for row in OPENERS:
        rules[row.word].append((re.compile(row.pattern.pattern, re.IGNORECASE), _KINDS[row.kind]))
    return {word: tuple(found) for word, found in rules.items()}


_BY_WORD = _by_word()
_FIRST_WORD = re.compile(r"[\W_]{0,12}(\w{1,40})")
_BULLET = re.compile(r"(?:[-–—•*·▪►●○✓➢]\s*(?=\w)|(?:\d{1,2}|[A-Za-z])[.)]\s+(?=\S)|\(\d{1,2}\)\s+)")
# Markdown pictures and link-only lines, addresses, rulers and hashtags: lines that no word opens.
_SIGN = re.compile(r"!?\[.{0,200}\]\(.{0,300}\)\W*$|:\w+\(\)|https?://\S+$|www\.\S+$|©|\W*$")
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*){1,30}$")
_CREDIT = re.compile(
    r"(?ix)(?: [(\[]\s*(?:foto|photo|dok|dokumentasi|dokumen|ist|istimewa|humas|antara|grafis|ilustrasi|sumber)\b"
    r"[^()\[\]]{0,80}[)\]]"
    r"| \bfoto\s*[:/]\s?.{1,80} | [(\[][^()\[\]]{2,60}\bfor\b[^()\[\]]{2,40}[)\]] | -- )\W{0,6}$"
)
_SITE_SECTION = re.compile(r"\S+\.(?i:com|co\.id|id|net|news|org)(?:\s*[-–|»>/]\s*[\w ]{2,30}){1,3}$")
_TRAIL = re.compile(r"(?:[^»›>|/]{1,60}(?:»|›|>|\s\|\s|\s/\s)){2}")
_DATELINE_ONLY = re.compile(
    r"(?:[A-Z][\w .'/]{1,30}(?:,\s*[A-Z][\w .']{1,25})?\s*(?:\([^()]{2,30}\)\s*)?[-–—]+$)"
    r"|(?:(?:[A-Z][\w .']{1,30}[,-]\s*)?[\w-]{2,40}(?:\.\w{2,10})?\.(?i:id|com|net|news|org|co)\W{0,3}$)"
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?i:wib|wita|wit|am|pm)?\b")
_DAY = re.compile(
    r"(?i)\b\d{1,2}\s+(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]{0,7}\.?,?\s+20\d\d\b"
    r"|\b20\d\d-\d{2}-\d{2}\b|\b\d{1,2}[/-]\d{1,2}[/-]20\d\d\b"
    r"|\b(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]{0,7}\s+\d{1,2},\s+20\d\d\b"
)
_WEEKDAY = re.compile(r"(?i)\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b")
_ENDS_PROSE = frozenset(".:;,…")


def own_kind(line: str) -> LineKind | None:
    """Kind of a stripped line by its own form; None where only its neighbours can tell (a title, a heading, prose).

    Its first word is asked first, then the mark that opens it, then its end and the shape of the whole.
    """
    short = len(line) <= _LONGEST_OPENER
    word = _FIRST_WORD.match(line)
    if word is None:
        return LineKind.FURNITURE if short and _SIGN.match(line) else None
    head = line if short else line[:_LONGEST_OPENER]
    return _by_opener(line, head, word) or _by_mark(head, word, short) or (_by_shape(line) if short else None)


def _by_opener(line: str, head: str, word: re.Match[str]) -> LineKind | None:
    """The kind that the lexicon gives a line with this first word."""
    first = word[1].lower()
    for pattern, kind in _BY_WORD.get("#" if first[0].isdigit() else first, ()):
        if pattern.match(line if kind is LineKind.RELATED else head, word.start(1)):
            return kind
    return None


def _by_mark(head: str, word: re.Match[str], short: bool) -> LineKind | None:
    """The kind of a line that a sign, a number, a letter or an address opens; ``short``: ``head`` is all of it."""
    first = word[1].lower()
    if word.start(1) or not first[0].isalpha():  # opened by a sign or a number
        if head[0] == "#" and _HASHTAGS.match(head):
            return LineKind.RELATED
        if _BULLET.match(head):
            return LineKind.ITEM
        return LineKind.FURNITURE if short and _SIGN.match(head) else None
    if len(first) == 1 and _BULLET.match(head):
        return LineKind.ITEM
    is_address = first in ("http", "https", "www") and short and _SIGN.match(head)
    return LineKind.FURNITURE if is_address else None


def _by_shape(line: str) -> LineKind | None:
    """The kind of a short line that ends in a credit, is a trail of links, or is little else than a place or a day."""
    last = line[-1]
    if (last in "-)]" or "oto" in line or "OTO" in line) and _CREDIT.search(line):
        return LineKind.CAPTION
    if ("»" in line or "›" in line or " > " in line) and _TRAIL.match(line):
        return LineKind.FURNITURE
    if len(line) > _LONGEST_STAMP or last in _ENDS_PROSE:
        return None
    if _SITE_SECTION.match(line):
        return LineKind.FURNITURE
    is_dateline = (last in "-–—" or "." in line[-14:]) and _DATELINE_ONLY.match(line)
    return LineKind.BYLINE if is_dateline or ("20" in line and _is_time_stamp(line)) else None


def _is_time_stamp(line: str) -> bool:
    """A line that is little else than a day: "Kamis, 21 Agu 2025 18:21 WIB", "Redaksi - 12 Desember 2025"."""
    day = _DAY.search(line)
    if day is None or line[day.start() - 1 : day.start()] == "(":
        return False
    if _CLOCK.search(line, day.end()):
        return True
    around = line[: day.start()] + line[day.end() :]
    return len(re.findall(r"[A-Za-z']{2,}", _WEEKDAY.sub("", around))) <= 3


def is_loose(line: str) -> bool:
    """A short line without the end of a sentence: a title, a heading, a table's row or a wrapped line."""
    if len(line) > 200 or line[-1] in _ENDS_PROSE:
        return False
    if line[-1] in '"”’)]':
        inside = line.rstrip('"”’)] ')
        return bool(inside) and inside[-1] not in ".,!?;:" and is_titled(line)
    if line[-1] in "!?":
        return is_titled(line)
    return True


def is_titled(line: str) -> bool:
    """Whether most words of the line begin with a capital or a digit, as headlines do."""
    words = line.split()
    return sum(not word[0].islower() for word in words) * 10 >= len(words) * 6
