"""Begin: the run's record is opened, and those of runs that ended without a word are closed, here and in Prefect."""

from __future__ import annotations

from uuid import UUID

from httpx import HTTPError
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import FlowRunFilter
from prefect.client.schemas.objects import State
from prefect.states import Completed, Crashed, Failed

from flows.night import HELD_BACK, HeldBack, Night, tell
from flows.steps import step
from warehouse.connection import open_warehouse
from warehouse.runs import Ending, begin_run, last_endings

_LAST = 30  # runs that ended before this one, of which the server may not have been told
_CRASHED = "CRASHED"
_ALIVE = ("PENDING", "RUNNING", "CANCELLING", "PAUSED")


@step("begin")
def begin(night: Night) -> None:
    """Record the night as running. A run that is still recorded so died: this one holds the warehouse's lock."""
    with open_warehouse(night.settings.warehouse) as connection:
        dead = begin_run(connection, run_id=night.run_id, flow_run_id=night.flow_run_id, now=night.now)
        ended = last_endings(connection, limit=_LAST)
    last_states = {each.flow_run_id: _state(each) for each in ended}
    for flow_run_id in dead:
        last_states[flow_run_id] = Crashed(message=f"Its process ended without a word; found by run {night.run_id}.")
    try:
        with get_client(sync_client=True) as client:
            settled = settle(client, last_states)
    except HTTPError as error:  # the night needs no server; the next one tries again with those that ended
        tell(f"begin    Prefect's server could not be asked about former runs ({type(error).__name__})")
        return
    for flow_run_id, state in settled.items():
        tell(f"begin    flow run {flow_run_id} had ended untold; it is marked as {str(state.name).lower()}")


def settle(client: SyncPrefectClient, last_states: dict[str, State]) -> dict[str, State]:
    """Give the flow runs that the server still takes for alive their last state, which frees their places under limits.

    And those that published, but whose worker took them for crashed since they could not say so. Returns those that
    needed it. One that another server keeps is left to that.
    """
    if not last_states:
        return {}
    wanted = {"id": {"any_": [UUID(each) for each in last_states]}, "state": {"type": {"any_": [*_ALIVE, _CRASHED]}}}
    found = client.read_flow_runs(flow_run_filter=FlowRunFilter.model_validate(wanted), limit=len(last_states))
    lasts = {str(run.id): (run.state_type, last_states[str(run.id)]) for run in found}
    settled = {each: last for each, (now, last) in lasts.items() if now != _CRASHED or last.is_completed()}
    for flow_run_id, state in settled.items():
        client.set_flow_run_state(UUID(flow_run_id), state, force=True)
    return settled


def _state(ended: Ending) -> State:
    if ended.outcome == "published":
        return Completed(message="Published; the server was gone when it ended.")
    name = HELD_BACK if ended.outcome == HeldBack.outcome else None
    return Failed(name=name or "Failed", message=ended.reason)
