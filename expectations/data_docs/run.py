"""What Data Docs know of a run: how it ended and what its audits said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from expectations.check import Severity
from expectations.gate import action
from expectations.report import AuditReport, Refused, Unmet, Validation
from expectations.suites import REPORTING, STAGING


class Result(StrEnum):
    """How an expectation did, in the words the pages use."""

    PASSED = "passed"
    NOT_MET = "not met"
    NOT_JUDGED = "not judged"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file or an article that is kept out, at ``stage``, and the id by which people release or drop it.

    ``quarantine_id`` is None where the run ended before it was on record; ``is_new``: refused in this run, not before.
    """

    quarantine_id: str | None
    source_path: str
    article_id: str | None
    stage: str
    expectation: str | None
    reason: str
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class DocumentedRun:
    """A run that ended. ``started_at`` and ``ended_at`` carry the zone in which they are shown.

    ``outcome``: published, held_back or failed, with ``reason`` where not published. ``facts`` are labels and values
    for the top of its page; a label that begins with a space tells a part of the fact before. ``links`` are labels and
    addresses. ``refusals``: what the run refused at any stage, and what stands open from before.
    """

    run_id: str
    flow: str
    started_at: datetime
    ended_at: datetime
    outcome: str
    reason: str | None
    reports: tuple[AuditReport, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @property
    def refused(self) -> tuple[Refused, ...]:
        """The articles that its audits refused, one entry for each expectation."""
        return tuple(refused for report in self.reports for refused in report.refused)

    @property
    def held(self) -> tuple[str, ...]:
        """Why its audits held publication back, one sentence each."""
        return tuple(reason for report in self.reports for reason in report.held)


@dataclass(frozen=True, slots=True)
class Judged:
    """One expectation as its page shows it; ``unmet`` has the rows that broke it."""

    validation: Validation
    result: Result
    on_failure: str
    unmet: Unmet | None

    @property
    def anchor(self) -> str:
        """Where on the page it stands."""
        return f"{self.validation.suite}.{self.validation.expectation}"


def judged(run: DocumentedRun) -> list[Judged]:
    """Every expectation of the run's audits, in the order judged."""
    unmet = {(each.suite, each.expectation): each for report in run.reports for each in report.unmet}
    actions = _actions()
    found = []
    for validation in (validation for report in run.reports for validation in report.validations):
        key = (validation.suite, validation.expectation)
        broken = unmet.get(key)
        result = Result.PASSED if validation.success else Result.NOT_MET
        if broken is not None and broken.error is not None:
            result = Result.NOT_JUDGED
        on_failure = "holds publication back" if result is Result.NOT_JUDGED else actions.get(key, "is recorded")
        found.append(Judged(validation, result, on_failure, broken))
    return found


def moment(value: datetime) -> str:
    """A moment as people read it, in its own zone: 22 November 2026, 01:00 WIB."""
    return value.strftime("%d %B %Y, %H:%M %Z")


def by_suite(expectations: Iterable[Judged]) -> dict[str, list[Judged]]:
    """The expectations of each suite, suites in the order judged."""
    suites: dict[str, list[Judged]] = {}
    for each in expectations:
        suites.setdefault(each.validation.suite, []).append(each)
    return suites


def gravest_first(expectations: Iterable[Judged]) -> list[Judged]:
    """Those not met: first what could not be judged, then by severity, in the order judged."""
    broken = [each for each in expectations if each.result is not Result.PASSED]
    severities = list(Severity)
    return sorted(
        broken, key=lambda each: (each.result is not Result.NOT_JUDGED, severities.index(each.validation.severity))
    )


# What a run says of itself on the index, where its folder was written by a version that said less.
UNKNOWN: Mapping[str, Any] = {
    "run_id": "",
    "flow": "",
    "started_at": "",
    "began": "not known",
    "outcome": "not known",
    "reason": None,
    **dict.fromkeys(("expectations", "passed", *map(str, Severity), "articles", "quarantined"), 0),
}


def abstract(run: DocumentedRun) -> dict[str, Any]:
    """What the index of runs says of this one; JSON."""
    expectations = judged(run)
    counts = dict.fromkeys(Severity, 0)
    for each in expectations:
        if each.result is not Result.PASSED:
            counts[each.validation.severity] += 1
    return {
        "run_id": run.run_id,
        "flow": run.flow,
        "started_at": run.started_at.isoformat(timespec="seconds"),
        "began": moment(run.started_at),
        "outcome": run.outcome,
        "reason": run.reason,
        "expectations": len(expectations),
        "passed": sum(each.result is Result.PASSED for each in expectations),
        **{str(severity): count for severity, count in counts.items()},
        "articles": len({article for report in run.reports for article in report.audited}),
        "quarantined": len({refused.article_id for refused in run.refused}),
    }


def _actions() -> Mapping[tuple[str, str], str]:
    return {
        (suite.name, check.name): str(action(check, suite.room))
        for suite in (*STAGING, *REPORTING)
        for check in suite.checks
    }
