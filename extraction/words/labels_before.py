"""The label before a number: the title or the words that end at it, or that open its item of a list.

Cues are read by position and within a bounded window, so a text's length costs no more than its numbers.
"""

from __future__ import annotations

import re

from extraction.model import LineKind, Sentence
from extraction.words.cue_tables import POSTS
from extraction.words.cues import Cue, Cues
from extraction.words.noun_phrases import noun_phrase
from extraction.words.outstanding import explained, standing_out, title_before_comma
from extraction.words.page import Page
from extraction.words.titles import RANK, title_before

_ITEM_BREAK = re.compile(r"[,;]|: |(?<![a-z])(?:dan|serta|lalu|kemudian|adapun)(?![a-z])")  # an item of a list ends
_AND = re.compile(r"\)? (?:dan|serta|maupun) \Z")
# "auditor ahli muda 11", "pejabat fungsional angkatan pertama 28 orang"
_RANK = re.compile(
    rf" (?:{RANK}|(?:tahap|angkatan|gelombang|periode) (?:ke-?)?(?:i{{1,3}}|satu|dua|tiga|pertama|kedua|ketiga)"
    r"|(?:jenjang|tingkat) (?:pertama|muda|madya|utama|terampil|mahir|penyelia))\Z"
)
_LONGEST_RANK = 24  # characters of what _RANK matches
_LONGEST_AND = 10  # characters of what _AND matches
_JOINED = ({"cpns", "pppk"}, POSTS)  # two of a kind that one number may be of
_ITEM_MARK = re.compile(r"[ \"'*•·▪-]*(?:(?:\d{1,2}|[a-z])[.)] )?[ \"'*]*")
_TELLS = re.compile(  # "Kepala Dinas Pendidikan Budi merinci penempatan mereka: 104 orang": who tells it
    r"(?<![a-z])(?:me[a-z]{3,}kan|menyebut|me(?:me)?rinci|mengungkap|menghitung|membagi|menambah|berkata|bilang"
    r"|(?:kata|ujar|ucap|tutur|jelas|papar|terang|beber|sebut)(?:nya)?)(?![a-z])"
)
_BACK = frozenset(" ()\"'*:=|~>-")
_STATING_MARKS = frozenset(":=|")
_STATES = frozenset({"quantity", "become"})
_LEADS = frozenset({"quantity", "become", "approximate"})


def label_before(page: Page, position: int, limit: int) -> tuple[list[Cue], int, bool, bool]:
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
        elif cue is None:
            if folded[stop - 1 : stop] == ";" and not chain:
                cue = _set_off(folded, page.cues, _sentence_start(page, position), stop - 1, limit)
            elif folded[stop - 1 : stop] == ",":
                cue = title_before_comma(page.document.text, folded, page.cues, stop, limit, stated)
                if cue is not None and cue.meaning.occupation and any(title.meaning.occupation for title in chain):
                    break  # "berbeda dengan guru, formasi teknis berjumlah 231"
            elif rank := _RANK.search(folded, max(limit, stop - _LONGEST_RANK), stop):
                end = rank.start()
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
        cue = _scheme_joined(folded, page.cues, _sentence_start(page, position), chain[-1], end, limit)
        if cue is not None:
            chain.append(cue)
            end = cue.start
    chain.reverse()
    return chain, end, stated, rough


def _sentence_start(page: Page, position: int) -> int:
    sentence = page.sentence_at(position)
    return 0 if sentence is None else sentence.start


def item_title(page: Page, position: int, low: int, sentence: Sentence) -> tuple[list[Cue], int]:
    """The title of a list's item, where more words follow it before the number ("R3 (terdata): 9 orang")."""
    if sentence.kind is not LineKind.ITEM and page.folded[position - 2 : position].strip() != ":":
        return [], position
    start = low
    for mark in _ITEM_BREAK.finditer(page.folded, max(low, position - 90), max(low, position - 2)):
        start = mark.end()
    opening = _ITEM_MARK.match(page.folded, start, position)
    chain, _, _ = noun_phrase(page, opening.end() if opening else start, position)
    if not chain or _TELLS.search(page.folded, chain[-1].end, position):
        return [], position
    return chain, chain[0].start


def _set_off(folded: str, cues: Cues, sentence: int, semicolon: int, limit: int) -> Cue | None:
    """The kind of work before a semicolon and its number ("menyusul tenaga kesehatan; 435 orang").

    Not where a number has it that stands before it in that item ("200 untuk guru; 180 untuk nakes"). ``sentence`` is
    where the sentence begins, ``limit`` where the phrase of the number before ends.
    """
    cue = cues.ending.get(semicolon)
    if cue is None or cue.start < limit or not cue.meaning.occupation:
        return None
    return cue if _opens_item(folded, cue, sentence, limit) else None


def _scheme_joined(folded: str, cues: Cues, sentence: int, label: Cue, end: int, limit: int) -> Cue | None:
    """What "dan" joins to a ``label`` that begins at ``end``, a scheme or posts ("formasi CPNS dan PPPK sebanyak 911").

    Not where the number before has it ("258 lewat jalur CPNS dan PPPK sebanyak 2.865").
    """
    join = _AND.search(folded, max(limit, end - _LONGEST_AND), end)
    cue = cues.ending.get(join.start()) if join else None
    if cue is None or cue.start < limit:
        return None
    if {cue.meaning.category or cue.meaning.occupation_category, label.meaning.category} not in _JOINED:
        return None
    return cue if _opens_item(folded, cue, sentence, limit) else None


def _opens_item(folded: str, cue: Cue, sentence: int, limit: int) -> bool:
    """Whether no number stands before the label in its item of a list."""
    return sentence >= limit or _ITEM_BREAK.search(folded, limit, cue.start) is not None
