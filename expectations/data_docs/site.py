"""Data Docs on disk: a folder a run, the newest thirty, and the page that lists them.

A run costs its own pages and a look at what lies there already, however many runs there have been.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from expectations.data_docs.pages import MARK, index_page, run_page
from expectations.data_docs.run import UNKNOWN, DocumentedRun, abstract

KEEP = 30  # runs
_ABSTRACT = "run.json"
_PAGE = "index.html"
_RUN_FOLDER = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{4}\Z")
_UNFINISHED = re.compile(r"\.\d{8}T\d{6}Z-[0-9a-f]{4}\.partial\Z")


class DataDocsError(Exception):
    """Data Docs that could not be written; the message is one plain sentence."""


def write_data_docs(folder: Path, run: DocumentedRun) -> Path:
    """Write the run's page into ``folder/<run_id>/`` and ``folder/index.html``; only the newest runs' folders stay.

    Both appear by a rename, so that a reader never meets half of one. What this module did not make is left alone.
    Returns the run's page. Raises DataDocsError.
    """
    try:
        page = _write_run(folder, run)
        runs = _sweep(folder)
        _write_index(folder, runs)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise DataDocsError(f"Data Docs were not written to {folder}: {reason}.") from error
    return page


def sweep_data_docs(folder: Path) -> None:
    """Remove all but the newest runs' pages from ``folder``. Raises DataDocsError."""
    try:
        _write_index(folder, _sweep(folder))
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise DataDocsError(f"Data Docs in {folder} could not be tidied: {reason}.") from error


def _write_run(folder: Path, run: DocumentedRun) -> Path:
    unfinished, finished = folder / f".{run.run_id}.partial", folder / run.run_id
    if unfinished.exists():
        shutil.rmtree(unfinished)
    unfinished.mkdir(parents=True)
    (unfinished / _PAGE).write_text(run_page(run), encoding="utf-8", errors="replace")
    (unfinished / _ABSTRACT).write_text(json.dumps(abstract(run)), encoding="utf-8")
    if finished.exists():
        shutil.rmtree(finished)
    unfinished.replace(finished)
    return finished / _PAGE


def _sweep(folder: Path) -> list[dict[str, Any]]:
    """Remove old runs and unfinished ones; returns what the runs that stay say of themselves, latest first."""
    kept: list[dict[str, Any]] = []
    for path in sorted(folder.iterdir(), key=lambda path: path.name, reverse=True):
        if _UNFINISHED.match(path.name):
            shutil.rmtree(path, ignore_errors=True)
        elif _RUN_FOLDER.match(path.name) and (about := _about(path)) is not None:
            if len(kept) < KEEP:
                kept.append(about)
            else:
                shutil.rmtree(path, ignore_errors=True)
    return kept


def _about(path: Path) -> dict[str, Any] | None:
    """What a run's folder says of it; None where the folder is none of ours."""
    try:
        about = json.loads((path / _ABSTRACT).read_text(encoding="utf-8"))
        ours = (path / _PAGE).read_text(encoding="utf-8").startswith(MARK)
    except (OSError, ValueError):
        return None
    return {**UNKNOWN, **about} if ours and isinstance(about, dict) and about.get("run_id") == path.name else None


def _write_index(folder: Path, runs: list[dict[str, Any]]) -> None:
    index = folder / _PAGE
    if index.exists() and not index.read_text(encoding="utf-8", errors="replace").startswith(MARK):
        raise DataDocsError(
            f"{index} is no page of Lantik's and was left alone; move it away to have runs listed there."
        )
    unfinished = folder / f".{_PAGE}.partial"
    unfinished.write_text(index_page(runs, KEEP), encoding="utf-8", errors="replace")
    unfinished.replace(index)
