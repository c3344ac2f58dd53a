"""A process killed in the middle of staging leaves the warehouse as it was before."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.warehouse.nights import contents, count, night
from tests.warehouse.processes import finish, say, start
from warehouse.connection import open_warehouse

# Stages a night for real, and stops for the parent just before the named function of the warehouse would run.
STAGE = """
import sys
from pathlib import Path
from tests.warehouse.nights import night
from warehouse import loading
from warehouse.connection import open_warehouse

original = getattr(loading, sys.argv[3])

def stop_here(*arguments, **named):
    print("halfway", flush=True)
    sys.stdin.read()
    return original(*arguments, **named)

with open_warehouse(Path(sys.argv[1])) as connection:
    setattr(loading, sys.argv[3], stop_here)
    night(connection, Path(sys.argv[2]), ["b", "c"], run_id="night-2", refused=["d"])
"""


@pytest.mark.parametrize("step", ["close_read_files", "record_versions", "insert_batches", "insert_quarantine"])
def test_killed_halfway(folder: Path, tmp_path: Path, step: str) -> None:
    with open_warehouse(folder) as connection:
        night(connection, tmp_path, ["a"])
        before = contents(connection)
    with start(STAGE, folder, tmp_path, step) as process:
        assert say(process) == "halfway"
        os.kill(process.pid, signal.SIGKILL)
        process.wait(timeout=60)
    with open_warehouse(folder) as connection:
        assert contents(connection) == before
        assert night(connection, tmp_path, ["a", "b", "c"], run_id="night-3", refused=["d"]).articles == 2
        assert count(connection, "staging.articles") == 3


def test_killed_after_its_commit_keeps_the_night(folder: Path, tmp_path: Path) -> None:
    script = STAGE + "    import os, signal; os.kill(os.getpid(), signal.SIGKILL)\n"
    script = script.replace("sys.stdin.read()", "pass")
    with start(script, folder, tmp_path, "insert_quarantine") as process:
        assert finish(process)[0] == -signal.SIGKILL
    with open_warehouse(folder) as connection:
        assert count(connection, "staging.articles") == 2
