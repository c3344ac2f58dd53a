"""Deploying from prefect.yaml: both flows, again and again, without undoing what an operator decided in between."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from typing import Any

from tests.flows.conftest import ROOT


def _ask(url: str, method: str = "GET", **body: Any) -> Any:
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or b"null")


def _prefect(url: str, *arguments: str) -> None:
    environment = {**os.environ, "PREFECT_API_URL": url}
    command = [sys.executable, "-m", "prefect", "--no-prompt", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_schedule_starts_active_and_one_that_was_paused_stays_so_when_deployed_again(prefect_server: str) -> None:
    _prefect(prefect_server, "work-pool", "create", "lantik", "--type", "process", "--overwrite")
    _prefect(prefect_server, "deploy", "--all")
    name = f"{prefect_server}/deployments/name/nightly/nightly"
    deployed = _ask(name)
    (schedule,) = deployed["schedules"]
    assert (schedule["active"], schedule["schedule"]["timezone"]) == (True, "Asia/Jakarta")
    assert _ask(f"{prefect_server}/deployments/name/reparse/reparse")["schedules"] == []
    _ask(f"{prefect_server}/deployments/{deployed['id']}/schedules/{schedule['id']}", "PATCH", active=False)
    _prefect(prefect_server, "deploy", "--all")
    assert [each["active"] for each in _ask(name)["schedules"]] == [False]
