"""The next item of what words of containment began to tell of a total."""

from __future__ import annotations

from extraction.parts.gaps import Gap
from extraction.parts.looking_back import AMONG, OF
from extraction.parts.mentions import Reading
from extraction.parts.subsets import ATTENDING
from extraction.parts.sums import compatible
from extraction.parts.totals import Totals


def next_item(reading: Reading, index: int, totals: Totals, sums: dict[int, int]) -> tuple[int, str] | None:
    """The next item of what was told of a total: ``640 dilantik, 400 di antaranya guru dan 100 perawat``."""
    mentions, mention = reading.mentions, reading.mentions[index]
    if not index or mention.gap is not Gap.LIST or mentions[index - 1].sentence != mention.sentence:
        return None
    last = mentions[index - 1].head
    if last not in totals or totals[last][1] not in (AMONG, OF, ATTENDING):
        return None
    counts = reading.headcounts
    total, part, whole = totals[last][0], reading.count(index), counts[totals[last][0]]
    absent = totals[last][1] == ATTENDING
    alike = part.category == counts[last].category and part.status == counts[last].status
    fits = alike and (part.occupation is not None or absent) and compatible(whole, part)
    if not fits or (not absent and sums[total] + mention.value > whole.value):
        return None
    return totals[last]
