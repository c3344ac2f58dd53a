"""Sums that rival each other: which of several readings of the same counts the text supports."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from extraction.model import LineKind
from extraction.parts.gaps import Gap, Mention
from extraction.parts.mentions import Reading
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.sums import SUM, Split, compatible

_SMALL = 50  # people
_FEWEST = 3  # a total and two parts
_PAIR = 2
_COMPARED = 100  # sums that are compared with each other; an article has a dozen
_OTHERWISE = ("sum", "weaksum", "rest", "removed", "inside", "among")  # what is no plain item of a list
_KEPT_FOR = re.compile(r"\b(?:khusus|disabilitas|cumlaude)\b")  # a group beside the kinds of work, not a place
_CALLED = 40  # characters from a word like "seluruhnya" to the number it calls a total


def is_swallowed(split: Split, splits: list[Split]) -> bool:
    """Whether a list that adds up has the split's total and all its parts as items: no item is the sum of others.

    Unless it says so (``36 fungsional, yakni 21 guru, 9 auditor, 6 arsiparis``).
    """
    if split.announced:
        return False
    wanted = {split.total, *split.parts}
    return any(other.rule == SUM and wanted < {*other.parts} for other in splits[:_COMPARED])


def counts_twice(reading: Reading, split: Split, splits: list[Split]) -> bool:
    """Whether one of the parts is the whole of all the others: ``110 diusulkan, disetujui 55. Tiga ..., 47 ..., lima``.

    Half of the total is an item of its own list only where it is told as one (``100 guru, 50 nakes, 30 bidan dan 20
    sopir``); told in a sentence of its own, or called a total, it is what the others make up.
    """
    headcounts = reading.headcounts
    half = next((part for part in split.parts if 2 * headcounts[part].value == headcounts[split.total].value), None)
    if half is None or split.rule != SUM or not split.places or len(split.parts) < _FEWEST:
        return False
    others = {*split.parts} - {half}
    if not any(other.total == half and others == {*other.parts} for other in splits[:_COMPARED]):
        return False
    listed = [mention.start in split.places for mention in reading.mentions]
    at = next(i for i, mention in enumerate(reading.mentions) if mention.head == half and listed[i])
    ends = {reading.mentions[i].sentence for i, item in enumerate(listed) if item and i != at}
    return reading.mentions[at].sentence not in ends or reading.says("weaksum", reading.before(at, reach=_CALLED))


def split_already(reading: Reading, split: Split, splits: list[Split]) -> Split:
    """The sum that fails as one of a total split already, where it fails of that as narrowly.

    ``232 penerima ... 233 ber-NIP. Dari penerima, guru 151, nakes 19, teknis 62. Pria 88 dan wanita 146``: of the 232.
    Not where its own total announces it (``tahun lalu 233 PPPK, yakni 100 guru dan 134 tenaga teknis``).
    """
    if split.announced and split.adjacent:
        return split
    headcounts = reading.headcounts
    # Not of what it is itself part of: "Formasinya 4.559, dua mundur. Tinggal 4.557. Menurut jenis ..."
    split_up = dict.fromkeys(other.total for other in splits if other.rule == SUM and split.total not in other.parts)
    if split.total in split_up:
        return split
    told = sum(headcounts[part].value for part in split.parts)
    miss = abs(told - headcounts[split.total].value)
    for total in split_up:
        near = abs(told - headcounts[total].value) <= miss + 1 and total not in split.parts
        if near and all(compatible(headcounts[total], headcounts[part]) for part in split.parts):
            return replace(split, total=total)
    return split


def coarse_readings(reading: Reading, splits: list[Split]) -> set[int]:
    """The splits (their ids) some of whose parts are a stated total's: ``1.269``: 433 (3, 8, 422), 836 (128, 31, 677).

    The inner total stands between the outer one and the list, or right before the list, and says how it is grouped.
    """
    sums = [split for split in splits if split.rule == SUM and split.places][:_COMPARED]
    told: dict[int, list[int]] = {}
    for mention in reading.mentions:
        told.setdefault(mention.head, []).append(mention.start)
    coarse = set()
    for outer in sums:
        members = frozenset(outer.parts)
        if _told_in_two_levels(reading, told, outer, sums):
            coarse.add(id(outer))
            continue
        for inner in sums:
            if (
                len(inner.parts) < len(members)
                and (reading.headcounts[inner.total].value >= _SMALL or _told_on(reading, inner))
                and inner.total not in members
                and inner.total != outer.total
                and members.issuperset(inner.parts)
                and (
                    (inner.adjacent and inner.announced)
                    or (inner.announced and len(inner.parts) > _PAIR and _sums_up(told, outer, inner))
                    or (
                        (inner.announced or inner.adjacent or len(inner.parts) > _PAIR)
                        and any(told[outer.total][0] < start < inner.places[0] for start in told[inner.total])
                    )
                )
            ):
                coarse.add(id(outer))
                break
    return coarse


def in_two_steps(reading: Reading, splits: list[Split]) -> list[Split]:
    """The splits with the reasons of those who fell as parts of these, wherever their number stands.

    ``Tiga Nama Batal ... 190 lulus, 187 dilantik. Dua mundur dan satu wafat``: the two and the one are of the three.
    Likewise of those who stayed: ``256 diusulkan. Satu wafat, jadi 255. NIP turun untuk 205, 34 diusulkan ulang, ...``.
    """
    amounts = [count.value for count in reading.headcounts]
    fell = reading.fallen()
    told: dict[Split, None] = {}
    for split in splits:
        kept = max(split.parts, key=amounts.__getitem__)
        if (
            len(split.parts) == _PAIR
            or split.rule not in (SUM, SUBTRACTION)
            or not fell.isdisjoint({split.total, kept})
        ):
            told[split] = None
            continue
        own_list = split.announced and split.adjacent  # "1.484 honorer, yaitu 715 guru, 355 nakes, 414 teknis"
        found = split
        for apart in split.parts:
            rest = tuple(part for part in split.parts if part != apart)
            if fell.isdisjoint(rest) if apart == kept else own_list or apart not in fell:
                continue
            whole = _stated(reading, amounts, rest, fell if apart == kept else None)
            if whole is not None:
                steps = (apart, whole) if apart == kept else (whole, apart)
                told[Split(split.total, steps, split.score, SUBTRACTION)] = None
                found = replace(split, total=whole, parts=rest, rule=SUM, places=())
                break
        told[found] = None
    return list(told)


def _stated(reading: Reading, amounts: list[int], parts: tuple[int, ...], among: frozenset[int] | None) -> int | None:
    """The count of as many as the parts together, of those ``among``; they are compatible."""
    told, counts = sum(amounts[part] for part in parts), reading.headcounts
    for head, amount in enumerate(amounts):
        if amount == told and (among is None or head in among):
            return head if all(compatible(counts[head], counts[part]) for part in parts) else None
    return None


def _told_in_two_levels(reading: Reading, told: dict[int, list[int]], outer: Split, sums: list[Split]) -> bool:
    """Whether totals between are stated: ``tahap I 610, tahap II 97`` of 707, or of a list in a sentence of its own.

    ``Semula 2.750 orang. Bertambah 200 menjadi 2.950. Tambahan itu untuk 150 guru dan 50 tenaga teknis``.
    """
    coarser, replaced = set(outer.parts), 0
    for inner in sums:
        if inner.total not in coarser and inner.total != outer.total and coarser.issuperset(inner.parts):
            if len(inner.parts) < len(outer.parts) and _is_apart(reading, told, outer, inner):
                return True
            coarser -= {*inner.parts}
            coarser.add(inner.total)
            replaced += 1
    return replaced > 1 and len(coarser) > 1


def _is_apart(reading: Reading, told: dict[int, list[int]], outer: Split, inner: Split) -> bool:
    """Whether the inner list fills its sentences and follows its total; the outer's other parts stand elsewhere."""
    if reading.headcounts[inner.total].value < _SMALL or told[inner.total][0] > inner.places[0]:
        return False
    sentences = [reading.document.sentence_before(place) for place in inner.places]
    others = (reading.document.sentence_before(place) for place in outer.places if place not in inner.places)
    return not any(other in sentences for other in others)


