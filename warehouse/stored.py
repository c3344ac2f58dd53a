"""What the warehouse has already: files and contents a night may skip, articles it may parse again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import duckdb

_FETCH = 1_000  # articles held in memory at a time
_STORED = """
    SELECT article_id, content_sha256, source_path, text
    FROM raw.article_files
    WHERE $since IS NULL OR first_seen_at >= $since
    QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY first_seen_at, content_sha256) = 1
    ORDER BY article_id
"""


# Asked for by a person, or back after it was gone: its bytes must be read, whatever its size and time say.
_KNOWN_FILES = """
    SELECT inbox, source_path, byte_size, modified_ns, file_sha256, outcome
    FROM raw.inbox_files AS file
    ANTI JOIN (
        FROM quality.quarantine WHERE stage = 'ingest' AND outcome = 'released' AND retried_run_id IS NULL
    ) AS due ON due.source_path = file.source_path AND coalesce(due.inbox, file.inbox) = file.inbox
    WHERE file_sha256 IS NOT NULL AND gone_at IS NULL
"""
_RELEASED = """
    FROM raw.article_files
    SEMI JOIN (FROM quality.quarantine WHERE stage <> 'ingest' AND outcome = 'released' AND retried_run_id IS NULL)
    USING (article_id)
    QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY first_seen_at, content_sha256) = 1
    ORDER BY article_id
"""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as it was last read. ``outcome``: new, duplicate or quarantined."""

    byte_size: int | None
    modified_ns: int | None
    file_sha256: str
    outcome: str


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article's decoded text as it first came in."""

    article_id: str
    content_sha256: str
    source_path: str
    text: str


def known_files(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, str], KnownFile]:
    """Files by (inbox, source_path). Those whose bytes were never read are left out: a permission given since shows in
    neither size nor time, so a night must try them again. So are those that a person had released."""
    rows = connection.execute(_KNOWN_FILES).fetchall()
    return {(inbox, source_path): KnownFile(*rest) for inbox, source_path, *rest in rows}


def known_contents(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The ``content_sha256`` of every article that came in."""
    return {row[0] for row in connection.execute("SELECT content_sha256 FROM raw.article_files").fetchall()}


def known_articles(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The ``article_id`` of every article that staging has: the same text in other bytes is one of them."""
    return {row[0] for row in connection.execute("SELECT article_id FROM staging.articles").fetchall()}


def stored_articles(connection: duckdb.DuckDBPyConnection, since: date | None = None) -> Iterator[StoredArticle]:
    """Every article once, by ``article_id``; ``since``: only those first seen on that day (UTC) or later."""
    first = datetime.combine(since, time()) if since else None
    cursor = connection.cursor()  # of its own, so that the caller may use the connection while it iterates
    try:
        result = cursor.execute(_STORED, {"since": first})
        while rows := result.fetchmany(_FETCH):
            yield from (StoredArticle(*row) for row in rows)
    finally:
        cursor.close()


def released_articles(connection: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    """The rows of raw.article_files that a person has released and no run has taken up again, one an article."""
    rows: list[dict[str, Any]] = connection.execute(_RELEASED).to_arrow_table().to_pylist()
    return rows
