"""The runner's own work: incremental models, selections, what a change asks for, data tests, the command line."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import ModelError, Project, SelectionError, build_model, load_project, select_models
from dbt_like_sql.__main__ import main
from dbt_like_sql.data_tests import data_test_queries, run_data_tests
from dbt_like_sql.lineage_text import lineage_mermaid, lineage_text
from dbt_like_sql.state import fingerprints, plan, read_state
from tests.dbt_like_sql.conftest import rows_of, write_project

GROWING = (
    "{{ config(materialized='incremental'KEY) }}\n"
    "select id, said from {{ ref('arrivals') }}\n"
    "{% if is_incremental() %}where id >= (select max(id) from {{ this }}){% endif %}"
)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("", [(1, "a"), (2, "b"), (2, "B"), (3, "c")], id="without a key rows are added"),
        pytest.param(", unique_key='id'", [(1, "a"), (2, "B"), (3, "c")], id="a key replaces"),
        pytest.param(
            ", unique_key=['id', 'said']", [(1, "a"), (2, "b"), (2, "B"), (3, "c")], id="a key of two columns"
        ),
    ],
)
def test_an_incremental_model_grows(tmp_path: Path, key: str, expected: list[tuple]) -> None:
    arrivals = "select * from (values {{ var('rows') }}) as told(id, said)"
    folder = write_project(tmp_path, {"arrivals.sql": arrivals, "kept.sql": GROWING.replace("KEY", key)})
    connection = duckdb.connect()

    def night(rows: str, *, full_refresh: bool = False) -> list[tuple]:
        project = load_project(folder, variables={"rows": rows})
        for model in project.order:
            build_model(connection, project, model, full_refresh=full_refresh)
        return rows_of(connection, "select id, said from main.kept order by id, said desc")

    assert night("(1, 'a'), (2, 'b')") == [(1, "a"), (2, "b")]
    # 1 says something else now, and is behind what is kept already.
    assert night("(1, 'z'), (2, 'B'), (3, 'c')") == expected
    assert night("(1, 'z')", full_refresh=True) == [(1, "z")]


def test_a_failed_growth_leaves_what_was_there(tmp_path: Path) -> None:
    folder = write_project(
        tmp_path, {"kept.sql": "{{ config(materialized='incremental', unique_key='id') }}\nselect {{ var('row') }}"}
    )
    connection = duckdb.connect()
    project = load_project(folder, variables={"row": "1 as id, 7 as n"})
    build_model(connection, project, project.model("kept"))
    worse = load_project(folder, variables={"row": "1 as id, 'seven' as n"})
    with pytest.raises(ModelError, match="seven"):
        build_model(connection, worse, worse.model("kept"))
    assert rows_of(connection, "select * from main.kept") == [(1, 7)]


SMALL = {
    "staging/a.sql": "select 1 as n",
    "staging/b.sql": "select 2 as n",
    "marts/ab.sql": "{{ config(materialized='table') }}\nselect * from {{ ref('a') }} union all from {{ ref('b') }}",
    "marts/b_only.sql": "{{ config(materialized='table') }}\nselect * from {{ ref('b') }}",
    "reporting/seen.sql": "select * from {{ ref('ab') }}",
}


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        pytest.param(["ab"], "ab", id="one"),
        pytest.param(["+ab"], "a b ab", id="with what it reads"),
        pytest.param(["a+"], "a ab seen", id="with what reads it"),
        pytest.param(["+ab+"], "a b ab seen", id="both ways"),
        pytest.param(["marts"], "ab b_only", id="a layer"),
        pytest.param(["staging+"], "a b ab b_only seen", id="a layer and what reads it"),
        pytest.param(["a", "seen"], "a seen", id="two"),
    ],
)
def test_a_selection_names_models(tmp_path: Path, patterns: list[str], expected: str) -> None:
    project = load_project(write_project(tmp_path, SMALL))
    assert {model.name for model in select_models(project, patterns)} == set(expected.split())


def test_a_source_can_be_selected_and_a_name_that_is_none_is_refused(project: Project) -> None:
    chosen = [model.name for model in select_models(project, ["source:ops.runs+"])]
    assert chosen[0] == "stg_runs"
    assert "publication" in chosen
    assert "monthly" not in chosen
    with pytest.raises(SelectionError, match="there is no model, layer, seed or source 'monthyl'"):
        select_models(project, ["+monthyl"])


# What changes between two builds -> the models that are built again
CHANGED = [
    pytest.param({}, "", "", id="nothing"),
    pytest.param({"staging/a.sql": "select 3 as n"}, "", "a ab seen", id="the SQL of one"),
    pytest.param({"reporting/seen.sql": "select n from {{ ref('ab') }}"}, "", "seen", id="the SQL of the last"),
    pytest.param({}, "insert into told values (5)", "c", id="a source's rows"),
    pytest.param({}, "alter table told add column m int", "c", id="a source's columns"),
]


@pytest.mark.parametrize(("edits", "sql", "expected"), CHANGED)
def test_only_what_a_changed_input_needs_is_built(
    tmp_path: Path, edits: dict[str, str], sql: str, expected: str
) -> None:
    models = SMALL | {"staging/c.sql": "select * from {{ source('press', 'told') }}"}
    documents = "sources: [{name: press, schema: main, tables: [{name: told}]}]"
    connection = duckdb.connect()
    connection.execute("create table told as select 4 as n")
    before = fingerprints(connection, load_project(write_project(tmp_path, models, documents)))
    project = load_project(write_project(tmp_path, models | edits, documents))
    connection.execute(sql or "select 1")
    steps = plan(project, before, fingerprints(connection, project), kept=frozenset({""}))
    assert {step.model.name for step in steps if step.is_built} == set(expected.split())
    assert all(step.reason for step in steps)


def test_what_lies_in_memory_is_built_for_those_that_read_it(tmp_path: Path) -> None:
    memory = "{{ config(database='work') }}\n"
    models = SMALL | {"staging/a.sql": memory + "select 1 as n", "staging/b.sql": memory + "select 2 as n"}
    connection = duckdb.connect()
    before = fingerprints(connection, load_project(write_project(tmp_path, models)))
    models |= {"marts/ab.sql": SMALL["marts/ab.sql"] + "\n-- another rule"}
    project = load_project(write_project(tmp_path, models))
    steps = plan(project, before, fingerprints(connection, project), kept=frozenset({""}))
    assert {step.model.name: step.reason for step in steps if step.is_built} == {
        "a": "lies in memory, read by ab",
        "b": "lies in memory, read by ab",
        "ab": "its SQL changed",
        "seen": "ab changed",
    }


BREAKS = [
    pytest.param("select 1 as k union all select 1", "[unique]", [("one", "k", "unique", 1)], id="unique"),
    pytest.param("select 1 as k union all select null", "[unique, not_null]", [("one", "k", "not_null", 1)], id="null"),
    pytest.param(
        "select 3 as k union all select null",
        "[{relationships: {arguments: {to: ref('two'), field: k}}}]",
        [("one", "k", "relationships", 1)],
        id="a reference to nothing",
    ),
    pytest.param(
        "select 2 as k union all select null", "[{relationships: {to: ref('two'), field: k}}]", [], id="a reference"
    ),
]


@pytest.mark.parametrize(("sql", "tests", "expected"), BREAKS)
def test_data_tests_find_the_rows_that_break_them(
    tmp_path: Path, sql: str, tests: str, expected: list[tuple[str, ...]]
) -> None:
    documents = f"models: [{{name: one, description: x, columns: [{{name: k, data_tests: {tests}}}]}}]"
    folder = write_project(tmp_path, {"one.sql": sql, "two.sql": "select 2 as k union all select null"}, documents)
    project, connection = load_project(folder), duckdb.connect()
    for model in project.order:
        build_model(connection, project, model)
    found = [(each.model, each.column, each.kind, each.rows) for each in run_data_tests(connection, project)]
    assert found == expected


@pytest.mark.parametrize(
    ("tests", "reason"),
    [
        pytest.param("[uniq]", "unknown data test 'uniq'", id="unknown"),
        pytest.param("[{relationships: {to: two}}]", "relationships needs to: ref", id="no reference"),
    ],
)
def test_a_data_test_that_cannot_be_read_is_refused(tmp_path: Path, tests: str, reason: str) -> None:
    documents = f"models: [{{name: one, columns: [{{name: k, data_tests: {tests}}}]}}]"
    with pytest.raises(ModelError, match=reason):
        load_project(write_project(tmp_path, {"one.sql": "select 1 as k"}, documents))


def test_the_samples_hold_every_data_test(samples: duckdb.DuckDBPyConnection, project: Project) -> None:
    assert run_data_tests(samples, project) == []
    tested = {(model, column) for model, column, _, _ in data_test_queries(project)}
    published = {model.name for model in project.order if model.layer == "reporting"}
    assert {model for model, _ in tested} == published


def test_lineage_is_told_as_text_and_as_mermaid(project: Project) -> None:
    text = lineage_text(project).splitlines()
    assert any(line.split()[:2] == ["events", "view"] and line.endswith("reads fct_events") for line in text)
    assert sum(not line.startswith(" ") for line in text) == 4
    drawn = lineage_mermaid(project).splitlines()
    assert drawn[0] == "flowchart LR"
    assert "  fct_events --> events" in drawn
    assert "  corrected__articles --> stg_articles" in drawn


def test_the_command_line_plans_builds_and_builds_again_what_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    write_project(
        folder, {"a.sql": "{{ config(materialized='table') }}\nselect 1 as n", "b.sql": "from {{ ref('a') }}"}
    )
    files = []
    for option in ("warehouse", "published"):
        path = tmp_path / f"{option}.duckdb"
        duckdb.connect(str(path)).close()
        files += [f"--{option}", str(path)]
    candidate = tmp_path / "candidates" / "c.duckdb"
    common = ["--project", str(folder), "--candidate", str(candidate)]

    def run(command: str, *more: str) -> tuple[int, str]:
        status = main([command, *common, *(files if command in ("plan", "build") else []), *more])
        told = capsys.readouterr()
        return status, told.out + told.err

    assert "2 of 2 models would be built" in run("plan")[1]
    status, told = run("build", "--select", "a")
    assert (status, told.split()[0]) == (0, "a")
    assert "never built" in run("plan", "--changed")[1]
    assert run("build", "--select", "b", "--changed")[0] == 0
    assert "0 of 2 models would be built" in run("plan", "--changed")[1]
    (folder / "models" / "b.sql").write_text("select n from {{ ref('a') }}", encoding="utf-8")
    assert "keep   a" in run("plan", "--changed")[1]
    assert set(read_state(candidate.with_suffix(".state.json"))) == {"a", "b"}
    assert run("test") == (0, "")
    assert run("plan", "--select", "c") == (
        1,
        "dbt_like_sql: --select c: there is no model, layer, seed or source 'c'\n",
    )
    files[1] = str(tmp_path / "nowhere.duckdb")
    status, told = run("plan")
    assert (status, "nowhere.duckdb is not there" in told) == (1, True)
