"""reporting.data_quality over several nights: pass rates that a chart can draw, held nights among them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import duckdb

from dbt_like_sql import Project
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import NOW, build, insert, open_warehouse

# night: outcome as recorded, then by expectation (rows evaluated, rows unexpected)
NIGHTS: list[tuple[str, dict[str, tuple[int, int]]]] = [
    ("published", {"weekday_agrees": (10, 1), "date_key": (10, 0)}),
    ("held_back", {"weekday_agrees": (8, 4), "date_key": (8, 0)}),
    ("running", {"weekday_agrees": (0, 0), "date_key": (4, 0)}),
]


def night(connection: duckdb.DuckDBPyConnection, number: int, outcome: str, found: dict[str, tuple[int, int]]) -> None:
    began: datetime = NOW + timedelta(days=number)
    insert(connection, "ops.runs", [{"run_id": f"run-{number}", "started_at": began, "outcome": outcome}])
    validations: list[dict[str, Any]] = [
        {
            "run_id": f"run-{number}",
            "suite": "staging.dates",
            "expectation": expectation,
            "severity": "warning",
            "success": not unexpected,
            "evaluated": evaluated,
            "unexpected": unexpected,
            "checked_at": began,
        }
        for expectation, (evaluated, unexpected) in found.items()
    ]
    insert(connection, "quality.validations", validations)


def test_pass_rates_are_told_night_by_night(project: Project) -> None:
    connection = open_warehouse()
    for number, (outcome, found) in enumerate(NIGHTS):
        night(connection, number, outcome, found)
    build(connection, project)

    told = rows_of(
        connection,
        "select run_id, run_started_at, run_outcome, expectation, pass_rate from reporting.data_quality order by all",
    )
    assert told == [
        ("run-0", NOW, "published", "date_key", 1.0),
        ("run-0", NOW, "published", "weekday_agrees", 0.9),
        ("run-1", NOW + timedelta(days=1), "held_back", "date_key", 1.0),
        ("run-1", NOW + timedelta(days=1), "held_back", "weekday_agrees", 0.5),
        ("run-2", NOW + timedelta(days=2), "published", "date_key", 1.0),
        ("run-2", NOW + timedelta(days=2), "published", "weekday_agrees", None),
    ]
    trend = rows_of(
        connection,
        "select run_id, round(1 - sum(unexpected) / sum(evaluated), 3) from reporting.data_quality"
        " group by all order by 1",
    )
    assert trend == [("run-0", 0.95), ("run-1", 0.75), ("run-2", 1.0)]
