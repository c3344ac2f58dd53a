"""Sentences that open with the whole that they tell apart: by its name, or by pointing back to it."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from extraction.model import Headcount
from extraction.parts.gaps import Mention, past_speaker
from extraction.parts.mentions import COUNTS_PEOPLE, REACH, Reading
from extraction.parts.totals import Totals

POINTS_BACK = "total:points back"
_NAMES = {
    "cpns": "cpns",
    "pns": "pns",
    "pppk": "(?:pppk|p3k)",
    "pppk_paruh_waktu": "(?:pppk|p3k) paruh waktu",
    "pppk_penuh_waktu": "(?:pppk|p3k) penuh waktu",
}
# For folded text: "untuk cpns, ", "formasi pppk ", "kuota cpns: guru "
_OPENING = {
    category: re.compile(
        rf"[^\w]*(?:\w+\s+){{0,2}}{name}(?:\s+(?:sendiri|itu|tersebut|saja))?[\s,:(]*(?:\w+\s+){{0,4}}$"
    )
    for category, name in _NAMES.items()
}
# Behind a number: "278 ASN bidang pendidikan itu", not "20 honorer di dinas itu", whose dinas is meant.
POINTED_BACK = re.compile(
    r"(?:\s+(?!(?:di|pada|ke|dari|dalam|untuk|bagi|oleh|dan|atau|saat|hari|tahun|akan|sudah|telah|belum|masih)\b)"
    r"[(]?[a-z-]+[)]?){0,7}?\s+(?:tersebut|itu|tadi)\b"
)
_POINTING = re.compile(r"\W*(?:ke|para )?([a-z]{4,})(?:-\w+)?(?: [a-z]+)? (?:tersebut|itu|tadi|ini)\b")
# So many kinds, pointed back to: "kedua jenjang itu", "tiga formasi tersebutlah".
THOSE_KINDS = (
    r"\b(?:ke)?(dua|tiga|empat|lima)\s+(?:jenis\s+)?(?:jenjang|kelompok|golongan|kategori|jenis|jabatan|bidang|formasi"
    r"|rumpun|tingkat|eselon|jalur|skema|tahap|gelombang|daerah|kabupaten|kecamatan|dinas|instansi|sekolah)"
    r"(?:nya|lah|\s+(?:tersebut|itu|tadi|ini)(?:lah)?)\b"
)
_KINDS = re.compile(THOSE_KINDS)
_NUMBERS = ("", "", "dua", "tiga", "empat", "lima")
_POINTED_OUT = re.compile(
    r"\b(?:dari|dalam|antara)\s+(?:(?P<all>seluruh|semua|keseluruhan)\s+|\w+\s+)?(?:(?P<posts>jatah|kuota|alokasi|formasi|kursi|lowongan)"
    r"|rombongan|barisan|nama(?:-nama)?|orang|pejabat|pegawai)\s+(?:itu|tersebut|tadi)\b"
)
_NEAR = 4  # mentions back to a whole that a sentence names
_OPENED = 60  # characters of such an opening


def names_whole(reading: Reading, first: int, whole: Headcount) -> bool:
    """Whether the sentence opens with the name of what the whole counts: ``Untuk CPNS, 50 guru dan 40 nakes``."""
    name = _OPENING.get(whole.category)
    if name is None or "category:context" in whole.rules:
        return False
    mention = reading.mentions[first]
    start = past_speaker(reading.folded, reading.document.sentences[mention.sentence].start, mention.start)
    return mention.start - start <= _OPENED and name.match(reading.folded, start, mention.start) is not None


def names_another(reading: Reading, places: Sequence[int], beside: Container[int]) -> bool:
    """Whether a sentence amid the parts names a whole told before: ``870 PPPK, 150 CPNS. Untuk PPPK, guru 500``.

    ``beside``: the counts that are tried on one another, none of which is that whole.
    """
    mentions = reading.mentions
    for at in places[1:]:
        if mentions[at - 1].sentence == mentions[at].sentence:
            continue
        for told in mentions[max(0, at - _NEAR) : at]:
            whole = reading.headcounts[told.head]
            larger = told.value > mentions[at].value and whole.occupation is None and told.head not in beside
            if larger and names_whole(reading, at, whole):
                return True
    return False


def points_to_whole(reading: Reading, first: int, place: int) -> bool:
    """Whether the sentence opens with those whom the whole counts: ``Dosen cuma 30. Dosen-dosen tersebut ...``."""
    here = reading.mentions[first]
    start = past_speaker(reading.folded, reading.document.sentences[here.sentence].start, here.start)
    named = _POINTING.match(reading.folded, start, here.start)
    return named is not None and named[1] in reading.folded[slice(*reading.phrase(place))]


def pointed_back(reading: Reading) -> frozenset[int]:
    """The counts whose first mention points back to those told before it: ``dari 278 ASN bidang pendidikan itu``."""
    seen: set[int] = set()
    pointed = set()
    for mention in reading.mentions:
        if mention.head not in seen and POINTED_BACK.match(reading.folded, mention.end):
            pointed.add(mention.head)
        seen.add(mention.head)
    return frozenset(pointed)


def of_its_kind(reading: Reading, index: int, total: int, totals: Totals) -> int:
    """The last larger count of posts, or of people, as the words that point back call them; else ``total``.

    ``434 formasi disetujui. Kekurangan mencapai 2.500 orang. Di dalam jatah itu ada enam formasi khusus``. All of them
    are the whole of a split, not its last part: ``15 pejabat, 10 dimutasi, 5 promosi. Dari semua nama itu``.
    """
    called = _POINTED_OUT.search(reading.folded, *reading.opening(index))
    if called is None:
        return total
    if called["all"]:
        return totals.get(total, (total, ""))[0]
    fits = [
        reading.mentions[back].head
        for back in reading.back(index)
        if reading.mentions[back].value > reading.mentions[index].value
        and not _is_unlike(reading, reading.mentions[back], posts=called["posts"] is not None)
    ]
    if called["posts"]:  # a quota is rather told as one than filled: "kuota 451, terisi 335. Dari kuota tersebut 111"
        posts = [mention.head for mention in reading.mentions[:index][-REACH:] if reading.counts_posts(mention)]
        fits = [head for head in fits if head in posts] or fits
    return total if total in fits or not fits else fits[0]


def _is_unlike(reading: Reading, mention: Mention, *, posts: bool) -> bool:
    """Whether people are counted where posts are called by name, or posts where people are."""
    return COUNTS_PEOPLE.match(reading.folded, mention.end) is not None if posts else reading.counts_posts(mention)


def named_together(reading: Reading, place: int, kinds: int) -> bool:
    """Whether the clause points back to so many kinds told before: ``untuk dua jenjang tersebut hanya 69 orang``."""
    together = _KINDS.search(reading.folded, *reading.clause(place))
    return together is not None and number_of(together) == kinds


def number_of(kinds: re.Match[str]) -> int:
    """How many kinds a match of :data:`THOSE_KINDS` points back to."""
    return _NUMBERS.index(kinds[1])
