"""What the words around a day say of it: a ceremony, a statement, a decree, a deadline, a day to come.

Cues stand in ``seeds/reference/date_cues.csv`` and are found word by word through a dictionary, so that only those
whose word occurs are tried.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from extraction.lexicon import check_one_of, read_table

ROLES = (
    *("published", "decree", "effective", "since", "period", "closed", "birth", "holiday"),
    *("wished", "asked", "scheduled", "earlier", "statement", "act", "selection", "meanwhile"),
)
PLACES = ("touching", "before", "after", "near")
_GAP = 3  # characters between a day and a cue right after it
_TOUCHING_REACH = 130  # characters: no cue that touches its day is longer


@dataclass(frozen=True, slots=True)
class DateCue:
    """One of ``words`` (lower case, parted by ``|``), followed by what ``pattern`` demands, gives a day the ``role``.

    ``place``: the cue runs up to the day (touching), stands in its sentence before it (before), right after it (after),
    or on either side (near).
    """

    role: str
    place: str
    words: tuple[str, ...]
    pattern: re.Pattern[str] | None
    example: str

    def __post_init__(self) -> None:
        """Refuse a role or a place that no rule reads."""
        check_one_of("role", self.role, ROLES)
        check_one_of("place", self.place, PLACES)
        if not self.words or any(word != word.lower() for word in self.words):
            raise ValueError("words must be filled and in lower case")


CUES = read_table("date_cues.csv", DateCue)


def _by_word(*places: str) -> dict[str, tuple[DateCue, ...]]:
    found = defaultdict(list)
    for cue in CUES:
        if cue.place in places:
            for word in cue.words:
                found[word].append(cue)
    return {word: tuple(cues) for word, cues in found.items()}


_BEFORE = _by_word("touching", "before", "near")
_AFTER = _by_word("after")
_NEAR = _by_word("near")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def read_cues(before: str, after: str) -> dict[str, int]:
    """Roles that the words ``before`` and ``after`` a day give it, each with where its last cue begins in ``before``.

    A cue behind the day counts as beginning at ``len(before)`` or later.
    """
    found: dict[str, int] = {}
    low = before.lower()
    for match in _WORD.finditer(low):
        for cue in _BEFORE.get(match.group(), ()):
            if _stands(cue, low, match.start()):
                found[cue.role] = match.start()
    low = after.lower()
    for match in _WORD.finditer(low):
        at, word = match.start(), match.group()
        right_after = _AFTER.get(word, ()) if at <= _GAP else ()
        for cue in (*right_after, *_NEAR.get(word, ())):
            if cue.role not in found and _stands(cue, low, at):
                found[cue.role] = len(before) + at
    return found


def _stands(cue: DateCue, low: str, at: int) -> bool:
    """Whether the cue, whose word is at ``at``, goes on as it demands, and up to the day where it must touch that."""
    if cue.place == "touching":
        near = len(low) - at <= _TOUCHING_REACH
        return near and cue.pattern is not None and cue.pattern.fullmatch(low, at) is not None
    return cue.pattern is None or cue.pattern.match(low, at) is not None
