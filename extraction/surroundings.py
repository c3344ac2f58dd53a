"""What stands around a number: the noun phrase after it, the label before it, its clause and its sentence.

Everything here reads cues by position; nothing searches the text beyond a few characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from extraction.cues import Cue, Cues
from extraction.model import DateMention, Document, LineKind, RegionMention, Sentence
from extraction.numbers import Number

_NEAR = re.compile(r"[ ()\"'*/]{0,4}-?[ ()\"'*]{0,3}")  # between two words of one noun phrase
_JOIN = re.compile(r" ?(?:,? ?(?:dan|serta|maupun|atau|hingga|sampai|&)|/|,|\+) ?")
_BACK = re.compile(r"[ ()\"'*:=|~\t>-]*\Z")
_MORE = re.compile(r" (?:lebih|sekian)(?! dari)(?![a-z])")
_TITLE_BACK = re.compile(
    r"(?:(?:tahap|gelombang|formasi|formasi tahun|tahun|tahun anggaran|angkatan|periode) "
    r"(?:i{1,3}|iv|v|[1-9]|satu|dua|tiga|pertama|kedua|ketiga|20\d\d)|(?<!\w)20\d\d"
    r"|ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)\Z"
)
_SHARE = re.compile(r", (?:semuanya|seluruhnya|disiapkan|disediakan|diperuntukkan|dialokasikan|khusus)(?![a-z])")
_RANK = re.compile(r"(?:ahli (?:pertama|muda|madya|utama)|terampil|mahir|penyelia|pemula)(?![a-z])")
FIELD = re.compile(r"(?:bidang|sektor) (?=kesehatan|pendidikan|teknis|kependidikan)")
_MOST = re.compile(r"(?:paling banyak|terbanyak|terbesar|paling besar|mendominasi),\Z")
_TIE = frozenset({"copula"})
_STATES = frozenset({"quantity", "become"})
_LEADS = frozenset({"quantity", "become", "approximate"})
_TIES = frozenset({"copula", "quantity"})
_ORDER = re.compile(r"(?:i{1,3}|iv|v|vi{0,3}|[1-9]|satu|dua|tiga|pertama|kedua|ketiga)(?![\w.,]\w|\w)")
_YEARISH = re.compile(r"20\d\d(?!\w|\.\d)")
_ITEM_BREAK = re.compile(r"[,;]|: |(?<![a-z])(?:dan|serta|lalu|kemudian|adapun)(?![a-z])")
_ITEM_MARK = re.compile(r"[ \"'*•·▪-]*(?:(?:\d{1,2}|[a-z])[.)] )?[ \"'*]*")
_ASIDE = re.compile(r" ?\([^()]{1,40}\)[ :]*")
_CLAUSE_BREAK = re.compile(
    r"[,;:]|\((?![a-z0-9/ -]{1,14}\))|\.(?= )|(?<![a-z])(?:dan|serta|sedangkan|sementara|adapun"
    r"|lalu|kemudian|sementara itu|ditambah|plus|tetapi|namun|berikut|selain|sehingga|padahal)(?![a-z])"
    r"|(?<=[a-z]) (?:karena|lantaran|akibat|sebab)(?![a-z])"
)
_TITLED = re.compile(r" ?(?:tahap|gelombang|formasi(?: tahun)?|tahun(?: anggaran)?|ta|angkatan|periode|t\.a\.?) *")
SKIPPED_LINES = frozenset({LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE, LineKind.BLANK})


@dataclass(frozen=True, slots=True)
class Page:
    """A document prepared for reading numbers: folded text, cues, numbers, and spans that are something else."""

    document: Document
    folded: str
    cues: Cues
    numbers: tuple[Number, ...]
    dates: tuple[DateMention, ...]
    regions: tuple[RegionMention, ...]
    sentence_starts: tuple[int, ...]

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that covers ``position``, by bisection."""
        index = bisect_right(self.sentence_starts, position) - 1
        if index < 0 or self.document.sentences[index].end <= position:
            return None
        return self.document.sentences[index]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One number with what stands around it; all positions are offsets into the text.

    ``after``: the cues of the noun phrase that follows, ``predicate``: those a copula or "yang" ties to it;
    ``before``: the label or noun phrase that ends at the number; ``stated``: a word such as "sebanyak" or "mencapai"
    leads to it; ``joint``: the cue of ``after`` that "dan" joins; ``clause``: its own clause; ``gap``:
    from the phrase of the number before to the number after.
    """

    number: Number
    after: tuple[Cue, ...]
    after_end: int
    predicate: tuple[Cue, ...]
    predicate_end: int
    before: tuple[Cue, ...]
    before_start: int
    stated: bool
    clause: tuple[int, int]
    gap: tuple[int, int]
    sentence: Sentence
    joint: int | None


def _after(page: Page, position: int, limit: int) -> tuple[list[Cue], int, int | None]:
    """The noun phrase that begins at ``position``: its cues, its end, and which cue "dan" joins to it."""
    folded, cues = page.folded, page.cues
    chain: list[Cue] = []
    joint: int | None = None
    end = position
    while len(chain) < 12:
        gap = _NEAR.match(folded, end, limit)
        start = gap.end() if gap else end
        if field := FIELD.match(folded, start, limit):
            start = field.end()  # "100 bidang kesehatan"
        cue = cues.at(start)
        if cue is not None and cue.end <= limit and cue.meaning.is_nominal:
            chain.append(cue)
            end = cue.end
            continue
        if chain:
            if chain[-1].meaning.occupation and (rank := _RANK.match(folded, start, limit)):
                end = rank.end()  # "perawat ahli pertama"
                continue
            titled = _TITLED.match(folded, start, limit)
            if titled and (
                order := (_ORDER.match(folded, titled.end(), limit) or _YEARISH.match(folded, titled.end(), limit))
            ):
                end = order.end()  # "PPPK tahap II paruh waktu", "PPPK formasi 2024"
                continue
            join = _JOIN.match(folded, end, limit)
            if join:
                nxt = cues.at(join.end())
                own = chain[-1].meaning
                if (
                    nxt is not None
                    and nxt.end <= limit
                    and not _labels_next(page, nxt.end, limit)
                    and ((nxt.meaning.category and own.category) or (nxt.meaning.occupation and own.occupation))
                ):
                    joint = len(chain)
                    chain.append(nxt)
                    end = nxt.end
                    continue
        break
    return chain, end, joint


def _predicate(page: Page, position: int, limit: int) -> tuple[list[Cue], int]:
    """What a copula ties to the noun phrase ("merupakan tenaga guru", "berasal dari formasi PPPK tahap 2")."""
    end, linked = position, False
    for _ in range(4):
        gap = _NEAR.match(page.folded, end, limit)
        cue = page.cues.at(gap.end() if gap else end)
        if cue is None and not linked and _SHARE.match(page.folded, end, limit):
            cue = page.cues.at(end + 2)  # "2.420 orang, disiapkan bagi guru kelas"
        if cue is None or cue.end > limit or not cue.meaning.roles & (_TIES if linked else _TIE):
            break
        linked, end = True, cue.end
    if not linked:
        return [], position
    chain, chain_end, _ = _after(page, end, limit)
    if not chain or _labels_next(page, chain_end, limit):
        return [], position  # the phrase runs into the next number: it is that number's label
    return chain, chain_end


def _labels_next(page: Page, end: int, limit: int) -> bool:
    """Whether a phrase that ends at ``end`` runs straight into the number at ``limit``."""
    return limit - end <= 3 and page.folded[limit : limit + 1].isdigit() and not page.folded[end:limit].strip(" (:")


def _before(page: Page, position: int, limit: int) -> tuple[list[Cue], int, bool]:
    """The label that ends at ``position``, its start, and whether words like "sebanyak" stand between."""
    folded, cues = page.folded, page.cues
    chain: list[Cue] = []
    stated = False
    end = position
    while len(chain) < 8:
        gap = _BACK.search(folded, max(limit, end - 8), end)
        stop = gap.start() if gap else end
        if gap and (":" in gap.group() or "=" in gap.group() or "|" in gap.group()):
            stated = True
        cue = cues.ending_at(stop)
        if (
            cue is None
            and (stated or _MOST.search(folded, max(limit, stop - 24), stop))
            and folded[stop - 1 : stop] == ","
        ):
            cue = cues.ending_at(stop - 1)  # "tenaga teknis, yakni 1.405 orang"
            if cue is not None and (
                cue.meaning.is_field
                or not (cue.meaning.occupation or cue.meaning.category or "quantity" in cue.meaning.roles)
            ):
                cue = None
        if cue is None and (titled := _TITLE_BACK.search(folded, max(limit, stop - 40), stop)):
            end = titled.start()  # "PPPK tahap dua 774"
            continue
        if cue is None or cue.start < limit:
            break
        meaning = cue.meaning
        if meaning.is_nominal and not ("quantity" in meaning.roles and not chain):
            chain.append(cue)
        elif not chain and meaning.roles & _LEADS:
            stated = stated or bool(meaning.roles & _STATES)
            if meaning.is_nominal:
                chain.append(cue)
        else:
            break
        end = cue.start
    chain.reverse()
    return chain, end, stated


def _head(page: Page, position: int, low: int, sentence: Sentence) -> tuple[list[Cue], int]:
    """The title of a list's item, where more words follow it before the number ("R3 (terdata): 9 orang")."""
    start = low
    for mark in _ITEM_BREAK.finditer(page.folded, max(low, position - 90), max(low, position - 2)):
        start = mark.end()
    opening = _ITEM_MARK.match(page.folded, start, position)
    chain, end, _ = _after(page, opening.end() if opening else start, position)
    listed = sentence.kind is LineKind.ITEM or page.folded[position - 2 : position].strip() == ":"
    if chain and (listed or _ASIDE.fullmatch(page.folded, end, position)):
        return chain, chain[0].start
    return [], position


