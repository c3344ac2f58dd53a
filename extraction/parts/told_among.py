"""Words beside a count that say it is among those told before."""

from __future__ import annotations

import re

from extraction.parts.funnel import DOWN_TO
from extraction.parts.gaps import OF_YEAR, OUT_OF, POSTPOSED, Gap
from extraction.parts.list_items import is_filled
from extraction.parts.looking_back import (
    AMONG,
    FUNNEL,
    first_meant,
    labelled,
    larger_before,
    nearly_all_of,
    of_objections,
    spoken_of,
    what_was_left,
)
from extraction.parts.mentions import COUNTS_PEOPLE, Reading
from extraction.parts.named_wholes import of_its_kind
from extraction.parts.portions import is_out_of
from extraction.parts.subsets import UNIT, sworn_in, told_of_some
from extraction.parts.sums import compatible
from extraction.parts.totals import Found, Totals, is_left_out

# For folded text.
# "empat dari yang tertunda", "252 maju ke seleksi. Dari situlah keluar angka 177": the very count before
_THOSE = re.compile(r"\bdari\s+(?:yang|(?:si[tn][ui]|sana)(?:lah)?\s+(?:muncul|keluar|lahir))\b")
_THE_ONES = re.compile(r"\W*yang\s+$")  # "Yang 11 orang datang dari luar", not "Yang sepuluh itu"
_SAME_ONES = re.compile(r"(?:\s+[a-z]+)?\s+(?:itu|tersebut|tadi|ini|semua\w*)\b")
_OF_LABEL = re.compile(r"\bdari\s+((?:tahap|gelombang|periode|formasi)\s+\w+)")
_RECEIVED = re.compile(r"\b(?:penerima(?:\s+sk)?|(?:di)?lantik(?:an)?|diangkat|menerima)\b")
_DONE = re.compile(r"\b(?:sudah|telah|baru|kebagian|dijatah)\b")
_MOST = re.compile(r"\b(?:terbesar|terbanyak|paling\s+(?:banyak|besar|gemuk)|mayoritas|sebagian\s+besar)\b")
_THIS_YEAR = re.compile(r"\btahun\s+ini\b")  # "Tahun lalu 500 formasi. Tahun ini susut menjadi 320"
_NAMED = 24  # characters behind "termasuk yang" in which a word says what became of them
_REACH = 3  # sentences from words that look back to the count they mean


def told_among(reading: Reading, index: int, totals: Totals) -> Found:
    """``91 di antaranya``, ``dari jumlah tersebut 91``, ``dari tahap 1, 50 peserta``, ``terdiri dari 723 guru``.

    First what the words before the number say, by themselves and with the count right before; last the words behind.
    """
    found = (
        _of_label(reading, index)
        or _of_those_before(reading, index, totals)
        or _of_a_stage(reading, index)
        or _of_last_count(reading, index, totals)
    )
    if found is not None:
        return found
    whole = _whose_ones(reading, index, totals)
    if whole is not None:
        return None if is_left_out(reading.headcounts[whole], reading.count(index)) else (whole, AMONG)
    if (whole := told_of_some(reading, index)) is not None:
        return whole, AMONG
    if (whole := nearly_all_of(reading, index)) is not None:
        return whole, FUNNEL
    return _said_behind(reading, index, totals)


def _of_label(reading: Reading, index: int) -> Found:
    """Of the count told of a batch: ``dari tahap 1, 50 peserta``."""
    label = _OF_LABEL.search(reading.folded, *reading.opening(index))
    whole = None if label is None else labelled(reading, index, label[1])
    return None if whole is None else (whole, "dari tahap")


def _of_those_before(reading: Reading, index: int, totals: Totals) -> Found:
    """Of those whom the words before the number look back on: ``dari jumlah tersebut 91``, ``tinggal 7.455``."""
    text, opening = reading.folded, reading.opening(index)
    if not (reading.says("among", opening) or reading.says("within", opening) or _is_down_to(reading, index)):
        return None
    if _RECEIVED.search(text, *opening):
        sworn = sworn_in(reading, index)
        if sworn is not None:
            return sworn, AMONG
    whole = _looked_back_on(reading, index, totals, itself=_THOSE.search(text, *opening) is not None)
    if whole is None:
        return None
    whole = of_its_kind(reading, index, whole, totals)
    return (whole, AMONG) if compatible(reading.headcounts[whole], reading.count(index)) else None


