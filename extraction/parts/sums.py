"""Splits that arithmetic shows: neighbouring counts that add up, or nearly add up, to a stated total."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from extraction.model import Headcount, LineKind
from extraction.parts.gaps import OUT_OF, Gap, Mention
from extraction.parts.list_items import fills_sentence, is_next_item, marker
from extraction.parts.mentions import Reading
from extraction.parts.named_wholes import POINTED_BACK, named_together, names_whole, points_to_whole
from extraction.parts.named_works import other_work
from extraction.words.cue_tables import PPPK

SUM, NEAR_SUM, ROUGH_SUM = "sum", "sum fails narrowly", "rounded sum"
_LONGEST_LIST = 40  # parts of one split; the longest seen in the press are districts and agencies
_WIDEST_STEP = 2  # sentences between two parts of one split
_SLACK = 0.02  # a sum this near its total is a slip of the pen or a rounding, not another thing
_SUM_THRESHOLD = 3.0
_NEAR_THRESHOLD = 3.6
_FARTHEST = 150  # sentences back to a total: few articles have as many, and in a longer text all sums meet by chance
_SMALL = 50  # people: below, neighbours of a list add up to one another by chance
_LONG = 4  # items of a list that no coincidence sums up from end to end
_MOST_TOTALS = 16  # headcounts of nearly one value that are tried as a list's total
_COMPARED = re.compile(r"\b(?:dibanding(?:kan)?|ketimbang|daripada)\b[^.;:]*$")
_SUBJECT = 80  # characters before a number in which such words stand
_HOLDS = {  # categories that people of a category may be told apart into; any, where it is not named here
    **dict.fromkeys(PPPK, PPPK | {"honorer"}),
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
    adjacent: bool = False  # whether the total is the count right before (or after) the parts
    whole: bool = False  # whether the parts are a list of some length from its first item to its last
    places: tuple[int, ...] = ()  # where the parts' numbers start, if neighbouring mentions were summed


@dataclass(frozen=True, slots=True)
class Window:
    """Neighbouring mentions ``first`` to ``last`` of distinct counts, and the counts' sum."""

    first: int
    last: int
    parts: tuple[int, ...]
    places: tuple[int, ...]
    sum: int
    largest: int


def find_sums(reading: Reading, *, twins: bool = False) -> list[Split]:
    """Every reading of neighbouring counts as the parts of a stated total.

    With ``twins`` two mentions of one count may both be parts: they may be two facts told in the same words.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    places: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        places.setdefault(mention.head, []).append(index)
    # "Dinas A dan Dinas B masing-masing 9 orang": what follows tells neither of the two nines apart.
    shared = {each.head for pair in pairwise(mentions) if pair[0].start == pair[1].start for each in pair}
    by_value = sorted((headcounts[head].value, head) for head in places if head not in shared)
    values = [value for value, _ in by_value]
    runs = _list_runs(mentions)
    splits: list[Split] = []
    for window in _windows(mentions, values, twins):
        slack = max(1, int(window.sum * _SLACK)) if window.sum >= 50 else 0
        low, high = bisect_left(values, window.sum - slack), bisect_right(values, window.sum + slack)
        if high - low > _MOST_TOTALS:
            low, high = bisect_left(values, window.sum), bisect_right(values, window.sum)
        for value, head in by_value[low : min(high, low + _MOST_TOTALS)]:
            if head not in window.parts and value > window.largest:
                split = _judge(reading, runs, window, head, places[head])
                if split:
                    splits.append(split)
    return splits


def compatible(total: Headcount, part: Headcount) -> bool:
    """Whether people of the part's category and work can be among people of the total's, as far as both were named."""
    if "status:left" in total.rules and "status:near" in part.rules and part.status == "appointed":
        return False  # those who are left over hold none of those who entered
    if other_work(total, part):
        return False
    if part.category == total.category or "category:context" in total.rules or "category:context" in part.rules:
        return True
    return total.category not in _HOLDS or part.category in _HOLDS[total.category]


def totalled(reading: Reading, index: int) -> bool:
    """Whether the mention's clause calls it a grand or running total: ``secara keseluruhan``, ``hingga kini``."""
    return reading.says("sum", reading.clause(index))


def _list_runs(mentions: tuple[Mention, ...]) -> list[int]:
    """For each mention the index of the first mention of its list."""
    runs: list[int] = []
    for index, mention in enumerate(mentions):
        runs.append(runs[-1] if index and mention.gap is Gap.LIST else index)
    return runs