def surround(page: Page, number: Number, sentence: Sentence, low: int, high: int) -> Surroundings:
    """Read what stands around number from ``low`` to ``high``, where its neighbours' phrases end and begin."""
    folded = page.folded
    lebih = _MORE.match(folded, number.end, high)
    after, after_end, joint = _after(page, lebih.end() if lebih else number.end, high)
    predicate, predicate_end = _predicate(page, after_end, high)
    before, before_start, stated = _before(page, number.start, low)
    if not before and not any(cue.meaning.occupation or cue.meaning.category for cue in after):
        before, before_start = _head(page, number.start, low, sentence)
    clause_start = low
    for mark in _CLAUSE_BREAK.finditer(folded, max(low, number.start - 160), before_start):
        clause_start = mark.end()
    reach = min(high, number.end + 200)
    close = _CLAUSE_BREAK.search(folded, max(after_end, predicate_end), reach)
    clause_end = close.start() if close else reach
    if folded.rfind("(", low, number.start) > folded.rfind(")", low, number.start):
        bracket = folded.find(")", max(after_end, predicate_end), clause_end)
        clause_end = bracket if bracket >= 0 else clause_end
    return Surroundings(
        number,
        tuple(after),
        after_end,
        tuple(predicate),
        max(predicate_end, after_end),
        tuple(before),
        before_start,
        stated,
        (clause_start, clause_end),
        (low, high),
        sentence,
        joint,
    )