def _told_on(reading: Reading, inner: Split) -> bool:
    """Whether a sentence tells apart the few told right before it: ``49 gugur. Dua mundur, 44 tak lengkap``."""
    at = bisect_left(reading.mentions, inner.places[0], key=_start)
    mentions = reading.mentions
    if not inner.adjacent or not at or mentions[at - 1].head != inner.total:
        return False
    last = bisect_left(mentions, inner.places[-1], key=_start)
    goes_on = last + 1 < len(mentions) and mentions[last + 1].sentence == mentions[last].sentence
    leapt_over = (
        mentions[at - 1].sentence == mentions[last].sentence
    )  # "delapan dicoret, tujuh mundur dan satu lagi wafat"
    return (leapt_over or inner.announced) and not goes_on


def _sums_up(told: dict[int, list[int]], outer: Split, inner: Split) -> bool:
    """Whether the inner total is told behind the whole list: ``Dengan susunan itu tenaga kesehatan berjumlah 136``."""
    return told[outer.total][0] < outer.places[0] and told[inner.total][0] > outer.places[-1]


def with_last_item(reading: Reading, split: Split) -> Split:
    """The split with the last item of its announced list where only the items before it add up.

    ``31 penerima, yakni 26 nakes, 5 teknis, 1 guru``: a list is told whole, though it is one too many for its total.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    if split.rule != SUM or not split.announced or not split.places:
        return split
    first, last = (bisect_left(mentions, place, key=_start) for place in (split.places[0], split.places[-1]))
    after = last + 1
    joined = last - first + 1 == len(split.places) and all(
        mention.gap is Gap.LIST for mention in mentions[first + 1 : after + 1]
    )
    if not joined or after == len(mentions):
        return split
    item = mentions[after]
    ends = after + 1 == len(mentions) or mentions[after + 1].gap is not Gap.LIST
    beside = item.sentence == mentions[last].sentence or item.kind is mentions[last].kind is LineKind.ITEM
    if not ends or not beside or any(reading.says(kind, reading.clause(after)) for kind in _OTHERWISE):
        return split
    before = next((mention for mention in reversed(mentions[:first]) if mention.head == split.total), None)
    stands_out = before is not None and before.kind is not LineKind.ITEM and before.gap is not Gap.LIST
    whole, count = headcounts[split.total], headcounts[item.head]
    summed = any(other.value == whole.value + count.value for other in headcounts)  # CPNS 700, namely ..., PPPK 300
    # "..., dan 15 penyandang disabilitas hadir sebagai undangan"
    other_fate = "status:own" in count.rules and count.status != headcounts[mentions[last].head].status
    fits = count.value < whole.value and not other_fate and item.head not in split.parts and compatible(whole, count)
    kept = _KEPT_FOR.search(reading.folded, *reading.clause(after)) is not None
    of_work = kept or count.occupation is not None or any(headcounts[part].occupation is None for part in split.parts)
    if not stands_out or summed or not fits or not of_work:
        return split
    return replace(split, parts=(*split.parts, item.head), places=(*split.places, item.start))


def of_those_who_stayed(reading: Reading, split: Split, stayed: dict[int, int]) -> Split:
    """A list, after some fell away as of those who stayed: ``Dari 108 formasi, 7 kosong. Terbanyak di Fakultas ...``.

    ``stayed``: of each total some of which fell away, those who stayed.
    """
    kept = stayed.get(split.total)
    if kept is None or kept in split.parts:
        return split
    told = sum(reading.headcounts[part].value for part in split.parts)
    fits = all(compatible(reading.headcounts[kept], reading.headcounts[part]) for part in split.parts)
    return replace(split, total=kept) if fits and told <= reading.headcounts[kept].value else split


def _start(mention: Mention) -> int:
    return mention.start
