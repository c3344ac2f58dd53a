"""Other grounds on which a count is singled out: a stage, a gender, a place, what happened to them."""

from __future__ import annotations

import re

from extraction.surroundings import Page, Surroundings

_STAGE = re.compile(
    r"(?:tahap|gelombang) (?:i{1,3}v?|iv|\d|satu|dua|tiga|pertama|kedua|ketiga)"
    r"(?: dan (?:i{1,3}v?|\d|dua|kedua))?(?!\w)"
)
_GENDER = re.compile(r"(?<![a-z])(laki-laki|perempuan|pria|wanita)(?![a-z])")
_CODE = re.compile(r"(?<![a-z])(r[2345](?:t|b)?)(?!\w)")
_FATE = re.compile(
    r"(?<![a-z])(mengundurkan diri|memilih mundur|mundur|meninggal dunia|meninggal|pensiun|tidak lulus"
    r"|tidak memenuhi syarat|memenuhi syarat|disabilitas|cumlaude|putra-putri papua"
    r"|lulusan ipdn|mutasi|promosi|perwakilan)(?![a-z])"
)


def find_label(page: Page, around: Surroundings) -> str | None:
    """The ground in the article's words, lower case: from the noun phrase first, then from the clause."""
    tight = (around.before_start, around.predicate_end)
    for pattern in (_STAGE, _CODE, _GENDER):
        match = pattern.search(page.folded, *tight)
        if match:
            return match.group()
    for pattern in (_FATE, _STAGE, _GENDER):
        match = pattern.search(page.folded, *around.clause)
        if match:
            return match.group()
    return None
