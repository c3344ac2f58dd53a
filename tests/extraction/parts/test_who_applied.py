"""Who applied, and what was asked for, told behind those who entered: the whole of which they are part."""

from __future__ import annotations

import pytest

from tests.extraction.parts.wholes import wholes

TOLD_BEHIND = [
    (
        "BATAM - Wali Kota Batam membagikan SK pengangkatan kepada 367 PPPK, Jumat (26/9/2025). Peminatnya "
        "tercatat sekitar 800 pendaftar, lalu rontok satu demi satu.",
        {367: 800},
    ),
    (
        "Bupati melantik 120 CPNS, Senin (3/2/2025). Pelamarnya waktu itu mencapai 2.340 orang, hanya yang "
        "terbaik yang bertahan.",
        {120: 2340},
    ),
    (
        "Sebanyak 45 guru menerima SK PPPK dari wali kota, Selasa (4/3/2025). Yang mendaftar dulu lebih dari "
        "310 orang.",
        {45: 310},
    ),
    (
        "Gubernur menyerahkan SK kepada 512 PPPK, Rabu. Jumlah pendaftar pada seleksi itu 4.120 orang.",
        {512: 4120},
    ),
    (
        "TANJUNG - Nama yang dinyatakan lulus CPNS sebanyak 93 orang. Kepala BKPSDM Samsudi menyebutkan, "
        "mereka disaring dari 177 peserta yang sebelumnya menempuh SKB.",
        {93: 177},
    ),
    (
        "Peserta yang lulus PPPK di Kota Bima 211 orang. Mereka terpilih dari 640 peserta tes.",
        {211: 640},
    ),
    (
        "Hasil akhir seleksi CPNS diumumkan, 58 orang lulus. Ke-58 orang itu diambil dari 150 pelamar yang "
        "mengikuti SKB.",
        {58: 150},
    ),
    (
        "Pintu penerimaan CPNS di Barito dibuka untuk 255 formasi. Jumlah itu jauh di bawah permintaan daerah"
        " kepada pemerintah pusat yang mencapai 1.367 orang.",
        {255: 1367},
    ),
    (
        "Pemkab Lahat mendapat 320 formasi PPPK. Angka itu lebih kecil daripada usulan daerah sebanyak 900 formasi.",
        {320: 900},
    ),
    (
        "Tahun ini Kota Blitar memperoleh 140 formasi CPNS. Padahal yang diminta pemkot 410 orang.",
        {140: 410},
    ),
    (
        "Pusat menyetujui 75 formasi guru. Jumlah tersebut jauh dari permintaan Pemkab Ende yang mencapai 600 guru.",
        {75: 600},
    ),
    (
        "Bupati membagikan SK kepada 74 PPPK. Peminat tahap ini banyak, yaitu 680 pelamar. Namun yang datang "
        "mengikuti ujian 435 orang saja, dan panitia seleksi nasional meluluskan 75 nama. Satu orang "
        "mengundurkan diri.",
        {435: 680, 75: 435, 74: 75, 1: 75},
    ),
    (
        "Bupati melantik 88 PPPK. Pendaftarnya 702 orang. Yang hadir ujian 511 orang dan panitia menyatakan "
        "lulus 90 orang.",
        {511: 702, 90: 511, 88: 90},
    ),
    (
        "Wali kota menyerahkan SK kepada 30 CPNS. Semula ada 900 pelamar, yang lolos administrasi 700 orang, "
        "lalu panselnas meluluskan 31 nama.",
        {700: 900, 31: 700, 30: 31},
    ),
    (
        "Bupati melantik 95 PPPK, Senin (3/2/2025). Jalan ke sana panjang. Pelamarnya sebetulnya banyak, "
        "yaitu 730 pelamar, tetapi yang mengikuti ujian 510 orang.",
        {95: 510, 510: 730},
    ),
    (
        "Bupati menyerahkan SK kepada 41 CPNS. Mulanya ada seribu pelamar, yang mengikuti ujian 800 orang.",
        {41: 800, 800: 1000},
    ),
]
LOOK_ALIKE = [
    ("Bupati melantik 95 PPPK, Senin (3/2/2025). Seleksi tahap berikutnya dibuka. Pelamarnya sudah 730 orang."),
    ("Bupati melantik 95 PPPK guru, Senin (3/2/2025). Untuk CPNS tahun ini tercatat 1.730 pelamar."),
    ("Bupati melantik 12 kepala dinas, Senin (3/2/2025). Lowongan CPNS sudah didaftar 730 pelamar."),
    ("Bupati melantik 95 PPPK, Senin (3/2/2025). Lowongan CPNS sudah dilamar 730 pendaftar."),
    (
        "Bupati melantik 120 CPNS, Senin (3/2/2025). Tahun ini dibuka lagi seleksi, pelamarnya sudah mencapai"
        " 2.340 orang."
    ),
    ("Bupati melantik 45 kepala sekolah, Senin (3/2/2025). Sementara itu seleksi PPPK diikuti 1.200 pelamar."),
    ("Pemkab Lahat mendapat 320 formasi PPPK. Pelamarnya mencapai 900 orang."),
    ("Bupati menyerahkan SK kepada 74 PPPK tahap I. Untuk tahap II, pendaftarnya tercatat 680 orang."),
    ("Pemkot memperoleh 140 formasi CPNS. Jumlah itu jauh di bawah Kota Kediri yang mencapai 500 formasi."),
    ("Pemkab mendapat 75 formasi guru. Angka itu jauh di bawah kekurangan guru yang mencapai 600 orang."),
    ("Bupati melantik 88 PPPK, Rabu (5/2/2025). Jumlah itu lebih banyak dari tahun lalu yang diikuti 511 peserta."),
    ("Wali kota melantik 30 pejabat. Acara itu dihadiri 200 peserta."),
    ("Bupati menyerahkan SK kepada 228 CPNS, Kamis (22/5/2025). Mereka orang pilihan yang mengalahkan 7.000 pelamar."),
]


