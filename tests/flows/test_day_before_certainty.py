"""The first night with certainties, on a warehouse and a published file that have none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.flows.articles import PARTS_DO_NOT_SUM
from tests.flows.finished import Finished

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]

HEADCOUNTS = ("category_certainty", "occupation_certainty", "status_certainty")
COLUMNS = {"articles": ("headline_certainty",), "headcounts": HEADCOUNTS}
VIEWS = {
    "appointments": ("certainty",),
    "events": ("headline_certainty",),
    "event_articles": ("headline_certainty",),
    "source_figures": ("certainty",),
    "appointment_breakdowns": ("certainty",),
    "remaining_honorer": ("certainty",),
    "article_facts": (*HEADCOUNTS, "certainty"),
}


def take_certainty_away(warehouse: Path) -> None:
    """Make a warehouse and its published file what the version before migration 6 left."""
    with duckdb.connect(str(warehouse / "lantik.duckdb")) as connection:
        for schema in ("staging", "overlay"):
            for table, columns in COLUMNS.items():
                for column in columns:
                    connection.execute(f"ALTER TABLE {schema}.{table} DROP COLUMN {column}")
        connection.execute("DELETE FROM ops.migrations WHERE version >= 6")
    with duckdb.connect(str(warehouse / "reporting.duckdb")) as connection:
        for view, columns in VIEWS.items():
            connection.execute(
                f"CREATE OR REPLACE VIEW main.{view} AS SELECT * EXCLUDE ({', '.join(columns)}) FROM marts.fct_{view}"
            )


@pytest.fixture
def day_before(first_night: Finished, tmp_path: Path) -> Path:
    warehouse = first_night.copy(tmp_path)
    take_certainty_away(warehouse)
    return warehouse


def test_the_next_night_publishes_and_finds_only_what_is_new(
    day_before: Path,
    first_night: Finished,
    run_night: RunNight,
    ask: Ask,
    inbox: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (inbox / "lebak.txt").write_text(PARTS_DO_NOT_SUM, encoding="utf-8")

    assert run_night("--inbox", str(first_night.inbox), "--inbox", str(inbox)) == 0

    assert "  events             1 new, 0 changed, 0 gone" in capsys.readouterr().out
    assert ask("SELECT DISTINCT change FROM reporting.changes") == [("new",)]
    known = "SELECT DISTINCT source_path LIKE '%lebak%', certainty IS NOT NULL FROM reporting.article_facts ORDER BY 1"
    assert ask(known) == [(False, False), (True, True)]


def test_articles_that_are_parsed_again_say_the_same_and_have_certainties(
    day_before: Path, first_night: Finished, ask: Ask, prefect_server: str
) -> None:
    """No file is read again: there is none but the warehouse's."""
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.reparse import main

    with temporary_settings({PREFECT_API_URL: prefect_server}):
        assert main(["--warehouse", str(day_before)]) == 0

    assert ask("SELECT count(*) FROM reporting.changes") == [(0,)]
    assert ask("SELECT count(*), count(DISTINCT run_id) FROM staging.articles", of="lantik") == [(5, 1)]
    appointments = "FROM reporting.appointments ORDER BY ALL"
    assert ask(appointments) == first_night.ask(appointments)
    for view, columns in VIEWS.items():
        for column in columns:
            assert ask(f"SELECT count(*) FROM reporting.{view} WHERE {column} IS NULL") == [(0,)], f"{view}.{column}"
