"""The gate: what follows from a failure, by severity, by what is judged and by whose rows they are."""

from __future__ import annotations

import pyarrow as pa
import pytest

from expectations.check import Check, Judges, Room, Severity, Suite, between, filled, holds
from expectations.gate import Action, Finding, action, decide
from expectations.judge import judge, unjudged
from expectations.report import Flagged, Refused


def check(severity: Severity, judges: Judges = Judges.ROW) -> Check:
    return holds("it_holds", "it", severity, "It holds.", "It does not hold", judges=judges)


@pytest.mark.parametrize(
    ("severity", "judges", "room", "expected"),
    [
        (Severity.CRITICAL, Judges.ROW, Room.STAGING, Action.REFUSE),
        (Severity.CRITICAL, Judges.TABLE, Room.STAGING, Action.HOLD),
        (Severity.CRITICAL, Judges.ROW, Room.REPORTING, Action.HOLD),
        (Severity.CRITICAL, Judges.TABLE, Room.REPORTING, Action.HOLD),
        (Severity.WARNING, Judges.ROW, Room.STAGING, Action.FLAG),
        (Severity.WARNING, Judges.TABLE, Room.STAGING, Action.RECORD),
        (Severity.WARNING, Judges.ROW, Room.REPORTING, Action.RECORD),
        (Severity.INFO, Judges.ROW, Room.STAGING, Action.RECORD),
        (Severity.INFO, Judges.TABLE, Room.REPORTING, Action.RECORD),
    ],
)
def test_severity_decides(severity: Severity, judges: Judges, room: Room, expected: Action) -> None:
    assert action(check(severity, judges), room) is expected


OWNERS = {"a": ("hash-a", "inbox/a.txt"), "b": ("hash-b", "inbox/b.txt")}


def test_a_critical_row_refuses_its_article_alone() -> None:
    reasons = (("a", "First."), ("a", "Second."), ("a", "First."))

    finding = Finding("staging.x", Room.STAGING, check(Severity.CRITICAL), reasons, offending={"a": "[{}]"})
    follows = decide([finding], OWNERS)

    assert follows.refused == (Refused("a", "hash-a", "inbox/a.txt", "it_holds", "First. (1 more like it.)", "[{}]"),)
    assert (follows.flagged, follows.held) == ((), ())


def test_a_warning_flags_each_article_once() -> None:
    reasons = (("a", "First."), ("b", "Second."))

    follows = decide([Finding("staging.x", Room.STAGING, check(Severity.WARNING), reasons)], OWNERS)

    assert follows.flagged == (Flagged("a", "it_holds", "First."), Flagged("b", "it_holds", "Second."))
    assert (follows.refused, follows.held) == ((), ())


def test_a_critical_row_without_an_article_holds_publication_back() -> None:
    follows = decide([Finding("staging.x", Room.STAGING, check(Severity.CRITICAL), (("c", "Lost."),))], OWNERS)

    assert follows.held == ("staging.x: Lost.",)


@pytest.mark.parametrize("severity", list(Severity))
def test_what_cannot_be_judged_holds_publication_back(severity: Severity) -> None:
    suite = Suite("staging.x", "x", (holds("it_holds", "missing", severity, "It holds.", "It does not"),))

    (verdict,) = judge(suite, pa.table({"article_id": ["a"], "it": [True]}))
    follows = decide([Finding("staging.x", Room.STAGING, verdict.check, (), verdict.error)], OWNERS)

    assert not verdict.success
    (line,) = follows.held
    assert line.startswith("staging.x: it_holds could not be judged: ")
    assert "missing" in line


def test_a_frame_that_cannot_be_prepared_is_one_sentence() -> None:
    suite = Suite("staging.x", "x", (check(Severity.INFO), filled("it_is_filled", "it", Severity.INFO, "", "")))
    findings = [
        Finding(suite.name, suite.room, verdict.check, (), verdict.error)
        for verdict in unjudged(suite, "no such table")
    ]

    assert decide(findings, OWNERS).held == ("staging.x: 2 expectations could not be judged: no such table",)


def test_what_does_not_apply_is_not_looked_at() -> None:
    suite = Suite("staging.x", "x", (between("it_is_one", "it", Severity.CRITICAL, "", "", least=1, most=1),))

    (verdict,) = judge(suite, pa.table({"it": pa.array([1, None, 2], pa.int64())}))

    assert (verdict.success, verdict.evaluated, verdict.unexpected, verdict.rows) == (False, 2, 1, (2,))


@pytest.mark.parametrize("expects", ["ExpectTableRowCountToBeBetween"])
def test_an_empty_table_is_judged_where_the_table_is_asked_about(expects: str) -> None:
    least_one = Check("has_rows", expects, {"min_value": 1}, Severity.CRITICAL, "It has rows.", "", Judges.TABLE)
    suite = Suite("staging.x", "x", (check(Severity.CRITICAL), least_one))

    verdicts = judge(suite, pa.table({"it": pa.array([], pa.bool_())}))

    assert [(verdict.success, verdict.error) for verdict in verdicts] == [(True, None), (False, None)]


def test_a_suite_refuses_two_expectations_of_one_name() -> None:
    with pytest.raises(ValueError, match=r"staging\.x names an expectation twice"):
        Suite("staging.x", "x", (check(Severity.INFO), check(Severity.WARNING)))
