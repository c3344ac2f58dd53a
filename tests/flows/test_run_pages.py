"""A run's pages in Markdown: whatever a file or an article says stays words in each place that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from expectations.check import Severity
from expectations.data_docs import DocumentedRun
from expectations.report import AuditReport, OffendingRow, Refused, Unmet, Validation
from flows.run_pages import expectations_page, lineage_page, quarantine_page, summary_page

HOSTILE = "<img src=x onerror=y>[a](javascript:b)|`c`|https://d.example\n# e"
MARKUP = ("<img", "[a](", "javascript:", "|`", "https:", "d.example", "\n# e")
EMPTY = AuditReport()


def run(report: AuditReport = EMPTY, *, reason: str = "", fact: str = "0") -> DocumentedRun:
    at = datetime(2026, 1, 5, tzinfo=UTC)
    return DocumentedRun("20260105T000000Z-0000", "nightly", at, at, "held_back", reason, (report,), (("files", fact),))


def refused(path: str = "a.txt", reason: str = "no day") -> AuditReport:
    return AuditReport(refused=(Refused("a1", "hash", path, "date_is_real_day", reason),))


def unmet(path: str = "a.txt", reason: str = "no day", value: str = "31/11", error: str | None = None) -> AuditReport:
    judged = Validation("staging.dates", "day", "on", Severity.CRITICAL, False, 1, 1, "What a day is.", None)
    rows = () if error else (OffendingRow("a1", path, reason, (("on", value),)),)
    return AuditReport(validations=(judged,), unmet=(Unmet("staging.dates", "day", rows, error),))


def at_ingest(path: str = "a.txt", reason: str = "no text") -> str:
    return quarantine_page(run(), [{"source_path": path, "stage": "ingest", "reason": reason}])


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(lambda words: at_ingest(path=words), id="path-refused-at-ingest"),
        pytest.param(lambda words: at_ingest(reason=words), id="reason-at-ingest"),
        pytest.param(lambda words: quarantine_page(run(refused(path=words)), []), id="path-refused-by-an-audit"),
        pytest.param(lambda words: quarantine_page(run(refused(reason=words)), []), id="reason-of-an-audit"),
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
    ("reason", "line"),
    [
        pytest.param("a.txt is empty.", r"- **a\.txt** (ingest): is empty\.", id="named-by-its-line-already"),
        pytest.param("b.txt: too much", r"- **a\.txt** (ingest): b\.txt\: too much", id="another-file"),
    ],
)
def test_a_refused_file_is_named_once(reason: str, line: str) -> None:
    assert line in at_ingest(reason=reason).splitlines()


def test_layers_stand_in_the_order_in_which_rows_pass_through_them() -> None:
    page = lineage_page("<svg/>", {"b": ("a",), "a": ()}, {"staging": ["a"], "marts": ["b"]})
    assert [line for line in page.splitlines() if line.startswith(("#", "-"))] == [
        "### staging",
        "- **a** reads nothing",
        "### marts",
        "- **b** reads a",
    ]
