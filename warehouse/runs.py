"""The record of nights: begun, finished, or found dead by the next one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

import duckdb

from warehouse.connection import utc
from warehouse.folder import WarehouseError
from warehouse.transactions import transaction

OUTCOMES = ("published", "held_back", "failed")

_CLOSE_DEAD = """
    UPDATE ops.runs SET outcome = 'failed', reason = 'process ended', ended_at = $now
    WHERE outcome = 'running' AND run_id <> $run_id
    RETURNING flow_run_id
"""
_LAST_ENDINGS = """
    SELECT flow_run_id, outcome, reason FROM ops.runs
    WHERE outcome <> 'running' AND reason IS DISTINCT FROM 'process ended' AND flow_run_id IS NOT NULL
    ORDER BY started_at DESC LIMIT $limit
"""
_BEGIN = """
    INSERT INTO ops.runs (run_id, flow_run_id, started_at, outcome) VALUES ($run_id, $flow_run_id, $now, 'running')
"""
_FINISH = """
    UPDATE ops.runs SET
        ended_at = $now, outcome = $outcome, reason = $reason, published = ($outcome = 'published'),
        files_seen = $files_seen, files_new = $files_new, files_duplicate = $files_duplicate,
        files_quarantined = $files_quarantined, articles = $articles, headcounts = $headcounts
    WHERE run_id = $run_id
"""


@dataclass(frozen=True, slots=True)
class RunCounts:
    """What a night saw: files, and the articles and headcounts that it added."""

    files_seen: int = 0
    files_new: int = 0
    files_duplicate: int = 0
    files_quarantined: int = 0
    articles: int = 0
    headcounts: int = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run of Prefect's ended, as the warehouse recorded it."""

    flow_run_id: str
    outcome: str
    reason: str | None


def begin_run(
    connection: duckdb.DuckDBPyConnection, *, run_id: str, flow_run_id: str | None = None, now: datetime
) -> tuple[str, ...]:
    """Record a run as running. A run still recorded as running died: whoever begins one holds the warehouse's lock.

    Returns the ``flow_run_id`` of each that died. Raises WarehouseError where ``run_id`` is taken.
    """
    with transaction(connection):
        if connection.execute("SELECT 1 FROM ops.runs WHERE run_id = ?", [run_id]).fetchone():
            raise WarehouseError(f"There is a run {run_id} already.")
        dead = connection.execute(_CLOSE_DEAD, {"now": utc(now), "run_id": run_id}).fetchall()
        connection.execute(_BEGIN, {"run_id": run_id, "flow_run_id": flow_run_id, "now": utc(now)})
    return tuple(row[0] for row in dead if row[0])


def last_endings(connection: duckdb.DuckDBPyConnection, *, limit: int) -> tuple[Ending, ...]:
    """How the last ``limit`` runs ended that saw their end, the latest first."""
    return tuple(Ending(*row) for row in connection.execute(_LAST_ENDINGS, {"limit": limit}).fetchall())


def finish_run(
    connection: duckdb.DuckDBPyConnection,
    *,
    run_id: str,
    now: datetime,
    outcome: str,
    reason: str | None = None,
    counts: RunCounts | None = None,
) -> None:
    """Record how a run ended: published, held_back or failed, with the reason in plain words where not published."""
    if outcome not in OUTCOMES:
        raise WarehouseError(f"A run ends as one of {', '.join(OUTCOMES)}, not as {outcome!r}.")
    values = {"run_id": run_id, "now": utc(now), "outcome": outcome, "reason": reason}
    connection.execute(_FINISH, values | asdict(counts or RunCounts()))
