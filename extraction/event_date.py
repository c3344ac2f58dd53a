"""The day of what the article reports."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from extraction.model import Byline, DateMention, Document


@dataclass(frozen=True, slots=True)
class EventDate:
    """The chosen day, its words, how its year is known, and all mentions with their roles."""

    date: datetime.date | None
    text: str | None
    basis: str
    dates: tuple[DateMention, ...]


def choose_event_date(document: Document, dates: tuple[DateMention, ...], byline: Byline, kind: str) -> EventDate:
    """The first real day of the text."""
    for index, mention in enumerate(dates):
        if mention.date:
            marked = (*dates[:index], replace(mention, role="event"), *dates[index + 1 :])
            return EventDate(mention.date, mention.text, mention.year_basis, marked)
    return EventDate(None, None, "none", dates)
