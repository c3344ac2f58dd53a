"""Where a lexicon's stems stand in a text: one literal pass decides which costly patterns are run at all."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

from extraction.folding import fold

Key = TypeVar("Key", bound=Hashable)


def whole_words(patterns: Iterable[str]) -> re.Pattern[str]:
    """The patterns as one: whole words, case ignored, ``-nya`` allowed. Raises ValueError for a bad pattern."""
    try:
        return re.compile(rf"\b(?:{'|'.join(patterns)})(?:nya)?\b", re.IGNORECASE)
    except re.error as error:
        raise ValueError(f"no regular expression: {error}") from error


def check_example(pattern: str, stems: Iterable[str], example: str) -> None:
    """Raise ValueError unless ``pattern`` matches in ``example`` and what it matches holds one of ``stems``."""
    match = whole_words([pattern]).search(example)
    if not match:
        raise ValueError(f"the pattern does not match its example {example!r}")
    if not any(stem in match.group().lower() for stem in stems):
        raise ValueError(f"no stem stands in what the pattern matches of its example, {match.group()!r}")


class Stems(Generic[Key]):
    """Literal stems (lower case) of each key, ready to be looked for in folded texts."""

    __slots__ = ("_automaton", "_keys", "_owners")

    def __init__(self, stems: Mapping[Key, Iterable[str]]) -> None:
        owners: dict[str, list[Key]] = {}
        for key, literals in stems.items():
            for literal in literals:
                owners.setdefault(literal, []).append(key)
        self._keys = tuple(stems)
        self._owners = tuple(tuple(keys) for keys in owners.values())
        self._automaton = AhoCorasick(list(owners))

    def find(self, text: str) -> StemPlaces[Key]:
        """The places of every stem in ``text``, whatever its case."""
        lower = text.lower()
        folded = lower if len(lower) == len(text) else fold(text)  # a few letters have no lower case of one character
        places: dict[Key, list[int]] = {key: [] for key in self._keys}
        for index, start, _ in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            for key in self._owners[index]:
                places[key].append(start)
        for positions in places.values():
            positions.sort()
        return StemPlaces(places)


class StemPlaces(Generic[Key]):
    """Start positions of stems in one text, by key."""

    __slots__ = ("_places",)

    def __init__(self, places: dict[Key, list[int]]) -> None:
        self._places = places

    def any(self, key: Key, start: int, end: int) -> bool:
        """Whether a stem of ``key`` begins in ``[start, end)``."""
        positions = self._places[key]
        index = bisect_left(positions, start)
        return index < len(positions) and positions[index] < end
