"""Crafted violations of the suites over the corrections ledger."""

from __future__ import annotations

from dataclasses import dataclass

from expectations.gate import Action


@dataclass(frozen=True)
class CorrectionViolation:
    """One statement that spoils a warehouse with corrections; the expectation that must notice, and what follows."""

    expectation: str
    spoiling: str
    reason: str
    follows: Action


CORRECTIONS_MATRIX: tuple[CorrectionViolation, ...] = (
    CorrectionViolation(
        "staging.corrections.correction_key",
        "INSERT INTO quality.corrections BY NAME (FROM quality.corrections WHERE line = 2)",
        "Line 2 of the corrections ledger stands more than once.",
        Action.REFUSE,
    ),
    CorrectionViolation(
        "staging.corrections.correction_is_applied",
        "UPDATE quality.corrections SET outcome = 'refused', reason = 'c.csv, line 2: value is ''9'', not ''7''.' "
        "WHERE line = 2",
        "A correction was refused: c.csv, line 2: value is '9', not '7'.",
        Action.FLAG,
    ),
    CorrectionViolation(
        "staging.corrections.correction_shows",
        "UPDATE overlay.headcounts SET value = 7 WHERE value = 9",
        "Line 3 of the corrections ledger makes value of article c0ffee0000000001 '9', but '7' stands there.",
        Action.HOLD,
    ),
    CorrectionViolation(
        "staging.corrections.correction_not_in_future",
        "UPDATE quality.corrections SET corrected_on = DATE '2026-01-02' WHERE line = 2",
        "Line 2 of the corrections ledger is dated 02/01/2026, 2 days after this run.",
        Action.FLAG,
    ),
    CorrectionViolation(
        "staging.overlay.no_row_lost_to_corrections",
        "DELETE FROM overlay.headcounts WHERE headcount_id = 'c0ffee0000000004:h:02'",
        "Corrected articles have 16 headcounts, the ledger drops 5 of them, and 10 are left.",
        Action.HOLD,
    ),
)
