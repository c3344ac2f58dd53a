"""Stages of a selection: applicants, admitted, tested, passed, appointed. Each stage lies within the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extraction.parts.mentions import COUNTS_PEOPLE, REACH, Reading
from extraction.parts.stages import Stages
from extraction.parts.sums import compatible
from extraction.words.batches import find_batches

_STAGES = ("applied", "submitted", "admitted", "tested", "qualified", "shortlisted", "passed", "appointed")
_BEFORE_SWORN = _STAGES[:-1]  # "120 dilantik. Pelantikan diikuti 400 pegawai": a ceremony is no test
_COULD_FALL = frozenset({"asked", "applied", "submitted", "admitted", "tested", "qualified", "shortlisted", "passed"})
_COULD_FAIL = frozenset(
    {"asked", "applied", "submitted", "tested", "shortlisted"}
)  # who did not pass is not among those who did
_REASONS = 2  # sentences from those who fell away to the reasons of some of them
_SUBJECT = 20  # characters of a clause's head before its count ("19 tidak mengisi. Satu mundur, tiga pindah")
_MOST_OF = 0.85  # of those asked for, at least, enter
_REACH = 4  # sentences a stage may be away from the stage before
# For folded text.
_FAILED = re.compile(r"\b(?:(?:tidak|tak|belum)\s+(?:\w+\s+)?(?:lulus|lolos|memenuhi)|gagal|tms)\b")
_THOUGH = re.compile(r"\W*(?:padahal|sedangkan|sementara(?! itu)|semula|awalnya|sebelumnya)\b")
# "Jumlah itu jauh di bawah permintaan yang mencapai 600 orang": posts are measured by the people asked for.
_SHORT_OF = re.compile(r"\W*padahal\b|\b(?:di\s+bawah|kurang\s+dari|lebih\s+(?:kecil|sedikit|rendah)|jauh\s+dari)\b")
# Behind those asked for: "Dari 520 formasi yang kami minta, pusat hanya menyetujui segitu".
_SO_MANY = re.compile(r"[^.;\d]{0,90}\b(?:segitu|sebegitu|sekian|(?:sebanyak|sejumlah) itu)\b")
_ANEW = re.compile(r"\b(?:lagi|kembali|tambahan|berikutnya|mendatang|tahun\s+depan|akan|bakal|segera)\b")
_BEATEN = re.compile(r"\b(?:saingan|(?:pe|ber)saing\w*|menyisihkan|menyingkirkan|mengalahkan)\b")  # all the others
_REST = re.compile(r"\b(?:sisanya|selebihnya)\b")
_RETIRED = re.compile(r"\b(?:pensiun|purnatugas|purna\s+tugas)\b")  # who leaves is asked for by nobody
# What is left of those told before it: "7.612 diajukan, tinggal 7.455".
DOWN_TO = re.compile(
    r"\b(?:tinggal|(?:meny|s)usut|berkurang|turun|(?<!masih )tersisa)(?:\s+(?:menjadi|sebanyak|ke|hanya|lagi))*\s+$"
)
_CHOSEN = re.compile(
    r"\b(?:mereka|kalian|semuanya|seluruhnya|(?:[a-z]+\s+)?(?:ini|itu|tersebut))\s+(?:\w+\s+){0,2}?"
    r"(?:(?:ter|di)(?:saring|jaring|pilih|seleksi)|hasil\s+(?:saringan|seleksi)|berasal)\s+dari\s+(?:\w+\s+){0,2}$"
)


def come_further(reading: Reading, stages: Stages, places: Sequence[int]) -> bool:
    """Whether some of the mentions are told of who came further than the others: they lie within them, beside none.

    ``Dari 3.204 pelamar lolos administrasi 2.717 orang. Setelah SKD 227 diangkat``: no list of two parts.
    """
    for one, other in pairwise(sorted(places)):
        if reading.mentions[one].value <= reading.mentions[other].value or other_batch(reading, one, other):
            continue
        earlier, later = stages.of(one), stages.of(other)
        if later is None or reading.described("removed", one) or reading.described("removed", other):
            continue
        if _precedes(earlier, later, "", within_sentence=False):
            return True
        if later in _STAGES and earlier is None and DOWN_TO.search(reading.folded, *reading.opening(one)):
            return True
    return False


def stage_before(reading: Reading, stages: Stages, index: int) -> int | None:
    """The count within which the mention's stage lies: the nearest larger one of an earlier stage."""
    mention = reading.mentions[index]
    for back in reading.back(index):
        earlier = reading.mentions[back]
        if mention.order - earlier.order > _REACH:
            break
        if earlier.value <= mention.value or earlier.head == mention.head or other_batch(reading, index, back):
            continue
        stage = stages.of(index)
        if stage is None or stage in ("asked", "posts asked"):
            break
        total = reading.count(back)
        precedes = _precedes(stages.of(back), stage, total.category, mention.sentence == earlier.sentence)
        if precedes and compatible(total, reading.count(index)):
            return earlier.head
    return None


