"""Announced lists whose sum fails: their total is decided by the words before them, or right after."""

from __future__ import annotations

import re
from dataclasses import replace

from extraction.parts.announced_totals import LONG, announced_total
from extraction.parts.funnel import other_batch
from extraction.parts.gaps import POSTPOSED, Gap
from extraction.parts.list_items import is_row
from extraction.parts.looking_back import of_objections
from extraction.parts.mentions import Reading
from extraction.parts.posts_and_applicants import lists_within
from extraction.parts.sums import Split, compatible

OPEN = "list under a total"
ANNOUNCED = "announced list"
_OPEN_REACH = 3  # sentences from a total to an unannounced list of some of it
_MOST = 0.7  # of a count right before it that a long list tells at least, where one of its items was not read
_NEXT = 2  # sentences from that count to the list
_LEAST = 0.15  # of a total that a list names at least
_SHORTEST = 3  # a total and two parts
EACH = re.compile(r"\b(?:(?:se)?tiap|saban)\b")  # a rate or a ceiling: "tiap dinas paling banyak 8 orang, biro 4 orang"


def find_lists(reading: Reading, taken: dict[int, int]) -> list[Split]:
    """Lists of two or more counts after a word of splitting, or before their total, each with its likeliest total.

    ``taken``: heads that are parts already, with their total; a list with one of them is left alone.
    """
    splits: list[Split] = []
    for run in _runs(reading):
        opens = run[0]
        if EACH.search(reading.folded, *reading.opening(opens)):
            continue
        opened = reading.mentions[opens].gap is Gap.SPLIT or _opens_with_whole(reading, range(opens - 1, run[-1] + 1))
        for kind, members in lists_within(reading, run):
            parts = tuple(dict.fromkeys(reading.mentions[index].head for index in members))
            if len(parts) < 2 or any(part in taken for part in parts):
                continue
            total = announced_total(reading, opens, parts, taken, kind) if opened else None
            if (
                total is not None
                and splits
                and splits[-1].total == total
                and reading.says("rest", reading.before(opens))
            ):
                splits[-1] = replace(splits[-1], parts=(*splits[-1].parts, *parts))  # "Sisanya terbagi untuk ..."
                continue
            rule = ANNOUNCED
            if total is None:
                total, rule = _open_total(reading, opens, parts), OPEN
            if total is None:
                total, rule = _total_beside(reading, opens, parts), OPEN
            if total is not None:
                splits.append(Split(total, parts, 0.0, rule))
    return splits


def _runs(reading: Reading) -> list[range]:
    mentions = reading.mentions
    runs, first = [], 0
    for index in range(1, len(mentions) + 1):
        if index == len(mentions) or not _goes_on(reading, first, index) or _is_apart(reading, index):
            runs.append(range(first, index))
            first = index
    runs = [run[1:] if _opens_with_whole(reading, run) else run for run in runs]
    return [run for run in runs if len(run) > 1]


def _goes_on(reading: Reading, first: int, index: int) -> bool:
    """Whether the list that begins at ``first`` has mention ``index`` as an item: joined to it, or of the same work."""
    mention, last = reading.mentions[index], reading.mentions[index - 1]
    if mention.gap is Gap.LIST:
        return True
    if mention.gap is Gap.NEAR and mention.order - last.order <= 1 and other_batch(reading, first, index):
        return True  # "Tahap I SK CPNS 290 formasi, lalu ... Nah yang sekarang tahap II, 435 formasi"
    if index - first < _SHORTEST or mention.gap is not Gap.NEAR or mention.order - last.order > 1:
        return False
    kinds = {reading.count(place).occupation for place in range(first + 1, index + 1)}
    return len(kinds) == 1 and None not in kinds


def _opens_with_whole(reading: Reading, run: range) -> bool:
    """Whether the sentences after a list's first item tell it apart: ``Guru 750. Guru kelas 336, guru agama 120``."""
    if len(run) < _SHORTEST:
        return False
    whole, following = reading.mentions[run[0]], reading.mentions[run[1]]
    if following.gap is not Gap.LIST or whole.sentence == following.sentence:
        return False
    kinds = {reading.count(index).occupation for index in run}
    told_apart = sum(reading.mentions[index].value for index in run[1:])
    return len(kinds) == 1 and None not in kinds and told_apart <= whole.value


def _is_apart(reading: Reading, index: int) -> bool:
    """Whether the mention is of a whole of its own: one told right after it, or one of the items before it."""
    if _has_own_whole(reading, index) or of_objections(reading, index) is not None:
        return True
    mentions = reading.mentions
    if index + 1 < len(mentions) and mentions[index + 1].gap is Gap.LIST:
        return False
    last, mention = mentions[index - 1], mentions[index]
    if last.value <= mention.value or POSTPOSED.match(reading.text, last.end, mention.start):
        return False
    # "masuk database 6.500 orang, dan 2.000 di antaranya sudah PPPK"
    return POSTPOSED.match(reading.text, mention.end) is not None


def _has_own_whole(reading: Reading, index: int) -> bool:
    """Whether the mention is out of a larger whole told right after it ("enam dari 2.020"): it goes on no list."""
    return is_row(reading, index) and reading.mentions[index].value < reading.mentions[index + 1].value


def _total_beside(reading: Reading, first: int, parts: tuple[int, ...]) -> int | None:
    """``48 orang. Ke mana mereka pergi? Dinas A 9 orang, Dinas B 12, RSUD 20``: most of what is told right before."""
    if not first or len(parts) < LONG or reading.mentions[first].order - reading.mentions[first - 1].order > _NEXT:
        return None
    total = reading.headcounts[reading.mentions[first - 1].head]
    listed = [reading.headcounts[part] for part in parts]
    told = sum(part.value for part in listed)
    if not _MOST * total.value <= told <= total.value:
        return None
    fits = all(
        compatible(total, part) and (part.status == total.status or "status:own" not in part.rules) for part in listed
    )
    return reading.mentions[first - 1].head if fits else None


def _open_total(reading: Reading, first: int, parts: tuple[int, ...]) -> int | None:
    """``SK seluruhnya untuk 5.810 orang. Kemarin Pekanbaru 614, kini Rohul 660``: some of what was called a total."""
    if not first:
        return None
    mentions, headcounts = reading.mentions, reading.headcounts
    total = mentions[first - 1]
    words = reading.clause(first - 1)
    called = reading.says("sum", words) or reading.says("weaksum", words)
    if not called or total.head in parts or mentions[first].order - total.order > _OPEN_REACH:
        return None
    if not all(compatible(headcounts[total.head], headcounts[part]) for part in parts):
        return None
    share = sum(headcounts[part].value for part in parts) / max(total.value, 1)
    return total.head if _LEAST <= share <= 1.05 else None
