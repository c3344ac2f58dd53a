"""Processes that a command starts end with it, with what they started in turn."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from flows.children import ChildEnded, child, wait_until
from tests.flows.working import is_alive

# A child that starts another in a session of its own, as Prefect's worker does, and tells its process id.
PARENT = """
import subprocess, sys, pathlib, time
below = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
pathlib.Path("below").write_text(str(below.pid))
time.sleep(600)
"""
# One that does not listen: asked to end, it goes on.
DEAF = """
import pathlib, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
pathlib.Path("below").write_text(str(__import__("os").getpid()))
time.sleep(600)
"""


@pytest.mark.parametrize(
    "code", [pytest.param(PARENT, id="with-a-process-of-its-own"), pytest.param(DEAF, id="deaf-to-sigterm")]
)
def test_a_child_and_its_children_end_with_the_block(
    tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.children._GRACE", 1.0)
    (tmp_path / "parent.py").write_text(code)
    told = tmp_path / "below"
    with child("parent", ["parent"], environment=os.environ, folder=tmp_path, log=tmp_path / "log") as parent:
        wait_until(lambda: told.exists() and told.read_text() != "", parent, within=20)
        below = int(told.read_text())
        assert is_alive(below)
    until = time.monotonic() + 5
    while is_alive(below) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_alive(below)
    assert parent.process.returncode is not None


@pytest.mark.parametrize(
    ("code", "within", "said"),
    [
        pytest.param("raise SystemExit(3)", 20, "The server ended with exit status 3; its log is", id="ends-early"),
        pytest.param("import time; time.sleep(600)", 1, "The server was not ready within 1 seconds", id="never-ready"),
    ],
)
def test_a_child_that_does_not_come_up_is_named_with_its_log(
    tmp_path: Path, code: str, within: float, said: str
) -> None:
    (tmp_path / "server.py").write_text(code)
    with (
        pytest.raises(ChildEnded, match=said),
        child("server", ["server"], environment=os.environ, folder=tmp_path, log=tmp_path / "log") as server,
    ):
        wait_until(lambda: False, server, within=within)
