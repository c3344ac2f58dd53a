"""Runs of the deployments by the worker of `make ui`: late, overlapping, cancelled, failing, stuck, killed."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.backfill import main as backfill
from flows.children import descendants
from flows.nightly import main as nightly
from tests.flows.working import (
    KILLED_WITH_A_WORKER,
    OUTCOMES,
    STAGES,
    Ui,
    has_halted,
    is_clean,
    left_behind,
    rows,
    run_here,
    until,
)
from warehouse.folder import WAREHOUSE_FILE
from warehouse.lock import hold_lock, read_holder

IN_A_TRANSACTION = STAGES["stage"]
FULL = "Deployment concurrency limit reached."
pytestmark = [pytest.mark.timeout(1800), pytest.mark.xdist_group("ui")]


def test_a_second_run_is_turned_away_by_prefect_and_by_our_lock_and_a_cancelled_one_leaves_nothing_half_done(
    ui: Ui, as_deployed: object, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    warehouse = tmp_path / "warehouse"
    deployed = ui.deployment("nightly")
    first = ui.start_run(deployed["id"], warehouse, samples, halt=IN_A_TRANSACTION)
    until("the run halts", lambda: has_halted(warehouse))
    second = ui.start_run(deployed["id"], warehouse, samples)
    assert ui.wait_for(second) == [("Cancelled", FULL)]
    holder = read_holder(warehouse)
    assert holder is not None
    assert run_here(ui.api, nightly, warehouse, samples) == 1
    said = capsys.readouterr().err
    assert f"The warehouse {warehouse} is in use: run {holder.run} (process {holder.pid} on " in said
    ui.api.post(f"flow_runs/{first}/set_state", {"state": {"type": "CANCELLING", "name": "Cancelling"}})
    assert [name for name, _ in ui.wait_for(first)] == ["Cancelled"]
    until("its process is gone", lambda: not Path(f"/proc/{holder.pid}").exists())
    assert rows(warehouse, OUTCOMES) == [("failed", "interrupted")]
    assert rows(warehouse, "SELECT count(*) FROM raw.article_files") == [(0,)]
    assert not (warehouse / "reporting.duckdb").exists()
    assert left_behind(warehouse) == []
    assert read_holder(warehouse) is None
    with hold_lock(warehouse, "a test"):
        pass
    # Prefect's place is free again, and what makes the first step fail passes: tried again, later, it does its work.
    with duckdb.connect(str(warehouse / WAREHOUSE_FILE)):
        third = ui.start_run(deployed["id"], warehouse, samples)
        until("the step waits to be tried again", lambda: "begin" in ui.tasks(third) and _waits(ui, third))
    assert ui.wait_for(third) == [("Completed", "Published reporting.duckdb (5 articles, 23 headcounts)")]
    assert rows(warehouse, OUTCOMES) == [("failed", "interrupted"), ("published", None)]
    assert ui.run(third)["parameters"]["warehouse"] == str(warehouse)
    until("the server is told of the task", lambda: ui.tasks(third)["begin"]["state_type"] == "COMPLETED")
    assert ui.tasks(third)["begin"]["run_count"] > 1


def test_a_parse_cancelled_while_its_child_processes_work_leaves_none_of_them_and_nothing_half_done(
    ui: Ui, samples: Path, tmp_path: Path
) -> None:
    warehouse = tmp_path / "warehouse"
    parallel = {"LANTIK_TASK_RUNNER": "processes", "LANTIK_WORKERS": "2", "LANTIK_CHUNK_SIZE": "2"}
    run = ui.start_run(ui.like("nightly", "parsing"), warehouse, samples, halt=STAGES["parse"], **parallel)
    until("the run halts", lambda: has_halted(warehouse))
    holder = read_holder(warehouse)
    assert holder is not None
    family = [holder.pid, *descendants(holder.pid)]
    assert len(family) > 2
    ui.api.post(f"flow_runs/{run}/set_state", {"state": {"type": "CANCELLING", "name": "Cancelling"}})
    assert [name for name, _ in ui.wait_for(run)] == ["Cancelled"]
    until("its processes are gone", lambda: not [pid for pid in family if Path(f"/proc/{pid}").exists()])
    assert rows(warehouse, OUTCOMES) == [("failed", "interrupted")]
    assert rows(warehouse, "SELECT count(*) FROM raw.article_files") == [(0,)]
    assert left_behind(warehouse) == []
    assert read_holder(warehouse) is None


def _waits(ui: Ui, run: str) -> bool:
    return bool(ui.tasks(run)["begin"]["state_name"] == "AwaitingRetry")


def test_after_days_of_downtime_one_late_run_does_it_all_and_the_others_say_why_they_did_not(
    ui: Ui, samples: Path, tmp_path: Path
) -> None:
    warehouse, now = tmp_path / "warehouse", datetime.now(UTC)
    limit = {"concurrency_limit": 1, "concurrency_options": {"collision_strategy": "CANCEL_NEW"}}
    schedule = {"active": True, "schedule": {"cron": "0 1 * * *", "timezone": "Asia/Jakarta"}}
    parameters = {"inbox": [str(samples)], "warehouse": str(warehouse)}
    late = ui.like("nightly", "late", parameters=parameters, schedules=[schedule], **limit)

    def missed(first: int, last: int) -> dict[str, str]:
        """Plan the runs that the schedule had ``first`` to ``last`` days ago; the last states of all that were due."""
        between = {"start_time": (now - timedelta(first)).isoformat(), "end_time": (now - timedelta(last)).isoformat()}
        ui.api.post(f"deployments/{late}/schedule", between)
        due = [each for each in ui.runs_of(late) if datetime.fromisoformat(each["expected_start_time"]) < now]
        assert {each["auto_scheduled"] for each in due} == {True}
        ended = ui.wait_for(*(each["id"] for each in due))
        return {run["id"]: message for run, (_, message) in zip(due, ended, strict=True)}

    first = missed(4, 1)
    (published,) = [run for run, message in first.items() if message.startswith("Published")]
    assert sorted(first.values())[:-1] == [FULL] * 2
    # Taken up one at a time, they find the limit free, and that there is nothing left to do.
    (last,) = [message for run, message in missed(6, 5).items() if run not in first]
    name = ui.run(published)["name"]
    assert last == f"Nothing left to do: {name}, which began after this run was due, took in all that was there."
    assert rows(warehouse, OUTCOMES) == [("published", None)]


def test_a_failure_that_no_retry_can_help_and_a_stage_that_takes_too_long_end_the_run_with_one_sentence(
    ui: Ui, samples: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("this,is,no,ledger\n", encoding="utf-8")
    unlimited = ui.like("nightly", "failing")
    before = len(ui.worker_log)
    broken = ui.start_run(unlimited, tmp_path / "broken", samples, LANTIK_CORRECTIONS=str(ledger))
    slow = tmp_path / "slow"
    stuck = ui.start_run(unlimited, slow, samples, halt=IN_A_TRANSACTION, LANTIK_STAGE_MINUTES="0.3")
    (failed, why), (stopped, too_long) = ui.wait_for(broken, stuck)
    assert (failed, stopped) == ("Failed", "Failed")
    assert why.startswith("ledger.csv, line 1: the header must be article,")
    assert too_long.startswith("The step stage took longer than 0.3 minutes and was stopped; yesterday's file stays.")
    for run, task in ((broken, "correct"), (stuck, "stage")):
        until("the server is told", lambda run=run, task=task: _is_told(ui, run, task))
        assert ui.tasks(run)[task]["run_count"] == 1
    assert rows(slow, OUTCOMES) == [("failed", too_long)]
    assert rows(slow, "SELECT count(*) FROM raw.article_files") == [(0,)]
    said = ui.worker_log[before:]
    assert why in said
    assert "Traceback" not in said


def _is_told(ui: Ui, run: str, task: str) -> bool:
    return task in ui.tasks(run) and ui.tasks(run)[task]["state_type"] == "FAILED"


def test_killed_by_a_power_cut_runs_are_told_to_the_server_by_the_next_which_start_clean_and_publish(
    ui: Ui, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """tests/flows/test_killed.py has the other stages."""
    unlimited = ui.like("nightly", "killed")
    warehouses = {stage: tmp_path / stage for stage in KILLED_WITH_A_WORKER}
    # And a backfill, between two of its slices: of five days, the second is begun.
    archive, in_slices = tmp_path / "archive", tmp_path / "slices"
    archive.mkdir()
    for age, article in enumerate(sorted(samples.iterdir())):
        written = archive / article.name
        written.write_bytes(article.read_bytes())
        os.utime(written, ((day := (datetime.now(UTC) - timedelta(20 - 2 * age)).timestamp()), day))
    by_day = ui.like("backfill", "killed", parameters={"slice_days": 1})
    runs = {
        stage: ui.start_run(unlimited, warehouse, samples, halt=STAGES[stage])
        for stage, warehouse in warehouses.items()
    }
    runs["slices"] = ui.start_run(by_day, in_slices, archive, halt=f"{STAGES['ingest']}:2")
    for folder in (*warehouses.values(), in_slices):
        until(f"the run halts in {folder.name}", lambda folder=folder: has_halted(folder))
    said = ui.kill_worker()
    assert "The worker ended with exit status -9; its log is" in said
    assert "Traceback" not in said
    ui.start()
    for stage, warehouse in warehouses.items():
        assert (warehouse / "reporting.duckdb").exists() == (stage == "publish")
        assert run_here(ui.api, nightly, warehouse, samples) == 0, stage
        _is_clean(ui, runs[stage], warehouse)
    oldest = min(archive.iterdir())
    assert rows(in_slices, "SELECT source_path FROM raw.article_files") == [(f"archive/{oldest.name}",)]
    capsys.readouterr()
    assert run_here(ui.api, backfill, in_slices, archive, "--slice-days", "1") == 0
    taken_in = "SELECT count(*) FROM raw.article_files GROUP BY run_id ORDER BY min(first_seen_at)"
    assert rows(in_slices, taken_in) == [(1,), (4,)]
    said = capsys.readouterr().out
    assert "list     4 files to take in, in 4 slices; 1 are in the warehouse already" in said
    _is_clean(ui, runs["slices"], in_slices)


def _is_clean(ui: Ui, killed: str, warehouse: Path) -> None:
    is_clean(warehouse)
    name, message = ui.state(killed)
    assert (name, message.startswith("Its process ended without a word; found by run ")) == ("Crashed", True)


def test_a_second_start_finds_its_history_and_deploying_again_changes_nothing(
    ui: Ui, as_deployed: dict[str, dict[str, Any]]
) -> None:
    if ui.starts == 1:  # this test was run alone
        assert ui.end() == 0
        ui.start()
    assert ui.deployments() == as_deployed
    assert {each["active"] for found in as_deployed.values() for each in found["schedules"]} == {False}
    family = ui.family()
    assert ui.end() == 0
    assert [pid for pid in family if Path(f"/proc/{pid}").exists()] == []
