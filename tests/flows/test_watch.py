"""Watching an inbox: files that have come to rest start one run, through a real server; half-written ones none."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flows.api import Api
from flows.arrivals import InboxState, Watcher, look_at
from flows.watch import main
from tests.flows.servers import ROOT


def _state(*nanoseconds: int) -> InboxState:
    return InboxState(tuple((f"{number}.txt", 1, each) for number, each in enumerate(nanoseconds)))


@pytest.mark.parametrize(
    ("looks", "rests"),
    [
        pytest.param([(_state(1), 0), (_state(1), 9)], False, id="not-long-enough"),
        pytest.param([(_state(1), 0), (_state(1), 10)], True, id="at-rest"),
        pytest.param([(_state(1), 0), (_state(2), 9), (_state(2), 11)], False, id="still-written"),
        pytest.param([(_state(1), 0), (_state(1, 2), 9), (_state(1, 2), 19)], True, id="rests-after-another-came"),
    ],
)
def test_an_inbox_rests_when_nothing_changed_for_so_long(looks: list[tuple[InboxState, float]], rests: bool) -> None:
    watcher = Watcher(settle=10)
    assert [watcher.rests(state, now) for state, now in looks][-1] is rests


SECOND = 1_000_000_000


@pytest.mark.parametrize(
    ("state", "begun", "due"),
    [
        pytest.param(_state(), None, False, id="empty"),
        pytest.param(_state(5 * SECOND), None, True, id="no-run-yet"),
        pytest.param(_state(5 * SECOND), 6, False, id="read-by-the-last-run"),
        pytest.param(_state(5 * SECOND, 7 * SECOND), 6, True, id="one-came-since"),
    ],
)
def test_what_came_since_the_last_run_began_is_due(state: InboxState, begun: int | None, due: bool) -> None:
    watcher = Watcher(settle=0)
    last = None if begun is None else datetime.fromtimestamp(begun, UTC)
    assert watcher.is_due(state, last) is due
    assert watcher.rests(state, 1) is due, "what needs no run is not asked about again"


def test_one_state_of_the_inbox_asks_for_one_run_whatever_the_clocks_say() -> None:
    watcher, ahead = Watcher(settle=0), _state(10**19)
    assert watcher.rests(ahead, 1)
    watcher.asked(ahead)
    assert not watcher.rests(ahead, 2)


def test_a_copy_that_keeps_its_old_time_has_arrived(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    file = tmp_path / "inbox" / "a.txt"
    file.write_text("x")
    os.utime(file, (0, 0))
    newest = look_at([tmp_path / "inbox"], tmp_path / "warehouse").newest
    assert newest is not None
    assert newest.year > 2000


@pytest.fixture
def deployment(prefect_server: str) -> Iterator[str]:
    """The id of a deployment called as the nightly one; no worker takes its runs, and none is left afterwards."""
    api = Api(prefect_server)
    flow = api.post("flows/", {"name": "nightly"})
    found = str(api.post("deployments/", {"name": "nightly", "flow_id": flow["id"]})["id"])
    yield found
    for run in _arrivals(api, found):
        api.delete(f"flow_runs/{run['id']}")


def _arrivals(api: Api, deployment: str) -> list[dict[str, Any]]:
    which = {"deployment_id": {"any_": [deployment]}, "tags": {"all_": ["arrival"]}}
    found: list[dict[str, Any]] = api.post("flow_runs/filter", {"flow_runs": which, "sort": "EXPECTED_START_TIME_ASC"})
    return found


def _until(holds: Callable[[], bool], within: float = 30) -> None:
    until = time.monotonic() + within
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.1)


def test_files_that_have_arrived_start_one_run_at_a_time(
    prefect_server: str, deployment: str, inbox: Path, tmp_path: Path
) -> None:
    api = Api(prefect_server)
    environment = {
        **os.environ,
        "PREFECT_API_URL": prefect_server,
        "LANTIK_INBOX": str(inbox),
        "LANTIK_WAREHOUSE": str(tmp_path / "warehouse"),
    }
    command = [sys.executable, "-m", "flows.watch", "--settle", "2", "--every", "0.1"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as watching:
        try:
            assert watching.stdout is not None
            assert watching.stdout.readline() == f"Watching {inbox}\n"
            with (inbox / "slow.txt").open("w") as slow:
                for _ in range(16):  # four seconds: twice as long as a file must rest
                    slow.write("a line\n")
                    slow.flush()
                    time.sleep(0.25)
            assert _arrivals(api, deployment) == []
            assert "Files have arrived: asked for run" in watching.stdout.readline()
            (first,) = _arrivals(api, deployment)
            (inbox / "second.txt").write_text("x")
            time.sleep(3)
            assert len(_arrivals(api, deployment)) == 1, "a run waits: a second one must not stand behind it"
            for state in ("RUNNING", "COMPLETED"):  # it read what lay there when it began
                api.post(f"flow_runs/{first['id']}/set_state", {"state": {"type": state}, "force": True})
            time.sleep(3)
            assert len(_arrivals(api, deployment)) == 1, "nothing came since that run began"
            (inbox / "third.txt").write_text("x")
            _until(lambda: len(_arrivals(api, deployment)) == 2)
        finally:
            watching.terminate()
    assert watching.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param([], "none is named; set PREFECT_API_URL", id="no-server"),
        pytest.param(["--settle", "soon"], "'soon' is no number of seconds", id="no-number"),
        pytest.param(["--every", "0"], "between 0 and a day", id="never"),
    ],
)
def test_what_it_cannot_start_with_is_said(
    arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "")
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    try:
        status = main(arguments)
    except SystemExit as stop:
        status = int(stop.code or 0)
    assert status == 2
    assert said in capsys.readouterr().err
