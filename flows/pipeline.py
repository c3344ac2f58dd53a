"""The flows Prefect runs: each reads like the sentence that describes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from flows.documents import documented
from flows.night import HeldBack, Night, NightStopped, open_night, tell
from flows.run_names import named_by_date
from flows.settings import SettingsError, load_settings
from flows.stages.audit import audit_reporting, audit_staging
from flows.stages.build import build
from flows.stages.compare import compare
from flows.stages.correct import apply_corrections
from flows.stages.ingest import ingest
from flows.stages.parse import parse
from flows.stages.publish import publish
from flows.stages.recall import recall
from flows.stages.stage import stage, stage_again
from flows.summary import summary_lines

HELD_BACK = "HeldBack"  # the state's name: its event is prefect.flow-run.HeldBack, which has an alert of its own


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

    return _run("nightly", stages, inbox=inbox and tuple(inbox), warehouse=warehouse)


@flow(
    name="reparse",
    flow_run_name=named_by_date("reparse"),
    description="Extract again from the stored raw text, after a rule change; no file is read again.",
)
def reparse(since: date | None = None, warehouse: Path | None = None, allow_gone: bool = False) -> State[Any]:
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

    return _run("reparse", stages, warehouse=warehouse)


def _correct_audit_build_publish(night: Night, allow_gone: bool) -> None:
    apply_corrections(night)
    audit_staging(night)
    build(night)
    compare(night)
    audit_reporting(night, allow_gone)
    publish(night)


def _run(name: str, stages: Any, **given: Any) -> State[Any]:
    """Run ``stages``; what was to be expected ends in a state that says why, without a traceback."""
    try:
        with open_night(load_settings(**given), name=name, flow_run_id=flow_run.get_id()) as night, documented(night):
            stages(night)
    except HeldBack as held:
        return Failed(name=HELD_BACK, message=str(held))
    except (NightStopped, SettingsError) as stop:
        return Failed(message=str(stop))
    for line in summary_lines(night):
        tell(line)
    found = f"{night.counts.articles} articles, {night.counts.headcounts} headcounts"
    return Completed(message=f"Published {night.published.name} ({found})")
