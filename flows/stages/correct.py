"""Correct: the ledger's corrections are checked against staging and laid over it; staging itself stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corrections import Ledger, LedgerError, Outcome, correct, read_ledger, read_reference
from flows.night import Night, NightStopped, tell, tell_each
from flows.settings import ROOT
from flows.steps import step
from flows.terminal import busy
from warehouse.connection import open_warehouse
from warehouse.corrections import correctable_rows, replace_corrections

REFERENCE = ROOT / "seeds" / "reference"


@step("correct")
def apply_corrections(night: Night) -> None:
    """Apply the ledger. A refused line is told and recorded, and stops nothing; a ledger that cannot be read stops the
    night, since what it says is wrong would be published."""
    busy("Applying the corrections ledger")
    path = night.settings.corrections
    try:
        ledger = read_ledger(path)
    except LedgerError as error:
        raise NightStopped(str(error)) from error
    named = sorted({line.article_id for line in ledger.corrections})
    with open_warehouse(night.settings.warehouse) as connection:
        found = correctable_rows(connection, named)
        corrected = correct(found, ledger.corrections, read_reference(REFERENCE), label=path.name)
        rows = sorted(_rows(ledger, corrected.outcomes), key=lambda row: row["line"])
        replace_corrections(
            connection,
            run_id=night.run_id,
            now=night.now,
            ledger=rows,
            rows=corrected.rows,
            articles=corrected.articles,
            dropped=corrected.dropped,
        )
    refused = [row["reason"] for row in rows if row["outcome"] == "refused"]
    confirmed = sum(row["outcome"] == "confirmed" for row in rows)
    applied = len(rows) - len(refused) - confirmed
    night.counts.corrections_applied = applied
    night.counts.readings_confirmed = confirmed
    night.counts.corrections_refused = len(refused)
    if rows:
        also = f", {confirmed:,} readings confirmed" if confirmed else ""
        tell(f"correct  {applied:,} corrections applied{also}, {len(refused):,} refused")
        tell_each([f"refused: {reason}" for reason in refused], all_in="quality.corrections")


def _rows(ledger: Ledger, outcomes: tuple[Outcome, ...]) -> Iterator[dict[str, Any]]:
    """The ledger's lines as rows of quality.corrections."""
    for each in ledger.unreadable:
        yield {"line": each.line, "article_id": each.article_id, "outcome": "refused", "reason": each.reason}
    for outcome in outcomes:
        line = outcome.correction
        yield {
            "line": line.line,
            "article_id": line.article_id,
            "place": line.place,
            "headcount_id": outcome.headcount_id,
            "field": line.field,
            "old_value": line.old,
            "new_value": line.new if outcome.reason else outcome.value,
            "original_value": outcome.original,
            "corrected_by": line.by,
            "corrected_on": line.on,
            "why": line.why,
            "outcome": "refused" if outcome.reason else "confirmed" if outcome.confirms else "applied",
            "reason": outcome.reason,
        }
