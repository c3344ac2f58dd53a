"""The event's day of a short text, read as the whole article would be."""

from __future__ import annotations

from extraction.dates.dates import find_dates
from extraction.dates.day_standings import read_standings
from extraction.dates.event_date import EventDate, choose_event_date
from extraction.people.byline import read_byline
from extraction.text.layout import read_layout


def event_of(text: str, kind: str) -> EventDate:
    """The day of the event that an article of ``kind`` gives."""
    document = read_layout(text)
    byline = read_byline(document)
    dates = find_dates(document, byline.published_on)
    return choose_event_date(document, dates, read_standings(document, dates), byline, kind)
