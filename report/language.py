"""The report's two languages: phrases from one table, numbers and days as each writes them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

PHRASES = Path(__file__).parent / "phrases.csv"
CODES = ("id", "en")  # the first one stands at the top of the report's folder
NAMES = {"id": "Bahasa Indonesia", "en": "English"}
WIB = timezone(timedelta(hours=7), "WIB")  # western Indonesian time, in which nights are counted
_POINTS = {"id": str.maketrans(",.", ".,"), "en": {}}  # 3.794,5 and 3,794.5


@dataclass(frozen=True, slots=True)
class Language:
    """How one language says things. ``code`` is its BCP 47 tag."""

    code: str
    phrases: Mapping[str, str]
    _whole: dict[str, Markup] = field(default_factory=dict, compare=False)  # phrases without places, escaped

    def say(self, key: str, /, **values: Any) -> Markup:
        """A phrase with its places filled; what is no markup is escaped."""
        if values:
            return Markup(escape(self.phrases[key])).format(**values)
        if key not in self._whole:
            self._whole[key] = Markup(escape(self.phrases[key]))
        return self._whole[key]

    def count(self, key: str, number: int, /, **values: Any) -> Markup:
        """A phrase about ``number`` things: ``key.one`` where there is one of them."""
        return self.say(f"{key}.one" if number == 1 else key, **values)

    def name(self, group: str, code: str | None) -> str:
        """What a code is called (``category.pppk``); a code that the table does not know is its own name."""
        return self.phrases.get(f"{group}.{code}", code or self.phrases["not_stated"])

    def number(self, value: int) -> str:
        """A whole number: 3.794 or 3,794."""
        return f"{value:,}".translate(_POINTS[self.code])

    def percent(self, share: float) -> str:
        """A share of 0 to 1 in percent; what is not all and not nothing is shown as neither."""
        percent = 100 * share
        if 0 < percent < 0.1:
            return "< " + "0.1".translate(_POINTS[self.code]) + self.phrases["percent"]
        shown = f"{min(percent, 99.9) if share < 1 else 100:.1f}".removesuffix(".0")
        return shown.translate(_POINTS[self.code]) + self.phrases["percent"]

    def day(self, value: date) -> str:
        """A day: 23 Oktober 2025."""
        return f"{value.day} {self.phrases[f'month.{value.month}']} {value.year}"

    def month(self, value: date, *, short: bool = False) -> str:
        """A month: Oktober 2025; short: Okt 2025."""
        name = self.phrases[f"month.{value.month}"]
        return f"{name[:3] if short else name} {value.year}"

    def moment(self, value: datetime) -> str:
        """A moment of UTC without a zone, in western Indonesian time: 23 Oktober 2025, 01.05 WIB."""
        there = value.replace(tzinfo=UTC).astimezone(WIB)
        hour = f"{there:%H.%M}" if self.code == "id" else f"{there:%H:%M}"
        return f"{self.day(there)}, {hour} WIB"


def languages() -> tuple[Language, ...]:
    """All of them, the one of the top folder first."""
    return tuple(Language(code, {key: said[code] for key, said in phrase_table().items()}) for code in CODES)


@cache
def phrase_table() -> dict[str, dict[str, str]]:
    """Every phrase in every language, by its key. Raises ValueError where a key stands twice or a phrase is missing."""
    phrases: dict[str, dict[str, str]] = {}
    with PHRASES.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            key = line["key"]
            if key in phrases or not all(line[code] for code in CODES):
                raise ValueError(f"{PHRASES.name}: {key} stands twice or is not said in every language.")
            phrases[key] = {code: line[code] for code in CODES}
    return phrases


def label(words: str) -> str:
    """A name as it stands alone, with a capital: in a cell, a heading, beside a bar."""
    return words[:1].upper() + words[1:]
