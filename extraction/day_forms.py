"""The shapes in which the press writes a day: ``15/12/2025``, ``23 Oktober 2025``, ``2025-10-23``, ``(2/2)``.

What only looks like one is left out: law and decree numbers, scores, fractions, school years. Months and weekdays, with
their misspellings, stand in ``seeds/reference/months.csv`` and ``weekdays.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

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


@dataclass(frozen=True, slots=True)
class Day:
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


def _names(names: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))


_MONTH_NAMES = _names(row.name for row in MONTHS)
_WEEKDAY_NAMES = _names(row.name for row in WEEKDAYS)

_DAY = re.compile(
    rf"""
    (?<![\w/])(?<![\dA-Z]-)(?<!\d[.,])                          # not inside a number, a word or a decree's number
    (?:
      (?P<iso_year>20\d\d)[-/](?P<iso_month>\d\d)[-/](?P<iso_day>\d\d)(?!\d)
    | (?P<day>0?\d{{1,2}})
      (?: (?P<s>[-.])(?P<dash_month>0?\d{{1,2}})(?P=s)(?P<dash_year>20\d\d)(?![\d/]|[-.]\d)
      | (?:\s?(?:-|–|—|s/d|&|\b(?:dan|hingga|sampai)\b)\s?(?P<last_day>\d{{1,2}})(?![\d.]))?
        (?: \s?/{{1,2}}\s?(?P<slash_month>0?\d{{1,2}})
            (?:\s?/{{1,2}}\s?(?P<slash_year>\d{{2,5}})|(?P<glued_year>20\d\d))?(?!\w|/\w|[-.]\d)
        | \s{{0,3}}(?P<month_name>(?i:{_MONTH_NAMES}))\b\.?
          (?:(?:\s{{0,2}},?\s{{0,2}}(?:(?i:tahun)\s)?|/)(?P<year>\d{{4,5}})(?!\d|[.,/]\d))?
        )
      )
    )""",
    re.VERBOSE,
)
# What stands right before a day: a weekday (with a time of day, with "tanggal"), "hari ini (", "tanggal", or a bracket.
_BEFORE = re.compile(
    rf"""
    (?: (?<!\w)(?:
          (?P<weekday>{_WEEKDAY_NAMES})
          (?:\s?(?:-|–|/|&|dan|hingga|sampai|s/d)\s?(?P<last>{_WEEKDAY_NAMES}))?
          (?:[\s,]+(?:pagi|siang|sore|petang|malam|dini\s+hari|kemarin|kemaren|lalu|ini|tadi|nanti|besok|wib)\b)*
        | (?P<relative>(?:siang|pagi|sore|malam)\s+tadi|(?:siang|pagi|sore|malam|hari)\s+ini|kemarin|kemaren|besok|lusa)
          (?:\s+(?:pagi|siang|sore|malam|lusa|lalu))?
        )
        [\s,]*(?:(?:pada\s+)?(?:tanggal|tgl\.?)(?=\W))?[\s:,]*[(\[]?\s?
      | (?<!\w)(?P<dated>(?:per)?tanggal|tgl\.?|tertanggal|pada)\s{{1,2}}
      | (?P<bracket>[(\[])\s?
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?i)\b(?:nomor|nomer|no|pasal|ayat|skor|versi|uu|pp)\b\.?\s?:?\s?$")
_WEEKDAY_AFTER = re.compile(rf"\s?\(\s?(?P<weekday>{_WEEKDAY_NAMES})\s?\)", re.IGNORECASE)
_LOOK_BACK = 48
_ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def find_days(text: str, start: int, end: int) -> Iterator[Day]:
    """Days written in ``text[start:end]``, in order; what precedes ``start`` is still read for a weekday."""
    for match in _DAY.finditer(text, start, end):
        day = _read(text, match)
        if day is not None:
            yield day


def _read(text: str, match: re.Match[str]) -> Day | None:
    begin, stop = match.span()
    floor = max(0, begin - _LOOK_BACK)
    before = _BEFORE.search(text, floor, begin)
    if before is None and text[begin - 1 : begin] == " " and _NUMBERED.search(text, floor, begin):
        return None
    numbers = _numbers(match)
    if numbers is None:
        return None
    day, month, year, spelled = numbers
    named = before is not None and before.lastgroup != "dated" and before["bracket"] is None
    closed = text[stop : stop + 2].lstrip()[:1] in (")", "]")
    if year is None and not spelled and not named:
        # Two bare numbers are a day only where the writer says so: "(28/10)", "tanggal 28/10".
        if before is None or (before["bracket"] is not None and not closed):
            return None
        if before["dated"] and before["dated"].lower() == "pada":
            return None
    problem = _problem(day, month, year)
    if problem is not None and before is None and not (day <= 31 and month <= 12 and (spelled or len(match[0]) >= 8)):
        return None  # numbers that look like a day but are none, and nobody calls them one
    weekday = None
    if before is not None:
        if named:
            begin = before.start()
            weekday = _WEEKDAY.get((before["weekday"] or "").lower())
        elif before["bracket"] is not None and closed:
            begin = before.start()
        opened = text[before.start() : match.start()]
        if closed and ("(" in opened or "[" in opened) and begin < match.start():
            stop = text.index(text[stop : stop + 2].lstrip()[:1], stop) + 1
    if weekday is None and (after := _WEEKDAY_AFTER.match(text, stop)):
        weekday, stop = _WEEKDAY[after["weekday"].lower()], after.end()
    return Day(begin, stop, day, month, year, weekday, match["last_day"] is not None, problem)


def _numbers(match: re.Match[str]) -> tuple[int, int, int | None, bool] | None:
    """Day, month, year, and whether the month is a word; None where the match is no day after all."""
    name = match["month_name"]
    if name is not None:
        row = _MONTH[name.lower()]
        written = match["year"]
        year = int(written) if written and written.startswith(("19", "20")) else None
        if year is None and row.is_short and row.name != "mei":
            return None
        return int(match["day"]), row.month, year, True
    if match["iso_year"]:
        return int(match["iso_day"]), int(match["iso_month"]), int(match["iso_year"]), False
    if match["dash_year"]:
        return int(match["day"]), int(match["dash_month"]), int(match["dash_year"]), False
    written = match["slash_year"] or match["glued_year"]
    if written is None:
        return int(match["day"]), int(match["slash_month"]), None, False
    year = int(written)
    if len(written) == 2:
        year += 2000 if year < 70 else 1900
    return int(match["day"]), int(match["slash_month"]), year, False


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
