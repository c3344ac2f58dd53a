"""The shapes in which the press writes a day: ``15/12/2025``, ``23 Oktober 2025``, ``2025-10-23``, ``(2/2)``.

What only looks like one is left out: law and decree numbers, scores, fractions, school years. Names of months and
weekdays are read in :mod:`extraction.dates.day_names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from extraction.dates.day_names import MONTHS, Weekday, month_meant, month_named, weekday_meant, weekday_named


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
           (?:-|–|—|s/d\.?|s\.?d\.?|&|\b(?:dan|hingga|sampai(?:\sdengan)?)\b)\s?(?:tanggal\s)?(?P<last_day>\d{{1,2}})(?![\d.]))?
        (?: \s?/{{1,2}}\s?(?P<slash_month>0?\d{{1,2}})
            (?:\s?/{{1,2}}\s?(?P<slash_year>\d{{2,5}})|(?P<glued_year>20\d\d))?(?!\w|/\w|[-.]\d)
        | (?:th\b)?(?:\s{{0,3}}|(?P<joined>[-/]))(?:[Bb]ulan\s)?
          (?=[{_INITIALS}])(?P<month_name>[A-Za-z]{{3,12}})(?![A-Za-z])\.?
          (?:(?:\s{{0,2}}[,.]?\s{{0,2}}(?:[Tt]ahun\s|[Tt]h\.?\s)?|[/-])(?P<year>\d{{4,5}})(?!\d|[.,/]\d)
           |(?=[ ]?(?P<short_year>['’]?\d\d)(?!\w|[.,/-]\d)))?
        )
      | \s?[-./|,\\]\s?(?P<loose_month>0?\d{{1,2}})\s?[-./|,\\]\s?(?P<loose_year>20\d\d)(?![\d/]|[-.]\d)  # "13-11/2024"
      | [-/](?P<roman>[IVX]{{1,4}})[-/](?P<roman_year>20\d\d)(?![\d/]|[-.]\d)
      | (?P<t>[-.])(?P<two_month>0?\d{{1,2}})                             # "13.11.24", "(13-11)"
        (?:(?P=t)(?P<two_year>\d\d)(?![\d/]|[-.]\d)|(?=\s?\)))
      )
    )""",
    re.VERBOSE,
)
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
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
_DATED = frozenset(("tanggal", "tertanggal", "bertanggal", "tgl", "tgl.", "pertanggal"))
_RELATIVE = frozenset(("kemarin", "kemaren", "besok", "lusa"))
_TODAY = frozenset((day, word) for day in ("hari", "pagi", "siang", "sore", "malam") for word in ("ini", "tadi"))
_THROUGH = frozenset(("dan", "hingga", "sampai", "s", "d", "s.d", "s.d.", "-", "–"))  # "s/d" is read as two words
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


class _Needs(Enum):
    """What must call numbers a day that may be something else."""

    WEEKDAY = "a weekday before it"
    BRACKET = "a weekday and a bracket before it: Senin 7.30.15 is a time"
    CALLED = "a weekday, a bracket or the word tanggal before it"


class _Written(NamedTuple):
    """The numbers of a day, whether its month is a word, what must stand before it, and where it ends."""

    day: int
    month: int
    year: int | None
    spelled: bool
    needs: _Needs | None
    end: int


def find_days(text: str, start: int, end: int) -> Iterator[Day]:
    """Days written in ``text[start:end]``, in order; what precedes ``start`` is still read for a weekday."""
    for match in _DAY.finditer(text, start, end):
        day = _read(text, match)
        if day is not None:
            yield day


def _read(text: str, match: re.Match[str]) -> Day | None:
    written = _numbers(match)
    if written is None:
        return None
    day, month, year, spelled, needs, stop = written
    begin = match.start()
    before = _before(text, begin)
    if before is None:
        return None
    closing = text[stop : stop + 2].lstrip()[:1]
    closed = closing == ")" or closing == "]"
    named = before.start is not None
    called = named or before.is_dated or before.is_bracketed
    if (needs is _Needs.CALLED and not called) or (needs in (_Needs.WEEKDAY, _Needs.BRACKET) and not named):
        return None
    if needs is _Needs.BRACKET and not before.is_bracketed:
        return None
    if year is None and not spelled and not named and not before.is_dated and not (before.is_bracketed and closed):
        return None  # two bare numbers are a day only where the writer says so: "(28/10)", "tanggal 28/10"
    problem = _problem(day, month, year)
    if problem is not None and not (called or (day <= 31 and month <= 12 and (spelled or len(match[0]) >= 8))):
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
        weekday = weekday_named(after[1])
        stop = after.end() if weekday is not None else stop
    return Day(begin, stop, day, month, year, weekday, match["last_day"] is not None, problem)


