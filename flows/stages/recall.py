"""Recall: stored raw text becomes chunks for the parse tasks again."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from flows.chunks import ChunkWriter
from flows.night import Night, tell
from flows.steps import step
from flows.terminal import busy
from warehouse.connection import open_warehouse
from warehouse.stored import stored_articles


@step("recall")
def recall(night: Night, since: date | None) -> None:
    """Spool the stored articles first seen on ``since`` or later (all where None)."""
    busy("Reading the stored articles")
    night.begin_slice()
    writer = ChunkWriter(night)
    with open_warehouse(night.settings.warehouse) as connection:
        writer.add(asdict(article) for article in stored_articles(connection, since))
    writer.close()
    night.counts.articles = night.arrived
    tell(f"recall   {night.counts.articles:,} stored articles")