def _windows(mentions: tuple[Mention, ...], values: list[int], twins: bool) -> Iterator[Window]:
    """Windows of two counts or more whose sum is, nearly at least, a stated value."""
    ceiling = values[-1] * (1 + _SLACK) if values else 0
    heads = [mention.head for mention in mentions]
    amounts = [mention.value for mention in mentions]
    orders = [mention.order for mention in mentions]
    for first, (head, total, order) in enumerate(zip(heads, amounts, orders, strict=True)):
        parts, places = [head], [first]
        for last in range(first + 1, min(first + _LONGEST_LIST, len(heads))):
            if orders[last] - order > _WIDEST_STEP or total > ceiling:
                break
            head = heads[last]
            if head in parts and not (twins and mentions[last].gap is Gap.LIST):
                continue
            parts.append(head)
            places.append(last)
            total += amounts[last]
            order = orders[last]
            near = bisect_left(values, total * (1 - _SLACK))
            if near < len(values) and values[near] <= total * (1 + _SLACK) + 1:
                largest = max([amounts[place] for place in places])
                yield Window(first, last, tuple(parts), tuple(places), total, largest)


def _judge(reading: Reading, runs: list[int], window: Window, total: int, places: list[int]) -> Split | None:
    """How well the text supports that the window splits ``total``, stated at ``places``; None where it does not."""
    mentions, whole = reading.mentions, reading.headcounts[total]
    first, last, parts = window.first, window.last, window.parts
    at = bisect_left(places, first) - 1
    if at >= 0:
        place = places[at]
        distance = mentions[first].order - mentions[place].order
        adjacent = place == first - 1
        if distance > _FARTHEST:
            return None
    else:
        place = places[0]
        distance = mentions[place].order - mentions[last].order
        adjacent = place == last + 1
        if distance > 3 and (distance > 8 or not totalled(reading, place)):
            return None
    announced = (
        mentions[first].gap is Gap.SPLIT
        or (
            reading.opens_split(first)
            and not (mentions[first].gap is Gap.LIST and mentions[first - 1].gap is Gap.SPLIT)
        )
        or names_whole(reading, first, whole)
        or (place < first and points_to_whole(reading, first, place))
    )
    nested = _is_nested(reading, window, place)
    announced = announced or nested
    miss = abs(window.sum - whole.value) / max(whole.value, 1)
    closing = place > last and (
        _closes(reading, place, exact=miss == 0) or (miss == 0 and named_together(reading, place, len(parts)))
    )
    listed = all(mention.gap is Gap.LIST for mention in mentions[first + 1 : last + 1])
    listed = listed and mentions[first].start < mentions[last].start  # one number of each of two is no list yet
    reopened = any(mention.gap is Gap.SPLIT for mention in mentions[first + 1 : last + 1])  # parts of two lists
    score = len(parts) + math.log10(max(whole.value, 1)) + listed + adjacent - 0.3 * min(distance, 7)
    if announced and mentions[first].gap is Gap.SPLIT and not adjacent and _same_sentence(mentions, first - 1, first):
        score -= 2  # "PPPK 800 (guru 500": what opens here are the parts of the count before, not of this total
    elif announced or closing:
        score += 2
    own = listed and miss == 0 and place < first and whole.value >= _SMALL and fills_sentence(mentions, first, last)
    if runs[first] != first and runs[first] != place and not announced and not own:
        # It opens amid another list: the more items it passes over, the likelier by chance.
        score -= (first - runs[first]) / _LONG + (2 if last < place else 0)
    if mentions[first].kind is LineKind.TITLE or mentions[last].kind is LineKind.TITLE:
        score -= 0.5  # a title is shortened: its list is the body's at best
    if place > last and not closing:
        score -= 2  # a total usually comes first, or says that it is one
    goes_on = last + 1 < len(mentions) and last + 1 != place and not nested and _goes_on(mentions, last)
    if goes_on and not announced:
        score -= 2  # a stretch of a longer list
    if runs[place] == runs[first] and not closing and not own:
        # The would-be total may be one item among others of the same list.
        together = mentions[place].sentence == mentions[first].sentence or mentions[place].kind is LineKind.ITEM
        if place > last or (together and place != first - 1):
            score -= 6
        elif place != first - 1:
            score -= 3
        elif together and not announced and (goes_on or whole.value < _SMALL):
            score -= 2
        if place == first - 1 and not announced and is_next_item(reading, place, last):
            score -= 6
    if any(not compatible(whole, reading.headcounts[part]) for part in parts):
        origin = any(reading.headcounts[part].category == "honorer" for part in parts)  # "98 CPNS: honorer 38, umum 60"
        score -= 2 if origin and miss == 0 and listed and adjacent and place < first else 3
        if not announced and any(other_work(whole, reading.headcounts[part]) for part in parts):
            score -= 2
    if miss == 0:
        if score < _SUM_THRESHOLD:
            return None
        starts = tuple(mentions[place].start for place in window.places)
        if reopened:  # likelier a coincidence than a list of one's own
            score, adjacent = score - 3, False
        ends = last + 1 == len(mentions) or runs[last + 1] != runs[first]
        from_end_to_end = listed and runs[first] == first and ends and len(parts) >= _LONG
        return Split(total, parts, score, SUM, announced or closing, adjacent, from_end_to_end, starts)
    if whole.approximate:
        said = any(totalled(reading, index) for index in places[:3])
        said = said and all(compatible(whole, reading.headcounts[part]) for part in parts)
        return Split(total, parts, score - 1, ROUGH_SUM) if said else None
    if place == first - 1 and runs[place] == runs[first] and not announced:
        alike = whole.occupation is not None and whole.occupation == reading.headcounts[parts[0]].occupation
        if _same_sentence(mentions, place, first if alike else last):
            return None  # "600 tenaga kependidikan, 300 guru, 300 teknis, 12 nakes": the first of them, not their total
    score += min(len(parts), 4) - len(parts) - 1 - 100 * miss
    alone = abs(window.sum - whole.value) >= window.sum - window.largest  # the larger part alone is as near
    together = listed or closing or mentions[last].order - mentions[first].order <= 1
    if len(parts) == 2 and (not together or (alone and not announced)):
        return None
    if not (announced or adjacent or listed) or score < _NEAR_THRESHOLD:
        return None
    if any(_stands_apart(reading, mentions[at]) for at in window.places):
        return None
    mixed = len({reading.counts_posts(mentions[at]) for at in window.places}) > 1
    if mixed and not reading.counts_posts(mentions[place]):
        return None  # "4.120 orang memperebutkan 230 formasi. Yang memenuhi syarat 3.871"
    starts = tuple(mentions[place].start for place in window.places)
    return Split(total, parts, score, NEAR_SUM, announced or closing, adjacent, places=starts)


