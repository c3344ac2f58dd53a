"""Items of an announced list, some of which add up to another by chance; and those that another does hold."""

from __future__ import annotations

import pytest

from tests.extraction.parts.wholes import wholes

ITEMS = [
    (
        "LANDAK - SK itu menyangkut 138 tenaga pendidik dalam empat golongan. Golongan pertama 22 tenaga "
        "pendidik yang bergeser akibat regrouping sekolah dasar. Berikutnya 13 kepala SD negeri yang "
        "diangkat, lalu 9 kepala SMP negeri dengan alasan serupa. Terakhir 3 orang ditunjuk menjadi pelaksana"
        " tugas kepala sekolah.",
        (138, [3, 9, 13, 22]),
    ),
    (
        "Wali kota menyerahkan SK kepada 200 PPPK. Rinciannya, guru 90 orang, perawat 60 orang, bidan 30 "
        "orang, dan penyuluh 20 orang.",
        (200, [20, 30, 60, 90]),
    ),
    (
        "Bupati melantik 200 pejabat, yakni 90 kepala seksi, 60 lurah, 30 camat dan 20 auditor.",
        (200, [20, 30, 60, 90]),
    ),
    (
        "Bupati melantik 140 guru dalam tiga kelompok. Kelompok pertama 25 kepala sekolah dasar. Kedua, 15 "
        "kepala SMP. Terakhir 10 pengawas sekolah.",
        (140, [10, 15, 25]),
    ),
    (
        "Gubernur menyerahkan SK kepada 900 PPPK dari lima daerah, yaitu Kota A 100 orang, Kabupaten B 70 "
        "orang, Kabupaten C 30 orang, Kabupaten D 20 orang.",
        (900, [20, 30, 70, 100]),
    ),
    (
        "Sebanyak 400 PPPK menerima SK, antara lain 35 perawat, 20 bidan, 15 apoteker dan 12 dokter.",
        (400, [12, 15, 20, 35]),
    ),
    (
        "Bupati melantik 117 pejabat dalam tiga golongan: 21 pejabat eselon II, 12 eselon III serta 9 eselon IV.",
        (117, [9, 12, 21]),
    ),
]
HOLDS = [
    (
        "Bupati melantik 96 PPPK. Rinciannya tenaga kesehatan 16 orang. Perawat 9 orang, bidan 7 orang.",
        (16, [7, 9]),
    ),
    (
        "Bupati melantik 96 PPPK. Mereka terdiri dari 36 guru, 20 guru kelas dan 16 guru agama.",
        (36, [16, 20]),
    ),
    (
        "Bupati melantik 96 PPPK, antara lain 36 tenaga kesehatan: 20 perawat dan 16 bidan.",
        (36, [16, 20]),
    ),
    (
        "Bupati melantik 36 pejabat fungsional, terdiri dari 21 guru, 9 auditor dan 6 arsiparis.",
        (36, [6, 9, 21]),
    ),
    (
        "Bupati melantik 100 PPPK, terdiri dari 40 guru, 60 tenaga kesehatan. Tenaga kesehatan itu meliputi "
        "35 perawat dan 25 bidan.",
        (100, [40, 60]),
    ),
    (
        "Bupati melantik 100 PPPK. Rinciannya 40 guru (25 guru kelas dan 15 guru agama) dan 60 tenaga teknis.",
        (100, [40, 60]),
    ),
    (
        "Bupati melantik 100 PPPK. Untuk guru ada 22 orang, yaitu 13 guru kelas dan 9 guru agama.",
        (22, [9, 13]),
    ),
    (
        "Bupati menyerahkan SK kepada 150 CPNS. Yang lulus guru 22 orang. Guru SD 13 orang dan guru SMP 9 orang.",
        (22, [9, 13]),
    ),
]


OF_ONE_ITEM = [
    (
        "Kobar kebagian 232 formasi CPNS 2018. Pendidikan mendapat 144 formasi, sedangkan kesehatan 88 "
        "formasi. Untuk sekolah tersedia 4 guru TK, 100 guru SD, dan 40 guru SMP.",
        (144, [4, 40, 100]),
    ),
    (
        "Pemkab mendapat 200 formasi PPPK. Guru memperoleh 120 formasi dan nakes 80 formasi. Di sekolah ada "
        "20 guru TK, 70 guru SD, dan 30 guru SMP.",
        (120, [20, 30, 70]),
    ),
    (
        "Pemkot mendapat 150 formasi. Tenaga kesehatan 90 formasi, guru 60 formasi. Puskesmas memperoleh 40 "
        "perawat, 30 bidan, dan 20 apoteker.",
        (90, [20, 30, 40]),
    ),
    (
        "Kuota CPNS 300 formasi. Pendidikan 200 formasi, sedangkan teknis 100 formasi. Sekolah akan menerima "
        "130 guru SD dan 70 guru SMP.",
        (200, [70, 130]),
    ),
    (
        "Pemprov mendapat 500 formasi. Guru 320 formasi, sedangkan tenaga teknis 180 formasi. SMA menerima "
        "200 orang dan SMK 120 orang.",
        (320, [120, 200]),
    ),
    (
        "Bupati menyerahkan 260 SK. Nakes menerima 160 SK, guru 100 SK. Rumah sakit kebagian 90 orang, "
        "puskesmas 70 orang.",
        (160, [70, 90]),
    ),
    (
        "Pemkab mendapat 200 formasi PPPK. Guru memperoleh 120 formasi dan nakes 80 formasi. Tahun lalu 90 "
        "guru, 20 nakes, dan 30 bidan dilantik.",
        (200, [80, 120]),
    ),
    (
        "Sebanyak 114 PPPK menerima SK. Dinas A 60 orang, Dinas B 24 orang. Dinas C 16 orang, Dinas D 8 "
        "orang, Dinas E 6 orang.",
        (114, [6, 8, 16, 24, 60]),
    ),
    (
        "Bupati melantik 240 PPPK: Kecamatan A 90 orang, Kecamatan B 60 orang. Kecamatan C 50 orang, "
        "Kecamatan D 40 orang.",
        (240, [40, 50, 60, 90]),
    ),
]


@pytest.mark.parametrize(("text", "split"), [*ITEMS, *HOLDS, *OF_ONE_ITEM])
def test_items_of_announced_lists(text, split):
    assert split in wholes(text)[1]
