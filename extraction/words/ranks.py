"""Ranks of officials by their two names: the echelon and the post that the law has called it since 2014."""

from __future__ import annotations

import re
from collections.abc import Iterable

from extraction.words.cues import Cue
from extraction.words.page import Page

_RANKS = tuple(
    re.compile(rf"(?:pejabat )?(?:eselon (?:{echelon})(?:[./ ]?([ab]))?|{post})")
    for echelon, post in (
        ("i|1", "(?:jpt|pimpinan tinggi) (?:madya|utama)"),
        ("ii|2|dua", "(?:jpt|pimpinan tinggi) pratama"),
        ("iii|3|tiga", "administrator"),
        ("iv|4|empat", "pengawas"),
    )
)
_EQUAL = r"(?:setingkat|setara|sama)(?: dengan)? "
# Between the two names of one rank, the second of which labels a number: "administrator atau eselon III 24 orang".
_OR = re.compile(rf"(?:,? (?:atau|alias) (?:{_EQUAL})?| (?:yang )?{_EQUAL}|/| ?\()\Z")
_CRAFT = re.compile(  # functional posts of offices; those of schools and hospitals are told of entrants as well
    r"(?:auditor|p2upd|arsiparis|pustakawan|perencana|widyaiswara|statistisi|penera|medik|paramedik|asesor|penyuluh"
    r"|analis kebijakan|analis kepegawaian|analis sdm|pranata komputer|pranata humas|penguji kendaraan"
    r"|mediator|perancang peraturan|pengelola pengadaan)(?![a-z])"
)
_LONGEST_OR = 30  # characters of what _OR matches


def is_rank(occupation: str) -> bool:
    """Whether an occupation is a rank, not a post or a kind of work."""
    return any(rank.fullmatch(occupation) for rank in _RANKS)


def is_one_rank(first: str, second: str) -> bool:
    """Whether two occupations are one rank, as "eselon iii" and "administrator" are; not its two steps, "a" and "b"."""
    if first == second:
        return True
    for rank in _RANKS:
        one, other = rank.fullmatch(first), rank.fullmatch(second)
        if one and other:
            return one[1] is None or other[1] is None or one[1] == other[1]
    return False


def is_step(occupation: str) -> bool:
    """Whether a rank is named with its step, which says more than the post does ("administrator eselon iii.a")."""
    return any((named := rank.fullmatch(occupation)) is not None and named[1] is not None for rank in _RANKS)


def one_name_each(occupations: Iterable[str]) -> set[str]:
    """The occupations in the order they are told, each rank by the first of its names."""
    told: list[str] = []
    for occupation in occupations:
        if not any(is_one_rank(first, occupation) for first in told):
            told.append(occupation)
    return set(told)


def named_first(page: Page, label: Cue, low: int) -> str | None:
    """What a rank was called right before ``label`` calls it by its other name; None where it has but one."""
    second = label.meaning.occupation
    if second is None or not is_rank(second):
        return None
    joined = _OR.search(page.folded, max(low, label.start - _LONGEST_OR), label.start)
    first = page.cues.ending.get(joined.start()) if joined else None
    occupation = first.meaning.occupation if first is not None and first.start >= low else None
    return occupation if occupation is not None and is_one_rank(occupation, second) else None


def is_craft(occupation: str | None) -> bool:
    """Whether an occupation is a functional post of an office, as structural posts are not ("10 auditor")."""
    return occupation is not None and _CRAFT.match(occupation) is not None
