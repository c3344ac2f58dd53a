"""What a run is called: the day in western Indonesia, and when it was to begin."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.run_names import run_name

ONE_O_CLOCK = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)  # in Jakarta, and there it is the 22nd


@pytest.mark.parametrize(
    ("scheduled", "late", "name"),
    [
        pytest.param(ONE_O_CLOCK, timedelta(seconds=4), "nightly 2026-11-22 01:00 WIB", id="by-schedule"),
        pytest.param(ONE_O_CLOCK, timedelta(hours=5), "nightly 2026-11-22 01:00 WIB", id="by-schedule-hours-late"),
        pytest.param(ONE_O_CLOCK, timedelta(days=3), "nightly 2026-11-25 01:00 WIB", id="days-late-is-that-days-run"),
        pytest.param(
            ONE_O_CLOCK + timedelta(seconds=32), timedelta(0), "nightly 2026-11-22 01:00:32 WIB", id="by-hand"
        ),
    ],
)
def test_a_run_is_named_for_its_day(scheduled: datetime, late: timedelta, name: str) -> None:
    assert run_name("nightly", scheduled, scheduled + late) == name
