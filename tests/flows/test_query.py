"""The saved questions and SQL of one's own, asked of a published file: read-only, bound, shown as plain words."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import ModelError, apply_comments, load_project
from dbt_like_sql.saved_queries import saved_queries
from flows.query import main
from tests.dbt_like_sql import given, gold

HOSTILE = "=1+1 <script>alert(1)</script> | \x1b[31m \u202e"
SAFE = HOSTILE.replace("\x1b", "\ufffd").replace("\u202e", "\ufffd")


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a published file: the samples' labelled facts, and an article with hostile words."""
    folder = tmp_path_factory.mktemp("warehouse")
    connection = given.open_warehouse(candidate=folder / "reporting.duckdb")
    rows = gold.gold_rows(gold.SAMPLES, {name: code for code, (name, _) in given.NAMES.items()})
    audits = [given.audit_row(article["article_id"], "passed") for article in rows["staging.articles"]]
    hostile = given.said("h", given.count("n", 77, "pppk", sentence=HOSTILE), region="64.71", publisher=HOSTILE)
    for story in (rows, {"quality.article_audits": audits}, hostile):
        for table, table_rows in story.items():
            given.insert(connection, table, table_rows)
    project = load_project(given.PROJECT)
    given.build(connection, project)
    apply_comments(connection, project)
    connection.close()
    return folder


class Asked:
    """Runs the command on a warehouse; keeps what it said."""

    def __init__(self, warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._warehouse, self._capsys = warehouse, capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        status = main([*arguments, "--warehouse", str(self._warehouse)])
        told = self._capsys.readouterr()
        return status, told.out, told.err


@pytest.fixture
def asked(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    return Asked(warehouse, capsys)


QUERIES = saved_queries(load_project(given.PROJECT))


def test_ten_questions_are_listed_in_two_languages(asked: Asked) -> None:
    status, out, _ = asked()
    assert status == 0
    assert len(QUERIES) == 10
    assert all(each.name in out and each.question in out and each.pertanyaan in out for each in QUERIES)


@pytest.mark.parametrize("name", [each.name for each in QUERIES])
def test_a_saved_question_is_answered(asked: Asked, name: str) -> None:
    status, out, err = asked(name, "--format", "json")
    assert (status, err) == (0, "")
    # Nothing of the samples fails a sum.
    assert bool(json.loads(out)) == (name != "sums_that_fail")


ANSWERS = [
    pytest.param(
        ("largest_appointments", "--month", "2025-10"),
        "event_on,region,province,appointed,sources,officiant\n"
        "2025-10-23,Kota Serang,Banten,3809,2,Budi Rustandi\n"
        "2025-10-23,Kota Balikpapan,Kalimantan Timur,77,1,\n",
        id="a month",
    ),
    pytest.param(
        ("still_waiting", "--region", "METRO"),
        "as_of,region,category,waiting,with_reason,reasons,sentence\n"
        "2025-12-24,Kota Metro,honorer,541,91,91 legal process,"
        "Tercatat masih ada 541 tenaga honorer yang statusnya belum berubah.\n",
        id="part of a region's name",
    ),
    pytest.param(
        ("still_waiting", "--region", "' OR 1=1 --"),
        "as_of,region,category,waiting,with_reason,reasons,sentence\n",
        id="bound",
    ),
    pytest.param(
        ("select sum(headcount)::int as n from reporting.appointments where region = $r", "--param", "r=Kota Metro"),
        "n\n1913\n",
        id="SQL of one's own",
    ),
    pytest.param(
        ("SELECT publisher AS p, 77 AS n FROM sources WHERE publisher LIKE '=%'",),
        f"p,n\n'{SAFE},77\n",
        id="formula",
    ),
]


@pytest.mark.parametrize(("arguments", "expected"), ANSWERS)
def test_answers_as_csv(asked: Asked, arguments: tuple[str, ...], expected: str) -> None:
    status, out, err = asked(*arguments, "--format", "csv")
    assert (status, err) == (0, "")
    assert list(csv.reader(io.StringIO(out))) == list(csv.reader(io.StringIO(expected)))


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_hostile_words_are_shown_and_not_obeyed(asked: Asked, form: str) -> None:
    status, out, _ = asked("sentence_behind", "--value", "77", "--format", form)
    assert status == 0
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert form == "table" or "<script>" not in out
    assert "alert" in out


ERRORS = [
    pytest.param(
        ("nothing",), 2, "There is no saved question 'nothing'; `python -m flows.query` lists them.", id="no name"
    ),
    pytest.param(("select 1; select 2",), 2, "One statement at a time, please.", id="two statements"),
    pytest.param(
        ("still_waiting", "--month", "2025-10"),
        2,
        "still_waiting has no parameter month; it has: region.",
        id="surplus",
    ),
    pytest.param(
        ("monthly_trend", "--param", "x=1"), 2, "monthly_trend has no parameter x; it has: province.", id="unknown"
    ),
    pytest.param(("largest_appointments", "--month", "10/2025"), 2, "a month is written 2025-12", id="no month"),
    pytest.param(("select $a",), 2, "The query needs a value for $a: --param a=VALUE.", id="missing"),
    pytest.param(
        ("select nothing from events",), 1, 'The query fails: Binder Error: Referenced column "nothing"', id="bad SQL"
    ),
    pytest.param(("drop view events",), 1, "read-only", id="a write"),
    pytest.param(("copy (select 1) to '/tmp/lantik-query.csv'",), 1, "disabled by configuration", id="another file"),
    pytest.param(("from read_text('/etc/hostname')",), 1, "disabled by configuration", id="reading another file"),
    pytest.param(("set enable_external_access = true",), 1, "The query fails", id="a lock undone"),
]


@pytest.mark.parametrize(("arguments", "status", "reason"), ERRORS)
def test_errors_are_plain(asked: Asked, arguments: tuple[str, ...], status: int, reason: str) -> None:
    found, out, err = asked(*arguments)
    assert (found, out) == (status, "")
    assert reason in err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["still_waiting", "--warehouse", str(tmp_path)]) == 1
    assert "nothing is published yet, `make run` makes a first night." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        pytest.param(
            "-- How many?\nselect 1", "must begin with its question in English, in Indonesian", id="one language"
        ),
        pytest.param("-- A?\n-- B?\n-- month\nselect 1", "must begin with", id="no parameter line"),
        pytest.param(
            "-- A?\n-- B?\nfrom {{ ref('fct_events') }}", "'fct_events' is no published view", id="a table behind"
        ),
    ],
)
def test_a_saved_question_that_is_not_right_is_refused(tmp_path: Path, sql: str, reason: str) -> None:
    (tmp_path / "dbt_project.yml").write_text("name: small\n", encoding="utf-8")
    (tmp_path / "models").mkdir()
    (tmp_path / "analyses").mkdir()
    (tmp_path / "analyses" / "asked.sql").write_text(sql, encoding="utf-8")
    with pytest.raises(ModelError, match=reason):
        saved_queries(load_project(tmp_path))


def test_the_file_is_left_as_it_was(asked: Asked, warehouse: Path) -> None:
    before = (warehouse / "reporting.duckdb").read_bytes()
    with duckdb.connect(str(warehouse / "reporting.duckdb"), read_only=True):
        asked("still_waiting")
    assert (warehouse / "reporting.duckdb").read_bytes() == before
    assert sorted(path.name for path in warehouse.iterdir()) == ["reporting.duckdb"]
