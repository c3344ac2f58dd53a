"""Titles that name posts which so many hold or get: ``Kursi administrator diisi 16 orang``."""

from __future__ import annotations

import re

from extraction.statuses.clause_words import names_posts
from extraction.words.cue_tables import POSTS
from extraction.words.cues import Cue
from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_AND = re.compile(r",? (?:dan|serta|maupun|atau) |, ?|/")
_HELD = re.compile(
    r" (?:(?:yang )?(?:(?:masih|sudah|telah|dibiarkan|kini) )*"
    r"(?:(?:belum|tidak|tak) (?:ter|di)isi|di(?:jabat|tinggalkan))"
    r"|yang (?:masih |sudah |telah |dibiarkan )?(?:kosong|lowong)"
    r"|di(?:isi|tempati|duduki|jabat|pegang|pangku)|terisi)(?![a-z])"
)
_DECREE_OF = re.compile(  # "Petikan SK kepala sekolah SD dan SMP dibagikan", "SK penugasan sebagai camat diterima"
    r"(?<![a-z])(?:sk|(?:surat )?keputusan|petikan)(?: \(?sk\)?)?"
    r"(?: (?:pengangkatan|penugasan|penetapan|promosi|mutasi|jabatan|sebagai|menjadi|definitif|baru))* \Z"
)
_LONGEST_DECREE = 60  # characters of what _DECREE_OF matches
_HANDED = re.compile(
    r"(?: (?:tk|paud|sd|smp|sma|smk|slb|dan|serta|negeri|definitif)(?:,(?= ))?)*(?: itu)? di[a-z]{4,}(?![a-z])"
)
# "Kebutuhan kepala sekolah mencapai 138"; not "kebutuhan kepala dinas akan data"
_NEEDED = re.compile(
    r"(?<![a-z])(?:kebutuhan|keperluan|kekurangan|kelebihan|formasi|kuota|jatah|alokasi|lowongan|jumlah) \Z"
)
_OF_ONE = re.compile(r" (?:akan|atas|terhadap|tentang|untuk|agar|dalam)(?![a-z])")
_SEAT_OF = re.compile(r"(?<![a-z])(?:jabatan|kursi|posisi|kekosongan|kebutuhan|formasi|lowongan) \Z")
_LONGEST_NOUN = 16  # characters of what _NEEDED and _SEAT_OF match
_SEATS = ("jabatan", "kursi")
_WANT_SEATS = re.compile(  # "Peminat kursi ini 19 orang"
    r"(?<![a-z])(?:peminat|pelamar|pendaftar|peserta|calon)(?:nya)?(?: [a-z]+){0,3} (?:kursi|jabatan|posisi)(?![a-z])"
)
_POST_OF = ("kursi ", "jabatan ", "posisi ")


def is_post_held(page: Page, cue: Cue) -> bool:
    """Whether a title names posts that so many hold, get or nobody does ("Kursi administrator diisi 16 orang").

    So does the first of two ("Jabatan camat dan lurah yang belum terisi").
    """
    decree = _DECREE_OF.search(page.folded, max(0, cue.start - _LONGEST_DECREE), cue.start)
    if decree and _HANDED.match(page.folded, cue.end):
        return True
    if _NEEDED.search(page.folded, max(0, cue.start - _LONGEST_NOUN), cue.start):
        return _OF_ONE.match(page.folded, cue.end) is None
    head = page.folded.endswith(_POST_OF, 0, cue.start) or page.folded.startswith(_POST_OF, cue.start)
    joined = _AND.match(page.folded, cue.end) if head else None
    other = page.cues.starting.get(joined.end()) if joined else None
    last = other if other is not None and other.meaning.occupation_category else cue
    return head and _HELD.match(page.folded, last.end) is not None


def seats_told(page: Page, around: Surroundings) -> str | None:
    """The kind of posts that the clause tells of before it says how many wait or are needed.

    ``Jabatan struktural yang lowong 14``, ``kebutuhan kepala sekolah 138 formasi``; not who only speaks of them.
    """
    told = page.cues.within(around.clause[0], around.before_start)
    posts = [cue for cue in told if _SEAT_OF.search(page.folded, max(0, cue.start - _LONGEST_NOUN), cue.start)]
    kinds = {cue.meaning.category for cue in told} | {cue.meaning.occupation_category for cue in posts}
    kinds.discard(None)
    return kinds.pop() if len(kinds) == 1 and kinds <= POSTS and names_posts(page, around) else None


def is_of_seats(page: Page, around: Surroundings, status: str | None) -> bool:
    """Whether so many officials' seats stand empty ("11 jabatan dibiarkan lowong") or people want one."""
    seats = bool(around.after) and page.folded.startswith(_SEATS, around.after[0].start)
    return (status == "remaining" and seats) or _WANT_SEATS.search(page.folded, *around.clause) is not None
