"""One literal pass over a text of any length: a long one is read in pieces, so that its hits take little memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

PIECE = 16_384  # characters; an article has a tenth
_LONGEST = 256  # characters; no literal of the lexicons is longer


def scan(automaton: AhoCorasick, text: str, *, overlapping: bool = False) -> Iterable[tuple[int, int, int]]:
    """Pattern number, start and end of every match in ``text``, as one pass over the whole finds them.

    Overlapping matches come in the order of their ends, but for those of two pieces.
    """
    if len(text) <= PIECE:
        return automaton.find_matches_as_indexes(text, overlapping=overlapping)
    return _pieces(automaton, text, overlapping)


def _pieces(automaton: AhoCorasick, text: str, overlapping: bool) -> Iterator[tuple[int, int, int]]:
    begin = 0
    while begin < len(text):
        stop = reached = begin + PIECE
        for number, start, end in automaton.find_matches_as_indexes(
            text[begin : stop + _LONGEST], overlapping=overlapping
        ):
            if begin + start >= stop:
                continue  # it begins in the next piece, where it is found again
            yield number, begin + start, begin + end
            if not overlapping:
                reached = max(reached, begin + end)
        begin = reached
