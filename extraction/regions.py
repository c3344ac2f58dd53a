"""Places where the text names a region."""

from __future__ import annotations

from extraction.model import Document, RegionMention


def find_regions(document: Document) -> tuple[RegionMention, ...]:
    """Mentions in order; none before there is a table of regions."""
    return ()
