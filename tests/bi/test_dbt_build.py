"""A real `dbt build` of the same folder gives the rows that the runner gives: views, keys and incremental models."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import apply_comments, build_model, load_project
from tests.dbt_like_sql import given, gold
from tests.dbt_like_sql.given import count, said
from tests.dbt_like_sql.test_unit_tests import UNIT_TESTS
from warehouse.previous import attach_previous

DBT = given.ROOT / ".venv-dbt" / "bin" / "dbt"
pytestmark = [
    pytest.mark.skipif(not DBT.exists(), reason="no real dbt here: `make test-bi` makes .venv-dbt"),
    pytest.mark.timeout(600),
]

Dbt = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def dbt(tmp_path: Path) -> Dbt:
    """Runs dbt on a project folder; what it writes goes below ``tmp_path``, and it phones nobody."""

    def run(project: Path, profiles: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [
                str(DBT),
                *arguments,
                f"--project-dir={project}",
                f"--profiles-dir={profiles}",
                f"--target-path={tmp_path / 'target'}",
                f"--log-path={tmp_path / 'logs'}",
                "--no-use-colors",
            ],
            env=os.environ | {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"} | environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def make_warehouse(path: Path) -> None:
    """The sample articles' labelled facts, and four articles that disagree, join, wait and have no day."""
    rows = gold.gold_rows(gold.SAMPLES, {name: code for code, (name, _) in given.NAMES.items()})
    stories = [
        rows
        | {"quality.article_audits": [given.audit_row(a["article_id"], "passed") for a in rows["staging.articles"]]}
    ]
    stories += [
        said("x", count("n", 3809, "pppk"), day="2025-11-03"),
        said("y", count("p", 3794, "pppk_paruh_waktu"), count("f", 15, "pppk_penuh_waktu"), day="2025-11-04"),
        said("z", count("n", 541, "honorer", status="remaining"), count("m", 60, "cpns"), audit="flagged"),
        said("undated", count("n", 77, "pppk"), day=None),
    ]
    stories[2]["staging.articles"][0]["published_on"] = "2025-11-04"
    with duckdb.connect(str(path)) as connection:
        for migration in sorted(given.MIGRATIONS.glob("*.sql")):
            connection.execute(migration.read_text(encoding="utf-8"))
        given.insert(connection, "ops.runs", [{"run_id": "run", "started_at": given.NOW, "outcome": "running"}])
        for story in stories:
            for table, table_rows in story.items():
                given.insert(connection, table, table_rows)


def build(warehouse: Path, candidate: Path, published: Path | None) -> None:
    project = load_project(given.PROJECT)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{warehouse}' AS lantik (READ_ONLY)")
        attach_previous(connection, published, project.source_tables("previous"))
        connection.execute(f"ATTACH '{candidate}' AS candidate; USE candidate")
        for model in project.order:
            build_model(connection, project, model)
        apply_comments(connection, project)


def views_of(path: Path) -> dict[str, tuple[list[tuple], list[tuple]]]:
    """By view: its columns with their types, and its rows in an order of their own."""
    with duckdb.connect(str(path), read_only=True) as connection:
        names = connection.execute("SELECT view_name FROM duckdb_views() WHERE schema_name = 'main' AND NOT internal")
        return {
            name: (
                [row[:2] for row in connection.execute(f'DESCRIBE main."{name}"').fetchall()],
                connection.execute(f'FROM main."{name}" ORDER BY ALL').fetchall(),
            )
            for (name,) in names.fetchall()
        }


def test_dbt_build_gives_the_same_rows(dbt: Dbt, tmp_path: Path) -> None:
    warehouse, published = tmp_path / "lantik.duckdb", tmp_path / "reporting.duckdb"
    ours, theirs = tmp_path / "ours.duckdb", tmp_path / "theirs.duckdb"
    make_warehouse(warehouse)
    build(warehouse, published, None)
    build(warehouse, ours, published)
    done = dbt(
        given.PROJECT,
        given.PROJECT,
        "build",
        LANTIK_DBT_CANDIDATE=str(theirs),
        LANTIK_DBT_WAREHOUSE=str(warehouse),
        LANTIK_DBT_PUBLISHED=str(published),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    tests = sum(
        len(column.tests) for model in load_project(given.PROJECT).order if model.doc for column in model.doc.columns
    )
    assert f"{tests} data tests" in done.stdout
    assert f"{len(UNIT_TESTS)} unit tests" in done.stdout
    found, expected = views_of(theirs), views_of(ours)
    assert set(found) == set(expected)
    for name, (columns, rows) in expected.items():
        assert found[name][0] == columns, name
        assert found[name][1] == rows, name
    assert len(expected["appointments"][1]) >= 10


GROWING = (
    "{{ config(materialized='incremental', unique_key='id') }}\n"
    "select id, said from {{ ref('arrivals') }}\n"
    "{% if is_incremental() %}where id >= (select max(id) from {{ this }}){% endif %}"
)
ARRIVALS = "select * from (values {{ var('rows') }}) as told(id, said)"
NIGHTS = ("(1, 'a'), (2, 'b')", "(1, 'z'), (2, 'B'), (3, 'c')")


def test_an_incremental_model_grows_as_under_dbt(dbt: Dbt, tmp_path: Path) -> None:
    folder = tmp_path / "small"
    for name, text in {
        "dbt_project.yml": "name: small\nprofile: small\nmodels:\n  small:\n    +schema: main\n",
        "profiles.yml": "small:\n  target: it\n  outputs:\n    it: {type: duckdb, path: '{{ env_var(\"SMALL\") }}'}\n",
        "macros/names.sql": (given.PROJECT / "macros" / "names.sql").read_text(encoding="utf-8"),
        "models/arrivals.sql": ARRIVALS,
        "models/kept.sql": GROWING,
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    ours, theirs = duckdb.connect(), tmp_path / "theirs.duckdb"
    for rows in NIGHTS:
        project = load_project(folder, variables={"rows": rows})
        for model in project.order:
            build_model(ours, project, model)
        done = dbt(folder, folder, "run", "--vars", f'{{rows: "{rows}"}}', SMALL=str(theirs))
        assert done.returncode == 0, done.stdout + done.stderr
        with duckdb.connect(str(theirs), read_only=True) as connection:
            found = connection.execute("FROM main.kept ORDER BY ALL").fetchall()
        assert found == ours.execute("FROM main.kept ORDER BY ALL").fetchall()
    assert found == [(1, "a"), (2, "B"), (3, "c")]
