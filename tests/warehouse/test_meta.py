"""The schema meta: what the published file says of itself is true of the file it stands in."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.dbt_like_sql.given import count, story
from tests.published_file import BUILT, RUN, build_candidate, fill_warehouse
from warehouse.connection import open_warehouse
from warehouse.meta import SCHEMA_VERSION, write_meta
from warehouse.publishing import candidate_connection

CORRECTION = """
    INSERT INTO quality.corrections (line, article_id, field, new_value, why, outcome, run_id, checked_at)
    VALUES (2, 'aaaaaaaaaaaaaaaa', 'title', 'T', 'misread', 'applied', 'r', TIMESTAMP '2026-01-05 18:00:00')
"""
COLUMNS = Path(__file__).with_name("published_columns.csv")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("meta") / "warehouse"
    fill_warehouse(folder)
    return build_candidate(folder)


def _ask(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(file), read_only=True) as reader:
        return reader.execute(sql).fetchall()


def test_one_row_says_what_the_file_is(file: Path) -> None:
    ((run_id, built_at, sha256, articles, _, newest_event, _, schema, lantik, version),) = _ask(file, "FROM meta.file")
    assert (run_id, built_at, lantik, version) == (RUN, BUILT.replace(tzinfo=None), "0.0.test", duckdb.__version__)
    assert (len(sha256), articles, schema) == (64, 5, SCHEMA_VERSION)
    assert [(newest_event,)] == _ask(file, "SELECT max(event_on) FROM main.events")
    assert [(run_id,)] == _ask(file, "SELECT run_id FROM main.publication")


def test_every_view_is_counted_as_it_is(file: Path) -> None:
    stated = _ask(file, "SELECT view_name, row_count, column_count FROM meta.views ORDER BY ALL")
    views = _ask(file, "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY ALL")
    assert len(stated) > 10
    assert stated == [
        (view, *_ask(file, f'SELECT count(*) FROM "{view}"')[0], len(_ask(file, f'DESCRIBE "{view}"')))
        for (view,) in views
    ]


def test_table_and_columns_say_what_they_mean(file: Path) -> None:
    assert _ask(file, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'meta' AND comment IS NULL") == []
    assert _ask(file, "SELECT column_name FROM duckdb_columns() WHERE schema_name = 'meta' AND comment IS NULL") == []
    assert len(_ask(file, "SELECT column_name FROM duckdb_columns() WHERE schema_name = 'meta'")) == 13


PUBLISHED = """
    CREATE VIEW main.events AS SELECT DATE '2025-10-23' AS event_on;
    CREATE TABLE main.articles AS SELECT article_id, published_on, outcome AS quality
    FROM lantik.staging.articles JOIN lantik.quality.article_audits USING (article_id);
"""


def _source_hash(folder: Path) -> str:
    candidate = folder / "candidates" / "tonight.duckdb"
    with candidate_connection(candidate, folder / "lantik.duckdb") as connection:
        connection.execute(PUBLISHED)
        write_meta(connection, articles="main.articles", run_id=RUN, built_at=BUILT, lantik_version="0")
    return str(_ask(candidate, "SELECT source_sha256 FROM meta.file")[0][0])


@pytest.mark.parametrize(
    ("change", "same"),
    [
        pytest.param("SELECT 1", True, id="nothing"),
        pytest.param("DELETE FROM staging.articles WHERE article_id = repeat('b', 16)", False, id="an article less"),
        pytest.param("UPDATE staging.articles SET parser_version = '2'", False, id="parsed by other rules"),
        pytest.param("UPDATE staging.articles SET content_sha256 = 'x'", False, id="other bytes"),
        pytest.param("UPDATE quality.article_audits SET outcome = 'flagged'", False, id="flagged"),
        pytest.param("UPDATE quality.corrections SET new_value = 'U'", False, id="another correction"),
        pytest.param("UPDATE quality.corrections SET outcome = 'refused'", False, id="a correction refused"),
        pytest.param(
            "INSERT INTO quality.corrections BY NAME SELECT * REPLACE (3 AS line, 'category' AS field,"
            " 'pppk' AS new_value, 'confirmed' AS outcome) FROM quality.corrections",
            False,
            id="a reading confirmed",
        ),
        pytest.param("UPDATE quality.corrections SET why = 'otherwise'", True, id="a correction for another reason"),
    ],
)
def test_the_source_hash_is_of_what_the_file_was_built_from(tmp_path: Path, change: str, same: bool) -> None:
    folder = tmp_path / "warehouse"
    fill_warehouse(folder, *(story(letter * 16, count("a", 30, "pppk")) for letter in "ab"), samples=False)
    with open_warehouse(folder) as connection:
        connection.execute(CORRECTION)
    before = _source_hash(folder)
    with open_warehouse(folder) as connection:
        connection.execute(change)
    assert (_source_hash(folder) == before) is same


def test_a_column_that_goes_or_changes_its_type_raises_the_schema_version(file: Path) -> None:
    """Readers' queries name these columns. Where one is gone, raise SCHEMA_VERSION and write the list anew; where
    one is new, add it to the list, which from then on keeps it."""
    columns = {
        (view, column): kind
        for view, column, kind in _ask(
            file,
            "SELECT table_name, column_name, data_type FROM duckdb_columns()"
            " WHERE NOT internal AND schema_name IN ('main', 'meta')",
        )
    }
    with COLUMNS.open(encoding="utf-8", newline="") as lines:
        listed = list(csv.DictReader(lines))
    assert {row["schema_version"] for row in listed} == {str(SCHEMA_VERSION)}
    gone = [row for row in listed if columns.get((row["view"], row["column"])) != row["type"]]
    assert gone == []
    assert columns.keys() == {(row["view"], row["column"]) for row in listed}
