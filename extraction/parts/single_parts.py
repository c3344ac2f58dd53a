"""Single parts of one total that make a split of it: set side by side, filling up a list, or completing the total."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extraction.model import Headcount
from extraction.parts.gaps import REST_FOLLOWS
from extraction.parts.looking_back import SIDE_BY_SIDE
from extraction.parts.mentions import Reading
from extraction.parts.running_totals import RUNNING
from extraction.parts.subsets import SUCH, UNIT
from extraction.parts.sums import NEAR_SUM, Split
from extraction.parts.told_right_after import NEXT
from extraction.parts.totals import Totals

_UNITS_APART = 2  # sentences from what one office has to what the next has
_GOES_ON = frozenset(
    {NEXT, SUCH, RUNNING}
)  # the text goes on with them; no word of containment ties them to their total
_SLIP = 0.02  # of a total, by which those who stayed and those who fell may miss it
_MOST = 0.6  # of a total that such parts tell at least, where no rest is told of


def side_by_side(reading: Reading, totals: Totals, splits: list[Split]) -> Iterator[Split]:
    """Single parts of one total that one sentence sets side by side: ``300 guru, sedangkan 100 lainnya nakes``.

    Those that the text merely goes on with tell it apart where they are most of it: ``Tiga wakil rektor disumpah lebih
    dulu. Setelah itu tiga dekan. Sisanya ialah ...``.
    """
    headcounts = reading.headcounts
    taken = {part for split in splits for part in split.parts}
    split_up = {split.total for split in splits}
    single: dict[int, list[int]] = {}
    for part, (total, rule) in totals.items():
        if part not in taken and (rule in SIDE_BY_SIDE or (rule in _GOES_ON and total not in split_up)):
            single.setdefault(total, []).append(part)
    order = {mention.head: mention.order for mention in reversed(reading.mentions)}
    for total, parts in single.items():
        parts.sort(key=lambda part: headcounts[part].start)
        reach = _UNITS_APART if all(totals[part][1] == UNIT for part in parts) else 1
        near = all(abs(order[one] - order[two]) <= reach for one, two in pairwise(parts))
        least = 0.0
        if any(totals[part][1] in _GOES_ON for part in parts):
            near = near and order[parts[-1]] - order[parts[0]] <= 1
            ends = max(mention.end for mention in reading.mentions if mention.head == parts[-1])
            least = 0.0 if REST_FOLLOWS.match(reading.text, ends) else _MOST
        told = sum(headcounts[part].value for part in parts) / max(headcounts[total].value, 1)
        if len(parts) > 1 and near and least <= told <= 1.05:
            yield Split(total, tuple(parts), 0.0, "side by side")


def fill_up(headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split]) -> None:
    """Add to a list that falls short the single part that makes it whole: ``1.000 dari 2.500 ... 800, lalu 700``.

    One who was left out need not be called part of it: ``Satu SK urung dibagikan. Dari 400, 376 dan 23``.
    """
    single = _single_parts(totals, splits)
    out = [
        head for head, count in enumerate(headcounts) if head not in totals and count.status in ("other", "remaining")
    ]
    for number, split in enumerate(splits):
        lacking = headcounts[split.total].value - sum(headcounts[part].value for part in split.parts)
        filling = [part for part in single.get(split.total, ()) if headcounts[part].value == lacking]
        if not filling and split.rule == NEAR_SUM:
            filling = [head for head in out if headcounts[head].value == lacking and head != split.total]
            if len(filling) == 1:
                totals[filling[0]] = (split.total, NEAR_SUM)
        if len(filling) == 1:
            splits[number] = replace(split, parts=(*filling, *split.parts))


def completed(
    headcounts: tuple[Headcount, ...], totals: Totals, splits: list[Split], fell: frozenset[int]
) -> Iterator[Split]:
    """Single parts of one total, wherever they stand, that together are all of it.

    Or nearly all, where some stayed and some ``fell``: ``Dari 3.644 data 44 gugur, 3.560 diusulkan``.
    """
    for total, parts in _single_parts(totals, splits).items():
        whole, told = headcounts[total].value, sum(headcounts[part].value for part in parts)
        stayed = [part for part in parts if part not in fell]
        fates = len(stayed) == 1 and 2 * headcounts[stayed[0]].value > whole and headcounts[stayed[0]].status != "other"
        if len(parts) > 1 and (told == whole or (fates and abs(told - whole) <= _SLIP * whole)):
            yield Split(total, tuple(parts), 0.0, "parts that complete it")


def _single_parts(totals: Totals, splits: list[Split]) -> dict[int, list[int]]:
    """By total the parts that are in no split of it."""
    taken = {(part, split.total) for split in splits for part in split.parts}
    single: dict[int, list[int]] = {}
    for part, (total, _) in totals.items():
        if (part, total) not in taken:
            single.setdefault(total, []).append(part)
    return single
