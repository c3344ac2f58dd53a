"""Splits that lie apart in the text: those who fell away and those who stayed, and grand totals of two events."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import product

from extraction.model import Headcount
from extraction.parts.gaps import Gap, Mention
from extraction.parts.mentions import Reading
from extraction.parts.sums import Split, compatible
from extraction.parts.tried_totals import totalled

SUBTRACTION, GRAND_TOTAL = "subtraction", "grand total"
_ROUGH_SLACK = 0.12  # of a total called rough: hampir, sekitar, lebih dari
_ROUGH_REACH = 3  # sentences from a rough total to those who fell away
_ROUGH_LESS = 0.06  # less than a rough total: what is rounded is rounded down ("lebih dari 200" for 223)
_ROUGH_LIMIT = 60  # distinct values up to which a rough total is tried on each
_ROUNDED = 0.02  # two events' counts against a rounded grand total
_IN_MIND = 4  # sentences at most, as which the way back to the event's own count is taken
_NEIGHBOURS = 8  # mentions around those who fell away among which their total is looked for
_THROUGH = frozenset({"appointed", "proposed"})
_LARGE = 100  # people: below, two counts make a third by chance
_SMALL = 20  # people: below, no grand total is looked for
_MOST_FATES = 40  # counts among which such pairs are looked for; an article has a dozen
# What is reckoned from the numbers told before. For folded text, as the next.
_RECKONED = re.compile(r"\b(?:dengan (?:demikian|begitu)|artinya|berarti|jadi|maka|alhasil|sehingga|otomatis)\b")
_KINDS = 5  # counts that tell apart those who fell away
_RIGHT_BEFORE = 16  # characters of "semuanya " and its like
_EARLIER = 12  # counts before a grand total that are tried in pairs


def find_subtractions(reading: Reading) -> Iterator[Split]:
    """``2.407 diusulkan ... dua mundur ... 2.405``: those who fell away and those who stayed, wherever they stand."""
    headcounts = reading.headcounts
    by_value: dict[int, list[int]] = {}
    for head, headcount in enumerate(headcounts):
        by_value.setdefault(headcount.value, []).append(head)
    fell = reading.fell_away()
    yield from _subtracted(reading, fell, by_value)
    apart = _told_apart(reading, fell)
    if apart:
        yield from _subtracted(reading, tuple(index for index in fell if index not in apart), by_value)


def _told_apart(reading: Reading, fell: tuple[int, ...]) -> frozenset[int]:
    """Mentions that tell apart those who fell right before: ``Delapan dicoret, tujuh mundur dan satu wafat``."""
    apart: set[int] = set()
    for index in fell:
        whole, told = reading.mentions[index], 0
        for place in range(index + 1, min(len(reading.mentions), index + 1 + _KINDS)):
            mention = reading.mentions[place]
            told += mention.value
            if mention.sentence != whole.sentence or told > whole.value or index in apart:
                break
            if told == whole.value and place - index > 1:
                apart.update(range(index + 1, place + 1))
                break
    return frozenset(apart)


def _subtracted(reading: Reading, fell: tuple[int, ...], by_value: dict[int, list[int]]) -> Iterator[Split]:
    """Each run of those who fell away (``fell``: mentions) with those who stayed of a total around it."""
    mentions, headcounts = reading.mentions, reading.headcounts
    for position, index in enumerate(fell):
        gone: list[int] = []
        for other in fell[position : position + 4]:
            spread = mentions[other].order - mentions[index].order
            if spread > 3:
                break
            if mentions[other].head in gone:
                continue
            gone.append(mentions[other].head)
            lost = sum(headcounts[head].value for head in gone)
            own = () if index <= _NEIGHBOURS or mentions[0].value < _LARGE else (0,)
            for near in (*own, *range(max(0, index - _NEIGHBOURS), min(len(mentions), other + _NEIGHBOURS + 1))):
                total = mentions[near]
                distance = min(abs(total.order - mentions[index].order), abs(total.order - mentions[other].order))
                if own and near == 0:
                    distance = min(distance, _IN_MIND)  # the event's own count stays in mind
                if (
                    total.head in gone
                    or total.value <= lost
                    or distance
                    > (
                        _ROUGH_REACH
                        if headcounts[total.head].approximate
                        else 8
                        if total.value >= 100
                        else 4
                        if total.value >= 20
                        else 1
                    )
                ):
                    continue
                score = 3.2 - 0.2 * len(gone) + math.log10(total.value) - 0.3 * (distance + spread)
                for kept in _stayed(reading, by_value, total, gone, lost):
                    whole = headcounts[total.head]
                    none_entered = "status:fell" in whole.rules and headcounts[kept].status == "appointed"
                    if not none_entered and compatible(whole, headcounts[kept]):
                        yield Split(total.head, (kept, *gone), score, SUBTRACTION)


def find_rough_rests(reading: Reading) -> Iterator[Split]:
    """``Sekitar 200 belum disetujui. Diusulkan 2.835. Jadi yang beres 2.600-an``: a rest that is reckoned roughly.

    The rest is rounded, a word of reckoning leads to it, and with the other part it makes nearly all of the total.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    for index, rest in enumerate(mentions):
        if rest.value < _LARGE or not headcounts[rest.head].approximate:
            continue
        if _RECKONED.search(reading.folded, *reading.opening(index)) is None:
            continue
        near = [mention for mention in mentions[max(0, index - _NEIGHBOURS) : index] if mention.head != rest.head]
        for total in near:
            whole = headcounts[total.head]
            if whole.approximate or total.value <= rest.value or rest.order - total.order > _ROUGH_REACH:
                continue
            for other in near:
                told = rest.value + other.value
                fits = other.head != total.head and abs(told - total.value) <= _ROUNDED * total.value
                if fits and all(compatible(whole, headcounts[part.head]) for part in (rest, other)):
                    yield Split(total.head, (other.head, rest.head), math.log10(total.value), SUBTRACTION)


