"""Counts that make no list together: one of them holds another, or some are posts and some apply for them."""

from __future__ import annotations

from extraction.parts.funnel import come_further, stage_before
from extraction.parts.mentions import Reading
from extraction.parts.posts_and_applicants import APPLICANTS, POSTS, told_as
from extraction.parts.stages import Stages

_TOLD_AGAIN = 6  # places of one count that are looked at; an article tells few counts more often


class UnlikeCounts:
    """Whether counts are unlike: ``mengajukan 408, yang disetujui 102``, ``281 orang berebut 118 kursi``.

    Their sum is nobody's, unless it is so exactly.
    """

    __slots__ = ("_places", "_reading", "_stages")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._stages = Stages(reading)
        self._places: dict[int, list[int]] = {}
        for index, mention in enumerate(reading.mentions):
            places = self._places.setdefault(mention.head, [])
            if len(places) < _TOLD_AGAIN:
                places.append(index)

    def are(self, parts: tuple[int, ...]) -> bool:
        """Whether one of ``parts``, indexes of headcounts, lies within another, or they are posts and applicants."""
        places = [index for part in parts for index in self._places[part]]
        if {told_as(self._reading, index) for index in places} >= {POSTS, APPLICANTS}:
            return True
        if come_further(self._reading, self._stages, places):
            return True
        return any(self._lies_within(index, parts) for index in places)

    def _lies_within(self, index: int, parts: tuple[int, ...]) -> bool:
        """Whether the mention is a later stage of one of ``parts``; two schemes stand side by side."""
        whole = stage_before(self._reading, self._stages, index)
        if whole is None or whole not in parts:
            return False
        return self._reading.headcounts[whole].category == self._reading.count(index).category
