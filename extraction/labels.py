"""Other grounds on which a count is singled out: a stage, a gender, a code, what happened to them."""

from __future__ import annotations

import re

from extraction.surroundings import Surroundings

_GROUND = re.compile(
    r"(?<![a-z])(?:(?:tahap|gelombang) (?:i{1,3}v?|iv|\d|satu|dua|tiga|pertama|kedua|ketiga)"
    r"(?: dan (?:i{1,3}v?|\d|dua|kedua))?(?!\w)"
    r"|r[2345](?:t|b)?(?!\w)"
    r"|(?:laki-laki|perempuan|pria|wanita"
    r"|mengundurkan diri|memilih mundur|mundur|meninggal dunia|meninggal|pensiun|tidak lulus|tidak memenuhi syarat"
    r"|memenuhi syarat|disabilitas|cumlaude|putra-putri papua|lulusan ipdn|mutasi|promosi|perwakilan)(?![a-z]))"
)


def find_label(folded: str, around: Surroundings) -> str | None:
    """The ground in the article's words, lower case: from the noun phrase first, then from the clause."""
    match = _GROUND.search(folded, around.before_start, around.predicate_end)
    match = match or _GROUND.search(folded, *around.clause)
    return match.group() if match else None
