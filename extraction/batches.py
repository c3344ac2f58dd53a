"""Batches of one intake that a text numbers: ``tahap I``, ``gelombang kedua``, ``periode ke-3``."""

from __future__ import annotations

import re

_ORDER = {
    **dict.fromkeys(("i", "1", "satu", "pertama"), 1),
    **dict.fromkeys(("ii", "2", "dua", "kedua"), 2),
    **dict.fromkeys(("iii", "3", "tiga", "ketiga"), 3),
    **dict.fromkeys(("iv", "4", "empat", "keempat"), 4),
}
_BATCH = re.compile(rf"\b(?:tahap|gelombang|periode)\s+(?:ke-?)?({'|'.join(_ORDER)})\b")


def find_batches(folded: str, start: int, end: int) -> list[int]:
    """The numbers of the batches that ``folded[start:end]`` names, in reading order."""
    return [_ORDER[number] for number in _BATCH.findall(folded, start, end)]