def is_later(stages: Stages, one: int, other: int) -> bool:
    """Whether the mention ``one`` tells a later stage of a selection than ``other``."""
    late, early = stages.of(one), stages.of(other)
    return late in _STAGES and early in _STAGES and _STAGES.index(late) > _STAGES.index(early)


def stage_after(reading: Reading, stages: Stages, index: int) -> int | None:
    """The count of an earlier stage that the next words tell: ``Yang lolos 255 orang. Peserta ujiannya 444 orang``.

    The event's own people, sworn in, are of those who applied, whom no ceremony knows: ``367 PPPK. Peminatnya 800``.
    """
    if index + 1 == len(reading.mentions):
        return None
    mention, later = reading.mentions[index], reading.mentions[index + 1]
    earlier = stages.of(index + 1)
    own = earlier in ("applied", "asked") and reading.described("applied", index + 1)  # also "sebetulnya 680 pelamar"
    own = own and mention.head == reading.event and reading.count(index).status == "appointed"
    earlier, stage = ("applied", "appointed") if own else (earlier, stages.of(index))
    if stage not in _STAGES or (stage == "appointed" and not own):
        return None
    reach = _REASONS if own else 1
    if later.value <= mention.value or later.order - mention.order > reach or other_batch(reading, index, index + 1):
        return None
    total, part = reading.count(index + 1), reading.count(index)
    if earlier not in _BEFORE_SWORN or not _precedes(earlier, stage, total.category, within_sentence=False):
        return None
    of_all = total.occupation is None or total.occupation == part.occupation
    words = (mention.end, reading.clause(index + 1)[1]) if own else reading.clause(index + 1)
    anew = _ANEW.search(reading.folded, *words) or (own and _BEATEN.search(reading.folded, *words))
    fits = of_all and not anew and total.region == part.region and compatible(total, part)
    return _come_through(reading, stages, index, index + 1) if fits else None


def _come_through(reading: Reading, stages: Stages, index: int, applied: int) -> int:
    """The last of the stages told behind those who applied: ``88 PPPK. Pendaftarnya 702, ikut ujian 511, lulus 90``."""
    last = applied
    for ahead in range(applied + 1, min(len(reading.mentions), applied + _REACH)):
        narrower = reading.mentions[index].value < reading.mentions[ahead].value < reading.mentions[last].value
        near = reading.mentions[ahead].order - reading.mentions[last].order <= 1
        stage = stages.of(ahead)
        further = stage in _STAGES and _precedes(stages.of(last), stage, "", within_sentence=False)
        if not near or not narrower or not further or reading.described("removed", ahead):
            break
        last = ahead
    return reading.mentions[last].head


def other_batch(reading: Reading, one: int, other: int) -> bool:
    """Whether the clauses of two mentions name different batches of one intake (``tahap I``, ``tahap kedua``)."""
    first = _batches(reading, one)
    return bool(first) and bool(second := _batches(reading, other)) and first.isdisjoint(second)


def _batches(reading: Reading, index: int) -> frozenset[int]:
    return frozenset(find_batches(reading.folded, *reading.clause(index)))


def fell_from(reading: Reading, stages: Stages, index: int) -> int | None:
    """The count that those who fell away, or asked to be looked at again, came from: ``3.214 pendaftar. 402 gugur``.

    Posts that stayed empty are of the posts that there were. Who was appointed already fell away from nothing.
    """
    mention = reading.mentions[index]
    objected = reading.described("objected", index)
    if not objected and not reading.described("removed", index):
        return None
    posts = reading.counts_posts(mention)
    failed = _FAILED.search(reading.folded, *reading.phrase(index)) is not None
    opens = mention.start - reading.phrase(index)[0] <= _SUBJECT and not reading.described("rest", index)
    for back in reading.back(index):
        earlier = reading.mentions[back]
        if mention.order - earlier.order > _REACH:
            break
        if earlier.value <= mention.value or earlier.head == mention.head or other_batch(reading, index, back):
            continue
        stage = "fell" if reading.described("removed", back) else stages.of(back)
        could = _COULD_FAIL if failed else _COULD_FALL
        near = mention.sentence != earlier.sentence and mention.order - earlier.order <= _REASONS
        people = posts and COUNTS_PEOPLE.match(reading.folded, earlier.end)  # "40 orang pensiun. Tiga kursi kosong"
        told_apart = stage == "fell" and not people and near and 2 * mention.value <= earlier.value and opens
        fits = (
            stage == "fell" if objected else told_apart or (reading.counts_posts(earlier) if posts else stage in could)
        )
        total, part = reading.count(back), reading.count(index)
        of_all = total.occupation is None or total.occupation == part.occupation
        if fits and of_all and compatible(total, part):
            return earlier.head
    return None


