"""The clients' environments, which `make test-bi` makes: a folder each below .venv-bi/, out of the night's own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "bi"
ENVIRONMENTS = ROOT / ".venv-bi"
PYTHON_CLIENTS = ("duckdb-1.2", "duckdb-1.4", "duckdb-1.5", "duckdb-2.0")


def python_of(name: str) -> Path:
    """The interpreter of an environment; skips the test where it has not been made."""
    return _made(ENVIRONMENTS / name / "bin" / "python", name)


def program_of(name: str, program: str) -> Path:
    """A program of an environment; skips the test where it has not been made."""
    return _made(ENVIRONMENTS / name / "bin" / program, name)


def node() -> Path:
    """The folder whose node_modules Node's scripts find their packages in; skips the test where it is missing."""
    if not shutil.which("node"):
        pytest.skip("Node is not installed (.ci/system-packages)")
    _made(ENVIRONMENTS / "node" / "node_modules" / "@duckdb" / "node-api", "node")
    return ENVIRONMENTS / "node"


def _made(path: Path, name: str) -> Path:
    if not path.exists():
        pytest.skip(f"the environment {name} is not made: make test-bi")
    return path


def run(*command: object, cwd: Path | None = None, within: float = 240, **environment: str) -> str:
    """What a client prints ``within`` seconds; fails with what it said where it does not end well."""
    done = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        env={**os.environ, "DO_NOT_TRACK": "1", **environment},
        capture_output=True,
        text=True,
        timeout=within,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return done.stdout


def read(*command: object) -> Any:
    """What a client prints, as JSON; a progress bar may stand before it."""
    printed = run(*command)
    return json.loads(printed[printed.index('{"version"') :])
