"""Splits that arithmetic shows: neighbouring counts that add up, or nearly add up, to a stated total."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extraction.link_cues import cue
from extraction.mentions import Gap, Mention, before, clause, opens_split, phrase, without
from extraction.model import Document, Headcount, LineKind

_LONGEST_LIST = 40  # parts of one split; the longest seen in the press are districts and agencies
_WIDEST_STEP = 2  # sentences between two parts of one split
_SLACK = 0.02  # a sum this near its total is a slip of the pen or a rounding, not another thing
_ROUGH_SLACK = 0.12  # of a total called rough: hampir, sekitar, lebih dari
_ROUGH_LIMIT = 60  # distinct values up to which a rough total is tried on each
_SUM_THRESHOLD = 3.0
_NEAR_THRESHOLD = 3.6


SUM = "sum"
NEAR_SUM = "sum fails narrowly"
_ANY = frozenset(
    "pppk pppk_paruh_waktu pppk_penuh_waktu cpns pns honorer asn jabatan_fungsional jabatan_struktural other".split()  # noqa: SIM905
)
_PPPK = frozenset({"pppk", "pppk_paruh_waktu", "pppk_penuh_waktu"})
_WITHIN = {
    "pppk": _PPPK | {"honorer"},
    "pppk_paruh_waktu": _PPPK | {"honorer"},
    "pppk_penuh_waktu": _PPPK | {"honorer"},
    "cpns": frozenset({"pns"}),
    "pns": frozenset({"cpns", "jabatan_fungsional", "jabatan_struktural"}),
    "jabatan_fungsional": frozenset({"pns", "asn"}),
    "jabatan_struktural": frozenset({"pns", "asn", "jabatan_fungsional"}),
}


@dataclass(frozen=True, slots=True)
class Split:
    """A total and its parts, indexes of headcounts; ``score`` orders rival readings, ``rule`` names what showed it."""

    total: int
    parts: tuple[int, ...]
    score: float
    rule: str
    announced: bool = False  # whether words of splitting stand before the parts


def find_sums(document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...]) -> list[Split]:
    """Every reading of neighbouring counts as the parts of a stated total, the likeliest first."""
    splits = _window_sums(document, headcounts, mentions)
    fell = frozenset(mention.head for index, mention in enumerate(mentions) if _fell_away(document, mentions, index))
    inner = frozenset(mention.head for index, mention in enumerate(mentions) if _set_in(document, mentions, index))
    for left_out in {fell, inner}:  # "187 memenuhi syarat, 233 tidak", "724 guru, termasuk 20 guru agama, 88 nakes"
        if left_out:
            splits.extend(_window_sums(document, headcounts, without(document, mentions, left_out)))
    splits.extend(_subtractions(document, headcounts, mentions))
    splits.extend(_grand_totals(document, headcounts, mentions))
    return sorted(splits, key=lambda split: (split.rule == NEAR_SUM, -split.score, split.total, split.parts))


def _window_sums(document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...]) -> list[Split]:
    by_value = sorted((headcount.value, head) for head, headcount in enumerate(headcounts))
    values = [value for value, _ in by_value]
    places: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        places.setdefault(mention.head, []).append(index)
    splits: list[Split] = []
    runs = list_runs(mentions)
    for first, last, parts, total in _windows(mentions, values[-1] if values else 0):
        slack = max(1, int(total * _SLACK)) if total >= 50 else 0
        low, high = bisect_left(values, total - slack), bisect_right(values, total + slack)
        for value, head in by_value[low:high]:
            if head in parts or value <= max(headcounts[part].value for part in parts):
                continue
            if head not in places:
                continue
            split = _judge(document, headcounts, mentions, runs, first, last, parts, head, places[head], total)
            if split:
                splits.append(split)
    return splits


def list_runs(mentions: tuple[Mention, ...]) -> tuple[int, ...]:
    """For each mention the index of the first mention of its list."""
    runs: list[int] = []
    for index, mention in enumerate(mentions):
        runs.append(runs[-1] if index and mention.gap is Gap.LIST else index)
    return tuple(runs)


def compatible(total: Headcount, part: Headcount) -> bool:
    """Whether people of the part's category can be among people of the total's, as far as both were named."""
    if "category:context" in total.rules or "category:context" in part.rules:
        return True
    return part.category == total.category or (part.category in _WITHIN.get(total.category, _ANY))


def _windows(mentions: tuple[Mention, ...], largest: int) -> Iterator[tuple[int, int, tuple[int, ...], int]]:
    """Runs of two or more neighbouring distinct counts: first and last mention, heads, sum."""
    ceiling = largest * (1 + _SLACK)
    for first in range(len(mentions)):
        parts = [mentions[first].head]
        total = mentions[first].value
        order = mentions[first].order
        for last in range(first + 1, min(first + _LONGEST_LIST, len(mentions))):
            mention = mentions[last]
            if mention.order - order > _WIDEST_STEP or total > ceiling:
                break
            if mention.head in parts:
                continue
            parts.append(mention.head)
            total += mention.value
            order = mention.order
            if total <= ceiling:
                yield first, last, tuple(parts), total


def _judge(
    document: Document,
    headcounts: tuple[Headcount, ...],
    mentions: tuple[Mention, ...],
    runs: tuple[int, ...],
    first: int,
    last: int,
    parts: tuple[int, ...],
    total: int,
    places: list[int],
    parts_sum: int,
) -> Split | None:
    """How well the text supports that ``parts`` split ``total``; None where it does not."""
    value = headcounts[total].value
    at = bisect_left(places, first) - 1
    if at >= 0:
        place = places[at]
        distance = mentions[first].order - mentions[place].order
        adjacent = place == first - 1
    else:
        place = places[0]
        distance = mentions[place].order - mentions[last].order
        adjacent = place == last + 1
        if distance > (8 if _totalled(document, mentions, place) else 3):
            return None
    announced = mentions[first].gap is Gap.SPLIT or opens_split(before(document.text, mentions, first))
    closing = place > last and _closes(document, mentions, place)
    listed = all(mention.gap is Gap.LIST for mention in mentions[first + 1 : last + 1])
    score = (
        len(parts) + math.log10(max(value, 1)) + 2 * (announced or closing) + listed + adjacent - 0.3 * min(distance, 7)
    )
    if mentions[first].kind is LineKind.TITLE or mentions[last].kind is LineKind.TITLE:
        score -= 0.5  # a title is shortened: its list is the body's at best
    if place > last and not closing:
        score -= 2  # a total usually comes first, or says that it is one
    goes_on = last + 1 < len(mentions) and last + 1 != place and mentions[last + 1].gap is Gap.LIST
    if goes_on and not announced:
        score -= 2  # a stretch of a longer list
    if runs[place] == runs[first] and not closing:
        # The would-be total may be one item among others of the same list.
        together = mentions[place].sentence == mentions[first].sentence or mentions[place].kind is LineKind.ITEM
        if place > last or (together and place != first - 1):
            score -= 6
        elif place != first - 1:
            score -= 3
        elif together and goes_on and not announced:
            score -= 2
    if any(not compatible(headcounts[total], headcounts[part]) for part in parts):
        score -= 3
    miss = abs(parts_sum - value) / value
    if miss == 0:
        return Split(total, parts, score, SUM, announced or closing) if score >= _SUM_THRESHOLD else None
    if headcounts[total].approximate:
        totalled = any(_totalled(document, mentions, index) for index in places)
        return Split(total, parts, score - 1, "rounded sum") if totalled else None
    score += min(len(parts), 4) - len(parts) - 1 - 100 * miss
    if not (announced or adjacent or listed) or score < _NEAR_THRESHOLD:
        return None
    return Split(total, parts, score, NEAR_SUM)


def _subtractions(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...]
) -> Iterator[Split]:
    """``2.407 diusulkan ... dua mundur ... 2.405``: those who fell away and those who stayed, wherever they stand."""
    by_value: dict[int, list[int]] = {}
    for head, headcount in enumerate(headcounts):
        by_value.setdefault(headcount.value, []).append(head)
    fell = [index for index in range(len(mentions)) if _fell_away(document, mentions, index)]
    for position, index in enumerate(fell):
        gone: list[int] = []
        for other in fell[position : position + 4]:
            if mentions[other].head in gone:
                continue
            if mentions[other].order - mentions[index].order > 3:
                break
            gone.append(mentions[other].head)
            lost = sum(headcounts[head].value for head in gone)
            for near in range(max(0, index - 8), min(len(mentions), other + 9)):
                total = mentions[near]
                distance = min(abs(total.order - mentions[index].order), abs(total.order - mentions[other].order))
                if total.head in gone or total.value <= lost or distance > 4:
                    continue
                if total.value < 20 and distance > 1:
                    continue
                spread = mentions[other].order - mentions[index].order
                score = 3.2 - 0.2 * len(gone) + math.log10(total.value) - 0.3 * (distance + spread)
                for kept in _stayed(headcounts, by_value, total, gone, lost):
                    yield Split(total.head, (kept, *gone), score, "subtraction")


def _stayed(
    headcounts: tuple[Headcount, ...], by_value: dict[int, list[int]], total: Mention, gone: list[int], lost: int
) -> Iterable[int]:
    """Those who stayed: the rest of an exact total exactly, of a rough one roughly ("lebih dari 200")."""
    exact = [head for head in by_value.get(total.value - lost, ()) if head not in gone and head != total.head]
    if exact or not headcounts[total.head].approximate or len(by_value) > _ROUGH_LIMIT:
        return exact
    return [
        head
        for value, heads in by_value.items()
        if abs(value + lost - total.value) <= total.value * _ROUGH_SLACK
        for head in heads
        if head not in gone and head != total.head
    ]


def _set_in(document: Document, mentions: tuple[Mention, ...], index: int) -> bool:
    """Whether a lone count is set inside a list's item: ``724 guru, termasuk 20 guru agama, 88 nakes``."""
    if not index or mentions[index].value >= mentions[index - 1].value:
        return False
    return bool(cue("inside").search(before(document.text, mentions, index, reach=60)))


