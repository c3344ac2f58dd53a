"""The words that positions begin with, and where the text has them for a person.

``position_heads.csv`` holds them. A head is ``full`` (Bupati: the name may follow at once), ``office`` (Kepala: an
office follows), ``place`` (Camat: a place that no table holds follows) or ``acting`` (Plt: another head follows).
``position_traps.csv`` holds the words before a head that make it no person: "Kantor Bupati", "calon Wali Kota".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from extraction.lexicon import check_one_of, read_table
from extraction.text.scan import scan

TRAP_KINDS = ("nobody", "place", "became", "seat", "candidate")
_ABBREVIATION = 5  # letters of the longest acting prefix that a full stop shortens
HEAD_KINDS = ("full", "office", "place", "acting")


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A row of position_heads.csv."""

    head: str
    kind: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, HEAD_KINDS)


@dataclass(frozen=True, slots=True)
class TrapRow:
    """A row of position_traps.csv.

    ``nobody``: no person at all ("para", "mantan"). ``place``: the position's building; what follows behind a comma is
    another place or a day, but a name may stand at once behind it. ``became``: only the name before it holds the
    position ("Sri Rochani dipercaya menjadi Kepala SMPN 3"). ``seat``: only who is said to hold it ("Kursi Kepala Dinas
    Sosial diduduki Ridwan Harris"). ``candidate``: only who is said beside it to be meant for an
    office ("Budi Santoso, calon Kepala Dinas Sosial"); who stands in an election is no official.
    """

    word: str
    kind: str

    def __post_init__(self) -> None:
        check_one_of("kind", self.kind, TRAP_KINDS)


class Head(NamedTuple):
    """The beginning of a position in the text, acting prefix and bracketed short form included."""

    start: int
    end: int
    kind: str
    trap: str | None = None  # what the word in front makes of it, see TrapRow


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
def _head_words() -> frozenset[str]:
    return frozenset(row.head.lower() for row in read_table("position_heads.csv", HeadRow) if " " not in row.head)


def is_head_word(word: str) -> bool:
    """Whether the lower-case ``word`` alone is a position ("camat"), so that no name begins with it."""
    return word in _head_words()


@cache
def _traps() -> dict[str, str]:
    return {row.word: row.kind for row in read_table("position_traps.csv", TrapRow)}


def find_heads(text: str, folded: str) -> Iterator[Head]:
    """Heads of persons' positions in order; "Plt. Kepala" and "Sekretaris Daerah (Sekda)" are one head."""
    automaton, kinds = _heads()
    pending: Head | None = None
    for number, start, end in scan(automaton, folded):
        if (start and text[start - 1].isalnum()) or (end < len(text) and (text[end].isalnum() or text[end] == "-")):
            continue
        kind = kinds[number]
        if pending is not None and start - pending.end < 8 and _joined(text, pending, start):
            pending = Head(pending.start, end, pending.kind if kind == "acting" != pending.kind else kind, pending.trap)
            continue
        if pending is not None and _is_a_person(pending):
            yield pending
        pending = Head(start, end, kind, _trap(text, start))
    if pending is not None and _is_a_person(pending):
        yield pending


def _is_a_person(head: Head) -> bool:
    """Whether somebody may hold the position; no candidate for an elected one does."""
    return head.trap != "nobody" and not (head.trap == "candidate" and head.kind == "full")


def _joined(text: str, pending: Head, start: int) -> bool:
    """Whether only brackets and blanks part two heads; a full stop ends "Bupati." or "pelaksana tugas.", not "Plt."."""
    short = pending.kind == "acting" and pending.end - pending.start <= _ABBREVIATION
    return not text[pending.end : start].strip(" .()" if short else " ()")


def _trap(text: str, start: int) -> str | None:
    words = text[max(0, start - 16) : start].rpartition("\n\n")[2].rstrip("(").split()
    return _traps().get(words[-1].lower()) if words else None
