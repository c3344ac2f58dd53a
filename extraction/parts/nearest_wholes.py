"""Of two wholes that hold a count the nearer one: who came further came from those who had stayed till then."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.parts.funnel import is_later
from extraction.parts.looking_back import AMONG, FUNNEL
from extraction.parts.mentions import Reading
from extraction.parts.stages import Stages
from extraction.parts.sums import Split
from extraction.parts.totals import Totals, contains

_TWO = 2  # those who stayed, and those who fell away


def tell_nearest(reading: Reading, totals: Totals, splits: Sequence[Split]) -> None:
    """Move a later stage to those of its total who came as far as that.

    ``SK untuk 2.302 orang. Diajukan 2.318, 13 rontok, 2.305 dikabulkan``; ``Ikut tes 3.146, lulus 1.498. 637 maju``.
    """
    headcounts = reading.headcounts
    stages = Stages(reading)
    places: dict[int, int] = {}
    for index, mention in enumerate(reading.mentions):
        places.setdefault(mention.head, index)
    fell = {mention.head for index, mention in enumerate(reading.mentions) if reading.described("removed", index)}
    stayed: dict[int, list[int]] = {}
    for split in splits:
        if len(split.parts) == _TWO:
            few, many = sorted(split.parts, key=lambda part: headcounts[part].value)
            if few in fell and many not in fell and headcounts[many].status != "appointed":  # nobody comes further
                stayed.setdefault(split.total, []).append(many)
    further: dict[int, list[int]] = {}
    for part, (total, rule) in totals.items():
        if rule == FUNNEL and part not in fell:
            further.setdefault(total, []).append(part)
    for part, (total, rule) in list(totals.items()):
        if rule not in (AMONG, FUNNEL) or part in fell:
            continue
        nearer = stayed.get(total, []) if rule == FUNNEL else []
        if total in further:
            nearer = [*nearer, *(other for other in further[total] if is_later(stages, places[part], places[other]))]
        nearer = [
            other
            for other in nearer
            if headcounts[part].value < headcounts[other].value and not contains(totals, part, other)
        ]
        if nearer:
            totals[part] = min(nearer, key=lambda other: headcounts[other].value), rule
