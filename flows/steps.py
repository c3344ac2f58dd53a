"""A step of the night as a task of Prefect: how long it may take, when it is tried again, and why it stopped.

What was to be expected ends a task as Failed with one plain sentence. Raised inside the task, it would stand in the
run's log as a traceback, which says that something is broken.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from functools import cache, update_wrapper, wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.states import Failed

from flows.logs import keep_plain
from flows.night import Night, NightStopped, stop_for
from warehouse.folder import WarehouseBusy

keep_plain()

P = ParamSpec("P")
R = TypeVar("R")
Work = Callable[Concatenate[Night, P], R]

# What a disk, a network folder or a busy machine says when it may do better in a moment.
_PASSING = {
    errno.EAGAIN,
    errno.EBUSY,
    errno.ECONNRESET,
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.EIO,
    errno.EMFILE,
    errno.ENETDOWN,
    errno.ENETUNREACH,
    errno.ENFILE,
    errno.ENOLCK,
    errno.ESTALE,
    errno.ETIMEDOUT,
}


def step(name: str, *, within_another: bool = False) -> Callable[[Work[P, R]], Work[P, R]]:
    """Make ``work(night, ...)`` a task run called ``name``, in which an argument given by its name may stand in braces.

    It is tried again, later each time, where the reason may pass by itself, and never otherwise: it must be fit to
    begin again, and change what others see last or in one transaction. The returned function raises NightStopped where
    the work raised what :func:`flows.night.stop_for` foresees, or took longer than a stage may. A step
    ``within_another`` has no time of its own: that of the other is up before.
    """

    def as_task(work: Work[P, R]) -> Work[P, R]:
        @wraps(work)
        def ended(night: Night, *given: P.args, **named: P.kwargs) -> R | State[Any]:
            try:
                return work(night, *given, **named)
            except Exception as error:
                stop = stop_for(error, night.settings.warehouse)
                passing = is_passing(error)
                if stop is None and not passing:
                    raise
                failed = f"The step {name.format(**named)} failed: {error}; run again when that has passed."
                stop = stop or NightStopped(failed)
                stop.passing = passing
                return Failed(message=str(stop), data=stop)

        @cache  # Prefect reads and hashes the source of every task it makes
        def made(minutes: float | None, retries: int) -> Any:
            return task(
                name=name,
                task_run_name=name,
                cache_policy=NO_CACHE,
                timeout_seconds=minutes and minutes * 60,
                retries=retries,
                retry_delay_seconds=delays(retries),
                retry_condition_fn=_may_pass,
            )(ended)

        def call(night: Night, /, *given: P.args, **named: P.kwargs) -> R:
            minutes = None if within_another else night.settings.stage_minutes
            try:
                answer = made(minutes, night.settings.retries)(night, *given, **named)
            except TimeoutError as error:
                raise too_long(name.format(**named), night) from error
            if isinstance(answer, State):
                raise _stop_in(answer)
            done: R = answer
            return done

        update_wrapper(call, work)
        return call

    return as_task


def delays(retries: int) -> list[float]:
    """Seconds before each retry: 2, 8, 32, and then every two minutes."""
    return [min(2.0 * 4**number, 120.0) for number in range(retries)]


def too_long(name: str, night: Night) -> NightStopped:
    """Why the night ends when the step ``name`` does not."""
    return NightStopped(
        f"The step {name} took longer than {night.settings.stage_minutes:g} minutes and was stopped; yesterday's file "
        "stays. Where it needs that long, raise LANTIK_STAGE_MINUTES."
    )


def is_passing(error: BaseException | None) -> bool:
    """Whether ``error``, or what caused it, may be gone in a moment: no verdict, no full disk, no fault of ours."""
    while error is not None:
        if isinstance(error, WarehouseBusy) or (isinstance(error, OSError) and error.errno in _PASSING):
            return True
        error = error.__cause__
    return False


def _may_pass(_task: Any, _run: Any, state: State[Any]) -> bool:
    return _stop_in(state).passing


def _stop_in(state: State[Any]) -> NightStopped:
    kept = getattr(state.data, "result", state.data)  # Prefect wraps what a state carries
    return kept if isinstance(kept, NightStopped) else NightStopped(str(state.message))
