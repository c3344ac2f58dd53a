"""What a word on people's fate stands for in its place: "belum dilantik" and "akan dilantik" are no appointment."""

from __future__ import annotations

import re

from extraction.statuses.entering_words import read_entering, read_proposing
from extraction.statuses.falling_words import read_falling
from extraction.statuses.no_fates import tells_no_fate
from extraction.statuses.occasions import took_part_from_afar
from extraction.statuses.waiting_words import read_waiting
from extraction.statuses.weights import GONE, NOW
from extraction.words.cues import Cue
from extraction.words.page import Page

_WINDOW = 18  # characters before a word that turn it into something else
_NOT_TODAY = re.compile(  # what is off on a day is put off: "urung dilantik hari ini"
    r"(?:batal|urung|gagal) (?:di[a-z]+|menerima|terima|meng[a-z]+)(?: [a-z]+){0,2} (?:hari ini|besok"
    r"|(?:pekan|bulan|minggu) ini|sesuai jadwal|tepat waktu"
    r"|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?! depan))(?![a-z])"
    # but for good where a reason follows that stays: "batal dilantik minggu ini karena terbukti"
    r"(?![^.;]{0,24}(?<![a-z])(?:karena|lantaran|sebab|akibat|setelah) (?:terbukti|tersangkut|terjerat|tersandung"
    r"|terlibat|tertangkap|mundur|mengundurkan|meninggal|wafat|dicoret|memalsukan))"
)
# "kepada perwakilan 10 orang PPPK": so few stand for all; "kepada perwakilan 1.204 PPPK": for so many.
_DEPUTIES = ("kepada perwakilan", "pada perwakilan")
_SO_FEW = re.compile(r"(?: sebanyak| sejumlah)? (?:\d{1,2}|[a-z]+) orang(?![a-z])")
_IN_PLACE = {
    "remaining": read_waiting,
    "other": read_falling,
    "proposed": read_proposing,
    "appointed": read_entering,
}


def status_of(page: Page, cue: Cue) -> tuple[str, int]:
    """The status a cue stands for in its place, with its weight: "belum dilantik" is no appointment."""
    told = page.told.get(cue.start)
    if told is None:
        told = page.told[cue.start] = _in_place(page.folded, cue)
    return told


def _in_place(folded: str, cue: Cue) -> tuple[str, int]:
    """What the word stands for: nothing where it tells of no fate, else what any word does there, then its kind."""
    status, weight = cue.meaning.status or "other", cue.meaning.weight
    if tells_no_fate(folded, cue.start, cue.end, status):
        return status, 0
    if folded.startswith(_DEPUTIES, cue.start) and _SO_FEW.match(folded, cue.end):
        return "other", 6
    if _NOT_TODAY.match(folded, cue.start):
        return "remaining", GONE
    if took_part_from_afar(folded, cue.start, cue.end):
        return "appointed", NOW  # "tidak hadir di lokasi dan mengucapkan sumpahnya secara daring"
    told = _IN_PLACE[status](folded, cue, folded[max(0, cue.start - _WINDOW) : cue.start])
    return (status, weight) if told is None else told