def _grand_totals(
    document: Document, headcounts: tuple[Headcount, ...], mentions: tuple[Mention, ...]
) -> Iterator[Split]:
    """``tahap I 6.139 ... tahap II 853 ... semua hampir 7 ribu``: two counts anywhere before a total called so."""
    for index, total in enumerate(mentions):
        if total.value < 100 or not _totalled(document, mentions, index):
            continue
        whole = headcounts[total.head]
        heads = dict.fromkeys(mention.head for mention in mentions[max(0, index - _LONGEST_LIST) : index])
        earlier = [head for head in heads if head != total.head and compatible(whole, headcounts[head])][-12:]
        for position, one in enumerate(earlier):
            for other in earlier[position + 1 :]:
                both = headcounts[one].value + headcounts[other].value
                if both == total.value or (whole.approximate and abs(both - total.value) <= total.value * _SLACK):
                    yield Split(total.head, (one, other), 2 + math.log10(total.value), "jumlah keseluruhan")


def _totalled(document: Document, mentions: tuple[Mention, ...], index: int) -> bool:
    return bool(cue("sum").search(clause(document, mentions, index)))


def _closes(document: Document, mentions: tuple[Mention, ...], index: int) -> bool:
    words = before(document.text, mentions, index, reach=60)
    return bool(cue("sum").search(words) or cue("weaksum").search(words))


def _fell_away(document: Document, mentions: tuple[Mention, ...], index: int) -> bool:
    if cue("removed").search(phrase(document, mentions, index)):
        return True
    return bool(cue("rest").search(clause(document, mentions, index)))
