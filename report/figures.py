"""The published file's figures, read once by named queries: every number in the report is one of these rows' values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from report.errors import ReportError

QUERIES = Path(__file__).parent / "queries"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a named query; ``key`` tells it from the query's other rows. Columns are read as attributes."""

    query: str
    key: str
    values: Mapping[str, Any]

    def __getattr__(self, column: str) -> Any:
        try:
            return self.values[column]
        except KeyError:
            raise AttributeError(f"{self.query} has no column {column}") from None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a named query, in its order."""

    query: str
    rows: tuple[Row, ...]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def only(self) -> Row:
        """The row of a query that has one."""
        (row,) = self.rows
        return row

    def by(self, column: str) -> dict[Any, list[Row]]:
        """The rows by a column's value."""
        groups: dict[Any, list[Row]] = {}
        for row in self.rows:
            groups.setdefault(row.values[column], []).append(row)
        return groups


def read_figures(published: Path, names: Sequence[str] | None = None) -> dict[str, Table]:
    """Run every query (or those of ``names``) on the published file, opened read-only. Raises ReportError."""
    try:
        connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"})
        with connection:
            quoted = str(published).replace("'", "''")
            connection.execute(f"ATTACH '{quoted}' AS reporting (READ_ONLY)")
            connection.execute("SET enable_external_access = false")
            return {name: _read(connection, name) for name in names or query_names()}
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        raise ReportError(
            f"No report was made of {published}: {reason}. A file of an older version is read by that version's report."
        ) from error


def query_names() -> list[str]:
    """The names of all queries."""
    return sorted(path.stem for path in QUERIES.glob("*.sql"))


def _read(connection: duckdb.DuckDBPyConnection, name: str) -> Table:
    answer = connection.execute((QUERIES / f"{name}.sql").read_text(encoding="utf-8"))
    columns = [column[0] for column in answer.description]
    rows = (dict(zip(columns, values, strict=True)) for values in answer.fetchall())
    return Table(name, tuple(Row(name, str(row["key"]), row) for row in rows))
