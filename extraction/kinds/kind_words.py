"""How the words of a whole article lean to one kind or another: weights learnt from labelled articles.

Cues (``kind_cues.csv``) know what a title and a lead say of the news; the plain words around them (``pendaftaran``,
``purnatugas``, ``disumpah``) tell it too, each a little, and in ways nobody lists. ``make kind-words`` learns
``kind_words.csv`` from the labelled articles that are open; decision 15 has what it wins on unread ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt
from typing import NamedTuple

from extraction.lexicon import read_table
from extraction.model import Document, LineKind

ANY_ARTICLE = "*"  # the row that holds for every article: how often each kind is met, and how far the cues miss it
_WORD = re.compile(r"[a-z]{3,}(?:-[a-z]+)*")
_TOLD = frozenset({LineKind.TITLE, LineKind.BODY, LineKind.ITEM, LineKind.CAPTION, LineKind.HEADING})
_LONGEST = 20_000  # characters of an article that are read: what it is about is told by then
_FEW, _ENOUGH = 15, 40  # known words: up to the first they are chance, from the second on trusted in full
_FARTHEST = 1.6  # the natural logarithm of what words alone may win or lose a kind: fivefold


@dataclass(frozen=True, slots=True)
class KindWord:
    """What a word in an article, or :data:`ANY_ARTICLE`, says for each kind, in hundredths of a natural logarithm."""

    word: str
    appointment: int
    proposal: int
    other: int

    def __post_init__(self) -> None:
        if self.word != ANY_ARTICLE and _WORD.fullmatch(self.word) is None:
            raise ValueError("word must be of three small letters or more")
        if not self.appointment and not self.proposal and not self.other:
            raise ValueError("a word must say something for one kind")


class Lean(NamedTuple):
    """By how much the words multiply the votes for each kind (1.0 leaves them), and the trust in that, 0 to 1."""

    appointment: float
    proposal: float
    other: float
    trust: float


def told_words(document: Document) -> frozenset[str]:
    """The words of the title and of the sentences that tell the news; not those of bylines, links and other noise."""
    folded = document.folded
    words: set[str] = set()
    for sentence in document.sentences:
        if sentence.start > _LONGEST:
            break
        if sentence.kind in _TOLD:
            words.update(_WORD.findall(folded, sentence.start, min(sentence.end, _LONGEST)))
    return frozenset(words)


def lean(document: Document) -> Lean:
    """How an article's words lean, and how far that is to be trusted."""
    weights = _weights()
    known = told_words(document) & weights.keys()
    trust = max(0.0, min(1.0, (len(known) - _FEW) / (_ENOUGH - _FEW)))
    per_word = 0.01 / sqrt(len(known) or 1)  # a long article has more words, not more to say
    told = map(sum, zip((0, 0, 0), *map(weights.__getitem__, known), strict=True))
    sums = [0.01 * always + per_word * words for always, words in zip(weights[ANY_ARTICLE], told, strict=True)]
    mean = sum(sums) / len(sums)
    appointment, proposal, other = (exp(max(-_FARTHEST, min(_FARTHEST, trust * (each - mean)))) for each in sums)
    return Lean(appointment, proposal, other, trust)


def words_for(document: Document, kind: str, most: int = 5) -> list[str]:
    """The article's words that speak most for ``kind``, a field of :class:`Lean`; the strongest first."""
    weights = _weights()
    index = Lean._fields.index(kind)
    speaking = [word for word in told_words(document) & weights.keys() if weights[word][index] > 0]
    return sorted(speaking, key=lambda word: (-weights[word][index], word))[:most]


@cache
def _weights() -> dict[str, tuple[int, int, int]]:
    rows = read_table("kind_words.csv", KindWord)
    return {row.word: (row.appointment, row.proposal, row.other) for row in rows}