def find_grand_totals(reading: Reading) -> Iterator[Split]:
    """``tahap I 6.139 ... tahap II 853 ... semua hampir 7 ribu``: two counts before a total called so, or around it."""
    mentions, headcounts = reading.mentions, reading.headcounts
    for index, total in enumerate(mentions):
        if total.value < _SMALL:
            continue
        called = totalled(reading, index) or reading.says("weaksum", reading.before(index, reach=_RIGHT_BEFORE))
        if not called and not reading.says("result", reading.before(index, reach=60)):
            continue
        whole = headcounts[total.head]
        heads = dict.fromkeys(mention.head for mention in mentions[max(0, index - 4 * _EARLIER) : index])
        earlier = [head for head in heads if head != total.head and compatible(whole, headcounts[head])][-_EARLIER:]
        after = mentions[index + 1] if index + 1 < len(mentions) else total
        nearby = after.order - total.order <= 1 and after.head not in (*earlier, total.head)
        later = [after.head] if nearby and not whole.approximate and compatible(whole, headcounts[after.head]) else []
        yield from _list_and_one(reading, index, earlier)
        for position, one in enumerate(earlier):
            for other in (*earlier[position + 1 :], *later):
                both = headcounts[one].value + headcounts[other].value
                small = total.value < _LARGE and not (called and _all_through(headcounts, one, other, total.head))
                if small or headcounts[one].value == headcounts[other].value:
                    continue
                if both == total.value or (
                    called
                    and whole.approximate
                    and -_ROUNDED * total.value <= both - total.value <= _ROUGH_LESS * total.value
                ):
                    yield Split(total.head, (one, other), 2 + math.log10(total.value), GRAND_TOTAL)


def _all_through(headcounts: tuple[Headcount, ...], *heads: int) -> bool:
    """Whether all were let in or sworn in, each said so in so many words: small counts make a third by chance."""
    return all(headcounts[head].status in _THROUGH for head in heads)


def _list_and_one(reading: Reading, index: int, earlier: list[int]) -> Iterator[Split]:
    """The list right before a grand total and one count told before that list: ``167 ... 7, 51, 61. Dijumlah 286``."""
    first, listed = index, 0
    while first and reading.mentions[first - 1].head in earlier:
        first -= 1
        listed += reading.mentions[first].value
        if reading.mentions[first].gap is not Gap.LIST:
            break
    parts = tuple(dict.fromkeys(mention.head for mention in reading.mentions[first:index]))
    lacking = reading.mentions[index].value - listed
    for one in earlier if len(parts) > 1 else ():
        if reading.headcounts[one].value == lacking and one not in parts:
            score = 3 + math.log10(reading.mentions[index].value)
            yield Split(reading.mentions[index].head, (one, *parts), score, GRAND_TOTAL)


def find_fates(reading: Reading) -> Iterator[Split]:
    """``264 disumpah ... dua tertunda ... sebetulnya 266``: counts of two fates that exactly make up a third.

    Where no word says that some fell away, what became of each speaks: those who are through, and those who still
    wait or came to something else.
    """
    headcounts = reading.headcounts
    places = {head: place for head, place in _first_places(reading).items() if not headcounts[head].approximate}
    if len(places) > _MOST_FATES:
        return
    by_value: dict[int, list[int]] = {}
    for head in places:
        by_value.setdefault(headcounts[head].value, []).append(head)
    through = [head for head in places if headcounts[head].status in _THROUGH]
    others = [head for head in places if headcounts[head].status not in _THROUGH]
    for kept, gone in product(through, others):
        whole = headcounts[kept].value + headcounts[gone].value
        if whole < _LARGE:
            continue
        # More of another fate than those who are through: staff before, and what there is now.
        staff = headcounts[gone].value >= headcounts[kept].value
        for total in by_value.get(whole, ()):
            if staff and {headcounts[gone].status, headcounts[total].status} != {"other"}:
                continue
            if all(compatible(headcounts[total], headcounts[part]) for part in (kept, gone)):
                told = [places[head] for head in (total, kept, gone)]
                yield Split(total, (kept, gone), math.log10(whole) - 0.1 * (max(told) - min(told)), SUBTRACTION)


def _first_places(reading: Reading) -> dict[int, int]:
    """The sentence in which each count is first told."""
    places: dict[int, int] = {}
    for mention in reading.mentions:
        places.setdefault(mention.head, mention.order)
    return places


def _stayed(
    reading: Reading, by_value: dict[int, list[int]], total: Mention, gone: list[int], lost: int
) -> Sequence[int]:
    """Those who stayed: the rest of an exact total exactly, of a rough one roughly ("lebih dari 200")."""
    exact = [head for head in by_value.get(total.value - lost, ()) if head not in gone and head != total.head]
    rough = reading.headcounts[total.head].approximate and total.value >= _LARGE
    if exact or not rough or len(by_value) > _ROUGH_LIMIT:
        return exact[:2]
    return [
        head
        for value, heads in by_value.items()
        if lost < value <= total.value
        and -_ROUGH_LESS * total.value <= value + lost - total.value <= _ROUGH_SLACK * total.value
        for head in heads[:2]
        if head not in gone and head != total.head
    ]
