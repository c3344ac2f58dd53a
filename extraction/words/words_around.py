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


class WordsAround:
    """The words around the counts of one document, asked for from the first count to the last.

    What all counts share, the title's words, is read once; counts of one sentence share the words of the one before.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._before: tuple[int, set[str]] = -1, set()  # of the sentence last asked for
        self._title = set(WORD.findall(document.title.lower()[:_REACH])) if document.title else None

    def places(self, count: Headcount) -> Iterator[tuple[str, set[str]]]:
        """For each place, in the order of :data:`WORD_PLACES`, the words that stand there."""
        folded, sentences = self._document.folded, self._document.sentences
        start, end = count.start, count.end
        at = bisect_right(self._document.starts, start) - 1
        sentence = sentences[at]
        left = WORD.findall(folded, max(sentence.start, start - _REACH), start)
        right = WORD.findall(folded, end, min(sentence.end, end + _REACH))
        yield "left", set(left[-_NEAR:])
        yield "right", set(right[:_NEAR])
        yield "own", set(WORD.findall(folded, start, end))
        yield "far", {*left[:-_NEAR], *right[_NEAR:]}
        if at:
            if at != self._before[0]:
                before = sentences[at - 1]
                low = max(before.start, before.end - _REACH)
                self._before = at, set(WORD.findall(folded, low, before.end))
            yield "sentence before", self._before[1]
        if self._title is not None:
            yield "title", self._title
