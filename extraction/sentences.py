"""Where a sentence ends: not after ``H.``, ``S.Pd.`` or ``No.``, not in ``1.278``, and also across a wrapped line.

Abbreviations stand in ``seeds/reference/abbreviations.csv``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extraction.lexicon import read_table
from extraction.model import LineKind, Sentence


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A shortened word without its last full stop, lower case; ``ends_sentence`` where a capital after it opens one."""

    abbreviation: str
    ends_sentence: bool


ABBREVIATIONS = read_table("abbreviations.csv", Abbreviation)
_RUNS_ON = frozenset(row.abbreviation for row in ABBREVIATIONS if not row.ends_sentence)

# A mark that ends sentences, closing quotes and brackets, then either white space or a glued next word, before what can
# open a sentence. A glued one needs three letters before and lower case after its capital: "dilarang.Ia", not "S.Pd".
_END = re.compile(
    r"[.!?…][\"”’»)\]*]{0,4}(?:\s+(?=[\"“‘«(\[*]{0,3}[A-Z0-9])"
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+\s)|(?<=[a-z]{3}\.[”\"])(?=[A-Z][a-z]))"
)
_ROMAN = frozenset(("I", "V", "X"))
_BEFORE_ROMAN = ("tahap", "golongan", "gol", "kelas", "eselon", "asisten", "komisi", "lantai", "kategori", "kelompok")
_CREDIT = re.compile(r"[.!?”\"*]\s*([(\[][^()\[\]\n]{2,60}[)\]]\W{0,4}|\*{1,3})$")
_INLINE_LINK = re.compile(r"(?i)\bbaca\s+juga\s*:?\s")
_CASES = ("Baca juga", "Baca Juga", "BACA JUGA", "baca juga")
_LONGEST_WORD = 24
_WHOLE = frozenset((LineKind.FURNITURE, LineKind.BYLINE, LineKind.TITLE))


def split_block(
    text: str, start: int, end: int, kind: LineKind, paragraph: int, line: int, into: list[Sentence]
) -> None:
    """Append the sentences of ``text[start:end]`` to ``into``; numbers go on from those already there."""
    if kind in _WHOLE:
        into.append(Sentence(len(into), start, end, paragraph, line, kind))
        return
    if kind is LineKind.RELATED:
        _split_related(text, start, end, paragraph, line, into)
        return
    credit = (
        _CREDIT.search(text, max(start, end - 70), end) if kind is LineKind.BODY and text[end - 1] in ")]*.!" else None
    )
    stop = credit.start(1) if credit and credit.start(1) > start else end
    here = start
    for cut in _cuts(text, start, stop):
        here = _add(text, here, cut, kind, paragraph, line, into)
    _add(text, here, stop, kind, paragraph, line, into)
    if stop < end:
        into.append(Sentence(len(into), stop, end, paragraph, line, LineKind.BYLINE))


def _add(text: str, start: int, end: int, kind: LineKind, paragraph: int, line: int, into: list[Sentence]) -> int:
    """Append ``text[start:end]`` less outer white space; returns where the next sentence may begin."""
    stop = end
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    while start < stop and text[start].isspace():
        start += 1
    if start < stop:
        if text[start] in "bB" and kind is not LineKind.TITLE and _INLINE_LINK.match(text, start, stop):
            kind = LineKind.RELATED
        into.append(Sentence(len(into), start, stop, paragraph, line, kind))
    return end


def _cuts(text: str, start: int, end: int) -> list[int]:
    cuts = [match.end() for match in _END.finditer(text, start, end) if not _goes_on(text, start, match)]
    for words in _CASES:  # a link pasted into a paragraph begins a sentence of its own
        at = text.find(words, start + 1, end)
        while at > 0:
            if _INLINE_LINK.match(text, at, end) and text[at - 1].isspace():
                cuts.append(at)
            at = text.find(words, at + 1, end)
    cuts.sort()
    return cuts


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the mark is an abbreviation's, a list number's or an initial's, and the sentence goes on."""
    at = match.start()
    if text[at] != ".":
        return False
    floor = max(start, at - _LONGEST_WORD)
    begin = max(text.rfind(" ", floor, at), text.rfind("\n", floor, at)) + 1 or floor
    word = text[max(begin, floor) : at].lstrip('("“‘[')
    if not word:
        return False
    if len(word) == 1:
        if word.isdigit():
            return at - start <= 2
        if word in _ROMAN and text[max(start, begin - 12) : begin].rstrip().lower().endswith(_BEFORE_ROMAN):
            return False
        return word.isalpha()
    if word.isdigit():
        return at - start <= 2  # "12. Guru" opens a list's line
    low = word.lower()
    if low in _RUNS_ON:
        return True
    if "." in word and len(word) <= 8:
        # A degree ends the sentence unless another degree or title follows: "S.Pd. M.Si.", "S.E. H. Ahmad".
        after = text[match.end() : match.end() + 8].split(None, 1)
        return bool(after) and "." in after[0][:6] and not after[0][0].isdigit()
    return False


def _split_related(text: str, start: int, end: int, paragraph: int, line: int, into: list[Sentence]) -> None:
    """A link line is one sentence; prose glued behind it (a full stop, then a sentence that ends) is the article's."""
    if end - start > 120 and text[end - 1] in '.”"!?':
        cuts = _cuts(text, start, end)
        if cuts and end - cuts[0] >= 40:
            here = start
            for number, cut in enumerate([*cuts, end]):
                here = _add(text, here, cut, LineKind.BODY if number else LineKind.RELATED, paragraph, line, into)
            return
    into.append(Sentence(len(into), start, end, paragraph, line, LineKind.RELATED))
