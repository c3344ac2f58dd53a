"""What stands around a number: the noun phrase after it, the label before it, its clause and its sentence.

Everything here reads cues by position and looks at a bounded window, so a text's length costs no more than its numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extraction.model import Sentence
from extraction.text.clauses import clause_end, clause_start
from extraction.words.cues import Cue
from extraction.words.labels_before import item_title, label_before
from extraction.words.noun_phrases import noun_phrase, predicate
from extraction.words.numbers import Number
from extraction.words.page import Page

_BACKWARD, _FORWARD = 500, 400  # characters of a sentence that a number's reader would look at
_CLAUSE_BACKWARD, _CLAUSE_FORWARD = 160, 200
# Other grounds on which a count is singled out: a stage, a gender, a code, what happened to them.
_GROUND = re.compile(
    r"(?<![a-z])(?:(?:tahap|gelombang) (?:i{1,3}v?|iv|\d|satu|dua|tiga|pertama|kedua|ketiga)"
    r"(?: dan (?:i{1,3}v?|\d|dua|kedua))?(?!\w)"
    r"|r[2345](?:t|b)?(?!\w)"
    r"|(?:laki-laki|perempuan|pria|wanita"
    r"|mengundurkan diri|memilih mundur|mundur|meninggal dunia|meninggal|pensiun|tidak lulus|tidak memenuhi syarat"
    r"|memenuhi syarat|disabilitas|cumlaude|putra-putri papua|lulusan ipdn|mutasi|promosi|perwakilan)(?![a-z]))"
)
_MORE = re.compile(r" (?:lebih|sekian)(?! dari)(?![a-z])")


@dataclass(slots=True, eq=False)  # not frozen, as cues are not; a named tuple's fields take far longer to read
class Surroundings:
    """One number with what stands around it; all positions are offsets into the text.

    ``after``: the cues of the noun phrase that follows, ``predicate``: those a copula or "yang" ties to it;
    ``before``: the label or noun phrase that ends at the number; ``stated``: a word such as "sebanyak" or "mencapai"
    leads to it; ``rough``: "sekitar" or its like does; ``joint``: the cue of ``after`` that "dan" joins;
    ``clause``: its own clause; ``gap``: from the phrase of the number before to the number after; ``reach``: as much
    of its sentence as is read.
    """

    number: Number
    sentence: Sentence
    after: tuple[Cue, ...]
    after_end: int
    joint: int | None
    predicate: tuple[Cue, ...]
    predicate_end: int
    before: tuple[Cue, ...]
    before_start: int
    stated: bool
    rough: bool
    clause: tuple[int, int]
    gap: tuple[int, int]
    reach: tuple[int, int]

    def lead(self, most: int, low: int | None = None) -> tuple[int, int]:
        """The words right before the number: ``most`` characters at most, from ``low`` or its gap's beginning on."""
        here = self.number.start
        first, farthest = self.gap[0] if low is None else low, here - most
        return first if first > farthest else farthest, here

    @property
    def counted(self) -> str | None:
        """What the noun right behind the number is a word for: person, post or decree."""
        return self.after[0].meaning.counted if self.after else None

    @property
    def is_named(self) -> bool:
        """Whether the noun phrase behind the number names a category or a kind of work."""
        return any(cue.meaning.category or cue.meaning.occupation for cue in self.after)

    @property
    def phrase(self) -> tuple[Cue, ...]:
        """The cues of the noun phrase, its predicate and its label."""
        return *self.after, *self.predicate, *self.before


def surround(page: Page, number: Number, sentence: Sentence, low: int, high: int) -> Surroundings:
    """Read what stands around ``number`` from ``low`` to ``high``, where its neighbours' phrases end and begin."""
    folded = page.folded
    start = number.start
    reach = (max(sentence.start, start - _BACKWARD), min(sentence.end, number.end + _FORWARD))
    low, high = max(low, reach[0]), min(high, reach[1])
    more = _MORE.match(folded, number.end, high) if folded.startswith((" lebih", " sekian"), number.end) else None
    after, after_end, joint = noun_phrase(page, more.end() if more else number.end, high)
    tied, predicate_end = predicate(page, after_end, high)
    before, before_start, stated, rough = label_before(page, start, low)
    if not before and not any(cue.meaning.occupation or cue.meaning.category for cue in after):
        before, before_start = item_title(page, start, low, sentence)
    first = clause_start(folded, max(low, start - _CLAUSE_BACKWARD), before_start)
    told = max(after_end, predicate_end)
    last = clause_end(folded, told, min(high, number.end + _CLAUSE_FORWARD))
    if folded.rfind("(", low, start) > folded.rfind(")", low, start):
        bracket = folded.find(")", told, last)
        last = bracket if bracket >= 0 else last
    return Surroundings(
        number,
        sentence,
        tuple(after),
        after_end,
        joint,
        tuple(tied),
        told,
        tuple(before),
        before_start,
        stated,
        rough or number.approximate or more is not None,
        (first, last),
        (low, high),
        reach,
    )


def find_label(folded: str, around: Surroundings) -> str | None:
    """The ground in the article's words, lower case: from the noun phrase first, then from the clause."""
    match = _GROUND.search(folded, around.before_start, around.predicate_end)
    match = match or _GROUND.search(folded, *around.clause)
    return match.group() if match else None
