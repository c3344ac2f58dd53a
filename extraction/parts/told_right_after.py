"""Some of the event's own, whom the text tells right after them and calls nothing else."""

from __future__ import annotations

import re

from extraction.model import LineKind
from extraction.parts.mentions import Reading
from extraction.parts.named_wholes import POINTED_BACK
from extraction.parts.subsets import GOVERNMENT
from extraction.parts.sums import compatible
from extraction.parts.totals import Totals, contains

NEXT = "sesudahnya"
_REACH = 2  # sentences from the event's own, or some of them, to others of them
_SEEN = 400  # characters of a sentence that are read
_NO_PEOPLE = re.compile(rf":|{POINTED_BACK.pattern}")  # "tugas kepala sekolah ada tiga: ...", "239 guru tersebut"
# "digeser ke kursi lain": the post is another, they are not.
_ELSEWHERE = "".join(
    f"(?<!{post} )" for post in ("kursi", "jabatan", "posisi", "tempat", "dinas", "opd", "unit", "bidang", "instansi")
)
# For folded text: others than the event's own, beside them, elsewhere or on another day; what is left of them; posts;
# who works at the ceremony or looks on; a rate.
_BESIDE = re.compile(
    rf"(?<![a-z])(?:{_ELSEWHERE}lain|lainnya|sisanya|selebihnya|juga|turut|ikut|pula|lagi|selain"
    r"|giliran(?! pertama)|bersama(?:an)?|(?:ber|di)bareng\w*|serentak\s+dengan|ditambah|tambahan|sama"
    r"|di\s+luar|secara\s+nasional|se-?indonesia|tahap|gelombang|angkatan|tahun\s+(?:lalu|depan|20\d\d)|sebelumnya|lalu"
    r"|kemarin|keesokan|besok|pernah|menyusul|akan|bakal|segera|kala\s+itu|waktu\s+itu|butuh\w*|kurang|kekurangan"
    r"|pensiun|formasi|kuota|jatah|lowong|kosong|semula|(?:mula|awal|tadi|sedia|seharus|semesti)nya"
    r"|memiliki|punya|mempunyai|silam|berselang|(?:se|hari|pekan|bulan|tahun)\w*\s+kemudian|terpisah|berbeda"
    r"|(?:pada|sejak|selama|sepanjang|dilantik|diangkat|dirotasi)\s+(?:(?:tahun|bulan)\s+)?(?:20\d\d|januari|februari|maret"
    r"|april|mei|juni|juli|agustus|september|oktober|november|desember)|rata-rata|(?:se)?tiap|per\s+(?:hari|bulan|tahun)"
    r"|petugas|personel|keluarga|anggota|beranggota\w*|tamu|undangan|penonton|saksi|pembawa\s+acara"
    r"|pembaca|rohaniwan|mentor|membawahi|baperjakat|paduan\s+suara|tim|pelamar|pendaftar|peminat|pesaing)\b"
)
_ACTS_AGAIN = re.compile(  # "Kemenag mengambil sumpah 14 penghulu": whom another act is for
    r"\b(?:melantik|mengangkat|mengukuhkan|merotasi|memutasi|menyumpah|mengambil\s+sumpah)\s+(?:\w+\s+)?\Z"
)
_LONGEST_ACT = 40  # characters of what _ACTS_AGAIN matches
_TOO = re.compile(r"\b(?:juga|turut|ikut|pula)\b")
_TURN = re.compile(  # to others, for this sentence and the next
    r"(?<![a-z])(?:adapun|sedangkan|sementara(?= (?:itu|di)(?![a-z]))|lain halnya"
    r"|beda lagi|berbeda (?:dengan|halnya)|tidak demikian)(?![a-z])"
)
_EARLIER = re.compile(r"\b(?:lalu|sebelum(?:nya)?|terdahulu|kemarin)\b")  # a former round, told first


def told_next(reading: Reading, index: int, totals: Totals) -> tuple[int, str] | None:
    """The event's own, where the text tells so many right after them or their parts, of the same fate.

    ``Wali kota melantik 246 pejabat. Perhatian tertuju kepada tiga kepala dinas``: who else was sworn in, on another
    day or elsewhere, is called so (``juga``, ``turut``, ``sebelumnya``, ``tahap II``).
    """
    if not _is_of_their_fate(reading, index) or _is_of_others(reading, index):
        return None
    return (reading.event, NEXT) if _follows_event(reading, index, totals) else None


def _is_of_their_fate(reading: Reading, index: int) -> bool:
    """Whether people are counted who were appointed as the event's own were, fewer than these and of their kind."""
    mention, part, event = reading.mentions[index], reading.count(index), reading.headcounts[reading.event]
    if not event.status == part.status == "appointed" or part.value >= event.value or part.region is not None:
        return False
    if mention.kind not in (LineKind.BODY, LineKind.ITEM) or reading.counts_posts(mention):
        return False
    return part.category not in ("honorer", "other") and compatible(event, part)


def _is_of_others(reading: Reading, index: int) -> bool:
    """Whether the text calls them others, in their sentence or before it, or a former round is told first."""
    text, mention = reading.folded, reading.mentions[index]
    opens, ends = reading.clause(0)
    if _EARLIER.search(text, opens, min(ends, opens + _SEEN)) or reading.described("removed", index):
        return True
    if _NO_PEOPLE.match(text, mention.end):
        return True
    sentences, here = reading.document.sentences, mention.sentence
    low, high = max(sentences[here].start, mention.start - _SEEN), mention.end + _SEEN
    if _BESIDE.search(text, low, min(reading.clause(index)[1], high)):
        return True
    if _TOO.search(text, mention.end, min(sentences[here].end, high)):
        return True  # "6 pengawas SMP dan 3 pengawas SD juga dilantik"
    if _TURN.search(text, max(sentences[max(here - 1, 0)].start, mention.start - _SEEN), mention.start):
        return True  # "Adapun untuk PPPK biasa, urusannya sudah beres. SK diserahkan kepada 1.267 orang"
    # "Kabupaten Jayapura melantik 60 kepala sekolah"
    return GOVERNMENT.search(reading.text, *reading.opening(index)) is not None


def _follows_event(reading: Reading, index: int, totals: Totals) -> bool:
    """Whether the event's own, or some of them, are told right before, and nobody beside them in that sentence."""
    mention = reading.mentions[index]
    low = max(reading.document.sentences[mention.sentence].start, mention.start - _LONGEST_ACT)
    acts_again = _ACTS_AGAIN.search(reading.folded, low, mention.start) is not None
    beside: set[int] = set()  # sentences that tell of others who are sworn in
    for back in reading.back(index):
        last = reading.mentions[back]
        if mention.order - last.order > _REACH or (acts_again and last.kind is LineKind.BODY):
            return False
        if last.head == reading.event:  # in its own sentence others are told beside it
            return last.order < mention.order and last.sentence not in beside
        if contains(totals, reading.event, last.head):
            return True
        if reading.headcounts[last.head].status == "appointed":
            beside.add(last.sentence)  # "melantik 12 pejabat administrator dan 30 pengawas"
    return False
