"""Cues: every word of the lexicons that stands in a text, found in one literal pass, with what it means.

All later questions (does this number count people? which? what became of them?) read the cues near a number instead of
searching the text again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from extraction.text.folding import squeeze
from extraction.text.scan import PIECE
from extraction.words.meanings import Meaning, meanings
from extraction.words.numbers import GLUED_AFTER

_SUFFIXES = ("nya", "lah")
_GLUED = re.compile(rf"\d(?=(?:{'|'.join(sorted(GLUED_AFTER))})(?![a-z]))")  # "425PPPK"
_JOINTS = "()/-\"',.;:*=|~[]{}•·▪<>"
_OVERLAP = 2048  # characters that a phrase which begins in a piece may reach into the next, line breaks included
_LONGEST = 256  # characters in which what a match hides is looked for; the longest phrase has a third of them
_USUAL_AFTER = frozenset(("", *' ,.()"'))


@dataclass(slots=True, eq=False)  # not frozen: that takes three times as long to make, and a text has a great many
class Cue:
    """A phrase of the lexicons in the text."""

    start: int
    end: int
    meaning: Meaning


class Starting:
    """The cues of one text by where they begin; found by bisection, as a long text's dictionary would outweigh them."""

    __slots__ = ("_cues", "_starts")

    def __init__(self, cues: list[Cue], starts: list[int]) -> None:
        self._cues = cues
        self._starts = starts

    def get(self, position: int) -> Cue | None:
        """The cue that begins at ``position``."""
        index = bisect_left(self._starts, position)
        return self._cues[index] if index < len(self._starts) and self._starts[index] == position else None


class Ending(Starting):
    """The cues of one text by where they end."""

    __slots__ = ()

    def get(self, position: int) -> Cue | None:
        """The cue that ends at ``position``."""
        index = bisect_left(self._starts, position)
        return self._cues[index - 1] if index and self._cues[index - 1].end == position else None


