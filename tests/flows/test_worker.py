"""A real worker process: its runs killed in each stage, and what our own lock says to a second run."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows.children import _descendants
from flows.nightly import main
from tests.flows.conftest import ROOT
from tests.flows.test_deployments import _ask

HALTING = ROOT / "tests" / "flows" / "halting"
LIMIT = 240.0  # seconds any one thing may take on a busy machine
# In each stage, a function in the midst of its work.
STAGES = {
    "ingest": "ingest:read_articles",
    "parse": "extraction.rows:to_rows",
    "stage": "warehouse.loading:insert_batches",
    "correct": "warehouse.corrections:replace_corrections",
    "audit-staging": "warehouse.quality:record_audit",
    "build": "dbt_like_sql:apply_comments",
    "audit-reporting": "expectations:audit_reporting",
    "publish": "warehouse.publishing:_prune",
}
pytestmark = pytest.mark.timeout(900)


def ask(url: str, method: str = "GET", **body: Any) -> Any:
    """Ask the server, again where it is too busy to answer: its SQLite takes one writer at a time."""
    for _ in range(30):
        try:
            return _ask(url, method, **body)
        except urllib.error.HTTPError as error:
            if error.code != 503:
                raise
            time.sleep(1)
    return _ask(url, method, **body)


@pytest.fixture(scope="module")
def deployed(prefect_server: str, prefect: Callable[..., None]) -> str:
    """The API of a server with the work pool and the deployments of prefect.yaml, none of them by schedule."""
    prefect("work-pool", "create", "lantik", "--type", "process", "--overwrite")
    prefect("deploy", "--all")
    for name in ("nightly", "maintenance"):
        found = ask(f"{prefect_server}/deployments/name/{name}/{name}")
        for schedule in found["schedules"]:
            ask(f"{prefect_server}/deployments/{found['id']}/schedules/{schedule['id']}", "PATCH", active=False)
    return prefect_server


@contextmanager
def working(url: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A worker of the pool, ended with all that it started."""
    environment = {**os.environ, "PREFECT_API_URL": url, "PREFECT_WORKER_QUERY_SECONDS": "1"}
    with log.open("ab") as output:
        worker = subprocess.Popen(
            [sys.executable, "-m", "prefect", "worker", "start", "--pool", "lantik", "--name", "tested"],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield worker
    finally:
        kill(worker)


def kill(worker: subprocess.Popen[bytes]) -> None:
    """Kill the worker and its runs, as a power cut does: none of them can do anything about it."""
    for pid in [worker.pid, *_descendants(worker.pid)] if worker.poll() is None else []:
        os.kill(pid, signal.SIGKILL)
    worker.wait()


def until(what: str, ready: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT
    while not ready():
        assert time.monotonic() < end, f"not within {LIMIT:.0f} seconds: {what}"
        time.sleep(0.3)


def start_run(url: str, deployment: str, warehouse: Path, inbox: Path, halt: str) -> str:
    """Start a run by hand, with parameters; ``halt``: the function it waits in. Returns the flow run's id."""
    environment = {
        "PYTHONPATH": str(HALTING),
        "LANTIK_TEST_HALT": halt,
        "LANTIK_TEST_HALTED": f"{warehouse}.halted",
        "LANTIK_TEST_HALT_SECONDS": "600",
    }
    run = ask(
        f"{url}/deployments/{deployment}/create_flow_run",
        "POST",
        parameters={"inbox": [str(inbox)], "warehouse": str(warehouse)},
        job_variables={"env": environment},
        state={"type": "SCHEDULED"},
    )
    return str(run["id"])


def state_of(url: str, run: str) -> tuple[str, str]:
    state = ask(f"{url}/flow_runs/{run}")["state"]
    return state["name"], state["message"] or ""


def rows(warehouse: Path, sql: str, of: str = "lantik") -> list[tuple[Any, ...]]:
    with duckdb.connect(str(warehouse / f"{of}.duckdb"), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def run_here(url: str, warehouse: Path, inbox: Path) -> int:
    """The same night from the command line, which reports to the same server."""
    from prefect.settings import PREFECT_API_URL, temporary_settings

    with temporary_settings({PREFECT_API_URL: url}):
        return main(["--warehouse", str(warehouse), "--inbox", str(inbox)])


def test_killed_in_each_stage_the_next_run_starts_clean_and_publishes(
    deployed: str, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nightly = ask(f"{deployed}/deployments/name/nightly/nightly")
    kept = ("flow_id", "entrypoint", "path", "pull_steps", "work_pool_name", "work_queue_name")
    unlimited = ask(f"{deployed}/deployments/", "POST", name="killed", **{name: nightly[name] for name in kept})
    warehouses = {stage: tmp_path / stage for stage in STAGES}
    with working(deployed, tmp_path / "worker.log") as worker:
        runs = {
            stage: start_run(deployed, unlimited["id"], warehouses[stage], samples, halt)
            for stage, halt in STAGES.items()
        }
        for stage in STAGES:
            until(f"the run halts in {stage}", (tmp_path / f"{stage}.halted").exists)
        # Our own lock, where no limit of Prefect's is in the way.
        assert run_here(deployed, warehouses["parse"], samples) == 1
        assert f"The warehouse {warehouses['parse']} is in use: run nightly " in capsys.readouterr().err
        kill(worker)
    for stage, run in runs.items():
        warehouse = warehouses[stage]
        assert (warehouse / "reporting.duckdb").exists() == (stage == "publish")
        assert run_here(deployed, warehouse, samples) == 0, stage
        told = rows(warehouse, "SELECT outcome, reason FROM ops.runs ORDER BY started_at")
        assert told == [("failed", "process ended"), ("published", None)], stage
        assert rows(warehouse, "SELECT count(*) FROM appointments", of="reporting") == [(7,)], stage
        assert rows(warehouse, "SELECT count(*) FROM staging.articles") == [(5,)], stage
        assert [left for name in ("runs", "candidates") for left in (warehouse / name).glob("*")] == [], stage
        name, message = state_of(deployed, run)
        assert (name, message.startswith("Its process ended without a word; found by run ")) == ("Crashed", True), stage
