"""What `make ui` starts: a real server, worker and deployments; and runs that its worker works, halted and watched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb

from flows.api import Api, ApiError
from flows.children import descendants
from flows.deployed import read_declared
from tests.flows.servers import ROOT, free_port, reporting_to

HALTING = ROOT / "tests" / "flows" / "halting"
LIMIT = 480.0  # seconds any one thing may take on a busy machine
OUTCOMES = "SELECT outcome, reason FROM ops.runs ORDER BY started_at"
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
KILLED_WITH_A_WORKER = ("stage", "publish")  # in a transaction, and once readers have the new file
ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}
# What a deployment is, without what the server notes of its use.
_KEPT = ("flow_id", "entrypoint", "path", "pull_steps", "work_pool_name", "work_queue_name", "parameter_openapi_schema")
_NOTED = ("updated", "last_polled", "status", "updated_by", "global_concurrency_limit")


class PatientApi(Api):
    """Asks again where the server is too busy to answer: its SQLite takes one writer at a time.

    What is asked may be done twice, so a run to be made bears a key.
    """

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        for _ in range(30):
            try:
                return super()._ask(method, path, body)
            except ApiError as error:
                if not any(busy in str(error) for busy in ("answers 503", "timed out")):
                    raise
                time.sleep(1)
        return super()._ask(method, path, body)


class Deployed:
    """A server with the deployments of prefect.yaml, or with some like them, and the runs that a worker works there."""

    def __init__(self, url: str) -> None:
        """``url``: the address of the server's API."""
        self.api = PatientApi(url)

    def deployment(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.api.get(f"deployments/name/{name}/{name}")
        return found

    def like(self, name: str, called: str, **given: Any) -> str:
        """A deployment like ``name``, without its schedules and limits but with what is ``given``; its id."""
        kept = {each: value for each, value in self.deployment(name).items() if each in _KEPT}
        return str(self.api.post("deployments/", {**kept, "name": called, **given})["id"])

    def start_run(self, deployment: str, warehouse: Path, inbox: Path, *, halt: str = "", **settings: str) -> str:
        """Start a run by hand, with parameters; ``halt``: the function it waits in. Returns the flow run's id."""
        body = {
            "parameters": {"inbox": [str(inbox)], "warehouse": str(warehouse)},
            "job_variables": {"env": halting(halt, warehouse) | settings},
            "state": {"type": "SCHEDULED"},
            "idempotency_key": str(uuid4()),
        }
        return str(self.api.post(f"deployments/{deployment}/create_flow_run", body)["id"])

    def run(self, run: str) -> dict[str, Any]:
        found: dict[str, Any] = self.api.get(f"flow_runs/{run}")
        return found

    def state(self, run: str) -> tuple[str, str]:
        state = self.run(run)["state"]
        return state["name"], state["message"] or ""

    def wait_for(self, *runs: str) -> list[tuple[str, str]]:
        """The last states of runs, waited for."""
        until(f"the runs {runs} end", lambda: all(self.run(run)["state_type"] in ENDED for run in runs), every=1)
        return [self.state(run) for run in runs]

    def tasks(self, run: str) -> dict[str, dict[str, Any]]:
        found = self.api.post("task_runs/filter", {"flow_runs": {"id": {"any_": [run]}}, "limit": 200})
        return {each["name"]: each for each in found}

    def runs_of(self, deployment: str) -> list[dict[str, Any]]:
        """The runs of a deployment, the one due first before the others."""
        which = {"deployment_id": {"any_": [deployment]}}
        found: list[dict[str, Any]] = self.api.post(
            "flow_runs/filter", {"flow_runs": which, "sort": "EXPECTED_START_TIME_ASC", "limit": 50}
        )
        return found


class Ui(Deployed):
    """``python -m flows.ui`` with a warehouse, an inbox and a Prefect home below ``folder``; may be started again."""

    def __init__(self, folder: Path) -> None:
        self.inbox, self.warehouse, self.home = folder / "articles", folder / "warehouse", folder / "warehouse/prefect"
        self.inbox.mkdir(parents=True)
        self.home.mkdir(parents=True)
        self.url = f"http://127.0.0.1:{(port := free_port())}"
        super().__init__(f"{self.url}/api")
        self._command = [sys.executable, "-u", "-m", "flows.ui", "--port", str(port)]
        self.starts = 0

    def start(self) -> None:
        """Start all of it, and wait until it says that it is ready."""
        ours = ("PREFECT_", "LANTIK_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        environment |= {"LANTIK_WAREHOUSE": str(self.warehouse), "LANTIK_INBOX": str(self.inbox)}
        self.process = subprocess.Popen(
            self._command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert self.process.stdout is not None
        said = b""
        for line in self.process.stdout:
            said += line
            if line.startswith(b"Ctrl-C"):
                break
        assert b"Ready after" in said, said.decode(errors="replace")
        self.starts += 1

    def end(self) -> int:
        """End it as Ctrl-C does; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(90)

    def kill_worker(self) -> str:
        """Kill the worker and its runs, as a power cut does; what `make ui` says of it."""
        (worker,) = [pid for pid in descendants(self.process.pid) if "worker\0start" in _command_line(pid)]
        for pid in [worker, *descendants(worker)]:
            os.kill(pid, signal.SIGKILL)
        said, _ = self.process.communicate(timeout=90)
        assert self.process.returncode == 1
        return said.decode()

    @property
    def worker_log(self) -> str:
        return (self.home / "worker.log").read_text(encoding="utf-8", errors="replace")

    def family(self) -> list[int]:
        """All of its processes."""
        return [self.process.pid, *descendants(self.process.pid)]

    def deployments(self) -> dict[str, dict[str, Any]]:
        """Those of prefect.yaml as they stand, without what the server notes of their use."""
        found = [self.deployment(each.entries["name"]) for each in read_declared()]
        for each in found:
            each["schedules"] = [_without_notes(schedule) for schedule in each["schedules"]]
        return {each["name"]: _without_notes(each) for each in found}


def _without_notes(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name not in _NOTED}


def halting(function: str, warehouse: Path) -> dict[str, str]:
    """The environment of a run that waits in ``function`` (see halting/sitecustomize.py); it leaves a file first."""
    if not function:
        return {}
    return {"PYTHONPATH": str(HALTING), "LANTIK_TEST_HALT": function, "LANTIK_TEST_HALTED": f"{warehouse}.halted"}


def has_halted(warehouse: Path) -> bool:
    return Path(f"{warehouse}.halted").exists()


def until(what: str, ready: Callable[[], bool], every: float = 0.3) -> None:
    """Wait until ``ready``, asked ``every`` so many seconds, and no longer than LIMIT."""
    end = time.monotonic() + LIMIT
    while not ready():
        assert time.monotonic() < end, f"not within {LIMIT:.0f} seconds: {what}"
        time.sleep(every)


def rows(warehouse: Path, sql: str, of: str = "lantik") -> list[tuple[Any, ...]]:
    with duckdb.connect(str(warehouse / f"{of}.duckdb"), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def is_clean(warehouse: Path) -> None:
    """The run that was killed is known as such, nothing of it is left, and all is published."""
    assert rows(warehouse, OUTCOMES) == [("failed", "process ended"), ("published", None)], warehouse
    assert rows(warehouse, "SELECT count(*) FROM appointments", of="reporting") == [(7,)], warehouse
    assert rows(warehouse, "SELECT count(*) FROM staging.articles") == [(5,)], warehouse
    assert left_behind(warehouse) == [], warehouse


def left_behind(warehouse: Path) -> Iterable[Path]:
    """What a run makes on its way and takes away again."""
    return [left for name in ("runs", "candidates") for left in (warehouse / name).glob("*")]


def run_here(api: Api, main: Callable[[list[str]], int], warehouse: Path, inbox: Path, *more: str) -> int:
    """The same from the command line, in this process, which reports to the same server."""
    with reporting_to(api.url):
        return main(["--warehouse", str(warehouse), "--inbox", str(inbox), *more])


def is_alive(pid: int) -> bool:
    """Whether that process works, or waits; a dead one whose parent has not asked for it does neither."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""
