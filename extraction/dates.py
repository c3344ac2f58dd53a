"""Days named in the text."""

from __future__ import annotations

import re
from datetime import date

from extraction.model import DateMention, Document

_MONTHS = [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
]
_DAY = re.compile(rf"(?i)\b(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b|\b(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})\b")


def find_dates(document: Document, published_on: date | None) -> tuple[DateMention, ...]:
    """Days with a stated year, in order."""
    found = []
    for match in _DAY.finditer(document.text):
        day, month, year = match.group(1, 2, 3) if match.group(1) else match.group(4, 5, 6)
        number = _MONTHS.index(month.lower()) + 1 if month.isalpha() else int(month)
        try:
            value, problem = date(int(year), number, int(day)), None
        except ValueError:
            value, problem = None, "no such day in the calendar"
        found.append(
            DateMention(match.start(), match.end(), match.group(), value, None, None, "stated", "other", problem)
        )
    return tuple(found)
