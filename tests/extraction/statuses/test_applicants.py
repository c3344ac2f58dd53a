"""Applicants proposed by a verb, let in after they failed, sitting a test; posts that no applicant is left for."""

import pytest

from extraction.article import extract

TOLD = [
    pytest.param(
        "Pemkab Lumar mengusulkan 1.108 pelamar menjadi PPPK paruh waktu. Kebanyakan sudah mengisi DRH.",
        {1108: "proposed"},
        id="applicants put forward",
    ),
    pytest.param(
        "Proses PPPK paruh waktu sesuai jadwal. Pemkab mengajukan 812 peserta, kebanyakan sudah mengisi DRH.",
        {812: "proposed"},
        id="participants put forward",
    ),
    pytest.param(
        "Di Kabupaten Lumar, 590 peserta yang tidak lulus direncanakan menjadi pegawai paruh waktu.",
        {590: "proposed"},
        id="failed and planned for part time",
    ),
    pytest.param(
        "Sebanyak 410 peserta yang gagal seleksi PPPK disiapkan menjadi PPPK paruh waktu.",
        {410: "proposed"},
        id="failed and prepared for part time",
    ),
    pytest.param(
        "Kepala BKPSDM bilang 77 orang yang tidak lulus tahap II bakal dialihkan ke PPPK paruh waktu.",
        {77: "proposed"},
        id="failed and moved to part time",
    ),
    pytest.param(
        "Seleksi kompetensi PPPK dimulai hari ini. Tiap sesi menampung 50 peserta.",
        {50: "other"},
        id="a sitting takes in",
    ),
    pytest.param("SKD CPNS digelar di gedung BKN. Satu sesi memuat 150 orang.", {150: "other"}, id="a sitting holds"),
    pytest.param(
        "Formasi CPNS yang dibuka pemkab 575. Akan tetapi 80 formasi nihil pendaftar, 20 formasi pendaftarnya tidak "
        "memenuhi syarat.",
        {575: "proposed", 80: "remaining", 20: "remaining"},
        id="posts whose applicants were unfit",
    ),
    pytest.param(
        "Pusat memberi jatah 262 CPNS. Dalam perjalanannya, 35 kuota tidak memiliki calon lagi.",
        {262: "proposed", 35: "remaining"},
        id="posts without a candidate left",
    ),
    pytest.param(
        "Guru BK CPNS yang disediakan 44 kursi sama sekali nihil. Formasi dokter gigi 6 kursi juga tanpa pelamar.",
        {44: "remaining", 6: "remaining"},
        id="posts and nobody",
    ),
    pytest.param(
        "SK PPPK DIBAGIKAN\n\nSK diserahkan bupati kepada 132 PPPK. Kepala BKPSDM melaporkan, seleksi formasi 2022 ini "
        "diikuti 779 orang. Dari bidang guru datang 304 orang dan dari bidang teknis 475 orang.",
        {779: "other", 304: "other", 475: "other", 132: "appointed"},
        id="a selection attended by so many",
    ),
    pytest.param(
        "Sebanyak 181 PPPK menerima SK. “Seleksi dimulai 14 Februari dan diikuti oleh 291 orang. Hasilnya 181 pelamar "
        "lolos,” kata sekda.",
        {291: "other", 181: "appointed"},
        id="a selection begun and attended",
    ),
    pytest.param(
        "Tes Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) di Lumar akan diikuti 87 orang.",
        {87: "other"},
        id="a test to come",
    ),
    pytest.param(
        "Setelah lulus seleksi, pelantikan PPPK Lumar diikuti 210 orang.", {210: "appointed"}, id="an oath attended"
    ),
    pytest.param(
        "Penyerahan SK PPPK Lumar hasil seleksi 2024 diikuti 210 orang.", {210: "appointed"}, id="a handover attended"
    ),
    pytest.param(
        "Pemkab Lumar membuka 750 formasi, terbagi atas 220 formasi CPNS dan 530 formasi PPPK.\n\n“Kursi CPNS kami "
        "terdiri dari 50 tenaga kesehatan dan 170 tenaga teknis,” sebut Kabid Pengadaan.\n\nAdapun PPPK tahap I "
        "diikuti 2.046 pelamar: 179 guru, 351 tenaga kesehatan, dan 1.516 tenaga teknis.",
        {2046: "other", 179: "other", 351: "other", 1516: "other", 50: "proposed", 170: "proposed"},
        id="applicants of three kinds behind posts of two",
    ),
    pytest.param(
        "Sebanyak 400 peserta PPPK yang tidak lulus direncanakan menjadi pegawai paruh waktu.\n\nPelamar periode "
        "pertama seluruhnya 3.600 orang: guru 700, tenaga kesehatan 250, dan tenaga teknis 2.650.\n\nYang lulus 3.200 "
        "orang, meliputi 600 guru, 200 tenaga kesehatan, serta 2.400 tenaga teknis.",
        {700: "other", 250: "other", 2650: "other", 600: "proposed", 200: "proposed", 2400: "proposed"},
        id="applicants of three kinds, then those who passed",
    ),
    pytest.param(
        "Sebanyak 590 peserta PPPK yang tidak lulus mendesak diangkat menjadi PPPK paruh waktu.",
        {590: "other"},
        id="failed and demand it",
    ),
    pytest.param(
        "Sebanyak 410 peserta gagal seleksi PPPK. Pemkab belum merencanakan apa pun.", {410: "other"}, id="failed"
    ),
    pytest.param(
        "Untuk tenaga teknis PPPK kebutuhan awalnya 29 formasi, lalu bertambah lewat optimalisasi peserta yang gagal "
        "di tahap 1.",
        {29: "proposed"},
        id="more posts for those who failed",
    ),
    pytest.param(
        "Bupati melantik 50 PPPK, Senin. Pelantikan sesi kedua menampung 40 PPPK lainnya.",
        {50: "appointed"},
        id="a ceremony in turns",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), TOLD)
def test_applicants(text: str, statuses: dict[int, str]) -> None:
    told = {headcount.value: headcount.status for headcount in extract(f"LUMAR\n\n{text}").headcounts}
    assert {value: told.get(value) for value in statuses} == statuses
