"""Export: Parquet and CSV of every published view beside the published file."""

from __future__ import annotations

from datetime import UTC, datetime

from flows.night import Night, NightStopped, tell
from flows.steps import step
from flows.summary import shown
from flows.terminal import busy
from warehouse.exports import LATEST, export_views, exported_version


def export(night: Night) -> None:
    """Write the exports of what has just been published. That they could not be written is said and ends no run."""
    try:
        _export(night)
    except NightStopped as stop:
        night.not_exported = str(stop)
        former = exported_version(night.exports)
        left = f"{shown(night.exports / LATEST)} still holds version {former}" if former else "there are none"
        tell(f"export   not written: {stop}")
        tell(f"         {night.published.name} is published all the same; {left}; python -m flows.publish --export")


@step("export")
def _export(night: Night) -> None:
    busy("Writing the exports")
    done = export_views(night.published, night.exports, now=datetime.now(UTC))
    tell(
        f"export   {done.views} views as Parquet and CSV, {done.byte_size:,} bytes, in {shown(night.exports / LATEST)}"
    )
