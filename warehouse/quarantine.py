"""Quarantine: what was refused, why, and when it stopped being so."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.connection import utc
from warehouse.tables import arrow_table, first_of_each, insert_rows

_KEY = ("source_path", "content_sha256", "article_id", "stage", "expectation", "reason")
_OPEN = f"SELECT {', '.join(_KEY)} FROM quality.quarantine WHERE released_at IS NULL"
_OPEN_AT_INGEST = """
    SELECT quarantine_id, source_path, reason FROM quality.quarantine
    WHERE released_at IS NULL AND stage = 'ingest' AND list_contains($source_paths, source_path)
"""
# Two inboxes may both be called "articles": a path says which file is meant only together with its inbox.
_REFUSED_FILES = "SELECT inbox, source_path FROM raw.inbox_files WHERE outcome = 'quarantined'"
_RELEASE = "UPDATE quality.quarantine SET released_at = $now WHERE list_contains($ids, quarantine_id)"
_RELEASE_REPARSED = """
    UPDATE quality.quarantine SET released_at = $now
    WHERE released_at IS NULL AND stage IN ('parse', 'audit')
    AND article_id IN (SELECT article_id FROM staging.articles WHERE run_id = $run_id)
"""


def insert_quarantine(
    connection: duckdb.DuckDBPyConnection, rows: Sequence[Mapping[str, Any]], *, run_id: str, now: datetime
) -> int:
    """Record refusals that do not stand open already; returns how many. Call inside a transaction. Raises LoadError.

    ``quarantine_id`` may be left out: it is made of what was refused, why, and the run.
    """
    unstated = dict.fromkeys(_KEY)
    complete = [unstated | dict(row) for row in rows]
    still_open = set(connection.execute(_OPEN).fetchall())
    fresh = [row for row in first_of_each(complete, *_KEY) if tuple(row[name] for name in _KEY) not in still_open]
    named = [{"quarantine_id": _id(row, run_id)} | dict(row) for row in fresh]
    return insert_rows(
        connection,
        "quality.quarantine",
        arrow_table("quality.quarantine", named, run_id=run_id, quarantined_at=now),
    )


def release_read_files(
    connection: duckdb.DuckDBPyConnection,
    changed: pa.Table,
    *,
    still_refused: Sequence[Mapping[str, Any]],
    now: datetime,
) -> None:
    """Release refusals at ingest of files that have changed since, except for those that a file gives again.

    ``changed``: rows of raw.inbox_files, which has them already. A refusal stays open where a file of the same path in
    another inbox stands refused: it may be that one's.
    """
    keys = set(zip(changed["inbox"].to_pylist(), changed["source_path"].to_pylist(), strict=True))
    paths = sorted({path for _, path in keys})
    if not paths:
        return
    again = {(row.get("source_path"), row.get("reason")) for row in still_refused}
    elsewhere = {key[1] for key in connection.execute(_REFUSED_FILES).fetchall() if key not in keys}
    over = [
        entry
        for entry, path, reason in connection.execute(_OPEN_AT_INGEST, {"source_paths": paths}).fetchall()
        if path not in elsewhere and (path, reason) not in again
    ]
    if over:
        connection.execute(_RELEASE, {"now": utc(now), "ids": over})


def release_reparsed(connection: duckdb.DuckDBPyConnection, *, run_id: str, now: datetime) -> None:
    """Release refusals at parse and audit of the articles that run ``run_id`` has parsed again."""
    connection.execute(_RELEASE_REPARSED, {"now": utc(now), "run_id": run_id})


def _id(row: Mapping[str, Any], run_id: str) -> str:
    parts = "\x1f".join(str(row[name]) for name in _KEY)
    return hashlib.sha256(f"{run_id}\x1f{parts}".encode("utf-8", "backslashreplace")).hexdigest()[:16]
