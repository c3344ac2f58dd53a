"""What must hold of the corrections ledger: each line fits, shows where it was applied, and loses nothing."""

from __future__ import annotations

from expectations.check import Judges, Severity, Suite, absent, between, holds, unique

CRITICAL, WARNING, INFO = Severity

CORRECTIONS = Suite(
    "staging.corrections",
    "staging_corrections",
    (
        unique(
            "correction_key",
            ("line",),
            "A line of the ledger is one correction.",
            "Line {line} of the corrections ledger stands more than once",
        ),
        # A warning: someone says that the article is wrong, and as long as the line does not fit nobody has mended it.
        absent(
            "correction_is_applied",
            "reason",
            WARNING,
            "Every line of the corrections ledger fits what stands in the article.",
            "A correction was refused: {reason}",
        ),
        holds(
            "correction_shows",
            "shows",
            CRITICAL,
            "What a line puts in is what audits and reports read.",
            "Line {line} of the corrections ledger makes {field} of article {article_id} '{new_value}', but '{stands}' "
            "stands there",
            judges=Judges.TABLE,
        ),
        between(
            "correction_not_in_future",
            "days_after_run",
            WARNING,
            "A correction was made on or before the day of the run.",
            "Line {line} of the corrections ledger is dated {corrected_on:%d/%m/%Y}, {days_after_run:,} days after "
            "this run",
            most=0,
        ),
    ),
)

OVERLAY = Suite(
    "staging.overlay",
    "staging_overlay",
    (
        between(
            "no_row_lost_to_corrections",
            "lost",
            CRITICAL,
            "Corrections take away the rows that they drop, no other, and add none.",
            "Corrected articles have {staged:,} {table_name}, the ledger drops {dropped:,} of them, and {left_over:,} "
            "are left",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
    ),
)
