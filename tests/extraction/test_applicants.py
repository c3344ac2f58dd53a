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
