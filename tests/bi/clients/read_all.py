"""Everything a reader sees of a published file, as JSON: run by Python clients that know nothing of Lantik.

``read_all.py HOW FILE``: HOW is duckdb, sqlalchemy, pandas (through DuckDB) or pandas-sqlalchemy.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

VIEWS = """
    SELECT view_name, comment FROM duckdb_views()
    WHERE NOT internal AND database_name = 'reporting' ORDER BY view_name
"""
COLUMNS = """
    SELECT table_name, column_name, comment FROM duckdb_columns()
    WHERE NOT internal AND database_name = 'reporting' AND schema_name IN ('main', 'meta') ORDER BY ALL
"""
ROWS = 'SELECT * FROM "main"."{}" ORDER BY ALL'

Ask = Callable[[str], list[list[Any]]]


def by_duckdb(path: str) -> tuple[str, Ask]:
    import duckdb

    connection = duckdb.connect(path, read_only=True)
    return duckdb.__version__, lambda sql: [list(row) for row in connection.execute(sql).fetchall()]


def by_sqlalchemy(path: str) -> tuple[str, Ask]:
    import duckdb_engine
    import sqlalchemy

    engine = _engine(path)

    def ask(sql: str) -> list[list[Any]]:
        with engine.connect() as connection:
            return [list(row) for row in connection.execute(sqlalchemy.text(sql)).fetchall()]

    found = sqlalchemy.inspect(engine).get_view_names(schema="main")
    assert sorted(found) == sorted(row[0] for row in ask(VIEWS)), found
    return f"{sqlalchemy.__version__}, duckdb-engine {duckdb_engine.__version__}", ask


def by_pandas(path: str) -> tuple[str, Ask]:
    import duckdb
    import pandas

    connection = duckdb.connect(path, read_only=True)
    return pandas.__version__, lambda sql: _records(connection.execute(sql).df())


def by_pandas_and_sqlalchemy(path: str) -> tuple[str, Ask]:
    import pandas

    engine = _engine(path)

    def ask(sql: str) -> list[list[Any]]:
        with engine.connect() as connection:
            return _records(pandas.read_sql(sql, connection))

    return pandas.__version__, ask


def _engine(path: str) -> Any:
    from sqlalchemy import create_engine

    return create_engine(f"duckdb:///{path}", connect_args={"read_only": True})


def _records(frame: Any) -> list[list[Any]]:
    import pandas

    rows = frame.itertuples(index=False, name=None)
    return [[None if pandas.isna(value) else value for value in row] for row in rows]


def plain(value: Any) -> str | None:
    """A value as all clients can write it: whole floats as whole numbers, midnight as a day."""
    if value is None or isinstance(value, str):
        return value
    if type(value).__name__ in ("bool", "bool_"):  # Python's, and NumPy's under two names
        return "true" if value else "false"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value).removesuffix(" 00:00:00")


def main(how: str, path: str) -> None:
    """Print all of it."""
    opened = {"duckdb": by_duckdb, "sqlalchemy": by_sqlalchemy, "pandas": by_pandas}
    version, ask = {**opened, "pandas-sqlalchemy": by_pandas_and_sqlalchemy}[how](path)
    views = ask(VIEWS)
    rows = {view: [[plain(value) for value in row] for row in ask(ROWS.format(view))] for view, _ in views}
    comments = [[plain(value) for value in row] for row in ask(COLUMNS)]
    print(json.dumps({"version": version, "views": views, "columns": comments, "rows": rows}))


if __name__ == "__main__":
    main(*sys.argv[1:])
