"""This machine: settings, inbox, corrections ledger, disk, and the programs that a night is made of."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from flows.checkup.findings import Finding, ok, problem, size, warning
from flows.settings import ROOT, Settings, TaskRunner
from warehouse.folder import REPORTING_FILE, WAREHOUSE_FILE, WarehouseError, make_folder

_MAKES_OWN = {"LANTIK_PYTHON"}  # read by make, not by a run
_CORE = ("prefect", "sqlalchemy", "duckdb", "great-expectations", "pandas", "pyarrow")
_PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)", re.MULTILINE)
_LEAST = 200_000_000  # bytes: chunks, a candidate and Prefect's own files of a small night
_LOAD = "from expectations.library import great_expectations; great_expectations()"


def check_settings(settings: Settings, environment: Mapping[str, str]) -> Finding:
    """Whether every ``LANTIK_*`` variable is one; a mistyped one would be passed over in silence."""
    known = {f"LANTIK_{name.upper()}" for name in Settings.model_fields} | _MAKES_OWN
    unknown = sorted(name for name in environment if name.startswith("LANTIK_") and name not in known)
    if unknown:
        return warning(
            "settings", f"{', '.join(unknown)} is no setting and changes nothing", "see the README's table of settings"
        )
    auto = settings.task_runner is TaskRunner.AUTO
    runner = "threads, or processes where there is much" if auto else settings.task_runner
    return ok("settings", f"warehouse {settings.warehouse}, parsing in {settings.workers} {runner}")


def check_inboxes(settings: Settings) -> Iterator[Finding]:
    """A line for each inbox: whether a run could list it."""
    for inbox in settings.inbox:
        if not inbox.is_dir():
            yield problem("inbox", f"{inbox} is no folder", "make it, or name another in LANTIK_INBOX")
            continue
        try:
            entries = sum(1 for _ in os.scandir(inbox))
        except OSError as error:
            yield problem(
                "inbox",
                f"{inbox} cannot be listed ({(error.strerror or 'no reason given').lower()})",
                "let the user of the worker read it",
            )
            continue
        if entries:
            yield ok("inbox", f"{inbox}: {entries:,} entries")
        else:
            yield warning("inbox", f"{inbox} is empty", "see whether whoever delivers the articles still does")


def check_corrections(settings: Settings) -> Finding:
    """Whether the ledger is there: without it no night runs."""
    if settings.corrections.is_file():
        return ok("corrections", f"{settings.corrections}")
    return problem(
        "corrections", f"{settings.corrections} is no file", "restore it, or name another in LANTIK_CORRECTIONS"
    )


def check_disk(settings: Settings, free: Callable[[Path], int] | None = None) -> Finding:
    """Whether a night fits: it writes a candidate beside the published file, and logs before it changes its own.

    ``free``: bytes free where a folder lies; default: as the operating system says.
    """
    folder = settings.warehouse
    try:
        make_folder(folder)
    except WarehouseError as error:
        return problem("disk", str(error).rstrip("."), "mend that, or name another folder in LANTIK_WAREHOUSE")
    files = (folder / name for name in (WAREHOUSE_FILE, REPORTING_FILE))
    need = _LEAST + 2 * sum(path.stat().st_size for path in files if path.exists())
    left = (free or (lambda path: shutil.disk_usage(path).free))(folder)
    said = f"{size(left)} free at {folder}, a night may need {size(need)}"
    if left < need:
        return problem("disk", said, "make room: fewer versions (LANTIK_KEEP_VERSIONS), or another disk")
    if left < 3 * need:
        return warning("disk", said, "make room before it runs out")
    return ok("disk", said)


def check_programs(lock: Path = ROOT / "requirements.txt") -> Iterator[Finding]:
    """Python, and the locked version of each program that decides what a night does."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        yield problem(
            "python", f"this is Python {sys.version.split()[0]}", "use 3.11, 3.12 or 3.13: make clean, make run"
        )
    wanted = {each["name"]: each["version"] for each in _PINNED.finditer(lock.read_text(encoding="utf-8"))}
    found = {name: _installed(name) for name in _CORE}
    other = [
        f"{name} {found[name] or 'missing'} instead of {wanted[name]}" for name in _CORE if found[name] != wanted[name]
    ]
    if other:
        yield problem(
            "programs", "; ".join(other), f"install what is locked: {sys.executable} -m pip install --no-deps -r {lock}"
        )
    else:
        python = f"Python {sys.version.split()[0]}"
        yield ok("programs", ", ".join([python, *(f"{name} {found[name]}" for name in _CORE)]))


def check_loading() -> Finding:
    """Whether Great Expectations loads, in a process of its own: it takes seconds, and a broken one could end this."""
    done = subprocess.run([sys.executable, "-c", _LOAD], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ok("great expectations", "loads")
    reason = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
    return problem("great expectations", f"does not load: {reason}", "make the environment anew: make clean, make run")


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