def _before(text: str, begin: int) -> _Before | None:
    """Read the words before a day backwards; None where they make it a number ("Nomor 12/11/2025")."""
    at, bracketed = _opening(text, begin)
    dated = False
    start: int | None = None
    weekday: Weekday | None = None
    later = ""  # the word read last, which stands after the one being read
    floor = max(0, begin - _LOOK_BACK)
    for _ in range(6):
        first, last = _word_before(text, at, floor)
        if bracketed and text[max(0, first - 4) : last].lower() == "jum at":
            first -= 4
        word = text[first:last].lower()
        if (found := _weekday(text, first, last, bracketed and last + 2 >= at)) is not None:
            start, weekday = first, found
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


def _opening(text: str, begin: int) -> tuple[int, bool]:
    """Where the words before a day end, blanks and its bracket left out; whether there is such a bracket."""
    at = begin
    while at > 0 and begin - at < 4 and text[at - 1] in " \n\u00a0":
        at -= 1
    bracketed = at > 0 and text[at - 1] in "(["
    return (at - 1 if bracketed else at), bracketed


def _weekday(text: str, first: int, last: int, beside: bool) -> Weekday | None:
    """The weekday written in ``text[first:last]``; ``beside`` a bracket with the day in it, slips of the hand too."""
    word = text[first:last]
    if not beside:
        return weekday_named(word)
    word = word.rstrip(".").replace(" ", "'")  # "Rabu.(13/11/2024)", "Jum at (5/12)"
    return weekday_named(word) or weekday_meant(word)


def _word_before(text: str, at: int, floor: int) -> tuple[int, int]:
    """Span of the last word before ``at``, blanks and commas skipped; empty where something else stands between."""
    while at > floor and text[at - 1] in " ,\n\u00a0:-–/":
        at -= 1
    first = at
    while first > floor and (text[first - 1].isalpha() or text[first - 1] in "'’‘`."):
        first -= 1
    return first, at


def _numbers(match: re.Match[str]) -> _Written | None:
    """What is written; None where the match is no day after all."""
    end = match.end()
    if match["iso_day"]:
        return _Written(int(match["iso_day"]), int(match["iso_month"]), int(match[0][:4]), False, None, end)
    day = int(match[0][0] + match["day"])
    if match["day"] and len(match["day"]) == 2 and match[0][0] != "0":
        return None  # three digits are a number
    if match["month_name"] is not None:
        return _with_month_name(match, day)
    if match["dash_year"]:
        return _Written(day, int(match["dash_month"]), int(match["dash_year"]), False, None, end)
    if match["loose_year"]:
        return _Written(day, int(match["loose_month"]), int(match["loose_year"]), False, _Needs.CALLED, end)
    if match["roman"]:
        if match["roman"] not in _ROMANS:
            return None
        month = _ROMANS.index(match["roman"]) + 1
        return _Written(day, month, int(match["roman_year"]), False, _Needs.CALLED, end)
    if match["two_month"]:
        year = int(match["two_year"]) + 2000 if match["two_year"] else None
        needs = _Needs.BRACKET if match["t"] == "." else _Needs.WEEKDAY
        return _Written(day, int(match["two_month"]), year, False, needs, end)
    written = match["slash_year"] or match["glued_year"]
    if written is None:
        return _Written(day, int(match["slash_month"]), None, False, None, end)
    year = int(written)
    if len(written) == 2:
        year += 2000 if year < 70 else 1900
    return _Written(day, int(match["slash_month"]), year, False, None, end)


def _with_month_name(match: re.Match[str], day: int) -> _Written | None:
    """A day whose month is a word; a misspelt one or a short one needs a year, else a weekday before it."""
    name, written, short = match["month_name"], match["year"], match["short_year"]
    year = int(written) if written and written.startswith(("19", "20")) else None
    row, end, needs = month_named(name), match.end(), None
    if short is not None and row is not None and (row.is_short or not short[0].isdigit()):
        year, end = 2000 + int(short[-2:]), match.end("short_year")
        needs = _Needs.CALLED if short[0].isdigit() else None
    if row is None:
        row = month_meant(name)
        needs = _Needs.WEEKDAY if year is None else needs
    if row is None:
        return None
    if year is None and (match["joined"] or (row.is_short and row.name != "mei")):
        needs = _Needs.WEEKDAY
    return _Written(day, row.month, year, True, needs, end)


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
