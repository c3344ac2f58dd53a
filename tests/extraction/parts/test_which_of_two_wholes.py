"""Short articles: counts that lie in two larger ones, and which of the two they are said to be part of.

Long on purpose: a table for each way of telling it, wordings first, then what looks alike and ties nothing.
"""

from __future__ import annotations

import pytest

from tests.extraction.parts.wholes import wholes

OUT_OF_ITS_OWN = [
    (
        "SAMARINDA - Wali kota menyerahkan SK PPPK kepada 1.300 orang, Senin (28/4/2025). Dari 950 formasi "
        "guru, yang dinyatakan lulus hanya 178 peserta. Hal serupa pada kesehatan. Dari 271 formasi, yang "
        "berhasil lolos 151 peserta. Adapun tenaga teknis nyaris penuh karena dari 979 formasi, lolos "
        "sebanyak 971 peserta.",
        {178: 950, 151: 271, 971: 979},
        [(1300, [151, 178, 971])],
        "out of a whole of its own, 1",
    ),
    (
        "Bupati melantik 305 PPPK, Senin (28/4/2025). Dari 400 formasi guru, terisi 210 orang. Dari 110 "
        "formasi nakes, yang lulus 95 orang.",
        {210: 305, 95: 110},
        [(305, [95, 210])],
        "out of a whole of its own, 2",
    ),
    (
        "KAYUAGUNG - Sebanyak 249 tenaga teknis dan kesehatan dinyatakan lulus PPPK. Kebutuhan PPPK tahun ini"
        " 576 pegawai. Di dalamnya tercakup 305 tenaga guru, 172 tenaga kesehatan, dan 99 tenaga teknis. Dari"
        " kebutuhan 172 tenaga kesehatan itu yang lulus 162 orang, sedangkan dari 99 tenaga teknis terisi 87 "
        "orang.",
        {305: 576, 172: 576, 99: 576, 162: 172, 87: 99},
        [(249, [87, 162]), (576, [99, 172, 305])],
        "out of a whole of its own, 3",
    ),
    (
        "Pemkab menyerahkan 420 SK PPPK, Senin (3/2/2025). Rinciannya, dari 345 pelamar guru diangkat 300 "
        "orang dan dari 140 pelamar nakes diangkat 120 orang.",
        {300: 345, 120: 140},
        [(420, [120, 300])],
        "out of a whole of its own, 4",
    ),
    (
        "Sebanyak 105 CPNS menerima SK, Rabu (5/2/2025). Untuk formasi guru, dari 75 kursi hanya 60 yang "
        "terisi. Sementara formasi kesehatan, dari 52 kursi terisi 45.",
        {60: 75, 45: 52},
        [(105, [45, 60])],
        "out of a whole of its own, 5",
    ),
    (
        "Wali kota menyerahkan SK PPPK kepada 1.300 orang, Senin (28/4/2025). Terdiri dari 178 guru, 151 "
        "tenaga kesehatan, dan 971 tenaga teknis.",
        {178: 1300, 151: 1300, 971: 1300},
        [(1300, [151, 178, 971])],
        "looks alike and is not, 6",
    ),
    (
        "Bupati melantik 305 PPPK, Senin (28/4/2025). Dari 305 orang itu, 210 guru dan 95 nakes.",
        {210: 305, 95: 305},
        [(305, [95, 210])],
        "looks alike and is not, 7",
    ),
]

