"""What is denied people: those told by what they do not do, and the rest who do not as others did."""

from __future__ import annotations

import re

from extraction.page import Page
from extraction.surroundings import Surroundings

_WHO_DO_NOT = re.compile(
    r"(?<![a-z])yang (?:tidak|tak) (?!hanya|perlu|lain|akan|ter|masuk|memiliki|punya|berada|pernah|ber)[a-z]+"
    r"(?: [a-z]+){0,3} \Z"
)
_DENIED = re.compile(
    r"(?: (?:orang|nama|peserta|lainnya|lain|lagi|yang|di antaranya|diantaranya)){0,3} (?:tidak|tak)"
    r"(?: (?!hanya|perlu|lain|akan|ter|masuk|memiliki|punya|berada|pernah|ber)[a-z]|(?=[.,;\"]|\Z))"
)
_ON_RECORD = re.compile(
    r"(?<![a-z])(?:ter(?:catat|daftar|data|cantum)|masuk) (?:di|dalam|pada|ke)(?: [a-z()]+){1,8},? "
    r"(?:(?:dan|sedangkan|sementara|adapun) )?\Z"
)
_FIGURE = re.compile(r"(?<![a-z])(?:angka|jumlah|total|bilangan) \Z")


def do_not(page: Page, around: Surroundings) -> bool:
    """Whether those counted are told by what they do not do ("yang tidak melapor 212 orang")."""
    return _WHO_DO_NOT.search(page.folded, *around.lead(60)) is not None


def is_denied(page: Page, around: Surroundings) -> bool:
    """Whether something is denied them behind the number; not "angka 613 tidak datang begitu saja".

    Nor where they are on no list ("2.793 orang tercatat di data BKN, 1.204 lainnya tidak").
    """
    denied = _DENIED.match(page.folded, around.predicate_end)
    if denied is None:
        return False
    if denied.group().endswith(("tidak", "tak")) and _ON_RECORD.search(
        page.folded, around.sentence.start, around.number.start
    ):
        return False
    return _FIGURE.search(page.folded, *around.lead(12)) is None
