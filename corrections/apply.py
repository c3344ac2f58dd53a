"""Applying the ledger: each correction to its article's rows, in the ledger's order, or refused with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corrections.consequences import (
    Edits,
    correct_event,
    correct_region,
    date_corrected,
    decide,
    drop_date,
    drop_headcount,
    hand_down,
    settle,
    tells_certainty,
)
from corrections.fields import (
    ARTICLE_FIELDS,
    DATE_FIELDS,
    DROP,
    HEADCOUNT_FIELDS,
    Field,
    Row,
    Surroundings,
    headcount_at,
    shown,
)
from corrections.ledger import Correction
from corrections.reference import Reference
from corrections.wording import printable, quoted

_SHARED = ("category", "status")  # of a headcount: what is true of all its people is true of some of them
Rows = Mapping[str, Sequence[Mapping[str, Any]]]  # of one article, by staging table


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a line: applied where ``reason`` is None; ``confirms``: it says that what was read is right.

    ``original``: what extraction said there, ``value``: what stands there now, both as the ledger would write them;
    ``headcount_id``: the headcount that the place means.
    """

    correction: Correction
    reason: str | None
    original: str | None = None
    value: str | None = None
    headcount_id: str | None = None
    confirms: bool = False


@dataclass(frozen=True, slots=True)
class Corrected:
    """The corrected rows of every article that a line was applied to, by staging table; of a dropped one none."""

    rows: Mapping[str, Sequence[Row]]
    articles: tuple[str, ...]
    dropped: tuple[str, ...]
    outcomes: tuple[Outcome, ...]


class _Refused(ValueError):
    """Why a correction is not applied, in words that follow its file and line."""


def correct(
    found: Mapping[str, Rows], corrections: Iterable[Correction], reference: Reference, *, label: str
) -> Corrected:
    """Apply ``corrections`` to ``found``: rows by article and staging table. ``label`` names the ledger in reasons.

    Needs the tables articles, headcounts, breakdowns, breakdown_parts and dates; hands back whichever it was given.
    A line may correct what an earlier one has put in place. ``found`` itself is not changed.
    """
    by_article: dict[str, list[Correction]] = {}
    for correction in corrections:
        by_article.setdefault(correction.article_id, []).append(correction)
    rows: dict[str, list[Row]] = {}
    articles, dropped, outcomes = [], [], []
    for article_id, lines in by_article.items():
        if article_id not in found:
            reason = f"there is no article {article_id}; correct the line or take it away"
            outcomes += [Outcome(line, _sentence(label, line, reason)) for line in lines]
            continue
        copy = _Copy(found[article_id], reference, lines)
        of_article = [_outcome(copy, line, label) for line in lines]
        outcomes += of_article
        if all(outcome.reason for outcome in of_article):
            continue
        articles.append(article_id)
        if copy.dropped_by is not None:
            dropped.append(article_id)
            continue
        settle(copy.tables, copy.edits)
        for table, each in copy.tables.items():
            rows.setdefault(table, []).extend(each)
    outcomes.sort(key=lambda outcome: outcome.correction.line)
    return Corrected(rows, tuple(articles), tuple(dropped), tuple(outcomes))


def _outcome(copy: _Copy, line: Correction, label: str) -> Outcome:
    try:
        return copy.apply(line)
    except ValueError as refusal:
        return Outcome(line, _sentence(label, line, str(refusal)))


def _sentence(label: str, line: Correction, reason: str) -> str:
    return f"{label}, line {line.line}: {reason}."


