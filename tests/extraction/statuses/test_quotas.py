"""Posts granted, told in passing, as too few, or as what many compete for: proposed whatever the article reports."""

import pytest

from extraction.article import extract

GRANTED = [
    pytest.param(
        "CPNS 2018 PERTANYAKAN SK\n\nSurat keputusan yang menetapkan CPNS formasi 2018 di Kabupaten Lumar sebagai PNS "
        "belum dibagikan. Sebagai catatan, pada 2018 Lumar memperoleh jatah 128 kuota. Di dalamnya 81 kuota bagi guru, "
        "disusul tenaga kesehatan 37 orang dan tenaga teknis 10 kuota.",
        {128: "proposed", 81: "proposed", 37: "proposed", 10: "proposed"},
        id="of candidates who become PNS",
    ),
    pytest.param(
        "Pemerintah Kota Lumar menilai jatah 312 formasi PPPK tahun ini belum cukup. Jatah itu memuat 90 formasi guru "
        "dan 222 formasi teknis.",
        {312: "proposed", 90: "proposed", 222: "proposed"},
        id="not enough",
    ),
    pytest.param(
        "Bupati menyebut kuota 450 PPPK yang diberikan pusat masih belum sebanding dengan kebutuhan.",
        {450: "proposed"},
        id="not what is needed",
    ),
    pytest.param(
        "Dari 1.358 formasi PPPK yang dibuka belum tentu semuanya terisi. Pelamarnya 1.200 orang.",
        {1358: "proposed", 1200: "other"},
        id="perhaps not all",
    ),
    pytest.param(
        "SK PPPK\n\nBupati Lumar menyerahkan SK kepada 396 PPPK, Senin. “PPPK kita buka 435, yang lulus 396,” katanya.",
        {396: "appointed", 435: "proposed"},
        id="so many we opened",
    ),
    pytest.param(
        "SK PPPK\n\nBupati Lumar menyerahkan SK kepada 99 PPPK. Kepala BKPSDM menerangkan jatah formasi Lumar genap "
        "100 orang, seorang tidak melamar.",
        {99: "appointed", 100: "proposed"},
        id="a lot that comes to so many people",
    ),
    pytest.param(
        "SK PPPK\n\nWali Kota Lumar melantik 210 PPPK. Untuk tahun depan, pemkot memperoleh kuota awal 4.500 pegawai "
        "PPPK dari pusat.",
        {210: "appointed", 4500: "proposed"},
        id="a first lot of people",
    ),
    pytest.param(
        "SK PPPK\n\nSebanyak 148 PPPK Lumar menerima SK. Kepala BKD menuturkan formasi PPPK tahun 2024 berjumlah 170 "
        "orang.",
        {148: "appointed", 170: "proposed"},
        id="posts of a year",
    ),
    pytest.param(
        "Adapun tahap kedua, 88 formasi PPPK tersisa akan diperebutkan 2.740 pendaftar.",
        {88: "proposed", 2740: "other"},
        id="left over and competed for",
    ),
    pytest.param(
        "Peserta seleksi PPPK tahap II menjalani ujian. “Yang diperebutkan ialah sisa kuota formasi 2024 sebanyak 216 "
        "orang,” kata Kepala BKD.",
        {216: "proposed"},
        id="what they compete for",
    ),
    pytest.param(
        "Guru punya kuota 175 formasi PPPK tetapi pelamarnya 171 orang. Tenaga teknis: 861 orang berebut 256 formasi. "
        "Bila dijumlahkan, pelamar yang tidak lulus di kedua bidang mencapai 500 orang.",
        {175: "proposed", 171: "other", 861: "other", 256: "proposed", 500: "other"},
        id="no posts among those who failed",
    ),
    pytest.param(
        "SK PPPK\n\nSebanyak 343 guru PPPK dilantik. Pada 2021 kabupaten memperoleh 351 formasi guru. Dari 351 itu "
        "masih ada delapan formasi yang tidak terisi.",
        {343: "appointed", 351: "proposed", 8: "remaining"},
        id="of some out of them",
    ),
    pytest.param(
        "Kekurangannya, kata bupati, ditutup tahun depan lewat kuota sekitar 500 guru lagi.",
        {500: "proposed"},
        id="a lot of people of one work",
    ),
]
NOT_GRANTED = [
    pytest.param(
        "Sebanyak 312 formasi PPPK Lumar belum terisi. Jatah guru 40 formasi masih kosong.",
        {312: "remaining", 40: "remaining"},
        id="empty",
    ),
    pytest.param(
        "Masih ada 450 honorer Lumar yang belum masuk kuota PPPK.",
        {450: "remaining"},
        id="people without a post",
    ),
    pytest.param(
        "SK\n\nBupati Lumar melantik PPPK, Senin. PPPK formasi 2024 genap 780 orang.",
        {780: "appointed"},
        id="people of an intake",
    ),
    pytest.param("Dari formasi guru hanya 90 orang yang dilantik.", {90: "appointed"}, id="people out of it"),
    pytest.param("Sebanyak 88 formasi PPPK tersisa karena tidak ada pelamarnya.", {88: "remaining"}, id="left over"),
]

_OPENS = "Kementerian Keuangan membuka seleksi CPNS 2024. "
SOUGHT = [
    pytest.param("Kementerian Cari 1.200 CPNS\n\n" + _OPENS, {1200: "proposed"}, id="sought in a title"),
    pytest.param(_OPENS + "Kebutuhan pegawai disebutkan mencapai 1.200.", {1200: "proposed"}, id="need announced"),
    pytest.param(
        _OPENS + "Kementerian membutuhkan 120 CPNS, yaitu 70 perawat dan 50 guru. Pelamar sudah 340 orang.",
        {120: "proposed", 70: "proposed", 50: "proposed", 340: "other"},
        id="need and applicants",
    ),
    pytest.param(_OPENS + "Instansi ini mencari sedikitnya 900 orang.", {900: "proposed"}, id="people sought"),
    pytest.param("Buka Lowongan 215 CPNS\n\nKebutuhannya 215 orang.", {215: "proposed"}, id="a vacancy opened"),
    pytest.param(
        "Pemkab masih membutuhkan 900 guru. Seleksi PPPK diikuti 540 pelamar.",
        {900: "other", 540: "other"},
        id="a lack beside a selection",
    ),
    pytest.param(_OPENS + "Kebutuhan pegawai kami 2.666 orang.", {2666: "other"}, id="what a speaker lacks"),
    pytest.param(
        "Bupati melantik 90 PPPK, Rabu. Kebutuhan guru mencapai 400 orang.",
        {90: "appointed", 400: "other"},
        id="a need beside a swearing-in",
    ),
    pytest.param("Kabupaten itu membutuhkan 400 guru SD.", {400: "other"}, id="a need alone"),
]


@pytest.mark.parametrize(("text", "statuses"), [*GRANTED, *NOT_GRANTED, *SOUGHT])
def test_posts(text: str, statuses: dict[int, str]) -> None:
    told = {headcount.value: headcount.status for headcount in extract(f"LUMAR\n\n{text}").headcounts}
    assert {value: told.get(value) for value in statuses} == statuses
