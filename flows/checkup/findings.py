"""What a look at one thing found: fine, worth a look, or a problem, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Verdict(StrEnum):
    """``PROBLEM``: the next night will fail, readers get wrong or old data, or nobody would be told."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's: what was looked at, how it stands, and what to do where it does not stand well."""

    check: str
    verdict: Verdict
    said: str
    advice: str = ""


def ok(check: str, said: str) -> Finding:
    """Nothing to do."""
    return Finding(check, Verdict.OK, said)


def warning(check: str, said: str, advice: str) -> Finding:
    """The next night will run, but somebody should look."""
    return Finding(check, Verdict.WARNING, said, advice)


def problem(check: str, said: str, advice: str) -> Finding:
    """Somebody must do something."""
    return Finding(check, Verdict.PROBLEM, said, advice)


def worst(findings: Iterable[Finding]) -> Verdict:
    """The gravest verdict among ``findings``; OK where there are none."""
    order = list(Verdict)
    return max((finding.verdict for finding in findings), key=order.index, default=Verdict.OK)


def ago(passed: timedelta) -> str:
    """A time that has passed, in the one unit that matters: "40 seconds", "5 hours", "3 days"."""
    seconds = max(0, round(passed.total_seconds()))
    for unit, length in (("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= 2 * length:
            return f"{seconds // length} {unit}s"
    return f"{seconds} seconds"


def size(count: float) -> str:
    """A number of bytes in decimal units: "512 MB"."""
    for unit in ("B", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"
