"""Named people with the position the article gives."""

from __future__ import annotations

from extraction.model import Document, Official, RegionMention


def find_officials(document: Document, mentions: tuple[RegionMention, ...]) -> tuple[Official, ...]:
    """Officials by first mention; none before there is a lexicon of positions."""
    return ()
