"""Stages of a selection: applicants, admitted, tested, passed, appointed. Each stage lies within the one before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extraction.parts.mentions import CLOSED, COUNTS_PEOPLE, REACH, Reading, counts_posts
from extraction.parts.sums import compatible
from extraction.words.batches import find_batches

_STAGES = ("applied", "submitted", "admitted", "tested", "qualified", "shortlisted", "passed", "appointed")
_BEFORE_SWORN = _STAGES[:-1]  # "120 dilantik. Pelantikan diikuti 400 pegawai": a ceremony is no test
_COULD_FALL = frozenset({"asked", "applied", "submitted", "admitted", "tested", "qualified", "shortlisted", "passed"})
_COULD_FAIL = frozenset(
    {"asked", "applied", "submitted", "tested", "shortlisted"}
)  # who did not pass is not among those who did
_ASKED_IN_ORDER = (
    "submitted",
    "applied",
    "shortlisted",
    "qualified",
    "admitted",
    "tested",
    "appointed",
    "passed",
)  # "lulus administrasi" is no pass
_FURTHER = ("passed", "qualified", "tested", "admitted")
_APPLICANTS = re.compile(r"\s(?:pelamar|pendaftar)\b")
_WHO_PASSED = re.compile(r"\s(?:pelamar|pendaftar)\s+(?:yang\s+)?(?:dinyatakan\s+)?(?:lulus|lolos)\b")
_REASONS = 2  # sentences from those who fell away to the reasons of some of them
_SUBJECT = 20  # characters of a clause's head before its count ("19 tidak mengisi. Satu mundur, tiga pindah")
_MOST_OF = 0.85  # of those asked for, at least, enter
_REACH = 4  # sentences a stage may be away from the stage before
# For folded text.
_FAILED = re.compile(r"\b(?:(?:tidak|tak|belum)\s+(?:\w+\s+)?(?:lulus|lolos|memenuhi)|gagal|tms)\b")
# What they are asked for, not what became of them: "mengusulkan 1.822 formasi untuk diangkat sebagai PPPK".
_MEANT = re.compile(
    r"\b(?:untuk|agar|supaya|guna)\s+(?:\w+\s+){0,2}?(?:diangkat|dilantik|dikukuhkan)\b"
    r"|usul(?:an|kan)?\s+(?:penetapan\s+|penerbitan\s+)?(?:nomor\s+induk|nip|ni\s+pppk)\b"
)
_UNREAL = re.compile(r"\b(?:sejatinya|sedianya|se?mestinya|seharusnya|sebetulnya|sebenarnya|tadinya)\b")
_LET_IN = re.compile(
    r"\byang\s+(?:lolos|lulus|memenuhi)\s+(?:seleksi\s+)?(?:administrasi|berkas|syarat)\b"
    r"|\b(?:pelamar|pendaftar)\s+(?:yang\s+)?(?:dinyatakan\s+)?(?:lolos|lulus|memenuhi)\s+(?:\w+\s+)?(?:administrasi|berkas|syarat)\b"
)
_APPROVED = re.compile(
    r"\b(?:disetujui|menyetujui|mengabulkan|dikabulkan|(?:me|di)restui|(?:me|di)loloskan|mengesahkan|disahkan"
    r"|ditetapkan (?:menjadi|sebagai) formasi|yang (?:turun|keluar|diberikan)|turunnya)\b"
)
_BARE = re.compile(rf"\s*(?:cpns|pns|pppk|p3k)\b|{CLOSED.pattern}")  # a number alone, or posts of a scheme
_THOUGH = re.compile(r"\W*(?:padahal|sedangkan|sementara(?! itu)|semula|awalnya|sebelumnya)\b")
# Behind those asked for: "Dari 520 formasi yang kami minta, pusat hanya menyetujui segitu".
_SO_MANY = re.compile(r"[^.;\d]{0,90}\b(?:segitu|sebegitu|sekian|(?:sebanyak|sejumlah) itu)\b")
_ANEW = re.compile(r"\b(?:lagi|kembali|tambahan|berikutnya|mendatang|tahun\s+depan|akan|bakal|segera)\b")
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


class Stages:
    """For each mention how far the counted people have come, read when asked.

    ``asked`` stands for those proposed or meant at first (``diusulkan``, ``semula``); None where the words do not say
    or posts are counted.
    """

    __slots__ = ("_reading", "_stages")

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._stages: dict[int, str | None] = {}

    def of(self, index: int) -> str | None:
        """The stage of mention ``index``."""
        if index not in self._stages:
            self._stages[index] = _stage(self._reading, index)
        return self._stages[index]


def come_further(reading: Reading, stages: Stages, places: Sequence[int]) -> bool:
    """Whether some of the mentions are told of who came further than the others: they lie within them, beside none.

    ``Dari 3.204 pelamar lolos administrasi 2.717 orang. Setelah SKD 227 diangkat``: no list of two parts.
    """
    for one, other in pairwise(sorted(places)):
        if reading.mentions[one].value <= reading.mentions[other].value or other_batch(reading, one, other):
            continue
        earlier, later = stages.of(one), stages.of(other)
        if later not in _STAGES or reading.described("removed", one) or reading.described("removed", other):
            continue
        if earlier in _STAGES and _STAGES.index(earlier) < _STAGES.index(later):
            return True
        if earlier is None and DOWN_TO.search(reading.folded, *reading.opening(one)):
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
    """The count of an earlier stage that the next words tell: ``Yang lolos 255 orang. Peserta ujiannya 444 orang``."""
    stage = stages.of(index)
    if stage not in _BEFORE_SWORN or index + 1 == len(reading.mentions):
        return None
    mention, later = reading.mentions[index], reading.mentions[index + 1]
    if later.value <= mention.value or later.order - mention.order > 1 or other_batch(reading, index, index + 1):
        return None
    earlier = stages.of(index + 1)
    total, part = reading.count(index + 1), reading.count(index)
    if earlier not in _BEFORE_SWORN or not _precedes(earlier, stage, total.category, within_sentence=False):
        return None
    of_all = total.occupation is None or total.occupation == part.occupation
    anew = _ANEW.search(reading.folded, *reading.clause(index + 1))
    return later.head if of_all and not anew and total.region == part.region and compatible(total, part) else None


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
    posts = counts_posts(reading, mention)
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
        told_apart = stage == "fell" and near and 2 * mention.value <= earlier.value and opens
        fits = (
            stage == "fell" if objected else told_apart or (counts_posts(reading, earlier) if posts else stage in could)
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
    posts, own = counts_posts(reading, mention), mention.head == reading.event
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
        if posts and COUNTS_PEOPLE.match(reading.folded, later.end):
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
        return later in ("submitted", "admitted", "qualified", "passed", "appointed", "posts granted")
    if earlier == "posts asked":
        return later == "posts granted"
    if earlier in _STAGES and later in _STAGES:
        return _STAGES.index(earlier) < _STAGES.index(later)
    return within_sentence and later == "appointed" and category == "honorer"


def _stage(reading: Reading, index: int) -> str | None:
    asked = reading.says("asked", reading.opening(index)) or reading.described("asked", index)
    granted = reading.described("appointed", index) and not _MEANT.search(reading.folded, *reading.phrase(index))
    if granted and not asked and _BARE.match(reading.folded, reading.mentions[index].end):
        granted_posts = _APPROVED.search(reading.folded, *reading.phrase(index)) is not None
        if granted_posts:
            return "posts granted"  # "Diusulkan 296 jabatan. Pusat menyetujui 286,"
    if counts_posts(reading, reading.mentions[index]):
        return "posts granted" if granted else "posts asked" if asked else None
    if asked and (not granted or _UNREAL.search(reading.folded, *reading.phrase(index))):
        return "asked"  # also "yang diangkat sejatinya 319": not all of them were
    stage = next((stage for stage in _ASKED_IN_ORDER if reading.described(stage, index)), None)
    told = min(reading.opening(index)[0], reading.phrase(index)[0]), reading.phrase(index)[1]
    if stage == "applied" and _APPLICANTS.match(reading.folded, reading.mentions[index].end):
        # "yang mengikuti SKD 638 pelamar": so they are still called who came further
        stage = next((later for later in _FURTHER if reading.says(later, reading.opening(index))), stage)
        stage = "passed" if _WHO_PASSED.match(reading.folded, reading.mentions[index].end) else stage
    if stage in ("applied", "passed") and _LET_IN.search(reading.folded, *told):
        stage = "admitted"  # "4.425 pelamar lolos administrasi"
    if stage in ("submitted", "admitted") and reading.described("removed", index):
        return None  # "belum mengisi DRH", "tidak memenuhi syarat"
    return stage
