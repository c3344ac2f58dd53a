"""After downtime one run does it all: a scheduled run that is late and has nothing left to do says so and ends."""

from __future__ import annotations

from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.sorting import FlowRunSort
from prefect.context import FlowRunContext

from flows.night import HELD_BACK


def done_since() -> str | None:
    """Why this run, started by a schedule, has nothing to do; None where it has, or where no schedule started it.

    A run of the same deployment with the same parameters that began after this one was due and came to its end has
    seen every file that this one was meant for; what the audit held back would be held back again. The deployment's
    limit sees to this where all late runs are taken up at once; a worker or pool that takes one at a time would run
    them one after the other.
    """
    context = FlowRunContext.get()
    run = context.flow_run if context else None
    if run is None or not run.auto_scheduled or run.deployment_id is None or run.expected_start_time is None:
        return None
    wanted = FlowRunFilter.model_validate(
        {
            "deployment_id": {"any_": [run.deployment_id]},
            "state": {"name": {"any_": ["Completed", HELD_BACK]}},
            "start_time": {"after_": run.expected_start_time},
        }
    )
    with get_client(sync_client=True) as client:
        later = client.read_flow_runs(flow_run_filter=wanted, sort=FlowRunSort.START_TIME_DESC, limit=20)
    done = next((each for each in later if each.parameters == run.parameters), None)
    if done is None:
        return None
    return f"Nothing left to do: {done.name}, which began after this run was due, took in all that was there."
