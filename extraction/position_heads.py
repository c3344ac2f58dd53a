"""The words that positions begin with, and where the text has them for a person.

``position_heads.csv`` holds them. A head is ``full`` (Bupati: the name may follow at once), ``office`` (Kepala: an
office follows), ``place`` (Camat: a place that no table holds follows) or ``acting`` (Plt: another head follows).
``position_traps.csv`` holds the words before a head that make it no person: "Kantor Bupati", "Keputusan Wali Kota".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from extraction.lexicon import read_table

HEAD_KINDS = ("full", "office", "place", "acting")


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A row of position_heads.csv."""

    head: str
    kind: str

    def __post_init__(self) -> None:
        if self.kind not in HEAD_KINDS:
            raise ValueError(f"kind is {self.kind!r}, it must be one of {', '.join(HEAD_KINDS)}")


@dataclass(frozen=True, slots=True)
class TrapRow:
    """A row of position_traps.csv."""

    word: str


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a position in the text, acting prefix and bracketed short form included."""

    start: int
    end: int
    kind: str


@cache
def _heads() -> tuple[ahocorasick_rs.AhoCorasick, tuple[str, ...]]:
    rows = read_table("position_heads.csv", HeadRow)
    automaton = ahocorasick_rs.AhoCorasick(
        [row.head.lower() for row in rows],
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return automaton, tuple(row.kind for row in rows)


@cache
def _traps() -> frozenset[str]:
    return frozenset(row.word for row in read_table("position_traps.csv", TrapRow))


def find_heads(text: str, lowered: str) -> Iterator[Head]:
    """Heads of persons' positions in order; "Plt. Kepala" and "Sekretaris Daerah (Sekda)" are one head."""
    automaton, kinds = _heads()
    pending: Head | None = None
    for number, start, end in automaton.find_matches_as_indexes(lowered):
        if (start and text[start - 1].isalnum()) or (end < len(text) and (text[end].isalnum() or text[end] == "-")):
            continue
        kind = kinds[number]
        if pending is not None and start - pending.end < 8 and not lowered[pending.end : start].strip(" .()"):
            pending = Head(pending.start, end, pending.kind if kind == "acting" != pending.kind else kind)
            continue
        if pending is not None and _is_person(text, pending.start):
            yield pending
        pending = Head(start, end, kind)
    if pending is not None and _is_person(text, pending.start):
        yield pending


def _is_person(text: str, start: int) -> bool:
    words = text[max(0, start - 16) : start].rpartition("\n")[2].rstrip("(").split()
    return not words or words[-1].lower() not in _traps()
