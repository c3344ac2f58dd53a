"""The whole that a count looks back on: the larger one told last, one of its label, one of its size."""

from __future__ import annotations

import re

from extraction.parts.gaps import POSTPOSED, REST_FOLLOWS, Gap
from extraction.parts.mentions import REACH, Reading
from extraction.parts.subsets import ATTENDING, RELATIVE, SUBSETS, UNIT
from extraction.parts.sums import SUM, compatible
from extraction.parts.totals import Totals, contains

AMONG, OF, REST, FUNNEL, TOKEN = "di antaranya", "dari", "sisanya", "tahapan seleksi", "perwakilan"
SIDE_BY_SIDE = frozenset({AMONG, OF, REST, UNIT, RELATIVE, ATTENDING})  # rules whose parts may make one split together
_ADDED = (" ditambah ", " ditambah lagi ", " plus ", " dengan tambahan ", " dengan tambahan sekitar ")
_SINGLE = SIDE_BY_SIDE | SUBSETS | {"dari tahap", TOKEN, FUNNEL}
_LEFT = re.compile(r"\b(?:(?:ter)?sisa(?:nya)?|selebihnya)\b")  # not "lainnya": others, of another day too
# What is left of those told right before: "Mulanya 6.766. Setelah beberapa kali pengangkatan, masih tersisa 2.442"
_STILL_LEFT = re.compile(
    r"\b(?:setelah|sesudah|usai|dikurangi)\b[^.;\d]{0,80}\b(?:masih\s+)?(?:ter)?sisa(?:nya)?\s+(?:sekitar\s+|ada\s+)?$"
)
_MEANT_FIRST = re.compile(
    r"\b(?:semula|mula-mula|mulanya|awalnya|tadinya)\b(?=[^.;]{0,120}\b(?:hanya|cuma)\b)[^.;\d]{0,60}"
    r"\b(?:hendak|akan|mau|(?:di|me)rencanakan|rencananya|menyiapkan|disiapkan|merancang|dirancang)\b"
)
_ITS_NUMBER = re.compile(
    r"\W*(?:(?:(?:untuk|pada) )?tahun (?:20\d\d|ini),? )?"
    r"(?:angka|jumlah|tepat|persis)nya\W+(?:(?:ada|sebanyak|mencapai)\s+)?"
)
_NEARLY_ALL = re.compile(
    r"\b(?:hampir\s+(?:seluruh|semua)(?:nya)?|sebagian\s+(?:besar|terbesar)(?:nya)?|mayoritas(?:nya)?|kebanyakan(?:nya)?)\b"
)
_UPHELD = re.compile(
    r"\b(?:(?:di)?kabul(?:kan)?|mengabulkan|diterima|menerima|disetujui|dipenuhi|berhasil|beralasan)\b"
)
# "Tidak semua hadir", "Tak semuanya di kota"; not "Tidak semua daerah", of which no people were told.
_NOT_ALL = re.compile(
    r"(?<![a-z])(?:tidak|tak|belum)\s+(?:(?:semua|seluruh)nya\b|(?:semua|seluruh)\s+(?:peserta|penerima|pegawai|mereka|dari\s+mereka"
    r"|ikut|hadir|bisa|dapat|langsung|lulus|lolos|(?:ber(?!kas)|me(?!nteri|ja|dia)|di(?!nas|klat))[a-z]{4,}))"
)
_OTHERS = re.compile(
    r"\b(?:tetangga|lain(?:nya)?|sebelumnya|juga|tahun\s+(?:lalu|depan)|tambahan|butuh\w*|kurang\w*)\b"
)
_ASKING = re.compile(r"\b(?:di|meng|peng)?(?:ajukan|usulkan|usul|ajuan)\b")
_REST_REACH = 2  # sentences from a whole, but for the event's own, to those whom its rest is told apart from
_LONGEST_LIST = 40  # items of a list behind a count
_LEFT_REACH = 2  # sentences from a stock to what is left of it


def what_was_left(reading: Reading, index: int) -> int | None:
    """The count told right before of which, after some were taken from it, so many are left."""
    if not index or not _STILL_LEFT.search(reading.folded, *reading.opening(index)):
        return None
    mention, last = reading.mentions[index], reading.mentions[index - 1]
    if last.value <= mention.value or mention.order - last.order > _LEFT_REACH:
        return None
    return last.head if compatible(reading.count(index - 1), reading.count(index)) else None


