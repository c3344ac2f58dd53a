"""Whether the warehouse's tables fit together: rows that nobody but a damaged or edited file could hold."""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.connection import SETTINGS, plain_failures, plain_reason
from warehouse.folder import WarehouseError

# Counts are looked for in pieces of their text, each with the next one behind it: DuckDB finds a character by counting
# from a text's beginning, which thousands of counts of one long text must not do each.
_MISFITS = """
    WITH pieces AS (
        SELECT article_id, begins // 16384 AS number, substring(text, begins + 1, 2 * 16384) AS piece
        FROM (SELECT article_id, text, unnest(range(0, length(text) + 1, 16384)) AS begins FROM raw.article_files)
    )
    SELECT what, count FROM (
        SELECT 'articles without their text' AS what, count(*) AS count
        FROM staging.articles ANTI JOIN raw.article_files USING (article_id)
        UNION ALL
        SELECT 'articles that stand twice', count(*) - count(DISTINCT article_id) FROM staging.articles
        UNION ALL
        SELECT 'headcounts without their article', count(*)
        FROM staging.headcounts ANTI JOIN staging.articles USING (article_id)
        UNION ALL
        SELECT 'headcounts that stand twice', count(*) - count(DISTINCT headcount_id) FROM staging.headcounts
        UNION ALL
        SELECT 'headcounts that are not where they say they are', count(*)
        FROM staging.headcounts AS found
        SEMI JOIN raw.article_files USING (article_id)
        LEFT JOIN pieces ON pieces.article_id = found.article_id AND pieces.number = found.char_start // 16384
        WHERE found.text <>
            coalesce(substring(piece, found.char_start % 16384 + 1, found.char_end - found.char_start), '')
        UNION ALL
        SELECT 'parts without their headcount', count(*)
        FROM staging.breakdown_parts AS part
        ANTI JOIN staging.headcounts AS whole ON whole.headcount_id = part.part_headcount_id
    )
    WHERE count > 0
"""
_LAST_PUBLISHED = """
    SELECT coalesce(
        (SELECT arg_max(run_id, publication_no) FROM ops.publications WHERE kind = 'published'),
        (SELECT arg_max(run_id, started_at) FROM ops.runs WHERE published)  -- before there were records
    )
"""
_COUNTS = "SELECT (SELECT count(*) FROM staging.articles), (SELECT count(*) FROM staging.headcounts)"
_PUBLICATION = "SELECT run_id FROM publication"


def misfits(connection: duckdb.DuckDBPyConnection) -> tuple[tuple[str, int], ...]:
    """What does not fit, and how many rows of it: ("headcounts without their article", 3). A sound warehouse: none."""
    return tuple((str(what), int(count)) for what, count in connection.execute(_MISFITS).fetchall())


def stored_counts(connection: duckdb.DuckDBPyConnection) -> tuple[int, int]:
    """How many articles and headcounts are staged."""
    row = connection.execute(_COUNTS).fetchone() or (0, 0)
    return int(row[0]), int(row[1])


def last_published_run(connection: duckdb.DuckDBPyConnection) -> str | None:
    """The run that published last, as the warehouse has it."""
    row = connection.execute(_LAST_PUBLISHED).fetchone()
    return str(row[0]) if row and row[0] else None


def run_of(published: Path) -> str | None:
    """The run that made the file ``published``; None where the file does not say. Raises WarehouseError."""
    try:
        with duckdb.connect(str(published), read_only=True, config=SETTINGS) as connection, plain_failures(published):
            row = connection.execute(_PUBLICATION).fetchone()
    except duckdb.CatalogException:  # made before files said so
        return None
    except duckdb.Error as error:
        raise WarehouseError(f"The file {published} {plain_reason(error)}.") from error
    return str(row[0]) if row else None
