"""The words by which a text ties a count to a larger one (``seeds/reference/link_cues.csv``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extraction.lexicon import check_one_of, read_table
from extraction.text.stems import Stems, check_example, whole_words

# What a cue of each kind says, read left to right: see the table for the words.
KINDS = frozenset(
    {"split", "strict", "among", "inside", "within"}  # parts follow, or this count is one
    | {"token", "rest", "removed"}  # stood for all; what was left; fell away
    | {"sum", "weaksum"}  # this is a grand total
    | {"result"}  # this is what the counts before it make together, if they add up to it
    # the stages of a selection
    | {"asked", "applied", "submitted", "admitted", "tested", "qualified", "shortlisted", "passed", "appointed"}
    | {"objected"}  # those who fell away and asked to be looked at again
)
_REMEMBERED = 2000  # answers about spans; an article asks a hundred, and a long text must not keep them all


@dataclass(frozen=True, slots=True)
class LinkCue:
    """One rule: ``pattern`` (a regular expression in lower case, whole words) is a cue of ``kind``.

    Every match of the pattern holds one of ``stems``: where none stands in a text the pattern is not run.
    """

    kind: str
    stems: tuple[str, ...]
    pattern: str
    example: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, KINDS)
        check_example(self.pattern, self.stems, self.example)


class LinkCues:
    """The link cues of one folded text, looked for where a stem says that one may stand."""

    __slots__ = ("_bit", "_folded", "_found", "_patterns", "_places", "_possible")

    def __init__(self, folded: str) -> None:
        stems, self._patterns = _compiled()
        self._places = stems.find(folded)
        self._bit = stems.bit
        self._folded = folded
        self._possible: dict[tuple[int, int], int] = {}
        self._found: dict[tuple[str, tuple[int, int]], bool] = {}

    def may_have(self, kind: str, span: tuple[int, int]) -> bool:
        """Whether the stem of a cue of ``kind`` stands in ``folded[start:end]``, where ``span`` is ``(start, end)``."""
        bit = self._bit[kind]
        if not self._places.all & bit:
            return False
        possible = self._possible.get(span)
        if possible is None:
            if len(self._possible) > _REMEMBERED:
                self._possible.clear()
            possible = self._possible[span] = self._places.within(*span)
        return possible & bit != 0

    def has(self, kind: str, span: tuple[int, int]) -> bool:
        """Whether a cue of ``kind`` stands in ``folded[start:end]``, where ``span`` is ``(start, end)``."""
        if not self.may_have(kind, span):
            return False
        found = self._found.get((kind, span))
        if found is None:
            if len(self._found) > _REMEMBERED:
                self._found.clear()
            found = self._patterns[kind].search(self._folded, *span) is not None
            self._found[kind, span] = found
        return found


@cache
def _compiled() -> tuple[Stems[str], dict[str, re.Pattern[str]]]:
    stems: dict[str, set[str]] = {kind: set() for kind in KINDS}
    patterns: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for row in read_table("link_cues.csv", LinkCue):
        stems[row.kind].update(row.stems)
        patterns[row.kind].append(row.pattern)
    compiled = {kind: whole_words(parts) for kind, parts in patterns.items()}
    return Stems({kind: sorted(literals) for kind, literals in stems.items()}), compiled
