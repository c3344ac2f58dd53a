"""Which counts are parts of which total, and which parts make one split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extraction.containment import SIDE_BY_SIDE, find_containments
from extraction.lists import find_lists
from extraction.mentions import Mention, read_mentions, without
from extraction.model import Breakdown, Document, Headcount
from extraction.sums import SUM, Split, find_sums

_SMALL = 50  # people
_LEVELS = 2  # lists within lists within lists are not seen in the press


def link(document: Document, headcounts: tuple[Headcount, ...]) -> tuple[tuple[Headcount, ...], tuple[Breakdown, ...]]:
    """``headcounts`` with ``role`` and ``of`` set, and the splits of each total into at least two parts.

    Arithmetic speaks first (:mod:`extraction.sums`), then announced lists whose sum fails (:mod:`extraction.lists`),
    then words of containment (:mod:`extraction.containment`). A count is part of one split at most.
    """
    mentions = read_mentions(document, headcounts)
    values = tuple(headcount.value for headcount in headcounts)
    totals: dict[int, tuple[int, str]] = {}  # part -> its total, and the rule that says so
    splits: list[Split] = []
    for split in find_sums(document, headcounts, mentions):
        _accept(split, values, totals, splits)
    for _ in range(_LEVELS):  # a list of lists: close up over the inner lists and look again
        seen = len(splits)
        for split in find_sums(document, headcounts, without(document, mentions, frozenset(totals))):
            _accept(split, values, totals, splits)
        if len(splits) == seen:
            break
    for split in find_lists(document, headcounts, mentions, frozenset(totals)):
        _accept(split, values, totals, splits)
    find_containments(document, headcounts, mentions, totals)
    splits.extend(_remainders(document, headcounts, mentions, totals, splits))
    return _settle(headcounts, totals, splits)


def _accept(split: Split, values: tuple[int, ...], totals: dict[int, tuple[int, str]], splits: list[Split]) -> None:
    """Take ``split`` unless a likelier one has its parts already, or it would make a count part of itself."""
    if split.rule == SUM and not split.announced and split.total in totals and values[split.total] < _SMALL:
        return  # a small item of a list is the sum of its neighbours by chance
    if any(part in totals or _contains(totals, part, split.total) for part in split.parts):
        return
    splits.append(split)
    for part in split.parts:
        totals[part] = (split.total, split.rule)


def _remainders(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    totals: dict[int, tuple[int, str]],
    splits: list[Split],
) -> Iterator[Split]:
    """Single parts of one total that one sentence sets side by side: ``300 guru, sedangkan 100 lainnya nakes``."""
    taken = {part for split in splits for part in split.parts}
    single: dict[int, list[int]] = {}
    for part, (total, rule) in totals.items():
        if part not in taken and rule in SIDE_BY_SIDE:
            single.setdefault(total, []).append(part)
    sentence = {mention.head: mention.sentence for mention in reversed(mentions)}
    for total, parts in single.items():
        parts.sort(key=lambda part: headcounts[part].start)
        near = all(abs(sentence[one] - sentence[two]) <= 1 for one, two in pairwise(parts))
        if len(parts) > 1 and near and sum(headcounts[part].value for part in parts) <= headcounts[total].value * 1.05:
            yield Split(total, tuple(parts), 0.0, "berdampingan")


def _contains(totals: dict[int, tuple[int, str]], whole: int, part: int) -> bool:
    while part in totals:
        part = totals[part][0]
        if part == whole:
            return True
    return False


def _settle(
    headcounts: tuple[Headcount, ...], totals: dict[int, tuple[int, str]], splits: list[Split]
) -> tuple[tuple[Headcount, ...], tuple[Breakdown, ...]]:
    containing = {total for total, _ in totals.values()}
    linked = []
    for head, headcount in enumerate(headcounts):
        if head in totals:
            total, rule = totals[head]
            linked.append(replace(headcount, role="part", of=total, rules=(*headcount.rules, f"part:{rule}")))
        else:
            linked.append(replace(headcount, role="total" if head in containing else "none", of=None))
    breakdowns = [
        Breakdown(split.total, tuple(sorted(split.parts, key=lambda part: headcounts[part].start))) for split in splits
    ]
    breakdowns.sort(key=lambda b: (headcounts[b.total].start, headcounts[b.parts[0]].start))
    return tuple(linked), tuple(breakdowns)
