"""The schema ``meta`` of the published file: what the file is, what it was built from, how many rows each view has."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.connection import utc

# Raised when a view or column that readers may use goes, is renamed or changes its type. Additions are free.
SCHEMA_VERSION = 1

_TABLES = Path(__file__).with_suffix(".sql")
_VIEWS = """
    SELECT view_name, column_count FROM duckdb_views()
    WHERE NOT internal AND database_name = current_database() AND schema_name = 'main' ORDER BY view_name
"""
# {articles} is a relation of the caller's project, never input.
_FILE = """
    INSERT INTO meta.file
    WITH origins AS (
        SELECT published.article_id, published.published_on, published.quality, staged.content_sha256,
               staged.parser_version
        FROM {articles} AS published JOIN lantik.staging.articles AS staged USING (article_id)
    ),
    lines AS (
        SELECT concat_ws('|', 'article', article_id, content_sha256, parser_version, quality) AS line FROM origins
        UNION ALL
        SELECT concat_ws('|', 'correction', article_id, coalesce(place::VARCHAR, ''), field, new_value)
        FROM lantik.quality.corrections WHERE outcome <> 'refused'
    ),
    arrivals AS (
        SELECT max(first_seen_at) AS newest FROM lantik.raw.article_files SEMI JOIN origins USING (article_id)
    )
    SELECT $run_id, $built_at,
           (SELECT sha256(coalesce(string_agg(line, chr(10) ORDER BY line), '')) FROM lines),
           (SELECT count(*) FROM origins), (SELECT max(published_on) FROM origins),
           (SELECT max(event_on) FROM main.events), (SELECT newest FROM arrivals),
           $schema_version, $lantik_version, $duckdb_version
"""


def write_meta(
    connection: duckdb.DuckDBPyConnection, *, articles: str, run_id: str, built_at: datetime, lantik_version: str
) -> None:
    """Write the schema ``meta`` into the candidate, ``connection``'s default database, whose views all stand.

    ``articles``: the quoted relation with one row per published article (``article_id``, ``published_on``,
    ``quality``). The warehouse is attached as ``lantik``.
    """
    connection.execute(_TABLES.read_text(encoding="utf-8"))
    values = {"run_id": run_id, "built_at": utc(built_at), "schema_version": SCHEMA_VERSION}
    values |= {"lantik_version": lantik_version, "duckdb_version": duckdb.__version__}
    connection.execute(_FILE.format(articles=articles), values)
    for view, columns in connection.execute(_VIEWS).fetchall():
        quoted = view.replace('"', '""')
        connection.execute(
            f'INSERT INTO meta.views SELECT $view, count(*), $columns FROM main."{quoted}"',
            {"view": view, "columns": columns},
        )
