"""Text as rules read it: lower case, one kind of space, dash and quotation mark, every character at its own offset."""

from __future__ import annotations

import re

_PLAIN = (("\n", " "), ("\r", " "), ("\t", " "))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_SPACES = "\x85\xa0\xad\u2002\u2003\u2007\u2009\u200b\u200c\u200d\u2028\u2029\u202f\u2060\u3000\ufeff"
_TYPOGRAPHIC = (
    *((mark, "-") for mark in _DASHES),
    *((mark, " ") for mark in _SPACES),
    ("\u2018", "'"),
    ("\u2019", "'"),
    ("\u201c", '"'),
    ("\u201d", '"'),
)
_MANGLED_LEAD = "\u00e2\u20ac"
_MANGLED = re.compile(f"{_MANGLED_LEAD}.")  # a quotation mark or dash read in the wrong encoding
_WIDE_GAP = re.compile(" {2,}")


def fold(text: str) -> str:
    """``text`` in lower case with plain spaces, dashes and quotes; as long as ``text``, character by character."""
    folded = text.lower()
    if len(folded) != len(text):  # the lower case of some letters takes two characters
        folded = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    for mark, plain in _PLAIN:
        folded = folded.replace(mark, plain)
    if not folded.isascii():
        if _MANGLED_LEAD in folded:
            folded = _MANGLED.sub('  "', folded)
        for mark, plain in _TYPOGRAPHIC:
            if mark in folded:
                folded = folded.replace(mark, plain)
    return folded


def squeeze(folded: str) -> tuple[str, list[int], list[int]]:
    """``folded`` with one space for each run of them, and how to come back.

    Returns the squeezed text with two equally long lists: positions in it, and what to add to a position at or after
    each to have the offset in ``folded``. Hard wraps and page furniture put such runs inside phrases.
    """
    pieces, positions, shifts = [], [0], [0]
    last = length = 0
    for gap in _WIDE_GAP.finditer(folded):
        pieces.append(folded[last : gap.start() + 1])
        length += gap.start() + 1 - last
        last = gap.end()
        positions.append(length)
        shifts.append(last - length)
    pieces.append(folded[last:])
    return "".join(pieces), positions, shifts
