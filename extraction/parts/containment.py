"""Single parts: words that say a count lies within a larger one."""

from __future__ import annotations

import re

from extraction.model import Headcount
from extraction.parts.funnel import (
    DOWN_TO,
    asked_after,
    asked_next,
    chosen_from,
    fell_from,
    stage_after,
    stage_before,
)
from extraction.parts.gaps import OF_YEAR, OUT_OF, POSTPOSED, Gap
from extraction.parts.list_items import has_whole_before, is_filled, is_row
from extraction.parts.lists import ANNOUNCED
from extraction.parts.looking_back import (
    AMONG,
    FUNNEL,
    OF,
    TOKEN,
    before_rest,
    first_meant,
    is_added,
    is_within,
    labelled,
    larger_before,
    last_narrowed,
    nearly_all_of,
    not_all_of,
    of_objections,
    rest_of,
    spoken_of,
    what_was_left,
    whole_of_kinds,
)
from extraction.parts.meant_again import meant_again
from extraction.parts.mentions import Reading
from extraction.parts.named_wholes import of_its_kind
from extraction.parts.next_items import next_item
from extraction.parts.posts_and_applicants import are_apart, of_pair
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.running_totals import joined_with_others
from extraction.parts.stages import Stages
from extraction.parts.subsets import (
    ATTENDING,
    UNIT,
    find_subset,
    of_group,
    such_as_these,
    sworn_in,
    sworn_in_next,
    told_of_some,
)
from extraction.parts.sums import SUM, compatible, totalled
from extraction.parts.told_right_after import told_next
from extraction.parts.totals import Totals, contains
from extraction.parts.works import BY_WORK

# For folded text, but for the last.
_PORTION_OF = re.compile(
    r"\b(?:(?:(?P<token>(?:per)?wakil(?:an)?)|baru|hanya)\s+dari\s+(?:total\s+|sebanyak\s+|sekitar\s+)*"
    r"|(?P<stood>mewakili)\s+(?:para\s+|seluruh\s+|sebanyak\s+|sekitar\s+)*"
    r"|(?:bagian|sebagian|sepotong|secuil)\s+dari\b(?:[^.;\d]|\b20\d\d\b){0,80})$"
)
_OF_THOSE = re.compile(
    r"\s+(?:orang\s+)?dari\s+(?:ke)?([a-z]+(?: belas| puluh)?|\d[\d.]*)\s+(?:orang\s+)?(?:itu|tersebut|tadi)\b"
)
# "empat dari yang tertunda", "252 maju ke seleksi. Dari situlah keluar angka 177": the very count before
_THOSE = re.compile(r"\bdari\s+(?:yang|(?:si[tn][ui]|sana)(?:lah)?\s+(?:muncul|keluar|lahir))\b")
_THE_ONES = re.compile(r"\W*yang\s+$")  # "Yang 11 orang datang dari luar", not "Yang sepuluh itu"
_SAME_ONES = re.compile(r"(?:\s+[a-z]+)?\s+(?:itu|tersebut|tadi|ini|semua\w*)\b")
_OF_LABEL = re.compile(r"\bdari\s+((?:tahap|gelombang|periode|formasi)\s+\w+)")
_RECEIVED = re.compile(r"\b(?:penerima(?:\s+sk)?|(?:di)?lantik(?:an)?|diangkat|menerima)\b")
_DONE = re.compile(r"\b(?:sudah|telah|baru|kebagian|dijatah)\b")
_MOST = re.compile(r"\b(?:terbesar|terbanyak|paling\s+(?:banyak|besar|gemuk)|mayoritas|sebagian\s+besar)\b")
# For the text as written: "di luar Jombang" is a place.
_APART = re.compile(
    r"\b(?i:di\s+luar(?-i:(?!\s+[A-Z][a-z]))|selain|(?:belum|tidak|tak)\s+(?:termasuk|me(?:nghitung|ncakup|muat|liputi|masukkan)))\b"
)
_PAST = re.compile(r"\b(?:se)?tahun\s+(?:lalu|kemarin|sebelumnya)\b")
_THIS_YEAR = re.compile(r"\btahun\s+ini\b")  # "Tahun lalu 500 formasi. Tahun ini susut menjadi 320"
_NAMED = 24  # characters behind "termasuk yang" in which a word says what became of them