def asked_after(reading: Reading, stages: Stages, index: int) -> int | None:
    """The larger number that the text only afterwards says was asked for: ``169 formasi. Diusulkan 176``.

    Posts of posts; the event's own people also of those few more who were asked for or passed, however late it is told.
    """
    mention = reading.mentions[index]
    posts, own = reading.counts_posts(mention), mention.head == reading.event
    if stages.of(index) == "posts asked" or not (posts or own):
        return None
    if _RETIRED.search(reading.folded, *reading.clause(index)):
        return None
    wanted = ("posts asked", "asked") if posts else ("posts asked", "asked", "passed")
    for ahead in range(index + 1, min(len(reading.mentions), index + REACH)):
        later = reading.mentions[ahead]
        if later.order - mention.order > _REACH and posts:
            break
        if later.value <= mention.value or stages.of(ahead) not in wanted or other_batch(reading, index, ahead):
            continue
        short = later.order - mention.order <= 1 and _SHORT_OF.search(reading.folded, *reading.opening(ahead))
        if posts and not short and COUNTS_PEOPLE.match(reading.folded, later.end):
            continue  # "membuka 157 formasi. ... 690 orang diusulkan": no posts are part of people
        most = mention.value >= _MOST_OF * later.value or _all_are_told(reading, index, ahead)
        if not posts and not most and not _leaves_rest(reading, index, ahead):
            continue  # who else is asked for
        anew = _ANEW.search(reading.folded, *reading.clause(ahead))
        alike = compatible(reading.count(ahead), reading.count(index))
        own_wish = reading.count(ahead).region == reading.count(index).region  # no other government's
        return later.head if alike and own_wish and not anew else None
    return None


def asked_next(reading: Reading, stages: Stages, index: int) -> int | None:
    """The posts that the next sentence says were asked for: ``diberikan 349 kuota. Padahal yang diusulkan 501``."""
    mentions = reading.mentions
    if index + 1 == len(mentions) or mentions[index + 1].order - mentions[index].order != 1:
        return None
    if stages.of(index) != "posts granted" or not _THOUGH.match(reading.folded, *reading.opening(index + 1)):
        return None
    return asked_after(reading, stages, index)


def _all_are_told(reading: Reading, few: int, ahead: int) -> bool:
    """Whether those who fell away are told first, then all who were asked for: ``14 tak isi DRH. Usulan total 2.628``.

    A later clause of another intake calls nothing a total (``Tahun ini diusulkan 300 formasi``).
    """
    near = 0 < reading.mentions[ahead].order - reading.mentions[few].order <= _REASONS
    own = reading.clause(ahead)
    called = reading.says("sum", own) or reading.says("weaksum", own)
    return near and called and reading.described("removed", few)


def _leaves_rest(reading: Reading, many: int, ahead: int) -> bool:
    """Whether more than half entered, and the words behind the number tell of the rest: ``Kapan sisanya menyusul``."""
    whole = reading.mentions[ahead]
    sentences = reading.document.sentences
    end = sentences[min(whole.sentence + 1, len(sentences) - 1)].end
    if ahead + 1 < len(reading.mentions):
        end = min(end, reading.mentions[ahead + 1].start)
    rest = _REST.search(reading.folded, whole.end, max(end, whole.end))
    return rest is not None and 2 * reading.mentions[many].value > whole.value


def chosen_from(reading: Reading, stages: Stages, index: int) -> int | None:
    """Those whom the event's own people were chosen from, told later: ``469 dilantik. Mereka tersaring dari 1.853``.

    Or what was asked for where no more were granted: ``460 formasi. Dari 520 yang diminta, pusat menyetujui segitu``.
    """
    mention = reading.mentions[index]
    if mention.head != reading.event:
        return None
    for ahead in range(index + 1, min(len(reading.mentions), index + REACH)):
        later = reading.mentions[ahead]
        chosen = _CHOSEN.search(reading.folded, *reading.before(ahead)) or _SO_MANY.match(reading.folded, later.end)
        if later.value > mention.value and chosen:
            return later.head if compatible(reading.count(ahead), reading.count(index)) else None
    return None


def _precedes(earlier: str | None, later: str, category: str, within_sentence: bool) -> bool:
    if earlier == "asked":
        return later not in (None, "asked", "applied", "posts asked")
    if earlier == "posts asked":
        return later == "posts granted"
    if earlier in _STAGES and later in _STAGES:
        return _STAGES.index(earlier) < _STAGES.index(later)
    return within_sentence and later == "appointed" and category == "honorer"
