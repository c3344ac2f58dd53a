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
        stop, marked = _step_back(folded, end, limit)
        stated = stated or marked
        named = ending.get(stop)
        if (passed := _passed_over(folded, named, stop, limit)) is not None:
            end = passed
            continue
        cue = _title_at(page, position, named, stop, limit, chain, stated)
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


def _step_back(folded: str, end: int, limit: int) -> tuple[int, bool]:
    """Where the words before ``end`` end, blanks and marks skipped; whether one of those says that a number follows."""
    stop, stated = end, False
    while stop > limit and folded[stop - 1] in _BACK and (end - stop < 8 or folded[stop - 1] == " "):
        stop -= 1
        stated = stated or folded[stop] in _STATING_MARKS
    return stop, stated


def _passed_over(folded: str, named: Cue | None, stop: int, limit: int) -> int | None:
    """Where words begin that end at ``stop`` and leave the title before them as it is; ``named``: the cue there."""
    if named is not None and named.meaning.is_nominal:
        return None
    if aside := explained(folded, stop + 1, limit):
        return aside.start()  # "kepala sekolah dasar (SD) sebanyak 67"
    if named is not None or not folded[stop - 1 : stop].isalpha():
        return None
    rank = _RANK.search(folded, max(limit, stop - _LONGEST_RANK), stop)
    return rank.start() if rank else None


def _title_at(
    page: Page, position: int, named: Cue | None, stop: int, limit: int, chain: list[Cue], stated: bool
) -> Cue | None:
    """The cue of the label that ends at ``stop``, where one is ``named``, else the title that other words make.

    ``chain``: the label's words behind it; ``stated``: a mark or a word between says that a number follows.
    """
    text, folded, cues = page.document.text, page.folded, page.cues
    if named is not None:
        if chain or named.meaning.is_nominal or named.meaning.roles:
            return named
        return title_before(text, folded, cues, stop, limit)  # "teknis sekolah 1.043"
    mark = folded[stop - 1 : stop]
    if mark == ",":
        title = title_before_comma(text, folded, cues, stop, limit, stated)
        if title is not None and title.meaning.occupation and any(cue.meaning.occupation for cue in chain):
            return None  # "berbeda dengan guru, formasi teknis berjumlah 231"
        return title
    if chain:
        return None
    if mark == ";":
        return _set_off(folded, cues, _sentence_start(page, position), stop - 1, limit)
    return title_before(text, folded, cues, stop, limit) or standing_out(text, folded, cues, stop, limit)


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
