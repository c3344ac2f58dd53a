"""What those told before made the number of all; what leaves a rest that is not counted; what lies in a number;
what stands empty of what was allotted, and what was allotted of what was asked for.
"""

from __future__ import annotations

import pytest

from extraction.article import extract

GROWN = [
    (
        "Bupati menyerahkan SK kepada 384 PPPK. Dengan masuknya 384 orang ini, PPPK di Paser genap 1.000 orang.",
        {384: 1000},
        "they-came-in",
    ),
    (
        "Bupati melantik 250 PPPK. Dengan bergabungnya mereka, jumlah PPPK di daerah ini menjadi 1.900 orang.",
        {250: 1900},
        "they-joined",
    ),
    (
        "Sebanyak 120 CPNS menerima SK. Dengan tambahan itu, ASN di Paser mencapai 5.400 orang.",
        {120: 5400},
        "so-many-more",
    ),
    (
        "Sebanyak 120 CPNS menerima SK. Pegawai Pemkab pun bertambah menjadi 5.400 orang.",
        {120: 5400},
        "staff-of-all-kinds-grew",
    ),
    (
        "Sebanyak 60 guru PPPK dilantik. Berkat tambahan 60 orang itu, guru PPPK kini 900 orang.",
        {60: 900},
        "thanks-to-them",
    ),
    (
        "Sebanyak 60 guru PPPK dilantik. Dengan dilantiknya mereka, total sudah 900 PPPK diangkat Pemkab Paser.",
        {60: 900},
        "all-appointed-by-now",
    ),
    (
        "Sebanyak 60 guru PPPK dilantik. Dengan dilantiknya mereka, kekurangan guru menjadi 900 orang.",
        {},
        "what-is-lacking",
    ),
    (
        "Sebanyak 60 PPPK dilantik. Dengan masuknya musim hujan, Pemkab menyiapkan 100 petugas.",
        {},
        "the-rains-come-in",
    ),
    ("Sebanyak 60 CPNS dilantik. Formasi PPPK bertambah menjadi 900 orang.", {}, "another-scheme-grew"),
    ("Sebanyak 60 PPPK dilantik. Honorer bertambah menjadi 900 orang.", {}, "those-who-wait-grew"),
]

LEFT = [
    ('Pemprov mengusulkan 747 formasi PPPK. "Guru 723, sedikit sisanya dokter," katanya.', {723: 747}, "a-small-rest"),
    (
        "Kabupaten mendapat 420 formasi PPPK. Guru mengambil 380, sisanya tenaga kesehatan.",
        {380: 420},
        "a-figure-before-a-rest",
    ),
    (
        "Kuota CPNS 90 formasi. Untuk dokter 70 formasi dan sisanya perawat.",
        {70: 90},
        "no-comma-before-the-rest",
    ),
    (
        "Yang menerima SK PPPK 610 orang. Sebanyak 500 orang guru dan sisanya tenaga teknis.",
        {500: 610},
        "people-and-the-rest",
    ),
    ("Bupati membuka 300 formasi. Anggaran sudah cair 200, sisanya menyusul.", {}, "money-and-its-rest"),
    ("Kuota CPNS 90 formasi. Biayanya 70 juta dari APBD dan sisanya dari pusat.", {}, "millions-and-their-rest"),
    ("Kuota CPNS 90 formasi. Nilai tertinggi 70 dan sisanya di bawah itu.", {}, "marks-and-their-rest"),
]

WITHIN = [
    (
        "Kaltim memperoleh kuota 431 pada seleksi CPNS dan PPPK. Hitungan itu bukan hanya untuk CPNS. "
        '"Di dalamnya sudah ada 100 formasi untuk PPPK," ujar Budi.',
        {100: 431},
        "in-it-a-sentence-later",
    ),
    (
        "Pemkab mendapat 500 formasi ASN. Angka itu besar. Di dalamnya termasuk 60 formasi CPNS.",
        {60: 500},
        "in-it-and-included",
    ),
    (
        "Pemkab mengangkat 700 PPPK. Jumlah ini belum termasuk 55 PPPK tahap dua.",
        {},
        "not-in-it",
    ),
]

EMPTY = [
    (
        "Pusat memberi jatah 262 CPNS dan semuanya ada pelamarnya. Dalam perjalanannya, 35 kuota tidak memiliki "
        "calon lagi sebab tak satu pun pesertanya lolos.",
        {35: 262},
        "posts-told-by-their-scheme",
    ),
    ("Pemkab membuka 300 formasi PPPK. Sayangnya 40 formasi tidak diminati pelamar.", {40: 300}, "nobody-wants-them"),
    ("Pemkab membuka 300 formasi PPPK. Masih ada 40 formasi tanpa pelamar.", {40: 300}, "without-applicants"),
    ("Kabupaten memperoleh 262 formasi CPNS. Namun 35 formasi kosong.", {35: 262}, "they-stand-empty"),
    (
        "Jatah dari KemenPAN-RB kecil, cuma 36 kursi PPPK. Padahal yang dimohonkan pemkab di atas 200 formasi.",
        {36: 200},
        "what-was-prayed-for",
    ),
    ("Pemkab memohon 410 formasi PPPK. Yang disetujui pusat 150 formasi.", {150: 410}, "prayed-for-and-granted"),
    ("Pemkab mendapat 500 formasi PPPK tahun ini. Tahun lalu 25 formasi kosong.", {}, "empty-a-year-ago"),
    ("Formasi CPNS 500 orang. Kini masih ada 900 jabatan kosong.", {}, "more-stand-empty"),
    ("Pemkab dijatah 40 formasi CPNS. Padahal kebutuhannya 320 orang.", {}, "what-is-needed"),
]

YEARS = [
    (
        "Pada 2021 yang pensiun 2.495 PNS. Usulan pegawai untuk 2020 sebanyak 3.444 orang. Untuk 2021 yang diajukan "
        "turun menjadi 2.707 pegawai.",
        {},
        "each-year-asked-for-its-own",
    ),
    (
        "Sepanjang 2020 ada 2.521 PNS yang pensiun. Usulan pegawai tahun itu 3.444 orang.",
        {},
        "who-left-and-who-is-asked-for",
    ),
    ("Usulan formasi PPPK 900 orang. Pada 2023 usulan itu turun menjadi 600 orang.", {}, "less-in-another-year"),
    ("Tahun lalu kuota CPNS 500 formasi. Tahun ini susut menjadi 320 formasi.", {}, "less-this-year"),
    ("Formasi CPNS kita tahun lalu 500 orang. Tahun ini tinggal 320 orang.", {}, "fewer-this-year"),
    ("Usulan formasi tahun 2020 sebanyak 3.444 orang. Tahun 2021 turun menjadi 2.707 orang.", {}, "of-a-named-year"),
    ("Semula diusulkan 900 formasi PPPK. Usulan itu kemudian turun menjadi 600 formasi.", {600: 900}, "cut-down"),
    ("Diusulkan 900 PPPK pada 2023. Setelah verifikasi tinggal 860 orang.", {860: 900}, "what-is-left-of-them"),
    ("Dari 900 pelamar CPNS, yang ikut tes turun menjadi 600 orang.", {600: 900}, "out-of-them"),
]

TABLE = GROWN + LEFT + WITHIN + EMPTY + YEARS


@pytest.mark.parametrize(("text", "parts", "case"), TABLE, ids=[row[2] for row in TABLE])
def test_parts(text: str, parts: dict[int, int], case: str) -> None:
    counts = extract("Berita Daerah Hari Ini\n\n" + text).headcounts
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
