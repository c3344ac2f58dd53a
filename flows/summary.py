"""The short table at a run's end: what came in, what was found, what was refused, where the result lies."""

from __future__ import annotations

from pathlib import Path

from flows.comparison import change_counts
from flows.night import Night
from warehouse.exports import LATEST


def summary_rows(night: Night) -> list[tuple[str, str]]:
    """Label and value, in the order in which they are read."""
    exported = "not written: see above" if night.not_exported else shown(night.exports / LATEST)
    rows = [("run", night.run_id), *count_rows(night), ("published file", shown(night.published))]
    rows.append(("report", shown(night.reported) if night.reported else "not made: see above"))
    rows.append(("exports", exported))
    if night.documented is not None:
        rows.append(("data docs", shown(night.documented)))
    return rows


def count_rows(night: Night) -> list[tuple[str, str]]:
    """What a run counted; a label that begins with spaces tells a part of the row before."""
    counts = night.counts
    return [
        ("files seen", f"{counts.files_seen:,}"),
        ("  new", f"{counts.files_new:,}"),
        ("  duplicate", f"{counts.files_duplicate:,}"),
        ("  quarantined", f"{counts.files_quarantined:,}"),
        ("articles", f"{counts.articles:,}"),
        ("  quarantined", f"{counts.articles_quarantined:,}"),
        ("headcounts", f"{counts.headcounts:,}"),
        ("corrections applied", f"{counts.corrections_applied:,}"),
        ("  refused", f"{counts.corrections_refused:,}"),
        ("readings confirmed", f"{counts.readings_confirmed:,}"),
        ("published", "compared with the file before"),
        *((f"  {what}", told) for what, told in change_counts(night.comparison)),
        ("expectations passed", f"{counts.expectations_passed:,}"),
        ("  warned", f"{counts.expectations_warned:,}"),
        ("  failed (critical)", f"{counts.expectations_failed:,}"),
        ("  noted (info)", f"{counts.expectations_noted:,}"),
    ]


def shown(path: Path) -> str:
    """``path`` as a person in the current folder would write it."""
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def summary_lines(night: Night) -> list[str]:
    """The table as plain lines: it reads the same in a terminal, a file and Prefect's log."""
    rows = summary_rows(night)
    width = max(len(label) for label, _ in rows)
    rule = "-" * (width + 2 + max(len(value) for _, value in rows))
    return [rule, *(f"{label:{width}}  {value}" for label, value in rows), rule]
