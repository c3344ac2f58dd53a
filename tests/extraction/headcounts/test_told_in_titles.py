"""Counts of a title that the text tells in other words: one fact, and those that only look like one."""

from __future__ import annotations

import pytest

from extraction.article import extract

ONE = [
    ("Tiga Kepala OPD Ikut Bergeser", "Bupati melantik 102 pejabat. Menurut Sekda, tiga orang duduk di eselon II.", 3),
    ("17 Kursi Eselon II Masih Dipegang Plt", "Kepala BKD merinci, yang dijabat Plt ada 17 jabatan.", 17),
    ("Empat Kepala OPD Dilantik", "Bupati mengambil sumpah empat pejabat eselon II di pendopo.", 4),
    ("Lima Kadis Disumpah", "Wali kota mengambil sumpah lima kepala dinas, Senin (3/2/2025).", 5),
    ("Dua Kursi Masih Kosong", "Rotasi usai. Pejabat yang pensiun dua orang sehingga jabatannya kosong.", 2),
    (
        "Nakes Hanya Satu",
        "Rincian formasi PPPK paruh waktu:\n- Tenaga Teknis: 90 formasi\n- Tenaga Kesehatan: 1 formasi",
        1,
    ),
    ("Dua Pengawas MI Dilantik", "Kepala Kemenag melantik dua pengawas madrasah ibtidaiyah, Rabu (5/3/2025).", 2),
    ("Tiga Kursi Kadis Dilelang", "Pemkab membuka lelang tiga jabatan eselon II yang lowong.", 3),
]
APART = [
    ("4 Pejabat Eselon II Dilantik", "Yang dilantik pula 4 administrator.", 4),
    ("Enam Guru Terima SK PPPK", "Selain itu enam perawat menerima SK PPPK.", 6),
    ("9 CPNS Dilantik", "Sementara itu 9 PPPK paruh waktu menerima SK.", 9),
    ("Tiga Guru dan Tiga Bidan Jadi PPPK", "Mereka dilantik bupati, Senin (3/2/2025).", 3),
]


def _values(title: str, text: str) -> list[int]:
    return [count.value for count in extract(f"{title}\n\nKARANGASRI - {text}\n").headcounts]


@pytest.mark.parametrize(("title", "text", "value"), ONE, ids=[row[0] for row in ONE])
def test_a_titles_count_is_the_texts(title: str, text: str, value: int) -> None:
    assert _values(title, text).count(value) == 1


@pytest.mark.parametrize(("title", "text", "value"), APART, ids=[row[0] for row in APART])
def test_two_counts_of_one_size_stay_two(title: str, text: str, value: int) -> None:
    assert _values(title, text).count(value) == 2


ROUNDED = [
    ("Seribuan Orang Berebut Kursi PPPK", "Ujian seleksi PPPK diikuti 1.066 peserta.", [1066]),
    ("Pelamar CPNS Tembus 3,2 Juta", "BKN mencatat 3.279.427 pelamar CPNS.", [3279427]),
    ("Hampir 3 Ribu Honorer Terima SK PPPK", "Bupati menyerahkan SK PPPK kepada 2.951 orang.", [2951]),
    ("Tiga Ribuan Guru Honorer Lulus PPPK", "Sebanyak 3.127 guru honorer lulus PPPK.", [3127]),
    ("Dua Ribuan Tenaga Non-ASN Diusulkan", "Pemkab mengusulkan 2.341 tenaga non-ASN.", [2341]),
    ("Hampir 3 Ribu PPPK Terima SK", "Bupati menyerahkan SK kepada 1.951 PPPK.", [3000, 1951]),
    ("Seribuan PPPK Terima SK", "Bupati menyerahkan SK kepada 1.900 PPPK.", [1000, 1900]),
    ("3 Ribu Formasi PPPK Dibuka", "Untuk PPPK itu ada 3.512 pelamar.", [3000, 3512]),
    ("2 Ribu PNS Dilantik", "Bupati melantik pula 2.120 PPPK paruh waktu.", [2000, 2120]),
]


@pytest.mark.parametrize(("title", "text", "values"), ROUNDED, ids=[row[0] for row in ROUNDED])
def test_a_titles_rounded_number(title: str, text: str, values: list[int]) -> None:
    assert _values(title, text) == values
