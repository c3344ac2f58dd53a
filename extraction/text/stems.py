"""Where a lexicon's stems stand in a text: one literal pass decides which costly patterns are run at all."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

from extraction.text.folding import fold
from extraction.text.scan import scan

Key = TypeVar("Key", bound=Hashable)
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")


def whole_words(patterns: Iterable[str]) -> re.Pattern[str]:
    """The patterns as one for folded texts: whole words, ``-nya`` allowed. Raises ValueError for a bad pattern."""
    joined = "|".join(patterns)
    if _CAPITAL.search(joined):
        raise ValueError("the pattern must be in lower case, because it is looked for in folded text")
    try:
        return re.compile(rf"\b(?:{joined})(?:nya)?\b")
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error


def check_example(pattern: str, stems: Iterable[str], example: str) -> None:
    """Raise ValueError unless ``pattern`` matches in ``example`` and what it matches holds one of ``stems``."""
    match = whole_words([pattern]).search(fold(example))
    if not match:
        raise ValueError(f"the pattern does not match its example {example!r}")
    if not any(stem in match.group() for stem in stems):
        raise ValueError(f"no stem stands in what the pattern matches of its example, {match.group()!r}")


def ones(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set, from the lowest up; :attr:`Stems.bit` numbers keys in their order."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


class Stems(Generic[Key]):
    """Literal stems (lower case) of each key, ready to be looked for in folded texts."""

    __slots__ = ("_automaton", "_bits", "bit")

    def __init__(self, stems: Mapping[Key, Iterable[str]]) -> None:
        self.bit: dict[Key, int] = {key: 1 << index for index, key in enumerate(stems)}
        bits: dict[str, int] = {}
        for key, literals in stems.items():
            for literal in literals:
                bits[literal] = bits.get(literal, 0) | self.bit[key]
        self._bits = tuple(bits.values())
        self._automaton = AhoCorasick(list(bits), implementation=Implementation.DFA)

    def find(self, folded: str) -> StemPlaces:
        """The places of every stem in a folded text."""
        bits, count = self._bits, len(self._bits)
        # Start and index as one number: a long text has a great many.
        hits = sorted([start * count + index for index, start, _ in scan(self._automaton, folded, overlapping=True)])
        return StemPlaces([hit // count for hit in hits], [bits[hit % count] for hit in hits])


class StemPlaces:
    """Where stems begin in one text, in order, each with the bits (:attr:`Stems.bit`) of the keys it is a stem of.

    ``all``: the bits of all keys with a stem anywhere in the text.
    """

    __slots__ = ("_bits", "_starts", "all")

    def __init__(self, starts: list[int], bits: list[int]) -> None:
        self._starts = starts
        self._bits = bits
        self.all = reduce(or_, set(bits), 0)

    def within(self, start: int, end: int) -> int:
        """The bits of all keys with a stem that begins in ``[start, end)``."""
        starts, found = self._starts, 0
        low = bisect_left(starts, start)
        for bits in self._bits[low : bisect_left(starts, end, low)]:
            found |= bits
        return found
