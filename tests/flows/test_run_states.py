"""What Prefect's pages say of a run: the names of its tasks, and in whose state stands why it stopped."""

from __future__ import annotations

import json
import logging
import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dbt_like_sql import load_project
from flows.stages.build import PROJECT

RunNight = Callable[..., int]
STAGES = {"begin", "ingest", "stage", "correct", "audit staging", "build", "compare", "audit reporting"} | {
    "publish",
    "export",
    "report",
}


def _post(url: str, **body: Any) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read())


def _last_run(server: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The flow run that began last, and its task runs, once the server has been told how each ended."""
    begun = {"start_time": {"is_null_": False}}  # the schedules of other tests have runs planned
    run = _post(f"{server}/flow_runs/filter", flow_runs=begun, sort="START_TIME_DESC", limit=1)[0]
    seen: list[dict[str, Any]] = []
    for _ in range(60):  # task runs reach the server as events, some time after
        before, seen = seen, _post(f"{server}/task_runs/filter", flow_runs={"id": {"any_": [run["id"]]}}, limit=200)
        if seen and len(seen) == len(before) and all(task["state_type"] in ("COMPLETED", "FAILED") for task in seen):
            break
        time.sleep(0.5)
    return run, seen


def test_tasks_are_named_for_stage_model_and_chunk(samples: Path, run_night: RunNight, prefect_server: str) -> None:
    assert run_night() == 0
    run, tasks = _last_run(prefect_server)
    assert re.fullmatch(r"nightly \d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)? WIB", run["name"])
    models = {f"model {model.name}" for model in load_project(PROJECT).order}
    assert {task["name"] for task in tasks} == STAGES | models | {"parse chunk 1 of 1, 5 articles"}
    assert {task["state_type"] for task in tasks} == {"COMPLETED"}


@pytest.fixture
def logged() -> Iterator[list[str]]:
    """Whatever tasks and flows log while the test runs, as the run's page shows it."""
    lines: list[str] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Kept()
    loggers = [logging.getLogger(name) for name in ("prefect.task_runs", "prefect.flow_runs")]
    for logger in loggers:
        logger.addHandler(handler)
    yield lines
    for logger in loggers:
        logger.removeHandler(handler)


def test_a_stage_that_stops_the_night_fails_in_a_sentence_and_logs_no_traceback(
    samples: Path,
    run_night: RunNight,
    prefect_server: str,
    tmp_path: Path,
    logged: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("this,is,no,ledger\n", encoding="utf-8")
    monkeypatch.setenv("LANTIK_CORRECTIONS", str(ledger))
    assert run_night() == 1
    run, tasks = _last_run(prefect_server)
    (stopped,) = [task for task in tasks if task["state_type"] != "COMPLETED"]
    assert (stopped["name"], stopped["state_type"]) == ("correct", "FAILED")
    assert stopped["state"]["message"].startswith("ledger.csv, line 1: the header must be article,")
    assert (run["state"]["type"], run["state"]["message"]) == ("FAILED", stopped["state"]["message"])
    assert [line for line in logged if "ledger.csv" in line]
    assert not [line for line in logged if "Traceback" in line or "NoneType" in line]


def test_a_parse_that_does_not_end_is_stopped(
    samples: Path, run_night: RunNight, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    until = time.monotonic() + 120

    def endless(*given: object, **named: object) -> None:
        while time.monotonic() < until:
            time.sleep(0.05)

    monkeypatch.setattr("extraction.rows.to_rows", endless)
    monkeypatch.setenv("LANTIK_STAGE_MINUTES", "0.1")
    assert run_night() == 1
    assert time.monotonic() < until
    assert capsys.readouterr().err.startswith("The step parse took longer than 0.1 minutes and was stopped; ")
