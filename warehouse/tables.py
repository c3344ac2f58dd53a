"""Rows given as mappings to Arrow tables in a warehouse table's own column types, so that they load in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.connection import utc
from warehouse.folder import WarehouseError, first_line
from warehouse.migrations import read_migrations

_TYPES = {
    "VARCHAR": pa.string(),
    "INTEGER": pa.int32(),
    "BIGINT": pa.int64(),
    "BOOLEAN": pa.bool_(),
    "DOUBLE": pa.float64(),
    "DATE": pa.date32(),
    "TIMESTAMP": pa.timestamp("us"),
}
_COLUMNS = """
    SELECT schema_name || '.' || table_name, column_name, data_type
    FROM duckdb_columns() SEMI JOIN duckdb_tables() USING (database_name, schema_name, table_name)
    WHERE NOT internal ORDER BY column_index
"""


class LoadError(WarehouseError):
    """Rows that do not fit their table; the message names the table and what is wrong."""


@cache
def schemas() -> Mapping[str, pa.Schema]:
    """Arrow schema by table ("staging.headcounts"), as the migrations make it: only the DDL says what columns are."""
    with duckdb.connect(":memory:") as scratch:
        for step in read_migrations():
            scratch.execute(step.sql)
        fields: dict[str, list[pa.Field]] = {}
        for table, column, kind in scratch.execute(_COLUMNS).fetchall():
            fields.setdefault(table, []).append(pa.field(column, _TYPES[kind]))
    return {table: pa.schema(each) for table, each in fields.items()}


@cache
def staging_tables() -> tuple[str, ...]:
    """The staging tables' names without their schema, ``articles`` first."""
    names = sorted(name.removeprefix("staging.") for name in schemas() if name.startswith("staging."))
    return ("articles", *(name for name in names if name != "articles"))


@cache
def overlay_tables() -> tuple[str, ...]:
    """The staging tables whose rows can be corrected, ``articles`` first."""
    return tuple(name for name in staging_tables() if f"overlay.{name}" in schemas())


def arrow_table(table: str, rows: Iterable[Mapping[str, Any]], **fill: Any) -> pa.Table:
    """``rows`` as an Arrow table with all columns of ``table``; ``fill`` gives columns that a row leaves out.

    Raises LoadError for a column that the table does not have and for a value that is not of its column's type.
    """
    schema = schemas()[table]
    known = set(schema.names)
    complete = [_plain(fill | dict(row)) for row in rows]
    unknown = sorted({name for row in complete for name in row} - known)
    if unknown:
        raise LoadError(f"The table {table} has no column {', '.join(unknown)}.")
    try:
        return pa.Table.from_pylist(complete, schema=schema)
    except (pa.ArrowException, ValueError, TypeError, OverflowError) as error:
        raise LoadError(f"A row for {table} does not fit: {first_line(error)}") from error


def insert_rows(connection: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> int:
    """Insert an Arrow table by column name; returns the number of rows. Raises LoadError where DuckDB refuses one."""
    if not rows.num_rows:
        return 0
    connection.register("rows_to_insert", rows)
    try:
        # The name is one of this module's own tables, never input.
        connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM rows_to_insert")
    except duckdb.Error as error:
        raise LoadError(f"Rows for {table} were refused: {first_line(error)}") from error
    finally:
        connection.unregister("rows_to_insert")
    return int(rows.num_rows)


def first_of_each(rows: Sequence[Mapping[str, Any]], *key: str) -> list[Mapping[str, Any]]:
    """``rows`` without those whose ``key`` columns repeat an earlier row's, in order."""
    found: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    for row in rows:
        found.setdefault(tuple(row.get(name) for name in key), row)
    return list(found.values())


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: utc(value) if isinstance(value, datetime) else value for name, value in row.items()}
