"""Other processes: scripts that hold, write or read a warehouse while a test goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """``script`` in a Python of its own, at the project's root, with pipes on all three sides."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def say(process: subprocess.Popen[str]) -> str:
    """The next line that ``process`` prints."""
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Close its input and wait: exit status, what it printed, its errors."""
    out, errors = process.communicate("", timeout=90)
    return process.returncode, out, errors
