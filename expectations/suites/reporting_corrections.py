"""What must hold of published corrections: they are said to be corrections, and what was read is kept."""

from __future__ import annotations

from expectations.check import Severity, Suite, holds, unique

CRITICAL = Severity.CRITICAL

PUBLISHED_CORRECTIONS = Suite(
    "reporting.corrections",
    "reporting_corrections",
    (
        unique(
            "line_key",
            ("line",),
            "A line of the corrections ledger is published once.",
            "Line {line} of the corrections ledger is published more than once",
        ),
        holds(
            "correction_is_said",
            "is_said",
            CRITICAL,
            "A published number that was corrected says so.",
            "Line {line} of the corrections ledger has corrected {field} of a number of {source_path} that does not "
            "say so",
        ),
        holds(
            "original_is_kept",
            "original_is_kept",
            CRITICAL,
            "A correction is published with what was read before it.",
            "Line {line} of the corrections ledger has corrected {field} in {source_path}, and what was read is not "
            "published with it",
        ),
    ),
)
