"""The words by which a text ties a count to a larger one (``seeds/reference/link_cues.csv``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extraction.lexicon import read_table

# What a cue of each kind says, read left to right: see the table for the words.
KINDS = frozenset(
    {"split", "strict", "among", "inside", "within"}  # parts follow, or this count is one
    | {"token", "rest", "removed"}  # stood for all; what was left; fell away
    | {"sum", "weaksum"}  # this is a grand total
    | {"asked", "posts", "applied", "admitted", "tested", "passed", "appointed"}  # the stages of a selection
)


@dataclass(frozen=True, slots=True)
class LinkCue:
    """One rule: ``pattern`` (a regular expression, whole words, case ignored) is a cue of ``kind``."""

    kind: str
    pattern: str
    example: str

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind is {self.kind!r}, not one of {', '.join(sorted(KINDS))}")
        if not re.search(rf"(?i)\b(?:{self.pattern})(?:nya)?\b", self.example):
            raise ValueError(f"the pattern does not match its example {self.example!r}")


@cache
def cue(kind: str) -> re.Pattern[str]:
    """All cues of one kind as one pattern."""
    patterns = [row.pattern for row in read_table("link_cues.csv", LinkCue) if row.kind == kind]
    return re.compile(rf"\b(?:{'|'.join(patterns)})(?:nya)?\b", re.IGNORECASE)
