"""What a run is called in Prefect's lists: the flow and the moment, in the zone in which the nights are counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from flows.night import WIB

_LATE = timedelta(hours=12)


def run_name(flow: str, scheduled: datetime, now: datetime) -> str:
    """``nightly 2026-11-22 01:00 WIB``; seconds are told where there are any: two runs by hand may share a minute.

    A run that makes up for an old date bears the day on which it runs: it takes in what is there then.
    """
    moment = (scheduled if now - scheduled < _LATE else now).astimezone(WIB)
    return f"{flow} {moment:%Y-%m-%d} {moment:{'%H:%M:%S' if moment.second else '%H:%M'}} WIB"


def named_by_date(flow: str) -> Callable[[], str]:
    """For ``@flow(flow_run_name=...)``: asked when a run begins, with its context at hand."""

    def name() -> str:
        from prefect.runtime import flow_run
        from prefect.types._datetime import now

        return run_name(flow, flow_run.scheduled_start_time, now("UTC"))

    return name
