"""Two groups that nobody adds up have no headline; beside them what has one."""

from __future__ import annotations

import pytest

from extraction.article import extract

# The text, and its headline.
TOLD_APART = [
    pytest.param(
        "Pendaftaran ASN Kabupaten Buru Dibuka Juli\n\n"
        "NAMLEA - Kepala BKPSDM menjelaskan rencana penerimaan pegawai, Senin (3/6/2024). Untuk CPNS "
        "tersedia 64 formasi. Berkasnya dikirim lewat SSCASN.\n\n"
        "Untuk PPPK disiapkan 310 formasi. Jadwalnya menyusul.",
        None,
        id="posts of both, days apart",
    ),
    pytest.param(
        "Pengangkatan Diundur, Calon ASN Lahat Diminta Sabar\n\n"
        "LAHAT - Menurut Kepala BKD, Selasa (11/3/2025), CPNS yang lulus 58 orang. Pengangkatannya "
        "diundur ke Oktober.\n\n"
        "Adapun PPPK tahap pertama yang lulus 402 orang. Mereka diangkat tahun depan.",
        None,
        id="who passed",
    ),
    pytest.param(
        "CPNS dan PPPK Metro Tunggu SK\n\n"
        "METRO - Pemkot Metro menunggu jadwal pusat. Kuota CPNS tahun ini 120 formasi. Guru mendapat "
        "bagian terbesar. Kuota PPPK mencapai 560 formasi, kata Kepala BKPSDM, Senin (3/2/2025).",
        None,
        id="quotas, the title names both",
    ),
    pytest.param(
        "Pemkab Alor membuka seleksi pegawai tahun ini. Formasi PPPK yang diusulkan 700 orang. Usulan itu "
        "sudah dikirim ke Jakarta, Senin (3/6/2024). Sementara itu formasi CPNS yang diusulkan 95 orang.",
        None,
        id="asked for",
    ),
    pytest.param(
        "Seleksi Pegawai Kaur Dimulai\n\n"
        "KAUR - Bupati Kaur berharap seleksi berjalan jujur. Formasi PPPK yang dibuka 215. Pelamarnya "
        "sudah ribuan. Formasi CPNS yang dibuka hanya 40.",
        None,
        id="opened, applicants between",
    ),
    pytest.param(
        "BKN Catat Sisa Formasi Kabupaten Malaka\n\n"
        "BETUN - Data BKN, Rabu (5/6/2024), memperlihatkan banyak kursi tak berpenghuni. Formasi CPNS "
        "yang kosong 31 kursi. Sepi peminat jadi sebabnya. Pada PPPK ada 77 formasi yang kosong.",
        None,
        id="left empty",
    ),
    pytest.param(
        "Kabupaten Buru Buka 64 Formasi CPNS\n\n"
        "NAMLEA - Untuk CPNS tersedia 64 formasi, kata Kepala BKPSDM, Senin (3/6/2024). Berkasnya dikirim "
        "lewat SSCASN.\n\n"
        "Untuk PPPK disiapkan 310 formasi.",
        64,
        id="the title tells one",
    ),
    pytest.param(
        "Formasi CPNS Kabupaten Buru Keluar\n\n"
        "NAMLEA - Formasi CPNS yang tersedia 64 formasi, kata Kepala BKPSDM, Senin (3/6/2024). Berkasnya "
        "dikirim lewat SSCASN.\n\n"
        "Untuk PPPK disiapkan 310 formasi.",
        64,
        id="the title names one scheme",
    ),
    pytest.param(
        "Penerimaan Pegawai Buru\n\n"
        "NAMLEA - Kabupaten Buru memperoleh 374 formasi, kata Kepala BKPSDM, Senin (3/6/2024). Untuk CPNS "
        "tersedia 64 formasi. Untuk PPPK disiapkan 310 formasi.",
        374,
        id="a sum is stated",
    ),
    pytest.param(
        "Sampang - Bupati menyerahkan SK, Selasa (8/3/2022). PPPK guru yang diangkat 195 orang. CPNS yang "
        "beroleh SK 63 orang, katanya.",
        195,
        id="sworn in: the first is the headline",
    ),
    pytest.param(
        "Enam Camat dan 28 Kepsek di Buru Dilantik\n\nNAMLEA - Bupati Buru mengambil sumpah enam camat dan 28 kepala "
        "SD di Aula Kantor Bupati, Senin (23/08/2021).",
        None,
        id="two kinds of posts, in title and text",
    ),
    pytest.param(
        "Enam Camat di Buru Dilantik\n\nNAMLEA - Bupati Buru mengambil sumpah enam camat, Senin (23/08/2021). Pekan "
        "depan menyusul 28 kepala SD.",
        6,
        id="posts of another day",
    ),
    pytest.param(
        "Sesudah 294, Giliran 116 Kepala Sekolah Dilantik\n\nSUMBER - Bupati Cirebon melantik 116 kepala sekolah, "
        "Jumat (6/2/2026). Pekan lalu, 294 kepala sekolah lebih dulu dilantik.",
        116,
        id="the title goes on from an earlier round",
    ),
    pytest.param(
        "Usai 300 PPPK, 45 CPNS Terima SK\n\nSUMBER - Sebanyak 45 CPNS menerima SK, Jumat (6/2/2026). Pekan lalu 300 "
        "PPPK menerima SK.",
        45,
        id="the title goes on from another scheme",
    ),
    pytest.param(
        "Usai Lantik 294 Kepsek, Bupati Tegur 16 Camat\n\nSUMBER - Bupati Cirebon melantik 294 kepala sekolah, Jumat "
        "(6/2/2026). Bupati juga menegur 16 camat yang terlambat.",
        294,
        id="the title tells what was done first",
    ),
]


@pytest.mark.parametrize(("text", "headline"), TOLD_APART)
def test_schemes_told_apart(text, headline):
    article = extract(text)
    assert (None if article.headline is None else article.headcounts[article.headline].value) == headline
