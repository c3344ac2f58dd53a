"""Deploying from prefect.yaml: both flows, again and again, without undoing what an operator decided in between."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from prefect.utilities.callables import parameter_schema

from flows import pipeline


def _ask(url: str, method: str = "GET", **body: Any) -> Any:
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or b"null")


def test_a_schedule_starts_active_and_one_that_was_paused_stays_so_when_deployed_again(
    prefect_server: str, prefect: Callable[..., None]
) -> None:
    prefect("work-pool", "create", "lantik", "--type", "process", "--overwrite")
    prefect("deploy", "--all")
    name = f"{prefect_server}/deployments/name/nightly/nightly"
    deployed = _ask(name)
    (schedule,) = deployed["schedules"]
    assert (schedule["active"], schedule["schedule"]["timezone"]) == (True, "Asia/Jakarta")
    assert _ask(f"{prefect_server}/deployments/name/reparse/reparse")["schedules"] == []
    _ask(f"{prefect_server}/deployments/{deployed['id']}/schedules/{schedule['id']}", "PATCH", active=False)
    prefect("deploy", "--all")
    assert [each["active"] for each in _ask(name)["schedules"]] == [False]


@pytest.mark.parametrize("flow", ["nightly", "backfill", "reparse", "maintenance"])
def test_every_parameter_is_described_in_the_form(flow: str) -> None:
    schema = parameter_schema(getattr(pipeline, flow).fn).model_dump()["properties"]
    assert [name for name, field in schema.items() if not field.get("description")] == []


def test_numbers_have_limits_and_days_are_days_in_the_form() -> None:
    schema = parameter_schema(pipeline.backfill.fn).model_dump()["properties"]
    assert (schema["slice_days"]["minimum"], schema["slice_days"]["maximum"]) == (1, 366)
    assert schema["first_day"]["anyOf"][0] == {"format": "date", "type": "string"}
