"""Prefect's server is lost in mid-run, or left behind: the night goes on, says so, ends, and the next one clears up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from flows.api import Api
from flows.children import descendants
from flows.nightly import main
from tests.flows.articles import copy_samples
from tests.flows.relay import Relay, relayed
from tests.flows.servers import ROOT, reporting_to
from tests.flows.working import is_alive, rows, until

RUNS = "SELECT flow_run_id, outcome FROM ops.runs ORDER BY started_at"
pytestmark = pytest.mark.timeout(900)  # whichever test comes first waits for two nights
BOUND = 240.0  # seconds, on a busy machine, for the end of a run whose server is gone


def _night(environment: dict[str, str], warehouse: Path, inbox: Path) -> subprocess.Popen[str]:
    ours = ("PREFECT_", "LANTIK_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.Popen(
        [sys.executable, "-u", "-m", "flows.nightly", "--inbox", str(inbox), "--warehouse", str(warehouse)],
        cwd=ROOT,
        env=kept | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _impatient_night(relay: Relay, folder: Path, inbox: Path) -> subprocess.Popen[str]:
    """A night that reports through the relay.

    It tries once more instead of five times, each of which waits twice as long as the one before, and wants its answer
    within 3 seconds instead of 60.
    """
    patience = {"PREFECT_CLIENT_MAX_RETRIES": "1", "PREFECT_API_REQUEST_TIMEOUT": "3"}
    return _night(
        {**patience, "PREFECT_HOME": str(folder / "home"), "PREFECT_API_URL": relay.url}, folder / "warehouse", inbox
    )


def _read_until(night: subprocess.Popen[str], beginning: str) -> str:
    """What the night says up to the line that begins so."""
    assert night.stdout is not None
    said = ""
    for line in night.stdout:
        said += line
        if line.startswith(beginning):
            return said
    raise AssertionError(f"it never said {beginning!r}:\n{said}")


@dataclass(frozen=True)
class Lost:
    """A night whose server was lost: how it ended, and in what state the server left its run."""

    status: int
    out: str
    errors: str
    run: str
    outcome: str
    state: str


# How the server is lost, and after which word of the night.
WAYS: dict[str, tuple[Callable[[Relay], None], str]] = {"gone": (Relay.cut, "build"), "hangs": (Relay.hang, "ingest")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inbox of the samples and a warehouse whose nights follow each other."""
    folder = tmp_path_factory.mktemp("lost")
    copy_samples(folder / "inbox")
    return folder


@pytest.fixture(scope="module")
def lost_nights(folder: Path, prefect_server: str) -> dict[str, Lost]:
    """Such a night of each way, one after the other."""
    return {name: _lost_night(folder, prefect_server, *way) for name, way in WAYS.items()}


def _lost_night(folder: Path, server: str, lose: Callable[[Relay], None], after: str) -> Lost:
    with relayed(server) as relay:
        night = _impatient_night(relay, folder, folder / "inbox")
        _read_until(night, after)
        lose(relay)
        out, errors = night.communicate(timeout=BOUND)
    (*_, (run, outcome)) = rows(folder / "warehouse", RUNS)
    return Lost(night.returncode, out, errors, run, outcome, Api(server).get(f"flow_runs/{run}")["state_type"])


@pytest.mark.parametrize("way", WAYS)
def test_a_night_whose_server_is_lost_publishes(lost_nights: dict[str, Lost], way: str) -> None:
    night = lost_nights[way]
    assert (night.status, "published file" in night.out, night.outcome) == (0, True, "published"), night.errors
    assert night.errors.startswith("The Prefect server was gone when the run ended (")
    assert night.errors.endswith(", so its page does not say how. It published; the next run says so there.\n")
    assert night.errors.count("\n") == 1
    assert "Traceback" not in night.out
    assert night.state == "RUNNING"


def test_the_next_night_tells_the_server(lost_nights: dict[str, Lost], folder: Path, prefect_server: str) -> None:
    """Of the one whose server was gone, the one whose server hung, before its own did; of that one, this."""
    with reporting_to(prefect_server):
        assert main(["--inbox", str(folder / "inbox"), "--warehouse", str(folder / "warehouse")]) == 0
    for night in lost_nights.values():
        state = Api(prefect_server).get(f"flow_runs/{night.run}")["state"]
        assert (state["type"], state["message"]) == ("COMPLETED", "Published; the server was gone when it ended.")


def test_a_night_whose_server_hangs_from_the_start_stops_with_one_sentence(
    samples: Path, prefect_server: str, tmp_path: Path
) -> None:
    with relayed(prefect_server) as relay:
        relay.hang()
        night = _impatient_night(relay, tmp_path, samples)
        _, errors = night.communicate(timeout=BOUND)
    assert night.returncode == 1
    assert errors == (
        f"Prefect could not run the flow (Failed to reach API at {relay.url}/); "
        f"start the server at {relay.url}, or unset PREFECT_API_URL to run without one.\n"
    )
    assert not (tmp_path / "warehouse").exists()


def _end_with_its_server(night: subprocess.Popen[str], number: int) -> tuple[str, str]:
    """Signal a night that has begun, and wait until its server is gone too; what the night said afterwards."""
    _read_until(night, "Reading the inbox")
    (server,) = descendants(night.pid)
    night.send_signal(number)
    said = night.communicate(timeout=BOUND)
    until("the server ends", lambda: not is_alive(server))
    return said


def test_a_temporary_server_ends_with_its_night_however_that_ends_and_the_next_one_publishes(
    samples: Path, tmp_path: Path, prefect_home: Callable[[Path], Path]
) -> None:
    environment = {"PREFECT_HOME": str(prefect_home(tmp_path / "prefect"))}
    for number, status, last_words in ((signal.SIGKILL, -signal.SIGKILL, ""), (signal.SIGTERM, 130, "Interrupted; ")):
        ended = _night(environment, tmp_path / "warehouse", samples)
        out, errors = _end_with_its_server(ended, number)
        assert ended.returncode == status
        assert errors.startswith(last_words)
        assert "Traceback" not in out + errors
    night = _night(environment, tmp_path / "warehouse", samples)
    out, errors = night.communicate(timeout=BOUND)
    assert night.returncode == 0, errors
    assert "Waiting for Prefect's temporary server" in out
    assert "published file" in out
    assert "Traceback" not in out + errors


def test_a_temporary_server_that_does_not_start_is_told_with_its_reason(samples: Path, tmp_path: Path) -> None:
    (tmp_path / "prefect" / "prefect.db").mkdir(parents=True)
    night = _night({"PREFECT_HOME": str(tmp_path / "prefect")}, tmp_path / "warehouse", samples)
    _, errors = night.communicate(timeout=BOUND)
    assert night.returncode == 1
    assert errors.startswith("Prefect could not run the flow (")
    assert errors.endswith(f"; its temporary server works in {tmp_path / 'prefect'}.\n")
    assert "unable to open database file" in errors
    assert errors.count("\n") == 1
