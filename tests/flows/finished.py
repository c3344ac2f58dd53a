"""Nights that are over: each is run once a session, whichever of pytest-xdist's workers needs it first.

Tests read them, or go on from a copy of the warehouse; nobody changes what lies there.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from filelock import FileLock

from flows.api import Api
from tests.flows.plain_nights import PlainNights
from tests.flows.working import rows

ENDED = ("COMPLETED", "FAILED")


@dataclass(frozen=True)
class Finished:
    """A night that published: its inbox and warehouse, what it said, and what Prefect's pages say of it."""

    inbox: Path
    warehouse: Path
    out: str
    errors: str
    run: dict[str, Any]
    tasks: list[dict[str, Any]]
    pages: dict[str, str]

    def ask(self, sql: str, *, of: str = "reporting") -> list[tuple[Any, ...]]:
        """Query the published file, or with ``of="lantik"`` the warehouse."""
        return rows(self.warehouse, sql, of)

    def copy(self, folder: Path) -> Path:
        """A warehouse of one's own in ``folder`` that has seen this night."""
        return Path(shutil.copytree(self.warehouse, folder / "warehouse", symlinks=True))


Run = Callable[[Path, Path], dict[str, Any]]  # runs a night over an inbox into a warehouse; what there is to tell of it


def finished(folder: Path, name: str, fill: Callable[[Path], object], run: Run) -> Finished:
    """The night over the inbox ``name`` of ``folder``, which ``fill`` fills, run now where nobody has run it yet."""
    inbox, warehouse, kept = folder / name, folder / "warehouse", folder / "told.json"
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        if not kept.exists():
            inbox.mkdir()
            fill(inbox)
            kept.write_text(json.dumps(run(inbox, warehouse)), encoding="utf-8")
    return Finished(inbox, warehouse, **json.loads(kept.read_text(encoding="utf-8")))


def run_plainly(nights: PlainNights, inbox: Path, warehouse: Path) -> dict[str, Any]:
    """A night of which Prefect has nothing to tell."""
    said = nights.run("nightly", ["--inbox", str(inbox), "--warehouse", str(warehouse)], os.environ)
    assert said.status == 0, said.errors
    return {"out": said.out, "errors": said.errors, "run": {}, "tasks": [], "pages": {}}


def run_on(server: str, inbox: Path, warehouse: Path) -> dict[str, Any]:
    """A night that reports to a server."""
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.nightly import main

    with (
        temporary_settings({PREFECT_API_URL: server}),
        redirect_stdout(StringIO()) as out,
        redirect_stderr(StringIO()) as errors,
    ):
        status = main(["--inbox", str(inbox), "--warehouse", str(warehouse)])
    assert status == 0, errors.getvalue()
    run, tasks = last_run(server)
    return {"out": out.getvalue(), "errors": errors.getvalue(), "run": run, "tasks": tasks, "pages": pages(server, run)}


def last_run(server: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The flow run that began last, and its task runs, once the server has been told how each ended."""
    api = Api(server)
    begun = {"start_time": {"is_null_": False}}  # the schedules of other tests have runs planned
    run = api.post("flow_runs/filter", {"flow_runs": begun, "sort": "START_TIME_DESC", "limit": 1})[0]
    seen: list[dict[str, Any]] = []
    for _ in range(60):  # task runs reach the server as events, some time after
        which = {"flow_runs": {"id": {"any_": [run["id"]]}}, "limit": 200}
        before, seen = seen, api.post("task_runs/filter", which)
        if seen and len(seen) == len(before) and all(task["state_type"] in ENDED for task in seen):
            break
        time.sleep(0.5)
    return run, seen


def pages(server: str, run: dict[str, Any]) -> dict[str, str]:
    """The artifacts of a run, by key."""
    found = Api(server).post("artifacts/filter", {"flow_runs": {"id": {"any_": [run["id"]]}}})
    return {each["key"]: str(each["data"]) for each in found}
