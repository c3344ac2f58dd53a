"""The record of nights: begun, finished, found dead."""

from __future__ import annotations

from datetime import timedelta

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from warehouse.folder import WarehouseError
from warehouse.runs import RunCounts, begin_run, finish_run

Connection = duckdb.DuckDBPyConnection
SHOWN = "SELECT run_id, outcome, reason, ended_at, published, files_seen, headcounts FROM ops.runs ORDER BY run_id"
LATER = NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("outcome", "reason", "published"),
    [("published", None, True), ("held_back", "1 total does not add up", False), ("failed", "no inbox", False)],
)
def test_a_run_ends(connection: Connection, outcome: str, reason: str | None, published: bool) -> None:
    begin_run(connection, run_id="1", flow_run_id="f", now=NOW)
    assert connection.execute(SHOWN).fetchall() == [("1", "running", None, None, False, 0, 0)]
    counts = RunCounts(files_seen=5, headcounts=20)
    finish_run(connection, run_id="1", now=LATER, outcome=outcome, reason=reason, counts=counts)
    assert connection.execute(SHOWN).fetchall() == [
        ("1", outcome, reason, LATER.replace(tzinfo=None), published, 5, 20)
    ]


def test_a_run_whose_process_ended_is_closed_by_the_next(connection: Connection) -> None:
    begin_run(connection, run_id="1", now=NOW)
    finish_run(connection, run_id="1", now=NOW, outcome="published")
    begin_run(connection, run_id="2", now=NOW)
    begin_run(connection, run_id="3", now=LATER)
    assert [row[:4] for row in connection.execute(SHOWN).fetchall()] == [
        ("1", "published", None, NOW.replace(tzinfo=None)),
        ("2", "failed", "process ended", LATER.replace(tzinfo=None)),
        ("3", "running", None, None),
    ]


def test_a_run_id_is_used_once(connection: Connection) -> None:
    begin_run(connection, run_id="1", now=NOW)
    with pytest.raises(WarehouseError, match="There is a run 1 already"):
        begin_run(connection, run_id="1", now=NOW)


def test_a_run_ends_as_one_of_three(connection: Connection) -> None:
    with pytest.raises(WarehouseError, match="not as 'fine'"):
        finish_run(connection, run_id="1", now=NOW, outcome="fine")
