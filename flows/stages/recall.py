"""Recall: stored raw text becomes chunks for the parse tasks again."""

from __future__ import annotations

from datetime import date

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows.night import Night, tell
from flows.stages.ingest import ChunkWriter
from flows.terminal import busy
from warehouse import open_warehouse, stored_articles


@task(name="recall", cache_policy=NO_CACHE)
def recall(night: Night, since: date | None) -> None:
    """Spool the stored articles first seen on ``since`` or later (all where None)."""
    busy("Reading the stored articles")
    writer = ChunkWriter(night)
    with open_warehouse(night.settings.warehouse) as connection:
        for rows in stored_articles(connection, since):
            writer.add(rows)
    writer.close()
    night.counts.articles = sum(chunk.articles for chunk in night.chunks)
    tell(f"recall   {night.counts.articles:,} stored articles")
