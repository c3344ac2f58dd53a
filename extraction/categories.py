"""What the counted people are or become: PPPK (part-time or full-time), CPNS, PNS, honorer, holders of a post."""

from __future__ import annotations

from collections.abc import Iterable

from extraction.cues import Cue
from extraction.surroundings import Page, Surroundings

_PPPK = frozenset({"pppk", "pppk_paruh_waktu", "pppk_penuh_waktu"})
_CIVIL = _PPPK | {"cpns", "pns", "asn"}


def combine(cues: Iterable[Cue]) -> str | None:
    """The one category that the cues of a noun phrase name together; None where they name none.

    A qualifier settles its name (PPPK + paruh waktu), two kinds of PPPK make ``pppk``, PPPK beside CPNS or PNS ``asn``.
    """
    names = {cue.meaning.category for cue in cues if cue.meaning.category is not None}
    if not names:
        return None
    if len(names) == 1:
        return next(iter(names))
    if "honorer" in names and names & _CIVIL:
        names.discard("asn")
        if names & _PPPK:
            names.discard("honorer")
    if {"pppk_paruh_waktu", "pppk_penuh_waktu"} <= names:
        names -= {"pppk_paruh_waktu", "pppk_penuh_waktu"}
        names.add("pppk")
    elif names & {"pppk_paruh_waktu", "pppk_penuh_waktu"}:
        names.discard("pppk")
    if "asn" in names and len(names) > 1:
        names.discard("asn")
    if names & _PPPK and names & {"cpns", "pns"}:
        return "asn"
    if {"cpns", "pns"} <= names:
        return "asn"
    if {"jabatan_fungsional", "jabatan_struktural"} <= names:
        return "jabatan_struktural"
    for name in ("pppk_paruh_waktu", "pppk_penuh_waktu", "pppk", "cpns", "pns"):
        if name in names:
            return name
    return sorted(names)[0]


def own_category(around: Surroundings) -> str | None:
    """The category that the number's own noun phrase or label names."""
    after = combine(around.after)
    predicate = combine(around.predicate)
    if after is not None and (predicate is None or after != "honorer"):
        return after
    if predicate is not None:
        return predicate
    return combine(around.before)


def near_category(page: Page, around: Surroundings) -> str | None:
    """The category that the clause or sentence names closest to the number, when its noun phrase names none."""
    clause_start, clause_end = around.clause
    low, high = around.gap
    for start, end, last in (
        (around.predicate_end, clause_end, False),
        (clause_start, around.before_start, True),
        (low, around.before_start, True),
        (around.sentence.start, low, True),
        (clause_end, high, False),
    ):
        found = [cue for cue in page.cues.within(start, end) if cue.meaning.category is not None]
        if found:
            group = _group(page, found, last)
            category = combine(group)
            if category is not None:
                return category
    return None


def _group(page: Page, cues: list[Cue], last: bool) -> list[Cue]:
    """The cues of the phrase nearest to the number: its name with its qualifier ("PPPK tahap II paruh waktu")."""
    cues = cues[::-1] if last else cues
    group = [cues[0]]
    for cue in cues[1:]:
        near, far = (cue, group[-1]) if last else (group[-1], cue)
        if far.start - near.end > 6 or any(mark in page.folded[near.end : far.start] for mark in ",.;"):
            break
        group.append(cue)
    return group


def becomes(page: Page, around: Surroundings) -> str | None:
    """The category that honorer turn into in the number's sentence ("8.533 honorer menjadi PPPK Paruh Waktu")."""
    found = [
        cue
        for cue in page.cues.within(around.sentence.start, around.sentence.end)
        if cue.meaning.category in _CIVIL and cue.meaning.category != "asn"
    ]
    if not found:
        return None
    behind = [cue for cue in found if cue.start >= around.number.end]
    return combine(_group(page, behind, False)) if behind else combine(_group(page, found, True))
