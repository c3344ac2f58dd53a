"""Kept out of Prefect's logs: what would say that something is broken where a run ended as it may."""

from __future__ import annotations

from logging import LogRecord, getLogger

from prefect.exceptions import CancelledRun, FailedRun


def keep_plain() -> None:
    """Have the logs of flow runs and tasks, in a worker's log as on a run's page, tell plainly what was foreseen."""
    getLogger("prefect.task_runs").addFilter(_of_task)
    getLogger("prefect.flow_runs").addFilter(_of_flow)


def _of_task(record: LogRecord) -> bool:
    # A state that a task returns as failed is logged as an exception where none is, and then once more as a state; and
    # for every chunk, that a thread can only be stopped between two steps of Python, which is where extraction is.
    return record.exc_info != (None, None, None) and not str(record.msg).startswith("Timeout of ")


def _of_flow(record: LogRecord) -> bool:
    # After a state that a flow returns, and that was logged, follows a traceback of how Prefect's engine hands it on.
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, FailedRun | CancelledRun)
