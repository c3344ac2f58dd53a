"""Labels that open an item of a list: set off from their number by a semicolon, or two schemes joined under one."""

from __future__ import annotations

import re

from extraction.cues import Cue, Cues

ITEM_BREAK = re.compile(r"[,;]|: |(?<![a-z])(?:dan|serta|lalu|kemudian|adapun)(?![a-z])")  # an item of a list ends
_AND = re.compile(r"\)? (?:dan|serta|maupun) \Z")
_LONGEST_AND = 10  # characters of what _AND matches
_SCHEMES = {"cpns", "pppk"}


def set_off(folded: str, cues: Cues, sentence: int, semicolon: int, limit: int) -> Cue | None:
    """The kind of work before a semicolon and its number ("menyusul tenaga kesehatan; 435 orang").

    Not where a number has it that stands before it in that item ("200 untuk guru; 180 untuk nakes"). ``sentence`` is
    where the sentence begins, ``limit`` where the phrase of the number before ends.
    """
    cue = cues.ending.get(semicolon)
    if cue is None or cue.start < limit or not cue.meaning.occupation:
        return None
    return cue if _opens_item(folded, cue, sentence, limit) else None


def scheme_joined(folded: str, cues: Cues, sentence: int, label: Cue, end: int, limit: int) -> Cue | None:
    """The other scheme that "dan" joins to a ``label`` that begins at ``end`` ("formasi CPNS dan PPPK sebanyak 911").

    Not where the number before has it ("258 lewat jalur CPNS dan PPPK sebanyak 2.865").
    """
    join = _AND.search(folded, max(limit, end - _LONGEST_AND), end)
    cue = cues.ending.get(join.start()) if join else None
    if cue is None or cue.start < limit or {cue.meaning.category, label.meaning.category} != _SCHEMES:
        return None
    return cue if _opens_item(folded, cue, sentence, limit) else None


def _opens_item(folded: str, cue: Cue, sentence: int, limit: int) -> bool:
    """Whether no number stands before the label in its item of a list."""
    return sentence >= limit or ITEM_BREAK.search(folded, limit, cue.start) is not None
