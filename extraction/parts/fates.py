"""A few who fell away: what is lacking to a total, and several such counts that a last one sums up."""

from __future__ import annotations

import math
from collections.abc import Iterator

from extraction.parts.mentions import Reading
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.sums import Split, compatible

FALLEN = "fates summed up"
_LARGE = 100  # people: below, two counts make a third by chance
_FEW = 10  # so many times fewer fell away than stayed
_REACH = 3  # sentences from a total to those who are lacking, and between the counts that one sums up
_MOST = 5  # counts of those lacking
_WINDOW = 6  # mentions on each side of a total


def find_lacking(reading: Reading) -> Iterator[Split]:
    """``Semestinya 196 orang. Satu melepas haknya, empat TMS``, where 191 were told of before.

    The few stand near the total, what stays without them is a count of its own, and a word says that some of them fell.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    by_value: dict[int, list[int]] = {}
    for head, count in enumerate(headcounts):
        if not count.approximate:
            by_value.setdefault(count.value, []).append(head)
    fell = {mention.head for index, mention in enumerate(mentions) if reading.described("removed", index)}
    for at, total in enumerate(mentions):
        if total.value < _LARGE or headcounts[total.head].approximate:
            continue
        for first in range(max(0, at - _WINDOW), min(len(mentions), at + _WINDOW)):
            gone: list[int] = []
            lost = 0
            for mention in mentions[first : first + _MOST]:
                distance = abs(mention.order - total.order)
                if (
                    mention.head in (total.head, *gone)
                    or _FEW * (lost + mention.value) > total.value
                    or distance > _REACH
                ):
                    break
                gone.append(mention.head)
                lost += mention.value
                if fell.isdisjoint(gone):
                    continue
                for kept in by_value.get(total.value - lost, ()):
                    if kept not in gone and compatible(headcounts[total.head], headcounts[kept]):
                        score = 2.8 + math.log10(total.value) - 0.3 * distance - 0.2 * len(gone)
                        yield Split(total.head, (kept, *gone), score, SUBTRACTION)


def find_fallen(reading: Reading) -> Iterator[Split]:
    """``Satu mundur, dua BTL ... Bila digabung, 4 orang tidak mengantongi NIP``: fates that one count sums up."""
    mentions, fell = reading.mentions, reading.fell_away()
    for position, index in enumerate(fell):
        whole = mentions[index]
        parts: list[int] = []
        told = 0
        for other in reversed(fell[:position]):
            part = mentions[other]
            if whole.order - part.order > _REACH or told >= whole.value:
                break
            if part.value < whole.value and part.sentence != whole.sentence and part.head not in parts:
                parts.insert(0, part.head)
                told += part.value
        if len(parts) > 1 and told == whole.value:
            yield Split(whole.head, tuple(parts), 2.0, FALLEN)
