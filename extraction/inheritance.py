"""What a part takes from its total."""

from __future__ import annotations

from extraction.model import Breakdown, Headcount


def inherit(headcounts: tuple[Headcount, ...], breakdowns: tuple[Breakdown, ...]) -> tuple[Headcount, ...]:
    """Parts whose own words do not name a category or status take their total's, from the top total down."""
    settled = list(headcounts)
    for index in _totals_first(headcounts):
        part = settled[index]
        if part.of is None:
            continue
        total = settled[part.of]
        own_category = "category:own" in part.rules
        # A count told before its total was told for itself: the event's own count within "formasi 5.143".
        own_status = "status:own" in part.rules or _told(part) < _told(total)
        settled[index] = part._replace(
            category=part.category if own_category else total.category,
            status=part.status if own_status else total.status,
        )
    return tuple(settled)


def _told(headcount: Headcount) -> int:
    return headcount.mentions[0][0] if headcount.mentions else headcount.start


def _totals_first(headcounts: tuple[Headcount, ...]) -> list[int]:
    return sorted(range(len(headcounts)), key=lambda index: -headcounts[index].value)
