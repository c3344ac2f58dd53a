"""The suites on the corrections ledger: each expectation catches its violation, in a warehouse with corrections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import duckdb
import pytest

from corrections import Correction, correct
from corrections.reference import KnownRegion, Reference
from expectations import AuditReport, audit_staging
from expectations.gate import Action
from expectations.suites.staging_corrections import CORRECTIONS, OVERLAY
from tests.expectations.ground import AS_OF, TEXT, WHEN, empty_warehouse, good_article, load
from tests.expectations.violations import CORRECTIONS_MATRIX, CorrectionViolation
from warehouse.corrections import correctable_rows, replace_corrections

CORRECTED, DROPPED, THINNED, DATED = "c0ffee0000000001", "c0ffee0000000002", "c0ffee0000000003", "c0ffee0000000004"
HONORER, DAY = TEXT.index("7 honorer"), TEXT.index("Kamis (23")
LINES: tuple[tuple[str, int | None, str, str, str], ...] = (
    (CORRECTED, HONORER, "value", "7", "8"),
    (CORRECTED, HONORER, "value", "8", "9"),
    (CORRECTED, HONORER, "label", "", "Tahap  II"),
    (CORRECTED, HONORER, "occupation", "", "auditor"),
    (CORRECTED, HONORER, "approximate", "false", "true"),
    (CORRECTED, HONORER, "status", "remaining", "other"),
    (CORRECTED, HONORER, "category", "honorer", "other"),
    (CORRECTED, TEXT.index("40 guru"), "occupation", "guru", "guru"),
    (CORRECTED, HONORER, "region_code", "36.73", ""),
    (CORRECTED, HONORER, "role", "none", "total"),
    (CORRECTED, None, "headline", str(TEXT.index("60 PPPK")), ""),
    (CORRECTED, None, "title", "Kota Serang melantik", "‘Lain’ \u202e judul"),
    (CORRECTED, None, "publisher", f"Warta {CORRECTED}", ""),
    (CORRECTED, None, "published_on", "2025-10-24", "2025-10-25"),
    (CORRECTED, None, "kind", "appointment", "other"),
    (CORRECTED, None, "region_code", "36.73", "36.72"),
    (DROPPED, HONORER, "value", "7", "8"),
    (DROPPED, None, "drop", "appointment", ""),
    (THINNED, HONORER, "value", "7", "8"),
    (THINNED, HONORER + 1, "drop", "8", ""),
    (THINNED, DAY, "drop", "2025-10-23", ""),
    (DATED, DAY, "date", "2025-10-23", "2025-10-22"),
    (DATED, DAY, "weekday", "Kamis", "Rabu"),
    (DATED, None, "event_on", "2025-10-22", "2025-10-21"),
)
REFERENCE = Reference({"36.72": KnownRegion("36.72", "Kota Cilegon", "kota")})


@pytest.fixture(scope="module")
def corrected() -> duckdb.DuckDBPyConnection:
    """A warehouse to which a correction of every kind was applied, none of them refused."""
    connection = empty_warehouse()
    names = [CORRECTED, DROPPED, THINNED, DATED]
    load(connection, [good_article(name) for name in [*names, "untouched"]])
    lines = [Correction(no, *line, "Ani", date(2025, 12, 31), "seen") for no, line in enumerate(LINES, 2)]
    made = correct(correctable_rows(connection, names), lines, REFERENCE, label="c.csv")
    assert [outcome.reason for outcome in made.outcomes if outcome.reason] == []
    ledger = [
        {
            "line": outcome.correction.line,
            "article_id": outcome.correction.article_id,
            "place": outcome.correction.place,
            "headcount_id": outcome.headcount_id,
            "field": outcome.correction.field,
            "new_value": outcome.value,
            "corrected_on": outcome.correction.on,
            "outcome": "confirmed" if outcome.confirms else "applied",
        }
        for outcome in made.outcomes
    ]
    rows, articles, dropped = made.rows, made.articles, made.dropped
    replace_corrections(
        connection, run_id="run", now=WHEN, ledger=ledger, rows=rows, articles=articles, dropped=dropped
    )
    return connection


@pytest.fixture
def spoilt(corrected: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """The warehouse for one test: what it changes is taken back afterwards."""
    corrected.execute("BEGIN")
    yield corrected
    corrected.execute("ROLLBACK")


def failed(report: AuditReport) -> dict[str, str | None]:
    return {f"{item.suite}.{item.expectation}": item.detail for item in report.validations if not item.success}


def test_corrections_of_every_kind_pass(corrected: duckdb.DuckDBPyConnection) -> None:
    report = audit_staging(corrected, as_of=AS_OF)

    assert {name for name in failed(report) if name.startswith(("staging.corrections", "staging.overlay"))} == set()
    assert (report.refused, report.held) == ((), ())
    looked_at = {item.expectation: item.evaluated for item in report.validations}
    assert looked_at["correction_shows"] == 19  # all but what was superseded, and roles and places, which follow
    assert looked_at["no_row_lost_to_corrections"] == 6


@pytest.mark.parametrize("violation", CORRECTIONS_MATRIX, ids=lambda violation: violation.expectation)
def test_violation_is_caught(
    violation: CorrectionViolation, spoilt: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("expectations.audit.STAGING", (CORRECTIONS, OVERLAY))  # what the others say costs seconds
    spoilt.execute(violation.spoiling)

    report = audit_staging(spoilt, as_of=AS_OF)

    assert failed(report) == {violation.expectation: violation.reason}
    followed = {
        Action.REFUSE: [(refused.article_id, refused.reason) for refused in report.refused],
        Action.FLAG: [(flag.article_id, flag.reason) for flag in report.flagged],
        Action.HOLD: [(CORRECTED, line.partition(": ")[2]) for line in report.held],
    }
    assert {follows: found for follows, found in followed.items() if found} == {
        violation.follows: [(CORRECTED, violation.reason)]
    }


def test_every_expectation_has_its_violation() -> None:
    names = {f"{suite.name}.{check.name}" for suite in (CORRECTIONS, OVERLAY) for check in suite.checks}

    assert {violation.expectation for violation in CORRECTIONS_MATRIX} == names