FROM_THERE = [
    (
        "ROTE - Bupati menyerahkan keputusan kepada 179 CPNS, Kamis (31/3/2022). Seleksi Kompetensi Dasar "
        "(SKD) diikuti 1.011 pelamar, lalu tersaring 276 orang yang berhak maju ke Seleksi Kompetensi Bidang "
        "(SKB). Dari SKB inilah muncul 179 nama yang kemudian ditetapkan.",
        {179: 276, 276: 1011},
        [],
        "from there, 1",
    ),
    (
        "PEKANBARU - Pemko telah mengumumkan 177 orang yang lulus PPPK. Penerimaan menyediakan 322 kuota, "
        "tetapi hanya 263 orang mendaftar. Saat verifikasi 11 orang rontok, sementara 252 orang maju ke "
        "seleksi kompetensi. Dari situlah keluar angka 177.",
        {177: 252, 11: 263, 252: 263},
        [(263, [11, 252])],
        "from there, 2",
    ),
    (
        "Wali kota menyerahkan SK PPPK kepada 410 guru, Selasa (24/5/2022). Seleksi diikuti 1.617 peserta. "
        "Dari seleksi itu didapat 410 orang.",
        {410: 1617},
        [],
        "from there, 3",
    ),
    (
        "Wali kota menyerahkan SK PPPK kepada 410 guru, Selasa (24/5/2022). Seleksi diikuti 1.617 peserta. "
        "Dari seleksi kompetensi didapat 475 orang, sebagian menunggu.",
        {475: 1617},
        [],
        "from there, 4",
    ),
    (
        "Sebanyak 120 tenaga kesehatan dilantik sebagai PPPK, Selasa (24/5/2022). Ujiannya dulu diikuti 880 "
        "peserta. Dari ujian tersebut terjaring 120 orang yang kini dilantik.",
        {120: 880},
        [],
        "from there, 5",
    ),
    (
        "Bupati melantik 88 CPNS, Senin (3/2/2025). Pendaftarnya mencapai 640 orang. Dari sanalah 88 orang "
        "itu terpilih.",
        {88: 640},
        [],
        "from there, 6",
    ),
    (
        "Bupati melantik 64 PPPK, Senin (3/2/2025). Tahun lalu 512 orang mengikuti tes kompetensi. Dari tes "
        "itulah lahir 64 pegawai baru tersebut.",
        {64: 512},
        [],
        "from there, 7",
    ),
    (
        "Bupati melantik 120 CPNS, Senin (3/2/2025). Dari situ, bupati meresmikan kantor camat dan menyapa 30 honorer.",
        {},
        [],
        "looks alike and is not, 8",
    ),
    (
        "Bupati melantik 90 PPPK, Senin (3/2/2025). Dari seleksi tahun depan diharapkan masuk 40 PPPK lagi.",
        {},
        [],
        "looks alike and is not, 9",
    ),
    (
        "Bupati melantik 200 PPPK di pendopo, Senin (3/2/2025). Dari pendopo, 75 kepala desa juga dilantik.",
        {},
        [],
        "looks alike and is not, 10",
    ),
    (
        "Bupati melantik 300 PPPK, Senin (3/2/2025). Dari sini terlihat kekurangan 50 guru masih harus dipenuhi.",
        {},
        [],
        "looks alike and is not, 11",
    ),
]

BESIDE_THE_REST = [
    (
        'Dinkes menerima SK PPPK 2022 untuk nakes. Jumlah penerimanya 41 orang, Selasa (2/5/2023). "Satu '
        'orang pranata laboratorium kesehatan kami tempatkan di Labkesda. Yang lain semuanya di puskesmas," '
        "katanya.",
        {1: 41},
        [],
        "the others elsewhere, 1",
    ),
    (
        "Bupati melantik 52 PPPK tenaga kesehatan, Selasa (2/5/2023). Tiga orang dokter ditempatkan di RSUD. "
        "Yang lainnya semua di puskesmas.",
        {3: 52},
        [],
        "the others elsewhere, 2",
    ),
    (
        "Sebanyak 80 CPNS menerima SK, Selasa (2/5/2023). Dua belas orang bertugas di kecamatan. Yang lain "
        "semuanya bertugas di kantor dinas.",
        {12: 80},
        [],
        "the others elsewhere, 3",
    ),
    (
        "Sebanyak 64 PPPK dilantik, Selasa (2/5/2023). Lima orang ditempatkan di kepulauan, yang lain di daratan.",
        {5: 64},
        [],
        "the others elsewhere, 4",
    ),
    (
        "Sebanyak 120 guru menerima SK PPPK, Selasa (2/5/2023). Sembilan orang mengajar di SMP, lainnya "
        "semuanya di SD.",
        {9: 120},
        [],
        "the others elsewhere, 5",
    ),
    (
        "Bidan dan perawat menerima SK PPPK, Selasa (2/5/2023). Jumlah penerimanya 37 orang. Bupati "
        "mengatakan mereka menutup kekosongan di puskesmas. Tempatnya sudah mereka pilih sendiri. Ia berharap"
        " mereka bersyukur. Kepala BKPSDM menambahkan, penempatan mengikuti formasi. Satu apoteker "
        "ditempatkan di RSUD. Yang lain semuanya di puskesmas.",
        {1: 37},
        [],
        "the others elsewhere, 6",
    ),
    (
        "Sebanyak 64 PPPK dilantik, Selasa (2/5/2023). Ada 22 CPNS, perawat dan lainnya di kota itu yang menunggu.",
        {},
        [],
        "looks alike and is not, 7",
    ),
    (
        "Sebanyak 64 PPPK dilantik, Selasa (2/5/2023). Kota tetangga melantik 15 PPPK, kabupaten lain di "
        "provinsi itu belum.",
        {},
        [],
        "looks alike and is not, 8",
    ),
    (
        "Sebanyak 64 PPPK dilantik, Selasa (2/5/2023). Sebelumnya 18 CPNS dilantik, dan yang lain akan menyusul.",
        {},
        [],
        "looks alike and is not, 9",
    ),
    (
        "Sebanyak 64 PPPK dilantik, Selasa (2/5/2023). Sebelumnya 30 CPNS dilantik. Yang lain menyusul tahun depan.",
        {},
        [],
        "looks alike and is not, 10",
    ),
]

