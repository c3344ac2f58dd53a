"""Two schemes that nobody adds up have no headline; beside them what has one."""

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
]


@pytest.mark.parametrize(("text", "headline"), TOLD_APART)
def test_schemes_told_apart(text, headline):
    article = extract(text)
    assert (None if article.headline is None else article.headcounts[article.headline].value) == headline
