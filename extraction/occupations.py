"""The kind of work that a count is singled out by: guru, kesehatan, teknis, or the article's own title."""

from __future__ import annotations

import re

from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings

_HEADED = frozenset(
    ("formasi", "tenaga", "bidang", "sektor", "kuota", "jabatan", "kelompok", "rumpun", "pegawai", "kategori", "jatah")
) | {"alokasi", "fungsional", "posisi", "untuk", "bagi"}
_GENERAL = frozenset({"tenaga fungsional", "pelaksana"})  # what a second word of the phrase says more exactly
_TIED = re.compile(r"[ (]{0,2}")
_UNTIED = re.compile(r"[ (:]*")
_JOINED = re.compile(r" (?:dan|serta)\Z")
_SUBJECT = 160  # characters between a number and the subject that it is told of


def _of(page: Page, cues: tuple[Cue, ...]) -> tuple[str | None, bool]:
    """The occupation of a noun phrase, and whether it names two (then none is told)."""
    found: list[str] = []
    for index, cue in enumerate(cues):
        occupation = cue.meaning.occupation
        if occupation is None:
            continue
        tied = index and _TIED.fullmatch(page.folded, cues[index - 1].end, cue.start)  # "PPPK teknis", "staf teknis"
        if cue.meaning.is_field and len(cues) > 1 and not tied and not _is_headed(page, cue):
            continue
        if occupation not in found:
            found.append(occupation)
    if len(found) > 1:
        found = [occupation for occupation in found if occupation not in _GENERAL] or found
    if len(found) > 1:
        return None, True
    return (found[0] if found else None), False


def _is_headed(page: Page, cue: Cue) -> bool:
    before = page.folded[max(0, cue.start - 12) : cue.start].split()
    return bool(before) and before[-1] in _HEADED


def own_occupation(page: Page, around: Surroundings) -> str | None:
    """The occupation that the number's noun phrase, its predicate or its label names; None where none or two do."""
    for cues in (around.after, around.predicate, around.before):
        occupation, mixed = _of(page, cues)
        if occupation is not None or mixed:
            return occupation
    return None


def near_occupation(page: Page, around: Surroundings) -> str | None:
    """The one kind of work that the number's clause names ("Guru tidak tetap ... tercatat 13.302 orang")."""
    first, last = around.clause
    before = page.cues.within(max(first, around.number.start - _SUBJECT), around.before_start)
    after = page.cues.within(around.predicate_end, last)
    if after and page.folded[last : last + 1].isdigit() and _UNTIED.fullmatch(page.folded, after[-1].end, last):
        after.pop()  # "265 formasi yang terdiri dari guru 73": the next number's label
    joined = _JOINED.search(page.folded, max(around.gap[0], first - 8), first)
    if joined and joined.start() in page.cues.ending:
        before.insert(0, page.cues.ending[joined.start()])  # "nakes dan teknis yang ... 1.710": two kinds
    for cues, is_subject in ((before, True), (after, False)):
        kinds = {
            cue.meaning.occupation
            for cue in cues
            if cue.meaning.occupation is not None
            and not (is_subject and cue.meaning.occupation_category)
            and (not cue.meaning.is_field or _is_headed(page, cue))
        }
        if len(kinds) == 1:
            return kinds.pop()
    return None
