"""Report: the published file as pages that people look at."""

from __future__ import annotations

from flows.night import Night, tell
from flows.reported import report_of
from flows.steps import step
from flows.terminal import busy


@step("report")
def report(night: Night) -> None:
    """Make the report of the file just published. That it could not be made is said, and takes nothing back."""
    busy("Making the report")
    night.reported, told = report_of(night.published)
    tell(told)