class _Copy:
    """One article's rows while they are corrected."""

    def __init__(self, rows: Rows, reference: Reference, lines: Iterable[Correction]) -> None:
        self.tables = {table: [dict(row) for row in each] for table, each in rows.items()}
        named = (
            (headcount_at(each.place, self.tables["headcounts"]), each.field)
            for each in lines
            if each.place is not None
        )
        self.edits = Edits(own={(row["headcount_id"], field) for row, field in named if row is not None})
        self.dropped_by: int | None = None
        self._around = Surroundings(reference, self.tables["headcounts"])
        self._as_said = {id(row): dict(row) for each in self.tables.values() for row in each}
        self._all_as_said = [dict(row) for row in self.tables["headcounts"]]
        self._last: dict[tuple[int, str], int] = {}  # by row and column: the line that put in what stands there

    def apply(self, line: Correction) -> Outcome:
        """Apply one line. Raises ValueError with the reason why it is refused, and then nothing was changed."""
        if self.dropped_by is not None:
            raise _Refused(f"line {self.dropped_by} has dropped the article")
        row, field, what = self._target(line)
        stands = shown(row, field.column, self.tables["headcounts"])
        if printable(line.old) != stands:
            last = self._last.get((id(row), field.column))
            since = f" (since line {last})" if last else ""
            raise _Refused(
                f"{line.field} of {what} is {quoted(stands)}{since}, not {quoted(line.old)}; "
                "write what stands there as old, or take the line away"
            )
        confirms = False
        if line.field == DROP:
            if line.new:
                raise _Refused(f"new is {quoted(line.new)}; to drop something leave it empty")
            self._drop(line, row)
        else:
            value = field.value(line.new, self._around)
            confirms = value == row[field.column]
            if confirms and not tells_certainty(row, line.field):
                raise _Refused("new is what stands there already; take the line away")
            if confirms:
                decide(row, line.field)
            else:
                self._put(line, row, field, value)
        if not confirms:
            self._last[id(row), field.column] = line.line
        original = shown(self._as_said[id(row)], field.column, self._all_as_said)
        value = "" if line.field == DROP else shown(row, field.column, self.tables["headcounts"])
        return Outcome(line, None, original, value, row.get("headcount_id"), confirms)

    def _target(self, line: Correction) -> tuple[Row, Field, str]:
        if line.place is None:
            return self.tables["articles"][0], ARTICLE_FIELDS[line.field], "the article"
        headcount = headcount_at(line.place, self.tables["headcounts"])
        day = next((row for row in self.tables["dates"] if row["char_start"] == line.place), None)
        if line.field in DATE_FIELDS or (line.field == DROP and headcount is None and day is not None):
            if day is None:
                raise _Refused(f"no date begins at character {line.place}{self._dates()}")
            return day, DATE_FIELDS.get(line.field, DATE_FIELDS["date"]), f"the date {quoted(day['text'])}"
        if headcount is None:
            raise _Refused(f"no headcount begins at character {line.place}{self._headcounts(line)}")
        return headcount, HEADCOUNT_FIELDS[line.field], f"the headcount {quoted(headcount['text'])}"

    def _headcounts(self, line: Correction) -> str:
        """Where the headcount may be now: a rule change can move it."""
        same = [row for row in self.tables["headcounts"] if line.old and str(row["value"]) == line.old]
        rows = same or self.tables["headcounts"]
        return f"; there is {_listed(rows, 'value')}" if rows else ", the article has none"

    def _dates(self) -> str:
        rows = self.tables["dates"]
        return f"; there is {_listed(rows, 'text')}" if rows else ", the article has none"

    def _drop(self, line: Correction, row: Row) -> None:
        if line.place is None:
            self.dropped_by = line.line
        elif "headcount_id" in row:
            drop_headcount(self.tables, row, self.edits)
        else:
            drop_date(self.tables, row, self.edits)

    def _put(self, line: Correction, row: Row, field: Field, value: Any) -> None:
        if line.field == "region_code":
            region = None if value is None else self._around.reference.regions[value]
            correct_region(self.tables, row, region, self.edits)
        elif field.column == "of_headcount_id":
            self._put_total(row, value)
        elif field.column == "role" and row["of_headcount_id"] is not None:
            raise _Refused("it is a part of another headcount; to change that correct the field of")
        elif line.field == "event_on":
            correct_event(self.tables, value, self.edits)
        else:
            before, row[field.column] = row[field.column], value
            if line.place is not None and line.field in _SHARED:
                hand_down(self.tables, row, field.column, before, self.edits)
            if line.place is not None and line.field in DATE_FIELDS:
                date_corrected(self.tables, row, line.field, self.edits)
        decide(row, line.field)

    def _put_total(self, row: Row, total_id: str | None) -> None:
        parents = {each["headcount_id"]: each["of_headcount_id"] for each in self.tables["headcounts"]}
        above, seen = total_id, set()
        while above is not None and above not in seen:
            if above == row["headcount_id"]:
                raise _Refused("a headcount cannot be a part of itself or of one of its own parts")
            seen.add(above)
            above = parents.get(above)
        self.edits.moved[row["headcount_id"]] = row["of_headcount_id"]
        row["of_headcount_id"] = total_id


def _listed(rows: Sequence[Mapping[str, Any]], column: str) -> str:
    named = [f"{quoted(str(row[column]))} at {row['char_start']}" for row in rows[:5]]
    return ", ".join(named) + (f" and {len(rows) - 5} more" if len(rows) > 5 else "")
