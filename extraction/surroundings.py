"""What stands around a number: the noun phrase after it, the label before it, its clause and its sentence.

Everything here reads cues by position and looks at a bounded window, so a text's length costs no more than its numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter

from extraction.clauses import clause_end, clause_start
from extraction.cues import Cue, Cues
from extraction.item_labels import ITEM_BREAK, scheme_joined, set_off
from extraction.model import DateMention, Document, LineKind, RegionMention, Sentence
from extraction.numbers import Number
from extraction.outstanding import explained, standing_out, title_before_comma
from extraction.titles import RANK, batch_before, headed_title, title_before, whole_title

SKIPPED_LINES = frozenset({LineKind.RELATED, LineKind.FURNITURE, LineKind.BYLINE})
FIELD = re.compile(r"(?:bidang|sektor) (?=kesehatan|pendidikan|teknis|kependidikan)")
_BACKWARD, _FORWARD = 500, 400  # characters of a sentence that a number's reader would look at
_CLAUSE_BACKWARD, _CLAUSE_FORWARD = 160, 200

_NEAR = re.compile(r"[ ()\"'*/]{0,4}-?[ ()\"'*]{0,3}")  # between two words of one noun phrase
_JOIN = re.compile(r" {0,3}(?:,? {0,3}(?:dan|serta|maupun|atau|hingga|sampai|&)|/|,|\+) {0,3}")
_MORE = re.compile(r" (?:lebih|sekian)(?! dari)(?![a-z])")
_TITLED = re.compile(r" ?(?:tahap|gelombang|formasi(?: tahun)?|tahun(?: anggaran)?|ta|angkatan|periode|t\.a\.?) *")
_ORDER = re.compile(r"(?:i{1,3}|iv|v|vi{0,3}|[1-9]|satu|dua|tiga|pertama|kedua|ketiga)(?![\w.,]\w|\w)")
_YEARISH = re.compile(r"20\d\d(?!\w|\.\d)")
_RANK = re.compile(rf"{RANK}(?![a-z])")
_FURTHER_RANKS = re.compile(
    r"(?:(?:,|,? dan|,? serta|/) ?(?:eselon )?(?:i{1,3}|iv|v|[1-5])(?![\w.]\w|\w))+"
)  # "eselon II, III"
_OF_THEM = re.compile(  # "700 dari mereka merupakan PPPK"
    r" (?:dari|di antara) (?:mereka|jumlah (?:itu|tersebut)|angka (?:itu|tersebut)|total (?:itu|tersebut))"
    r"(?= (?:merupakan|adalah|ialah|berstatus|berasal|yakni|yaitu) )"
)
_SHARE = re.compile(
    r", (?:semuanya|seluruhnya|khusus|(?:men)?jadi (?:jatah|milik|bagian)"
    r"|di(?:siapkan|sediakan|peruntukkan|alokasikan|cadangkan|jatahkan|sisihkan|arahkan|tujukan))(?![a-z])"
)
_LEADS_ON = re.compile(r"[ (:]{0,3}(?:(?:sebanyak|sejumlah|berjumlah|mencapai|ada) )?")
_LONGEST_LEAD = 14  # characters of what _LEADS_ON matches
_ITEM_MARK = re.compile(r"[ \"'*•·▪-]*(?:(?:\d{1,2}|[a-z])[.)] )?[ \"'*]*")
_BACK = frozenset(" ()\"'*:=|~>-")
_STATING_MARKS = frozenset(":=|")
_TIE = frozenset({"copula"})
_TIES = frozenset({"copula", "quantity"})
_STATES = frozenset({"quantity", "become"})
_LEADS = frozenset({"quantity", "become", "approximate"})


_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Page:
    """A document prepared for reading numbers: folded text, cues, numbers, and spans that are something else.

    ``told`` remembers what a status cue stands for in its place (see :func:`extraction.status_in_place.status_of`);
    ``last_year``: the latest year that the text names, 0 where it names none.
    """

    document: Document
    folded: str
    cues: Cues
    numbers: tuple[Number, ...]
    dates: tuple[DateMention, ...]
    regions: tuple[RegionMention, ...]
    told: dict[int, tuple[str, int]] = field(default_factory=dict)
    last_year: int = 0

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that covers ``position``."""
        sentence = self.document.sentence_before(position)
        return sentence if sentence is not None and position < sentence.end else None

    def number_at(self, position: int) -> Number | None:
        """The number that begins at ``position``."""
        index = bisect_left(self.numbers, position, key=_start)
        return self.numbers[index] if index < len(self.numbers) and self.numbers[index].start == position else None

    def names_region(self, start: int, end: int) -> bool:
        """Whether the name of a region or an agency begins in ``[start, end)``."""
        index = bisect_left(self.regions, start, key=_start)
        return index < len(self.regions) and self.regions[index].start < end


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
        return max(self.gap[0] if low is None else low, self.number.start - most), self.number.start

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
    after, after_end, joint = _after(page, more.end() if more else number.end, high)
    predicate, predicate_end = _predicate(page, after_end, high)
    before, before_start, stated, rough = _before(page, start, low)
    if not before and not any(cue.meaning.occupation or cue.meaning.category for cue in after):
        before, before_start = _head(page, start, low, sentence)
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
        tuple(predicate),
        told,
        tuple(before),
        before_start,
        stated,
        rough or number.approximate or more is not None,
        (first, last),
        (low, high),
        reach,
    )


