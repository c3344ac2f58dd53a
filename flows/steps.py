"""A step of the night as a task of Prefect: named for what it does, its state says why it stopped.

What was to be expected ends a task as Failed with one plain sentence. Raised inside the task, it would stand in the
run's log as a traceback, which says that something is broken.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper, wraps
from logging import getLogger
from typing import Any, Concatenate, ParamSpec, TypeVar

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.states import Failed

from flows.night import Night, NightStopped, stop_for

# Prefect logs a state that a task returns as failed as an exception where none is, and then says the state once more.
getLogger("prefect.task_runs").addFilter(lambda record: record.exc_info != (None, None, None))

P = ParamSpec("P")
R = TypeVar("R")
Work = Callable[Concatenate[Night, P], R]


def step(name: str, **options: Any) -> Callable[[Work[P, R]], Work[P, R]]:
    """Make ``work(night, ...)`` a task run called ``name``; ``options`` are Prefect's own (retries, timeouts).

    The returned function raises NightStopped where the work raised what :func:`flows.night.stop_for` foresees.
    """

    def as_task(work: Work[P, R]) -> Work[P, R]:
        @wraps(work)
        def ended(night: Night, *given: P.args, **named: P.kwargs) -> R | State[Any]:
            try:
                return work(night, *given, **named)
            except Exception as error:
                if (stop := stop_for(error, night.settings.warehouse)) is None:
                    raise
                return Failed(message=str(stop), data=stop)

        run = task(name=name, task_run_name=name, cache_policy=NO_CACHE, **options)(ended)

        def call(night: Night, /, *given: P.args, **named: P.kwargs) -> R:
            answer: R | State[Any] = run(night, *given, **named)
            if isinstance(answer, State):
                raise _stop_in(answer)
            return answer

        update_wrapper(call, work)
        return call

    return as_task


def _stop_in(state: State[Any]) -> NightStopped:
    kept = getattr(state.data, "result", state.data)  # Prefect wraps what a state carries
    return kept if isinstance(kept, NightStopped) else NightStopped(str(state.message))
