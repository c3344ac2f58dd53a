"""The main total of what the article is about."""

from __future__ import annotations

from extraction.model import Document, Headcount


def choose_headline(document: Document, headcounts: tuple[Headcount, ...]) -> int | None:
    """Index of the headline count, None where nothing is counted."""
    return 0 if headcounts else None
