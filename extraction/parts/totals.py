"""Which count is part of which, as far as is known."""

from __future__ import annotations

from extraction.model import Headcount

Totals = dict[int, tuple[int, str]]  # part -> its total, and the rule that says so
Found = tuple[int, str] | None  # the total found for a part, and the rule that found it


def contains(totals: Totals, whole: int, part: int) -> bool:
    """Whether ``part`` lies within ``whole`` by what is known; chains are followed a dozen totals up."""
    for _ in range(12):
        if part not in totals:
            return False
        part = totals[part][0]
        if part == whole:
            return True
    return True  # so long a chain is no article's


def is_left_out(total: Headcount, part: Headcount) -> bool:
    """Whether the part still waits and the total does not: who waits is not among those appointed."""
    return part.status == "remaining" and total.status == "appointed"
