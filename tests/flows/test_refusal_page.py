"""What a refusal's page has a person correct: every place that broke the expectation, each once."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from rich.console import Console

from flows.refusal_page import page
from warehouse.evidence import Evidence, Expectation, Facts, Mention
from warehouse.refusals import Refused

NOW = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)
FIRST = Mention("dates", 89, "Jumat (32/12/2025)", "no day", "", "Dilantik Jumat (32/12/2025).")
SECOND = Mention("dates", 112, "Senin (30/2/2026)", "no day", "", "Dilantik Senin (30/2/2026).")
RIGHT = Mention("dates", 150, "Rabu (7/1/2026)", "2026-01-07", "2026-01-07", "Rapat Rabu (7/1/2026).")


def refused(*broken: Mention) -> Refused:
    return Refused(
        quarantine_id="feedfacecafe0001",
        content_sha256="a",
        article_id="a",
        inbox="/inbox",
        source_path="inbox/a.txt",
        stage="audit",
        expectation="date_is_real_day",
        reason="'Jumat (32/12/2025)' is no calendar day: December 2025 has no day 32. (1 more like it.)",
        run_id="run",
        quarantined_at=NOW,
        released_at=None,
        outcome=None,
        decided_at=None,
        decided_by=None,
        decided_why=None,
        retried_run_id=None,
        offending=json.dumps([{"text": each.text} for each in broken]) if broken else None,
    )


@pytest.mark.parametrize(
    ("broken", "places"),
    [
        pytest.param((), ["89", ""], id="by the reason alone"),
        pytest.param((FIRST,), ["89", ""], id="one"),
        pytest.param((FIRST, SECOND), ["89", "112", ""], id="one that the reason only counts"),
    ],
)
def test_a_line_for_every_place_that_broke_it(broken: tuple[Mention, ...], places: list[str]) -> None:
    evidence = Evidence(
        source=None,
        facts=Facts("Bupati", None, None, "appointment", "Kabupaten Batang", None, None, "v"),
        expectation=Expectation("staging.dates", "critical", None),
        mentions=(FIRST, SECOND, RIGHT),
        superseded_by=None,
    )
    console = Console(width=200)
    with console.capture() as capture:
        for part in page(refused(*broken), evidence, [], ledger="corrections.csv"):
            console.print(part, markup=False, highlight=False)
    lines = [line.strip() for line in capture.get().splitlines()]
    assert [line.split(",")[1] for line in lines if line.endswith("NEW,WHO,YYYY-MM-DD,WHY")] == places
    marked = [line.split()[1] for line in lines if line.startswith("->")]
    assert marked == [place for place in places if place]