@pytest.mark.parametrize(("text", "parts"), TOLD_BEHIND)
def test_those_who_entered_are_of_those_who_applied(text, parts):
    assert wholes(text)[0] == parts


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_others_who_apply_hold_nobody(text):
    assert wholes(text)[0] == {}


LISTED = [
    (
        "Sebanyak 9.100 orang mendaftar CPNS Pemprov Jambi, 7.300 di antaranya memenuhi syarat. Pelamar terbanyak ada "
        "di Dinas Kesehatan 2.100 pelamar, RSUD 1.800 pelamar, dan Dinas PUPR 600 pelamar.",
        {7300: 9100, 2100: 9100, 1800: 9100, 600: 9100},
    ),
    (
        "Pendaftar CPNS Kabupaten Ngawi 5.210 orang. Yang lolos administrasi 4.800 orang. Formasi yang paling diminati "
        "yakni perawat dengan 900 pelamar, guru kelas 700 pelamar, dan bidan 350 pelamar.",
        {4800: 5210, 900: 5210, 700: 5210, 350: 5210},
    ),
    (
        "Panitia mencatat 6.400 pelamar PPPK Kota Bogor. Setelah verifikasi 6.000 memenuhi syarat dan 400 tidak. "
        "Jabatan yang paling banyak dilamar adalah pengelola layanan 1.500 pelamar dan operator 900 pelamar.",
        {6000: 6400, 400: 6400, 1500: 6400, 900: 6400},
    ),
    (  # those let in are told apart, not those who applied
        "Sebanyak 9.100 orang mendaftar CPNS Pemprov Jambi, 7.300 di antaranya memenuhi syarat. Yang memenuhi syarat "
        "terbanyak ada di Dinas Kesehatan 2.100 orang dan RSUD 1.800 orang.",
        {7300: 9100, 2100: 7300, 1800: 7300},
    ),
    (
        "Pendaftar CPNS Kabupaten Ngawi 5.210 orang. Yang lolos administrasi 4.800 orang, terdiri atas guru 3.000 "
        "orang dan bidan 1.700 orang.",
        {4800: 5210, 3000: 4800, 1700: 4800},
    ),
]


@pytest.mark.parametrize(("text", "parts"), LISTED)
def test_a_list_of_applicants_is_of_all_who_applied(text, parts):
    assert wholes(text)[0] == parts
