"""Which year a day without one belongs to: only its weekday, the day of publication or another date may say.

A weekday falls on the same day of the year only every five, six or eleven years, so with any other year in the article,
or with the years in which the matter can be news at all (``seeds/reference/eras.csv``), it decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from extraction.lexicon import read_table

_FIRST_YEAR = 2014  # the law on the civil service that knows the PPPK
_MOST_DAYS = 100
_SAME_NEWS = 14  # days
_WEEK, _LONG_MONTH = 7, 31  # days
_NEAR = 400  # days: an article speaks of days within about a year of each other
# "pascapandemi", "sejak pandemi": told when it was over, or may have been.
_NOT_OVER = r"(?<!pasca)(?<!pasca[ -])(?<!setelah )(?<!sesudah )(?<!sejak )(?<!usai )(?<!era )(?<!mantan )"
_BARE_YEAR = re.compile(r"(?<![\d.,])20[1-3]\d(?![\d]|[.,]\d)")
_LAW = re.compile(
    r"(?i)\b(?:nomor|no\.?|uu|pp|permen\w*|perpres|kepmen\w*|perda|perbup|perwal)(?![a-z])\s*\.?\s*\S{1,20}\s+tahun\s*$"
)
# A term runs on to its last year: "kontrak 2023-2028", "mengikat lima tahun, dari 2023 sampai 2028".
_END_OF_TERM = re.compile(
    r"(?i)\b(?:kontrak|perjanjian|masa (?:kerja|jabatan|bakti|tugas)|periode|rpjmd?|renstra|berlaku|mengikat|jangka"
    r"|terikat|lima tahun|5 tahun)[^.;]{0,60}?"
    r"(?:\s*[-–—/]\s*|\b(?:sampai|hingga|s/d|s\.d\.?|berakhir|habis)(?: (?:dengan|pada|tahun|akhir|awal|di))*\s+)$"
)
_IS_OVER = re.compile(
    r"(?i)\)?,? (?:itu |tersebut |sudah |telah |mereka )*(?:habis|berakhir|usai|selesai|di(?:perbar|perpanj|samb)\w+)"
)
_CURRENT = re.compile(
    r"(?i)(?:\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s*"
    r"|\b(?:awal|akhir|pertengahan|pada)\s+(?:tahun\s+)?)$"
)


@dataclass(frozen=True, slots=True)
class Era:
    """The years in which articles that name ``term`` (lower case) are written; extend ``last_year`` as years pass."""

    term: str
    first_year: int
    last_year: int

    def __post_init__(self) -> None:
        """Refuse years in the wrong order."""
        if self.last_year < self.first_year:
            raise ValueError(f"last_year {self.last_year} lies before first_year {self.first_year}")


ERAS = read_table("eras.csv", Era)
_LAST_YEAR = max(era.last_year for era in ERAS)
_PRESENT = next(
    era.last_year for era in ERAS if era.term == "pppk"
)  # no news is written later; a term of office may end later


class YearEvidence:
    """What one article says of years. Bare years are looked up only when a day without a year asks for them."""

    def __init__(self, text: str, published_on: date | None, stated: Iterable[date]) -> None:
        """``stated``: days of the article whose year is written and that exist."""
        self.text = text
        self.published_on = published_on
        self.days: list[date] = []
        self.learn(stated)
        self._bare: tuple[int, ...] | None = None
        self._current: frozenset[int] = frozenset()
        self._law = _FIRST_YEAR

    def learn(self, days: Iterable[date]) -> None:
        """Take in further days whose year is known; no article needs more than its first hundred."""
        for day in days:
            if len(self.days) < _MOST_DAYS and day not in self.days:
                self.days.append(day)

    def bare_years(self) -> tuple[int, ...]:
        """Years that the text names on their own, laws' years left out."""
        if self._bare is None:
            bare, current = set(), set()
            for match in _BARE_YEAR.finditer(self.text):
                year = int(match.group())
                if year > _LAST_YEAR:
                    continue
                if _LAW.search(self.text, max(0, match.start() - 40), match.start()):
                    self._law = max(self._law, year)
                    continue
                if _is_end_of_term(self.text, match):
                    continue
                bare.add(year)
                if _CURRENT.search(self.text, max(0, match.start() - 24), match.start()):
                    current.add(year)
            self._bare, self._current = tuple(sorted(bare)), frozenset(current)
        return self._bare

    def infer(self, day: int, month: int, weekday: int | None) -> tuple[date | None, str]:
        """The calendar day and the basis of its year: publication, weekday, context or none."""
        if self.published_on is not None:
            nearest = _nearest(_in_years(day, month, _around(self.published_on)), [self.published_on])
            return nearest, "publication" if nearest else "none"
        if weekday is not None:
            return self._by_weekday(day, month, weekday)
        if self.days:
            found = _nearest(_in_years(day, month, {y for d in self.days for y in _around(d)}), self.days)
            if found is not None and min(abs((found - other).days) for other in self.days) <= 200:
                return found, "context"
            return None, "none"
        self.bare_years()
        if len(self._current) == 1:
            found = _nearest(_in_years(day, month, self._current), [date(next(iter(self._current)), 7, 1)])
            return found, "context" if found else "none"
        return None, "none"

    def _by_weekday(self, day: int, month: int, weekday: int) -> tuple[date | None, str]:
        fits = [
            found for found in _in_years(day, month, range(_FIRST_YEAR, _LAST_YEAR + 1)) if found.weekday() == weekday
        ]
        if self.days:
            found = _nearest(fits, self.days)
            if found is not None and min(abs((found - other).days) for other in self.days) <= _NEAR:
                return found, "weekday"
            return _nearest(_in_years(day, month, {y for d in self.days for y in _around(d)}), self.days), "context"
        years = self.bare_years()
        if years and fits:
            best = min(fits, key=lambda found: (_distance(found.year, years), -found.year))
            if _distance(best.year, years) <= 2:
                return best, "weekday"
        first, last = self._era()
        # Nobody cites a law before it is made: "mengacu pada Peraturan Menteri Nomor 40 Tahun 2021".
        in_era = [found for found in fits if max(first, self._law) <= found.year <= min(last, _PRESENT)]
        return (in_era[0], "weekday") if len(in_era) == 1 else (None, "none")

    def _era(self) -> tuple[int, int]:
        """The years that all terms of the article allow; where none is left, those of the table's first term."""
        low = self.text.lower()
        eras = [era for era in ERAS if era.term in low and re.search(_NOT_OVER + re.escape(era.term), low)]
        if not eras:
            return _FIRST_YEAR, _PRESENT
        first, last = max(era.first_year for era in eras), min(era.last_year for era in eras)
        return (first, last) if first <= last else (eras[0].first_year, eras[0].last_year)

    def corrected(self, stated: date, weekday: int) -> date | None:
        """The day meant where the stated year cannot be: its weekday is wrong, and elsewhere the article decides.

        That is so where the written year lies beyond every other year of the article ("2035"), or where the same day
        in another year falls about the day of publication or another day written out; and has the stated weekday.
        So it is where the article names that number in the month beside ("Senin (3/9)", by a decree of 3 October), and
        where a paper of that weekday writes a day up to a week after its own.
        """
        if self.published_on is not None:
            late = (stated - self.published_on).days
            if 0 < late < _WEEK and self.published_on.weekday() == weekday:
                return self.published_on
        others = [day for day in self.days if day != stated]
        for other in others:
            if other.day == stated.day and other.weekday() == weekday and abs((other - stated).days) <= _LONG_MONTH:
                return other
        if self.published_on is not None:
            others.append(self.published_on)
        years = {day.year for day in others}
        if stated.year > _LAST_YEAR:
            years.update(year for year in self.bare_years() if year != stated.year)
            if years and stated.year <= max(years) + 1:
                return None
        # In January the hand still writes the old year: then a bare word of the new one is enough.
        new_year = stated.year + 1 if stated.month == 1 and stated.year + 1 in self.bare_years() else None
        if new_year is not None:
            years.add(new_year)
        fits = [day for day in _in_years(stated.day, stated.month, years) if day.weekday() == weekday and day != stated]
        if stated.year <= _LAST_YEAR:
            fits = [
                day
                for day in fits
                if day.year == new_year or any(abs((day - other).days) <= _SAME_NEWS for other in others)
            ]
        return max(fits, default=None)


def _is_end_of_term(text: str, year: re.Match[str]) -> bool:
    """Whether the year is the last of a term that runs on, years after the news."""
    if _END_OF_TERM.search(text, max(0, year.start() - 100), year.start()) is None:
        return False
    return _IS_OVER.match(text, year.end()) is None  # "kontrak 2019-2024 diperbarui"


def _distance(year: int, named: Iterable[int]) -> float:
    """Years from the nearest named one; news comes after the year it names ("formasi 2024"), so before counts more."""
    return min(year - other if year >= other else other - year + 0.5 for other in named)


def _around(day: date) -> tuple[int, int, int]:
    return (day.year - 1, day.year, day.year + 1)


def _in_years(day: int, month: int, years: Iterable[int]) -> list[date]:
    found = []
    for year in sorted(set(years)):
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return found


def _nearest(days: list[date], to: list[date]) -> date | None:
    return min(days, key=lambda day: (min(abs((day - other).days) for other in to), day), default=None)