OBJECTIONS = [
    (
        "Sebanyak 4.957 pelamar CPNS mendaftar. Setelah diperiksa, 264 pendaftar tidak memenuhi syarat. Dari "
        "yang gugur tersebut, 99 orang memakai masa sanggah, tetapi sanggahan yang dikabulkan cuma dua orang.",
        {264: 4957, 99: 264, 2: 99},
        [],
        "objections, 1",
    ),
    (
        "Sebanyak 900 pelamar mendaftar PPPK. Yang gugur 120 orang. Yang mengajukan sanggah 30 orang, "
        "diterima hanya 5 orang.",
        {120: 900, 30: 120, 5: 30},
        [],
        "objections, 2",
    ),
    (
        "Pelamar CPNS 800 orang, gugur 95. Masa sanggah dipakai 41 pelamar. Yang dikabulkan panitia hanya empat orang.",
        {95: 800, 41: 95, 4: 41},
        [],
        "objections, 3",
    ),
    (
        "Sebanyak 400 pelamar tidak memenuhi syarat. Ada 73 peserta yang menyanggah; panitia mengabulkan 19 "
        "di antaranya.",
        {73: 400, 19: 73},
        [],
        "objections, 4",
    ),
    (
        "Bupati melantik 45 PPPK, terdiri dari 30 guru dan 12 nakes yang berhasil lolos serta 3 dokter.",
        {30: 45, 12: 45, 3: 45},
        [(45, [3, 12, 30])],
        "looks alike and is not, 5",
    ),
]

ASKED_OF_THAT_KIND = [
    (
        "PONOROGO - Menpan RB mengalokasikan 728 kuota PPPK. Alokasi itu terbagi 541 untuk PPPK guru, 106 "
        "PPPK tenaga kesehatan, serta 81 PPPK tenaga teknis. Pemkab sebetulnya meminta lebih banyak, 802 "
        'kuota. Ada 74 lowongan yang dicoret, semuanya tenaga teknis. "Yang teknis kami ajukan 155 lowongan, '
        'turunnya cuma 81," katanya.',
        {728: 802, 541: 728, 106: 728, 81: 155, 74: 802},
        [(728, [81, 106, 541]), (802, [74, 728])],
        "asked for of that kind, 1",
    ),
    (
        "Pemkab mendapat 300 formasi PPPK, yakni 250 guru dan 50 nakes. Untuk nakes yang diusulkan 120 "
        "formasi, disetujui hanya 50.",
        {250: 300, 50: 120},
        [(300, [50, 250])],
        "asked for of that kind, 2",
    ),
    (
        "Pusat memberi 350 formasi, terdiri dari 200 guru dan 150 tenaga teknis. Guru kami usulkan 260, "
        "tetapi yang disetujui 200.",
        {200: 260, 150: 350},
        [(350, [150, 200])],
        "asked for of that kind, 3",
    ),
    (
        "Daerah ini memperoleh 240 kuota CPNS: 200 tenaga kesehatan dan 40 tenaga teknis. Padahal tenaga "
        "teknis diajukan 90 formasi, dikabulkan 40.",
        {200: 240, 40: 90},
        [(240, [40, 200])],
        "asked for of that kind, 4",
    ),
    (
        "Formasi guru dan nakes yang turun 400, rinciannya guru 250 dan nakes 150. Padahal formasi nakes yang"
        " diminta 210, disetujui 150.",
        {250: 400, 150: 210},
        [(400, [150, 250])],
        "asked for of that kind, 5",
    ),
    (
        "Pemkab mendapat jatah 530 formasi, 500 untuk guru dan 30 untuk penyuluh. Penyuluh diusulkan 75 "
        "formasi tetapi pusat hanya menyetujui 30 formasi.",
        {500: 530, 30: 75},
        [(530, [30, 500])],
        "asked for of that kind, 6",
    ),
    (
        "Pemkab mendapat jatah 560 formasi, 500 untuk guru dan 60 untuk nakes.",
        {500: 560, 60: 560},
        [(560, [60, 500])],
        "looks alike and is not, 7",
    ),
    (
        "Pemkab mengusulkan 170 formasi, yakni 120 guru dan 50 nakes.",
        {120: 170, 50: 170},
        [(170, [50, 120])],
        "looks alike and is not, 8",
    ),
]

