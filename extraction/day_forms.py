"""The shapes in which the press writes a day: ``15/12/2025``, ``23 Oktober 2025``, ``2025-10-23``, ``(2/2)``.

What only looks like one is left out: law and decree numbers, scores, fractions, school years. Months and weekdays, with
their misspellings, stand in ``seeds/reference/months.csv`` and ``weekdays.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from extraction.lexicon import read_table


@dataclass(frozen=True, slots=True)
class Month:
    """A month's name in lower case; a short one ("mar", "des") is a month only where a year follows."""

    name: str
    month: int
    is_short: bool

    def __post_init__(self) -> None:
        """Refuse a month that the calendar does not have."""
        if not 1 <= self.month <= 12:
            raise ValueError(f"month must be 1 to 12, it is {self.month}")


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday's spelling in lower case, its standard name, and its number from Monday, 0."""

    name: str
    weekday: str
    number: int

    def __post_init__(self) -> None:
        """Refuse a number that is no weekday's."""
        if not 0 <= self.number <= 6:
            raise ValueError(f"number must be 0 to 6, it is {self.number}")


class Day(NamedTuple):
    """A day as written; ``year`` None where none is written. ``problem``: why the numbers cannot be a calendar day."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: Weekday | None
    is_range: bool
    problem: str | None


MONTHS = read_table("months.csv", Month)
WEEKDAYS = read_table("weekdays.csv", Weekday)
_MONTH = {row.name: row for row in MONTHS}
_WEEKDAY = {row.name: row for row in WEEKDAYS}
_INITIALS = "".join(sorted({letter for row in MONTHS for letter in (row.name[0], row.name[0].upper())}))

# Opened by a digit, so that the search skips all other text at full speed; what must not stand before it follows.
_DAY = re.compile(
    rf"""
    [0-9](?<![\w/][0-9])(?<![\dA-Z]-[0-9])(?<!\d[.,][0-9])        # not inside a number, a word or a decree's number
    (?:
      (?<=2)0\d\d[-/](?P<iso_month>\d\d)[-/](?P<iso_day>\d\d)(?!\d)
    | (?P<day>\d{{0,2}})
      (?: (?P<s>[-.])(?P<dash_month>0?\d{{1,2}})(?P=s)(?P<dash_year>20\d\d)(?![\d/]|[-.]\d)
      | (?:(?:,\s?\d{{1,2}}(?!\d)){{0,4}},?\s?                        # "27, 28, dan 29 Oktober"
           (?:-|–|—|s/d|&|\b(?:dan|hingga|sampai)\b)\s?(?:tanggal\s)?(?P<last_day>\d{{1,2}})(?![\d.]))?
        (?: \s?/{{1,2}}\s?(?P<slash_month>0?\d{{1,2}})
            (?:\s?/{{1,2}}\s?(?P<slash_year>\d{{2,5}})|(?P<glued_year>20\d\d))?(?!\w|/\w|[-.]\d)
        | \s{{0,3}}(?:[Bb]ulan\s)?(?=[{_INITIALS}])(?P<month_name>[A-Za-z]{{3,10}})\b\.?
          (?:(?:\s{{0,2}},?\s{{0,2}}(?:[Tt]ahun\s)?|/)(?P<year>\d{{4,5}})(?!\d|[.,/]\d))?
        )
      )
    )""",
    re.VERBOSE,
)
_NUMBERED = frozenset(("nomor", "nomer", "no", "no.", "pasal", "ayat", "skor", "versi", "uu", "pp"))
# Words between a weekday and its date ("Selasa siang, 2 Desember"), and those that say a day is meant.
_BETWEEN = frozenset(
    (
        "pagi",
        "siang",
        "sore",
        "petang",
        "malam",
        "dini",
        "hari",
        "pekan",
        "kemarin",
        "lalu",
        "ini",
        "tadi",
        "nanti",
        "pada",
    )
)
_DATED = frozenset(("tanggal", "tgl", "tgl.", "pertanggal"))
_RELATIVE = frozenset(("kemarin", "kemaren", "besok", "lusa"))
_TODAY = frozenset((day, word) for day in ("hari", "pagi", "siang", "sore", "malam") for word in ("ini", "tadi"))
_THROUGH = frozenset(("dan", "hingga", "sampai", "s/d", "-", "–"))
_LOOK_BACK = 60
_WEEKDAY_AFTER = re.compile(r"\s?\(\s?([A-Za-z'’]{4,7})\s?\)")
_ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class _Before(NamedTuple):
    """What stands right before a day: ``start`` of the weekday or the "hari ini", a "tanggal", an opening bracket."""

    start: int | None
    weekday: Weekday | None
    is_dated: bool
    is_bracketed: bool


def find_days(text: str, start: int, end: int) -> Iterator[Day]:
    """Days written in ``text[start:end]``, in order; what precedes ``start`` is still read for a weekday."""
    for match in _DAY.finditer(text, start, end):
        day = _read(text, match)
        if day is not None:
            yield day


def _read(text: str, match: re.Match[str]) -> Day | None:
    numbers = _numbers(match)
    if numbers is None:
        return None
    day, month, year, spelled = numbers
    begin, stop = match.span()
    before = _before(text, begin)
    if before is None:
        return None
    closing = text[stop : stop + 2].lstrip()[:1]
    closed = closing == ")" or closing == "]"
    named = before.start is not None
    if year is None and not spelled and not named and not before.is_dated and not (before.is_bracketed and closed):
        return None  # two bare numbers are a day only where the writer says so: "(28/10)", "tanggal 28/10"
    problem = _problem(day, month, year)
    if problem is not None and not (
        named
        or before.is_dated
        or before.is_bracketed
        or (day <= 31 and month <= 12 and (spelled or len(match[0]) >= 8))
    ):
        return None  # numbers that look like a day but are none, and nobody calls them one
    opened = before.is_bracketed
    if before.start is not None:
        begin = before.start
    elif opened and closed:
        begin = text.rindex("(" if closing == ")" else "[", 0, begin) if text[begin - 1] in "([ " else begin
    if opened and closed and begin < match.start():
        stop = text.index(closing, stop) + 1
    weekday = before.weekday
    if weekday is None and text[stop : stop + 2] == " (" and (after := _WEEKDAY_AFTER.match(text, stop)):
        weekday = _WEEKDAY.get(after[1].lower())
        stop = after.end() if weekday is not None else stop
    return Day(begin, stop, day, month, year, weekday, match["last_day"] is not None, problem)


def _before(text: str, begin: int) -> _Before | None:
    """Read the words before a day backwards; None where they make it a number ("Nomor 12/11/2025")."""
    at = begin
    while at > 0 and begin - at < 4 and text[at - 1] in " \n\u00a0":
        at -= 1
    bracketed = at > 0 and text[at - 1] in "(["
    if bracketed:
        at -= 1
    dated = False
    start: int | None = None
    weekday: Weekday | None = None
    later = ""  # the word read last, which stands after the one being read
    floor = max(0, begin - _LOOK_BACK)
    for _ in range(6):
        first, last = _word_before(text, at, floor)
        word = text[first:last].lower()
        if word in _WEEKDAY:
            start, weekday = first, _WEEKDAY[word]
        elif weekday is not None:  # "Senin dan Selasa (8-9/12)": the first day's weekday stands first
            if word not in _THROUGH:
                break
        elif word in _NUMBERED and not (dated or bracketed or later):
            return None
        elif word in _DATED:
            dated = True
        elif word in _RELATIVE or (word, later) in _TODAY:
            start = first
        elif word not in _BETWEEN:
            break
        at, later = first, word
    if weekday is None and not bracketed:
        start = None  # only in "hari ini (28/10)" do those words belong to the day
    return _Before(start, weekday, dated, bracketed)


def _word_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """Span of the last word before ``at``, blanks and commas skipped; empty where something else stands between."""
    while at > floor and text[at - 1] in " ,\n\u00a0:-–/":
        at -= 1
    first = at
    while first > floor and (text[first - 1].isalpha() or text[first - 1] in "'’‘`."):
        first -= 1
    return first, at


def _numbers(match: re.Match[str]) -> tuple[int, int, int | None, bool] | None:
    """Day, month, year, and whether the month is a word; None where the match is no day after all."""
    if match["iso_day"]:
        return int(match["iso_day"]), int(match["iso_month"]), int(match[0][:4]), False
    day = int(match[0][0] + match["day"])
    if match["day"] and len(match["day"]) == 2 and match[0][0] != "0":
        return None  # three digits are a number
    name = match["month_name"]
    if name is not None:
        row = _MONTH.get(name.lower())
        if row is None:
            return None
        written = match["year"]
        year = int(written) if written and written.startswith(("19", "20")) else None
        if year is None and row.is_short and row.name != "mei":
            return None
        return day, row.month, year, True
    if match["dash_year"]:
        return day, int(match["dash_month"]), int(match["dash_year"]), False
    written = match["slash_year"] or match["glued_year"]
    if written is None:
        return day, int(match["slash_month"]), None, False
    year = int(written)
    if len(written) == 2:
        year += 2000 if year < 70 else 1900
    return day, int(match["slash_month"]), year, False


def _problem(day: int, month: int, year: int | None) -> str | None:
    """Why these numbers are no day of the calendar, in plain words, else None."""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    if year is not None and not 1945 <= year <= 2099:
        return f"{year} is no year of our time"
    try:
        date(year if year is not None else 2024, month, day)  # a year that has a 29 February
    except ValueError:
        return f"{_ENGLISH[month - 1]}{f' {year}' if year else ''} has no day {day}"
    return None
