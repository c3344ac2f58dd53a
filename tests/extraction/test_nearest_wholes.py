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


GRANTED = [  # what was asked for, and what came of it
    pytest.param(
        "Pengalaman pada 2024 membekas: Singkawang minta 275 formasi CPNS, yang turun cuma 98.",
        {98: 275},
        [],
        id="yang turun",
    ),
    pytest.param(
        "Pemda Subang mendapat kuota PPPK guru sebanyak 3.089 orang, Selasa (1/6/2021).\n\nKepala BKPSDM menerangkan, "
        "pihaknya sebetulnya mengusulkan 5.000-an. Yang ditetapkan menjadi formasi akhirnya 3.089.",
        {3089: 5000},
        [],
        id="fixed as posts, the number told before",
    ),
    pytest.param(
        'Pemkab Gresik membuka 460 lowongan CPNS.\n\n"Dari 520 formasi yang kami minta, pusat hanya menyetujui '
        'segitu," ujar Kepala BKD, Rabu (30/10/2019).',
        {460: 520},
        [],
        id="segitu",
    ),
    pytest.param(
        "Formasi CPNS Kabupaten Muna tahun ini 214 kursi. Padahal Muna mengusulkan 600 formasi, yang dikabulkan hanya "
        "sebanyak itu, kata Kepala BKD.",
        {214: 600},
        [],
        id="sebanyak itu",
    ),
    pytest.param(
        "Sebanyak 4.271 PPPK Paruh Waktu Kuningan menerima SK, Selasa (16/12/2025).\n\nMereka berasal dari 4.289 "
        "honorer yang beberapa bulan lalu diajukan pemkab menjadi paruh waktu.",
        {4271: 4289},
        [],
        id="those whom they come from",
    ),
    pytest.param(
        "Bupati Wajo melantik 120 PPPK, Senin (3/6/2024). Mereka berasal dari 23 kecamatan. Tahun depan pemkab "
        "mengusulkan 300 orang.",
        {},
        [],
        id="districts that they come from",
    ),
    pytest.param(
        "Pemkab Wajo mengusulkan 1.200 formasi PPPK ke pusat. Namun yang keluar hanya 740 formasi.",
        {740: 1200},
        [],
        id="yang keluar",
    ),
    pytest.param(
        "Dari 2.115 formasi yang diusulkan Pemkab Kutim, hampir seluruhnya ternyata untuk PPPK.\n\n"
        '"Untuk tahun 2022 angkanya 1.999 formasi PPPK," lapor Kepala BKPP, Senin (26/9/2022).',
        {1999: 2115},
        [],
        id="nearly all, and how many this year",
    ),
    pytest.param(
        "Dari 600 orang yang diusulkan Pemko Lhokseumawe ke Kemenpan RB, lebih dari separuh adalah guru.\n\nFormasi "
        "yang diberikan pusat sebagai berikut. Guru mendapat 365 orang, semuanya PPPK. Lalu 66 formasi CPNS bagi "
        "tenaga teknis.",
        {365: 600, 66: 600},
        [(600, [365, 66])],
        id="sebagai berikut",
    ),
    pytest.param(
        "Pemkab Tapteng semula mengusulkan 218 orang eks honorer K2 ke pusat. Namun formasi yang disetujui hanya 56 "
        "orang untuk guru dan 57 orang untuk penyuluh pertanian.",
        {56: 218, 57: 218},
        [(218, [56, 57])],
        id="told apart by work",
    ),
    pytest.param(
        "Pemkab Wajo mendapat 480 formasi CPNS. Sementara itu Pemkab Bone meminta 520 formasi.",
        {},
        [],
        id="another government's wish",
    ),
    pytest.param(
        "Pemkab Wajo mengusulkan 1.200 formasi PPPK. Yang mendaftar seleksi CPNS baru 740 orang.",
        {},
        [],
        id="applicants for something else",
    ),
    pytest.param(
        "Pemkab Wajo mengajukan 90 formasi CPNS dan 400 formasi PPPK, kata kepala BKD, Senin (3/6/2024).",
        {},
        [],
        id="both asked for",
    ),
]


@pytest.mark.parametrize(("text", "parts", "splits"), [*GROUPS, *GRANTED])
def test_whole_and_split(text, parts, splits):
    told = extract(text)
    counts = told.headcounts
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
    found = [(counts[split.total].value, [counts[part].value for part in split.parts]) for split in told.breakdowns]
    assert found == splits
