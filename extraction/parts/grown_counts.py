"""Those who were let in, or granted, at first and those whom they grew to: the first are among the later ones."""

from __future__ import annotations

import re

from extraction.parts.funnel import other_batch
from extraction.parts.looking_back import FUNNEL
from extraction.parts.mentions import Reading
from extraction.parts.sums import compatible
from extraction.parts.totals import Totals, contains

GREW = "bertambah menjadi"
_ROSE = r"(?:naik|bertambah|meningkat|membengkak|melonjak|terdongkrak|menjadi\s+lebih\s+banyak)"
# For folded text, right before the number; not what somebody wishes for: "semula 67 diminta naik menjadi 1.254".
_TO = re.compile(
    r"(?<!minta )(?<!diusulkan )(?<!agar )(?<!supaya )(?<!akan )"
    rf"\b{_ROSE}(?:\s+(?:lagi|tipis|sedikit))?\s+(?:menjadi|jadi|ke)\s+(?:sebanyak\s+|sekitar\s+)?$"
)
_FROM = re.compile(rf"\b{_ROSE}\s+dari\s+(?:semula|awalnya|mulanya|tadinya)\s+(?:hanya\s+|cuma\s+|sebanyak\s+)?$")
_FIRST = re.compile(r"\b(?:semula|awalnya|mulanya|tadinya|mula-mula)\b")
_ANOTHER_LOOK = re.compile(r"\b(?:pasca)?sanggah(?:an)?\b|\bverifikasi\s+(?:ulang|lanjutan)\b|\boptimalisasi\b")
_YEARS = re.compile(r"\btahun\b|\b20\d\d\b")  # another year's are others


def find_grown(reading: Reading, totals: Totals) -> None:
    """Put those of the first look among those whom they grew to, and these, with whoever comes further, in their place.

    ``3.454 pelamar. Memenuhi syarat mula-mula 2.905 orang, naik menjadi 3.026 usai masa sanggah. Lanjut SKB 383``.
    """
    for index in range(1, len(reading.mentions)):
        places = _few_and_many(reading, index)
        if places is None:
            continue
        few, many = (reading.mentions[place] for place in places)
        if few.value >= many.value or abs(few.order - many.order) > 1 or other_batch(reading, *places):
            continue
        if reading.counts_posts(few) != reading.counts_posts(many) or not _are_the_same(reading, index):
            continue
        if contains(totals, many.head, few.head) or not compatible(reading.count(places[1]), reading.count(places[0])):
            continue
        whole = totals.get(few.head) or totals.get(many.head)
        totals[few.head] = many.head, GREW
        if whole and whole[0] != many.head and reading.headcounts[whole[0]].value > many.value:
            totals[many.head] = whole
        for place in range(index + 1, len(reading.mentions)):
            head, value = reading.mentions[place].head, reading.mentions[place].value
            total, rule = totals.get(head, (head, ""))
            if rule != FUNNEL or value >= many.value or reading.described("removed", place):
                continue  # a list tells those apart whom it is told of
            if total == few.head or (whole is not None and total == whole[0]):
                totals[head] = many.head, rule


def _few_and_many(reading: Reading, index: int) -> tuple[int, int] | None:
    """The places of those of the first look and of those whom they grew to, in whichever order they are told."""
    opening = reading.opening(index)
    if _TO.search(reading.folded, *opening):
        return index - 1, index
    return (index, index - 1) if _FROM.search(reading.folded, *opening) else None


def _are_the_same(reading: Reading, index: int) -> bool:
    """Whether the two are told as so many at first, or before another look at them, and not of two years."""
    low, high = reading.clause(index - 1)[0], reading.clause(index)[1]
    if _YEARS.search(reading.folded, low, high):
        return False
    return any(words.search(reading.folded, low, high) for words in (_FIRST, _ANOTHER_LOOK))
