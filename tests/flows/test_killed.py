"""A night that is killed in the midst of a stage: the next one starts clean and publishes.

tests/flows/test_worker.py has runs of a worker that are killed in the other two, and what the server is told of them.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.flows.plain_nights import PlainNights
from tests.flows.working import KILLED_WITH_A_WORKER, OUTCOMES, STAGES, is_clean, rows


@pytest.mark.parametrize("stage", [stage for stage in STAGES if stage not in KILLED_WITH_A_WORKER])
def test_killed_in_a_stage_the_next_run_starts_clean_and_publishes(
    plain_nights: PlainNights, samples: Path, tmp_path: Path, stage: str
) -> None:
    warehouse = tmp_path / "warehouse"
    night = ["--inbox", str(samples), "--warehouse", str(warehouse)]
    killed = plain_nights.run("nightly", night, os.environ, killed_in=STAGES[stage])
    assert killed.status == -signal.SIGKILL
    assert rows(warehouse, OUTCOMES) == [("running", None)]
    assert not (warehouse / "reporting.duckdb").exists()
    following = plain_nights.run("nightly", night, os.environ)
    assert following.status == 0, following.errors
    is_clean(warehouse)
