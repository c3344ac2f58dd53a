"""What Prefect's pages say of a run: the names of its tasks, and in whose state stands why it stopped."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dbt_like_sql import load_project
from flows.settings import MODELS
from tests.flows.finished import Finished, last_run, pages
from tests.flows.test_artifacts import PAGES

RunNight = Callable[..., int]
STAGES = {"begin", "ingest", "stage", "correct", "audit staging", "build", "compare", "audit reporting"} | {
    "publish",
    "export",
    "report",
}


def test_tasks_are_named_for_stage_model_and_chunk(first_night: Finished) -> None:
    run, tasks = first_night.run, first_night.tasks
    assert re.fullmatch(r"nightly \d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)? WIB", run["name"])
    models = {f"model {model.name}" for model in load_project(MODELS).order}
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


def test_a_stage_that_stops_the_night_fails_in_a_sentence_and_the_run_explains_itself_as_far_as_it_came(
    samples: Path,
    run_night: RunNight,
    prefect_server: str,
    tmp_path: Path,
    logged: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("this,is,no,ledger\n", encoding="utf-8")
    monkeypatch.setenv("LANTIK_CORRECTIONS", str(ledger))
    assert run_night() == 1
    assert capsys.readouterr().err.startswith("ledger.csv, line 1: the header must be article,place,field")
    assert not (tmp_path / "warehouse" / "reporting.duckdb").exists()
    run, tasks = last_run(prefect_server)
    (stopped,) = [task for task in tasks if task["state_type"] != "COMPLETED"]
    assert (stopped["name"], stopped["state_type"]) == ("correct", "FAILED")
    assert stopped["state"]["message"].startswith("ledger.csv, line 1: the header must be article,")
    assert (run["state"]["type"], run["state"]["message"]) == ("FAILED", stopped["state"]["message"])
    assert [line for line in logged if "ledger.csv" in line]
    assert not [line for line in logged if "Traceback" in line or "NoneType" in line]
    shown = pages(prefect_server, run)
    assert set(shown) == PAGES
    assert shown["nightly-summary"].startswith("## Failed\n\nledger\\.csv, line 1\\: the header must be")
    assert shown["nightly-changes"] == "The run ended before a new file was compared with the published one.\n"
    assert shown["nightly-expectations"] == "The run ended before anything was judged.\n"


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
