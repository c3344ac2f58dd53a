"""Documents: what a run checked, as pages for whoever asks why, however the run ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from flows.night import PUBLISHED, WIB, Night, ending_of, tell
from flows.summary import count_rows, shown

if TYPE_CHECKING:
    from expectations.data_docs import DocumentedRun


@contextmanager
def documented(night: Night) -> Iterator[None]:
    """Write the Data Docs of what happens within. That they could not be written is said and ends no run."""
    ending = PUBLISHED
    try:
        yield
    except BaseException as error:
        ending = ending_of(error)
        raise
    finally:
        _write(night, *ending)


def described(night: Night, outcome: str, reason: str | None) -> DocumentedRun:
    """All that the pages about a run tell of it."""
    from expectations.data_docs import DocumentedRun

    return DocumentedRun(
        run_id=night.run_id,
        flow=night.name,
        started_at=night.started_at.astimezone(WIB),
        ended_at=datetime.now(UTC).astimezone(WIB),
        outcome=outcome,
        reason=reason,
        reports=tuple(night.audits),
        facts=tuple(count_rows(night)),
        links=_links(night),
    )


def _write(night: Night, outcome: str, reason: str | None) -> None:
    from prefect import get_run_logger

    from expectations.data_docs import DataDocsError, write_data_docs

    try:
        night.documented = write_data_docs(night.docs, described(night, outcome, reason))
    except DataDocsError as error:
        tell(str(error))
    except Exception as error:  # a fault in a page must cost the page, not the night it tells of
        tell(f"Data Docs were not written ({type(error).__name__}: {error}); please report it.")
    else:
        tell(f"docs     {shown(night.documented)}")
        get_run_logger().info("Data Docs of this run: %s", night.documented.as_uri())


def _links(night: Night) -> tuple[tuple[str, str], ...]:
    from prefect.settings import get_current_settings

    address = get_current_settings().ui_url
    if not address or not night.flow_run_id:
        return ()
    return (("This run in Prefect", f"{address}/runs/flow-run/{night.flow_run_id}"),)
