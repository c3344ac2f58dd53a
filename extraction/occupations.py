"""The kind of work that a count is singled out by: guru, kesehatan, teknis, or the article's own title."""

from __future__ import annotations

from itertools import pairwise

from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings

_HEADED = frozenset(
    {"formasi", "tenaga", "bidang", "sektor", "kuota", "jabatan", "kelompok", "rumpun", "pegawai", "kategori", "jatah"}
)


_SUBJECT = 160  # characters between a number and the subject that it is told of


def _of(page: Page, cues: tuple[Cue, ...]) -> tuple[str | None, bool]:
    """The occupation of a noun phrase, and whether it names two (then none is told)."""
    found: list[str] = []
    for cue in cues:
        occupation = cue.meaning.occupation
        if occupation is None:
            continue
        if cue.meaning.is_field and len(cues) > 1 and not _is_headed(page, cue):
            continue
        if occupation not in found:
            found.append(occupation)
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
    """The occupation that is the subject of the number's clause ("Guru tidak tetap ... tercatat 13.302 orang")."""
    if not around.stated and not around.after:
        return None
    found = [
        cue
        for cue in page.cues.within(max(around.gap[0], around.number.start - _SUBJECT), around.before_start)
        if cue.meaning.occupation is not None and not cue.meaning.is_field and not cue.meaning.occupation_category
    ]
    kinds = {cue.meaning.occupation for cue in found}
    if len(kinds) == 1 and around.stated:
        return found[0].meaning.occupation
    behind = page.cues.within(around.predicate_end, around.clause[1])
    for turn, cue in pairwise(behind):
        if "become" in turn.meaning.roles:  # "914 orang yang bisa diangkat menjadi PPPK guru"
            following = behind[behind.index(cue) : behind.index(cue) + 2]
            return next((cue.meaning.occupation for cue in following if cue.meaning.occupation), None)
    return None
