"""How a good article is broken in one place, and what must notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.expectations.ground import Rows, good_article

Breaking = Callable[[Rows], object]


@dataclass(frozen=True)
class Violation:
    """What is done to a good article, which expectation must catch it, and in which words.

    ``companions`` are the expectations that rightly fail with it; everything else must hold.
    """

    expectation: str
    breaking: Breaking
    reason: str
    companions: frozenset[str] = frozenset()

    def article(self, name: str) -> Rows:
        rows = good_article(name)
        self.breaking(rows)
        return rows


def put(table: str, no: int = 0, **values: object) -> Breaking:
    """Set columns of one row."""
    return lambda rows: rows[f"staging.{table}"][no].update(values)


def double(table: str, no: int = 0, **values: object) -> Breaking:
    """Repeat one row, with other values where given."""
    return lambda rows: rows[f"staging.{table}"].append({**rows[f"staging.{table}"][no], **values})


def drop(table: str) -> Breaking:
    """Leave a table without rows."""
    return lambda rows: rows[table].clear()


def both(*breakings: Breaking) -> Breaking:
    """Several changes that make one violation."""
    return lambda rows: [breaking(rows) for breaking in breakings]


def event(day: date) -> Breaking:
    """Move the event, its mention and the day of publication; the weekday goes with the day."""
    return both(
        put("articles", event_on=day, event_on_text=f"{day:%d/%m/%Y}", published_on=day),
        put("dates", date=day, weekday_stated=None, weekday_matches=None),
    )


def value(no: int, number: int) -> Breaking:
    """Another number in one headcount, and wherever the breakdown carries it, as the loader would."""

    def change(rows: Rows) -> None:
        rows["staging.headcounts"][no]["value"] = number
        if no in (1, 2):
            rows["staging.breakdown_parts"][no - 1]["value"] = number
        parts = sum(part["value"] for part in rows["staging.breakdown_parts"])
        total = rows["staging.headcounts"][0]["value"]
        rows["staging.breakdowns"][0].update(stated_total=total, parts_sum=parts, difference=parts - total)

    return change
