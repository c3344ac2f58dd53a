"""Stage: one transaction a run, all or nothing; the same files again change nothing."""

from __future__ import annotations

from flows.chunks import read_articles
from flows.night import Night, tell
from flows.steps import step
from flows.terminal import busy
from ingest.identity import is_version_of
from warehouse import loading
from warehouse.connection import open_warehouse


@step("stage")
def stage(night: Night) -> None:
    """Load the parsed chunks, the inbox's ledger and tonight's quarantine."""
    busy("Loading into DuckDB")
    with open_warehouse(night.settings.warehouse) as connection:
        loading.stage(
            connection,
            run_id=night.run_id,
            now=night.now,
            inbox_files=night.arrivals.inbox_files,
            article_files=[row for chunk in night.chunks for row in read_articles(chunk.folder)],
            quarantine=night.arrivals.quarantine,
            batches=[chunk.folder for chunk in night.chunks],
            present=night.arrivals.present,
            versions=night.arrivals.versions,
            is_version_of=is_version_of,
            retried=night.arrivals.retried,
        )
    tell(f"stage    {night.arrived:,} articles loaded in one transaction")


@step("restage")
def stage_again(night: Night) -> None:
    """Put the new reading of known articles in the place of the old one."""
    with open_warehouse(night.settings.warehouse) as connection:
        loading.restage(
            connection,
            run_id=night.run_id,
            now=night.now,
            batches=[chunk.folder for chunk in night.chunks],
            quarantine=night.arrivals.quarantine,
        )
    tell(f"restage  {night.arrived:,} articles replaced in one transaction")
