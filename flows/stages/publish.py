"""Publish: the audited candidate takes the published file's place by one atomic rename."""

from __future__ import annotations

from prefect import task
from prefect.cache_policies import NO_CACHE

from flows.night import Night, tell
from flows.summary import shown
from flows.terminal import busy
from warehouse import publishing


@task(name="publish", cache_policy=NO_CACHE)
def publish(night: Night) -> None:
    """Publish ``night.candidate``."""
    busy("Publishing")
    publishing.publish(
        night.candidate,
        night.published,
        keep=night.settings.keep_versions,
        versions=night.versions,
    )
    tell(f"publish  {shown(night.published)}")
