"""The work that a noun phrase names, told apart from the names of offices, from ranks and from what is no people's."""

from __future__ import annotations

import re

from extraction.occupations.heads_of_schools import as_one, heads_of_several
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.ranks import is_one_rank, is_step
from extraction.words.titles import RANK

_HEADED = frozenset(
    ("formasi", "tenaga", "bidang", "sektor", "kuota", "jabatan", "kelompok", "rumpun", "pegawai", "kategori", "jatah")
) | {"alokasi", "fungsional", "posisi", "untuk", "bagi"}
GENERAL = frozenset({"tenaga fungsional", "pelaksana"})  # what a second word of the phrase says more exactly
GROUPS = frozenset({"guru", "kesehatan", "teknis"})
_WITH_RANK = re.compile(rf" {RANK}(?![a-z])")
_OF_NO_ONE_WORK = re.compile(rf" (?:lain(?:nya)?|{RANK})(?![a-z])")
_RANK_ALONE = re.compile(r"ahli (?:pertama|muda|madya|utama)")
AND = re.compile(r",? (?:dan|serta|maupun|atau) |, ?|/")  # between the names of two kinds of work
_TIED = re.compile(r"[ ()]{0,2}")
_OF_OFFICE = re.compile(  # "Kantor Camat/Lurah", "Badan Pengawas Tenaga Nuklir"
    r"(?<!\w)(?:dinas|(?:badan|komisi)(?: pengawas)?|kantor|satuan|kementerian|biro|(?<!jadi )bagian|laboratorium"
    r"|balai(?: [a-z]+)?|upt|uptd|opd)(?: [a-z]+ (?:dan|serta))? \Z"
    r"|(?<!\w)kantor [a-z]+/\Z"
)
_OFFICE = re.compile(
    r"(?<!\w)hari \Z"  # "Hari Guru"
    r"|satuan polisi pamong praja \(\Z|(?<!\w)fakultas(?: [a-z]+){0,4} \Z|(?<!\w)fasilitas \Z"
    r"|(?<!\w)di(?:serahkan|bagikan|berikan)(?: langsung)?(?: oleh)? \Z"  # who hands it over
    r"|(?<!\w)(?:promosi|mutasi|rotasi|pindah|pindahan|bergeser) dari (?:jabatan )?\Z"  # where they come from
    r"|(?<!\w)(?:promosi|naik)(?: (?:jabatan|jenjang|pangkat))? ke (?:jabatan |jenjang )?\Z"  # the move they make
)
# "persetujuan teknis", "secara teknis": of no people.
_TECHNICAL = re.compile(
    r"(?<!\w)(?:persetujuan|rekomendasi|bimbingan|petunjuk|kendala|alasan|masalah|persoalan|hal|secara|unit pelaksana"
    r"|kesiapan|persiapan|rapat) \Z"
)
_ASIDE = re.compile(r" ?\(")
_RANKS = re.compile(
    r"(?:/|,? (?:dan|serta|maupun|hingga|sampai|sampai dengan) |, )"
    r"((?:(?:pejabat )?eselon )?(?:(?:i{1,3}|iv|v|[1-5])|(?<=eselon )(?:dua|tiga|empat)))(?!\w)"
    r"|(?:(?<=eselon dua)|(?<=eselon tiga))(?:, |,? (?:dan|serta|hingga|sampai) )(tiga|empat)(?!\w)"
)


def work_of(page: Page, cues: tuple[Cue, ...]) -> tuple[str | None, bool]:
    """The occupation of a noun phrase, and whether it names two (then none is told)."""
    found: list[str] = []
    for index, cue in enumerate(cues):
        occupation = cue.meaning.occupation
        if occupation is None or _adds_nothing(page, cues, index, found):
            continue
        if (several := heads_of_several(page, cue)) == "" or names_ranks(page, cue):
            return None, True
        occupation = several or occupation
        if found and is_one_rank(found[-1], occupation):
            if is_step(occupation) and cues[index - 1].end == cue.start - 1:
                found[-1] = occupation  # "pejabat administrator eselon III.a"
            continue  # "administrator atau eselon III": one rank, named twice
        tie = (AND if found else _TIED).fullmatch  # "tenaga teknis dan kesehatan", "PPPK teknis", "staf teknis"
        tied = index and tie(page.folded, cues[index - 1].end, cue.start)
        if cue.meaning.is_field and len(cues) > 1 and not tied and not is_headed(page, cue):
            continue
        if occupation not in GROUPS and (rank := _WITH_RANK.match(page.folded, cue.end)):
            occupation += rank.group()  # "auditor ahli madya": its level is of the title
        if occupation not in found:
            found.append(occupation)
    if len(found) > 1:
        found = as_one([occupation for occupation in found if occupation not in GENERAL] or found)
    if len(found) > 1:
        return None, True
    return (found[0] if found else None), False


def _adds_nothing(page: Page, cues: tuple[Cue, ...], index: int, found: list[str]) -> bool:
    """Whether a cue of a noun phrase is no people's, or says less of their work than what was ``found`` before it."""
    cue = cues[index]
    occupation = cue.meaning.occupation or ""
    if is_office(page, cue) or _RANK_ALONE.fullmatch(occupation):
        return True  # "19 ahli pertama": a rank of whatever work the others do
    if occupation in GENERAL and (found or _OF_NO_ONE_WORK.match(page.folded, cue.end)):
        return True  # "penyuluh pertanian pelaksana terampil": its level; "tenaga fungsional lain"
    # "guru dan tenaga kependidikan (tendik)", "eselon III (administrator)": the same by another name
    return bool(found) and _ASIDE.fullmatch(page.folded, cues[index - 1].end, cue.start) is not None


def names_ranks(page: Page, cue: Cue) -> bool:
    """Whether a rank is the first of several under one number ("pejabat eselon II, III, dan IV")."""
    if cue.meaning.category != "jabatan_struktural":
        return False
    further = _RANKS.match(page.folded, cue.end)
    if further is None or is_one_rank(cue.meaning.occupation or "", further[1] or ""):
        return False
    people = page.cues.starting.get(further.end() + 1)
    if further[2] and people is not None and people.meaning.is_noun:
        return False  # "eselon tiga dan empat camat"
    # "10 pejabat pengawas dan 4 pejabat administrator", "eselon III dan 4 camat": a digit goes on with digits alone
    return not (further[1] or "").isdigit() or page.folded[cue.end - 1].isdigit()


def is_headed(page: Page, cue: Cue) -> bool:
    """Whether the word before a field of work makes it one of people ("formasi kesehatan", "tenaga teknis")."""
    return page.folded[max(0, cue.start - 12) : cue.start].rstrip().rpartition(" ")[2] in _HEADED


def is_office(page: Page, cue: Cue) -> bool:
    """Whether a name of work is an office's ("Dinas Kesehatan": staff counted by office) or its deputy's."""
    if page.folded.startswith("teknis", cue.start) and _TECHNICAL.search(
        page.folded, max(0, cue.start - 20), cue.start
    ):
        return True
    return is_of_office(page, cue) or _OFFICE.search(page.folded, max(0, cue.start - 40), cue.start) is not None


def is_of_office(page: Page, cue: Cue) -> bool:
    """Whether a word for an office stands before the name of a post or of work ("Kantor Lurah", "Dinas Kesehatan")."""
    return _OF_OFFICE.search(page.folded, max(0, cue.start - 40), cue.start) is not None
