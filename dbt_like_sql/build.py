"""Building one model on a DuckDB connection."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

import duckdb

from dbt_like_sql.errors import ModelError
from dbt_like_sql.project import Project
from dbt_like_sql.resources import Model, Seed, quoted

_ERROR_LINE = re.compile(r"^LINE (\d+):", re.MULTILINE)
_CREATE_LINES = 1  # lines that CREATE ... AS puts before the model's own first line


@dataclass(frozen=True, slots=True)
class Built:
    """A model that was built: its rows (None for a view) and how long it took."""

    name: str
    rows: int | None
    seconds: float


def build_model(
    connection: duckdb.DuckDBPyConnection, project: Project, model: Model, *, full_refresh: bool = False
) -> Built:
    """Build ``model``; the models it reads must have been built, the seeds it reads are loaded where they are not yet.

    A database that a model names and that is not attached is made in memory: what serves the build alone never reaches
    the published file. An incremental model that is there already grows by what its SELECT gives (decision 12), unless
    ``full_refresh``. Raises ModelError with the line of the model's file.
    """
    started = time.perf_counter()
    grows = model.materialized == "incremental" and not full_refresh and _exists(connection, model)
    sql = project.compile(model, incremental=grows)
    _make_schema(connection, model)
    for seed in project.seeds:
        if seed.name in model.depends_on:
            _load_seed(connection, seed)
    kind = "VIEW" if model.materialized == "view" else "TABLE"
    try:
        if grows:
            _grow(connection, model, sql)
        else:
            connection.execute(f"CREATE OR REPLACE {kind} {model.relation} AS\n{sql}")
        row = connection.execute(f"SELECT count(*) FROM {model.relation}").fetchone() if kind == "TABLE" else None
    except duckdb.Error as error:
        # DuckDB's own picture of the place is left out: its line counts from the statement, not from the file.
        reason = str(error).split("\n\nLINE ")[0]
        raise ModelError(model.name, model.path, _line(model, sql, str(error)), f"SQL error: {reason}") from error
    return Built(model.name, row[0] if row else None, time.perf_counter() - started)


def _exists(connection: duckdb.DuckDBPyConnection, model: Model) -> bool:
    found = connection.execute(
        "SELECT 1 FROM duckdb_tables() WHERE database_name = coalesce(?, current_database()) AND schema_name = ?"
        " AND table_name = ?",
        [model.database, model.schema, model.table],
    ).fetchone()
    return found is not None


def _grow(connection: duckdb.DuckDBPyConnection, model: Model, sql: str) -> None:
    """dbt's default: new rows replace those of the same ``unique_key``; without one they are added."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE lantik_new_rows AS\n{sql}")
    connection.execute("BEGIN")
    try:
        if model.unique_key:
            same = " AND ".join(f"old.{quoted(name)} = new.{quoted(name)}" for name in model.unique_key)
            connection.execute(f"DELETE FROM {model.relation} AS old USING lantik_new_rows AS new WHERE {same}")
        connection.execute(f"INSERT INTO {model.relation} BY NAME FROM lantik_new_rows")
        connection.execute("COMMIT")
    except duckdb.Error:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("DROP TABLE IF EXISTS lantik_new_rows")


def _make_schema(connection: duckdb.DuckDBPyConnection, entry: Model | Seed) -> None:
    if entry.database:
        connection.execute(f"ATTACH IF NOT EXISTS ':memory:' AS {quoted(entry.database)}")
    schema = quoted(entry.schema) if not entry.database else f"{quoted(entry.database)}.{quoted(entry.schema)}"
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")


def _load_seed(connection: duckdb.DuckDBPyConnection, seed: Seed) -> None:
    _make_schema(connection, seed)
    statement = (
        f"CREATE TABLE IF NOT EXISTS {seed.relation} AS SELECT * FROM read_csv(?, header = true, all_varchar = true)"
    )
    try:
        connection.execute(statement, [str(seed.path)])
    except duckdb.Error as error:
        raise ModelError(seed.name, seed.path.name, 1, f"seed cannot be loaded: {error}") from error


def _line(model: Model, sql: str, message: str) -> int:
    """The line of the model's file that DuckDB's message points at; 1 where it points at none."""
    found = _ERROR_LINE.search(message)
    if not found:
        return 1
    number = max(1, int(found.group(1)) - _CREATE_LINES)
    template, rendered = model.template.splitlines(), sql.splitlines()
    if len(template) == len(rendered) or number > len(rendered):
        return min(number, max(1, len(template)))
    # A loop in the template moves lines: the file's line is the one that reads the same.
    return next((at for at, line in enumerate(template, 1) if line == rendered[number - 1]), 1)
