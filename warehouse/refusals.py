"""Refusals as people deal with them: what stands in quarantine, what is known of it, released or dropped by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import duckdb

from warehouse.connection import utc
from warehouse.folder import WarehouseError
from warehouse.transactions import transaction

SHORTEST_ID = 4  # hex digits; fewer are a slip of the hand sooner than a name
_COLUMNS = """
    quarantine_id, content_sha256, article_id, inbox, source_path, stage, expectation, reason, run_id, quarantined_at,
    released_at, outcome, decided_at, decided_by, decided_why, retried_run_id,
    offending
"""
_ALL = (
    f"SELECT {_COLUMNS} FROM quality.quarantine ORDER BY quarantined_at, source_path, stage, expectation, quarantine_id"
)
_DECIDE = """
    UPDATE quality.quarantine SET
        outcome = $outcome, decided_at = $now, decided_by = $who, decided_why = $why, retried_run_id = NULL,
        released_at = CASE WHEN $outcome = 'released' THEN $now END
    WHERE quarantine_id IN (SELECT unnest($ids))
"""


class RefusalError(WarehouseError):
    """An entry that is not there, not the only one meant, or closed; the message names it in one plain sentence."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry of quality.quarantine. Times are UTC; ``decided_by`` is a person, or the run that found it settled.

    ``offending``: JSON list of the rows that broke the expectation, the first few, as mappings of column to value.
    """

    quarantine_id: str
    content_sha256: str | None
    article_id: str | None
    inbox: str | None
    source_path: str
    stage: str
    expectation: str | None
    reason: str
    run_id: str
    quarantined_at: datetime
    released_at: datetime | None
    outcome: str | None
    decided_at: datetime | None
    decided_by: str | None
    decided_why: str | None
    retried_run_id: str | None
    offending: str | None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to decide."""
        return self.outcome is None

    @property
    def is_due(self) -> bool:
        """Whether it was released and no run has taken it up yet."""
        return self.outcome == "released" and self.retried_run_id is None


def read_refusals(connection: duckdb.DuckDBPyConnection) -> tuple[Refused, ...]:
    """Every entry there ever was, the oldest first."""
    return tuple(Refused(*row) for row in connection.execute(_ALL).fetchall())


def find_refusals(entries: Sequence[Refused], ids: Sequence[str]) -> tuple[Refused, ...]:
    """The entries that ``ids`` name, each by the beginning of its id. Raises RefusalError."""
    return tuple(dict.fromkeys(_find(entries, each) for each in ids))


def release(
    connection: duckdb.DuckDBPyConnection, ids: Sequence[str], *, who: str, why: str | None, now: datetime
) -> tuple[Refused, ...]:
    """Have the next run take the named files and articles through all checks again; returns the entries released.

    With an article go all entries that hold it, also those dropped: it is checked as a whole. Raises RefusalError, and
    then nothing was changed.
    """
    return _decide(connection, ids, "released", who=who, why=why, now=now)


def drop(
    connection: duckdb.DuckDBPyConnection, ids: Sequence[str], *, who: str, why: str, now: datetime
) -> tuple[Refused, ...]:
    """Keep the named files and articles out without asking again; the record and the raw text stay.

    Returns the entries dropped, with an article all that hold it. Raises RefusalError, and then nothing was changed.
    """
    return _decide(connection, ids, "dropped", who=who, why=why, now=now)


def _decide(
    connection: duckdb.DuckDBPyConnection, ids: Sequence[str], outcome: str, *, who: str, why: str | None, now: datetime
) -> tuple[Refused, ...]:
    entries = read_refusals(connection)
    named = find_refusals(entries, ids)
    for entry in named:
        if entry.released_at is not None and not (entry.is_due and outcome == "dropped"):
            raise RefusalError(_closed(entry))
    articles = {entry.article_id for entry in named if entry.stage != "ingest"}
    meant = tuple(
        entry
        for entry in entries
        if entry in named
        or (entry.article_id in articles and entry.stage != "ingest" and entry.released_at is None)
        or (entry.article_id in articles and entry.is_due and outcome == "dropped")
    )
    with transaction(connection):
        parameters = {"outcome": outcome, "now": utc(now), "who": who, "why": why}
        connection.execute(_DECIDE, parameters | {"ids": [entry.quarantine_id for entry in meant]})
    return meant


def _find(entries: Sequence[Refused], given: str) -> Refused:
    wanted = given.strip().lower()
    if len(wanted) < SHORTEST_ID:
        raise RefusalError(f"{given!r} is too short for an id; give at least its first {SHORTEST_ID} characters.")
    found = [entry for entry in entries if entry.quarantine_id.startswith(wanted)]
    if not found:
        raise RefusalError(f"There is no entry {given!r} in quarantine; `list --all` shows every one.")
    if len(found) > 1:
        raise RefusalError(f"{given!r} begins the ids of {len(found)} entries; give more of the one you mean.")
    return found[0]


def _closed(entry: Refused) -> str:
    if entry.is_due:
        return f"{entry.quarantine_id} was released already; the next run takes it through all checks again."
    return (
        f"{entry.quarantine_id} is closed ({entry.outcome or 'released'}, {entry.released_at:%Y-%m-%d %H:%M} UTC): "
        "nothing is held back by it any more."
    )
