"""Names of a category that say nothing of the people counted: with whom they are compared, who leaves, who is lacking.

``gaji setara PNS``, ``seleksi yang sama dengan CPNS``; ``karena banyak PNS pensiun``, ``sekolah yang kekurangan PNS``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.cue_tables import CIVIL
from extraction.cues import Cue, Cues, Meaning
from extraction.numbers import COMES_TO, Number
from extraction.office_words import is_office

_WHAT = r"(?: (?:gaji|hak|status|seleksi|tes|proses|tunjangan|nasib|aturan|formasi|jalur|para|seorang|guru|pegawai))?"
_COMPARED = re.compile(
    r"(?<![a-z])(?:setara|sama|sejajar|sebanding|mirip|disamakan|disetarakan|berbeda|beda|layaknya"
    r"|selayaknya|sebagaimana|menyerupai|tak ubahnya|ketimbang|dibanding|dibandingkan)"
    rf"(?: (?:dengan|seperti|dari))?{_WHAT} \Z"
    rf"|(?<![a-z])seperti halnya{_WHAT} \Z"
)
_LACKING = re.compile(
    r"(?<![a-z])(?:kekurangan|kurangnya|minimnya|krisis|ketiadaan|langkanya|kelangkaan|terbatasnya|keterbatasan"
    r"|sedikitnya|berkurangnya|menyusutnya|pensiunnya|ditinggal(?:kan)?(?: pensiun)?|digantikan|menggantikan|pengganti)"
    r"(?: (?:para|tenaga|guru|pegawai|banyak|jumlah))* \Z"
)
_MANY = re.compile(r"(?<![a-z])(?:banyak|banyaknya|sejumlah|sebagian) (?:(?:guru|pegawai|tenaga) )?\Z")
_LEAVING = re.compile(
    r" (?:yang |sudah |telah |akan |bakal |memasuki |masuk |masa ){0,4}(?:pensiun|purnatugas|purna tugas)"
)
_COUNTED = re.compile(rf"[ (:]*(?:yang(?: [a-z]+)?)?{COMES_TO} ?[(:]?\d")
_OF_POSTS = ("jabatan_struktural", "other")
# The word before, capitalised though no sentence begins with it, and none that goes before a post.
_NAMED = re.compile(
    r"(?<=[\w,;:] )(?!(?:Para|Jabatan|Pejabat|Penjabat|Wakil|Sekretaris|Mantan|Calon|Bapak|Ibu|Pak|Bu|Untuk|Posisi) )"
    r"([A-Z][a-z]+) \Z"
)
_LONGEST = 48  # characters of what the patterns above match before a name


def set_aside(folded: str, cues: Cues) -> None:
    """Take its category from each name that those counted are only compared with; not where it has a count itself."""
    for cue in cues.all:
        if cue.meaning.category not in CIVIL or cue.meaning.category_role != "name" or _COUNTED.match(folded, cue.end):
            continue
        if _COMPARED.search(folded, max(0, cue.start - _LONGEST), cue.start):
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


def is_missing(folded: str, cue: Cue) -> bool:
    """Whether a name only says who leaves or is lacking, so that others come: ``karena banyak PNS pensiun``."""
    if cue.meaning.category != "pns":
        return False
    lead = max(0, cue.start - _LONGEST), cue.start
    if _LACKING.search(folded, *lead):
        return True
    return _MANY.search(folded, *lead) is not None and _LEAVING.match(folded, cue.end) is not None
