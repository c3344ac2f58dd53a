"""What follows from a corrected value: roles, sums, the employer of those counted, the event's day.

Rows are the staging tables' own, changed in place. ``correction`` as the basis of a day says that a person decided it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from corrections.reference import WEEKDAYS, KnownRegion

Row = dict[str, Any]
Tables = Mapping[str, list[Row]]

BASIS = "correction"
_REGION = ("region_code", "region_name", "region_level")
_REASONS = re.compile(r"; (?=[a-z_]+: )")  # staging.headcounts.undecided: "category: why; status: why"


@dataclass(slots=True)
class Edits:
    """What was done, as far as later steps must know: headcounts whose total was changed, by their former total's id;
    those that were dropped; those whose employer, and whether the event's day, a line of its own decided; those with a
    line of their own, before or behind, by field."""

    moved: dict[str, str | None] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)
    employed: set[str] = field(default_factory=set)
    own: set[tuple[str, str]] = field(default_factory=set)
    event: bool = False


def correct_region(tables: Tables, row: Row, region: KnownRegion | None, edits: Edits) -> None:
    """Another government (None: not known). Where it is the article's, headcounts that had the article's follow."""
    before = [row[name] for name in _REGION]
    after = [region.code, region.name, region.level] if region else [None] * 3
    rows = [row]
    if "headline_headcount_id" in row:  # the article's own row
        row["region_reason"] = None if region else "a correction took it away"
        followers = [each for each in tables["headcounts"] if each["headcount_id"] not in edits.employed]
        rows += [each for each in followers if [each[name] for name in _REGION] == before]
    else:
        edits.employed.add(row["headcount_id"])
    for each in rows:
        each.update(zip(_REGION, after, strict=True))


def correct_event(tables: Tables, day: date | None, edits: Edits) -> None:
    """Another day of the event (None: not known)."""
    tables["articles"][0].update(event_on=day, event_on_text=None, event_on_basis=BASIS if day else "none")
    edits.event = True


def date_corrected(tables: Tables, row: Row, name: str, edits: Edits) -> None:
    """A date mention's ``date`` or ``weekday`` was corrected; where it is the event's the event's day follows, unless a
    line of its own decided that."""
    if name == "date":
        row.update(problem=None, year_basis=BASIS)
        if row["role"] == "event" and not edits.event:
            tables["articles"][0].update(event_on=row["date"], event_on_text=row["text"], event_on_basis=BASIS)
    stated, day = row["weekday_stated"], row["date"]
    row["weekday_matches"] = WEEKDAYS[day.weekday()] == stated if stated is not None and day is not None else None


def drop_date(tables: Tables, row: Row, edits: Edits) -> None:
    """What was taken for a date is none; where it was the event's, the event's day is not known."""
    tables["dates"].remove(row)
    article = tables["articles"][0]
    if row["role"] == "event" and row["date"] == article["event_on"] and not edits.event:
        article.update(event_on=None, event_on_text=None, event_on_basis="none")


def drop_headcount(tables: Tables, row: Row, edits: Edits) -> None:
    """What was taken for a headcount is none; its parts stand on their own."""
    dropped = row["headcount_id"]
    tables["headcounts"].remove(row)
    edits.dropped.add(dropped)
    if row["of_headcount_id"] is not None:
        edits.moved[dropped] = row["of_headcount_id"]
    for part in tables["headcounts"]:
        if part["of_headcount_id"] == dropped:
            edits.moved[part["headcount_id"]] = dropped
            part["of_headcount_id"] = None
    article = tables["articles"][0]
    if article["headline_headcount_id"] == dropped:
        # What was measured is how sure the dropped one was; that the article has none now nobody has said.
        article.update(headline_headcount_id=None, headline_certainty=None)


def hand_down(tables: Tables, total: Row, name: str, before: Any, edits: Edits) -> None:
    """Another category or status of ``total``: its parts are the same people, so those that had the total's follow, and
    their parts. Left behind, they would still be counted as what the total is no more."""
    for part in tables["headcounts"]:
        is_alike = part["of_headcount_id"] == total["headcount_id"] and part[name] == before
        if is_alike and (part["headcount_id"], name) not in edits.own:
            part[name] = total[name]
            decide(part, name)
            hand_down(tables, part, name, before, edits)


def tells_certainty(row: Row, name: str) -> bool:
    """Whether it is told how sure the reading of the field is: then a person may confirm it, too."""
    return f"{name}_certainty" in row


def decide(row: Row, name: str) -> None:
    """What a person has decided is certain, where its certainty is told at all, and no longer undecided."""
    if tells_certainty(row, name):
        row[f"{name}_certainty"] = 1.0
    if "undecided" in row:
        reasons = _REASONS.split(row["undecided"] or "")
        row["undecided"] = "; ".join(reason for reason in reasons if not reason.startswith(f"{name}: ")) or None


def settle(tables: Tables, edits: Edits) -> None:
    """Bring roles, breakdowns and the event's mention in line with what was corrected; call once, at the end."""
    _settle_breakdowns(tables, edits)
    _settle_roles(tables, edits)
    if edits.event:
        _settle_event(tables)