def nearly_all_of(reading: Reading, index: int) -> int | None:
    """Those of whom nearly all are told of, and how many next: ``Dari 2.115, hampir semua PPPK. Angkanya 1.999``."""
    if not index or not _ITS_NUMBER.fullmatch(reading.folded, *reading.opening(index)):
        return None
    mention, last = reading.mentions[index], reading.mentions[index - 1]
    told = last.value > mention.value and _NEARLY_ALL.search(reading.folded, last.end, mention.start) is not None
    return last.head if told and mention.order - last.order <= 1 else None


def not_all_of(reading: Reading, index: int, totals: Totals) -> tuple[int, str] | None:
    """Those of whom not all did so, told right before: ``Pesertanya 367. Tidak semua ikut ke lapangan. 20 orang``."""
    if not index:
        return None
    mention = reading.mentions[index]
    low = max(reading.mentions[index - 1].end, reading.document.sentences[max(0, mention.sentence - 1)].start)
    if not _NOT_ALL.search(reading.folded, low, mention.start) or _OTHERS.search(reading.folded, low, mention.start):
        return None
    whole = spoken_of(reading, index, _REST_REACH, totals)
    if whole is None or not compatible(reading.headcounts[whole], reading.count(index)):
        return None
    return whole, AMONG


def of_objections(reading: Reading, index: int) -> int | None:
    """Those who objected, told right before so many whose objections were upheld: ``99 menyanggah, dikabulkan dua``."""
    if not index or not _UPHELD.search(reading.folded, *reading.clause(index)):
        return None
    mention, last = reading.mentions[index], reading.mentions[index - 1]
    if last.value <= mention.value or mention.order - last.order > 1:
        return None
    return last.head if reading.says("objected", reading.clause(index - 1)) else None


def first_meant(reading: Reading, index: int) -> int | None:
    """Those who were meant at first, before more were let in: ``4.101 menerima SK. Semula yang hendak diangkat 1.907``.

    Of those asked for where it was so many that were to be asked for, else of the event's own.
    """
    mention = reading.mentions[index]
    if index == 0 or not _MEANT_FIRST.search(reading.folded, *reading.opening(index)):
        return None
    wholes = [mention for mention in reading.mentions[:index][-REACH:] if mention.value > reading.mentions[index].value]
    if _ASKING.search(reading.folded, *reading.opening(index)):
        asked = [
            place
            for place in range(max(0, index - REACH), index)
            if _ASKING.search(reading.folded, *reading.clause(place))
        ]
        wholes = [reading.mentions[place] for place in asked if reading.mentions[place].value > mention.value]
        wholes = wholes[-1:]
    whole = wholes[0].head if wholes else None
    if whole is None or not compatible(reading.headcounts[whole], reading.headcounts[mention.head]):
        return None
    return whole


def rest_of(reading: Reading, index: int, totals: Totals, sums: dict[int, int]) -> tuple[int, str] | None:
    """``Masih tersisa 27 formasi``: the rest of what the count before it is part of; not ``40 lainnya``."""
    if not reading.described("rest", index) or _LEFT.search(reading.folded, *reading.clause(index)) is None:
        return None
    mention = reading.mentions[index]
    for back in reading.back(index):
        sibling = reading.mentions[back]
        if mention.order - sibling.order > 2:
            return None
        if sibling.head not in totals or sibling.head == mention.head:
            continue
        total = totals[sibling.head][0]
        if total != mention.head and sums[total] + mention.value <= reading.headcounts[total].value * 1.05:
            return total, REST
    return None


