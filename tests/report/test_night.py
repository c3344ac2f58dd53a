"""A night's end: the report stands beside the published file, and the run says where."""

from __future__ import annotations

import pytest

from tests.report.conftest import Night

pytestmark = pytest.mark.timeout(600)  # whichever test comes first waits for the night that all share


def test_a_night_makes_the_report_and_names_it(night: Night) -> None:
    assert (night.report / "index.html").is_file()
    assert (night.report / "en" / "index.html").is_file()
    assert f"report   {night.report / 'index.html'}" in night.said
    assert [line.split() for line in night.said.splitlines() if line.startswith("report  ")][-1][-1].endswith(
        "report/index.html"
    )
