"""Which counts are parts of which total."""

from __future__ import annotations

from extraction.model import Breakdown, Document, Headcount


def link(document: Document, headcounts: tuple[Headcount, ...]) -> tuple[tuple[Headcount, ...], tuple[Breakdown, ...]]:
    """``headcounts`` with ``role`` and ``of`` set, and the splits of each total into at least two parts."""
    return headcounts, ()
