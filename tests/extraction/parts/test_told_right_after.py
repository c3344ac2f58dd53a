"""Short articles: some of the event's own, told right after them; beside them who only looks like it."""

from __future__ import annotations

import pytest

from extraction.article import extract

# The text, and of whom each of these counts is part; None where of nobody.
TOLD_NEXT = [
    pytest.param(
        "Bupati Buleleng melantik 212 pejabat di lobi kantor bupati, Senin (8/1/2024). Sorotan jatuh pada empat camat.",
        {4: 212},
        id="eyes on a few of them",
    ),
    pytest.param(
        "Wali Kota Tegal mengambil sumpah 88 pejabat administrator dan pengawas, Rabu (10/1/2024). Di "
        "jajaran kelurahan, tiga lurah bertukar tempat.",
        {3: 88},
        id="in one rank",
    ),
    pytest.param(
        "Sebanyak 147 PPPK Kabupaten Tana Toraja menerima SK, Kamis (11/1/2024). Berkas 19 peserta sempat "
        "dikembalikan BKN.",
        {19: 147},
        id="papers of some of them",
    ),
    pytest.param(
        "Gubernur menyerahkan SK kepada 365 CPNS, Jumat (12/1/2024). Suasananya khidmat. Sekitar 40 orang "
        "datang dari pulau terluar.",
        {40: 365},
        id="some from afar, a sentence later",
    ),
    pytest.param(
        "Bupati Kerom melantik 52 kepala sekolah, Senin (15/1/2024). Menurut catatan panitia, 28 orang "
        "memimpin SD, 22 orang memimpin SMP.",
        {28: 52, 22: 52},
        id="a list that nobody announces",
    ),
    pytest.param(
        "Pemkot Solok mengukuhkan 75 pejabat, Selasa (16/1/2024). Pelantikan itu mencakup enam pejabat "
        "pimpinan tinggi pratama.",
        {6: 75},
        id="an oath includes some",
    ),
    pytest.param(
        "Sebanyak 640 PPPK paruh waktu di Kabupaten Sikka menerima SK, Rabu (17/1/2024). Di jenjang SD "
        "bertugas 270 orang. Di kantor-kantor dinas bertugas 360 orang.",
        {270: 640, 360: 640},
        id="at schools, then at offices",
    ),
    pytest.param(
        "Wali Kota Palu melantik 110 pejabat, Senin (5/2/2024). Tujuh pejabat naik ke eselon II.",
        {7: 110},
        id="some rise",
    ),
    pytest.param(
        "Bupati Nias melantik 430 guru PPPK, Senin (5/2/2024). Penyerahannya berlangsung meriah. Dua "
        "belas orang memegang ijazah magister.",
        {12: 430},
        id="some hold a degree, a sentence later",
    ),
    pytest.param(
        "Bupati Toli-Toli melantik 33 pejabat struktural, Senin (5/2/2024). Kenaikan kelas diberikan "
        "kepada dua pejabat eselon III.",
        {2: 33},
        id="a rise of some",
    ),
    pytest.param(
        "Bupati Buleleng melantik 212 kepala sekolah, Senin (8/1/2024). Turut disumpah 11 pengawas sekolah.",
        {11: None},
        id="sworn in beside them",
    ),
    pytest.param(
        "Wali Kota Tegal mengambil sumpah 88 pejabat, Rabu (10/1/2024). Sehari sebelumnya, sembilan lurah "
        "dilantik di tempat itu.",
        {9: None},
        id="the day before",
    ),
    pytest.param(
        "Sebanyak 147 PPPK Kabupaten Tana Toraja menerima SK, Kamis (11/1/2024). Pada gelombang kedua "
        "nanti, 90 orang dilantik.",
        {90: None},
        id="the next batch",
    ),
    pytest.param(
        "Bupati Kerom melantik 152 kepala sekolah, Senin (15/1/2024). Kabupaten Jayapura melantik 60 kepala sekolah.",
        {60: None},
        id="another government's",
    ),
    pytest.param(
        "Bupati Kudus melantik 70 pejabat, Kamis (11/1/2024). Di tempat berbeda, Sekda melantik 25 pejabat pengawas. "
        "Kemenag mengambil sumpah 14 penghulu.",
        {25: None, 14: None},
        id="whom others swear in",
    ),
    pytest.param(
        "Bupati Rembang melantik 48 pejabat, Senin (8/1/2024). Sementara di Blora 20 pejabat dirotasi. Pada Oktober, "
        "25 pejabat dilantik.",
        {20: None, 25: None},
        id="elsewhere, and in another month",
    ),
    pytest.param(
        "Bupati Kudus menyerahkan SK kepada 300 guru PPPK, Kamis (11/1/2024). Setahun kemudian 95 orang diangkat. "
        "Petugas Satpol PP yang mengamankan acara berjumlah 25 orang. Upacara dimeriahkan paduan suara 40 orang.",
        {95: None, 25: None, 40: None},
        id="a year later; who guards and who sings",
    ),
    pytest.param(
        "Bupati Rembang melantik 48 pejabat, Senin (8/1/2024). Dalam setahun rata-rata 30 orang naik jabatan.",
        {30: None},
        id="a rate",
    ),
    pytest.param(
        "Bupati Pati melantik 12 pejabat administrator dan 30 pejabat pengawas, Senin (8/1/2024). Sebanyak 6 pengawas "
        "SMP dan 3 pengawas sekolah SD dilantik.",
        {6: None, 3: None},
        id="one of two groups that nobody adds up",
    ),
    pytest.param(
        "Bupati Kerom melantik 152 kepala sekolah serta 30 kepala puskesmas, Senin (15/1/2024).",
        {30: None},
        id="beside them in their own sentence",
    ),
    pytest.param(
        "Bupati Kudus melantik sembilan kepala dinas. Empat di antaranya promosi. Tiga orang digeser ke kursi lain.",
        {4: 9, 3: 9},
        id="another post, the same people",
    ),
    pytest.param(
        "Bupati Malang melantik 16 camat. Mereka dilantik berbarengan dengan sekda dan dua direktur rumah sakit.",
        {2: None},
        id="sworn in together with them",
    ),
    pytest.param(
        "Sebanyak 30 lurah dilantik Wali Kota Tegal. Pelantikan mereka serentak dengan empat kepala dinas.",
        {4: None},
        id="at the same time as they",
    ),
]


@pytest.mark.parametrize(("text", "parts"), TOLD_NEXT)
def test_told_right_after(text, parts):
    headcounts = extract(text).headcounts
    whole = {count.value: count.of if count.of is None else headcounts[count.of].value for count in headcounts}
    assert {part: whole[part] for part in parts} == parts
