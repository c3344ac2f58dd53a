"""A real Prefect server on loopback for the session, with a home of its own; runs in this process report to it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.flows.articles import copy_samples, fill_with_bad_files
from tests.flows.finished import Finished, finished, run_on, run_plainly
from tests.flows.plain_nights import PlainNights, plain_nights_in
from tests.flows.servers import ROOT, make_home, send_what_is_queued, serve_prefect
from tests.flows.working import Deployed, Ui, rows

# As the commands set it; but the fixtures import Prefect before a command does, and Prefect reads it then.
os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is made once for all of pytest-xdist's workers."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def prefect_home(shared: Path) -> Callable[[Path], Path]:
    """Make a folder a home of Prefect's with an empty history."""
    return lambda home: make_home(home, shared)


@pytest.fixture(scope="session")
def prefect_server(tmp_path_factory: pytest.TempPathFactory, prefect_home: Callable[[Path], Path]) -> Iterator[str]:
    with serve_prefect(prefect_home(tmp_path_factory.mktemp("prefect"))) as url:
        try:
            yield url
        finally:
            send_what_is_queued()


@pytest.fixture(scope="session")
def prefect(prefect_server: str) -> Callable[..., None]:
    """Run ``prefect --no-prompt ...`` against the server, from the repository's folder."""

    def run(*arguments: str) -> None:
        environment = {**os.environ, "PREFECT_API_URL": prefect_server}
        command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180)
        assert done.returncode == 0, done.stdout + done.stderr

    return run


@pytest.fixture(scope="session")
def deployed(prefect_server: str, prefect: Callable[..., None]) -> Deployed:
    """The server, with work pool and deployments and without a worker."""
    prefect("work-pool", "create", "lantik", "--type", "process", "--overwrite")
    prefect("deploy", "--all")
    return Deployed(prefect_server)


@pytest.fixture(scope="session")
def ui(tmp_path_factory: pytest.TempPathFactory, prefect_home: Callable[[Path], Path]) -> Iterator[Ui]:
    """`make ui`: server, worker and deployments, their schedules paused as an operator does."""
    served = Ui(tmp_path_factory.mktemp("ui"))
    prefect_home(served.home)
    try:
        served.start()
        for deployed in served.deployments().values():
            for schedule in deployed["schedules"]:
                assert schedule["active"]
                served.api.patch(f"deployments/{deployed['id']}/schedules/{schedule['id']}", {"active": False})
        yield served
    finally:
        served.end()


@pytest.fixture(scope="session")
def as_deployed(ui: Ui) -> dict[str, dict[str, Any]]:
    """The deployments as the first start left them, but for their schedules."""
    return ui.deployments()


@pytest.fixture
def run_night(prefect_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Run ``python -m flows.nightly`` in this process, against the server, with warehouse and inbox under tmp_path."""
    from prefect.settings import PREFECT_API_URL, temporary_settings

    from flows.nightly import main

    monkeypatch.setenv("LANTIK_WAREHOUSE", str(tmp_path / "warehouse"))
    monkeypatch.setenv("LANTIK_INBOX", str(tmp_path / "inbox"))

    def run(*arguments: str) -> int:
        with temporary_settings({PREFECT_API_URL: prefect_server}):
            return main(list(arguments))

    return run


@pytest.fixture(scope="session")
def plain_nights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PlainNights]:
    with plain_nights_in(tmp_path_factory.mktemp("plain")) as nights:
        yield nights


@pytest.fixture
def plain_night(plain_nights: PlainNights, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """As ``run_night``, with plain calls in Prefect's place: for what is said of a night's content alone."""
    monkeypatch.setenv("LANTIK_WAREHOUSE", str(tmp_path / "warehouse"))
    monkeypatch.setenv("LANTIK_INBOX", str(tmp_path / "inbox"))

    def run(*arguments: str, command: str = "nightly") -> int:
        said = plain_nights.run(command, list(arguments), os.environ)
        print(said.out, end="")
        print(said.errors, end="", file=sys.stderr)
        return said.status

    return run


@pytest.fixture(scope="session")
def first_night(shared: Path, prefect_server: str) -> Finished:
    """A night over the samples, in an inbox called ``articles``."""
    return finished(shared / "first-night", "articles", copy_samples, partial(run_on, prefect_server))


@pytest.fixture(scope="session")
def past_night(shared: Path, plain_nights: PlainNights) -> Finished:
    """As ``first_night``, with plain calls in Prefect's place."""
    return finished(shared / "past-night", "articles", copy_samples, partial(run_plainly, plain_nights))


@pytest.fixture(scope="session")
def spoilt_night(shared: Path, prefect_server: str) -> Finished:
    """A night over the samples, articles that are wrong and files that cannot be read, in an inbox called ``inbox``."""
    return finished(shared / "spoilt-night", "inbox", fill_with_bad_files, partial(run_on, prefect_server))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def samples(inbox: Path) -> Path:
    """An inbox that holds the five sample articles."""
    return copy_samples(inbox)


@pytest.fixture
def ask(tmp_path: Path) -> Callable[..., list[tuple[object, ...]]]:
    """Query the published file, or with ``of="lantik"`` the warehouse."""

    return lambda sql, *, of="reporting": rows(tmp_path / "warehouse", sql, of)
