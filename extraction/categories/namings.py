"""Which categories an article names, how weightily and in which sentences: title and lead before the rest."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from extraction.categories.categories import combine, phrase, was_once
from extraction.model import LineKind
from extraction.words.cue_tables import PPPK
from extraction.words.cues import Cue
from extraction.words.page import SKIPPED_LINES, Page

_SHORTEST = 40  # characters; a dateline or "(Istimewa)" is no sentence of the lead
_LONGEST = 8  # cues in one phrase
_TO_A_POST = re.compile(  # "PNS dalam jabatan fungsional guru": sworn in to the post, who were PNS before
    r"\)? (?:(?:untuk |agar )?(?:menduduki|mengisi|memangku)|ke dalam|dalam|pada|ke) jabatan fungsional(?![a-z])"
)
_LEAD = 4  # the first sentences say what an article is about
_INTAKE = re.compile(  # by two schemes: "pengadaan ASN 2024, PNS maupun PPPK"; not "hak PNS dan PPPK"
    r"(?<![a-z])(?:pengadaan|seleksi|rekrutmen|penerimaan|formasi|lowongan|kuota|pengangkatan|asn)"
    r"(?: (?:asn|casn|pegawai|aparatur|baru|tahun|formasi|20\d\d))*(?:[,(]| yakni| yaitu)* ?(?:baik )?\Z"
)
_LONGEST_INTAKE = 60  # characters of what _INTAKE matches


@dataclass(frozen=True, slots=True)
class Namings:
    """The categories that an article names.

    ``weights``: of all namings of each; ``by_sentence``: those that each sentence names, by its number; ``lead``: those
    of title and lead; ``opening``: the kinds of PPPK that the title and the first sentence of the text to name any
    name; ``told``: all below the title, whose plain "PPPK" may be short for one kind.
    """

    weights: Counter[str]
    by_sentence: dict[int, set[str]]
    lead: set[str]
    opening: set[str]
    told: set[str]


def read_namings(page: Page) -> Namings:
    """All namings, a phrase's cues together ("PPPK paruh waktu"); codes are none, nor what people no longer are."""
    found = Namings(Counter(), {}, set(), set(), set())
    opened: int | None = None
    last = lead_end(page)
    cues = [cue for cue in page.cues.all if cue.meaning.category and cue.meaning.category_role != "code"]
    index = 0
    while index < len(cues):
        group = phrase(page, cues[index : index + _LONGEST], last=False)
        index += len(group)
        category = combine(group)
        if category is None or (category == "pns" and _TO_A_POST.match(page.folded, group[-1].end)):
            continue
        if category == "honorer" and was_once(page, group[0]):
            continue
        sentence = page.sentence_at(group[0].start)
        if sentence is None or sentence.kind in SKIPPED_LINES:
            continue
        titled, leading = sentence.kind is LineKind.TITLE, sentence.no <= last
        if category in PPPK and opened in (None, sentence.no):
            found.opening.add(category)
            opened = None if titled else sentence.no
        if not titled:
            found.told.add(category)
        names = _named_by(page, group, category)
        found.weights.update(dict.fromkeys(names, 3 if titled else 2 if leading else 1))
        found.by_sentence.setdefault(sentence.no, set()).update(names)
        if leading:
            found.lead.update(names)
    return found


def _named_by(page: Page, group: list[Cue], category: str) -> set[str]:
    """The categories of a phrase: "CPNS dan PPPK" speaks of both, and so do "PNS maupun PPPK" of an intake."""
    if category != "asn":
        return {category}
    names = {cue.meaning.category for cue in group if cue.meaning.category}
    start = group[0].start
    if "pns" in names and names & PPPK and _INTAKE.search(page.folded, max(0, start - _LONGEST_INTAKE), start):
        return names - {"pns"} | {"cpns"}
    return names


def lead_end(page: Page) -> int:
    """The number of the sentence that closes the lead; what stands above the text (menus, captions) does not count."""
    told = 0
    for sentence in page.document.sentences:
        if sentence.kind is LineKind.BODY and sentence.end - sentence.start >= _SHORTEST:
            told += 1
            if told == _LEAD:
                return sentence.no
    return len(page.document.sentences)
