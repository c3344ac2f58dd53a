"""What is wrong with a project is said with the model's name, its file and the line."""

from __future__ import annotations

import pickle
from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import ModelError, apply_comments, build_model, load_project
from tests.dbt_like_sql.conftest import write_project

DESCRIBED = """
models:
  - name: one
    description: One row.
    columns:
      - {name: a, description: A number.}
"""


def build_all(folder: Path) -> None:
    project = load_project(folder)
    connection = duckdb.connect()
    for model in project.order:
        build_model(connection, project, model)
    apply_comments(connection, project)


@pytest.mark.parametrize(
    ("models", "documents", "model", "file", "line", "reason"),
    [
        pytest.param(
            {
                "a/one.sql": "select *\nfrom {{ ref('two') }}",
                "a/two.sql": "select *\n\nfrom {{ ref('three') }}",
                "a/three.sql": "from {{ ref('one') }}",
            },
            "",
            "one",
            "models/a/one.sql",
            2,
            "one -> two -> three -> one",
            id="cycle",
        ),
        pytest.param(
            {"one.sql": "from {{ ref('one') }}"}, "", "one", "models/one.sql", 1, "one -> one", id="cycle of one"
        ),
        pytest.param(
            {"one.sql": "select 1 as a\n-- {{ ref('gone') }}"},
            "",
            "one",
            "models/one.sql",
            2,
            "unknown ref 'gone'; known: one",
            id="unknown ref",
        ),
        pytest.param(
            {"one.sql": "\n\nfrom {{ source('staging', 'gone') }}"},
            "",
            "one",
            "models/one.sql",
            3,
            "unknown source 'staging.gone'",
            id="unknown source",
        ),
        pytest.param(
            {"one.sql": "select\n    1 as a,\n    nothing as b\n"},
            "",
            "one",
            "models/one.sql",
            3,
            'Referenced column "nothing" was not found because the FROM clause is missing',
            id="unknown column",
        ),
        pytest.param(
            {"one.sql": "{{ config(materialized='table') }}\nselect 1 as a\nform x"},
            "",
            "one",
            "models/one.sql",
            3,
            "syntax error",
            id="syntax error",
        ),
        pytest.param(
            {"one.sql": "select\n{% for n in range(3) %}\n    {{ n }} as c{{ n }},\n{% endfor %}\n    nothing as b"},
            "",
            "one",
            "models/one.sql",
            5,
            "nothing",
            id="SQL error below a loop",
        ),
        pytest.param(
            {"one.sql": "select 1 as a\nlimit {{ var('gone') }}"},
            "",
            "one",
            "models/one.sql",
            2,
            "var('gone') is not in dbt_project.yml",
            id="unknown var",
        ),
        pytest.param(
            {"one.sql": "select 1\n{% if %}"}, "", "one", "models/one.sql", 2, "template error", id="template syntax"
        ),
        pytest.param(
            {"one.sql": "select 1\n{{ nothing.at_all }}"},
            "",
            "one",
            "models/one.sql",
            2,
            "'nothing' is undefined",
            id="undefined name",
        ),
        pytest.param(
            {"one.sql": "{% set name = 'x' %}\nfrom {{ ref(name) }}"},
            "",
            "one",
            "models/one.sql",
            2,
            "literal arguments only",
            id="ref of a variable",
        ),
        pytest.param(
            {"one.sql": "{{ config(materialized='magic') }}select 1"},
            "",
            "one",
            "models/one.sql",
            1,
            "'magic'",
            id="unknown materialization",
        ),
        pytest.param(
            {"a/one.sql": "select 1", "b/one.sql": "select 1"},
            "",
            "one",
            "models/b/one.sql",
            1,
            "already the name of models/a/one.sql",
            id="two models of one name",
        ),
        pytest.param(
            {"one.sql": "select 1 as a"}, "", "one", "models/one.sql", 1, "no description", id="undescribed view"
        ),
        pytest.param(
            {"one.sql": "select 1 as a, 2 as b"},
            DESCRIBED,
            "one",
            "models/_docs.yml",
            3,
            "no description of b",
            id="undescribed column",
        ),
        pytest.param(
            {"one.sql": "select 1 as b"}, DESCRIBED, "one", "models/_docs.yml", 3, "no description of b", id="renamed"
        ),
        pytest.param(
            {"two.sql": "select 1 as a"},
            DESCRIBED,
            "one",
            "models/_docs.yml",
            3,
            "has no .sql file",
            id="description without a model",
        ),
        pytest.param(
            {"one.sql": "select 1 as a"}, "models: [", "_docs", "models/_docs.yml", 1, "no valid YAML", id="bad YAML"
        ),
    ],
)
def test_an_error_names_model_file_and_line(
    tmp_path: Path, models: dict[str, str], documents: str, model: str, file: str, line: int, reason: str
) -> None:
    folder = write_project(tmp_path, models, documents)
    with pytest.raises(ModelError) as caught:
        build_all(folder)
    assert (caught.value.model, caught.value.file, caught.value.line) == (model, file, line)
    assert reason in caught.value.reason
    assert f"model {model} ({file}, line {line}): " in str(caught.value)


def test_a_missing_seed_is_named(tmp_path: Path) -> None:
    folder = write_project(tmp_path, {"one.sql": "from {{ ref('places') }}"})
    settings = folder / "dbt_project.yml"
    settings.write_text(settings.read_text() + "seeds: {small: {places: {+enabled: true}}}\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"model places \(places\.csv, line 1\): seed cannot be loaded"):
        build_all(folder)


def test_an_error_survives_pickling() -> None:
    error = ModelError("one", "models/one.sql", 3, "is wrong")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line) == (str(error), 3)


def test_a_template_reaches_nothing_but_its_own_functions(tmp_path: Path) -> None:
    folder = write_project(tmp_path, {"one.sql": "select '{{ var.__globals__ }}'"})
    with pytest.raises(ModelError, match="unsafe"):
        build_all(folder)
