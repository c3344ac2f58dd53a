"""Whether a number is told of what is not so: of what may come, or of a case that somebody makes up."""

from __future__ import annotations

import re

from extraction.model import Sentence
from extraction.words.numbers import Number
from extraction.words.page import Page

HYPOTHETICAL = "hypothetical"
_FORECAST = re.compile(  # "Kalau CPNS tidak dibuka lagi, PNS bisa tersisa sekitar 650 orang"
    r"(?<![a-z])(?:kalau|jika|bila|apabila|seandainya|andai(?:kan|kata)?) [^.;]{5,140}, [^.;]{0,80}?"
    r"(?<![a-z])(?:bisa|bakal|akan|mungkin|dapat)(?: [a-z]+)?? (?:tersisa|tinggal|menyusut|berkurang|turun|kekurangan)"
    r"(?: [a-z]+){0,3} \Z"
)
_LONGEST_FORECAST = 260  # characters of what it matches
_CONDITION = re.compile(r"(?:butuh|kebutuhan|kurang|perlu|kalau|jika|ada|formasi|ini|itu|dari|pesertanya|kuota)\b")


def not_so(page: Page, number: Number, sentence: Sentence) -> str | None:
    """Whether the number is told of what may come, or of a case that somebody makes up."""
    if _FORECAST.search(page.folded, max(sentence.start, number.start - _LONGEST_FORECAST), number.start):
        return "forecast"
    return HYPOTHETICAL if page.cues.suppositions and _is_supposed(page, number, sentence) else None


def _is_supposed(page: Page, number: Number, sentence: Sentence) -> bool:
    """A case that a speaker makes up: "Umpamanya butuh guru 50 orang, pesertanya 75 orang"."""
    for cue in page.cues.suppositions:
        if sentence.start <= cue.start < number.start:
            opening = page.folded[sentence.start : cue.start].strip(" \"'")
            if len(opening) <= 14 and (cue.end + 1 == number.start or _CONDITION.match(page.folded, cue.end + 1)):
                return True
    return False
