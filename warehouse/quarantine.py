"""Quarantine as the nights keep it: what was refused, why, and when it stopped being so.

An entry is open while ``released_at`` is NULL; one that a person dropped keeps it so, for its article stays refused,
but is not asked about again. What people decide is in :mod:`warehouse.refusals`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.connection import utc
from warehouse.tables import arrow_table, first_of_each, insert_rows

_KEY = ("inbox", "source_path", "content_sha256", "article_id", "stage", "expectation", "reason")
_OPEN = f"SELECT {', '.join(_KEY)} FROM quality.quarantine WHERE released_at IS NULL"
_DROPPED = """
    SELECT DISTINCT article_id FROM quality.quarantine
    WHERE outcome = 'dropped' AND article_id IS NOT NULL AND released_at IS NULL
"""
_OPEN_AT_INGEST = """
    SELECT DISTINCT quarantine_id, arrived.inbox, entry.source_path, entry.reason
    FROM quality.quarantine AS entry JOIN arrived
    ON entry.source_path = arrived.source_path AND coalesce(entry.inbox, arrived.inbox) = arrived.inbox
    WHERE entry.outcome IS NULL AND entry.stage = 'ingest'
"""
_CLOSE = """
    UPDATE quality.quarantine SET released_at = $now, decided_at = $now, decided_by = $run_id, outcome = $outcome
    WHERE outcome IS NULL AND quarantine_id IN (SELECT unnest($ids))
"""
_OF_GONE_FILES = """
    SELECT quarantine_id FROM quality.quarantine AS entry
    SEMI JOIN (FROM raw.inbox_files WHERE gone_at IS NOT NULL) AS gone
    ON entry.source_path = gone.source_path AND coalesce(entry.inbox, gone.inbox) = gone.inbox
    WHERE entry.outcome IS NULL AND entry.stage = 'ingest'
"""
_OF_ARTICLES = """
    SELECT quarantine_id FROM quality.quarantine
    WHERE outcome IS NULL AND stage IN ('parse', 'audit') AND article_id IN (SELECT unnest($articles))
"""
_REPARSED = "SELECT article_id FROM staging.articles WHERE run_id = $run_id"
_SUPERSEDED = "SELECT article_id FROM quality.superseded_articles"
_RETRIED_ARTICLES = """
    UPDATE quality.quarantine SET retried_run_id = $run_id
    WHERE outcome = 'released' AND retried_run_id IS NULL AND article_id IN (SELECT unnest($articles))
"""
_RETRIED_FILES = """
    UPDATE quality.quarantine SET retried_run_id = $run_id
    FROM {files} AS file
    WHERE quarantine.outcome = 'released' AND retried_run_id IS NULL AND stage = 'ingest'
    AND quarantine.source_path = file.source_path AND coalesce(quarantine.inbox, file.inbox) = file.inbox
"""


def insert_quarantine(
    connection: duckdb.DuckDBPyConnection, rows: Sequence[Mapping[str, Any]], *, run_id: str, now: datetime
) -> int:
    """Record refusals that neither stand already nor are of a dropped article; returns how many. Raises LoadError.

    Call inside a transaction. ``quarantine_id`` may be left out: it is made of what was refused, why, and the run.
    """
    unstated = dict.fromkeys(_KEY)
    complete = [unstated | dict(row) for row in rows]
    standing = set(connection.execute(_OPEN).fetchall())
    dropped = {row[0] for row in connection.execute(_DROPPED).fetchall()}
    fresh = [
        row
        for row in first_of_each(complete, *_KEY)
        if tuple(row[name] for name in _KEY) not in standing and row["article_id"] not in dropped
    ]
    named = [{"quarantine_id": _id(row, run_id)} | dict(row) for row in fresh]
    return insert_rows(
        connection,
        "quality.quarantine",
        arrow_table("quality.quarantine", named, run_id=run_id, quarantined_at=now),
    )


def close_read_files(
    connection: duckdb.DuckDBPyConnection,
    arrived: pa.Table,
    *,
    still_refused: Sequence[Mapping[str, Any]],
    run_id: str,
    now: datetime,
) -> None:
    """Close the refusals at ingest of files that were read tonight, except for those that a file gives again.

    ``arrived``: tonight's rows of raw.inbox_files. What a person had released of them counts as tried again.
    """
    again = {(row.get("inbox"), row.get("source_path"), row.get("reason")) for row in still_refused}
    connection.register("arrived", arrived)
    found = connection.execute(_OPEN_AT_INGEST).fetchall()
    connection.execute(_RETRIED_FILES.format(files="arrived"), {"run_id": run_id})
    connection.unregister("arrived")
    over = [entry for entry, *of in found if not again & {tuple(of), (None, *of[1:])}]
    _close(connection, over, "read", run_id=run_id, now=now)


def close_gone_files(connection: duckdb.DuckDBPyConnection, *, run_id: str, now: datetime) -> None:
    """Close the refusals at ingest of files that are gone: there is nothing left to read."""
    over = [row[0] for row in connection.execute(_OF_GONE_FILES).fetchall()]
    gone = "(FROM raw.inbox_files WHERE gone_at IS NOT NULL)"
    connection.execute(_RETRIED_FILES.format(files=gone), {"run_id": run_id})
    _close(connection, over, "gone", run_id=run_id, now=now)


def close_retried(
    connection: duckdb.DuckDBPyConnection, articles: Sequence[str], *, run_id: str, now: datetime
) -> None:
    """``articles``, released by a person, go through all checks again: nothing else they were refused for stands."""
    connection.execute(_RETRIED_ARTICLES, {"run_id": run_id, "articles": list(articles)})
    _close_of_articles(connection, articles, "reparsed", run_id=run_id, now=now)


def close_reparsed(connection: duckdb.DuckDBPyConnection, *, run_id: str, now: datetime) -> None:
    """Close refusals at parse and audit of the articles that run ``run_id`` has parsed again."""
    articles = [row[0] for row in connection.execute(_REPARSED, {"run_id": run_id}).fetchall()]
    close_retried(connection, articles, run_id=run_id, now=now)


def close_superseded(connection: duckdb.DuckDBPyConnection, *, run_id: str, now: datetime) -> None:
    """Close refusals at parse and audit of articles in whose place a newer version has come."""
    articles = [row[0] for row in connection.execute(_SUPERSEDED).fetchall()]
    _close_of_articles(connection, articles, "superseded", run_id=run_id, now=now)


def _close_of_articles(
    connection: duckdb.DuckDBPyConnection, articles: Sequence[str], outcome: str, *, run_id: str, now: datetime
) -> None:
    found = connection.execute(_OF_ARTICLES, {"articles": list(articles)}).fetchall()
    _close(connection, [row[0] for row in found], outcome, run_id=run_id, now=now)


def _close(
    connection: duckdb.DuckDBPyConnection, entries: Sequence[str], outcome: str, *, run_id: str, now: datetime
) -> None:
    if entries:
        connection.execute(_CLOSE, {"now": utc(now), "run_id": run_id, "outcome": outcome, "ids": list(entries)})


def _id(row: Mapping[str, Any], run_id: str) -> str:
    parts = "\x1f".join(str(row[name]) for name in _KEY)
    return hashlib.sha256(f"{run_id}\x1f{parts}".encode("utf-8", "backslashreplace")).hexdigest()[:16]
