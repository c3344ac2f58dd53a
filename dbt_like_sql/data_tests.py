"""The YAML's ``data_tests``: each is a query for the rows that break it, as in dbt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from dbt_like_sql.project import Project
from dbt_like_sql.resources import DataTest, quoted


@dataclass(frozen=True, slots=True)
class Broken:
    """A data test that found rows: ``rows`` of ``model`` break it, in words."""

    model: str
    column: str
    kind: str
    rows: int


def data_test_queries(project: Project) -> Iterator[tuple[str, str, DataTest, str]]:
    """Model, column, test and a SELECT of the rows (for ``unique``: the values) that break it."""
    relations = {model.name: model.relation for model in project.order}
    for model in project.order:
        for column in model.doc.columns if model.doc else ():
            name = quoted(column.name)
            for test in column.tests:
                if test.kind == "unique":
                    where = f"{name} IS NOT NULL GROUP BY {name} HAVING count(*) > 1"
                elif test.kind == "not_null":
                    where = f"{name} IS NULL"
                else:
                    known = f"SELECT {quoted(test.field or '')} FROM {relations[test.to or '']}"
                    where = (
                        f"{name} IS NOT NULL AND {name} NOT IN ({known} WHERE {quoted(test.field or '')} IS NOT NULL)"
                    )
                yield model.name, column.name, test, f"SELECT {name} FROM {model.relation} WHERE {where}"


def run_data_tests(connection: duckdb.DuckDBPyConnection, project: Project) -> list[Broken]:
    """The tests that some row breaks, in the project's order; empty where all hold."""
    broken = []
    for model, column, test, query in data_test_queries(project):
        row = connection.execute(f"SELECT count(*) FROM ({query})").fetchone()
        if row and row[0]:
            broken.append(Broken(model, column, test.kind, row[0]))
    return broken
