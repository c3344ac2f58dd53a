"""Names of months and weekdays, also with a slip of the hand: ``Nofember``, ``Desmber``, ``Rabuu``, ``Jum'at``.

Common spellings stand in ``seeds/reference/months.csv`` and ``weekdays.csv``; any other word is meant as the one name
that a single letter parts it from, but only where what stands beside it leaves no doubt that a day is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

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


MONTHS = read_table("months.csv", Month)
WEEKDAYS = read_table("weekdays.csv", Weekday)
_MONTH = {row.name: row for row in MONTHS}
_WEEKDAY = {row.name: row for row in WEEKDAYS}
_Row = TypeVar("_Row", Month, Weekday)
_LEAST = 5  # letters: a shorter name is one letter from many words


def month_named(word: str) -> Month | None:
    """The month that ``word``, in any case, is a listed spelling of."""
    return _MONTH.get(word.lower())


@lru_cache(maxsize=1024)
def month_meant(word: str) -> Month | None:
    """The month whose full name has one letter more, fewer, other or swapped: "Novenber", "Agutsus"."""
    return _one_letter_off(word.lower(), (row for row in MONTHS if not row.is_short), lambda row: row.month)


def weekday_named(word: str) -> Weekday | None:
    """The weekday that ``word``, in any case, is a listed spelling of."""
    return _WEEKDAY.get(word.lower())


@lru_cache(maxsize=1024)
def weekday_meant(word: str) -> Weekday | None:
    """The weekday that a capitalised word of five letters or more misses by one: "Kamiss", "Seniin"."""
    if len(word) < _LEAST or not word[0].isupper():
        return None
    return _one_letter_off(word.lower(), WEEKDAYS, lambda row: row.number)


def _one_letter_off(word: str, rows: Iterable[_Row], meaning: Callable[[_Row], int]) -> _Row | None:
    """The row that ``word`` misses by one letter; None where none does or two of different meaning do."""
    near = [row for row in rows if row.name[0] == word[0] and _is_one_off(word, row.name)]
    return near[0] if len({meaning(row) for row in near}) == 1 else None


def _is_one_off(word: str, name: str) -> bool:
    if len(name) < _LEAST - 1 or abs(len(word) - len(name)) > 1:
        return False
    at = next((i for i, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), None)
    if at is None:
        return len(word) != len(name)
    if len(word) == len(name):
        swapped = word[at : at + 2] == name[at : at + 2][::-1] and word[at + 2 :] == name[at + 2 :]
        return swapped or word[at + 1 :] == name[at + 1 :]
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    return longer[at + 1 :] == shorter[at:]
