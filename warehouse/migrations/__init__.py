"""Versioned migrations: each ``NNNN_name.sql`` here is applied once, in order, and never changed afterwards."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.folder import WarehouseError, first_line
from warehouse.transactions import transaction

FOLDER = Path(__file__).resolve().parent
_NAME = re.compile(r"(\d{4})_(\w+)\.sql")
_APPLIED = "SELECT version, name, sha256 FROM ops.migrations ORDER BY version"
_HOLDINGS = """
    SELECT count(*), count(*) FILTER (schema_name = 'ops' AND name = 'migrations') FROM (
        SELECT schema_name, table_name AS name FROM duckdb_tables()
        WHERE NOT internal AND database_name = current_database()
        UNION ALL
        SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal AND database_name = current_database()
    )
"""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. ``sha256`` is of the SQL with "\\n" line ends, the same on every checkout."""

    version: int
    name: str
    sql: str
    sha256: str


def read_migrations(folder: Path = FOLDER) -> tuple[Migration, ...]:
    """The steps in ``folder``, by version. Raises WarehouseError where one is missing or given twice."""
    found = []
    for path in sorted(folder.glob("*.sql")):
        name = _NAME.fullmatch(path.name)
        if not name:
            raise WarehouseError(f"The migration {path.name} must be called NNNN_name.sql.")
        sql = path.read_text(encoding="utf-8")
        found.append(Migration(int(name[1]), name[2], sql, hashlib.sha256(sql.encode("utf-8")).hexdigest()))
    if [each.version for each in found] != list(range(1, len(found) + 1)):
        raise WarehouseError(f"The migrations must be numbered 1, 2, 3...; found {[each.version for each in found]}.")
    return tuple(found)


def migrate(connection: duckdb.DuckDBPyConnection, *, now: datetime, folder: Path = FOLDER) -> tuple[Migration, ...]:
    """Apply what is missing, each step in a transaction of its own; returns what was applied.

    Raises WarehouseError where the warehouse is newer than ``folder``, an applied step was changed since, or a step
    fails.
    """
    missing = pending(connection, folder=folder)
    for step in missing:
        _apply(connection, step, now)
    return missing


def pending(connection: duckdb.DuckDBPyConnection, *, folder: Path = FOLDER) -> tuple[Migration, ...]:
    """The steps that this warehouse still lacks.

    Raises WarehouseError where it is newer, an applied one changed, or somebody else made the file.
    """
    steps = read_migrations(folder)
    applied = _applied(connection)
    if len(applied) > len(steps):
        raise WarehouseError(
            f"The warehouse is at version {len(applied)}, and this program knows version {len(steps)}: "
            "a newer program has used it, update this one."
        )
    for (version, name, sha256), step in zip(applied, steps, strict=False):
        if (version, name, sha256) != (step.version, step.name, step.sha256):
            raise WarehouseError(
                f"The migration {step.version:04d}_{step.name}.sql was changed after it had been applied to this "
                "warehouse; restore it and put the change into a new migration."
            )
    return steps[len(applied) :]


def _applied(connection: duckdb.DuckDBPyConnection) -> list[tuple[int, str, str]]:
    holds, migrations = connection.execute(_HOLDINGS).fetchone() or (0, 0)
    if not holds:
        return []
    try:
        if migrations:
            return connection.execute(_APPLIED).fetchall()
    except duckdb.Error:  # a table of that name with other columns
        pass
    file = connection.execute("SELECT path FROM duckdb_databases() WHERE database_name = current_database()").fetchone()
    raise WarehouseError(
        f"The warehouse file {file[0] if file else ''} is a DuckDB file that Lantik did not make; move it away or name "
        "another folder."
    )


def _apply(connection: duckdb.DuckDBPyConnection, step: Migration, now: datetime) -> None:
    try:
        with transaction(connection):
            connection.execute(step.sql)
            connection.execute(
                "INSERT INTO ops.migrations (version, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
                [step.version, step.name, step.sha256, now.astimezone(UTC).replace(tzinfo=None)],
            )
    except duckdb.Error as error:
        raise WarehouseError(f"The migration {step.version:04d}_{step.name}.sql failed: {first_line(error)}") from error
