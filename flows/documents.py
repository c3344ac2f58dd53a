"""Documents: what a run checked, as pages for whoever asks why, however the run ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import duckdb

from flows.night import PUBLISHED, WIB, Night, ending_of, tell
from flows.summary import count_rows, shown
from warehouse.connection import connect
from warehouse.folder import WarehouseError
from warehouse.refusals import Refused, read_refusals

if TYPE_CHECKING:
    from expectations.data_docs import DocumentedRun, Refusal


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
        refusals=tuple(_refusals(night)),
    )


def _refusals(night: Night) -> list[Refusal]:
    """What the night refused, with the ids under which the warehouse keeps it, then what stands open from before."""
    from expectations.data_docs import Refusal

    told = [
        Refusal(None, row["source_path"], row["article_id"], row["stage"], row["expectation"], row["reason"])
        for row in night.arrivals.quarantine
    ]
    told += [
        Refusal(None, each.source_path, each.article_id, "audit", each.expectation, each.reason)
        for audit in night.audits
        for each in audit.refused
    ]
    tonight = set(told)
    now: list[Refusal] = []
    before: list[Refusal] = []
    for each in _open(night):
        entry = Refusal(None, each.source_path, each.article_id, each.stage, each.expectation, each.reason)
        is_new = each.run_id == night.run_id or entry in tonight
        (now if is_new else before).append(replace(entry, quarantine_id=each.quarantine_id, is_new=is_new))
    recorded = {replace(each, quarantine_id=None) for each in now}
    return [*now, *(each for each in dict.fromkeys(told) if each not in recorded), *before]


def _open(night: Night) -> list[Refused]:
    """The open entries of quarantine; none where the warehouse cannot be read: the page is made all the same."""
    try:
        with closing(connect(night.warehouse_file, read_only=True)) as connection:
            return [entry for entry in read_refusals(connection) if entry.is_open]
    except (WarehouseError, duckdb.Error):
        return []


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
