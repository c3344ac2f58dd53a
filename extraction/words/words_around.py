"""The words around a count, by the place where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from extraction.model import Document, Headcount

NEAR_PLACES = ("left", "right", "own")
WORD_PLACES = (*NEAR_PLACES, "far", "sentence before", "title")
WORD = re.compile(r"[a-z]{2,}(?:-[a-z]+)*")
_REACH = 300  # characters on either side of a count that are read, and of the sentence before
_NEAR = 8  # words beside a count that are near it; further ones of its sentence are far


def words_around(document: Document, count: Headcount) -> Iterator[tuple[str, set[str]]]:
    """For each place, in the order of :data:`WORD_PLACES`, the words that stand there."""
    folded = document.folded
    at = bisect_right(document.starts, count.start) - 1
    sentence = document.sentences[at]
    left = WORD.findall(folded, max(sentence.start, count.start - _REACH), count.start)
    right = WORD.findall(folded, count.end, min(sentence.end, count.end + _REACH))
    yield "left", set(left[-_NEAR:])
    yield "right", set(right[:_NEAR])
    yield "own", set(WORD.findall(folded, count.start, count.end))
    yield "far", {*left[:-_NEAR], *right[_NEAR:]}
    if at:
        before = document.sentences[at - 1]
        yield "sentence before", set(WORD.findall(folded, max(before.start, before.end - _REACH), before.end))
    if document.title:
        yield "title", set(WORD.findall(document.title.lower()[:_REACH]))
