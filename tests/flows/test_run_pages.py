"""A run's pages in Markdown: whatever a file or an article says stays words in each place that shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from expectations.check import Severity
from expectations.data_docs import DocumentedRun, Refusal
from expectations.report import AuditReport, OffendingRow, Unmet, Validation
from flows.run_pages import expectations_page, lineage_page, quarantine_page, summary_page

HOSTILE = "<img src=x onerror=y>[a](javascript:b)|`c`|https://d.example\n# e"
MARKUP = ("<img", "[a](", "javascript:", "|`", "https:", "d.example", "\n# e")
EMPTY = AuditReport()
Refusals = tuple[Refusal, ...]


def run(report: AuditReport = EMPTY, *, reason: str = "", fact: str = "0", refusals: Refusals = ()) -> DocumentedRun:
    at, facts = datetime(2026, 1, 5, tzinfo=UTC), (("files", fact),)
    ended = ("held_back", reason, (report,), facts)
    return DocumentedRun("20260105T000000Z-0000", "nightly", at, at, *ended, refusals=refusals)


def unmet(path: str = "a.txt", reason: str = "no day", value: str = "31/11", error: str | None = None) -> AuditReport:
    judged = Validation("staging.dates", "day", "on", Severity.CRITICAL, False, 1, 1, "What a day is.", None)
    rows = () if error else (OffendingRow("a1", path, reason, (("on", value),)),)
    return AuditReport(validations=(judged,), unmet=(Unmet("staging.dates", "day", rows, error),))


FILE = Refusal("98ba1af683f2cf03", "a.txt", None, "ingest", None, "no text")
ARTICLE = Refusal("510f132c00000000", "a.txt", "a1", "audit", "date_is_real_day", "no day")


def refused(of: Refusal = FILE, **changes: Any) -> str:
    return quarantine_page(run(refusals=(replace(of, **changes),)))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(lambda words: refused(source_path=words), id="path-refused-at-ingest"),
        pytest.param(lambda words: refused(reason=words), id="reason-at-ingest"),
        pytest.param(lambda words: refused(ARTICLE, source_path=words), id="path-refused-by-an-audit"),
        pytest.param(lambda words: refused(ARTICLE, reason=words), id="reason-of-an-audit"),
        pytest.param(lambda words: expectations_page(run(unmet(path=words))), id="path-of-a-row"),
        pytest.param(lambda words: expectations_page(run(unmet(reason=words))), id="reason-of-a-row"),
        pytest.param(lambda words: expectations_page(run(unmet(value=words))), id="value-of-a-row"),
        pytest.param(lambda words: expectations_page(run(unmet(error=words))), id="why-not-judged"),
        pytest.param(lambda words: summary(run(reason=words)), id="reason-of-the-run"),
        pytest.param(lambda words: summary(run(fact=words)), id="fact-of-the-run"),
    ],
)
def test_hostile_words_stay_words(page: Callable[[str], str]) -> None:
    shown = page(HOSTILE)
    assert r"&lt;img src=x onerror=y&gt;\[a\]\(javascript\:b\)\|\`c\`\|https\://d\.example \# e" in shown
    harmless = page("harmless")
    assert [each for each in MARKUP if shown.count(each) > harmless.count(each)] == []


def summary(of: DocumentedRun) -> str:
    return summary_page(of, published="reporting.duckdb", report=None, documents=None)


@pytest.mark.parametrize(
    ("unsure", "line"),
    [
        pytest.param(
            1234, "- published figures less than 70% sure: 1,234; `python -m flows.review` lists them", id="many"
        ),
        pytest.param(0, "- published figures less than 70% sure: 0; `python -m flows.review` lists them", id="none"),
        pytest.param(None, None, id="nothing published"),
    ],
)
def test_unsure_figures_are_counted_with_the_command_that_lists_them(unsure: int | None, line: str | None) -> None:
    shown = summary_page(run(), published="reporting.duckdb", report=None, documents=None, unsure=unsure)
    assert [each for each in shown.splitlines() if "sure:" in each] == ([line] if line else [])


@pytest.mark.parametrize(
    ("page", "line"),
    [
        pytest.param(
            refused(reason="a.txt is empty."), r"- **a\.txt** (ingest): is empty\. `98ba1af683f2cf03`", id="once"
        ),
        pytest.param(
            refused(reason="b.txt: too much"),
            r"- **a\.txt** (ingest): b\.txt\: too much `98ba1af683f2cf03`",
            id="another-file-in-the-reason",
        ),
        pytest.param(
            refused(ARTICLE), r"- **a\.txt** (audit, date\_is\_real\_day): no day `510f132c00000000`", id="an-article"
        ),
        pytest.param(
            refused(quarantine_id=None),
            r"- **a\.txt** (ingest): no text not on record, the run ended before",
            id="not-recorded",
        ),
        pytest.param(refused(), "1 refused in this run; nothing is deleted, and nothing of it is published.", id="now"),
        pytest.param(refused(is_new=False), "Nothing was refused in this run.", id="nothing-now"),
        pytest.param(refused(is_new=False), "### 1 refused before, and still open", id="before"),
        pytest.param(
            refused(is_new=False), r"- **a\.txt** (ingest): no text `98ba1af683f2cf03`", id="before-by-its-id"
        ),
    ],
)
def test_what_was_refused_is_named_once_with_the_id_to_release_it_by(page: str, line: str) -> None:
    assert line in page.splitlines()


def test_a_row_is_told_without_what_the_check_worked_out_for_itself() -> None:
    judged = Validation("staging.dates", "day", "on", Severity.CRITICAL, False, 1, 1, "What a day is.", None)
    values = (("on", "31/11"), ("is_grounded", "True"), ("weekday_agrees", "False"))
    row = OffendingRow("a1", "a.txt", "no day", values)
    report = AuditReport(validations=(judged,), unmet=(Unmet("staging.dates", "day", (row,), None),))
    assert expectations_page(run(report)).splitlines()[-4:] == [
        r"- **a\.txt**: no day",
        "  - on = 31/11",
        "",
        "Refusals are settled by their ids in the artifact on quarantine; whole rows stand in the Data Docs.",
    ]


def test_layers_stand_in_the_order_in_which_rows_pass_through_them() -> None:
    page = lineage_page("<svg/>", {"b": ("a",), "a": ()}, {"staging": ["a"], "marts": ["b"]})
    assert [line for line in page.splitlines() if line.startswith(("#", "-"))] == [
        "### staging",
        "- **a** reads nothing",
        "### marts",
        "- **b** reads a",
    ]
