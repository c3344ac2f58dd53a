"""The comparison with the published file in words: for the terminal, the log and a run's page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from flows.markdown import escaped, plain
from warehouse.comparison import KINDS, Change, Comparison

_SHOWN = ("event", "headcount", "region")


def change_counts(comparison: Comparison) -> list[tuple[str, str]]:
    """What changed, by entity: ("events", "4 new, 1 changed, 0 gone")."""
    return [(f"{entity}s", ", ".join(f"{comparison.of(entity, kind):,} {kind}" for kind in KINDS)) for entity in _SHOWN]


def change_line(change: Change) -> str:
    """One change as a line of text: "gone: event Kota Serang, 2025-10-23 (article quarantined)"."""
    why = f" ({change.why})" if change.why else ""
    values = f", {change.field} {_before(change)} to {_after(change)}" if change.change == "changed" else ""
    return f"{change.change}: {change.entity} {plain(change.name)}{values}{why}"


def comparison_markdown(comparison: Comparison, changes: Sequence[Change]) -> str:
    """The comparison as a Markdown page: counts, then ``changes`` one by one, with nothing of theirs read as markup.

    A list and no table: of a table as wide as these names, Prefect's pages cut off what changed, and why.
    """
    against = f"run {comparison.previous_run_id}" if comparison.previous_run_id else "nothing: a first publication"
    lines = [f"Compared with {escaped(against)}.", "", "| | new | changed | gone |", "| --- | ---: | ---: | ---: |"]
    for entity in _SHOWN:
        lines.append(f"| {entity}s | " + " | ".join(f"{comparison.of(entity, kind):,}" for kind in KINDS) + " |")
    for kind, of_kind in groupby(changes, key=lambda change: change.change):
        lines += ["", f"### {escaped(kind)}", "", *map(_item, of_kind)]
    told = sum(count for (entity, _), count in comparison.keys.items())
    if len(changes) < told:
        lines += ["", f"The first {len(changes):,} rows; `reporting.changes` has all of {told:,} keys."]
    return "\n".join(lines) + "\n"


def _item(change: Change) -> str:
    match change.change:
        case "new":
            values = escaped(_after(change))
        case "gone":
            values = escaped(_before(change))
        case _:
            difference = "" if change.difference is None else f" ({change.difference:+,})"
            values = f"{escaped(_before(change))} to {escaped(_after(change))}{difference}"
    why = f"; {escaped(change.why)}" if change.why else ""
    return f"- {change.entity} **{escaped(change.name)}**: {escaped(change.field)} {values}{why}"


def _before(change: Change) -> str:
    return _told(change.before, is_number=change.difference is not None)


def _after(change: Change) -> str:
    return _told(change.after, is_number=change.difference is not None)


def _told(value: str | None, *, is_number: bool) -> str:
    if value is None:
        return "-"
    return f"{int(value):,}" if is_number and value.removeprefix("-").isdecimal() else plain(value)