class Cues:
    """The cues of one text, in order, none overlapping another; ``starting`` and ``ending`` find them by position."""

    __slots__ = ("_starts", "all", "ending", "starting", "suppositions")

    def __init__(self, cues: list[Cue]) -> None:
        self.all = cues
        self._starts = [cue.start for cue in cues]
        self.starting = Starting(cues, self._starts)
        self.ending = Ending(cues, self._starts)
        self.suppositions = [cue for cue in cues if cue.meaning.roles and "hypothetical" in cue.meaning.roles]

    def within(self, start: int, end: int) -> list[Cue]:
        """The cues that lie inside ``[start, end)``."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        if last > first and self.all[last - 1].end > end:
            last -= 1
        return self.all[first:last]


_DENIED = re.compile(
    r"(?<![a-z])(?:belum|tidak|tak|gagal|batal)(?: [a-z]+){0,2} (?:sebagai|menjadi|jadi|ke dalam|ke)"
    r"(?: (?:pppk|p3k))? \Z"
)
_LONGEST_DENIAL = 48  # characters


def is_denied(folded: str, cue: Cue) -> bool:
    """Whether the words before the cue say that they are not so ("honorer yang belum tertampung sebagai PPPK")."""
    return _DENIED.search(folded, max(0, cue.start - _LONGEST_DENIAL), cue.start) is not None


@cache
def _automaton() -> tuple[AhoCorasick, tuple[tuple[str, Meaning], ...]]:
    known = _spaced_meanings()
    patterns = [f" {phrase}" for phrase in known]  # the space keeps matches to the beginnings of words
    return AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest), tuple(known.items())


@cache
def _spaced_meanings() -> dict[str, Meaning]:
    """The meanings by phrase as it is searched for: non-ASN and non ASN are one."""
    known: dict[str, Meaning] = {}
    for phrase, meaning in meanings().items():
        known.setdefault(_space(phrase).strip(), meaning)
    return known


def _space(folded: str) -> str:
    for mark in _JOINTS:
        if mark in folded:
            folded = folded.replace(mark, " ")
    return folded


def find_cues(folded: str) -> Cues:
    """The cues of a folded text: whole words only, the longest where several begin together, -nya and -lah allowed."""
    cues: list[Cue] = []
    begin = 0
    while begin < len(folded):
        begin = _read_piece(folded, begin, cues)
    return Cues(cues)


def _read_piece(folded: str, begin: int, cues: list[Cue]) -> int:
    """Append the cues that begin in the piece of ``folded`` at ``begin``; returns where the next piece does.

    An article is one piece; a long text is read in several, because each takes many times its size.
    """
    stop = begin + PIECE
    piece = folded[begin : stop + _OVERLAP]
    squeezed, positions, shifts = squeeze(piece) if "  " in piece else (piece, [0], [0])
    # One character ahead of squeezed: where a match begins, its word does there.
    spaced = _space(folded[begin - 1] if begin else " ") + _space(squeezed)
    spaced = _GLUED.sub(" ", spaced)  # the figure's last digit: only words are looked for here
    single = len(positions) == 1
    reached = 0
    for start, end, meaning in _whole_words(spaced, squeezed):
        first = begin + (start if single else start + shifts[bisect_right(positions, start) - 1])
        if first >= stop:
            break
        reached = end
        last = begin + (end if single else end + shifts[bisect_right(positions, end - 1) - 1])
        cues.append(Cue(first, last, meaning))
    return max(stop, begin + reached + shifts[bisect_right(positions, reached - 1) - 1])


def _whole_words(spaced: str, squeezed: str) -> Iterator[tuple[int, int, Meaning]]:
    """The phrases that end where a word does, from left to right, none in another; ``spaced``: one character later.

    A match that ends inside a word counts for its shorter phrase, or for nothing, and hides nothing that begins in the
    rest of it: "diproses ke" is none in "diproses kepala balai", where "kepala balai" stands.
    """
    automaton, entries = _automaton()
    resume = 0
    for index, start, end in automaton.find_matches_as_indexes(spaced):
        reach = end - 1
        if start >= resume and squeezed[reach:end] in _USUAL_AFTER:
            resume = reach
            yield start, reach, entries[index][1]
            continue
        while True:
            if start >= resume:
                whole = _whole_word(squeezed, start, end - 1, entries[index])
                resume = start + 1 if whole is None else whole[1]
                if whole is not None:
                    yield whole
            if resume >= reach:
                break
            hidden = automaton.find_matches_as_indexes(spaced[resume : resume + _LONGEST])
            if not hidden or resume + hidden[0][1] >= reach:
                break
            index, start, end = hidden[0][0], resume + hidden[0][1], resume + hidden[0][2]
            reach = max(reach, end - 1)


def _whole_word(squeezed: str, start: int, end: int, entry: tuple[str, Meaning]) -> tuple[int, int, Meaning] | None:
    """The match, to the end of its word; its longest shorter phrase where that goes on ("guru pai" in "guru paid")."""
    phrase, meaning = entry
    if squeezed[end : end + 1] in _USUAL_AFTER:
        return start, end, meaning
    close = _word_end(squeezed, end)
    if close is not None:
        return start, close, meaning
    return (start, start + len(shorter[0]), shorter[1]) if (shorter := _shorter(phrase)) else None


def _word_end(squeezed: str, end: int) -> int | None:
    """Where the word that a phrase ends in ends, -nya and -lah included; None where it goes on otherwise."""
    after = squeezed[end]
    if after == "-" and squeezed.startswith("-nya", end):
        return end + 4
    if not (after.isalnum() and squeezed[end - 1].isalnum()) or (after.isdigit() and squeezed[end - 1].isalpha()):
        return end
    for suffix in _SUFFIXES:
        close = end + len(suffix)
        if squeezed.startswith(suffix, end) and not squeezed[close : close + 1].isalnum():
            return close
    return None


def _shorter(phrase: str) -> tuple[str, Meaning] | None:
    known = _spaced_meanings()
    while " " in phrase:
        phrase = phrase.rpartition(" ")[0].rstrip()
        if phrase in known:
            return phrase, known[phrase]
    return None
