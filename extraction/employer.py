"""The government or agency that employs the people the article counts."""

from __future__ import annotations

from extraction.model import Document, Region, RegionMention


def choose_employer(document: Document, mentions: tuple[RegionMention, ...]) -> tuple[Region | None, str | None]:
    """The first region named as a government; else None and the reason."""
    for mention in mentions:
        if mention.is_employer and mention.certain:
            return mention.region, None
    return None, "no government is named"