NOT_ALL = [
    (
        "Pegawai baru menjalani orientasi pada 6 Mei 2025. Pesertanya 367 orang, terdiri dari 61 CPNS dan 306"
        " PPPK. Tidak semua ikut kegiatan lapangan. Sekitar 20 orang dibebaskan dari aktivitas fisik karena "
        "baru sembuh dari sakit.",
        {61: 367, 306: 367, 20: 367},
        [(367, [61, 306])],
        "not all, 1",
    ),
    (
        "Sebanyak 240 PPPK menerima SK, Senin (3/2/2025). Tidak semuanya hadir. Sebanyak 15 orang mengikuti "
        "lewat daring.",
        {15: 240},
        [],
        "not all, 2",
    ),
    (
        "Bupati melantik 130 PPPK, Senin (3/2/2025). Tak semua hadir di pendopo. Delapan orang dilantik di "
        "rumah sakit.",
        {8: 130},
        [],
        "not all, 3",
    ),
    (
        "Sebanyak 310 CPNS menerima SK, Senin (3/2/2025). Tidak seluruhnya warga setempat. Ada 33 orang yang "
        "datang dari luar provinsi.",
        {33: 310},
        [],
        "not all, 4",
    ),
    (
        "Sebanyak 95 guru menerima SK PPPK, Senin (3/2/2025). Namun tidak semua bertugas di kota. Ada 12 guru"
        " yang mengajar di pulau.",
        {12: 95},
        [],
        "not all, 5",
    ),
    (
        "Sebanyak 58 PPPK mengikuti orientasi, Senin (3/2/2025). Belum semua peserta datang. Enam orang masih"
        " di perjalanan.",
        {6: 58},
        [],
        "not all, 6",
    ),
    (
        "Sebanyak 95 guru menerima SK PPPK, Senin (3/2/2025). Tidak semua honorer terangkat. Masih ada 40 "
        "honorer yang menunggu.",
        {},
        [],
        "looks alike and is not, 7",
    ),
    (
        "Bupati melantik 130 PPPK, Senin (3/2/2025). Tidak semua berkas lengkap. Tahun depan dibutuhkan 90 guru.",
        {},
        [],
        "looks alike and is not, 8",
    ),
    (
        "Bupati melantik 130 PPPK, Senin (3/2/2025). Tidak semua dinas punya cukup staf. Sebanyak 25 CPNS "
        "dilantik bulan lalu.",
        {},
        [],
        "looks alike and is not, 9",
    ),
    (
        "Bupati melantik 130 PPPK, Senin (3/2/2025). Tidak semua daerah seperti ini. Di kabupaten tetangga 70"
        " PPPK dirumahkan.",
        {},
        [],
        "looks alike and is not, 10",
    ),
    (
        "Bupati melantik 130 PPPK, Senin (3/2/2025). Tidak semua berkas honorer lengkap. Tahun depan butuh 90 guru.",
        {},
        [],
        "looks alike and is not, 11",
    ),
]

