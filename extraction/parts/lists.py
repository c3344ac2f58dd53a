"""Announced lists whose sum fails: their total is decided by the words before them, or right after."""

from __future__ import annotations

import re
from dataclasses import replace

from extraction.parts.funnel import other_batch
from extraction.parts.gaps import POSTPOSED, REST_FOLLOWS, Gap
from extraction.parts.list_items import is_row
from extraction.parts.looking_back import of_objections
from extraction.parts.mentions import Reading
from extraction.parts.named_works import is_of_named_work
from extraction.parts.posts_and_applicants import holds_none_of, lists_within
from extraction.parts.stages import Stages
from extraction.parts.sums import Split, compatible

OPEN = "list under a total"
ANNOUNCED = "announced list"
_REACH = 7  # sentences back to the total of an announced list
_CANDIDATES = 30  # mentions back among which the total is looked for
_OPEN_REACH = 3  # sentences from a total to an unannounced list of some of it
_MOST = 0.7  # of a count right before it that a long list tells at least, where one of its items was not read
_NEXT = 2  # sentences from that count to the list
_LEAST = 0.15  # of a total that a list names at least
_SHORTEST = 3  # a total and two parts
_SOME = re.compile(
    r"\b(?:antara\s+lain|di\s*antaranya|paling\s+(?:banyak|besar|gemuk|ramai|di[a-z]{4,})|terbanyak|terbesar|misalnya)\b"
)
EACH = re.compile(r"\b(?:(?:se)?tiap|saban)\b")  # a rate or a ceiling: "tiap dinas paling banyak 8 orang, biro 4 orang"
# A list by another ground is of the whole: "Pusat 40, daerah 60. Dari sisi jabatan, guru 50 dan nakes 30".
_GROUND = re.compile(
    r"\b(?:(?:dari|menurut|berdasarkan|dilihat|ditinjau|dipilah)(?: dari)?(?: (?:sisi|segi))?)"
    r" (?:jabatan|bidang|jenis|golongan|pendidikan|formasi|profesi|wilayah|kategori|rumpun|usia|gender)"
)
_NAME = re.compile(r"((?:[A-Z][a-z]+ )+[A-Z][a-z]+)(?: sebanyak| sejumlah|:)? $")
_LABEL = 40  # characters of a label
_LONG = 4  # items of a list that no coincidence puts right behind its total
_OVERRUN = 2.0  # times that total that they may come to: it is told wrong, or they hold two posts
_CHOSEN = 1.2  # the least score of a total


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
            total = _announced_total(reading, opens, parts, taken, kind) if opened else None
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


def _announced_total(
    reading: Reading, first: int, parts: tuple[int, ...], taken: dict[int, int], kind: str | None
) -> int | None:
    """The count before the list that the list most likely splits: near, and not far from the list's sum.

    ``kind``: whether the list is of posts or of applicants. A count that is a part itself (``taken``) is likelier one
    item of an earlier list, unless the list follows at once.
    """
    mentions, headcounts = reading.mentions, reading.headcounts
    parts_sum = sum(headcounts[part].value for part in parts)
    largest = max(headcounts[part].value for part in parts)
    best, best_score = None, _CHOSEN
    some = _names_some(reading, first)
    last = mentions[first + len(parts) - 1]
    leaves_rest = REST_FOLLOWS.match(reading.text, last.end) is not None  # "..., sisanya tersebar di daerah lain"
    anew = _GROUND.search(reading.folded, *reading.opening(first)) is not None
    event = reading.event
    stages = Stages(reading)
    applicants = all(stages.of(index) == "applied" for index in range(first, first + len(parts)))
    seen: set[int] = set()
    for index in [*range(first - 1, max(0, first - _CANDIDATES), -1), 0]:
        mention = mentions[index]
        if mention.value <= largest or mention.head in parts or mention.head in seen:
            continue
        if holds_none_of(reading, index, kind) or (applicants and _came_further(reading, stages, index, first)):
            continue
        if taken.get(event) == mention.head and reading.headcounts[event].value > largest:
            continue  # "29 dari 8.950 gugur": one goes on to tell of the 8.921 that the article is about
        seen.add(mention.head)
        ratio = parts_sum / mention.value
        distance = mentions[first].order - mention.order
        if mention.head == event:
            distance = min(distance, 3)
        if ratio >= 1 and leaves_rest:
            continue
        if ratio > (_OVERRUN if index == first - 1 and len(parts) >= _LONG else 1.3) or distance > _REACH:
            continue
        named = _is_named(reading, index, first) or is_of_named_work(reading, mention.head, first, parts)
        if distance > 2 and ratio < 0.8 and not some and not named and mention.head != event and index != first - 1:
            continue
        # From a sentence of its own a list looks back on an earlier list's whole, not on its last item.
        item = mention.gap is Gap.LIST and mention.head in taken and mentions[first].order > mention.order
        beside = index == first - 1 and not item
        score = 2.0 - 0.35 * distance + (1.5 if beside else 0.0)
        if some:
            score += 0.5  # the list names only the largest, whatever its share
        else:
            score += 2.0 if 0.9 <= ratio <= 1.1 else 0.5 if ratio > 0.4 else -1.0
        if mention.head in taken and mention.head != event and (not beside or anew):
            score -= 3.0 if anew else 1.5
        score += 4.0 if named else 0.0
        if any(not compatible(headcounts[mention.head], headcounts[part]) for part in parts):
            score -= 1.5
        if score > best_score:
            best, best_score = mention.head, score
    return best


def _came_further(reading: Reading, stages: Stages, index: int, first: int) -> bool:
    """Whether a mention is of those let in, or left out, whom no list of applicants elsewhere in the text tells apart.

    ``9.100 pelamar, 7.300 memenuhi syarat. Instansi yang paling diminati: Dinas A 2.100 pelamar, Dinas B 1.800``.
    """
    if reading.mentions[index].sentence == reading.mentions[first].sentence:
        return False
    return stages.of(index) not in (None, "applied", "asked") or reading.described("removed", index)


def _is_named(reading: Reading, index: int, first: int) -> bool:
    """Whether the list's sentence names the place or office whose count a mention is: ``Kota Ternate 158``."""
    name = _NAME.search(reading.text, *reading.before(index, reach=_LABEL))
    if name is None:
        return False
    start = reading.document.sentences[reading.mentions[first].sentence].start
    return reading.text.find(name[1], start, reading.mentions[first].start) >= 0


def _total_beside(reading: Reading, first: int, parts: tuple[int, ...]) -> int | None:
    """``48 orang. Ke mana mereka pergi? Dinas A 9 orang, Dinas B 12, RSUD 20``: most of what is told right before."""
    if not first or len(parts) < _LONG or reading.mentions[first].order - reading.mentions[first - 1].order > _NEXT:
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


def _names_some(reading: Reading, first: int) -> bool:
    """Whether the words before the list say that it has only some: ``antara lain``, ``paling banyak ialah``."""
    words = reading.before(first)
    return reading.says("among", words) or _SOME.search(reading.folded, *words) is not None


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
