"""Counts that were taken for one because they are told alike, and that their sums show to be two.

``Palembang 2.000 formasi: 1.500 guru, 300 nakes ...; Banyuasin 1.800 formasi: 1.300 guru, 300 nakes``: the 300 of each
list is a fact of its own.
"""

from __future__ import annotations

import re

from extraction.parts.gaps import Mention
from extraction.parts.mentions import Reading
from extraction.parts.sums import SUM, Split, find_sums

_POINTS_BACK = re.compile(r" (?:orang |formasi )?(?:itu|tersebut|tadi)(?![a-z])")
_LEVELS = 3  # a list, its list of lists, and the whole
_LARGE = 50  # people: two small counts are soon alike
_SURE = 5.0  # the least score of a sum that parts what was taken for one


def part_twins(reading: Reading) -> Reading:
    """The reading with every mention a count of its own that sums of neighbours claim for different totals."""
    if len({mention.head for mention in reading.mentions}) == len(reading.mentions):
        return reading
    facts: dict[int, dict[tuple[int, int], int]] = {}  # head -> (total, how often it had the head before) -> start
    inner: set[int] = set()
    for _ in range(_LEVELS):
        claimed: set[int] = set()
        level = reading.closed_up(inner) if inner else reading
        for split in sorted(find_sums(level, twins=True), key=lambda split: (not split.adjacent, -split.score)):
            if not _sure(split) or not claimed.isdisjoint(split.places):
                continue
            claimed.update(split.places)
            for position, (part, place) in enumerate(zip(split.parts, split.places, strict=True)):
                fact = split.total, split.parts[:position].count(part)
                facts.setdefault(part, {}).setdefault(fact, place)
        if not claimed:
            break
        inner |= claimed
    claims = {head: sorted(of_head.values()) for head, of_head in facts.items()}
    parted = {
        place for head, places in claims.items() if not _told_alone(reading, head, places) for place in places[1:]
    }
    if parted:
        parted -= {mention.start for mention in reading.mentions if _is_same(reading.folded, mention)}
    return reading.parted(parted) if parted else reading


def _is_same(folded: str, mention: Mention) -> bool:
    """Whether words tell the number again: "jalur CPNS yang 20 itu", "PPPK tetap 668"."""
    again = _POINTS_BACK.match(folded, mention.end) is not None
    return again or folded.endswith((" tetap ", " tetap sebanyak "), 0, mention.start)


def _told_alone(reading: Reading, head: int, claimed: list[int]) -> bool:
    """Whether the count was told for itself before any list has it: the event's own, then summed up with others."""
    first = next(mention for mention in reading.mentions if mention.head == head)
    return first.value >= _LARGE and first.start < claimed[0]


def _sure(split: Split) -> bool:
    return split.rule == SUM and split.score >= _SURE and (split.announced or split.adjacent)
