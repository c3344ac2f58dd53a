"""The field that names an item of a list of specialists: ``dokter spesialis: Bedah 1 orang, sub spesialis Saraf 2``."""

from __future__ import annotations

import re
from functools import cache

from extraction.words.meanings import meanings
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_SPECIALIST = "dokter spesialis "
_LONGEST = 80  # characters of an item before its number


def specialty(page: Page, around: Surroundings) -> str | None:
    """The field that stands alone before the number, as an item of a list in a sentence on specialists."""
    if any(cue.meaning.occupation for cue in around.after):
        return None
    start, end = around.reach[0], around.number.start
    if page.folded.find("spesialis", start, end) < 0:
        return None
    item = _item().search(page.folded, max(start, end - _LONGEST), end)
    return item and re.sub(r"\s+", " ", item[1])


@cache
def _item() -> re.Pattern[str]:
    """An item that is one of the fields which the lexicon knows of ``dokter spesialis``, up to its number."""
    fields = {phrase.removeprefix(_SPECIALIST) for phrase in meanings() if phrase.startswith(_SPECIALIST)}
    named = "|".join(re.escape(field).replace(r"\ ", r"\s+") for field in sorted(fields, key=len, reverse=True))
    return re.compile(
        r"(?:[,;:(]|(?<![a-z])(?:dan|serta|yakni|yaitu|meliputi|antara lain|terdiri (?:dari|atas)))\s+"
        rf"(?:(?:dan|serta)\s+)?(?:(?:sub\s?)?spesialis\s+)?({named})(?:\s+\([a-z -]+\))?"
        r"(?:\s+(?:sebanyak|sejumlah|ada))?[\s:=]*\Z"
    )
