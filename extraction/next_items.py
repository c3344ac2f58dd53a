"""The next item of what words of containment began to tell of a total."""

from __future__ import annotations

from extraction.cue_tables import SCHEMES
from extraction.gaps import Gap
from extraction.looking_back import AMONG, FUNNEL, GRANTED, OF
from extraction.mentions import Reading
from extraction.subsets import ATTENDING
from extraction.sums import compatible
from extraction.totals import Totals


def next_item(reading: Reading, index: int, totals: Totals, sums: dict[int, int]) -> tuple[int, str] | None:
    """The next item of what was told of a total: ``640 dilantik, 400 di antaranya guru dan 100 perawat``."""
    mentions, mention = reading.mentions, reading.mentions[index]
    if not index or mention.gap is not Gap.LIST or mentions[index - 1].sentence != mention.sentence:
        return None
    last = mentions[index - 1].head
    if last not in totals or totals[last][1] not in (AMONG, OF, ATTENDING, FUNNEL, GRANTED):
        return None
    counts = reading.headcounts
    total, part, whole = totals[last][0], reading.count(index), counts[totals[last][0]]
    granted, absent = totals[last][1] in (FUNNEL, GRANTED), totals[last][1] == ATTENDING
    of_kind = _of_two_kinds(reading, last, mention.head) if granted else part.category == counts[last].category
    alike = of_kind and part.status == counts[last].status
    fits = alike and (part.occupation is not None or absent or granted) and compatible(whole, part)
    if not fits or (not absent and sums[total] + mention.value > whole.value):
        return None
    if granted:
        totals[last] = total, GRANTED
    return totals[last]


def _of_two_kinds(reading: Reading, one: int, other: int) -> bool:
    """Whether what was granted is told by scheme or work: ``Diusulkan 750. Yang disetujui 120 CPNS dan 380 PPPK``."""
    counts = reading.headcounts
    schemes = {SCHEMES.get(counts[head].category) for head in (one, other)}
    works = {counts[head].occupation for head in (one, other)}
    return any(None not in kinds and len(kinds) > 1 for kinds in (schemes, works))
