"""Migrations: applied once, in order, whole, and never changed afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from warehouse.folder import WarehouseError
from warehouse.migrations import migrate, read_migrations

FIRST = """
CREATE SCHEMA ops;
CREATE TABLE ops.migrations (version INTEGER, name VARCHAR, sha256 VARCHAR, applied_at TIMESTAMP);
CREATE TABLE one (i INTEGER);
"""
SECOND = "ALTER TABLE one ADD COLUMN j INTEGER;"
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
