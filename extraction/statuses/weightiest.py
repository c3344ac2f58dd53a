"""The weightiest of the words on people's fate near a number, and whether a word for posts says what it counts."""

from __future__ import annotations

import re

from extraction.statuses.status_in_place import status_of
from extraction.statuses.weights import POST
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_OF_PEOPLE = frozenset({("other", 5), ("proposed", 3)})  # weights of applying and of passing: posts do neither
_RIVALS = ("bersaing", "berebut", "memperebutkan", "beradu", "berlomba")  # who contend, never what for
_INTAKE = re.compile(r" (?:tahun |tahun anggaran |ta )?20\d\d(?![\d.])")
_TOTALS = re.compile(  # "formasi tahun 2021 seluruhnya 1.209 orang": what the posts come to
    r"20\d\d (?:seluruhnya|keseluruhannya|totalnya|jumlahnya|berjumlah|mencapai|adalah|sebanyak)(?: [a-z]+)? \Z"
)
_COME_TO = re.compile(  # "jatah formasi Palopo genap 100 orang", "memperoleh kuota awal 4.500 pegawai"
    r"(?: (?!yang|untuk|bagi|dan|dengan|oleh|pada|di|ke|dari|tidak|tak|belum|sudah|telah|terisi|lulus|lolos)"
    r"[a-z0-9]+){0,4}"
    r"(?: (?:genap|berjumlah|jumlahnya|totalnya|mencapai|awal|hanya|cuma|memang|semula|adalah|ialah))+"
    r"(?: (?:sebanyak|sekitar|kira-kira|hanya|cuma))? \Z"
)
_FROM = re.compile(r"(?<![a-z])(?:dari|asal|hasil|untuk|pada|lewat|melalui|dengan|di) \Z")
_NOT_AMONG = re.compile(
    r"(?:tidak|tak|belum) (?:masuk|tercantum|termasuk|tertampung|terakomod[a-z]+|kebagian)"
    r"(?: (?:dalam|ke|ke dalam|di|pada|dari))? (?:usulan|kuota|formasi|daftar|jatah|rombongan)(?![a-z])[^.;,\d]{0,60}"
)


def best_status(page: Page, cues: list[Cue], around: Surroundings) -> tuple[str, int] | None:
    """The status of the weightiest of ``cues``, of equal ones the nearest to the number; None where none weighs."""
    best: tuple[int, int, str] | None = None
    start = around.number.start
    posts = around.counted == "post"
    for cue in cues:
        if cue.meaning.status is None:
            continue
        status, weight = status_of(page, cue)
        if cue.end < start and _NOT_AMONG.fullmatch(page.folded, cue.start, start):
            continue  # "tidak masuk dalam usulan PPPK sebanyak 2.300": others than these
        if posts and weight == cue.meaning.weight and (status, weight) in _OF_PEOPLE:
            continue
        if posts and page.folded.startswith(_RIVALS, cue.start):
            continue  # "1.500 honorer bersaing merebut 240 posisi"
        if cue.meaning.counted == "post":
            weight = POST if _counts_posts(page, around, cue) else 1
        rank = (weight, -abs(cue.start - start), status)
        if best is None or rank > best:
            best = rank
    return (best[2], best[0]) if best and best[0] > 1 else None


def sentence_status(page: Page, around: Surroundings) -> tuple[str, int] | None:
    """The status that the words of its sentence before the number state; what is said after it is of others."""
    return best_status(page, page.cues.within(around.reach[0], around.number.start), around)


def _counts_posts(page: Page, around: Surroundings, cue: Cue) -> bool:
    """Whether posts are what is counted ("3.304 formasi"), not where people come from ("guru formasi 2021")."""
    leads = not around.after and around.clause[0] <= cue.start < around.number.start
    people = page.cues.ending.get(cue.start - 1)
    if cue.start < around.number.start and _INTAKE.match(page.folded, cue.end):
        of_it = people is not None and people.meaning.category is not None
        whence = of_it or _FROM.search(page.folded, max(0, cue.start - 16), cue.start)
        unsaid = people is None or not people.meaning.is_nominal
        if not whence and unsaid and _TOTALS.search(page.folded, cue.end, around.number.start):
            return True
        if whence or around.counted == "person":
            return False  # "dari formasi 2019 ada 332", "PPPK formasi 2024 genap 780": whence they come
    if (
        cue.start < around.number.start
        and (people is None or people.meaning.category is None)
        and _COME_TO.fullmatch(page.folded, cue.end, around.number.start)
        and not _FROM.search(page.folded, max(0, cue.start - 16), cue.start)
    ):
        return True
    return (
        (bool(around.after) and around.after[0] is cue)
        # "kuota 600 orang", "lewat kuota sekitar 500 guru"
        or (cue in around.before and not any(c.meaning.category for c in around.after))
        or (leads and (people is None or not people.meaning.is_nominal or not around.before))
        or (around.clause[0] <= cue.start <= around.clause[0] + 8 and not any(c.meaning.category for c in around.after))
    )
