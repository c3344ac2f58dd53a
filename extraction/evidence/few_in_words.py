"""Small numbers in words that stand for people without a noun: what is said of them befalls or is done by people alone.

``Undangan dikirim untuk 96 pejabat. Tiga tidak bisa datang; dua sedang tugas di luar daerah, satu lagi cuti``.
"""

from __future__ import annotations

import re

from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_HELPING = (
    r"(?:(?:sudah|telah|masih|sedang|tengah|belum|tidak|tak|memilih|terpaksa|ternyata|kini|juga|akhirnya|bisa|dapat"
    r"|sempat|mau|bersedia|sama sekali|malah|justru) )*"
)
# What only people do or undergo. For folded text, as the next.
_PERSONAL = (
    rf"{_HELPING}(?:datang|hadir|absen|mangkir|sakit|cuti|izin|berhalangan|berobat|dirawat|melahirkan|hamil|isolasi"
    r"|menjalani (?:isolasi|perawatan|pendidikan|tugas belajar|masa|hukuman|pemeriksaan)|umrah|umroh|naik haji|berhaji"
    r"|menunaikan ibadah|(?:ber)?tugas (?:di|ke|belajar)|dinas luar|kuliah|pindah|pensiun|purnatugas|wafat|meninggal"
    r"|berpulang|tutup usia|mundur|mengundurkan diri|melapor|mendaftar ulang|mengisi (?:drh|daftar riwayat)"
    r"|melengkapi berkas|diperiksa (?:polisi|inspektorat|kejaksaan)|diberhentikan|dipecat|dinonaktifkan"
    r"|kembali (?:mengajar|menjadi|ke jabatan)"
    r"|(?:tersangkut|terjerat|tersandung|terseret|terlibat) (?:kasus|perkara|pidana|tindak|hukum|masalah|persoalan)"
    r"|(?:ketahuan|kedapatan) (?:[a-z]+ )?[a-z]+|menolak|(?:ijazah|usia|umur|berkas|nik|nilai|akreditasi)nya"
    r"|(?:di|ber)tugas(?:kan)? di|ditempatkan di|didatangkan dari luar"
    r"|berasal dari luar|(?:kita|kami) (?:tahan|tunda|coret))(?![a-z])"
)
_OPENS = re.compile(r"(?:[;.:] ?[\"“]?|, (?:dan |sedangkan |sementara |lalu )?)\Z")
_SAID = re.compile(rf" (?:lagi |lainnya |sisanya |di antaranya )?{_PERSONAL}")
_THOSE = re.compile(r"(?:[.;:] ?[\"“]?|, (?:sedangkan |sementara )?)yang \Z")
_OF_THOSE = re.compile(rf" (?:(?:lagi|lainnya|sisanya) )?(?:{_PERSONAL}|ditunda|ditahan|dicoret|batal|gagal|gugur)")
_THERE_IS = re.compile(r"(?:\b(?:ada|hanya|cuma|tercatat|terdapat|namun|tetapi|juga) )\Z")
_ONE_WHO = re.compile(rf" yang {_PERSONAL}")
_SENTENCE_OPENS = ". "
_REACH = 28  # characters before the number that tell whether it opens a clause
_FEW = 20  # people


def are_few_people(page: Page, around: Surroundings, *, follows: bool) -> bool:
    """Whether a number in words, near a count, is the subject of what people alone do; one only in a count's sentence.

    ``follows``: whether the count stands in its sentence.
    """
    number, folded = around.number, page.folded
    if number.form != "words" or number.value >= _FEW:
        return False
    low = max(around.sentence.start, number.start - _REACH)
    lead = (_SENTENCE_OPENS if low == around.sentence.start else "") + folded[low : number.start]
    if number.value > 1 and _THOSE.search(lead):
        return _OF_THOSE.match(folded, number.end, around.sentence.end) is not None
    opens = _OPENS.search(lead) is not None
    return opens and (follows or number.value > 1) and _SAID.match(folded, number.end, around.sentence.end) is not None


def is_one_who(page: Page, around: Surroundings) -> bool:
    """One of them, near a count: ``Tahap dua 131 orang. Di sini pun ada seorang yang mundur``."""
    low = max(around.sentence.start, around.number.start - _REACH)
    there = _THERE_IS.search(page.folded, low, around.number.start)
    return there is not None and _ONE_WHO.match(page.folded, around.number.end, around.sentence.end) is not None
