"""Single parts: words that say a count lies within a larger one."""

from __future__ import annotations

import re

from extraction.parts.funnel import (
    DOWN_TO,
    asked_after,
    asked_next,
    chosen_from,
    come_further,
    fell_from,
    stage_after,
    stage_before,
)
from extraction.parts.list_items import has_whole_before, is_row
from extraction.parts.lists import ANNOUNCED, EACH
from extraction.parts.looking_back import (
    FUNNEL,
    OF,
    TOKEN,
    before_rest,
    is_added,
    is_within,
    larger_before,
    last_narrowed,
    not_all_of,
    rest_of,
    spoken_of,
    whole_of_kinds,
)
from extraction.parts.meant_again import meant_again
from extraction.parts.mentions import Reading
from extraction.parts.next_items import next_item
from extraction.parts.portions import PAST, portion_of
from extraction.parts.posts_and_applicants import of_pair
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.running_totals import joined_with_others
from extraction.parts.stages import Stages
from extraction.parts.subsets import ATTENDING, find_subset, of_group, such_as_these, sworn_in_next
from extraction.parts.sums import SUM, compatible
from extraction.parts.told_among import told_among
from extraction.parts.told_right_after import told_next
from extraction.parts.totals import Found, Totals, contains, is_left_out
from extraction.parts.tried_totals import totalled
from extraction.parts.works import BY_WORK

# For the text as written: "di luar Jombang" is a place.
_APART = re.compile(
    r"\b(?i:di\s+luar(?-i:(?!\s+[A-Z][a-z]))|selain|(?:belum|tidak|tak)\s+(?:termasuk|me(?:nghitung|ncakup|muat|liputi|masukkan)))\b"
)


def find_containments(reading: Reading, totals: Totals) -> None:
    """Add to ``totals`` the parts that words of containment show."""
    stages = Stages(reading)
    sums: dict[int, int] = {}
    for part, (total, _) in totals.items():
        sums[total] = sums.get(total, 0) + reading.headcounts[part].value
    event = reading.event
    schemes = len({reading.headcounts[part].category for part, (total, _) in totals.items() if total == event}) > 1
    for index, mention in enumerate(reading.mentions):
        if mention.head in totals:
            _tell_nearer(reading, stages, index, totals)
            continue
        opening = reading.opening(index)
        if _APART.search(reading.text, *opening) or EACH.search(reading.folded, *opening) or is_added(reading, index):
            continue
        found = (
            portion_of(reading, index)
            or joined_with_others(reading, index)
            or of_group(reading, index)
            or of_pair(reading, index)
            or told_among(reading, index, totals)
            or find_subset(reading, index, totals, schemes=schemes)
            or _token(reading, index, totals)
            or _funnel(reading, stages, index, totals)
            or next_item(reading, index, totals, sums)
            or rest_of(reading, index, totals, sums)
            or before_rest(reading, index, totals)
            or such_as_these(reading, index, totals)
            or not_all_of(reading, index, totals)
            or (None if schemes else told_next(reading, index, totals))
        )
        waits = found and is_left_out(reading.headcounts[found[0]], reading.count(index))
        if found and waits and found[1] != ATTENDING and not is_within(reading, index):
            continue
        if found and found[0] != mention.head and not contains(totals, mention.head, found[0]):
            totals[mention.head] = found
            sums[found[0]] = sums.get(found[0], 0) + mention.value


def _tell_nearer(reading: Reading, stages: Stages, index: int, totals: Totals) -> None:
    """``Dari 39 yang diajukan lolos 38. Dari jumlah 38 itu, yang diangkat 36``: of the 38, though three fell away.

    Those of one kind who came through are of those of it told right before, as posts granted are of those asked for:
    ``728 kuota, teknis 81. Teknis kami ajukan 155, turunnya 81``, ``90 PPPK, nakes 12. Nakes diajukan 14, lulus 12``.
    """
    head = reading.mentions[index].head
    total, rule = totals[head]
    own_whole = rule in (SUM, ANNOUNCED) and (is_row(reading, index) or has_whole_before(reading, index))
    nearer = portion_of(reading, index) if own_whole or rule in (SUBTRACTION, BY_WORK) else None
    if rule in (SUM, ANNOUNCED) and nearer is None and index and come_further(reading, stages, (index - 1, index)):
        asked, granted = reading.mentions[index - 1 : index + 1]
        whole = reading.count(index - 1)
        beside = asked.sentence == granted.sentence and compatible(whole, reading.count(index))
        nearer = (asked.head, OF) if beside and "status:fell" not in whole.rules else None
    if rule == OF and DOWN_TO.search(reading.folded, *reading.opening(index)):
        last = larger_before(reading, index, 1)  # "hanya memuat 1.539 orang. Angkanya susut lagi menjadi 1.428 tadi"
        nearer = None if last is None else (last, OF)
    if nearer is None or nearer[0] == head or contains(totals, head, nearer[0]):
        return
    if reading.headcounts[nearer[0]].value < reading.headcounts[total].value:
        totals[head] = nearer


def _token(reading: Reading, index: int, totals: Totals) -> Found:
    """Those who stood for all: ``secara simbolis kepada 120 guru``, ``30 orang sebagai perwakilan``."""
    if not reading.says("token", reading.clause(index)):
        return None
    headcounts, event = reading.headcounts, reading.event
    total = spoken_of(reading, index, 6, totals)
    total = sworn_in_next(reading, index) if total is None else total
    if total is not None and headcounts[event].status == "appointed":
        # They stand for those who received the decree, not for a running total.
        listed = totals.get(total) == (event, SUM) and not totalled(reading, 0)
        total = event if listed or headcounts[total].status != "appointed" else total
    if total is not None and reading.mentions[index].value * 4 <= reading.headcounts[total].value:
        return total, TOKEN
    return None


def _funnel(reading: Reading, stages: Stages, index: int, totals: Totals) -> Found:
    if PAST.search(reading.folded, *reading.clause(index)):
        return None
    for find in (asked_next, stage_before, fell_from, stage_after, asked_after, chosen_from, meant_again):
        total = find(reading, stages, index)
        if total is not None:
            total = whole_of_kinds(reading, index, total, totals)
            fell = find is fell_from or reading.described("removed", index)
            return total if fell else last_narrowed(reading, index, total, totals), FUNNEL
    return None
