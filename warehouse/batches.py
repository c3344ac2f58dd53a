"""Batches: how parsed articles travel from a worker to the one writer.

A batch is a folder with one Parquet file a staging table (``headcounts.parquet``); a table without rows has none. A
worker writes one per chunk of articles, and the writer reads them all in bulk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from warehouse.folder import first_line
from warehouse.tables import LoadError, arrow_table, staging_tables

_INCOMING = """
    CREATE OR REPLACE TEMP TABLE incoming AS
    SELECT article_id, min(parse_dirpath(filename)) AS folder
    FROM read_parquet($files, filename = true, union_by_name = true)
    GROUP BY article_id
"""
# DISTINCT: a batch may hold an article twice, under two names in the inbox; its rows are the same then.
_INSERT = """
    INSERT INTO staging.{table} BY NAME
    SELECT DISTINCT batch.* EXCLUDE (filename)
    FROM read_parquet($files, filename = true, union_by_name = true) AS batch
    JOIN incoming ON incoming.article_id = batch.article_id AND incoming.folder = parse_dirpath(batch.filename)
    ORDER BY batch.article_id
"""
_FORGET = "DELETE FROM {table} WHERE article_id IN (SELECT unnest($articles))"


def write_batch(folder: Path, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> Path:
    """Write ``rows`` (by staging table: "articles", "headcounts"...) as a batch into ``folder``, which is made.

    Raises LoadError for a table or column that the warehouse does not have.
    """
    unknown = sorted(set(rows) - set(staging_tables()))
    if unknown:
        raise LoadError(f"There is no staging table {', '.join(unknown)}.")
    folder.mkdir(parents=True, exist_ok=True)
    for table, each in rows.items():
        if each:
            pq.write_table(arrow_table(f"staging.{table}", each), folder / f"{table}.parquet", compression="zstd")
    return folder


def batch_files(batches: Sequence[Path], table: str) -> list[str]:
    """The files of ``batches`` that hold rows for a staging table, spelled so that no part is taken for a pattern.

    Raises LoadError where one is no Parquet file.
    """
    files = [folder / f"{table}.parquet" for folder in dict.fromkeys(batches)]
    try:
        return [_literal(path) for path in files if path.is_file() and pq.read_metadata(path).num_rows]
    except (OSError, pa.ArrowException) as error:
        raise LoadError(f"The batches could not be loaded: {first_line(error)}") from error


def forget_articles(connection: duckdb.DuckDBPyConnection, articles: Sequence[str]) -> None:
    """Remove what staging has of ``articles``, and their audits; call inside a transaction."""
    for table in staging_tables():
        connection.execute(_FORGET.format(table=f"staging.{table}"), {"articles": list(articles)})
    connection.execute(_FORGET.format(table="quality.article_audits"), {"articles": list(articles)})


def insert_batches(connection: duckdb.DuckDBPyConnection, batches: Sequence[Path], *, only_new: bool) -> dict[str, int]:
    """Insert the batches' rows by column name, each article once, from one of the batches that hold it.

    ``only_new``: leave out articles that staging has; otherwise what staging has of them is replaced, and their audit
    forgotten. Returns rows inserted by staging table. Call inside a transaction. Raises LoadError.
    """
    counts = dict.fromkeys(staging_tables(), 0)
    articles = batch_files(batches, "articles")
    if not articles:
        return counts
    try:
        connection.execute(_INCOMING, {"files": articles})
        if only_new:
            connection.execute("DELETE FROM incoming WHERE article_id IN (SELECT article_id FROM staging.articles)")
        else:
            connection.execute(
                "DELETE FROM quality.article_audits WHERE article_id IN (SELECT article_id FROM incoming)"
            )
        for table in staging_tables():
            if not only_new:
                connection.execute(f"DELETE FROM staging.{table} WHERE article_id IN (SELECT article_id FROM incoming)")
            files = batch_files(batches, table)
            if files:
                counted = connection.execute(_INSERT.format(table=table), {"files": files}).fetchone()
                counts[table] = counted[0] if counted else 0
        connection.execute("DROP TABLE incoming")
    except duckdb.Error as error:
        raise LoadError(f"The batches could not be loaded: {first_line(error)}") from error
    return counts


def _literal(path: Path) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in str(path))
