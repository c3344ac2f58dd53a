"""Names beside what is told of a term in office, and names whose words are an office's or a degree's elsewhere."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

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

NAMES = [
    ("Bupati Kubu Raya Muda Mahendra hadir.", [("Muda Mahendra", "Bupati Kubu Raya")], "muda-behind-a-region"),
    ("Bupati Muda Mahendra hadir.", [("Muda Mahendra", "Bupati")], "muda"),
    ("Bupati Haji Sulaiman hadir.", [("Haji Sulaiman", "Bupati")], "haji"),
    ("Auditor Ahli Muda dan Analis Kebijakan Muda dilantik Bupati.", [], "muda-is-a-grade"),
    ("Direktur Utama Bank Jatim Busro Imanu hadir.", [("Busro Imanu", "Direktur Utama Bank Jatim")], "utama-of-a-head"),
    ("Sekretaris Satpol PP Dahlan Pasoro berdiri.", [("Dahlan Pasoro", "Sekretaris Satpol PP")], "pp-is-an-office"),
    ("Kepala Satpol PP Kudus Dahlan Pasoro berdiri.", [("Dahlan Pasoro", "Kepala Satpol PP Kudus")], "pp-of-a-region"),
    ("Sekda SF Hariyono hadir.", [("SF Hariyono", "Sekda")], "initials"),
    ("Kepala Dinas Sosial Hj. St. Amina hadir.", [("Hj. St. Amina", "Kepala Dinas Sosial")], "st-is-siti"),
    ("Kepala Dinas Sosial, Hj St Amina, hadir.", [("Hj St Amina", "Kepala Dinas Sosial")], "st-is-siti-unmarked"),
    ("Kepala Dinas Sosial Budi Harto ST hadir.", [("Budi Harto ST", "Kepala Dinas Sosial")], "st-is-a-degree"),
    ("Kadis Sosial H Herisan SPd SD MM hadir.", [("H Herisan SPd SD MM", "Kadis Sosial")], "degree-of-a-school"),
    ("Kepala SD Negeri 2 Tono Wijaya, S.Pd SD, hadir.", [("Tono Wijaya", "Kepala SD Negeri 2")], "degree-of-its-head"),
    ("Ia didampingi Kadikbud Sultra Asmun Liono.", [("Asmun Liono", "Kadikbud Sultra")], "short-form-and-region"),
    ("Kalaksa BPBD Budi Santo menyapa.", [("Budi Santo", "Kalaksa BPBD")], "short-form-and-agency"),
    ("Kadis Dikpora Budi Santo menyapa.", [("Budi Santo", "Kadis Dikpora")], "short-form-of-an-office"),
    ("Di Kantor Bupati, H. Yusri Akbari, ST menyapa.", [("H. Yusri Akbari", "Bupati")], "who-sits-in-the-building"),
    ("Rapat di Kantor Bupati, Hotel Grand Mulya.", [], "a-building-and-another"),
    ("Mereka berkumpul di Kantor Bupati, H-1 acara.", [], "a-building-and-a-day"),
]

LONE_BULLETS = """Sejumlah nama mengisi kursi barunya, antara lain:
-
Ridwan Wahyu Nappi sebagai Kadispora
-
Fitria Sinapi sebagai Kepala Dinas P3A
-
Asmadi sebagai Camat Kendari Barat

Acara ditutup doa bersama para undangan."""


@pytest.mark.parametrize(("text", "expected", "case"), TERMS + NAMES, ids=[row[2] for row in TERMS + NAMES])
def test_who_is_named(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert officials(text) == expected


def test_bullets_alone_on_their_lines() -> None:
    assert officials(LONE_BULLETS) == [
        ("Ridwan Wahyu Nappi", "Kadispora"),
        ("Fitria Sinapi", "Kepala Dinas P3A"),
        ("Asmadi", "Camat Kendari Barat"),
    ]
