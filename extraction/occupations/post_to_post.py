"""Officials counted by the way they went from post to post, which is no kind of work.

``pelaksana menjadi pengawas 65 orang``, ``sesama administrator bertukar tempat 75 orang``, ``31 orang naik dari guru``,
``2 orang dipindah ke jabatan pengawas``, ``8 pengawas, 2 dari kepala sekolah dan 6 dari guru``.
"""

from __future__ import annotations

import re

from extraction.words.cue_tables import POSTS
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.ranks import is_rank
from extraction.words.surroundings import Surroundings

_ROSE = r"(?:naik|promosi|dipromosikan|dinaikkan)(?: (?:jabatan|kelas|tingkat|eselon))?"
_MOVED = (
    r"(?:pindah|berpindah|dipindah|dipindahkan|geser|bergeser|digeser|mutasi|dimutasi|dirotasi"
    r"|alih tugas|turun|diturunkan)(?: (?:jabatan|tugas|posisi))?"
)
_TO = r"(?:menjadi|jadi|ke|menuju)(?: (?:jabatan|posisi|kursi|pejabat|tingkat))?"
_WENT = re.compile(rf"(?: yang)?(?: (?:{_ROSE}|{_MOVED}))? {_TO} ")  # between the post they left and the new one
_WENT_FROM_NONE = re.compile(  # the post they left is of no lexicon
    rf"(?<!\w)(?:staf|pelaksana|fungsional|nonjob|non-job|non job)(?: biasa)?(?: (?:{_ROSE}|{_MOVED}))? {_TO} \Z"
)
_WENT_AFTER = re.compile(rf"(?: yang)? (?:{_ROSE}|{_MOVED}) {_TO} ")  # "17 pelaksana naik ke pengawas"
_AMONG = re.compile(r"(?<!\w)(?:sesama|antar)(?: (?:pejabat|jabatan))? \Z")
_FROM = re.compile(rf"(?<!\w)(?:{_ROSE}|{_MOVED}|promosi)(?: [a-z]+)? dari(?: (?:jabatan|unsur|posisi|kalangan))? \Z")
_INTO = re.compile(rf"(?<!\w)(?:{_ROSE}|{_MOVED}) ke(?: (?:jabatan|posisi|kursi))? \Z")
_ORIGIN = re.compile(
    r"(?: (?:orang|pejabat|di ?antaranya|lainnya|lagi)){0,2},?(?: yang)?"
    r" (?:(?P<of>(?:berasal )?dari)|(?:diangkat|berlatar) dari|(?:semula|sebelumnya|tadinya)(?: (?:adalah|menjabat))?)"
    r"(?: (?:jabatan|unsur|posisi|kalangan))? "
)
_HONORARY = re.compile(r" (?:honor|kontrak|tidak tetap|wiyata)")
_LONGEST = 48  # characters of what the patterns above match before a post
_SWORN_ON = re.compile(
    r"(?<![a-z])(?:disumpah|dilantik|dikukuhkan|diangkat|sumpah) (?:(?:pada|dalam|ke|ke dalam) )?(?:jabatan )?\Z"
)
_PNS_ON_THEIR_WAY = re.compile(  # "PNS yang beralih ke", "pegawai negeri sipil (PNS) dalam"
    r"(?<![a-z])(?:pns|pegawai negeri sipil|pegawai negeri)\)?(?: [a-z]+){0,4}"
    r" (?:ke|dalam|pada|masuk|mengisi|menduduki|memangku|menempati|memegang|sumpah) (?:jabatan )?\Z"
)
_LONGEST_WAY = 64  # characters of what the two match


def takes_a_post(page: Page, around: Surroundings) -> bool:
    """Whether the label before the number is the post that PNS take ("PNS yang diangkat dalam jabatan fungsional 62").

    PNS may be named behind it too: ``ikut disumpah pada jabatan fungsional dua belas PNS``.
    """
    posts = [cue for cue in around.before if cue.meaning.category == "jabatan_fungsional"]
    if not posts:
        return False
    lead = max(around.gap[0], posts[0].start - _LONGEST_WAY), posts[0].start
    pattern = _SWORN_ON if any(cue.meaning.category == "pns" for cue in around.after) else _PNS_ON_THEIR_WAY
    return pattern.search(page.folded, *lead) is not None


def is_by_move(page: Page, around: Surroundings, category: str) -> bool:
    """Whether the way from post to post is what singles the counted officials out; ``category``: what they are."""
    low = max(around.gap[0], around.clause[0])
    before = [cue for cue in page.cues.within(low, around.number.start) if cue.meaning.occupation]
    if before and _is_told(page, before[-1], before[-2:-1], low, _WENT):
        return True
    after = [cue for cue in page.cues.within(around.number.end, around.clause[1]) if cue.meaning.occupation]
    for index, cue in enumerate(after[:2]):
        if _is_told(page, cue, after[:index], around.number.end, _WENT_AFTER):
            return True
        if _INTO.search(page.folded, max(around.number.end, cue.start - _LONGEST), cue.start):
            return True
    if category not in POSTS or not after:
        return False
    origin = _ORIGIN.match(page.folded, around.number.end, around.clause[1])
    if origin is None or origin.end() != after[0].start or _HONORARY.match(page.folded, after[0].end):
        return False
    return not (origin["of"] and is_rank(after[0].meaning.occupation or ""))  # "46 orang dari eselon IV": who hold it


def _is_told(page: Page, post: Cue, left: list[Cue], low: int, went: re.Pattern[str]) -> bool:
    """Whether ``post`` is where they went from another, from where they went, or where they stayed among themselves."""
    lead = max(low, post.start - _LONGEST), post.start
    if _AMONG.search(page.folded, *lead) or _FROM.search(page.folded, *lead):
        return True
    if left and went.fullmatch(page.folded, left[-1].end, post.start):
        return True
    return _WENT_FROM_NONE.search(page.folded, *lead) is not None
