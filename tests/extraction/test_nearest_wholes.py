"""Short articles: which count each is part of, the nearest larger one that holds it, and which split it is of.

A table for each way of telling it, wordings first, then what looks alike and ties nothing.
"""

import pytest

from extraction.article import extract

GROUPS = [  # those who came together, pointed back to
    pytest.param(
        "Bupati Natuna melantik 502 pejabat, Jumat (5/1/2024). Hampir semuanya wajah lama. Dari rombongan itu 48 "
        "pejabat naik jabatan, sementara dua pejabat dikembalikan ke posisi awal.",
        {48: 502, 2: 502},
        [(502, [48, 2])],
        id="dari rombongan",
    ),
    pytest.param(
        "Wali Kota Tual melantik 50 pejabat, Kamis (25/9/2025). Di dalam rombongan itu dua camat serta tujuh kepala "
        "puskesmas bertukar tempat.",
        {2: 50, 7: 50},
        [(50, [2, 7])],
        id="di dalam rombongan",
    ),
    pytest.param(
        'Bupati Fakfak mengukuhkan 39 kepala sekolah, Jumat (21/5/2021).\n\n"Tidak semua senang," ujarnya.\n\nDalam '
        "daftar itu, sebut dia, ada lima guru yang naik jabatan menjadi kepala sekolah. Sementara 14 kepala sekolah "
        "hanya diperpanjang SK-nya.",
        {5: 39, 14: 39},
        [(39, [5, 14])],
        id="dalam daftar, two paragraphs on",
    ),
    pytest.param(
        "Pemkab Tapin mengusulkan 1.125 calon PPPK Paruh Waktu ke BKN. Di dalam usulan itu hanya ada tujuh pelamar "
        "jalur PPG, kata kepala BKPSDM, Rabu (24/9/2025).",
        {7: 1125},
        [],
        id="in a proposal",
    ),
    pytest.param(
        "Gubernur Papua melantik 120 pejabat eselon III, Senin (3/2). Di antara rombongan itu terdapat 18 perempuan.",
        {18: 120},
        [],
        id="di antara rombongan",
    ),
    pytest.param(
        "Wali Kota Bima melantik 88 pejabat, Selasa (4/2/2025). Pada gerbong mutasi itu ada 12 lurah dan 9 kepala "
        "seksi yang promosi.",
        {12: 88, 9: 88},
        [(88, [12, 9])],
        id="a train of moves",
    ),
    pytest.param(
        "Bupati Ende menyerahkan SK CPNS kepada 265 orang, Senin (3/6/2024).\n\nAcaranya di aula. Dalam barisan "
        "tersebut tampak 41 orang lulusan terbaik.",
        {41: 265},
        [],
        id="dalam barisan",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Di luar rombongan itu, 40 orang masih menunggu.",
        {},
        [],
        id="outside of it",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Selain rombongan itu, 40 CPNS juga menerima SK.",
        {},
        [],
        id="besides it",
    ),
    pytest.param(
        "Bupati Natuna melantik 502 pejabat, Jumat. Rombongan itu disambut 40 anggota DPRD dan 20 kepala desa.",
        {},
        [],
        id="those who greet it",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Di gedung itu pula, tahun lalu 80 CPNS menerima SK.",
        {},
        [],
        id="a house is no group",
    ),
]


@pytest.mark.parametrize(("text", "parts", "splits"), GROUPS)
def test_whole_and_split(text, parts, splits):
    told = extract(text)
    counts = told.headcounts
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
    found = [(counts[split.total].value, [counts[part].value for part in split.parts]) for split in told.breakdowns]
    assert found == splits
