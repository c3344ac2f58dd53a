"""``make ui`` that cannot start says why in one sentence. What it starts: test_worker.py, test_ui_in_browser.py."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from flows.ui import _reason, main
from tests.flows.servers import free_port

TRACEBACK = """Traceback (most recent call last):
  File "client.py", line 1, in connect
httpx.ConnectError: All connection attempts failed
"""


def test_a_second_start_is_kept_away_while_the_first_one_is_coming_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    with FileLock(tmp_path / "ui.lock"):
        assert main(["--port", str(free_port())]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(f"Another `make ui` works in {tmp_path}; end that, ")
    assert said.out == ""


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        pytest.param(TRACEBACK, "httpx.ConnectError: All connection attempts failed", id="traceback"),
        pytest.param("Work pool exists.\nUse another name.\n", "Work pool exists.\nUse another name.", id="words"),
        pytest.param("", "it said nothing", id="silent"),
    ],
)
def test_a_command_of_prefects_that_fails_is_told_by_its_error(output: str, reason: str) -> None:
    assert _reason(output) == reason
