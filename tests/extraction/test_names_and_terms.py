"""Names beside what is told of a term in office, and names whose words are an office's or a degree's elsewhere."""

from __future__ import annotations

import pytest

from tests.extraction.people import officials

TERMS = [
    (
        "Itu pelantikan pertama yang dipimpin Gunardi Ismani sejak ia menjabat Gubernur Gorontalo.",
        [("Gunardi Ismani", "Gubernur Gorontalo")],
        "since-he-holds-it",
    ),
    ("Acara dipimpin Rina Marlina sejak menjabat Bupati Paser.", [("Rina Marlina", "Bupati Paser")], "since"),
    (
        "Itu sambutan Budi Harto, semenjak dia dilantik menjadi Bupati Paser.",
        [("Budi Harto", "Bupati Paser")],
        "since-sworn-in",
    ),
    ("Tono Wijaya, setelah menjabat Camat Lasem, pensiun.", [("Tono Wijaya", "Camat Lasem")], "after-he-held-it"),
    (
        "Salah seorang, Johan Lestari, baru dua bulan menjabat kepala bidang di Dinas Sosial.",
        [("Johan Lestari", "kepala bidang di Dinas Sosial")],
        "two-months-long",
    ),
    ("Rina Marlina, setahun menjabat Camat Gondang.", [("Rina Marlina", "Camat Gondang")], "a-year-long"),
    ("Tono Wijaya sudah tiga tahun menjabat Camat Lasem.", [("Tono Wijaya", "Camat Lasem")], "three-years-long"),
    (
        "Penghuninya, dokter Herlina Ferlani, digeser Gubernur Jawa Timur Tono Indra Parawan menjadi Direktur RSU.",
        [("Tono Indra Parawan", "Gubernur Jawa Timur"), ("Herlina Ferlani", "Direktur RSU")],
        "moved-by-whom",
    ),
    (
        "- Distian Dwi Astuti, pindahan Kelurahan Dr. Soetomo, menjadi Lurah Kebraon.",
        [("Distian Dwi Astuti", "Lurah Kebraon")],
        "an-item-and-whence",
    ),
    (
        "- Budi Hartono, pindahan Kelurahan Sawahan, menjadi Lurah Simo.",
        [("Budi Hartono", "Lurah Simo")],
        "an-item-and-whence-it-came",
    ),
    ("Setelah Budi Harto pensiun, Rina Marlina menjadi Camat Lasem.", [("Rina Marlina", "Camat Lasem")], "another"),
    ("Cita-cita Budi Harto setelah lulus adalah menjadi guru.", [], "what-is-wished-for"),
    ("- Camat Lasem, dari Rembang, menjadi Kepala Dinas Sosial", [], "an-item-without-a-name"),
    ("- Guru SD, tenaga kesehatan, menjadi Kepala Sekolah", [], "an-item-of-kinds"),
    ("“Zaman sekarang kepala sekolah tidak cukup mengurus surat.”", [], "nowadays-is-nobody"),
    ("Di sana ada 19 Orang penyuluh pertanian dan 2 Orang kearsipan.", [], "people-are-nobody"),
]

LONE_BULLETS = """Sejumlah nama mengisi kursi barunya, antara lain:
-
Ridwan Wahyu Nappi sebagai Kadispora
-
Fitria Sinapi sebagai Kepala Dinas P3A
-
Asmadi sebagai Camat Kendari Barat

Acara ditutup doa bersama para undangan."""


@pytest.mark.parametrize(("text", "expected", "case"), TERMS, ids=[row[2] for row in TERMS])
def test_who_is_named(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert officials(text) == expected


def test_bullets_alone_on_their_lines() -> None:
    assert officials(LONE_BULLETS) == [
        ("Ridwan Wahyu Nappi", "Kadispora"),
        ("Fitria Sinapi", "Kepala Dinas P3A"),
        ("Asmadi", "Camat Kendari Barat"),
    ]
