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
    r"([.!?…][\"”’»)\]*]{0,4})(?:\s+(?=[\"“‘«(\[*]{0,3}[A-Z0-9])"
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+\s)|(?<=[a-z]{3}\.[”\"])(?=[A-Z][a-z]))"
)
_INITIALS = re.compile(r"(?:[B-LN-RT-Z]|D[a-z]{1,2})(?:\.[A-Z]){1,2}")  # "H.M. Hartono", "Drs.H. Alim": no degree
_ROMAN = frozenset(("I", "V", "X"))
_BEFORE_ROMAN = ("tahap", "golongan", "gol", "kelas", "eselon", "asisten", "komisi", "lantai", "kategori", "kelompok")
_CREDIT = re.compile(r"[.!?”\"*]\s*([(\[](?=[^()\[\]\n]*[^\W\d])[^()\[\]\n]{2,60}[)\]]\W{0,4}|\*{1,3})$")
_INLINE_LINK = re.compile(r"(?i)\bbaca\s+juga\s*:?\s")
_CASES = ("Baca juga", "Baca Juga", "BACA JUGA")
_LONGEST_WORD = 24
_WHOLE = frozenset((LineKind.FURNITURE, LineKind.BYLINE, LineKind.TITLE))


def has_links(text: str) -> bool:
    """Whether a link to another article ("Baca juga") stands anywhere, so that paragraphs must be searched for one."""
    return any(words in text for words in _CASES)


def split_block(
    text: str, start: int, end: int, kind: LineKind, paragraph: int, line: int, into: list[Sentence], links: bool
) -> None:
    """Append the sentences of ``text[start:end]`` to ``into``; numbers go on from those already there.

    ``links`` is :func:`has_links` of the text.
    """
    if kind in _WHOLE:
        into.append(Sentence(len(into), start, end, paragraph, line, kind))
        return
    if kind is LineKind.RELATED:
        _split_related(text, start, end, paragraph, line, into)
        return
    stop = end
    if kind is LineKind.BODY and text[end - 1] in ")]*":
        credit = _CREDIT.search(text, max(start, end - 70), end)
        if credit is not None and credit.start(1) > start:
            stop = credit.start(1)
    here = start
    for close, begin in _cuts(text, start, stop, links):
        into.append(
            Sentence(
                len(into),
                here,
                close,
                paragraph,
                line,
                kind if text[here] not in "bB" else _kind(text, here, close, kind),
            )
        )
        here = begin
    while text[stop - 1].isspace():
        stop -= 1
    into.append(
        Sentence(
            len(into), here, stop, paragraph, line, kind if text[here] not in "bB" else _kind(text, here, stop, kind)
        )
    )
    if stop < end:
        begin = stop
        while text[begin].isspace():
            begin += 1
        into.append(Sentence(len(into), begin, end, paragraph, line, LineKind.BYLINE))


def _kind(text: str, start: int, end: int, kind: LineKind) -> LineKind:
    """A link pasted into a paragraph is about another article; the rest is what its block is."""
    return LineKind.RELATED if _INLINE_LINK.match(text, start, end) else kind


def _cuts(text: str, start: int, end: int, links: bool) -> list[tuple[int, int]]:
    """Where a sentence closes and the next begins, in order."""
    cuts = [
        (match.end(1), match.end())
        for match in _END.finditer(text, start, end)
        if text[match.start()] != "." or not _goes_on(text, start, match)
    ]
    for words in _CASES if links else ():
        at = text.find(words, start + 1, end)
        while at > 0:
            if text[at - 1].isspace() and _INLINE_LINK.match(text, at, end) and all(at != cut for _, cut in cuts):
                close = at
                while text[close - 1].isspace():
                    close -= 1
                cuts.append((close, at))
                cuts.sort()
            at = text.find(words, at + 1, end)
    return cuts


def _goes_on(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the full stop is an abbreviation's, a list number's or an initial's, and the sentence goes on."""
    at = match.start()
    if text[max(start, at - 3) : at] == "..." and text[match.end() : match.end() + 1].isdigit():
        return True  # "Guru ......... 22"
    before = text[max(start, at - _LONGEST_WORD) : at]
    word = before[max(before.rfind(" "), before.rfind("\n")) + 1 :].lstrip('("“‘[')
    if len(word) > 1 and word.isalpha():
        return word.lower() in _RUNS_ON
    if not word:
        return False
    if len(word) == 1:
        if word.isdigit():
            return at - start <= 2
        if word in _ROMAN and before[:-1].rstrip().lower().endswith(_BEFORE_ROMAN):
            return False
        return word.isalpha()
    if word.isdigit():
        return at - start <= 2  # "12. Guru" opens a list's line
    if word.lower() in _RUNS_ON or _INITIALS.fullmatch(word):
        return True
    if "." in word and len(word) <= 8:
        # A degree ends the sentence unless another degree or title follows: "S.Pd. M.Si.", "S.E. H. Ahmad".
        after = text[match.end() : match.end() + 8].split(None, 1)
        return bool(after) and "." in after[0][:6] and not after[0][0].isdigit()
    return False


def _split_related(text: str, start: int, end: int, paragraph: int, line: int, into: list[Sentence]) -> None:
    """A link line is one sentence; prose glued behind it (a full stop, then a sentence that ends) is the article's."""
    if end - start > 120 and text[end - 1] in '.”"!?':
        cuts = _cuts(text, start, end, False)
        if cuts and end - cuts[0][1] >= 40:
            into.append(Sentence(len(into), start, cuts[0][0], paragraph, line, LineKind.RELATED))
            split_block(text, cuts[0][1], end, LineKind.BODY, paragraph, line, into, True)
            return
    into.append(Sentence(len(into), start, end, paragraph, line, LineKind.RELATED))
