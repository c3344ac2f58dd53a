"""Text as rules read it: lower case, one kind of space and of dash, every character at its own offset."""

from __future__ import annotations

import re

# Lower case of some letters takes two characters (İ); those keep their form so that offsets stay exact.
_SAME_LENGTH = {ord("İ"): "i", ord("–"): "-", ord("—"): "-", ord("‑"): "-", ord("‐"): "-", ord("−"): "-"}
_SPACES = dict.fromkeys(
    (9, 10, 11, 12, 13, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x3000), " "
)
_ZERO_WIDTH = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD), " ")
_FOLDED = {**_SAME_LENGTH, **_SPACES, **_ZERO_WIDTH, ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"'}
_MANGLED = re.compile("â€.")  # a quotation mark or dash read in the wrong encoding
_WIDE_GAP = re.compile(" {2,}")


def fold(text: str) -> str:
    """``text`` in lower case with plain spaces, dashes and quotes; as long as ``text``, character by character."""
    if "â€" in text:
        text = _MANGLED.sub('  "', text)
    folded = text.translate(_FOLDED).lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in text.translate(_FOLDED))


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
