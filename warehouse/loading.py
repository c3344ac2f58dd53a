"""A night's rows into the warehouse, in one transaction: all or nothing, and the same content again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.batches import forget_articles, insert_batches
from warehouse.presence import mark_present
from warehouse.quarantine import close_gone_files, close_read_files, close_reparsed, close_retried, insert_quarantine
from warehouse.tables import arrow_table, first_of_each, insert_rows
from warehouse.transactions import transaction
from warehouse.versions import record_versions

_UNCHANGED_FILES = """
    SELECT inbox, source_path FROM raw.inbox_files AS known
    WHERE EXISTS (
        FROM arrived WHERE arrived.inbox = known.inbox AND arrived.source_path = known.source_path
        AND arrived.byte_size IS NOT DISTINCT FROM known.byte_size
        AND arrived.modified_ns IS NOT DISTINCT FROM known.modified_ns
        AND arrived.file_sha256 IS NOT DISTINCT FROM known.file_sha256
        AND (arrived.outcome = 'quarantined') = (known.outcome = 'quarantined'))
"""
_FORGET_CHANGED_FILES = """
    DELETE FROM raw.inbox_files USING arrived
    WHERE inbox_files.inbox = arrived.inbox AND inbox_files.source_path = arrived.source_path
"""


@dataclass(frozen=True, slots=True)
class StageCounts:
    """Rows that a call added: inbox files new or changed, contents, articles and headcounts staged, quarantine entries.

    ``rows``: added rows by staging table.
    """

    inbox_files: int
    article_files: int
    articles: int
    headcounts: int
    quarantined: int
    rows: Mapping[str, int]


def stage(
    connection: duckdb.DuckDBPyConnection,
    *,
    run_id: str,
    now: datetime,
    inbox_files: Sequence[Mapping[str, Any]],
    article_files: Sequence[Mapping[str, Any]],
    batches: Sequence[Path],
    quarantine: Sequence[Mapping[str, Any]],
    present: Mapping[str, Collection[str]] | None = None,
    versions: Sequence[Mapping[str, Any]] = (),
    is_version_of: Callable[[str, str], bool] = lambda text, former: True,
    retried: Sequence[str] = (),
) -> StageCounts:
    """Take in a night's files, contents, parsed batches and refusals, in one transaction.

    The mappings' keys are the columns of raw.inbox_files, raw.article_files and quality.quarantine; ``run_id`` and the
    times may be left out. ``batches`` are folders written by :func:`warehouse.batches.write_batch`. A content known by
    its ``content_sha256``, an article that staging has, an inbox file unchanged in size, time and hash, and a refusal
    that stands open already add no row. ``present``: by inbox, the source paths of all that lay in it tonight, None
    where nobody looked; what is missing is marked as gone. ``versions`` and ``is_version_of``: for
    :func:`warehouse.versions.record_versions`. ``retried``: articles that a person released, which come in anew from
    ``batches``. Raises LoadError, and then nothing was changed.
    """
    files = arrow_table(
        "raw.inbox_files", first_of_each(inbox_files, "inbox", "source_path"), run_id=run_id, seen_at=now
    )
    contents = arrow_table(
        "raw.article_files", first_of_each(article_files, "content_sha256"), run_id=run_id, first_seen_at=now
    )
    with transaction(connection):
        changed = _changed_files(connection, files)
        if present is not None:
            mark_present(connection, present, now=now)
            close_gone_files(connection, run_id=run_id, now=now)
        close_read_files(connection, files, still_refused=quarantine, run_id=run_id, now=now)
        added = _new_contents(connection, contents)
        record_versions(connection, versions, run_id=run_id, now=now, is_version_of=is_version_of)
        forget_articles(connection, retried)
        close_retried(connection, retried, run_id=run_id, now=now)
        rows = insert_batches(connection, batches, only_new=True)
        refused = insert_quarantine(connection, quarantine, run_id=run_id, now=now)
    return StageCounts(changed.num_rows, added, rows["articles"], rows["headcounts"], refused, rows)


def restage(
    connection: duckdb.DuckDBPyConnection,
    *,
    run_id: str,
    now: datetime,
    batches: Sequence[Path],
    quarantine: Sequence[Mapping[str, Any]] = (),
) -> StageCounts:
    """Replace what staging has of the batches' articles, parsed again from stored text, in one transaction.

    Their audits are forgotten and their open refusals at parse and audit released: the next audit judges them afresh.
    An article without rows in ``batches`` keeps what it has. Raises LoadError, and then nothing was changed.
    """
    with transaction(connection):
        rows = insert_batches(connection, batches, only_new=False)
        close_reparsed(connection, now=now, run_id=run_id)
        refused = insert_quarantine(connection, quarantine, run_id=run_id, now=now)
    return StageCounts(0, 0, rows["articles"], rows["headcounts"], refused, rows)


def _changed_files(connection: duckdb.DuckDBPyConnection, arrived: pa.Table) -> pa.Table:
    """Replace the rows of new and changed inbox files; returns those files' Arrow rows."""
    connection.register("arrived", arrived)
    unchanged = set(connection.execute(_UNCHANGED_FILES).fetchall())
    keys = zip(arrived["inbox"].to_pylist(), arrived["source_path"].to_pylist(), strict=True)
    changed = arrived.filter(pa.array([key not in unchanged for key in keys], pa.bool_()))
    connection.register("arrived", changed)
    connection.execute(_FORGET_CHANGED_FILES)
    connection.unregister("arrived")
    insert_rows(connection, "raw.inbox_files", changed)
    return changed


def _new_contents(connection: duckdb.DuckDBPyConnection, contents: pa.Table) -> int:
    known = {row[0] for row in connection.execute("SELECT content_sha256 FROM raw.article_files").fetchall()}
    is_new = [digest not in known for digest in contents["content_sha256"].to_pylist()]
    return insert_rows(connection, "raw.article_files", contents.filter(pa.array(is_new, pa.bool_())))
