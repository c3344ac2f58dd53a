"""The form that the UI makes of a flow's parameters; deploying itself is test_worker.py's."""

from __future__ import annotations

import pytest
from prefect.utilities.callables import parameter_schema

from flows import pipeline


@pytest.mark.parametrize("flow", ["nightly", "backfill", "reparse", "maintenance"])
def test_every_parameter_is_described_in_the_form(flow: str) -> None:
    schema = parameter_schema(getattr(pipeline, flow).fn).model_dump()["properties"]
    assert [name for name, field in schema.items() if not field.get("description")] == []


def test_numbers_have_limits_and_days_are_days_in_the_form() -> None:
    schema = parameter_schema(pipeline.backfill.fn).model_dump()["properties"]
    assert (schema["slice_days"]["minimum"], schema["slice_days"]["maximum"]) == (1, 366)
    assert schema["first_day"]["anyOf"][0] == {"format": "date", "type": "string"}
