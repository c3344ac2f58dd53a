"""What a word on applying or falling away stands for in its place: "sempat gugur" is no more so."""

from __future__ import annotations

import re

from extraction.statuses.entered_elsewhere import entered_elsewhere, passed_first_test
from extraction.statuses.no_fates import was_once
from extraction.statuses.occasions import missed_a_ceremony
from extraction.statuses.weights import FELL, POST
from extraction.words.cues import Cue

_PAPERS = re.compile(r"(?<![a-z])(?:drh|riwayat hidup|pemberkasan)(?![a-z])")
_PASSAGE = 400  # characters before a word that tell what it is about
_FOR_A_WHILE = re.compile(
    r"(?<![a-z])(?:sempat(?: dinyatakan| dianggap| disebut| dikira| ingin| mau| hendak)?"
    r"|berniat|tadinya (?:ingin|mau|hendak)) \Z"
)
_MAY_BE = re.compile(r"(?<![a-z])(?:bisa|dapat|boleh)(?: saja| juga| pula)? \Z")
_APPLIED_THEN = ("pelamar", "melamar", "pendaftar", "mendaftar", "peminat", "peserta")  # whoever applied, did
_REPLACED = re.compile(
    r"(?<![a-z])(?:menggantikan|mengganti|pengganti|mengisi (?:tempat|posisi|kursi|jabatan|kekosongan)"
    r"|(?:yang )?ditinggal(?:kan)?|mengimbangi|menutup(?:i)?)(?: (?!yang )[a-z]+){0,4}(?: yang)? \Z"
)
_BEFORE_FALL = 64  # characters before a word of falling away that tell who comes instead


def read_falling(folded: str, cue: Cue, window: str) -> tuple[str, int] | None:
    """What a word stands for that puts people among the others; None where it does so here.

    ``window``: what stands before it.
    """
    start, fell = cue.start, cue.meaning.weight >= FELL
    if fell and not folded.startswith(_APPLIED_THEN, start) and was_once(folded, start):
        return "other", 0
    if missed_a_ceremony(folded, start):
        return "remaining", 6
    if folded.startswith("submit", start) and _PAPERS.search(folded, max(0, start - _PASSAGE), start):
        return "proposed", POST  # those who passed send their papers; to send an application is "other"
    if (passed := passed_first_test(folded, cue)) is not None:
        return passed
    if fell and _is_not_so(folded, cue, window):
        return "other", 0
    return entered_elsewhere(folded, cue)


def _is_not_so(folded: str, cue: Cue, window: str) -> bool:
    """Whether others than those counted fell away, or these did so for a while or may do so yet."""
    if _REPLACED.search(folded, max(0, cue.start - _BEFORE_FALL), cue.start):
        return True  # "dilantik menggantikan pejabat yang pensiun"
    if _FOR_A_WHILE.search(window):
        return True  # "berkas mereka sempat dinyatakan tidak sesuai"
    return cue.meaning.weight > FELL and _MAY_BE.search(window) is not None  # "kelulusan mereka bisa dibatalkan"
