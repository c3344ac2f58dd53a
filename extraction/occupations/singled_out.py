"""Some of a total of one work who are singled out by something else, though its noun is told again.

By whether they came or where they sat: ``Hanya 25 kepala sekolah yang masuk aula, lainnya dari kantor dinas``; by their
having stayed what they were: ``39 kepala sekolah itu hanya bergeser tempat``.
"""

from __future__ import annotations

import re

from extraction.words.page import Page
from extraction.words.surroundings import Surroundings

_THOSE = r"(?: (?:orang|saja))?(?: yang(?: [a-z]{3,}(?: (?:itu|ini|tersebut))?)??)?(?: (?:itu|ini|tersebut))?"
_CAME = (
    r"(?: (?:bisa|dapat|sempat|akhirnya|terpaksa|tampak|ikut|turut|boleh|diundang|diminta|hanya|secara))*"
    r" (?:hadir|datang|absen|berhalangan|tidak (?:bisa |dapat |sempat |ikut )?(?:hadir|datang)|mangkir"
    r"|berada di (?:aula|gedung|pendopo|lapangan|halaman|panggung|barisan|sayap|ruang|lokasi)"
    r"|(?:masuk|memasuki|duduk|berdiri|berkumpul|berhadapan|bertatap muka|maju)"
    r"(?! (?:ke )?(?:dalam )?(?:usia|masa|batas|kuota|formasi|daftar|usulan|database|kategori|sekolah))"
    r"|naik ke (?:panggung|podium|pentas)|mengikuti(?: [a-z]+){1,3} (?:daring|langsung|virtual|dari)"
    r"|(?:menerima|mengambil) (?:sk|surat|petikan|dokumen)(?: [a-z]+){0,3} simbolis|simbolis"
    r"|mewakili|menjadi perwakilan)"
)
_STAYED = (
    r"(?: (?:sebenarnya|sebetulnya|sekadar|hanya|cuma|cukup|tinggal))+"
    r" (?:bergeser|berpindah|pindah|bertukar|digeser|dirotasi|diperpanjang|dikukuhkan|melanjutkan)"
)
_SINGLED = re.compile(rf"{_THOSE}(?:{_CAME}|{_STAYED})(?![a-z])")
_TEST = re.compile(r"(?<![a-z])(?:tes|ujian|seleksi|skd|skb|cat|pemberkasan|wawancara)(?![a-z])")


def is_singled_out(page: Page, around: Surroundings) -> bool:
    """Whether the predicate of so many says who came or who stayed what they were; not who sat a test."""
    if not around.after or _SINGLED.match(page.folded, around.after_end, around.reach[1]) is None:
        return False
    return _TEST.search(page.folded, *around.reach) is None