def _after(page: Page, position: int, limit: int) -> tuple[list[Cue], int, int | None]:
    """The noun phrase that begins at ``position``: its cues, its end, and which cue "dan" joins to it."""
    folded, starting = page.folded, page.cues.starting
    chain: list[Cue] = []
    joint: int | None = None
    end = position
    while len(chain) < 12:
        start = end + 1
        cue = starting.get(start)
        if cue is None or folded[end] != " ":
            gap = _NEAR.match(folded, end, limit)
            start = gap.end() if gap else end
            cue = starting.get(start)
        elif cue.meaning.trap_after is not None and (field_of_work := FIELD.match(folded, start, limit)):
            cue = starting.get(field_of_work.end())  # "100 bidang kesehatan"
        if cue is not None and cue.meaning.is_head:
            cue = whole_title(page.document.text, folded, page.cues, cue, limit)
        if cue is not None and cue.end <= limit and cue.meaning.is_nominal:
            chain.append(cue)
            end = cue.end
            continue
        if not chain or end >= limit or folded[end] in ".;:":
            break
        if chain[-1].meaning.occupation and (rank := _RANK.match(folded, start, limit)):
            end = rank.end()  # "perawat ahli pertama"
            continue
        if chain[-1].meaning.category == "jabatan_struktural" and (ranks := _FURTHER_RANKS.match(folded, end, limit)):
            end = ranks.end()  # "pejabat eselon II, III dan fungsional"
            continue
        titled = _TITLED.match(folded, start, limit)
        if titled:
            order = _ORDER.match(folded, titled.end(), limit) or _YEARISH.match(folded, titled.end(), limit)
            if order:
                end = order.end()  # "PPPK tahap II paruh waktu", "PPPK formasi 2024"
                continue
        joined = _joined(page, chain[-1], end, limit)
        if joined is None:
            break
        joint = len(chain)
        chain.append(joined)
        end = joined.end
    if chain and page.folded[chain[-1].start - 1] == "(" and _labels_next(page, end, limit):
        chain.pop()  # "8.758 orang (Guru: 2.621": a list opens
        end = chain[-1].end if chain else position
    return chain, end, joint


def _joined(page: Page, last: Cue, end: int, limit: int) -> Cue | None:
    """The cue that "dan" or a comma joins to ``last``: another category, or another occupation."""
    join = _JOIN.match(page.folded, end + page.folded.startswith(")", end), limit)  # "(tendik) dan dosen"
    cue = page.cues.starting.get(join.end()) if join else None
    if cue is None or cue.end > limit or _labels_next(page, cue.end, limit):
        return None
    ours, other = cue.meaning, last.meaning
    alike = (ours.category and other.category) or (ours.occupation and other.occupation)
    posts = (ours.category and other.occupation_category) or (ours.occupation_category and other.category)
    return cue if alike or posts else None


def _predicate(page: Page, position: int, limit: int) -> tuple[list[Cue], int]:
    """What a copula ties to the noun phrase ("merupakan tenaga guru", "berasal dari formasi PPPK tahap 2")."""
    starting = page.cues.starting
    of_them = _OF_THEM.match(page.folded, position, limit)
    end, linked = of_them.end() if of_them else position, False
    for _ in range(4):
        gap = _NEAR.match(page.folded, end, limit)
        cue = starting.get(gap.end() if gap else end)
        if cue is None and not linked and _SHARE.match(page.folded, end, limit):
            cue = starting.get(end + 2)  # "2.420 orang, disiapkan bagi guru kelas"
        if cue is None or cue.end > limit or not cue.meaning.roles & (_TIES if linked else _TIE):
            break
        linked, end = True, cue.end
    if not linked:
        cue = starting.get(end + 2) if page.folded.startswith(", ", end) else None
        if cue and cue.end <= limit and page.folded[cue.end : cue.end + 1] in (".", ";", "") and cue.meaning.occupation:
            return [cue], cue.end  # "Sisanya, 918 orang, tenaga teknis."
        if cue and cue.meaning.category and cue.meaning.category_role == "name":
            chain, chain_end, _ = _after(page, end + 1, limit)
            if chain and page.folded[chain_end : chain_end + 1] in (".", ";", ""):
                return chain, chain_end  # "Separuh lebih, yaitu 702, PPPK penuh waktu;"
        return [], position
    chain, chain_end, _ = _after(page, end, limit)
    if not chain or _labels_next(page, chain_end, limit):
        return [], position  # the phrase runs into the next number: it is that number's label
    return chain, chain_end


