"""People on a list, invited or meant for a day of whom the article tells how many were sworn in in the end."""

from __future__ import annotations

import re

from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_ACT = (
    r"(?<![a-z])(?:dilantik|disumpah|diambil (?:sumpah|janji)|dikukuhkan|(?:menerima|terima|mengambil|mendapat(?:kan)?)"
    r" (?:sk|petikan|surat keputusan)|mengucap(?:kan)? sumpah|ikut pelantikan|mengikuti pelantikan|hadir|datang)"
)
_NUMBER = (
    r"(?:\d|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|seorang)(?![a-z]))"
)
_FEW = r"(?<![a-z])(?:baru|hanya|cuma|sebatas)(?: (?:sekitar|ada|sebanyak))* "
_BUT = r"(?:tetapi|tapi|namun|akan tetapi|sayangnya|nyatanya|kenyataannya|ternyata)"
# "tetapi yang hari ini dilantik baru 10", "namun baru 61 orang yang disumpah", ". Yang datang dan menerima SK 88 orang"
_FEWER_CAME = re.compile(
    rf"[^.;\d]{{0,100}}[,.]? [\"“]?(?:{_BUT}[ ,][^.;\d]{{0,80}}?{_ACT}[^.;\d]{{0,40}}{_FEW}{_NUMBER}"
    rf"|{_BUT}[ ,][^.;\d]{{0,60}}{_FEW}{_NUMBER}(?:[^.;]|\.(?=\d)){{0,40}}?{_ACT}"
    rf"|yang {_ACT}(?! (?:akan|bakal))[^.;\d]{{0,60}}{_NUMBER})"
)
_ON_A_LIST = re.compile(
    r"(?<![a-z])(?:(?:daftar|lampiran|surat keputusan|sk)(?! hadir)(?: [a-z()]+){0,4} (?:memuat|berisi|mencantumkan)"
    r"|undangan|(?:me(?:ng|m))undang|diundang|dipanggil|memanggil)(?![a-z])[^.;\d]{0,60}\Z"
)
_NAMED_ON_IT = re.compile(
    r"(?: [a-z()]+){0,4} (?:(?:yang |telah |sudah )*(?:tercantum|tertera|tertulis|tercatat|masuk|terdaftar|ada)"
    r"(?: (?:di|dalam|pada|ke))*|di|dalam|pada) (?:daftar|lampiran|undangan|sk|surat keputusan)(?! hadir)(?![a-z])"
    r"|(?: [a-z()]+){0,3} (?:yang )?(?:diundang|dipanggil)(?![a-z])"
)


def is_longer_list(page: Page, around: Surroundings) -> bool:
    """Whether so many were listed or invited, and fewer were sworn in ("daftar memuat 11, tetapi dilantik baru 10")."""
    listed = _ON_A_LIST.search(page.folded, *around.lead(100, around.sentence.start))
    if not listed and _NAMED_ON_IT.match(page.folded, around.number.end, around.sentence.end) is None:
        return False
    return _FEWER_CAME.match(page.folded, around.number.end) is not None
