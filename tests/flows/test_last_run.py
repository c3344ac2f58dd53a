"""What the doctor says of a flow's last run: how it ended, and whether the next one is overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.api import Api
from flows.checkup.server import check_last_run
from flows.deployed import read_declared

NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class LastRun(Api):
    """A server that knows of one run at most: of a flow, whatever started it."""

    flow: str = ""
    runs: tuple[dict[str, Any], ...] = ()

    def post(self, path: str, body: Any) -> Any:
        return self.runs if body["flows"] == {"id": {"any_": [self.flow]}} else ()


@pytest.mark.parametrize(
    ("flow", "state", "since", "said"),
    [
        ("nightly", None, timedelta(0), "warning: none yet -> start one: prefect deployment run nightly/nightly"),
        ("nightly", "COMPLETED", timedelta(hours=25), "ok: nightly 01:00, COMPLETED, 25 hours ago -> "),
        ("nightly", "COMPLETED", timedelta(hours=27), "warning: nightly 01:00, COMPLETED, 27 hours ago -> runs are"),
        ("nightly", "CRASHED", timedelta(hours=2), "problem: nightly 01:00, CRASHED, 2 hours ago -> see http"),
        ("nightly", "RUNNING", timedelta(hours=13), "warning: nightly 01:00, RUNNING, 13 hours ago -> see whether"),
        ("maintenance", "COMPLETED", timedelta(days=7), "ok: maintenance 01:00, COMPLETED, 7 days ago -> "),
        ("maintenance", "COMPLETED", timedelta(days=8), "warning: maintenance 01:00, COMPLETED, 8 days ago -> runs"),
    ],
)
def test_what_is_said_of_the_last_run(flow: str, state: str | None, since: timedelta, said: str) -> None:
    (declared,) = (each for each in read_declared() if each.entries["name"] == flow)
    # The deployment's own id is not asked for: a run from a terminal tells as much of the ground.
    run = {"id": "r", "name": f"{flow} 01:00", "start_time": (NOW - since).isoformat()}
    runs = (run | {"state": {"type": state, "name": state}},) if state else ()
    api = LastRun("http://127.0.0.1:4200/api", flow=flow, runs=runs)
    found = check_last_run(api, declared, {"id": "d", "flow_id": flow}, NOW)
    assert found.check == f"last run {flow}"
    assert f"{found.verdict}: {found.said} -> {found.advice}".startswith(said)
