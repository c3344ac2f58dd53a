"""The comparison with the published file in words: for the terminal, the log and a run's page."""

from __future__ import annotations

from collections.abc import Sequence

from flows.markdown import escaped, plain
from warehouse.comparison import KINDS, Change, Comparison

_SHOWN = ("event", "headcount", "region")


def change_counts(comparison: Comparison) -> list[tuple[str, str]]:
    """What changed, by entity: ("events", "4 new, 1 changed, 0 gone")."""
    return [(f"{entity}s", ", ".join(f"{comparison.of(entity, kind):,} {kind}" for kind in KINDS)) for entity in _SHOWN]


def change_line(change: Change) -> str:
    """One change as a line of text: "gone: event Kota Serang, 2025-10-23 (article quarantined)"."""
    why = f" ({change.why})" if change.why else ""
    values = f", {change.field} {_told(change.before)} to {_told(change.after)}" if change.change == "changed" else ""
    return f"{change.change}: {change.entity} {plain(change.name)}{values}{why}"


def comparison_markdown(comparison: Comparison, changes: Sequence[Change]) -> str:
    """The comparison as a Markdown page: counts, then ``changes`` row by row, with nothing of theirs read as markup."""
    against = f"run {comparison.previous_run_id}" if comparison.previous_run_id else "nothing: a first publication"
    lines = [f"Compared with {escaped(against)}.", "", "| | new | changed | gone |", "| --- | ---: | ---: | ---: |"]
    for entity in _SHOWN:
        lines.append(f"| {entity}s | " + " | ".join(f"{comparison.of(entity, kind):,}" for kind in KINDS) + " |")
    if changes:
        lines += ["", "| change | of | field | before | after | difference | why |"]
        lines.append("| --- | --- | --- | ---: | ---: | ---: | --- |")
        lines += [_row(change) for change in changes]
    told = sum(count for (entity, _), count in comparison.keys.items())
    if len(changes) < told:
        lines += ["", f"The first {len(changes):,} rows; `reporting.changes` has all of {told:,} keys."]
    return "\n".join(lines) + "\n"


def _row(change: Change) -> str:
    difference = "" if change.difference is None else f"{change.difference:+,}"
    cells = (change.change, f"{change.entity} {change.name}", change.field, _told(change.before), _told(change.after))
    return "| " + " | ".join([*map(escaped, cells), difference, escaped(change.why or "")]) + " |"


def _told(value: str | None) -> str:
    return "-" if value is None else plain(value)
