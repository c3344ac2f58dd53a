"""What follows from a failure: the one place where severity decides.

============  ===========================  ==============================  =====================
severity      a row of staging             a table, or a row of reporting  not judged at all
============  ===========================  ==============================  =====================
critical      quarantines its article      holds publication back          holds publication back
warning       flags its article            is recorded                     holds publication back
info          is recorded                  is recorded                     holds publication back
============  ===========================  ==============================  =====================

Great Expectations carries a severity and does not act on it. An expectation that could not be judged holds
publication back whatever its severity: nobody knows what it would have said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from expectations.check import Check, Judges, Room, Severity
from expectations.reasons import gather
from expectations.report import Flagged, Refused


class Action(StrEnum):
    """What a failure leads to, in words."""

    REFUSE = "quarantines the article"
    FLAG = "publishes and flags the article"
    HOLD = "holds publication back"
    RECORD = "is recorded"


@dataclass(frozen=True, slots=True)
class Finding:
    """A failed expectation: the reasons of its failing rows as (article_id, sentence), or why it was not judged.

    ``offending``: by article, its failing rows as JSON.
    """

    suite: str
    room: Room
    check: Check
    reasons: tuple[tuple[str, str], ...] = ()
    error: str | None = None
    offending: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows from a set of findings."""

    refused: tuple[Refused, ...]
    flagged: tuple[Flagged, ...]
    held: tuple[str, ...]


def action(check: Check, room: Room) -> Action:
    """What a failure of ``check`` leads to."""
    of_an_article = check.judges is Judges.ROW and room is Room.STAGING
    if check.severity is Severity.CRITICAL:
        return Action.REFUSE if of_an_article else Action.HOLD
    if check.severity is Severity.WARNING and of_an_article:
        return Action.FLAG
    return Action.RECORD


def decide(findings: Iterable[Finding], owners: Mapping[str, tuple[str, str]]) -> Consequences:
    """Consequences of ``findings``. ``owners``: content_sha256 and source_path of every article under audit.

    A critical row whose article is not under audit has nobody to be refused for: it holds publication back.
    """
    refused: list[Refused] = []
    flagged: list[Flagged] = []
    held: list[str] = []
    errors: dict[tuple[str, str], list[str]] = defaultdict(list)
    for finding in findings:
        name = finding.check.name
        if finding.error is not None:
            errors[finding.suite, finding.error].append(name)
            continue
        follows = action(finding.check, finding.room)
        if follows is Action.HOLD:
            held.append(f"{finding.suite}: {gather([reason for _, reason in finding.reasons])}")
        elif follows is not Action.RECORD:
            for article_id, reason in _by_article(finding.reasons).items():
                if follows is Action.FLAG:
                    flagged.append(Flagged(article_id, name, reason))
                elif article_id in owners:
                    offending = finding.offending.get(article_id)
                    refused.append(Refused(article_id, *owners[article_id], name, reason, offending))
                else:
                    held.append(f"{finding.suite}: {reason}")
    for (suite, error), names in errors.items():
        what = names[0] if len(names) == 1 else f"{len(names)} expectations"
        held.append(f"{suite}: {what} could not be judged: {error}")
    return Consequences(tuple(refused), tuple(flagged), tuple(held))


def _by_article(reasons: Iterable[tuple[str, str]]) -> dict[str, str]:
    gathered: dict[str, list[str]] = defaultdict(list)
    for article_id, reason in reasons:
        gathered[article_id].append(reason)
    return {article_id: gather(found) for article_id, found in gathered.items()}
