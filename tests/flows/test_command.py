"""What a command says is its own: a library's words to its programmers are no part of it, unless asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.servers import ROOT

PROGRAM = """
import sys, warnings
from flows import command

def load(name):
    warnings.warn("an argument has no effect", UserWarning)
    raise RuntimeError("far enough")

command._load_flow = load
sys.exit(command.run_command("nightly", {}, {}))
"""


@pytest.mark.parametrize(
    ("options", "is_said"),
    [pytest.param([], False, id="for-users"), pytest.param(["-W", "default"], True, id="for-programmers")],
)
def test_a_librarys_warning_is_said_where_it_is_asked_for(tmp_path: Path, options: list[str], is_said: bool) -> None:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("PREFECT_API_URL", "PYTHONWARNINGS")
    }
    done = subprocess.run(
        [sys.executable, *options, "-c", PROGRAM],
        cwd=ROOT,
        env=environment | {"PREFECT_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, "far enough" in done.stderr) == (1, True)
    assert ("an argument has no effect" in done.stderr) is is_said
