"""The flows Prefect runs: each reads like the sentence that describes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Cancelled, Completed, Failed
from pydantic import Field

from flows.artifacts import explained
from flows.catch_up import done_since
from flows.documents import documented
from flows.last_word import say_last
from flows.night import HELD_BACK, HeldBack, Night, NightStopped, locked_night, open_night, tell
from flows.run_names import named_by_date
from flows.settings import SettingsError, load_settings
from flows.stages.audit import audit_reporting, audit_staging
from flows.stages.begin import begin
from flows.stages.build import build
from flows.stages.compare import compare
from flows.stages.correct import apply_corrections
from flows.stages.export import export
from flows.stages.ingest import ingest
from flows.stages.parse import parse
from flows.stages.publish import publish
from flows.stages.recall import recall
from flows.stages.report import report
from flows.stages.slices import list_slices
from flows.stages.stage import stage, stage_again
from flows.stages.upkeep import back_up_warehouse, compact_warehouse, sweep_leftovers
from flows.summary import summary_lines
from warehouse.folder import WarehouseError, existing_warehouse


@flow(
    name="nightly",
    flow_run_name=named_by_date("nightly"),
    description="New article files in, an audited reporting.duckdb out.",
)
def nightly(inbox: list[Path] | None = None, warehouse: Path | None = None, allow_gone: bool = False) -> State[Any]:
    """Take the inbox's new files through all seven stages.

    Args:
        inbox: Folders of article files, read with their subfolders. Default: LANTIK_INBOX.
        warehouse: Folder of the warehouse. Default: LANTIK_WAREHOUSE.
        allow_gone: Publish this once, however many of the published events are gone.

    """

    def stages(night: Night) -> None:
        ingest(night)
        parse(night)
        stage(night)
        _correct_audit_build_publish(night, allow_gone)

    if nothing_left := done_since():
        return Cancelled(message=nothing_left)
    return say_last(_run("nightly", stages, inbox=inbox and tuple(inbox), warehouse=warehouse))


@flow(
    name="backfill",
    flow_run_name=named_by_date("backfill"),
    description="An archive's files in, the oldest first, a few days at a time; then publish.",
)
def backfill(
    first_day: date | None = None,
    last_day: date | None = None,
    slice_days: Annotated[int, Field(ge=1, le=366)] = 7,
    inbox: list[Path] | None = None,
    warehouse: Path | None = None,
    allow_gone: bool = False,
) -> State[Any]:
    """Take in the files of a range of days, in order. Run again, it goes on where it was stopped.

    Args:
        first_day: Only files last changed on this day or later (western Indonesian time). Default: all.
        last_day: Only files last changed on this day or before. Default: all.
        slice_days: Days taken in by one transaction, 1 to 366; what is in stays, whatever follows.
        inbox: Folders of article files, read with their subfolders. Default: LANTIK_INBOX.
        warehouse: Folder of the warehouse. Default: LANTIK_WAREHOUSE.
        allow_gone: Publish this once, however many of the published events are gone.

    """

    def stages(night: Night) -> None:
        for part in list_slices(night, first_day, last_day, slice_days):
            ingest(night, part.inboxes)
            parse(night)
            stage(night)
            night.end_slice()
        _correct_audit_build_publish(night, allow_gone)

    if first_day and last_day and last_day < first_day:
        return Failed(message=f"The last day, {last_day}, lies before the first, {first_day}; exchange them.")
    return say_last(_run("backfill", stages, inbox=inbox and tuple(inbox), warehouse=warehouse))


@flow(
    name="reparse",
    flow_run_name=named_by_date("reparse"),
    description="Extract again from the stored raw text, after a rule change; no file is read again.",
)
def reparse(
    since: date | None = None,
    warehouse: Path | None = None,
    allow_gone: bool = False,
) -> State[Any]:
    """Extract again, audit again, publish.

    Args:
        since: Only articles first seen on this day or later (UTC). Default: all.
        warehouse: Folder of the warehouse. Default: LANTIK_WAREHOUSE.
        allow_gone: Publish this once, however many of the published events are gone.

    """

    def stages(night: Night) -> None:
        recall(night, since)
        parse(night)
        stage_again(night)
        _correct_audit_build_publish(night, allow_gone)

    return say_last(_run("reparse", stages, must_exist=True, warehouse=warehouse))


@flow(
    name="maintenance",
    flow_run_name=named_by_date("maintenance"),
    description="Back the warehouse up, compact it, remove what is no longer needed.",
)
def maintenance(
    keep_backups: Annotated[int | None, Field(ge=1, le=365)] = None,
    warehouse: Path | None = None,
) -> State[Any]:
    """Keep the warehouse's folder small and its file backed up. No night runs meanwhile: it holds the lock.

    Args:
        keep_backups: Copies of lantik.duckdb that stay, 1 to 365. Default: LANTIK_KEEP_BACKUPS.
        warehouse: Folder of the warehouse. Default: LANTIK_WAREHOUSE.

    """
    try:
        settings = load_settings(keep_backups=keep_backups, warehouse=warehouse)
        existing_warehouse(settings.warehouse)
        with locked_night(settings, name="maintenance", flow_run_id=flow_run.get_id()) as night:
            back_up_warehouse(night)
            freed = compact_warehouse(night) + sweep_leftovers(night)
    except (NightStopped, SettingsError, WarehouseError) as stop:
        return say_last(Failed(message=str(stop)))
    return say_last(Completed(message=f"Freed {freed:,} bytes"))


def _correct_audit_build_publish(night: Night, allow_gone: bool) -> None:
    apply_corrections(night)
    audit_staging(night)
    build(night)
    compare(night)
    audit_reporting(night, allow_gone)
    publish(night)
    export(night)
    report(night)


def _run(name: str, stages: Any, *, must_exist: bool = False, **given: Any) -> State[Any]:
    """Run ``stages``; what was to be expected ends in a state that says why, without a traceback."""
    try:
        settings = load_settings(**given)
        if must_exist:
            existing_warehouse(settings.warehouse)
        with (
            open_night(settings, name=name, flow_run_id=flow_run.get_id()) as night,
            explained(night),
            documented(night),
        ):
            begin(night)
            stages(night)
    except HeldBack as held:
        return Failed(name=HELD_BACK, message=str(held))
    except (NightStopped, SettingsError, WarehouseError) as stop:
        return Failed(message=str(stop))
    for line in summary_lines(night):
        tell(line)
    found = f"{night.counts.articles} articles, {night.counts.headcounts} headcounts"
    return Completed(message=f"Published {night.published.name} ({found})")