Found = tuple[int, str] | None  # a total and the rule that found it


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
        if _APART.search(reading.text, *reading.opening(index)) or is_added(reading, index):
            continue
        found = (
            _portion(reading, index)
            or joined_with_others(reading, index)
            or of_group(reading, index)
            or of_pair(reading, index)
            or _among(reading, index, totals)
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
        waits = found and _left_out(reading.headcounts[found[0]], reading.count(index))
        if found and waits and found[1] != ATTENDING and not is_within(reading, index):
            continue
        if found and found[0] != mention.head and not contains(totals, mention.head, found[0]):
            totals[mention.head] = found
            sums[found[0]] = sums.get(found[0], 0) + mention.value


def _left_out(total: Headcount, part: Headcount) -> bool:
    """Whether the part still waits and the total does not: who waits is not among those appointed."""
    return part.status == "remaining" and total.status == "appointed"


def _tell_nearer(reading: Reading, stages: Stages, index: int, totals: Totals) -> None:
    """``Dari 39 yang diajukan lolos 38. Dari jumlah 38 itu, yang diangkat 36``: of the 38, though three fell away.

    Posts granted of one kind are of those asked for: ``728 kuota, teknis 81. Teknis kami ajukan 155, turunnya 81``.
    """
    head = reading.mentions[index].head
    total, rule = totals[head]
    own_whole = rule in (SUM, ANNOUNCED) and (is_row(reading, index) or has_whole_before(reading, index))
    nearer = _portion(reading, index) if own_whole or rule in (SUBTRACTION, BY_WORK) else None
    if rule in (SUM, ANNOUNCED) and nearer is None and index and stages.of(index) == "posts granted":
        asked, granted = reading.mentions[index - 1 : index + 1]
        beside = asked.sentence == granted.sentence and asked.value > granted.value
        nearer = (asked.head, OF) if beside and stages.of(index - 1) in ("posts asked", "asked") else None
    if rule == OF and DOWN_TO.search(reading.folded, *reading.opening(index)):
        last = larger_before(reading, index, 1)  # "hanya memuat 1.539 orang. Angkanya susut lagi menjadi 1.428 tadi"
        nearer = None if last is None else (last, OF)
    if nearer is None or nearer[0] == head or contains(totals, head, nearer[0]):
        return
    if reading.headcounts[nearer[0]].value < reading.headcounts[total].value:
        totals[head] = nearer


def _portion(reading: Reading, index: int) -> Found:
    """``dari 1.962 pelamar, 1.382 lolos`` and ``dua perwakilan dari 800 PPPK``."""
    text, mentions, mention = reading.folded, reading.mentions, reading.mentions[index]
    for back in range(index - 1, max(-1, index - 6), -1):
        total = mentions[back]
        if total.sentence != mention.sentence or _is_out_of(reading, index) or is_row(reading, index):
            break
        if total.value > mention.value and OUT_OF.search(text, max(0, total.start - 60), total.start):
            return None if are_apart(reading, back, index) else (total.head, OF)
    if index + 1 < len(mentions):
        total, words = mentions[index + 1], reading.before(index + 1)
        if total.value > mention.value:
            near = total.sentence == mention.sentence and total.start - mention.end <= 90
            close = total.order - mention.order <= 1
            portion = _PORTION_OF.search(text, *words) if close else None
            if portion is not None and (portion["token"] or portion["stood"]):
                return total.head, TOKEN  # "Sepuluh orang menerima SK. Mereka mewakili 900 PPPK"
            if portion is not None or (near and OUT_OF.search(text, *words)):
                return total.head, OF
    again = _OF_THOSE.match(text, mention.end)
    if again:  # "hanya tujuh orang, dan dua dari tujuh itu dokter"
        for back in range(index - 1, max(-1, index - 6), -1):
            if text[mentions[back].start : mentions[back].end] == again[1]:
                return mentions[back].head, OF
    if index:  # "Mereka bagian dari 617 pejabat ... Untuk dinas ini 16 orang"
        total = mentions[index - 1]
        close = total.value > mention.value and mention.order - total.order <= 1
        close = close and _PAST.search(text, *reading.opening(index)) is None
        if close and _PORTION_OF.search(text, *reading.before(index - 1)):
            return total.head, OF
    return None


def _is_out_of(reading: Reading, index: int) -> bool:
    """Whether the mention is what another is out of: ``guru 305 dari kuota 320``, ``dan dari 130 pelamar lulus 20``."""
    return OUT_OF.search(reading.folded, *reading.before(index)) is not None


def _among(reading: Reading, index: int, totals: Totals) -> Found:
    """``91 di antaranya``, ``dari jumlah tersebut 91``, ``dari tahap 1, 50 peserta``, ``terdiri dari 723 guru``."""
    text, mentions, mention = reading.folded, reading.mentions, reading.mentions[index]
    opening = reading.opening(index)
    label = _OF_LABEL.search(text, *opening)
    if label:
        total = labelled(reading, index, label.group(1))
        if total is not None:
            return total, "dari tahap"
    dated = OF_YEAR.search(text, *opening) is not None or _THIS_YEAR.search(text, *opening) is not None
    down = DOWN_TO.search(text, *opening) is not None and not dated
    if reading.says("among", opening) or reading.says("within", opening) or down:
        those = _THOSE.search(text, *opening) is not None
        sworn = sworn_in(reading, index) if _RECEIVED.search(text, *opening) else None
        if sworn is not None:
            return sworn, AMONG
        total = larger_before(reading, index, 3) if those else spoken_of(reading, index, 3, totals)
        total = None if total is None else of_its_kind(reading, index, total, totals)
        if total is not None and compatible(reading.headcounts[total], reading.count(index)):
            return total, AMONG
    for find in (of_objections, what_was_left, first_meant):
        if (whole := find(reading, index)) is not None:
            return whole, FUNNEL
    if index:
        last = mentions[index - 1]
        listed = reading.says("strict", opening) and not _is_out_of(reading, index)
        if listed and last.value > mention.value and mention.order - last.order <= 1:
            whole = spoken_of(reading, index, 1, totals)
            return last.head if whole is None else whole, AMONG
        if last.value <= mention.value and _MOST.search(text, *opening) and not OUT_OF.search(text, *opening):
            total = spoken_of(reading, index, 2, totals)  # "... 8 formasi. Kebutuhan terbesar adalah 498 pengawas"
            if total is not None:
                return total, AMONG
        called = reading.says("sum", reading.clause(index - 1)) or reading.says("weaksum", reading.clause(index - 1))
        if called and 0 <= mention.order - last.order <= 1 and last.value > mention.value:
            done = _DONE.search(text, *reading.clause(index)) is not None
            if done and compatible(reading.count(index - 1), reading.count(index)):
                return last.head, AMONG  # "Formasi totalnya 4.602. Sebanyak 3.921 orang sudah dilantik"
    if _THE_ONES.match(text, *opening) and not _SAME_ONES.match(text, mention.end):
        total = spoken_of(reading, index, 2, totals)
        if total in totals and totals[total][1] == UNIT:
            total = totals[total][0]  # not of one school's, of all
        counts = reading.headcounts
        if total is not None and compatible(counts[total], counts[mention.head]):
            return None if _left_out(counts[total], counts[mention.head]) else (total, AMONG)
    if (whole := told_of_some(reading, index)) is not None:
        return whole, AMONG
    if (whole := nearly_all_of(reading, index)) is not None:
        return whole, FUNNEL
    postposed = POSTPOSED.match(reading.text, mention.end)
    if postposed or is_filled(reading, index):
        those = postposed is not None and postposed["those"] is not None
        reach = 3 if postposed else 1
        named = postposed and _RECEIVED.search(text, postposed.start(), postposed.end() + _NAMED)
        sworn = sworn_in(reading, index) if named else None
        if sworn is not None:
            return sworn, AMONG  # "tiga penyandang disabilitas termasuk yang dilantik"
        last = mentions[index - 1]
        told = last.head in totals and totals[last.head][1] == AMONG and mention.gap is Gap.LIST
        if told and postposed and POSTPOSED.match(reading.text, last.end, mention.start):
            return totals[last.head]  # "15 di antaranya camat, dan 12 di antaranya lurah"
        total = larger_before(reading, index, reach) if those else spoken_of(reading, index, reach, totals)
        if total is not None:
            return total, AMONG
    return None


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
    if _PAST.search(reading.folded, *reading.clause(index)):
        return None
    for find in (asked_next, stage_before, fell_from, stage_after, asked_after, chosen_from, meant_again):
        total = find(reading, stages, index)
        if total is not None:
            total = whole_of_kinds(reading, index, total, totals)
            fell = find is fell_from or reading.described("removed", index)
            return total if fell else last_narrowed(reading, index, total, totals), FUNNEL
    return None
