"""Noun phrases behind a number: who or what it counts, and what a copula says they are.

Cues are read by position and within a bounded window, so a text's length costs no more than its numbers.
"""

from __future__ import annotations

import re

from extraction.words.batches import batch_behind
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.titles import RANK, whole_title

FIELD = re.compile(r"(?:bidang|sektor) (?=kesehatan|pendidikan|teknis|kependidikan)")
_NEAR = re.compile(r"[ ()\"'*/]{0,4}-?[ ()\"'*]{0,3}")  # between two words of one noun phrase
_JOIN = re.compile(r" {0,3}(?:,? {0,3}(?:dan|serta|maupun|atau|hingga|sampai|&)|/|,|\+) {0,3}")
_RANK = re.compile(rf"{RANK}(?![a-z])")
_FURTHER_RANKS = re.compile(
    r"(?:(?:,|,? dan|,? serta|/) ?(?:eselon )?(?:i{1,3}|iv|v|[1-5])(?![\w.]\w|\w))+"
)  # "eselon II, III"
_OF_THEM = re.compile(  # "700 dari mereka merupakan PPPK"
    r" (?:dari|di antara) (?:mereka|jumlah (?:itu|tersebut)|angka (?:itu|tersebut)|total (?:itu|tersebut))"
    r"(?= (?:merupakan|adalah|ialah|berstatus|berasal|yakni|yaitu) )"
)
_SHARE = re.compile(
    r", (?:dan )?(?:itu )?(?P<cue>)(?:semuanya|seluruhnya|khusus|(?:men)?jadi (?:jatah|milik|bagian)"
    r"|(?:mendapat|memperoleh|memegang|kebagian) (?:jabatan|kursi)"
    r"|gabungan|campuran|perpaduan|adalah|ialah|merupakan|berprofesi|berlatar"
    r"|jatuh ke(?:pada)?|diberikan (?:ke(?:pada)?|untuk|bagi)"
    r"|di(?:siapkan|sediakan|peruntukkan|alokasikan|cadangkan|jatahkan|sisihkan|arahkan|tujukan))(?![a-z])"
)
_LEADS_ON = re.compile(
    r"(?: \((?:eselon )?[a-z0-9]{1,12}\))?"  # "administrator (eselon III) sebanyak 83"
    r"[ (:]{0,3}(?:(?:sebanyak|sejumlah|berjumlah|mencapai|ada) )?"
)
_LONGEST_LEAD = 36  # characters of what _LEADS_ON matches
_TIE = frozenset({"copula"})
_TIES = frozenset({"copula", "quantity"})


def noun_phrase(page: Page, position: int, limit: int) -> tuple[list[Cue], int, int | None]:
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
        if (batch := batch_behind(folded, start, limit)) is not None:
            end = batch  # "PPPK tahap II paruh waktu", "PPPK formasi 2024"
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


def predicate(page: Page, position: int, limit: int) -> tuple[list[Cue], int]:
    """What a copula ties to the noun phrase ("merupakan tenaga guru", "berasal dari formasi PPPK tahap 2")."""
    starting = page.cues.starting
    of_them = _OF_THEM.match(page.folded, position, limit)
    end, linked = of_them.end() if of_them else position, False
    for _ in range(4):
        gap = _NEAR.match(page.folded, end, limit)
        cue = starting.get(gap.end() if gap else end)
        if cue is None and not linked and (share := _SHARE.match(page.folded, end, limit)):
            cue = starting.get(share.start("cue"))  # "2.420 orang, disiapkan bagi guru kelas"
        if cue is None or cue.end > limit or not cue.meaning.roles & (_TIES if linked else _TIE):
            break
        linked, end = True, cue.end
    if not linked:
        cue = starting.get(end + 2) if page.folded.startswith(", ", end) else None
        if cue and cue.end <= limit and page.folded[cue.end : cue.end + 1] in (".", ";", "") and cue.meaning.occupation:
            return [cue], cue.end  # "Sisanya, 918 orang, tenaga teknis."
        if cue and cue.meaning.category and cue.meaning.category_role == "name":
            chain, chain_end, _ = noun_phrase(page, end + 1, limit)
            if chain and page.folded[chain_end : chain_end + 1] in (".", ";", ""):
                return chain, chain_end  # "Separuh lebih, yaitu 702, PPPK penuh waktu;"
        return [], position
    chain, chain_end, _ = noun_phrase(page, end, limit)
    if not chain or _labels_next(page, chain_end, limit):
        return [], position  # the phrase runs into the next number: it is that number's label
    return chain, chain_end


def _labels_next(page: Page, end: int, limit: int) -> bool:
    """Whether a phrase that ends at ``end`` runs straight into the number at ``limit``."""
    if limit - end > _LONGEST_LEAD or page.number_at(limit) is None:
        return False
    return _LEADS_ON.fullmatch(page.folded, end, limit) is not None