def _stands_apart(reading: Reading, mention: Mention) -> bool:
    """Whether the mention is a whole of its own ("dari delapan formasi") or is compared with ("dibanding 2019")."""
    low = max(0, mention.start - _SUBJECT)
    compared = _COMPARED.search(reading.folded, low, mention.start) is not None
    return compared or OUT_OF.search(reading.folded, max(0, mention.start - 30), mention.start) is not None


def _is_nested(reading: Reading, window: Window, place: int) -> bool:
    """Whether the parts are all items of an inner list, marked otherwise than the outer item that is their total."""
    mentions = reading.mentions
    if place != window.first - 1 or any(mentions[at].kind is not LineKind.ITEM for at in (place, *window.places)):
        return False
    outer, inner = marker(reading, mentions[place]), marker(reading, mentions[window.first])
    after = mentions[window.last + 1] if window.last + 1 < len(mentions) else None
    ends = after is None or after.kind is not LineKind.ITEM or marker(reading, after) != inner
    alike = all(marker(reading, mentions[at]) == inner for at in window.places)
    return None not in (outer, inner) and outer != inner and alike and ends


def _goes_on(mentions: tuple[Mention, ...], last: int) -> bool:
    """Whether the list of mention ``last`` has a further item, in its sentence or on the next line of a list."""
    following = mentions[last + 1]
    if following.gap is not Gap.LIST:
        return False
    return following.sentence == mentions[last].sentence or following.kind is LineKind.ITEM


def _same_sentence(mentions: tuple[Mention, ...], one: int, other: int) -> bool:
    return mentions[one].sentence == mentions[other].sentence


def _closes(reading: Reading, index: int, *, exact: bool) -> bool:
    """Whether words right before the mention call it a total; ``exact``: the parts add up to it, so pointing back does.

    ``melantik 14 auditor, 9 pengawas sekolah dan tujuh pustakawan. "Ke-30 pejabat itu ..."``
    """
    words = reading.before(index, reach=60)
    if reading.says("sum", words) or reading.says("weaksum", words) or (exact and reading.says("result", words)):
        return True
    return exact and POINTED_BACK.match(reading.folded, reading.mentions[index].end) is not None