def before_rest(reading: Reading, index: int, totals: Totals) -> tuple[int, str] | None:
    """``Yang ikut tes 1.608 orang, di sini 1.502. Selebihnya di daerah lain``: what leaves a rest, counted or not."""
    mentions, mention = reading.mentions, reading.mentions[index]
    end = index
    for following in mentions[index + 1 : index + 1 + _LONGEST_LIST]:
        if following.gap is not Gap.LIST or following.sentence != mention.sentence:
            break
        end += 1  # "naik ke eselon III 16 orang, ke eselon IV 69 orang. Selebihnya bergeser"
    rest = REST_FOLLOWS.match(reading.text, mentions[end].end) if index else None
    if rest is None:
        return None
    last = mentions[index - 1]
    told = sum(item.value for item in mentions[index : end + 1])
    if last.value > told and (mention.order - last.order <= _REST_REACH or last.head == reading.event):
        return (
            (last.head, REST) if compatible(reading.headcounts[last.head], reading.headcounts[mention.head]) else None
        )
    total = spoken_of(reading, index, 1, totals)
    if total is not None and end > index and reading.headcounts[total].value <= told:
        return None
    return None if total is None else (total, REST)


def labelled(reading: Reading, index: int, label: str) -> int | None:
    """The smallest larger count whose clause names ``label``: the count of ``tahap 1`` itself, not of both stages."""
    wanted = re.compile(re.escape(label) + r"\b")
    mention, best = reading.mentions[index], None
    for other in range(max(0, index - REACH), min(len(reading.mentions), index + REACH)):
        whole = reading.mentions[other]
        if whole.value <= mention.value or (best is not None and whole.value >= reading.headcounts[best].value):
            continue
        if wanted.search(reading.folded, *reading.clause(other)):
            best = whole.head
    return best


def spoken_of(reading: Reading, index: int, reach: int, totals: Totals) -> int | None:
    """The larger count before; from a sentence of its own one looks back on a list's whole, not on its last item."""
    mentions = reading.mentions
    total = larger_before(reading, index, reach)
    if total is None and mentions[0].value > mentions[index].value and index < REACH:
        return reading.event
    if total is None or total not in totals:
        return total
    nearest = next(mentions[back] for back in range(index - 1, -1, -1) if mentions[back].head == total)
    in_list = nearest.gap in (Gap.LIST, Gap.SPLIT) and totals[total][1] not in _SINGLE
    whole, part = totals[total][0], mentions[index].head
    kinds = [reading.headcounts[head].category for head in (whole, total, part)]
    apart = kinds[0] != kinds[1] == kinds[2]  # "3.450 honorer: 2.253 jadi CPNS, 1.070 tidak. 1.300 di antaranya"
    return whole if in_list and not apart and nearest.sentence != mentions[index].sentence else total


def larger_before(reading: Reading, index: int, reach: int) -> int | None:
    """The last larger count at most ``reach`` sentences before."""
    mention = reading.mentions[index]
    for back in reading.back(index):
        earlier = reading.mentions[back]
        if mention.order - earlier.order > reach:
            return None
        if earlier.value > mention.value and earlier.head != mention.head:
            return earlier.head
    return None


def whole_of_kinds(reading: Reading, index: int, total: int, totals: Totals) -> int:
    """``59 pelamar: 44 guru, 15 penyuluh. Lulus 28 orang``: of all, since their work is not told."""
    whole, rule = totals.get(total, (total, None))
    told = reading.count(index).occupation is not None or reading.count(total).occupation is None
    return total if told or rule != SUM else whole


def last_narrowed(reading: Reading, index: int, total: int, totals: Totals) -> int:
    """The last count before that is what was left of ``total``: ``7.612 diajukan, tinggal 7.455, terbit 7.431``."""
    for back in reading.back(index):
        earlier = reading.mentions[back]
        if earlier.head == total:
            break
        narrowed = earlier.head in totals and totals[earlier.head][1] in (AMONG, FUNNEL)
        if narrowed and earlier.value > reading.mentions[index].value and contains(totals, total, earlier.head):
            return earlier.head
    return total


def is_added(reading: Reading, index: int) -> bool:
    """Whether the count is told beside the one before it, not within it: ``31 orang yang lulus, ditambah satu``."""
    return reading.folded.endswith(_ADDED, 0, reading.mentions[index].start)


def is_within(reading: Reading, index: int) -> bool:
    """Whether the words beside the number say that so many are among those told before."""
    told = any(reading.says(kind, reading.opening(index)) for kind in ("among", "inside"))
    return told or POSTPOSED.match(reading.text, reading.mentions[index].end) is not None
