"""The reporting suites, over a candidate that the real models build: each expectation catches its violation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import duckdb
import pytest

from expectations import AuditReport, Severity, audit_reporting, audit_staging
from expectations.gate import Action, action
from expectations.suites import REPORTING
from tests.expectations.ground import AS_OF, WHEN, begin, build_candidate, good_article, load, migrate
from tests.expectations.violations.reporting import EVENT, MATRIX, Spoilt
from warehouse.connection import SETTINGS
from warehouse.tables import overlay_tables

CHECKS = {f"{suite.name}.{check.name}": check for suite in REPORTING for check in suite.checks}
ROOM_OF = {f"{suite.name}.{check.name}": suite.room for suite in REPORTING for check in suite.checks}


@pytest.fixture(scope="module")
def candidate(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """A candidate built by the real models: two sources of one event and a proposal; the warehouse as ``lantik``.

    It is compared with a published file that lacks the second source.
    """
    connection = duckdb.connect(config=SETTINGS)
    connection.execute("ATTACH ':memory:' AS lantik")
    connection.execute("USE lantik")
    migrate(connection)
    proposal = good_article("proposal")
    proposal["staging.articles"][0]["kind"] = "proposal"
    proposal["staging.articles"][0]["event_on"] = date(2026, 3, 1)  # a day to come, as proposals have
    proposal["staging.dates"].clear()
    load(connection, [good_article("one"), proposal])
    pass_all(connection)
    _correct(connection)
    begin(connection, "run", WHEN)
    connection.execute(
        "INSERT INTO quality.validations VALUES ('run', 'staging.articles', 'kind_is_known', 'kind', 'critical', true, "
        "2, 0, 'A kind is known.', NULL, ?)",
        [WHEN],
    )
    published = tmp_path_factory.mktemp("published") / "reporting.duckdb"
    build_candidate(connection, str(published))
    connection.execute("USE lantik; DETACH reporting; DETACH previous")
    two = good_article("two")
    two["raw.article_files"][0]["first_seen_at"] = WHEN + timedelta(days=1)
    load(connection, [two])
    pass_all(connection)
    begin(connection, "next", WHEN + timedelta(days=1))
    build_candidate(connection, published=published)
    return connection


def pass_all(connection: duckdb.DuckDBPyConnection) -> None:
    audited = audit_staging(connection, as_of=AS_OF)
    assert (audited.refused, audited.flagged, audited.held) == ((), (), ())
    for article_id in audited.audited:
        connection.execute(
            "INSERT INTO quality.article_audits VALUES (?, 'passed', NULL, 'run', ?)", [article_id, WHEN]
        )


def _correct(connection: duckdb.DuckDBPyConnection) -> None:
    """The 7 honorer of article one were read as 8, and corrected."""
    connection.execute("UPDATE staging.headcounts SET value = 8 WHERE headcount_id = 'one:h:03'")
    connection.execute("INSERT INTO overlay.corrected_articles VALUES ('one', false)")
    for table in overlay_tables():
        connection.execute(f"INSERT INTO overlay.{table} FROM staging.{table} WHERE article_id = 'one'")
    connection.execute("UPDATE overlay.headcounts SET value = 7 WHERE value = 8")
    connection.execute(
        "INSERT INTO quality.corrections BY NAME SELECT 2 AS line, article_id, char_start AS place, headcount_id, "
        "'value' AS field, '8' AS old_value, '7' AS new_value, '8' AS original_value, 'applied' AS outcome, "
        "'run' AS run_id, now() AS checked_at FROM overlay.headcounts WHERE headcount_id = 'one:h:03'"
    )


@pytest.fixture
def spoilt(candidate: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """The candidate for one test: what it changes is taken back afterwards."""
    candidate.execute("BEGIN")
    yield candidate
    candidate.execute("ROLLBACK")


def failed(report: AuditReport) -> dict[str, str | None]:
    return {f"{item.suite}.{item.expectation}": item.detail for item in report.validations if not item.success}


def test_a_good_candidate_passes(candidate: duckdb.DuckDBPyConnection) -> None:
    report = audit_reporting(candidate, as_of=AS_OF, gone_percent=10)

    assert failed(report) == {}
    assert report.held == ()
    # Nothing passes for want of rows: every expectation but those on what went wrong has looked at something.
    assert {f"{item.suite}.{item.expectation}" for item in report.validations if not item.evaluated} == {
        "reporting.reconciliation.failure_is_explained",
        "reporting.appointments.disagreement_is_explained",
    }


@pytest.mark.parametrize("violation", MATRIX, ids=lambda violation: violation.expectation)
def test_violation_is_caught(violation: Spoilt, spoilt: duckdb.DuckDBPyConnection) -> None:
    event = spoilt.execute(f"SELECT {EVENT}").fetchone()
    assert event is not None
    reason = violation.reason.replace("{event}", event[0])
    spoilt.execute(violation.spoiling)

    report = audit_reporting(spoilt, as_of=AS_OF, gone_percent=10)

    found = failed(report)
    assert set(found) == {violation.expectation} | violation.companions
    assert reason in (found[violation.expectation] or "")
    check, room = CHECKS[violation.expectation], ROOM_OF[violation.expectation]
    suite = violation.expectation.rpartition(".")[0]
    expected = {f"{suite}: {reason}"} if action(check, room) is Action.HOLD else set()
    critical = {name for name in found if CHECKS[name].severity is Severity.CRITICAL}
    assert len(report.held) == len(critical)
    assert expected <= {line.split(" (1 more")[0] for line in report.held}


def test_every_expectation_has_its_violation() -> None:
    assert {violation.expectation for violation in MATRIX} == set(CHECKS)


def test_a_missing_view_holds_publication_back(spoilt: duckdb.DuckDBPyConnection) -> None:
    spoilt.execute("DROP VIEW reporting.monthly")

    report = audit_reporting(spoilt, as_of=AS_OF, gone_percent=10)

    assert len(report.held) == 3  # the candidate as a whole, its views, and the view itself: all read reporting.monthly
    assert all("could not be judged" in line and "monthly" in line for line in report.held)


def test_an_empty_candidate_passes() -> None:
    connection = duckdb.connect(config=SETTINGS)
    connection.execute("ATTACH ':memory:' AS lantik")
    connection.execute("USE lantik")
    migrate(connection)
    begin(connection, "run", WHEN)
    build_candidate(connection)

    report = audit_reporting(connection, as_of=AS_OF, gone_percent=10)

    assert failed(report) == {}
    assert report.held == ()
