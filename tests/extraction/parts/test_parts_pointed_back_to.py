"""Short articles: parts that words which point back tie to their whole; beside them what only looks like it."""

from __future__ import annotations

import pytest

from extraction.article import extract

# The text, and of whom each of these counts is part; None where of nobody.
POINTED_BACK = [
    pytest.param(
        "Bupati Sragen melantik 340 pejabat di pendopo, Senin (4/3/2024). Di antara ratusan nama itu "
        "terdapat 12 kepala dinas.",
        {12: 340},
        id="among hundreds of names",
    ),
    pytest.param(
        "Wali Kota Metro mengambil sumpah 48 pejabat administrator, Selasa (7/5/2024). Dari seluruh nama "
        "tersebut, dua orang berhalangan hadir.",
        {2: 48},
        id="of all those names, absent",
    ),
    pytest.param(
        "Pemkab Sigi memperoleh 512 formasi PPPK tahun ini. Kebutuhan guru menjadi alasan utamanya. Di "
        "dalam jatah itu ada pula 15 formasi khusus penyandang disabilitas.",
        {15: 512},
        id="in that share",
    ),
    pytest.param(
        "Sebanyak 874 PNS Pemkab Batang naik pangkat per 1 April 2018. Namun, 31 orang dari jumlah itu "
        "belum menerima SK kenaikan pangkatnya.",
        {31: 874},
        id="of that number, behind the count",
    ),
    pytest.param(
        "Kabupaten Lahat memiliki 40 pejabat pimpinan tinggi pratama. Evaluasi sudah berjalan, namun baru "
        "sembilan dari pejabat itu yang dinilai.",
        {9: 40},
        id="of those officials, behind the count",
    ),
    pytest.param(
        "Pemprov Jambi melantik 26 kepala sekolah, Rabu (3/1/2024). Tujuh dari kepala sekolah itu "
        "sebelumnya guru penggerak.",
        {7: 26},
        id="of those heads, a number in words",
    ),
    pytest.param(
        "Pemkot Palopo menyerahkan SK kepada 1.250 PPPK, Jumat (3/10/2025). Dari para pegawai baru "
        "tersebut 66 orang tercatat sebagai penyandang disabilitas.",
        {66: 1250},
        id="of the new staff",
    ),
    pytest.param(
        "Pemkab Soppeng mengukuhkan 95 kepala puskesmas dan kepala tata usaha, Kamis (9/2/2023). Dalam "
        "deretan nama tadi ada 14 orang yang baru pertama kali menjabat.",
        {14: 95},
        id="in that row of names",
    ),
    pytest.param(
        "Sebanyak 210 CPNS Kabupaten Nias menerima SK, Senin (2/6/2025). Lima orang dari rombongan itu "
        "berasal dari luar pulau.",
        {5: 210},
        id="of that group, from elsewhere",
    ),
    pytest.param(
        "Kuota CPNS Kabupaten Buru tahun ini 300 kursi. Dari kursi sebanyak itu, 22 disediakan bagi lulusan terbaik.",
        {22: 300},
        id="of so many seats",
    ),
    pytest.param(
        "Bupati Malaka melantik 61 pejabat struktural, Jumat (5/1/2024). Di tengah barisan pejabat itu "
        "tampak tiga camat perempuan.",
        {3: 61},
        id="amid that row of officials",
    ),
    pytest.param(
        "Wali Kota Bima melantik 130 pejabat fungsional, Selasa (9/1/2024). Dari ke-130 pejabat tersebut "
        "delapan orang adalah auditor.",
        {8: 130},
        id="of so many of them, as an ordinal",
    ),
    pytest.param(
        "Pemkab Sigi melantik 120 pejabat di aula, Senin (4/3/2024). Dari kabupaten itu, 40 guru bulan "
        "lalu pindah ke provinsi tetangga.",
        {40: None},
        id="of that regency: a place",
    ),
    pytest.param(
        "Pemkot Metro menyerahkan SK kepada 300 PPPK, Senin (4/3/2024). Dari dinas itu juga diusulkan 50 "
        "formasi CPNS tahun depan.",
        {50: None},
        id="of that office: a place",
    ),
    pytest.param(
        "Sebanyak 1.100 guru menerima SK PPPK, Senin (4/3/2024). Di luar nama-nama itu, 700 honorer masih menunggu.",
        {700: None},
        id="outside those names",
    ),
    pytest.param(
        "Pemkot Metro melantik 250 kepala sekolah, Senin (4/3/2024). Dari pelantikan tahun lalu, 60 "
        "kepala sekolah sudah pensiun.",
        {60: None},
        id="of an earlier ceremony",
    ),
    pytest.param(
        "Pejabat administrator yang dilantik 56 orang. Enam camat termasuk di dalam rombongan tersebut.",
        {6: 56},
        id="in that group, told behind them",
    ),
    pytest.param(
        "Wali Kota Tegal melantik 40 pejabat administrator. Tiga lurah ikut masuk dalam gerbong mutasi tersebut.",
        {3: 40},
        id="in that train of moves",
    ),
    pytest.param(
        "Bupati Garut melantik 63 pejabat. Lima sekretaris camat turut berada dalam rombongan yang dilantik itu.",
        {5: 63},
        id="in the group sworn in",
    ),
    pytest.param(
        "Bupati Blora melantik 71 pejabat. Sembilan kepala puskesmas belum termasuk dalam jumlah itu.",
        {9: None},
        id="not yet among them",
    ),
    pytest.param(
        "Bupati Blora melantik 71 pejabat. Sembilan kepala puskesmas tidak masuk dalam daftar itu.",
        {9: None},
        id="not on that list",
    ),
    pytest.param(
        "Kuota yang didapat daerah itu 451 formasi, namun yang terisi hanya 335. Dari kuota tersebut, sebanyak 111 "
        "formasi guru tetap tak berpenghuni.",
        {335: 451, 111: 451},
        id="of that quota, not of those that filled it",
    ),
]


@pytest.mark.parametrize(("text", "parts"), POINTED_BACK)
def test_parts_pointed_back_to(text, parts):
    headcounts = extract(text).headcounts
    whole = {count.value: count.of if count.of is None else headcounts[count.of].value for count in headcounts}
    assert {part: whole[part] for part in parts} == parts
