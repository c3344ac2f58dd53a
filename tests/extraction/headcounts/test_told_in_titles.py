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
