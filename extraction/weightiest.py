"""The weightiest of the words on people's fate near a number."""

from __future__ import annotations

from extraction.cues import Cue
from extraction.posts_counted import counts_posts
from extraction.status_in_place import POST, status_of
from extraction.surroundings import Page, Surroundings

_OF_PEOPLE = frozenset({("other", 5), ("proposed", 3)})  # weights of applying and of passing: posts do neither
STATED = 3  # the weight from which a cue says more than that posts or names stand near


def best_status(page: Page, cues: list[Cue], around: Surroundings) -> tuple[str, int] | None:
    """The status of the weightiest of ``cues``, of equal ones the nearest to the number; None where none weighs."""
    best: tuple[int, int, str] | None = None
    start = around.number.start
    posts = around.counted == "post"
    for cue in cues:
        if cue.meaning.status is None:
            continue
        status, weight = status_of(page, cue)
        if posts and weight == cue.meaning.weight and (status, weight) in _OF_PEOPLE:
            continue
        if cue.meaning.counted == "post":
            weight = POST if counts_posts(page, around, cue) else 1
        rank = (weight, -abs(cue.start - start), status)
        if best is None or rank > best:
            best = rank
    return (best[2], best[0]) if best and best[0] > 1 else None