def _labels_next(page: Page, end: int, limit: int) -> bool:
    """Whether a phrase that ends at ``end`` runs straight into the number at ``limit``."""
    if limit - end > _LONGEST_LEAD or page.number_at(limit) is None:
        return False
    return _LEADS_ON.fullmatch(page.folded, end, limit) is not None


def _before(page: Page, position: int, limit: int) -> tuple[list[Cue], int, bool, bool]:
    """The label that ends at ``position``, its start; whether "sebanyak" or its like, "sekitar" or its like lead on."""
    folded, ending = page.folded, page.cues.ending
    chain: list[Cue] = []
    stated = rough = False
    end = position
    while len(chain) < 8:
        stop = end
        while stop > limit and folded[stop - 1] in _BACK and (end - stop < 8 or folded[stop - 1] == " "):
            stop -= 1
            stated = stated or folded[stop] in _STATING_MARKS
        cue = ending.get(stop)
        if not (cue and cue.meaning.is_nominal) and (aside := explained(folded, stop + 1, limit)):
            end = aside.start()  # "kepala sekolah dasar (SD) sebanyak 67"
            continue
        if cue is not None and not chain and not cue.meaning.is_nominal and not cue.meaning.roles:
            cue = title_before(page.document.text, folded, page.cues, stop, limit)  # "teknis sekolah 1.043"
        elif cue is not None and not chain and cue.meaning.is_field:
            cue = headed_title(page.document.text, folded, page.cues, cue, stop, limit) or cue
        elif cue is None:
            if folded[stop - 1 : stop] == ";" and not chain:
                cue = set_off(folded, page.cues, _sentence_start(page, position), stop - 1, limit)
            elif folded[stop - 1 : stop] == ",":
                cue = title_before_comma(page.document.text, folded, page.cues, stop, limit, stated)
                if cue is not None and cue.meaning.occupation and any(title.meaning.occupation for title in chain):
                    break  # "berbeda dengan guru, formasi teknis berjumlah 231"
            elif (batch := batch_before(folded, stop, limit)) is not None:
                end = batch  # "PPPK tahap dua 774"
                continue
            elif not chain:
                around = page.document.text, folded, page.cues, stop, limit
                cue = title_before(*around) or standing_out(*around)
        if cue is None or cue.start < limit:
            break
        meaning = cue.meaning
        if meaning.is_nominal and not ("quantity" in meaning.roles and not chain):
            chain.append(cue)
        elif not chain and meaning.roles & _LEADS:
            stated = stated or bool(meaning.roles & _STATES)
            rough = rough or "approximate" in meaning.roles
            if meaning.is_nominal:
                chain.append(cue)
        else:
            break
        end = cue.start
    if stated and chain and chain[-1].meaning.category is not None:
        cue = scheme_joined(folded, page.cues, _sentence_start(page, position), chain[-1], end, limit)
        if cue is not None:
            chain.append(cue)
            end = cue.start
    chain.reverse()
    return chain, end, stated, rough


def _sentence_start(page: Page, position: int) -> int:
    sentence = page.sentence_at(position)
    return 0 if sentence is None else sentence.start


def _head(page: Page, position: int, low: int, sentence: Sentence) -> tuple[list[Cue], int]:
    """The title of a list's item, where more words follow it before the number ("R3 (terdata): 9 orang")."""
    if sentence.kind is not LineKind.ITEM and page.folded[position - 2 : position].strip() != ":":
        return [], position
    start = low
    for mark in ITEM_BREAK.finditer(page.folded, max(low, position - 90), max(low, position - 2)):
        start = mark.end()
    opening = _ITEM_MARK.match(page.folded, start, position)
    chain, _, _ = _after(page, opening.end() if opening else start, position)
    return (chain, chain[0].start) if chain else ([], position)