def _is_down_to(reading: Reading, index: int) -> bool:
    """Whether so many are what is left of those before, not what another year had, nor seats after people were told."""
    text, opening = reading.folded, reading.opening(index)
    if DOWN_TO.search(text, *opening) is None:
        return False
    if reading.counts_posts(reading.mentions[index]) and COUNTS_PEOPLE.match(text, reading.mentions[index - 1].end):
        return False  # "yang pensiun 2.836 orang. Kini tinggal enam jabatan kosong"
    return OF_YEAR.search(text, *opening) is None and _THIS_YEAR.search(text, *opening) is None


def _looked_back_on(reading: Reading, index: int, totals: Totals, *, itself: bool) -> int | None:
    """The larger count before; ``itself``: the words mean the last one, not the whole of its list."""
    return larger_before(reading, index, _REACH) if itself else spoken_of(reading, index, _REACH, totals)


def _of_a_stage(reading: Reading, index: int) -> Found:
    """Of those who objected, of whom so many are left, or of those let in later."""
    for find in (of_objections, what_was_left, first_meant):
        if (whole := find(reading, index)) is not None:
            return whole, FUNNEL
    return None


def _of_last_count(reading: Reading, index: int, totals: Totals) -> Found:
    """Of the count right before, or of what that is part of itself."""
    if not index:
        return None
    last, mention = reading.mentions[index - 1 : index + 1]
    opening = reading.opening(index)
    if last.value <= mention.value:  # "... 8 formasi. Kebutuhan terbesar adalah 498 pengawas"
        most = _MOST.search(reading.folded, *opening) and not OUT_OF.search(reading.folded, *opening)
        whole = spoken_of(reading, index, 2, totals) if most else None
        return None if whole is None else (whole, AMONG)
    if mention.order - last.order > 1:
        return None
    if reading.says("strict", opening) and not is_out_of(reading, index):  # "terdiri dari 723 guru"
        whole = spoken_of(reading, index, 1, totals)
        return last.head if whole is None else whole, AMONG
    return (last.head, AMONG) if _is_done_of_all(reading, index) else None


def _is_done_of_all(reading: Reading, index: int) -> bool:
    """Whether so much of the total right before is done: ``Formasi totalnya 4.602. Sebanyak 3.921 sudah dilantik``."""
    before = reading.clause(index - 1)
    if not (reading.says("sum", before) or reading.says("weaksum", before)):
        return False
    done = _DONE.search(reading.folded, *reading.clause(index)) is not None
    return done and compatible(reading.count(index - 1), reading.count(index))


def _whose_ones(reading: Reading, index: int, totals: Totals) -> int | None:
    """The count of which these are the ones that are so: ``Yang 11 orang datang dari luar``."""
    end = reading.mentions[index].end
    if not _THE_ONES.match(reading.folded, *reading.opening(index)) or _SAME_ONES.match(reading.folded, end):
        return None
    whole = spoken_of(reading, index, 2, totals)
    if whole in totals and totals[whole][1] == UNIT:
        whole = totals[whole][0]  # not of one school's, of all
    return whole if whole is not None and compatible(reading.headcounts[whole], reading.count(index)) else None


def _said_behind(reading: Reading, index: int, totals: Totals) -> Found:
    """Words behind the number: ``91 di antaranya``, ``tiga penyandang disabilitas termasuk yang dilantik``."""
    mention, last = reading.mentions[index], reading.mentions[index - 1]
    postposed = POSTPOSED.match(reading.text, mention.end)
    if postposed is None:
        whole = spoken_of(reading, index, 1, totals) if is_filled(reading, index) else None
        return None if whole is None else (whole, AMONG)
    if _RECEIVED.search(reading.folded, postposed.start(), postposed.end() + _NAMED):
        sworn = sworn_in(reading, index)
        if sworn is not None:
            return sworn, AMONG
    told = totals.get(last.head) if mention.gap is Gap.LIST else None
    if told is not None and told[1] == AMONG and POSTPOSED.match(reading.text, last.end, mention.start):
        return told  # "15 di antaranya camat, dan 12 di antaranya lurah"
    whole = _looked_back_on(reading, index, totals, itself=postposed["those"] is not None)
    return None if whole is None else (whole, AMONG)
