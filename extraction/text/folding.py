"""Text as rules read it: lower case, one kind of space, dash and quotation mark, every character at its own offset."""

from __future__ import annotations

import re
from collections.abc import Iterator

# By how often the press has them: a page is plain ASCII after the first few.
_TYPOGRAPHIC = (
    *(("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"), ("\xa0", " "), ("\u2019", "'"), ("\u2018", "'")),
    *((mark, "-") for mark in "\u2014\u2010\u2011\u2012\u2212"),
    *((mark, " ") for mark in "\u200b\ufeff\u2009\xad\x85\u2002\u2003\u2007\u200c\u200d\u2028\u2029\u202f\u2060\u3000"),
)
_MANGLED = re.compile("\u00e2\u20ac.")  # a quotation mark or dash read in the wrong encoding
_LEADERS = re.compile(r"\.{4,}")  # "Guru ........ 22"
_SURROGATE = re.compile("[\ud800-\udfff]")
_GAP = re.compile(r"\s")
_WIDE_GAP = re.compile("   *")  # not " {2,}": the search skips to two spaces


_PIECE = 65_536  # characters folded at a time: lowering takes twelve bytes for each


def fold(text: str) -> str:
    """``text`` in lower case with plain spaces, dashes and quotes; as long as ``text``, character by character.

    A lone surrogate becomes a question mark: what comes back can be encoded.
    """
    return _fold(text) if len(text) <= _PIECE else "".join(map(_fold, _pieces(text)))


def _pieces(text: str) -> Iterator[str]:
    """``text`` cut behind white space, so that what stands beside a letter stays with it."""
    begin = 0
    while begin < len(text):
        gap = _GAP.search(text, begin + _PIECE)
        end = gap.end() if gap else len(text)
        yield text[begin:end]
        begin = end


def _fold(text: str) -> str:
    if not text.isascii():
        if "\u00e2\u20ac" in text:
            text = _MANGLED.sub('  "', text)
        for mark, plain in _TYPOGRAPHIC:
            text = text.replace(mark, plain)
            if text.isascii():
                break
        else:
            text = _SURROGATE.sub("?", text)
    if "...." in text:
        text = _LEADERS.sub(lambda dots: " " * len(dots.group()), text)
    for mark in "\n\r\t":
        text = text.replace(mark, " ")
    if "İ" in text:  # the one letter whose lower case takes two characters
        return "İ".join(part.lower() for part in text.split("İ"))
    return text.lower()  # last, because ASCII is lowered at many times the speed


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
