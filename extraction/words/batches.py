"""Batches of one intake, by number or by year: ``tahap I``, ``gelombang kedua``, ``periode ke-3``, ``formasi 2024``."""

from __future__ import annotations

import re

from extraction.model import Sentence
from extraction.words.numbers import Number
from extraction.words.page import Page

_NUMBERS = {
    **dict.fromkeys(("i", "1", "satu", "pertama"), 1),
    **dict.fromkeys(("ii", "2", "dua", "kedua"), 2),
    **dict.fromkeys(("iii", "3", "tiga", "ketiga"), 3),
    **dict.fromkeys(("iv", "4", "empat", "keempat"), 4),
}
_NUMBERED = re.compile(
    rf"\b(?:tahap|gelombang|periode)\s+(?:ke-?)?({'|'.join(_NUMBERS)})\b"
    rf"(?:\s+(?:dan|serta|maupun|hingga|sampai|&)\s+(?:ke-?)?({'|'.join(_NUMBERS)})\b(?!\s+orang))?"
)
# Behind those who are of the batch ("PPPK tahap II paruh waktu").
_CALLED = re.compile(r" ?(?:tahap|gelombang|formasi(?: tahun)?|tahun(?: anggaran)?|ta|angkatan|periode|t\.a\.?) *")
_ORDER = re.compile(r"(?:i{1,3}|iv|v|vi{0,3}|[1-9]|satu|dua|tiga|pertama|kedua|ketiga)(?![\w.,]\w|\w)")
_YEARISH = re.compile(r"20\d\d(?!\w|\.\d)")
# "tahap 1 dan 2 formasi 2024": stages that are named together, of which the second is no count either.
_SECOND_STAGE = re.compile(
    r"(?<!\w)(?:tahap|tahapan|gelombang|termin|sesi) (?:i{1,3}|[1-4]|satu|dua|tiga|pertama|kedua)"
    r"(?:,? (?:dan|serta|maupun|atau|hingga|sampai|&) | ?[/,&-] ?)\Z"
)
_LAST_STAGE = 4
_LONGEST_STAGES = 32  # characters of what _SECOND_STAGE matches


def find_batches(folded: str, start: int, end: int) -> list[int]:
    """The numbers of the batches that ``folded[start:end]`` names, in reading order."""
    named = (number for both in _NUMBERED.findall(folded, start, end) for number in both if number)
    return [_NUMBERS[number] for number in named]


def batch_behind(folded: str, start: int, limit: int) -> int | None:
    """Where the batch that begins at ``start`` ends ("PPPK formasi 2024"); None where none does."""
    called = _CALLED.match(folded, start, limit)
    if called is None:
        return None
    order = _ORDER.match(folded, called.end(), limit) or _YEARISH.match(folded, called.end(), limit)
    return order.end() if order else None


def numbers_a_second_stage(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether the number is of a stage joined to another ("tahap 1 dan 2"), not of people ("tahap 1, 2 orang")."""
    if number.value > _LAST_STAGE or page.folded.startswith(" orang", number.end):
        return False
    low = max(sentence.start, number.start - _LONGEST_STAGES)
    return _SECOND_STAGE.search(page.folded, low, number.start) is not None
