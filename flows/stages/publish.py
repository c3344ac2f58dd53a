"""Publish: the audited candidate takes the published file's place by one atomic rename."""

from __future__ import annotations

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows.night import Night, tell
from flows.terminal import busy
from warehouse import publish as swap


@task(name="publish", cache_policy=NO_CACHE)
def publish(night: Night) -> None:
    """Publish ``night.candidate``."""
    busy("Publishing")
    swap(
        night.candidate,
        night.published,
        keep=night.settings.keep_versions,
        versions=night.settings.warehouse / "versions",
    )
    tell(f"publish  {night.published}")
