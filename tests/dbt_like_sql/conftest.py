from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from dbt_like_sql import Project, apply_comments, load_project
from tests.dbt_like_sql import given, gold

View = Callable[[str], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    seeds = tmp_path_factory.mktemp("reference")
    (seeds / "regions.csv").write_text(given.REGIONS, encoding="utf-8")
    return load_project(given.PROJECT, seeds=seeds)


@pytest.fixture
def built(project: Project) -> Callable[..., duckdb.DuckDBPyConnection]:
    """Builds ``views``, or else every view, from given stories."""

    def build(*stories: dict[str, list[given.Row]], views: Sequence[str] = ()) -> duckdb.DuckDBPyConnection:
        connection = given.open_warehouse()
        for story in stories:
            for table, rows in story.items():
                given.insert(connection, table, rows)
        given.build(connection, project, *views)
        return connection

    return build


@pytest.fixture(scope="session")
def samples(project: Project) -> Iterator[duckdb.DuckDBPyConnection]:
    """The five sample articles' labelled facts, built and commented."""
    connection = given.open_warehouse()
    codes = {name: code for code, (name, _) in given.NAMES.items()}
    rows = gold.gold_rows(gold.SAMPLES, codes)
    for table, table_rows in rows.items():
        given.insert(connection, table, table_rows)
    audits = [given.audit_row(row["article_id"], "passed") for row in rows["staging.articles"]]
    given.insert(connection, "quality.article_audits", audits)
    given.build(connection, project)
    apply_comments(connection, project)
    yield connection
    connection.close()


def rows_of(connection: duckdb.DuckDBPyConnection, sql: str, parameters: list[Any] | None = None) -> list[tuple]:
    return connection.execute(sql, parameters or []).fetchall()


def write_project(folder: Path, models: dict[str, str], documents: str = "") -> Path:
    """A small project: ``models`` maps a path below models/ to its SQL."""
    (folder / "dbt_project.yml").write_text(
        "name: small\nmodels:\n  small:\n    +schema: main\nvars:\n  limit: 2\n", encoding="utf-8"
    )
    for name, sql in models.items():
        path = folder / "models" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(sql, encoding="utf-8")
    if documents:
        (folder / "models" / "_docs.yml").write_text(documents, encoding="utf-8")
    return folder
