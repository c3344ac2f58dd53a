"""The staging suites: each expectation catches its violation, in the article that has it, and nothing else does."""

from __future__ import annotations

from collections import defaultdict

import pytest

from expectations import AuditReport, audit_staging
from expectations.check import Judges, Room, Severity
from expectations.gate import Action, action
from expectations.suites import STAGING
from tests.expectations.ground import AS_OF, WHEN, Rows, empty_warehouse, good_article, load
from tests.expectations.violations import ALLOWED, CORRECTIONS_MATRIX, MATRIX, ORPHANS, RECORDED, Violation

CHECKS = {f"{suite.name}.{check.name}": check for suite in STAGING for check in suite.checks}


def short(violation: Violation) -> str:
    return violation.expectation.rpartition(".")[2]


def failed(report: AuditReport) -> set[str]:
    return {f"{verdict.suite}.{verdict.expectation}" for verdict in report.validations if not verdict.success}


@pytest.fixture(scope="module")
def night() -> AuditReport:
    """One audit of a night with one article per violation, and one good article among them."""
    connection = empty_warehouse()
    load(connection, [violation.article(short(violation)) for violation in MATRIX])
    load(connection, [good_article("good")])
    return audit_staging(connection, as_of=AS_OF)


@pytest.fixture(scope="module")
def by_article(night: AuditReport) -> dict[str, dict[str, tuple[Action, str]]]:
    """article -> expectation -> (what follows, reason)."""
    found: dict[str, dict[str, tuple[Action, str]]] = defaultdict(dict)
    for item in night.refused:
        found[item.article_id][item.expectation] = (Action.REFUSE, item.reason)
    for flag in night.flagged:
        found[flag.article_id][flag.expectation] = (Action.FLAG, flag.reason)
    return found


@pytest.mark.parametrize("violation", MATRIX, ids=lambda violation: violation.expectation)
def test_violation_is_caught_by_its_expectation_alone(
    violation: Violation, by_article: dict[str, dict[str, tuple[Action, str]]]
) -> None:
    caught = by_article[short(violation)]

    assert set(caught) == {name.rpartition(".")[2] for name in violation.companions} | {short(violation)}
    assert caught[short(violation)] == (action(CHECKS[violation.expectation], Room.STAGING), violation.reason)


def test_the_good_article_passes(night: AuditReport, by_article: dict[str, object]) -> None:
    assert "good" in night.audited
    assert "good" not in by_article
    assert night.held == ()


def test_every_row_of_the_night_was_looked_at(night: AuditReport) -> None:
    key = next(verdict for verdict in night.validations if verdict.expectation == "article_key")

    assert key.evaluated == len(MATRIX) + 2  # the good article, and the one that stands twice
    assert set(night.audited) == {short(violation) for violation in MATRIX} | {"good"}


def test_what_lies_just_within_the_limits_passes() -> None:
    connection = empty_warehouse()
    articles = {name: good_article(name) for name, _ in ALLOWED}
    for name, change in ALLOWED:
        change(articles[name])
    load(connection, articles.values())

    report = audit_staging(connection, as_of=AS_OF)

    assert (report.refused, report.flagged, report.held) == ((), (), ())
    assert set(report.audited) == set(articles)


def test_what_is_only_recorded_stops_nothing() -> None:
    connection = empty_warehouse()
    load(connection, [violation.article(short(violation)) for violation in RECORDED])

    report = audit_staging(connection, as_of=AS_OF)

    broken = [verdict for verdict in report.validations if not verdict.success]
    assert {(f"{verdict.suite}.{verdict.expectation}", verdict.unexpected, verdict.detail) for verdict in broken} == {
        (violation.expectation, 1, violation.reason) for violation in RECORDED
    }
    assert {verdict.severity for verdict in broken} == {Severity.INFO}
    assert (report.refused, report.flagged, report.held) == ((), (), ())


def test_rows_without_an_article_hold_publication_back() -> None:
    connection = empty_warehouse()
    stray = good_article("stray")
    load(connection, [good_article("good"), {**stray, "staging.articles": []}])

    report = audit_staging(connection, as_of=AS_OF)

    assert failed(report) == {f"staging.{table}.row_has_its_article" for table, _ in ORPHANS}
    assert report.held == tuple(
        f"staging.{table}: A {what} belongs to article stray, which was never staged." for table, what in ORPHANS
    )
    assert (report.refused, report.flagged, report.audited) == ((), (), ("good",))