def _settle_breakdowns(tables: Tables, edits: Edits) -> None:
    headcounts = {row["headcount_id"]: row for row in tables["headcounts"]}
    breakdowns, parts = tables["breakdowns"], tables["breakdown_parts"]
    totals = {row["breakdown_id"]: row["total_headcount_id"] for row in breakdowns}
    changed = set()
    for part in [*parts]:
        headcount, total = part["part_headcount_id"], totals.get(part["breakdown_id"])
        left = headcount in edits.moved and headcounts.get(headcount, {}).get("of_headcount_id") != total
        if headcount in edits.dropped or total in edits.dropped or left:
            parts.remove(part)
            changed.add(part["breakdown_id"])
    for headcount_id in edits.moved:
        total = headcounts.get(headcount_id, {}).get("of_headcount_id")
        own = [row["breakdown_id"] for row in breakdowns if row["total_headcount_id"] == total]
        if total is None or len(own) > 1:  # which of several splits it belongs to nobody has said
            continue
        breakdown_id = own[0] if own else _new_breakdown(tables, total)
        siblings = [each for each, row in headcounts.items() if row["of_headcount_id"] == total]
        for each in [headcount_id] if own else siblings:
            _add_part(tables, breakdown_id, each)
        changed.add(breakdown_id)
    for row in [*breakdowns]:
        own_parts = [part for part in parts if part["breakdown_id"] == row["breakdown_id"]]
        total = row["total_headcount_id"]
        if total in edits.dropped or (row["breakdown_id"] in changed and len(own_parts) < 2):
            breakdowns.remove(row)
            tables["breakdown_parts"][:] = [part for part in parts if part["breakdown_id"] != row["breakdown_id"]]
        elif total in headcounts:
            _add_up(row, own_parts, headcounts)


def _new_breakdown(tables: Tables, total: str) -> str:
    article_id = tables["articles"][0]["article_id"]
    no = max((int(row["breakdown_id"].rpartition(":")[2]) for row in tables["breakdowns"]), default=-1) + 1
    row = {"breakdown_id": f"{article_id}:b:{no:02d}", "article_id": article_id, "total_headcount_id": total}
    tables["breakdowns"].append(row | {"stated_total": 0, "parts_sum": 0, "difference": 0})
    return str(row["breakdown_id"])


def _add_part(tables: Tables, breakdown_id: str, headcount_id: str) -> None:
    own = [part for part in tables["breakdown_parts"] if part["breakdown_id"] == breakdown_id]
    if any(part["part_headcount_id"] == headcount_id for part in own):
        return
    row = {"breakdown_id": breakdown_id, "article_id": tables["articles"][0]["article_id"]}
    row |= {"part_no": max((part["part_no"] for part in own), default=-1) + 1, "part_headcount_id": headcount_id}
    tables["breakdown_parts"].append(row | {"value": 0})


def _add_up(breakdown: Row, parts: list[Row], headcounts: Mapping[str, Row]) -> None:
    for part in parts:
        if part["part_headcount_id"] in headcounts:
            part["value"] = headcounts[part["part_headcount_id"]]["value"]
    stated = headcounts[breakdown["total_headcount_id"]]["value"]
    total = sum(part["value"] for part in parts)
    breakdown.update(stated_total=stated, parts_sum=total, difference=total - stated)


def _settle_roles(tables: Tables, edits: Edits) -> None:
    """Only of headcounts whose total was changed, and of their totals, former and present: the rest stays as said."""
    concerned = {*edits.moved, *edits.moved.values()}
    concerned |= {row["of_headcount_id"] for row in tables["headcounts"] if row["headcount_id"] in edits.moved}
    containing = {row["of_headcount_id"] for row in tables["headcounts"]}
    containing |= {row["total_headcount_id"] for row in tables["breakdowns"]}
    for row in tables["headcounts"]:
        if row["headcount_id"] in concerned:
            is_total = row["headcount_id"] in containing
            row["role"] = "part" if row["of_headcount_id"] is not None else "total" if is_total else "none"


def _settle_event(tables: Tables) -> None:
    """The mention marked as the event's is one that names its day; without such a mention none is marked."""
    article = tables["articles"][0]
    marked = None
    for row in sorted(tables["dates"], key=lambda row: row["role"] != "event"):  # one already marked first
        if article["event_on"] is not None and row["date"] == article["event_on"] and marked is None:
            marked, row["role"] = row, "event"
        elif row["role"] == "event":
            row["role"] = "other"
    article["event_on_text"] = marked["text"] if marked else None
