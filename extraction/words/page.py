"""A document prepared for reading numbers: what every reader of a number's words may ask of the whole text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from extraction.model import DateMention, Document, LineKind, RegionMention, Sentence
from extraction.words.cues import Cues
from extraction.words.numbers import Number

SKIPPED_LINES = frozenset({LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE})
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Page:
    """A document prepared for reading numbers: folded text, cues, numbers, and spans that are something else.

    ``told`` remembers what a status cue stands for in its place (see
    :func:`extraction.statuses.status_in_place.status_of`); ``last_year``: the latest year that the text names, 0 where
    it names none; ``ahead``: where days begin that lie ahead of the day on which the article speaks.
    """

    document: Document
    folded: str
    cues: Cues
    numbers: tuple[Number, ...]
    dates: tuple[DateMention, ...]
    regions: tuple[RegionMention, ...]
    told: dict[int, tuple[str, int]] = field(default_factory=dict)
    last_year: int = 0
    ahead: frozenset[int] = frozenset()

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that covers ``position``."""
        sentence = self.document.sentence_before(position)
        return sentence if sentence is not None and position < sentence.end else None

    def number_at(self, position: int) -> Number | None:
        """The number that begins at ``position``."""
        index = bisect_left(self.numbers, position, key=_start)
        return self.numbers[index] if index < len(self.numbers) and self.numbers[index].start == position else None

    def names_region(self, start: int, end: int) -> bool:
        """Whether the name of a region or an agency begins in ``[start, end)``."""
        index = bisect_left(self.regions, start, key=_start)
        return index < len(self.regions) and self.regions[index].start < end
