"""Migrations: applied once, in order, whole, and never changed afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import contents, night
from warehouse.corrections import correctable_rows, replace_corrections
from warehouse.folder import WarehouseError
from warehouse.migrations import FOLDER, migrate, read_migrations

FIRST = """
CREATE SCHEMA ops;
CREATE TABLE ops.migrations (version INTEGER, name VARCHAR, sha256 VARCHAR, applied_at TIMESTAMP);
CREATE TABLE one (i INTEGER);
"""
SECOND = "ALTER TABLE one ADD COLUMN j INTEGER;"
ARTICLE = """
    INSERT INTO staging.articles (article_id, content_sha256, source_path, is_advertorial, is_partial, kind,
        event_on_basis, text_length, parser_version, run_id, parsed_at)
    VALUES ($name, $name, $name, false, false, 'appointment', 'none', 40, '1', 'r', TIMESTAMP '2026-11-02 18:00:00')
"""
HEADCOUNT = """
    INSERT INTO staging.headcounts (headcount_id, article_id, headcount_no, char_start, char_end, text, value,
        is_approximate, category, status, role)
    VALUES ($name || ':h:00016', $name, 0, 16, 23, '20 guru', 20, false, 'pppk', 'appointed', 'none')
"""
APPLIED = "SELECT version, name FROM ops.migrations ORDER BY version"


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_first.sql").write_text(FIRST, encoding="utf-8")
    return folder


def test_steps_are_applied_once_and_new_ones_after_them(steps: Path) -> None:
    with duckdb.connect() as connection:
        assert [each.version for each in migrate(connection, now=NOW, folder=steps)] == [1]
        assert migrate(connection, now=NOW, folder=steps) == ()
        (steps / "0002_second.sql").write_text(SECOND, encoding="utf-8")
        assert [each.version for each in migrate(connection, now=NOW, folder=steps)] == [2]
        assert connection.execute(APPLIED).fetchall() == [(1, "first"), (2, "second")]
        assert connection.execute("SELECT i, j FROM one").fetchall() == []


def _changed(steps: Path) -> None:
    (steps / "0001_first.sql").write_text(FIRST + "-- better\n", encoding="utf-8")


def _renamed(steps: Path) -> None:
    (steps / "0001_first.sql").rename(steps / "0001_other.sql")


def _removed(steps: Path) -> None:
    (steps / "0002_second.sql").unlink()


def _gap(steps: Path) -> None:
    (steps / "0004_fourth.sql").write_text(SECOND, encoding="utf-8")


def _twice(steps: Path) -> None:
    (steps / "0002_again.sql").write_text(SECOND, encoding="utf-8")


def _unnumbered(steps: Path) -> None:
    (steps / "third.sql").write_text(SECOND, encoding="utf-8")


def _fails(steps: Path) -> None:
    (steps / "0003_third.sql").write_text("CREATE TABLE two (i INTEGER); SELECT nothing;", encoding="utf-8")


@pytest.mark.parametrize(
    ("tamper", "reason"),
    [
        pytest.param(_changed, "0001_first.sql was changed after it had been applied", id="changed"),
        pytest.param(_renamed, "0001_other.sql was changed after it had been applied", id="renamed"),
        pytest.param(_removed, "at version 2, and this program knows version 1: a newer program", id="newer-warehouse"),
        pytest.param(_gap, r"numbered 1, 2, 3\.\.\.; found \[1, 2, 4\]", id="gap"),
        pytest.param(_twice, r"numbered 1, 2, 3\.\.\.; found \[1, 2, 2\]", id="twice"),
        pytest.param(_unnumbered, "third.sql must be called NNNN_name.sql", id="unnumbered"),
        pytest.param(_fails, "0003_third.sql failed: Binder Error", id="fails"),
    ],
)
def test_what_must_not_be_applied_is_refused_and_changes_nothing(
    steps: Path, tamper: Callable[[Path], None], reason: str
) -> None:
    (steps / "0002_second.sql").write_text(SECOND, encoding="utf-8")
    with duckdb.connect() as connection:
        migrate(connection, now=NOW, folder=steps)
        tamper(steps)
        with pytest.raises(WarehouseError, match=reason):
            migrate(connection, now=NOW, folder=steps)
        assert connection.execute(APPLIED).fetchall() == [(1, "first"), (2, "second")]
        tables = connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()
        assert tables == [("migrations",), ("one",)]


def test_line_ends_of_a_checkout_do_not_count_as_a_change(steps: Path) -> None:
    with duckdb.connect() as connection:
        migrate(connection, now=NOW, folder=steps)
        (steps / "0001_first.sql").write_bytes(FIRST.replace("\n", "\r\n").encode())
        assert migrate(connection, now=NOW, folder=steps) == ()


def test_our_own_make_every_table_of_the_contract() -> None:
    with duckdb.connect() as connection:
        migrate(connection, now=NOW)
        found = {
            row[0]
            for row in connection.execute("SELECT schema_name || '.' || table_name FROM duckdb_tables()").fetchall()
        }
    assert [each.version for each in read_migrations()] == list(range(1, len(read_migrations()) + 1))
    staging = "articles sentences headcounts breakdowns breakdown_parts dates officials quotes".split()  # noqa: SIM905 (one line, not ten)
    assert {f"staging.{name}" for name in staging} <= found
    assert {"raw.article_files", "quality.validations", "quality.quarantine", "ops.runs"} <= found


CERTAINTIES = "category_certainty, occupation_certainty, status_certainty"
NONE, SURE = (None, None, None), (0.9, 0.8, 0.7)


@pytest.fixture
def before_certainty(tmp_path: Path) -> duckdb.DuckDBPyConnection:
    """A warehouse of version 5 with an article as read and another one with a corrected count."""
    older = tmp_path / "older"
    older.mkdir()
    for path in sorted(FOLDER.glob("*.sql"))[:5]:
        shutil.copy(path, older)
    connection = duckdb.connect()
    migrate(connection, now=NOW, folder=older)
    for name in ("read", "corrected"):
        connection.execute(ARTICLE, {"name": name})
        connection.execute(HEADCOUNT, {"name": name})
    connection.execute("INSERT INTO overlay.corrected_articles VALUES ('corrected', false)")
    for table in ("articles", "headcounts"):
        connection.execute(f"INSERT INTO overlay.{table} FROM staging.{table} WHERE article_id = 'corrected'")
    return connection


def test_rows_of_before_certainty_are_as_they_were_and_not_sure_of_anything(
    before_certainty: duckdb.DuckDBPyConnection,
) -> None:
    said = contents(before_certainty)
    assert next(each.name for each in migrate(before_certainty, now=NOW)) == "certainty"

    after = contents(before_certainty)
    for schema in ("staging", "overlay"):
        assert after[f"{schema}.articles"] == [(*row, None) for row in said[f"{schema}.articles"]]
        assert after[f"{schema}.headcounts"] == [(*row, *NONE) for row in said[f"{schema}.headcounts"]]
    sure = before_certainty.execute(f"SELECT article_id, {CERTAINTIES} FROM corrected.headcounts ORDER BY 1").fetchall()
    assert sure == [("corrected", *NONE), ("read", *NONE)]


def test_a_night_on_a_warehouse_of_before_certainty_brings_it(
    before_certainty: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    migrate(before_certainty, now=NOW)
    night(before_certainty, tmp_path, ["new"])
    found = correctable_rows(before_certainty, ["corrected"])["corrected"]
    found["headcounts"][0]["status_certainty"] = 1.0
    replace_corrections(
        before_certainty, run_id="r", now=NOW, ledger=(), rows=found, articles=["corrected"], dropped=()
    )

    sure = before_certainty.execute(
        f"SELECT DISTINCT article_id, {CERTAINTIES} FROM corrected.headcounts ORDER BY 1"
    ).fetchall()
    assert sure == [("corrected", None, None, 1.0), ("new", *SURE), ("read", *NONE)]
