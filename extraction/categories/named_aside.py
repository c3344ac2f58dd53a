"""Names of a category that say nothing of the people counted: with whom they are compared, where they work.

``gaji setara PNS``, ``seleksi yang sama dengan CPNS``; ``Kecamatan Tigo Lurah 6 orang``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.people.office_words import is_office
from extraction.words.cue_tables import CIVIL
from extraction.words.cues import Cues
from extraction.words.meanings import Meaning
from extraction.words.numbers import COMES_TO, Number

_WHAT = r"(?: (?:gaji|hak|status|seleksi|tes|proses|tunjangan|nasib|aturan|formasi|jalur|para|seorang|guru|pegawai))?"
_COMPARED = re.compile(
    r"(?<![a-z])(?:setara|sepadan|setingkat|sederajat|serupa|sama|sejajar|sebanding|mirip|disamakan|disetarakan|berbeda"
    r"|beda|layaknya|selayaknya|sebagaimana|menyerupai|tak ubahnya|ketimbang|dibanding|dibandingkan)"
    rf"(?: (?:dengan|seperti|dari))?{_WHAT} \Z"
    rf"|(?<![a-z])(?:seperti halnya|sama halnya (?:dengan|seperti)){_WHAT} \Z"
    r"|(?:\A|[.;\n] ?|, |tidak )seperti \Z"  # "Seperti PNS, 15 guru itu digaji"; not "ASN seperti PNS dan PPPK"
)
# "Golongan IX, sepadan dengan III/a pada PNS: 12 orang": the rank is counted, not those whose rank it is like.
_RANKED_LIKE = re.compile(
    r"(?<![a-z])(?:setara|sepadan|setingkat|sama|sejajar)(?: dengan)?(?: golongan| gol\.?)? [ivx]+ ?/? ?[a-e]?"
    r"(?: (?:pada|bagi|untuk))? \Z"
)
# Part-timers beside all the others: "PPPK yang diangkat, termasuk yang paruh waktu, 6.942 orang".
_INCLUDED = re.compile(r"(?<![a-z])(?:bersama|termasuk|beserta|berikut|ditambah|penuh maupun)(?: dengan)?(?: yang)? \Z")
_COUNTED = re.compile(rf"[ (:]*(?:yang(?: [a-z]+)?)?{COMES_TO} ?[(:]?\d")
_OF_POSTS = ("jabatan_struktural", "other")
# The word before, capitalised though no sentence begins with it, and none that goes before a post.
_NAMED = re.compile(
    r"(?<=[\w,;:] )(?!(?:Para|Jabatan|Pejabat|Penjabat|Wakil|Sekretaris|Mantan|Calon|Bapak|Ibu|Pak|Bu|Untuk|Posisi) )"
    r"([A-Z][a-z]+) \Z"
)
_LONGEST = 48  # characters of what the patterns above match before a name


def set_aside(folded: str, cues: Cues) -> None:
    """Take its category from each name that those counted are only compared with, or that names some of them.

    Not where it has a count itself.
    """
    for cue in cues.all:
        if cue.meaning.category not in CIVIL:
            continue
        before = max(0, cue.start - _LONGEST), cue.start
        aside = _COMPARED if cue.meaning.category_role == "name" else _INCLUDED
        counted = _COUNTED.match(folded, cue.end)
        if _RANKED_LIKE.search(folded, *before) or (not counted and aside.search(folded, *before)):
            cue.meaning = replace(
                cue.meaning, category=None, category_role=None, counted=None, is_noun=False, is_nominal=False
            )


def set_places_aside(text: str, cues: Cues, numbers: Sequence[Number]) -> None:
    """Take what it says from each post that ends a place's name before a number: ``Kecamatan Tigo Lurah 6 orang``."""
    starts = {number.start for number in numbers}
    for cue in cues.all:
        if cue.meaning.occupation_category not in _OF_POSTS or not text[cue.start].isupper():
            continue
        if starts.isdisjoint((cue.end + 1, cue.end + 2)):
            continue
        named = _NAMED.search(text, max(0, cue.start - _LONGEST), cue.start)
        if named is None or is_office(named[1].lower()) or " " in text[cue.start : cue.end]:
            continue
        if cues.ending.get(named.end(1)) is None:
            cue.meaning = Meaning()
