"""dbt's unit tests, the YAML beside the models, run in process: given rows in, expected rows out."""

from __future__ import annotations

from collections import Counter
from typing import Any

import duckdb
import pytest
import yaml

from dbt_like_sql import Project, load_project
from dbt_like_sql.templates import render
from tests.dbt_like_sql import given

FILES = sorted((given.PROJECT / "models").rglob("_unit_tests.yml"))
UNIT_TESTS = [test for file in FILES for test in yaml.safe_load(file.read_text(encoding="utf-8"))["unit_tests"]]


@pytest.fixture(scope="module")
def empty(project: Project) -> duckdb.DuckDBPyConnection:
    """Every model without a row: what the columns' types are taken from."""
    connection = given.open_warehouse()
    given.build(connection, project)
    return connection


def take(connection: duckdb.DuckDBPyConnection, name: str, like: str, rows: list[dict[str, Any]] | str) -> None:
    """A temporary table ``name`` of the given rows, with the columns and types of ``like``."""
    connection.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" AS FROM {like} LIMIT 0')
    if isinstance(rows, str):
        connection.execute(f'INSERT INTO "{name}" BY NAME {rows}')
        return
    for row in rows:
        columns, marks = ", ".join(f'"{each}"' for each in row), ", ".join("?" * len(row))
        connection.execute(f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', list(row.values()))


@pytest.mark.parametrize("test", UNIT_TESTS, ids=[test["name"] for test in UNIT_TESTS])
def test_given_rows_give_what_is_expected(
    empty: duckdb.DuckDBPyConnection, project: Project, test: dict[str, Any]
) -> None:
    model = project.model(test["model"])
    relations = {each.name: each.relation for each in (*project.order, *project.seeds)}
    inputs = {each["input"].split("'")[1]: each["rows"] for each in test["given"]}
    assert set(inputs) == set(model.depends_on)
    for name, rows in inputs.items():
        take(empty, f"given_{name}", relations[name], rows)
    sql = render(
        model.template,
        model=model.name,
        file=model.path,
        ref=lambda name: f'"given_{name}"',
        source=lambda group, table: f"{group}.{table}",
        variables=project.variables,
        this=model.relation,
        incremental=False,
    )
    expected = test["expect"]["rows"]
    columns = ", ".join(f'"{name}"' for name in expected[0])
    take(empty, "expected", model.relation, expected)
    wanted = empty.execute(f"SELECT {columns} FROM expected").fetchall()
    assert Counter(empty.execute(f"SELECT {columns} FROM ({sql})").fetchall()) == Counter(wanted)


def test_every_mart_has_a_unit_test() -> None:
    marts = {model.name for model in load_project(given.PROJECT).order if model.layer == "marts"}
    assert {test["model"] for test in UNIT_TESTS} == marts
