"""What an article says of its own making: paper, author, editor, place and day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from extraction.dates.day_forms import find_days
from extraction.dates.day_names import MONTHS
from extraction.lexicon import check_one_of, read_table
from extraction.model import Byline, Document, LineKind
from extraction.text.dateline import Dateline, read_dateline, read_source_line


@dataclass(frozen=True, slots=True)
class BylineLabel:
    """A word before a name, lower case ("pewarta"), and whose name it is: ``author`` or ``editor``."""

    label: str
    field: str

    def __post_init__(self) -> None:
        """Refuse a field that a byline does not have."""
        check_one_of("field", self.field, ("author", "editor"))


LABELS = read_table("byline_labels.csv", BylineLabel)
_FIELD = {row.label: row.field for row in LABELS}
_LABEL = "|".join(sorted(_FIELD, key=len, reverse=True))
_LABELLED = re.compile(
    rf"(?i)\b({_LABEL})\b(?:(?:\s?/\s?\w{{3,10}})?\s*[:;]\s*|\s{{1,3}})"
    rf"([^\W\d_][^:|/\n]{{1,60}}?)(?=\s*(?:[|/\n,(\d]|$|\s[-–]\s|\b(?:{_LABEL}|copyright|pada|senin|selasa|rabu|kamis|sabtu|minggu)\b))"
)
_BYLINE_PAPER = re.compile(r"(?i)^(?P<author>(?:tim\s+)?redaksi)\s*[-–|,]\s*(?P<paper>[A-Za-z][\w. ]{2,30})$")
_SHOWN_AT = re.compile(
    r"(?i)\b(?:tayang|terbit|dimuat)\s+di\s+(?:laman\s+)?([\w.-]{3,40}?)(?=[\s,.]*(?:$|\s(?:dengan|pada|berjudul)))"
)
_SITE = re.compile(r"\b[\w-]{2,40}(?:\.[\w-]{2,20})?\.(?i:co\.id|id|com|net|news)\b")
_CREDIT = re.compile(r"[(\[]\s*([^()\[\]\n]{2,60}?)\s*[)\]]")
_ADVERTORIAL = re.compile(r"(?i)(?<!\w)(?:adv|advertorial|adventorial|pariwara|inforial)(?!\w)")
_PARTIAL = re.compile(
    r"(?i)^\W*(?:(?:laman|halaman|pages?)\s*:?\s*(?:\d\s*(?:[,|/]?\s*\d|dari\s*\d|of\s*\d)|selanjutnya|berikutnya)"
    r"|selanjutnya\W*$|next page)"
)
_MONTH_FIRST = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s+(20\d\d)\b")
_MONTH = {row.name: row.month for row in MONTHS}
_ISO_OPENING = re.compile(r"\W{0,3}(?:date\s+)?(20\d\d)-(\d\d)-(\d\d)\b")
_TEAM = re.compile(
    r"(?i)(?:tim\s+)?(?:redaksi|red|admin|humas|tim|liputan|meja)(?:\s+(?:redaksi|liputan))?$"
)  # a desk is nobody
_INITIAL = re.compile(r"\s[A-Z]\.$")  # "Yose R."
_DESK_OF = re.compile(r"Redaksi\s+([A-Z][\w. ]{2,30})$")  # "By Redaksi Harian Contoh" names the paper
_LONGEST_SOURCE = 60  # characters of a line that names place or paper, or the site
_DESK = frozenset(("red", "redaksi", "adv", "admin", "*", "**", "***", "ads"))


def read_byline(document: Document) -> Byline:
    """Publisher, author, editor, dateline and day of publication; None where the text does not say."""
    text = document.text
    told: list[tuple[str, str]] = []  # fields with what is said of each, in order
    published_on: date | None = None
    advertorial = partial = opened = False
    for sentence in document.sentences:
        kind = sentence.kind
        if kind is LineKind.BODY and opened:
            continue
        words = text[sentence.start : sentence.end]
        if kind is LineKind.BODY:
            opened = True
            published_on = published_on or _iso_opening(words)
            told.extend(_source(read_dateline(text[sentence.start : sentence.start + 100])))
        elif kind is LineKind.BYLINE:
            advertorial = advertorial or _ADVERTORIAL.search(words) is not None
            published_on = published_on or _published(text, sentence.start, sentence.end)
            told.extend(_makers(words, opened))
        elif kind is LineKind.FURNITURE:
            partial = partial or _PARTIAL.match(words) is not None
            told.extend(_site(words))
        elif kind is LineKind.HEADING and len(words) <= 20:
            advertorial = advertorial or _ADVERTORIAL.search(words) is not None
    first, last = dict(reversed(told)), dict(told)
    return Byline(
        publisher=first.get("paper") or first.get("site"),
        author=next(
            (name for name in (first.get("author"), last.get("credit")) if name and not _TEAM.match(name)), None
        ),
        editor=first.get("editor"),
        dateline=first.get("place"),
        published_on=published_on,
        is_advertorial=advertorial,
        is_partial=partial,
    )


def _makers(words: str, opened: bool) -> Iterator[tuple[str, str]]:
    """What a byline says: its labelled names, then its desk, its credit or its source; ``opened``: below prose."""
    yield from _labelled(words)
    if team := _BYLINE_PAPER.match(words):
        yield from team.groupdict().items()
    elif words[0] in "([" and (signed := _CREDIT.match(words)):
        if credit := _signature(signed[1]):
            yield "credit", credit
    elif not opened and ":" not in words and len(words) <= _LONGEST_SOURCE and words.lower() not in _DESK:
        yield from _source(None if _has_digit(words) else read_source_line(words))


def _labelled(words: str) -> Iterator[tuple[str, str]]:
    """The names behind the labels of a byline: authors, editors, the paper whose desk it is."""
    for label, name in _LABELLED.findall(words):
        name = name.strip(" -–") if _INITIAL.search(name.strip()) else name.strip(" .-–")
        if desk := _DESK_OF.match(name):
            yield "paper", desk[1]
        elif name and not (name.lower() in _DESK and label.lower() == "by"):
            yield _FIELD[label.lower()], name


def _source(found: Dateline | None) -> Iterator[tuple[str, str]]:
    """The place and the paper of a dateline, as far as it names them."""
    if found is not None and found.place:
        yield "place", found.place
    if found is not None and found.paper:
        yield "paper", found.paper


def _site(words: str) -> Iterator[tuple[str, str]]:
    """The site that a line of the page around the article names."""
    if shown := _SHOWN_AT.search(words):
        yield "site", shown[1]
    elif len(words) <= _LONGEST_SOURCE and (named := _SITE.search(words)):
        yield "site", named[0]


def _published(text: str, start: int, end: int) -> date | None:
    """The first real day with a year in a byline."""
    for day in find_days(text, start, end):
        if day.year is not None and day.problem is None:
            return date(day.year, day.month, day.day)
    if (match := _MONTH_FIRST.search(text, start, end)) and (month := _MONTH.get(match[1].lower())):
        return _real(int(match[3]), month, int(match[2]))
    return None


def _iso_opening(words: str) -> date | None:
    """A machine's time stamp glued before the first words: "date 2025-11-11 jpnn.com, JAKARTA -"."""
    match = _ISO_OPENING.match(words)
    return _real(int(match[1]), int(match[2]), int(match[3])) if match else None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _signature(credit: str) -> str | None:
    """The writer's part of a closing credit: "eky" of "(eky/adv/diskominfo)"; None for the desk's own "(Red)"."""
    names = [part.strip() for part in re.split(r"[/,&-]", credit)]
    return next((name for name in names if name and name.lower() not in _DESK and name[0].isupper()), None)


def _has_digit(words: str) -> bool:
    return any(character.isdigit() for character in words)
