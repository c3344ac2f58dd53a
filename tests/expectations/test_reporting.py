"""The reporting suites, over a candidate that the real models build: each expectation catches its violation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import duckdb
import pytest

from expectations import AuditReport, Severity, audit_reporting, audit_staging
from expectations.gate import Action, action
from expectations.suites import REPORTING
from tests.expectations.ground import AS_OF, WHEN, begin, build_candidate, good_article, load, migrate
from warehouse.tables import overlay_tables

CHECKS = {f"{suite.name}.{check.name}": check for suite in REPORTING for check in suite.checks}
ROOM_OF = {f"{suite.name}.{check.name}": suite.room for suite in REPORTING for check in suite.checks}


@dataclass(frozen=True)
class Violation:
    """One statement that spoils the candidate (or the warehouse beneath it), and the expectation that must notice."""

    expectation: str
    spoiling: str
    reason: str
    companions: frozenset[str] = frozenset()


EVENT = "(SELECT min(event_id) FROM marts.fct_events)"
GONE = (
    "INSERT INTO marts.fct_changes BY NAME SELECT '{entity}' AS entity, 'lost-' || i AS key, 'gone' AS change, "
    "'Kota Cilegon, ' || i AS name, 'value' AS field, '1' AS before, 'article quarantined' AS why "
    "FROM range(1, {rows} + 1) AS lost(i)"
)
V = Violation
UNPUBLISHED = frozenset({"reporting.no_fact_lost", "reporting.no_value_altered"})

MATRIX: tuple[Violation, ...] = (
    V(
        "reporting.no_text_lost",
        "INSERT INTO lantik.raw.article_files SELECT * REPLACE ('nowhere' AS article_id) FROM lantik.raw.article_files "
        "WHERE article_id = 'one'",
        "4 texts were taken in, and of 1 nothing was staged and nothing says why.",
    ),
    V(
        "reporting.no_article_lost",
        "DELETE FROM lantik.quality.article_audits WHERE article_id = 'proposal'",
        "3 articles are staged, 2 are published, 0 in quarantine and 0 replaced by newer versions: 1 are neither.",
        UNPUBLISHED,
    ),
    V(
        "reporting.no_fact_lost",
        "DELETE FROM marts.fct_article_facts WHERE article_id = 'one' AND value = 20",
        "12 headcounts were let through and article_facts has 11.",
        frozenset({"reporting.no_value_altered", "reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.no_value_altered",
        "UPDATE marts.fct_article_facts SET value = value + 1 WHERE article_id = 'one' AND value = 20",
        "The headcounts let through sum to 381, those of article_facts to 382.",
    ),
    V(
        "reporting.nothing_refused_published",
        "UPDATE lantik.quality.article_audits SET outcome = 'quarantined' WHERE article_id = 'proposal'",
        "article_facts has 4 numbers of articles in quarantine or replaced.",
        UNPUBLISHED,
    ),
    V(
        "reporting.months_sum_to_appointments",
        "UPDATE marts.fct_monthly SET headcount = headcount + 1",
        "The months sum to 61, the appointments to 60.",
    ),
    V(
        "reporting.views.view_shows_what_is_due",
        "DELETE FROM marts.dim_sources",
        "reporting.sources is empty, where 3 facts were let through that belong in it.",
    ),
    V(
        "reporting.publication.publication_names_its_run",
        "UPDATE marts.fct_publication SET run_id = NULL",
        "The file does not say which run made it.",
    ),
    V(
        "reporting.publication.few_events_gone",
        "UPDATE marts.fct_publication SET previous_events = 5;" + GONE.format(entity="event", rows=4),
        "4 of 5 published events would be gone, more than the 3 that may go in one night (10 %): Kota Cilegon, 1; "
        "Kota Cilegon, 2; Kota Cilegon, 3; the night's log says more, and where they are to go run once with "
        "--allow-gone (flow parameter allow_gone).",
    ),
    V(
        "reporting.publication.few_headcounts_gone",
        "UPDATE marts.fct_publication SET previous_headcounts = previous_headcounts + 16;"
        + GONE.format(entity="headcount", rows=16),
        "16 of 24 published headcounts are gone.",
    ),
    V(
        "reporting.publication.comparison_adds_up",
        "UPDATE marts.fct_publication SET previous_regions = 3",
        "1 events were published and 1 would be, 8 headcounts and 12: what is said to be new and gone does not make "
        "the difference.",
    ),
    V(
        "reporting.changes.change_key",
        "INSERT INTO marts.fct_changes SELECT * FROM marts.fct_changes WHERE entity = 'event' AND field = 'articles'",
        "The change of articles of event {event} stands more than once.",
    ),
    V(
        "reporting.changes.entity_is_known",
        "UPDATE marts.fct_changes SET entity = 'rumour' WHERE entity = 'event' AND field = 'articles'",
        "'rumour' (Kota Serang, 2025-10-23) is nothing that is compared.",
        frozenset({"reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.changes.change_is_known",
        "UPDATE marts.fct_changes SET change = 'altered' WHERE entity = 'event' AND field = 'articles'",
        "The event Kota Serang, 2025-10-23 is said to be 'altered'.",
    ),
    V(
        "reporting.changes.change_is_as_said",
        "UPDATE marts.fct_changes SET after = before WHERE entity = 'event' AND field = 'articles'",
        "The event Kota Serang, 2025-10-23 is said to be changed in articles, from '1' to '1', which is not so.",
    ),
    V(
        "reporting.changes.change_has_name",
        "UPDATE marts.fct_changes SET name = NULL WHERE entity = 'event' AND field = 'articles'",
        "The event {event} has no name.",
    ),
    V(
        "reporting.changes.change_is_explained",
        "UPDATE marts.fct_changes SET why = NULL WHERE entity = 'event' AND field = 'articles'",
        "Nothing says why articles of the event Kota Serang, 2025-10-23 went from '1' to '2'.",
    ),
    V(
        "reporting.events.event_key",
        "INSERT INTO marts.fct_events SELECT * FROM marts.fct_events",
        "Event {event} stands more than once.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.events.event_has_id",
        "INSERT INTO marts.fct_events BY NAME "
        "SELECT * REPLACE (NULL AS event_id, 0 AS total_headcount) FROM marts.fct_events",
        "An event of Kota Serang has no id.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.events.region_code_exists",
        "UPDATE marts.fct_events SET region_code = '99.99'",
        "Event {event} is told of '99.99' (Kota Serang), which is no code of a region.",
    ),
    V(
        "reporting.events.event_not_in_future",
        "UPDATE marts.fct_events SET event_on = DATE '2026-01-01'",
        "The event of Kota Serang on 01/01/2026 lies 1 days after this run.",
    ),
    V(
        "reporting.events.event_not_before_law",
        "UPDATE marts.fct_events SET event_on = DATE '2014-01-14'",
        "The event of Kota Serang on 14/01/2014 lies before the PPPK law of 15/01/2014.",
    ),
    V(
        "reporting.events.event_has_article",
        "UPDATE marts.fct_events SET articles = 0",
        "No article tells of the event of Kota Serang ({event}).",
    ),
    V(
        "reporting.events.event_total_is_sum_of_leaves",
        "UPDATE marts.fct_events SET total_headcount = 100",
        "The event of Kota Serang ({event}) has a total of 100, its appointments sum to 60.",
    ),
    V(
        "reporting.appointments.appointment_key",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE ('elsewhere' AS likely_repeat_of, 0 + 1 AS headcount) FROM marts.fct_appointments",
        "Event {event} (Kota Serang) has category pppk_paruh_waktu more than once.",
        frozenset({"reporting.events.event_total_is_sum_of_leaves"}),
    ),
    V(
        "reporting.appointments.headcount_is_filled",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE (NULL AS headcount, 'cpns' AS category) FROM marts.fct_appointments",
        "The cpns of Kota Serang ({event}) have no headcount.",
    ),
    V(
        "reporting.appointments.headcount_above_zero",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE (0 AS headcount, 'cpns' AS category) FROM marts.fct_appointments",
        "The cpns of Kota Serang ({event}) count 0.",
    ),
    V(
        "reporting.appointments.headcount_below_300000_for_one_government",
        "UPDATE marts.fct_appointments SET headcount = 300000",
        "The pppk_paruh_waktu of Kota Serang ({event}) count 300,000, 300,000 or more.",
        frozenset(
            {
                "reporting.months_sum_to_appointments",
                "reporting.events.event_total_is_sum_of_leaves",
                "reporting.regions.appointed_is_sum_of_appointments",
            }
        ),
    ),
    V(
        "reporting.appointments.category_is_known",
        "UPDATE marts.fct_appointments SET category = 'p3k'",
        "An appointment of Kota Serang has category 'p3k', which is unknown.",
        frozenset({"reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.appointments.event_exists",
        "UPDATE marts.fct_appointments SET event_id = 'elsewhere'",
        "The pppk_paruh_waktu of Kota Serang belong to event elsewhere, which is not published.",
        frozenset({"reporting.events.event_total_is_sum_of_leaves", "reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.appointments.appointment_has_source",
        "UPDATE marts.fct_appointments SET source_count = 0",
        "The pppk_paruh_waktu of Kota Serang ({event}) have no source.",
    ),
    V(
        "reporting.appointments.appointment_has_fact",
        "UPDATE marts.fct_appointments SET headcount_id = 'nowhere:h:00000'",
        "The pppk_paruh_waktu of Kota Serang ({event}) lead back to no number of article_facts.",
    ),
    V(
        "reporting.appointments.sources_agree",
        "UPDATE marts.fct_appointments SET sources_agree = false; UPDATE marts.fct_reconciliation "
        "SET computed = 59, difference = -1, holds = false WHERE check_kind = 'cross_source'",
        "Sources on the pppk_paruh_waktu of Kota Serang ({event}) do not agree.",
    ),
    V(
        "reporting.appointments.disagreement_is_explained",
        "UPDATE marts.fct_appointments SET sources_agree = false",
        "Sources on the pppk_paruh_waktu of Kota Serang ({event}) do not agree, and reconciliation does not say how.",
        frozenset({"reporting.appointments.sources_agree"}),
    ),
    V(
        "reporting.appointment_breakdowns.event_of_share_exists",
        "UPDATE marts.fct_appointment_breakdowns SET event_id = 'elsewhere'",
        "guru of pppk_paruh_waktu belongs to event elsewhere, which is not published.",
    ),
    V(
        "reporting.reconciliation.check_key",
        "INSERT INTO marts.fct_reconciliation SELECT * FROM marts.fct_reconciliation WHERE check_id = 'one:b:00'",
        "Check one:b:00 (parts_sum) stands more than once.",
    ),
    V(
        "reporting.reconciliation.event_of_check_exists",
        "UPDATE marts.fct_reconciliation SET event_id = 'elsewhere' WHERE check_id = 'one:b:00'",
        "A check (parts_sum) is of event elsewhere, which is not published.",
    ),
    V(
        "reporting.article_facts.fact_key",
        "UPDATE marts.fct_article_facts SET headcount_id = 'one:h:00' WHERE article_id = 'one' AND value = 20",
        "'60 PPPK paruh waktu' of articles/one.txt (one:h:00) stands more than once.",
    ),
    V(
        "reporting.article_facts.event_of_fact_exists",
        "UPDATE marts.fct_article_facts SET event_id = 'elsewhere' WHERE article_id = 'one' AND value = 7",
        "'7 honorer' of articles/one.txt belongs to event elsewhere, which is not published.",
    ),
    V(
        "reporting.appointment_breakdowns.share_key",
        "UPDATE marts.fct_appointment_breakdowns SET occupation = 'guru'",
        "Occupation guru of pppk_paruh_waktu stands more than once in event {event}.",
    ),
    V(
        "reporting.appointment_breakdowns.share_above_zero",
        "UPDATE marts.fct_appointment_breakdowns SET headcount = 0, share = 0, total = 20, adds_up = false "
        "WHERE occupation = 'guru'",
        "guru of pppk_paruh_waktu in event {event} counts 0.",
        # the other row of the split says 20 of 60 and is right; what it sums to has changed with this one
        frozenset({"reporting.appointment_breakdowns.adds_up_is_right"}),
    ),
    V(
        "reporting.appointment_breakdowns.share_is_of_total",
        "UPDATE marts.fct_appointment_breakdowns SET share = 0.9 WHERE occupation = 'guru'",
        "guru of pppk_paruh_waktu in event {event} has share 0.9000, 40 of 60.",
    ),
    V(
        "reporting.appointment_breakdowns.adds_up_is_right",
        "UPDATE marts.fct_appointment_breakdowns SET adds_up = false WHERE occupation = 'guru'",
        "The parts of pppk_paruh_waktu in event {event} differ from their total by +0, adds_up says False.",
    ),
    V(
        "reporting.reconciliation.stated_is_filled",
        "UPDATE marts.fct_reconciliation SET stated = NULL WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event} has nothing stated.",
        frozenset({"reporting.reconciliation.difference_is_right"}),
    ),
    V(
        "reporting.reconciliation.difference_is_right",
        "UPDATE marts.fct_reconciliation SET computed = computed + 1 WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event}: 61 less 60 is recorded as 0.",
    ),
    V(
        "reporting.reconciliation.verdict_is_right",
        "UPDATE marts.fct_reconciliation SET computed = 59, difference = -1 "
        "WHERE check_kind = 'parts_sum' AND article_id = 'one'",
        "A check (parts_sum) of event {event} differs by -1, holds says True.",
    ),
    V(
        "reporting.reconciliation.failure_is_explained",
        "UPDATE marts.fct_reconciliation SET computed = 59, difference = -1, holds = false, explanation = ' ' "
        "WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event} differs by -1 without a word.",
    ),
    V(
        "reporting.article_facts.fact_has_sentence",
        "UPDATE marts.fct_article_facts SET sentence = NULL WHERE article_id = 'one' AND value = 7",
        "'7 honorer' of articles/one.txt has no sentence.",
    ),
    V(
        "reporting.article_facts.fact_stands_in_sentence",
        "UPDATE marts.fct_article_facts SET text = '8 honorer' WHERE article_id = 'one' AND value = 7",
        "'8 honorer' of articles/one.txt does not stand in 'Sebanyak 7 honorer masih menunggu.'.",
    ),
    V(
        "reporting.article_facts.fact_has_length",
        "UPDATE marts.fct_article_facts SET char_end = char_start WHERE article_id = 'one' AND value = 60",
        "'60 PPPK paruh waktu' of articles/one.txt runs from character 21 to 21.",
    ),
    V(
        "reporting.corrections.line_key",
        "INSERT INTO marts.fct_corrections FROM marts.fct_corrections",
        "Line 2 of the corrections ledger is published more than once.",
    ),
    V(
        "reporting.corrections.correction_is_said",
        "UPDATE marts.fct_article_facts SET is_corrected = false",
        "Line 2 of the corrections ledger has corrected value of a number of articles/one.txt that does not say so.",
    ),
    V(
        "reporting.corrections.original_is_kept",
        "UPDATE marts.fct_article_facts SET original_value = NULL",
        "Line 2 of the corrections ledger has corrected value in articles/one.txt, and what was read is not published "
        "with it.",
    ),
    V(
        "reporting.remaining_honorer.waiting_key",
        "INSERT INTO marts.fct_remaining_honorer FROM marts.fct_remaining_honorer WHERE article_id = 'one'",
        "Headcount one:h:03 (7 of Kota Serang) stands more than once.",
    ),
    V(
        "reporting.remaining_honorer.waiting_above_zero",
        "UPDATE marts.fct_remaining_honorer SET waiting = 0 WHERE article_id = 'one';"
        "UPDATE marts.fct_article_facts SET value = 0 WHERE headcount_id = 'one:h:03'",
        "The honorer of Kota Serang who still wait count 0.",
        frozenset({"reporting.no_value_altered"}),
    ),
    V(
        "reporting.remaining_honorer.waiting_is_as_stated",
        "UPDATE marts.fct_remaining_honorer SET waiting = 8 WHERE article_id = 'one'",
        "8 honorer of Kota Serang still wait, which no number of people remaining in article_facts says.",
    ),
    V(
        "reporting.remaining_honorer.reasons_within_waiting",
        "UPDATE marts.fct_remaining_honorer SET with_reason = 8 WHERE article_id = 'one'",
        "8 of 7 honorer of Kota Serang who wait have a reason of their own.",
    ),
    V(
        "reporting.remaining_honorer.legal_process_within_reasons",
        "UPDATE marts.fct_remaining_honorer SET in_legal_process = 1 WHERE article_id = 'one'",
        "1 of Kota Serang are in a legal process, of 0 with a reason.",
    ),
    V(
        "reporting.regions.region_key",
        "INSERT INTO marts.dim_regions FROM marts.dim_regions",
        "Kota Serang (36.73) stands more than once.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.regions.region_has_name",
        "UPDATE marts.dim_regions SET region = NULL",
        "Region 36.73 has no name.",
    ),
    V(
        "reporting.regions.code_of_region_exists",
        "UPDATE marts.dim_regions SET region_code = '99.99', appointed = 0, pppk_paruh_waktu = 0",
        "Kota Serang has code '99.99', which is no code of a region.",
        frozenset({"reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.regions.categories_sum_to_appointed",
        "UPDATE marts.dim_regions SET pppk_paruh_waktu = 59",
        "Kota Serang appointed 60, its categories sum to 59.",
    ),
    V(
        "reporting.regions.appointed_is_sum_of_appointments",
        "UPDATE marts.dim_regions SET pppk_paruh_waktu = 61, appointed = 61",
        "Kota Serang appointed 61, its appointments sum to 60.",
    ),
    V(
        "reporting.regions.region_has_article",
        "UPDATE marts.dim_regions SET articles = 0",
        "No article names Kota Serang.",
    ),
    V(
        "reporting.regions.first_event_before_last",
        "UPDATE marts.dim_regions SET first_event_on = DATE '2025-10-24'",
        "The first event of Kota Serang (24/10/2025) lies after its last (23/10/2025).",
    ),
    V(
        "reporting.monthly.month_key",
        "INSERT INTO marts.fct_monthly FROM marts.fct_monthly; UPDATE marts.fct_monthly SET headcount = 30",
        "pppk_paruh_waktu of Banten in 10/2025 stands more than once.",
    ),
    V(
        "reporting.monthly.category_of_month_is_known",
        "UPDATE marts.fct_monthly SET category = 'p3k'",
        "Banten in 10/2025 has category 'p3k', which is unknown.",
    ),
    V(
        "reporting.monthly.month_is_first_day",
        "UPDATE marts.fct_monthly SET month = DATE '2025-10-02'",
        "The month 10/2025 of Banten is not written as its first day.",
    ),
    V(
        "reporting.monthly.month_not_in_future",
        "UPDATE marts.fct_monthly SET month = DATE '2026-01-01'",
        "60 pppk_paruh_waktu of Banten are counted in 01/2026, which has not begun.",
    ),
    V(
        "reporting.monthly.month_has_event",
        "UPDATE marts.fct_monthly SET events = 0",
        "60 pppk_paruh_waktu of Banten in 10/2025 were appointed in 0 events.",
    ),
    V(
        "reporting.sources.source_key",
        "UPDATE marts.dim_sources SET publisher = 'Warta one'",
        "Warta one stands more than once.",
    ),
    V(
        "reporting.sources.source_has_article",
        "UPDATE marts.dim_sources SET articles = 0 WHERE publisher = 'Warta one'",
        "Warta one has no article.",
    ),
    V(
        "reporting.sources.flagged_within_articles",
        "UPDATE marts.dim_sources SET flagged_articles = 2 WHERE publisher = 'Warta one'",
        "Warta one has 2 flagged articles of 1.",
    ),
    V(
        "reporting.sources.agreement_is_share",
        "UPDATE marts.dim_sources SET agreement = 2 WHERE publisher = 'Warta one'",
        "The agreement of Warta one is 2.0.",
    ),
    V(
        "reporting.sources.agreement_is_due",
        "UPDATE marts.dim_sources SET agreement = NULL WHERE publisher = 'Warta one'",
        "The agreement of Warta one is nothing, with 1 figures compared.",
    ),
    V(
        "reporting.data_quality.verdict_key",
        "INSERT INTO marts.fct_data_quality FROM marts.fct_data_quality",
        "staging.articles.kind_is_known stands more than once for run run.",
    ),
    V(
        "reporting.data_quality.severity_is_known",
        "UPDATE marts.fct_data_quality SET severity = 'grave'",
        "staging.articles.kind_is_known has severity 'grave', which is unknown.",
    ),
    V(
        "reporting.data_quality.failures_within_evaluated",
        "UPDATE marts.fct_data_quality SET success = false, unexpected = 3",
        "staging.articles.kind_is_known failed in 3 of 2 rows.",
    ),
    V(
        "reporting.data_quality.success_is_right",
        "UPDATE marts.fct_data_quality SET unexpected = 1",
        "staging.articles.kind_is_known was met with 1 failing rows.",
    ),
    V(
        "reporting.data_quality.pass_rate_is_share",
        "UPDATE marts.fct_data_quality SET pass_rate = 1.5",
        "The pass rate of staging.articles.kind_is_known is 1.5.",
    ),
)


@pytest.fixture(scope="module")
def candidate(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """A candidate built by the real models: two sources of one event and a proposal; the warehouse as ``lantik``.

    It is compared with a published file that lacks the second source.
    """
    connection = duckdb.connect()
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
def test_violation_is_caught(violation: Violation, spoilt: duckdb.DuckDBPyConnection) -> None:
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
    connection = duckdb.connect()
    connection.execute("ATTACH ':memory:' AS lantik")
    connection.execute("USE lantik")
    migrate(connection)
    begin(connection, "run", WHEN)
    build_candidate(connection)

    report = audit_reporting(connection, as_of=AS_OF, gone_percent=10)

    assert failed(report) == {}
    assert report.held == ()
