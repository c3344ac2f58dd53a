"""The file in the published one's place: what Lantik did not make is neither compared nor replaced."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from warehouse.folder import WarehouseError
from warehouse.publishing import candidate_connection

VIEWS = ("events", "regions")


def _seen(warehouse_file: Path, sql: str) -> list[tuple[object, ...]]:
    """The columns that the models find in the file made by ``sql``."""
    folder = warehouse_file.parent
    published = folder / "reporting.duckdb"
    with duckdb.connect(str(published)) as file:
        file.execute(sql)
    with candidate_connection(
        folder / "new.duckdb", folder / "lantik.duckdb", published=published, previous_views=VIEWS
    ) as connection:
        return connection.execute(
            "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'previous' ORDER BY ALL"
        ).fetchall()


@pytest.mark.parametrize(
    "sql",
    [
        pytest.param("CREATE TABLE events AS SELECT [1] AS event_id, 'many' AS headcount", id="table-of-ours"),
        pytest.param("CREATE VIEW regions AS SELECT error('broken') AS id", id="view-of-ours"),
        pytest.param("CREATE TABLE customers AS SELECT 1 AS id", id="tables-of-its-own"),
        pytest.param("CREATE SCHEMA marts; CREATE TABLE marts.shops AS SELECT 1 AS id", id="schema-of-ours"),
    ],
)
def test_what_somebody_else_made_is_one_sentence_and_stays(warehouse_file: Path, sql: str) -> None:
    with pytest.raises(WarehouseError) as raised:
        _seen(warehouse_file, sql)
    file = warehouse_file.with_name("reporting.duckdb")
    assert str(raised.value) == (
        f"The published file {file} is a DuckDB file that Lantik did not make; move it away, and run again."
    )
    with duckdb.connect(str(file), read_only=True) as stays:
        assert stays.execute("SELECT count(*) > 0 FROM duckdb_columns() WHERE NOT internal").fetchone() == (True,)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        pytest.param("SELECT 1", [("events", "nothing"), ("regions", "nothing")], id="a-file-without-a-table"),
        pytest.param(
            "CREATE SCHEMA marts; CREATE TABLE marts.fct_appointments (event_id VARCHAR);"
            "CREATE VIEW events AS SELECT event_id FROM marts.fct_appointments",
            [("events", "event_id"), ("regions", "nothing")],
            id="ours-of-an-older-version",
        ),
    ],
)
def test_what_is_missing_is_without_a_row(warehouse_file: Path, sql: str, expected: list[tuple[str, str]]) -> None:
    assert _seen(warehouse_file, sql) == expected


def test_a_folder_in_its_place_is_one_sentence(warehouse_file: Path, folder: Path) -> None:
    published = folder / "reporting.duckdb"
    published.mkdir()
    made = candidate_connection(folder / "new.duckdb", folder / "lantik.duckdb", published=published)
    with pytest.raises(WarehouseError, match=r"is to be compared, is a folder; move it away\.$"), made:
        pass
