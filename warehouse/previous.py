"""The published file beside a candidate: read-only, complete even where it is older than this program or missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from warehouse.connection import plain_reason, quoted
from warehouse.folder import WarehouseError

PREVIOUS = "previous"  # the database in which the models find the views of the published file
_FILE = "previous_file"
_HOLDINGS = """
    SELECT count(*), count(*) FILTER (schema_name = 'marts' AND table_name = 'fct_appointments') FROM (
        SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT internal AND database_name = $database
        UNION ALL
        SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal AND database_name = $database
    )
"""
_VIEWS = "SELECT table_name FROM information_schema.tables WHERE table_catalog = $database AND table_schema = 'main'"


def attach_previous(connection: duckdb.DuckDBPyConnection, published: Path | None, views: Sequence[str]) -> None:
    """Attach the database ``previous`` with ``views`` of the file ``published``.

    A view that the file has not, and every view where there is no file, stands there without a row or a column that
    anyone asks for. Raises WarehouseError where the file is there and cannot be read, or holds what somebody else made.
    """
    connection.execute(f"ATTACH ':memory:' AS {PREVIOUS}")
    known: set[str] = set()
    if published is not None and published.exists():
        known = _attach_file(connection, published)
    for view in views:
        # The names are the models' own, never input.
        body = f'VIEW "{PREVIOUS}"."main"."{view}" AS FROM "{_FILE}"."main"."{view}"'
        absent = f'TABLE "{PREVIOUS}"."main"."{view}" (nothing BOOLEAN)'
        connection.execute(f"CREATE {body if view in known else absent}")


def _attach_file(connection: duckdb.DuckDBPyConnection, published: Path) -> set[str]:
    try:
        connection.execute(f"ATTACH {quoted(published)} AS {_FILE} (READ_ONLY)")
        holds, ours = connection.execute(_HOLDINGS, {"database": _FILE}).fetchone() or (0, 0)
        known = {row[0] for row in connection.execute(_VIEWS, {"database": _FILE}).fetchall()}
    except duckdb.Error as error:
        raise WarehouseError(
            f"The published file {published}, with which the new one is to be compared, {plain_reason(error)}."
        ) from error
    if holds and not ours:  # one without a table is what a mistyped name leaves, and no loss
        raise WarehouseError(
            f"The published file {published} is a DuckDB file that Lantik did not make; move it away, and run again."
        )
    return known
