"""One word that opens a sentence as the name of who holds a position, and what may be told of them before it."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

NAMED = [
    ("Herman dipercaya menjadi Camat Sape, sedangkan M Akif menjadi Camat Lasem.", ["Herman", "M Akif"], "while"),
    ("Tanwir menjadi Camat Luyo, Ahmad mengisi kursi Camat Sape.", ["Tanwir", "Ahmad"], "a-comma"),
    ("Muniah dilantik sebagai Lurah Monjok dan Edi Sap sebagai Camat Sape.", ["Muniah", "Edi Sap"], "and"),
    ("Sulastri menjadi Kepala Bappeda, serta Hadi Purno kini Asisten I.", ["Sulastri", "Hadi Purno"], "as-well-as"),
    ("Drs. Muzaki menjadi Kepala SMPN 2 Toli.", ["Muzaki"], "a-title-before"),
    ("Adapun dr. Sunar diangkat menjadi Kepala Dinas Kesehatan.", ["Sunar"], "a-title-amid-the-sentence"),
    ("Miko, bekas ajudan bupati, yang sekarang Kasubag Keuangan BKD, hadir.", ["Miko"], "past-what-he-was"),
    ("Arip Puranto, dulu mengawal bupati, juga naik menjadi Camat Sape.", ["Arip Puranto"], "past-what-he-did"),
    ("Hadir Wahono yang terakhir menjabat Kepala Dinas Sosial.", ["Wahono"], "held-last"),
    ("Hadir Yan Moso yang sehari-hari Pj Bupati Sorong.", ["Yan Moso"], "day-by-day"),
    ("Hadir Rudi Harto yang saat itu Sekda Ngawi.", ["Rudi Harto"], "at-that-time"),
    ("Fakri yang didatangkan dari Kota Agam dipercaya sebagai Kepala Dinas Kesehatan.", ["Fakri"], "brought-from"),
    ("Siti Nurul yang ditarik dari Bappeda kini Camat Sape.", ["Siti Nurul"], "drawn-from"),
    ("Tamrin Marsa misalnya, kini menjadi Kepala Bappeda.", ["Tamrin Marsa"], "for-instance"),
    ("Arman Alti yang mengepalai BKP-SDM Palu hadir.", ["Arman Alti"], "heads-a-hyphened-office"),
]
NOBODY = [
    ("Guru menjadi Kepala Sekolah, sedangkan M Akif menjadi Camat Sape.", ["M Akif"], "work"),
    ("Sekretaris naik menjadi Kepala Dinas, dan Budi Santo menjadi Sekretaris Dinas Sosial.", ["Budi Santo"], "a-post"),
    ("Perempuan menjadi Kepala Dinas Sosial di sana, dan itu bukan hal baru.", [], "people"),
    ("Harapannya menjadi Kepala Dinas Sosial, sedangkan Budi Santo menjadi Camat Sape.", ["Budi Santo"], "a-hope"),
    ("Kesempatan menjadi Kepala Dinas Sosial terbuka bagi siapa saja.", [], "a-chance"),
    ("Budi Santo yang meminta Rudi menjadi Camat Sape sudah pulang.", [], "who-asks"),
    ("Pernah menjadi Lurah Pati Lor, Dewi Sari kini Camat Pati.", ["Dewi Sari"], "it was once"),
    ("Sempat menjadi Camat Winong, Rudi Hartono kini Camat Pati.", ["Rudi Hartono"], "it was for a while"),
    ("Kemarin menjadi Camat Luyo, Ahmad Yani kini Camat Sape.", ["Ahmad Yani"], "a day"),
]


@pytest.mark.parametrize(("text", "names", "case"), NAMED + NOBODY, ids=[row[2] for row in NAMED + NOBODY])
def test_who_opens_a_sentence(text: str, names: list[str], case: str) -> None:
    assert [each for each, _ in officials(text)] == names
