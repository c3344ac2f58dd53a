"""One night at a time: who holds the lock is named, and a holder that died holds nothing."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from tests.permissions import without_root
from tests.warehouse.processes import finish, say, start
from warehouse.folder import WarehouseError
from warehouse.lock import LockHeld, hold_lock

HOLD = """
import sys
from pathlib import Path
from warehouse.lock import hold_lock
with hold_lock(Path(sys.argv[1]), "night-1"):
    print("held", flush=True)
    sys.stdin.read()
"""


def _holder(folder: Path) -> subprocess.Popen[str]:
    holder = start(HOLD, folder)
    assert say(holder) == "held"
    return holder


def test_a_living_holder_is_named(folder: Path) -> None:
    with _holder(folder) as holder:
        with pytest.raises(LockHeld) as raised, hold_lock(folder, "night-2"):
            pass
        message = str(raised.value)
        assert message.startswith(
            f"The warehouse {folder} is in use: run night-1 (process {holder.pid} on {socket.gethostname()}) "
            "has held it since 20"
        )
        assert message.endswith(" UTC.")
        finish(holder)
    with hold_lock(folder, "night-2"):
        pass


def test_a_killed_holder_holds_nothing(folder: Path) -> None:
    with _holder(folder) as holder:
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(timeout=60)
    with hold_lock(folder, "night-2"), pytest.raises(LockHeld, match="run night-2"), hold_lock(folder, "night-3"):
        pass


def test_an_error_inside_frees_the_lock(folder: Path) -> None:
    with pytest.raises(KeyError), hold_lock(folder, "night-1"):
        raise KeyError
    with hold_lock(folder, "night-2"):
        pass


def test_a_holder_that_left_no_note(folder: Path) -> None:
    with hold_lock(folder, "night-1"):
        (folder / "night.holder.lock").write_text("{", encoding="utf-8")
        with pytest.raises(LockHeld, match="another run is just taking it or letting it go"), hold_lock(folder, "2"):
            pass


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x", encoding="utf-8")
    with pytest.raises(WarehouseError, match="a file has that name"), hold_lock(tmp_path / "x", "night-1"):
        pass


def test_a_lock_that_belongs_to_somebody_else_is_named(open_folder: Path) -> None:
    open_folder.chmod(0o777)
    (open_folder / "night.lock").touch(mode=0o600)
    with without_root(), pytest.raises(WarehouseError) as raised, hold_lock(open_folder, "night-1"):
        pass
    lock = open_folder / "night.lock"
    assert str(raised.value) == f"The warehouse's lock {lock} cannot be taken: there is no permission to write there."
