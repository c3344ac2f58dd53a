"""Heads of schools bear the title that the text has; under one number at several kinds of schools, that of all."""

from __future__ import annotations

import re
from collections.abc import Collection

from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

BY_SCHOOL = "occupation:by their schools"
HEADS = "kepala sekolah"
_AT_SCHOOLS = re.compile(
    r"kepala (?:uptd? )?(?:satuan pendidikan )?"
    r"(?:sekolah|madrasah|taman kanak-kanak|raudhatul athfal|(?:tk|sd|smp|sma|smk|slb|mts)n?|paud|ra|mi|min|ma|man)"
    r"(?![a-z])"
)
_SCHOOL = (
    r"(?:(?:tk|sd|smp|sma|smk|slb|mts)n?|paud|ra|mi|sekolah dasar|sekolah menengah (?:pertama|atas|kejuruan)"
    r"|sekolah luar biasa|taman kanak-kanak)(?: (?:negeri|swasta))?"
)
_AT_SCHOOL = re.compile(rf"(?<!\w)({_SCHOOL})(?!\w| (?:negeri )?\d)")  # not one school by its name: "SMP Negeri 1"
_TITLE_AT = re.compile(rf"((?:kepala|pengawas)(?: sekolah)?) {_SCHOOL}")
_NEXT = r"(?:,|,? (?:dan|serta|maupun)) "
_SCHOOLS = re.compile(rf"(?:{_NEXT}{_SCHOOL}(?!\w)(?! se(?:banyak|jumlah)))+")  # not "SMP sebanyak 12"
_OTHERS = re.compile(rf"{_NEXT}(?:dinas|badan|biro|kantor)(?!\w)")  # "kepala dinas dan badan"
_AND = re.compile(r",? (?:dan|serta) ")
_MOVED = re.compile(r"(?<![a-z])(?:di)?(?:mutasi|rotasi|promosi|geser|pindah)(?:kan)?(?![a-z])")


def is_head(occupation: str | None) -> bool:
    """Whether an occupation is the head of a school, whatever its kind."""
    return occupation is not None and _AT_SCHOOLS.match(occupation) is not None


def is_one_head(first: str, second: str) -> bool:
    """Whether one title is the other in short: "kepala sekolah sd" and "kepala sekolah", "kepala uptd puskesmas"."""
    one, other = first.split(), second.split()
    if one[0] != "kepala" or other[0] != "kepala":
        return False
    return set(one) <= set(other) or set(other) <= set(one)


def heads_of_several(page: Page, cue: Cue) -> str | None:
    """What heads are called whom one number counts at several kinds of schools ("30 kepala SD, SMP").

    Empty where others are counted with them: ``14 kepala dinas dan badan``, ``326 kepala TK, SD dan pengawas``.
    """
    if not (cue.meaning.occupation or "").startswith("kepala "):
        return None
    if _OTHERS.match(page.folded, cue.end):
        return ""
    schools = _SCHOOLS.match(page.folded, cue.end) if is_head(cue.meaning.occupation) else None
    if schools is None or page.number_at(schools.end() + 1) is not None:
        return None
    return "" if _AND.match(page.folded, schools.end()) else HEADS


def as_one(occupations: Collection[str]) -> list[str]:
    """Occupations that are told under one number, heads of several kinds of schools by what they all are."""
    together = len(occupations) > 1 and all(is_head(occupation) for occupation in occupations)
    return [HEADS] if together else list(occupations)


def school_of(page: Page, around: Surroundings) -> str | None:
    """The kind of schools by which heads are counted: "155 kepala sekolah di SD"; None beside the way they moved."""
    low, high = max(around.gap[0], around.sentence.start), around.clause[1]
    if _MOVED.search(page.folded, max(low, around.clause[0]), high):
        return None
    behind = _AT_SCHOOL.search(page.folded, around.number.end, high)
    school = behind or _AT_SCHOOL.search(page.folded, low, around.number.start)
    return school[1] if school else None


def left_out(page: Page, around: Surroundings, last: Surroundings, work: str) -> str | None:
    """The title of an item that names only its schools, from the one before: ``45 kepala SD dan 20 SMP``."""
    if around.sentence is not last.sentence or around.is_named:
        return None
    school = school_of(page, around)
    if school is None or work == HEADS:
        return None if school is None or school_of(page, last) is None else HEADS
    title = _TITLE_AT.fullmatch(work)
    return f"{title[1]} {school}" if title else None
