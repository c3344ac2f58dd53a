"""The fields a correction may name: how a cell is read, how what stands there is shown.

The value of ``of`` and of ``headline`` is another headcount, written as the character it begins at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from corrections.reference import CATEGORIES, KINDS, STATUSES, WEEKDAYS, Reference
from corrections.wording import printable, quoted

Row = dict[str, Any]

DROP = "drop"
_NUMBER = re.compile(r"[0-9]{1,15}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cell's meaning may depend on: the reference, and the article's headcounts as they stand."""

    reference: Reference
    headcounts: Sequence[Row]


Reader = Callable[[str, Surroundings], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A correctable column. ``read`` makes a value of a cell that is not empty and raises ValueError with the reason;
    an empty cell takes the value away, where ``optional``."""

    column: str
    read: Reader
    optional: bool = False

    def value(self, cell: str, around: Surroundings) -> Any:
        """The value that ``cell`` stands for. Raises ValueError with the reason."""
        if cell:
            return self.read(cell, around)
        if self.optional:
            return None
        raise ValueError("new is empty, and this field always has a value")


def shown(row: Row, column: str, headcounts: Sequence[Row]) -> str:
    """What stands in ``column`` as the ledger would write it; "" for nothing."""
    value = row[column]
    if value is None:
        return ""
    if column in ("of_headcount_id", "headline_headcount_id"):
        return next((str(each["char_start"]) for each in headcounts if each["headcount_id"] == value), str(value))
    if isinstance(value, bool):
        return str(value).lower()
    return printable(str(value))  # a date is written as ISO has it


def headcount_at(place: int, headcounts: Sequence[Row]) -> Row | None:
    """The headcount that begins at ``place``, or the only one whose words lie over it: a rule change may move a
    headcount's first character, seldom the number."""
    exact = [row for row in headcounts if row["char_start"] == place]
    over = exact or [row for row in headcounts if row["char_start"] <= place < row["char_end"]]
    return over[0] if len(over) == 1 else None


def _number(cell: str, around: Surroundings) -> int:
    if not _NUMBER.fullmatch(cell) or int(cell) == 0:
        raise ValueError(f"new is {quoted(cell)}; it must be a whole number above 0, written with digits only")
    return int(cell)


def _day(cell: str, around: Surroundings) -> date:
    try:
        if _DAY.fullmatch(cell):
            return date.fromisoformat(cell)
    except ValueError:
        pass
    raise ValueError(f"new is {quoted(cell)}, which is no day; write it as 2026-01-31")


def _truth(cell: str, around: Surroundings) -> bool:
    return bool(("false", "true").index(_one_of(("false", "true"), cell, around)))


def _one_of(words: Sequence[str], cell: str, around: Surroundings) -> str:
    if cell not in words:
        raise ValueError(f"new is {quoted(cell)}; it must be one of {', '.join(words)}")
    return cell


def _text(cell: str, around: Surroundings) -> str:
    return printable(cell)


def _lower(cell: str, around: Surroundings) -> str:
    return printable(cell).lower()


def _region(cell: str, around: Surroundings) -> str:
    if cell not in around.reference.regions:
        raise ValueError(f"new is {quoted(cell)}, which is no code of a region in seeds/reference/regions.csv")
    return cell


def _headcount(cell: str, around: Surroundings) -> str:
    found = headcount_at(int(cell), around.headcounts) if _NUMBER.fullmatch(cell) else None
    if found is None:
        raise ValueError(f"new is {quoted(cell)}, and no headcount of the article begins at such a character")
    return str(found["headcount_id"])


ARTICLE_FIELDS: Mapping[str, Field] = {
    "kind": Field("kind", partial(_one_of, KINDS)),
    "region_code": Field("region_code", _region, optional=True),
    "event_on": Field("event_on", _day, optional=True),
    "published_on": Field("published_on", _day, optional=True),
    "publisher": Field("publisher", _text, optional=True),
    "title": Field("title", _text, optional=True),
    "headline": Field("headline_headcount_id", _headcount, optional=True),
    DROP: Field("kind", _text),
}
HEADCOUNT_FIELDS: Mapping[str, Field] = {
    "value": Field("value", _number),
    "approximate": Field("is_approximate", _truth),
    "category": Field("category", partial(_one_of, CATEGORIES)),
    "occupation": Field("occupation", _lower, optional=True),
    "label": Field("label", _lower, optional=True),
    "status": Field("status", partial(_one_of, STATUSES)),
    # That a headcount is a part is said by naming its total: the field `of`.
    "role": Field("role", partial(_one_of, ("total", "none"))),
    "of": Field("of_headcount_id", _headcount, optional=True),
    "region_code": Field("region_code", _region, optional=True),
    DROP: Field("value", _number),
}
DATE_FIELDS: Mapping[str, Field] = {
    "date": Field("date", _day),
    "weekday": Field("weekday_stated", partial(_one_of, WEEKDAYS), optional=True),
}
PLACE_FIELDS: Mapping[str, Field] = {**HEADCOUNT_FIELDS, **DATE_FIELDS}
