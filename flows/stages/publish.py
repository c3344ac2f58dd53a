"""Publish: the audited candidate takes the published file's place by one atomic rename."""

from __future__ import annotations

from datetime import UTC, datetime

from flows.night import Night, NightStopped, tell
from flows.steps import step
from flows.summary import shown
from flows.terminal import busy
from warehouse import publishing
from warehouse.connection import open_warehouse
from warehouse.folder import WarehouseError
from warehouse.publications import last_publication, record_publication, record_untold


@step("publish")
def publish(night: Night) -> None:
    """Publish ``night.candidate`` and record it."""
    busy("Publishing")
    if not night.placed:  # else this is another try, and only the record is missing
        with open_warehouse(night.settings.warehouse) as connection:
            record_untold(connection, night.published)
        publishing.publish(
            night.candidate,
            night.published,
            keep=night.settings.keep_versions,
            versions=night.versions,
        )
        night.placed = True
    try:
        with open_warehouse(night.settings.warehouse) as connection:
            former = last_publication(connection)
            record_publication(connection, night.published, run_id=night.run_id, now=datetime.now(UTC))
    except WarehouseError as error:
        raise NightStopped(f"{night.published} was published but not recorded as such: {error}") from error
    tell(f"publish  {shown(night.published)}")
    if former and former.kind == "rolled_back":
        tell(
            f"         in place of {former.version}, which {former.decided_by} had put back on "
            f"{former.published_at:%Y-%m-%d %H:%M} UTC"
        )
