"""The overlay: corrected rows in the place of staging's, and which audits are forgotten for them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import count, night
from warehouse.corrections import correctable_rows, replace_corrections
from warehouse.tables import schemas, staging_tables

HOSTILE = "'); DROP TABLE staging.articles; --"


def line(no: int, article_id: str | None = "a", **changed: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"line": no, "article_id": article_id, "place": 16, "field": "value", "headcount_id": "a:h:0"}
    row |= {"old_value": "20", "new_value": "21", "original_value": "20", "outcome": "applied"}
    return row | {"corrected_by": "Ani", "corrected_on": date(2026, 11, 3), "why": HOSTILE} | changed


def replace(
    connection: duckdb.DuckDBPyConnection,
    *ledger: dict[str, Any],
    run_id: str = "night-2",
    dropped: tuple[str, ...] = (),
    value: int = 21,
) -> tuple[str, ...]:
    """Apply ``ledger``: every headcount of an article named in it gets ``value``."""
    articles = sorted({row["article_id"] for row in ledger if row["outcome"] == "applied"})
    found = correctable_rows(connection, [each for each in articles if each not in dropped])
    rows: dict[str, list[dict[str, Any]]] = {}
    for tables in found.values():
        for table, each in tables.items():
            rows.setdefault(table, []).extend(row | ({"value": value} if "value" in row else {}) for row in each)
    return replace_corrections(
        connection, run_id=run_id, now=NOW, ledger=ledger, rows=rows, articles=articles, dropped=dropped
    )


@pytest.fixture
def staged(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """Two articles of two headcounts of 20 each, both judged."""
    night(connection, tmp_path, ["a", "b"])
    connection.execute(
        "INSERT INTO quality.article_audits SELECT article_id, 'passed', NULL, 'night-1', now() FROM staging.articles"
    )
    return connection


def values(connection: duckdb.DuckDBPyConnection) -> list[tuple[Any, ...]]:
    sql = "SELECT article_id, list(value) FROM corrected.headcounts GROUP BY ALL ORDER BY ALL"
    return connection.execute(sql).fetchall()


@pytest.mark.parametrize("table", staging_tables())
def test_corrected_has_the_columns_of_staging(connection: duckdb.DuckDBPyConnection, table: str) -> None:
    columns = connection.execute(f"SELECT column_name, column_type FROM (DESCRIBE staging.{table})").fetchall()

    assert (
        connection.execute(f"SELECT column_name, column_type FROM (DESCRIBE corrected.{table})").fetchall() == columns
    )
    if f"overlay.{table}" in schemas():
        assert schemas()[f"overlay.{table}"].names == schemas()[f"staging.{table}"].names


def test_without_corrections_it_is_staging(staged: duckdb.DuckDBPyConnection) -> None:
    for table in staging_tables():
        assert count(staged, f"corrected.{table}") == count(staged, f"staging.{table}")


def test_a_corrected_article_is_read_from_the_overlay(staged: duckdb.DuckDBPyConnection) -> None:
    assert replace(staged, line(2)) == ("a",)

    assert values(staged) == [("a", [21, 21]), ("b", [20, 20])]
    assert staged.execute("SELECT DISTINCT value FROM staging.headcounts").fetchall() == [(20,)]
    assert staged.execute("SELECT article_id FROM quality.article_audits").fetchall() == [("b",)]
    assert staged.execute("SELECT why FROM quality.corrections").fetchall() == [(HOSTILE,)]


def test_a_dropped_article_is_nowhere(staged: duckdb.DuckDBPyConnection) -> None:
    replace(staged, line(2, field="drop", place=None, headcount_id=None), dropped=("a",))

    for table in staging_tables():
        owners = staged.execute(f"SELECT DISTINCT article_id FROM corrected.{table}").fetchall()
        assert ("a",) not in owners
    assert count(staged, "staging.articles") == 2


def test_an_empty_ledger_puts_back_what_was_read(staged: duckdb.DuckDBPyConnection) -> None:
    replace(staged, line(2))

    assert replace(staged, run_id="night-3") == ("a",)
    assert values(staged) == [("a", [20, 20]), ("b", [20, 20])]
    assert count(staged, "quality.corrections") == 0


@pytest.mark.parametrize(
    ("after", "judged_again"),
    [
        pytest.param([line(2)], (), id="same"),
        pytest.param([line(3)], (), id="moved down a line"),
        pytest.param([line(2, why="other words")], (), id="other words"),
        pytest.param([line(2, new_value="22")], ("a",), id="another value"),
        pytest.param([line(2, outcome="refused", reason="no")], ("a",), id="refused now"),
        pytest.param([line(2), line(3, "b")], ("b",), id="another article's"),
        pytest.param([line(2), line(3, None, outcome="refused", reason="no article")], (), id="a line on nothing"),
        pytest.param([line(2), line(3, new_value="23", old_value="21")], ("a",), id="a second one"),
    ],
)
def test_only_what_changes_an_article_has_it_judged_again(
    staged: duckdb.DuckDBPyConnection, after: list[dict[str, Any]], judged_again: tuple[str, ...]
) -> None:
    replace(staged, line(2))
    staged.execute("INSERT INTO quality.article_audits VALUES ('a', 'passed', NULL, 'night-2', now())")

    assert replace(staged, *after, run_id="night-3") == judged_again

    judged = {row[0] for row in staged.execute("SELECT article_id FROM quality.article_audits").fetchall()}
    assert judged == {"a", "b"} - set(judged_again)


def test_a_line_keeps_the_run_that_first_found_it_so(staged: duckdb.DuckDBPyConnection) -> None:
    replace(staged, line(2), run_id="night-2")
    replace(staged, line(7), line(8, "b"), run_id="night-3")

    found = staged.execute("SELECT line, run_id FROM quality.corrections ORDER BY line").fetchall()
    assert found == [(7, "night-2"), (8, "night-3")]