def test_an_article_saved_twice_is_flagged() -> None:
    connection = empty_warehouse()
    twin = good_article("twin")
    twin["staging.articles"][0]["publisher"] = "Warta first"
    load(connection, [good_article("first"), twin, good_article("other-publisher")])

    report = audit_staging(connection, as_of=AS_OF)

    assert failed(report) == {"staging.articles.not_saved_twice"}
    said = "The article states the same facts as articles/{}.txt, from the same publisher and in about the same text."
    assert {(flag.article_id, flag.reason) for flag in report.flagged} == {
        ("first", said.format("twin")),
        ("twin", said.format("first")),
    }


def test_an_article_is_no_twin_of_its_former_version() -> None:
    connection = empty_warehouse()
    newer = good_article("newer")
    newer["staging.articles"][0]["publisher"] = "Warta former"
    load(connection, [good_article("former"), newer])
    connection.execute(
        "INSERT INTO raw.article_versions SELECT row_number() OVER (), 'file:in:in/a.txt', 'in', 'in/a.txt', name, '', "
        "true, now(), 'run' FROM unnest(['former', 'newer']) AS said(name)"
    )
    assert audit_staging(connection, as_of=AS_OF).flagged == ()


def edited(name: str, *edits: tuple[str, str]) -> Rows:
    """A good article of the first one's publisher, with words put in the place of others as long."""
    rows = good_article(name)
    rows["staging.articles"][0]["publisher"] = "Warta first"
    for old, new in edits:
        for table in ("raw.article_files", "staging.sentences", "staging.headcounts"):
            for row in rows[table]:
                row["text"] = row["text"].replace(old, new)
    return rows


NINE = ("7 honorer", "9 honorer")


def nine(rows: Rows) -> Rows:
    rows["staging.headcounts"][3]["value"] = 9
    return rows


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        pytest.param(nine(edited("second", NINE)), {"first", "second"}, id="one-figure-edited"),
        pytest.param(
            nine(edited("second", NINE, ("berlangsung", "BERLANGSUNG"))), set(), id="more-than-a-fifth-is-new"
        ),
        pytest.param(
            nine(edited("second", NINE)) | {"staging.articles": nine(good_article("second"))["staging.articles"]},
            set(),
            id="another-publisher",
        ),
    ],
)
def test_nearly_the_same_text_is_flagged(second: Rows, flagged: set[str]) -> None:
    connection = empty_warehouse()
    load(connection, [good_article("first"), second, good_article("third")])

    report = audit_staging(connection, as_of=AS_OF)

    said = "Four fifths of the text or more stand word for word in articles/{}.txt, from the same publisher."
    assert {(flag.article_id, flag.expectation, flag.reason) for flag in report.flagged} == {
        (name, "not_nearly_saved_twice", said.format(other))
        for name, other in (("first", "second"), ("second", "first"))
        if name in flagged
    }


def test_a_newer_version_with_nearly_the_same_text_is_no_second_article() -> None:
    connection = empty_warehouse()
    load(connection, [good_article("first"), nine(edited("newer", NINE))])
    for number, name in enumerate(("first", "newer")):
        connection.execute(
            "INSERT INTO raw.article_versions VALUES (?, 'file:x', 'inbox', 'x', ?, ?, true, ?, 'run')",
            [number, name, name, WHEN],
        )
    connection.execute("INSERT INTO quality.article_audits VALUES ('first', 'passed', NULL, 'run', ?)", [WHEN])

    report = audit_staging(connection, as_of=AS_OF)

    assert (report.audited, report.flagged) == (("newer",), ())


def test_every_expectation_has_its_violation() -> None:
    proven = {violation.expectation for violation in (*MATRIX, *RECORDED)}
    proven |= {f"staging.{table}.row_has_its_article" for table, _ in ORPHANS}
    proven |= {violation.expectation for violation in CORRECTIONS_MATRIX}  # test_corrections.py
    # Two take two articles: test_an_article_saved_twice_is_flagged, test_nearly_the_same_text_is_flagged.
    proven |= {"staging.articles.not_saved_twice", "staging.articles.not_nearly_saved_twice"}

    assert proven == set(CHECKS)


def test_names_tell_expectations_of_rows_apart() -> None:
    names = [name.rpartition(".")[2] for name, check in CHECKS.items() if check.judges is Judges.ROW]

    assert len(set(names)) == len(names)  # a quarantine names its expectation without the suite


def test_only_tables_are_judged_as_tables() -> None:
    assert {name for name, check in CHECKS.items() if check.judges is Judges.TABLE} == {
        *(f"staging.{table}.row_has_its_article" for table, _ in ORPHANS),
        "staging.corrections.correction_shows",
        "staging.overlay.no_row_lost_to_corrections",
    }
