"""Reading a project: order, configuration, seeds and variables."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import Project, build_model, load_project
from tests.dbt_like_sql.conftest import write_project
from tests.dbt_like_sql.given import PROJECT


def test_every_model_comes_after_what_it_reads(project: Project) -> None:
    seen = {seed.name for seed in project.seeds}
    for model in project.order:
        assert set(model.depends_on) <= seen
        seen.add(model.name)
    assert [model.name for model in project.order] == [model.name for model in load_project(PROJECT).order]


@pytest.mark.parametrize(
    ("layer", "materialized", "database", "schema"),
    [
        pytest.param("staging", "view", "work", "staging", id="staging"),
        pytest.param("intermediate", "table", "work", "intermediate", id="intermediate"),
        pytest.param("marts", "table", None, "marts", id="marts"),
        pytest.param("reporting", "view", None, "main", id="reporting"),
    ],
)
def test_a_layer_has_its_configuration(
    project: Project, layer: str, materialized: str, database: str | None, schema: str
) -> None:
    models = [model for model in project.order if model.layer == layer]
    assert models
    assert {(model.materialized, model.database, model.schema) for model in models} == {
        (materialized, database, schema)
    }


def test_only_staging_reads_the_warehouse_and_only_marts_are_published(project: Project) -> None:
    layers = {model.name: model.layer for model in project.order}
    for model in project.order:
        assert not model.sources or model.layer == "staging"
        if model.layer == "reporting":
            assert {layers[name] for name in model.depends_on} == {"marts"}


def test_config_in_a_file_outweighs_its_folder_and_var_fills_in(tmp_path: Path) -> None:
    folder = write_project(
        tmp_path,
        {
            "one.sql": "{{ config(materialized='table', schema='other', alias='uno') }}\n"
            "from range({{ var('limit') }})",
            "two.sql": "select count(*) as n from {{ ref('one') }}",
        },
    )
    project = load_project(folder, variables={"limit": 3})
    connection = duckdb.connect()
    built = [build_model(connection, project, model) for model in project.order]
    assert [(each.name, each.rows) for each in built] == [("one", 3), ("two", None)]
    assert connection.execute("select * from main.two").fetchone() == (3,)
    assert connection.execute("select count(*) from other.uno").fetchone() == (3,)
    assert load_project(folder).variables == {"limit": 2}


def test_a_second_build_replaces_the_first(tmp_path: Path) -> None:
    folder = write_project(tmp_path, {"one.sql": "{{ config(materialized='table') }}\nselect 1 as a"})
    project = load_project(folder)
    connection = duckdb.connect()
    assert [build_model(connection, project, project.model("one")).rows for _ in range(2)] == [1, 1]


def test_no_model_of_ours_is_incremental(project: Project) -> None:
    # A candidate is new every night: there is_incremental() would never be true (decision 12).
    assert {model.materialized for model in project.order} == {"table", "view"}
