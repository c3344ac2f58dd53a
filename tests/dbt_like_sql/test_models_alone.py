"""One model built from tables given by hand: which telling repeats which, and what thousands of copies cost."""

from __future__ import annotations

from time import process_time

import duckdb
import pytest

from dbt_like_sql import Project, build_model
from tests.dbt_like_sql.conftest import rows_of

# Which telling is said to repeat which: the day of each (None: without one), and the day by which all were told, where
# that is known -> by event, the event it likely repeats
TELLINGS = [
    pytest.param({"a": None, "b": None, "c": None}, {"b": "a", "c": "a"}, id="without a day: the first of them"),
    pytest.param({"a": None, "b": "2025-03-01", "c": "2025-10-01"}, {"a": "b"}, id="without a day: the earliest dated"),
    pytest.param(
        {"a": None, "b": "2025-03-01", "c": "2025-10-01", "told": "2031-01-01"},
        {"a": "b"},
        id="without a day: of any age",
    ),
    pytest.param({"a": None, "b": "2025-03-01", "told": "2025-03-01"}, {"a": "b"}, id="without a day: told on its day"),
    pytest.param(
        {"a": None, "b": "2025-03-01", "told": "2025-02-28"}, {}, id="without a day: told before there was one"
    ),
    pytest.param(
        {"a": None, "b": None, "c": "2025-03-01", "told": "2025-02-28"},
        {"b": "a"},
        id="without a day: told before there was one, by two",
    ),
    pytest.param({"a": "2025-03-01", "b": "2025-04-30"}, {"b": "a"}, id="the last day within the span"),
    pytest.param({"a": "2025-03-01", "b": "2025-05-01"}, {}, id="a day too late"),
    pytest.param({"a": "2025-03-01", "b": "2025-04-15", "c": "2025-05-05"}, {"b": "a", "c": "b"}, id="a chain"),
]
WORK = "ATTACH ':memory:' AS work; CREATE SCHEMA work.intermediate"
TOLD = (
    WORK,
    """
    CREATE TABLE work.intermediate.int_event_figures AS
    SELECT event_id, 'r' AS region_key, 'cpns' AS category, 700 AS headcount, false AS is_approximate,
        'stated' AS basis, 0.9 AS certainty,
        1 AS source_count, true AS sources_agree, 'passed' AS quality, event_id AS article_id, event_id AS headcount_id
    FROM told
    """,
    """
    CREATE TABLE work.intermediate.int_events AS
    SELECT event_id, event_on, told_by,
        '36' AS region_code, 'Banten' AS region, 'provinsi' AS level, 'Banten' AS province
    FROM told
    """,
    "CREATE TABLE work.intermediate.int_corrected_articles (article_id VARCHAR)",
)


@pytest.mark.parametrize(("days", "expected"), TELLINGS)
def test_repeats(project: Project, days: dict[str, str | None], expected: dict[str, str]) -> None:
    connection = duckdb.connect()
    connection.execute("CREATE TABLE told (event_id VARCHAR, event_on DATE, told_by DATE)")
    days = dict(days)
    told_by = days.pop("told", None)
    connection.executemany("INSERT INTO told VALUES (?, ?, ?)", [(*each, told_by) for each in days.items()])
    _build_alone(connection, project, "fct_appointments", TOLD)
    sql = "SELECT event_id, likely_repeat_of FROM marts.fct_appointments WHERE likely_repeat_of IS NOT NULL"
    assert dict(rows_of(connection, sql)) == expected


COPIES = 4_000  # set beside each other they would be 16 million pairs
REPORTED = (
    WORK,
    """
    CREATE TABLE work.intermediate.int_ranked_figures AS
    SELECT event_id, 'r' AS region_key, 'cpns' AS category, 700 AS headcount, false AS is_approximate,
        'stated' AS basis, 0.9 AS certainty, 0.9 AS headline_certainty,
        article_id, article_id AS headcount_id, article_id AS figure_id, article_id AS source_key, 'passed' AS quality,
        row_number() OVER (ORDER BY article_id) AS choice
    FROM told
    """,
    """
    CREATE TABLE work.intermediate.int_general_figures (
        event_id VARCHAR, category VARCHAR, source_key VARCHAR, headcount BIGINT, is_approximate BOOLEAN, agrees BOOLEAN
    )
    """,
)


@pytest.mark.parametrize(
    ("model", "given", "told"),
    [
        pytest.param(
            "int_event_figures", REPORTED, "'e' AS event_id, no AS article_id", id="copies of one event's report"
        ),
        pytest.param(
            "fct_appointments",
            TOLD,
            "'e' || no AS event_id, NULL::DATE AS event_on, NULL::DATE AS told_by",
            id="each without a day",
        ),
    ],
)
def test_copies_are_not_set_beside_each_other(project: Project, model: str, given: tuple[str, ...], told: str) -> None:
    connection = duckdb.connect()
    connection.execute(f"CREATE TABLE told AS SELECT {told} FROM range({COPIES}) AS each(no)")
    started = process_time()
    _build_alone(connection, project, model, given)
    assert process_time() - started < 1  # of the processor, not of the clock: 0.05 s; pair by pair 3 s and more


def _build_alone(connection: duckdb.DuckDBPyConnection, project: Project, name: str, given: tuple[str, ...]) -> None:
    """Build one model from the tables that ``given`` makes under the names of those it needs."""
    models = {model.name: model for model in project.order}
    for statement in given:
        connection.execute(statement)
    build_model(connection, project, models[name])
