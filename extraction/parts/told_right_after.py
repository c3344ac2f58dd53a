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
    mention, part, event = reading.mentions[index], reading.count(index), reading.headcounts[reading.event]
    if not event.status == part.status == "appointed" or part.value >= event.value or part.region is not None:
        return None
    if mention.kind not in (LineKind.BODY, LineKind.ITEM) or reading.counts_posts(mention):
        return None
    if part.category in ("honorer", "other") or not compatible(event, part):
        return None
    opens, ends = reading.clause(0)
    if _EARLIER.search(reading.folded, opens, min(ends, opens + _SEEN)) or reading.described("removed", index):
        return None
    if _NO_PEOPLE.match(reading.folded, mention.end):
        return None
    sentence = reading.document.sentences[mention.sentence]
    low = max(sentence.start, mention.start - _SEEN)
    if _BESIDE.search(reading.folded, low, min(reading.clause(index)[1], mention.end + _SEEN)):
        return None
    again = _ACTS_AGAIN.search(reading.folded, max(low, mention.start - _LONGEST_ACT), mention.start)
    if _TOO.search(reading.folded, mention.end, min(sentence.end, mention.end + _SEEN)):
        return None  # "6 pengawas SMP dan 3 pengawas SD juga dilantik"
    before = max(reading.document.sentences[max(mention.sentence - 1, 0)].start, mention.start - _SEEN)
    if _TURN.search(reading.folded, before, mention.start):
        return None  # "Adapun untuk PPPK biasa, urusannya sudah beres. SK diserahkan kepada 1.267 orang"
    if GOVERNMENT.search(reading.text, *reading.opening(index)):
        return None  # "Kabupaten Jayapura melantik 60 kepala sekolah"
    beside: set[int] = set()  # sentences that tell of others who are sworn in
    for back in reading.back(index):
        last = reading.mentions[back]
        if mention.order - last.order > _REACH or (again and last.kind is LineKind.BODY):
            return None
        if last.head == reading.event:  # in its own sentence others are told beside it
            alone = last.order < mention.order and last.sentence not in beside
            return (reading.event, NEXT) if alone else None
        if contains(totals, reading.event, last.head):
            return reading.event, NEXT
        if reading.headcounts[last.head].status == "appointed":
            beside.add(last.sentence)  # "melantik 12 pejabat administrator dan 30 pengawas"
    return None