IN_THAT_NUMBER = [
    (
        'Pesisir Barat tahun ini memperoleh 596 kuota PPPK. "Angka tersebut sudah menghitung 102 PPPK yang '
        'lolos passing grade tahun kemarin serta 24 formasi yang belum terisi," kata dia, Rabu (6/7/2022).',
        {102: 596, 24: 596},
        [(596, [24, 102])],
        "that number counts them, 1",
    ),
    (
        "Pemkab memperoleh 500 formasi PPPK. Jumlah itu sudah memasukkan 80 guru yang lulus tahun lalu.",
        {80: 500},
        [],
        "that number counts them, 2",
    ),
    (
        "Kabupaten ini mendapat 420 kuota PPPK. Angka itu sudah mencakup 35 formasi sisa tahun lalu.",
        {35: 420},
        [],
        "that number counts them, 3",
    ),
    (
        "Tahun ini 700 PPPK diusulkan. Jumlah tersebut turut menghitung 60 tenaga kesehatan yang tertunda.",
        {60: 700},
        [],
        "that number counts them, 4",
    ),
    (
        "Sebanyak 260 CPNS menerima SK, Senin (3/2/2025). Hitungan itu sudah memuat 25 dokter.",
        {25: 260},
        [],
        "that number counts them, 5",
    ),
    (
        "Pesisir Barat memperoleh 596 kuota PPPK. Angka tersebut belum menghitung 102 guru yang lulus tahun lalu.",
        {},
        [],
        "looks alike and is not, 6",
    ),
    (
        "Pemkab memperoleh 500 formasi PPPK. Jumlah itu di luar hitungan 80 guru yang lulus tahun lalu.",
        {},
        [],
        "looks alike and is not, 7",
    ),
    (
        "Tahun ini 700 PPPK diusulkan. Jumlah tersebut tidak mencakup 60 tenaga kesehatan.",
        {},
        [],
        "looks alike and is not, 8",
    ),
]

FIRST_OF_THEM = [
    (
        "PURWAKARTA - Ada 740 guru honorer yang mengikuti seleksi PPPK. Sebanyak 49 di antaranya telah "
        'diangkat. Yang belum punya formasi tersisa 691 orang. "Kalau 691 diangkat sekaligus, APBD kita tidak'
        ' kuat. Tahun ini 238 orang dulu, berikutnya menunggu kebijakan lanjutan," kata dia, Senin '
        "(7/11/2022).",
        {49: 740, 691: 740, 238: 691},
        [(740, [49, 691])],
        "so many first, 1",
    ),
    (
        'Sebanyak 420 PPPK menunggu SK. "Pekan ini kami serahkan 150 orang dulu, yang lain menyusul," '
        "ujarnya, Senin (3/2/2025).",
        {150: 420},
        [],
        "so many first, 2",
    ),
    (
        "Pemkab memiliki 900 honorer yang akan diusulkan menjadi PPPK. Tahap awal 200 orang dulu yang "
        "diusulkan, katanya, Senin (3/2/2025).",
        {200: 900},
        [],
        "so many first, 3",
    ),
    (
        "Ada 310 honorer di kabupaten ini. Tahun ini diangkat 75 orang lebih dulu menjadi PPPK, sisanya bertahap.",
        {75: 310},
        [],
        "so many first, 4",
    ),
    (
        "Usulan PPPK daerah ini 350 orang. Yang diangkat 100 orang terlebih dahulu karena anggaran terbatas.",
        {100: 350},
        [],
        "so many first, 5",
    ),
    (
        "Honorer di daerah ini 610 orang. Yang kami usulkan 120 guru dulu, kata bupati, Senin (3/2/2025).",
        {120: 610},
        [],
        "so many first, 6",
    ),
    (
        "Usulan PPPK daerah ini 350 orang. Dulu ada 100 orang honorer di kantor ini.",
        {},
        [],
        "looks alike and is not, 7",
    ),
    (
        "Sebanyak 350 PPPK dilantik, Senin (3/2/2025). Lima tahun dulu, 50 orang CPNS dilantik di sini.",
        {},
        [],
        "looks alike and is not, 8",
    ),
    (
        "Sebanyak 200 PPPK dilantik, Senin (3/2/2025). Padahal 60 tenaga honorer dulu dirumahkan.",
        {},
        [],
        "looks alike and is not, 9",
    ),
]

TABLES = (
    OUT_OF_ITS_OWN,
    FROM_THERE,
    BESIDE_THE_REST,
    OBJECTIONS,
    ASKED_OF_THAT_KIND,
    NOT_ALL,
    IN_THAT_NUMBER,
    FIRST_OF_THEM,
)


@pytest.mark.parametrize(
    ("text", "parts", "splits"), [pytest.param(*row[:3], id=row[3]) for table in TABLES for row in table]
)
def test_which_of_two_wholes(text, parts, splits):
    assert wholes(text) == (parts, splits)
