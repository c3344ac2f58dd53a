"""Compare: what the candidate has more, other and less than the published file, said before anyone judges it."""

from __future__ import annotations

from flows.comparison import change_counts, change_line
from flows.night import Night, tell
from flows.steps import step
from warehouse.comparison import read_changes, read_comparison
from warehouse.publishing import read_candidate

_SHOWN = 200  # changes on the run's page
_NAMED = 10  # events gone that are named in the run's own words


@step("compare")
def compare(night: Night) -> None:
    """Read the candidate's comparison with the published file into ``night.comparison``."""
    with read_candidate(night.candidate, night.warehouse_file) as connection:
        night.comparison = read_comparison(connection)
        night.changes = read_changes(connection, limit=_SHOWN)
        gone = read_changes(connection, limit=_NAMED, entities=("event",), kinds=("gone",))
    tell("compare  " + "; ".join(f"{what}: {counts}" for what, counts in change_counts(night.comparison)))
    for change in gone:
        tell(f"         {change_line(change)}")
    if (more := night.comparison.of("event", "gone") - len(gone)) > 0:
        tell(f"         and {more:,} more")
