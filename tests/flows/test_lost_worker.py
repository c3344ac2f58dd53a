"""A worker whose server is lost: its run publishes, and the worker goes on with the next once the server is back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.children import child
from tests.flows.relay import relayed
from tests.flows.servers import ROOT
from tests.flows.working import OUTCOMES, Deployed, rows, until

pytestmark = pytest.mark.timeout(1200)


def test_a_run_whose_server_is_lost_publishes_and_the_same_worker_does_the_next_which_tells_the_server(
    deployed: Deployed, samples: Path, tmp_path: Path
) -> None:
    warehouse, log = tmp_path / "warehouse", tmp_path / "worker.log"
    template = deployed.api.get("work_pools/lantik")["base_job_template"]
    deployed.api.post("work_pools/", {"name": "relayed", "type": "process", "base_job_template": template})
    relayed_nightly = deployed.like("nightly", "relayed", work_pool_name="relayed")
    command = ["prefect", "worker", "start", "--pool", "relayed", "--name", "relayed"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "LANTIK_"))}
    with relayed(deployed.api.url) as relay:
        said = {"PREFECT_API_URL": relay.url, "PREFECT_HOME": str(tmp_path), "PREFECT_WORKER_QUERY_SECONDS": "2"}
        with child("worker", command, environment=kept | said, folder=ROOT, log=log) as worker:
            lost = deployed.start_run(relayed_nightly, warehouse, samples, PREFECT_CLIENT_MAX_RETRIES="1")
            until("the run builds", lambda: "build" in deployed.tasks(lost))
            relay.cut()
            until("it published", (warehouse / "reporting.duckdb").exists)
            until("it gives up", lambda: "Still processing items" in log.read_text())  # Prefect's words at its exit
            assert rows(warehouse, OUTCOMES) == [("published", None)]
            assert deployed.state(lost)[0] == "Running"
            relay.listen()
            assert [name for name, _ in deployed.wait_for(lost)] == ["Crashed"]
            following = deployed.start_run(relayed_nightly, warehouse, samples)
            assert [name for name, _ in deployed.wait_for(following)] == ["Completed"]
            worker.check()
    assert deployed.state(lost) == ("Completed", "Published; the server was gone when it ended.")
    assert rows(warehouse, OUTCOMES) == [("published", None)] * 2
