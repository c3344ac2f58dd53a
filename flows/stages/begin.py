"""Begin: the run's record is opened, and those of runs that died are closed, here and in Prefect."""

from __future__ import annotations

from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.exceptions import ObjectNotFound
from prefect.states import Crashed

from flows.night import Night, tell
from flows.steps import step
from warehouse.connection import open_warehouse
from warehouse.runs import begin_run


@step("begin")
def begin(night: Night) -> None:
    """Record the night as running. A run that is still recorded so died: this one holds the warehouse's lock."""
    with open_warehouse(night.settings.warehouse) as connection:
        dead = begin_run(connection, run_id=night.run_id, flow_run_id=night.flow_run_id, now=night.now)
    if not dead:
        return
    with get_client(sync_client=True) as client:
        for flow_run_id in dead:
            if bury(client, UUID(flow_run_id), f"Its process ended without a word; found by run {night.run_id}."):
                tell(f"begin    flow run {flow_run_id} had died; it is marked as crashed")


def bury(client: SyncPrefectClient, flow_run_id: UUID, message: str) -> bool:
    """Mark a flow run whose process is gone as crashed, which also frees its place under the deployment's limit.

    Returns whether it was still taken for alive. One that another server keeps is left to that.
    """
    try:
        state = client.read_flow_run(flow_run_id).state
    except ObjectNotFound:
        return False
    if state is None or state.is_final():
        return False
    client.set_flow_run_state(flow_run_id, Crashed(message=message), force=True)
    return True
