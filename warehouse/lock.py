"""One night at a time on one warehouse, whoever started it: a scheduler, a person, a second machine."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.folder import WarehouseError, cause, make_folder

LOCK_FILE = "night.lock"
HOLDER_FILE = "night.holder.lock"  # beside the lock: opening a lock file to ask for it empties it


class LockHeld(WarehouseError):
    """Another run has the warehouse; the message names its process, host, start and run."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the warehouse, as it said itself: the run's name, its process and machine, and since when (UTC)."""

    run: str
    pid: int
    host: str
    since: datetime

    def is_alive(self) -> bool | None:
        """Whether that process still runs; None where it runs, or ran, on another machine."""
        if self.host != socket.gethostname():
            return None
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:  # another user's
            return True
        return True


def read_holder(folder: Path) -> Holder | None:
    """Who has ``folder``, without touching the lock; None where nobody says so.

    A killed holder leaves its note behind, until the next one writes its own: ask whether it is alive.
    """
    try:
        held = json.loads((folder / HOLDER_FILE).read_text(encoding="utf-8"))
        since = datetime.fromisoformat(held["since"])
        return Holder(str(held["run"]), int(held["pid"]), str(held["host"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def hold_lock(folder: Path, holder: str) -> Iterator[None]:
    """Hold ``folder`` for ``holder`` (the run's name) until the block ends or this process does.

    Raises LockHeld at once where another process holds it: waiting is the scheduler's business.
    """
    make_folder(folder)
    lock = FileLock(folder / LOCK_FILE, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise LockHeld(f"The warehouse {folder} is in use: {_describe(folder)}.") from error
    except NotImplementedError as error:
        raise WarehouseError(f"The warehouse folder {folder} cannot be locked: {error}.") from error
    except OSError as error:
        raise WarehouseError(f"The warehouse's lock {folder / LOCK_FILE} cannot be taken: {cause(error)}.") from error
    note = folder / HOLDER_FILE
    try:
        since = datetime.now(UTC).isoformat(timespec="seconds")
        said = {"run": holder, "pid": os.getpid(), "host": socket.gethostname(), "since": since}
        try:
            note.write_text(json.dumps(said), encoding="utf-8")
        except OSError as error:
            raise WarehouseError(f"The warehouse folder {folder} cannot be written: {cause(error)}.") from error
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def _describe(folder: Path) -> str:
    held = read_holder(folder)
    if held is None:
        return "another run is just taking it or letting it go"
    return f"run {held.run} (process {held.pid} on {held.host}) has held it since {held.since:%Y-%m-%d %H:%M} UTC"
