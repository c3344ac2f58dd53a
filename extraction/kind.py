"""What the article reports: people appointed, counts proposed, or neither."""

from __future__ import annotations

from extraction.model import Document, Headcount


def decide_kind(document: Document, headcounts: tuple[Headcount, ...]) -> str:
    """``appointment``, ``proposal`` or ``other``."""
    statuses = {headcount.status for headcount in headcounts}
    if "appointed" in statuses:
        return "appointment"
    return "proposal" if "proposed" in statuses else "other"
