"""Upkeep: the warehouse backed up and compacted, and what killed runs and older settings left behind removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from flows.night import Night, sweep_runs, tell
from flows.steps import step
from flows.summary import shown
from flows.terminal import busy
from warehouse.exports import prune_exports
from warehouse.folder import make_folder
from warehouse.publishing import prune_versions
from warehouse.upkeep import back_up, compact, discard_unfinished, size_of


@step("back up")
def back_up_warehouse(night: Night) -> None:
    """Copy ``lantik.duckdb`` to ``backups/``."""
    busy("Backing up the warehouse")
    folder = make_folder(night.settings.warehouse)
    copy, removed = back_up(folder, keep=night.settings.keep_backups, now=night.started_at)
    tell(f"backup   {shown(copy)}, {size_of(copy):,} bytes; {len(removed)} older removed")


@step("compact")
def compact_warehouse(night: Night) -> int:
    """Write ``lantik.duckdb`` anew without its free blocks; returns the bytes freed."""
    busy("Compacting the warehouse")
    done = compact(night.settings.warehouse)
    if done.after < done.before:
        tell(f"compact  {done.before:,} bytes before, {done.after:,} after")
    else:
        tell(f"compact  {done.before:,} bytes, too little of it free to write it anew")
    return done.before - done.after


@step("sweep")
def sweep_leftovers(night: Night) -> int:
    """Remove what is no longer needed; returns the bytes freed."""
    busy("Removing what is no longer needed")
    folder = night.settings.warehouse
    return (
        _told("leftovers of runs that died", folder, lambda: _sweep_dead(folder))
        + _told(
            f"published versions beyond {night.settings.keep_versions}",
            night.versions,
            lambda: prune_versions(night.published, night.versions, keep=night.settings.keep_versions),
        )
        + _told("exports of older versions", night.exports, lambda: prune_exports(night.exports))
        + _told("Data Docs of older runs", night.docs, lambda: _sweep_docs(night.docs))
    )


def _told(what: str, folder: Path, sweep: Callable[[], object]) -> int:
    before = size_of(folder)
    sweep()
    freed = before - size_of(folder)
    tell(f"sweep    {what}: {freed:,} bytes")
    return freed


def _sweep_dead(folder: Path) -> None:
    sweep_runs(folder)
    discard_unfinished(folder)


def _sweep_docs(folder: Path) -> None:
    from expectations.data_docs.site import sweep_data_docs

    if folder.is_dir():
        sweep_data_docs(folder)
