"""A small ledger against the rows of one good article, and what is asked of the outcome."""

from __future__ import annotations

from datetime import date
from typing import Any

from corrections import Corrected, Correction, correct
from corrections.reference import KnownRegion, Reference
from tests.expectations.ground import TEXT, good_article

A = "0123456789abcdef"
TABLES = ("articles", "headcounts", "breakdowns", "breakdown_parts", "dates")
REFERENCE = Reference(
    {code: KnownRegion(code, name, "kota") for code, name in (("36.73", "Kota Serang"), ("36.72", "Kota Cilegon"))}
)
TOTAL, GURU, TEKNIS, HONORER = (TEXT.index(words) for words in ("60 PPPK", "40 guru", "20 tenaga", "7 honorer"))
DAY = TEXT.index("Kamis (23")

Line = tuple[int | None, str, str, str]  # place, field, old, new


def ledger(*lines: Line) -> list[Correction]:
    return [Correction(no, A, *line, "Ani", date(2026, 11, 3), "seen") for no, line in enumerate(lines, 2)]


def made(*lines: Line, article: dict[str, Any] | None = None) -> Corrected:
    rows = article or good_article(A)
    return correct({A: {name: rows[f"staging.{name}"] for name in TABLES}}, ledger(*lines), REFERENCE, label="c.csv")


def headcounts(corrected: Corrected, *columns: str) -> dict[int, tuple[Any, ...]]:
    return {row["char_start"]: tuple(row[name] for name in columns) for row in corrected.rows["headcounts"]}


def refusals(corrected: Corrected) -> list[str]:
    return [outcome.reason for outcome in corrected.outcomes if outcome.reason]
