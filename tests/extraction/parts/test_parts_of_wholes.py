"""Short articles: which count is part of which, and which parts make one split; a row for each way of telling it.

Beside the ways stand texts that look alike and tie nothing, or tie it otherwise.
"""

import pytest

from tests.extraction.parts.wholes import wholes

# The text, each part with its whole, the splits.
STAGES = [
    (
        "Pemkab Magetan menuntaskan seleksi CPNS. Dari 3.204 pelamar, yang lolos administrasi dan boleh "
        "mengikuti SKD sebanyak 2.717 orang. Setelah nilai SKD dan SKB digabung, 227 peserta diangkat sebagai"
        " CPNS.",
        {2717: 3204, 227: 2717},
        [],
        "who came further lies within them: let in, then appointed",
    ),
    (
        "Seleksi CPNS Mentawai sudah usai. Pendaftarnya 1.805 orang, kemudian sesudah seleksi administrasi "
        "tinggal 1.508. Saat ujian, yang lulus cuma 19 orang.",
        {1508: 1805, 19: 1508},
        [],
        "what is left, then who passed",
    ),
    (
        "Sebanyak 1.120 orang melamar PPPK di Kabupaten Wajo. Dari jumlah itu, 880 orang mengikuti ujian, "
        "lalu 230 orang dinyatakan lulus.",
        {880: 1120, 230: 880},
        [],
        "sat the test, then passed",
    ),
    (
        "Seleksi PPPK Kabupaten Ende diikuti 2.620 pelamar. Sesudah verifikasi berkas tersisa 2.405 orang. "
        "Sampai ujian akhir, 240 orang dinyatakan lulus.",
        {2405: 2620, 240: 2405},
        [],
        "looked through, then passed",
    ),
    (
        "Pelamar PPPK Kabupaten Ende 1.500 orang, yakni 1.100 guru dan 400 tenaga kesehatan.",
        {1100: 1500, 400: 1500},
        [(1500, [400, 1100])],
        "applicants of two kinds of work are a list",
    ),
    (
        "Dari 3.000 pelamar CPNS Kota Tual, 2.100 orang memenuhi syarat dan 900 orang tidak memenuhi syarat.",
        {2100: 3000, 900: 3000},
        [(3000, [900, 2100])],
        "let in and kept out are a list",
    ),
    (
        "Pemkab Ende melantik 500 PPPK. Rinciannya, 320 orang lulus tahap pertama dan 170 orang lulus tahap kedua.",
        {320: 500, 170: 500},
        [(500, [170, 320])],
        "two batches that passed are a list",
    ),
]

MEANT_AGAIN = [
    (
        "MUKOMUKO – Bupati Mukomuko mengambil sumpah 150 PPPK tahap II, Rabu (23/10/2025). Dari 1.172 peserta"
        " seleksi tahap II yang semuanya honorer, hanya yang dilantik hari itulah yang memperoleh tempat.",
        {150: 1172},
        [],
        "only those sworn in that day",
    ),
    (
        "MEDAN – Gubernur membagikan SK kepada 2.271 PPPK, Kamis (18/7/2024). Pelamar PPPK di provinsi itu "
        "mencapai 23.975 orang. Dari semua pelamar itu, penerima SK berasal dari bidang guru, kesehatan dan "
        "teknis.",
        {2271: 23975},
        [],
        "of all those who applied, those who hold the decree",
    ),
    (
        "PADALARANG – Bupati Bandung Barat melantik 32 kepala puskesmas, Senin (3/10/2022). Pejabat "
        "fungsional yang ikut seleksi sebanyak 36 orang, dan yang dilantik hari itu ialah mereka yang lolos.",
        {32: 36},
        [],
        "who sat the test, and those who passed",
    ),
    (
        "DENPASAR – Wali Kota Denpasar melantik 3.926 PPPK, Minggu (1/6/2025). Pelantikan ini memenuhi "
        "sebagian dari 4.602 formasi PPPK yang diusulkan kota itu pada 2024. Setahun sebelumnya Pemkot "
        "mengangkat 1.106 PPPK.",
        {3926: 4602},
        [],
        "the act fills some of the posts asked for",
    ),
    (
        "NIAS BARAT – Bupati menyerahkan SK kepada 1.473 PPPK Paruh Waktu, Senin (29/12/2025). Dari 1.512 "
        "formasi yang dimintakan pemerintah kabupaten, jumlah itulah yang lolos pertimbangan teknis.",
        {1473: 1512},
        [],
        "that number, said with a stress",
    ),
    (
        "ENDE – Bupati Ende melantik 88 CPNS, Senin (2/6/2025). Dari 940 pelamar, merekalah yang bertahan "
        "sampai akhir.",
        {88: 940},
        [],
        "they, said with a stress",
    ),
    (
        "SIKKA – Sebanyak 612 CPNS Sikka menerima SK, Senin (2/6/2025). Pendaftar mencapai 2.045 orang. Dari "
        "sekian banyak pendaftar itu, merekalah yang terpilih.",
        {612: 2045},
        [],
        "of so many, they",
    ),
    (
        "Dua pengawas madrasah dilantik di Aula Kankemenag Tegal, Senin (8/8/2022). Pengawas di kabupaten "
        "itu, termasuk yang dilantik hari itu, berjumlah 16 orang.",
        {2: 16},
        [],
        "all there are, with those sworn in",
    ),
    (
        "BANDA ACEH – Gubernur Aceh melantik 5.486 PPPK paruh waktu, Kamis (29/1/2026). Oktober lalu "
        "Pemerintah Aceh mengusulkan nomor induk bagi 6.508 tenaga paruh waktu. Kapan sisanya menyusul, belum"
        " diterangkan.",
        {5486: 6508},
        [],
        "asked for, of whom a rest is left",
    ),
    (
        "ENDE – Bupati Ende melantik 88 CPNS, Senin (2/6/2025). Dari 940 PPPK yang dilantik tahun lalu, 12 "
        "orang mundur.",
        {12: 940},
        [],
        "another scheme's of last year",
    ),
    (
        "MUKOMUKO – Bupati Mukomuko melantik 150 PPPK tahap II, Rabu (23/10/2025). Dari 1.172 honorer yang "
        "tersisa, sebagian besar guru. Mereka yang dilantik diminta bekerja keras.",
        {},
        [],
        "those sworn in are asked to work, which counts none",
    ),
    (
        "PADALARANG – Bupati melantik 32 kepala puskesmas, Senin (3/10/2022). Pekan depan giliran 36 kepala "
        "sekolah, dan yang dilantik hari itu diminta melapor.",
        {},
        [],
        "those of next week",
    ),
    (
        "ENDE – Bupati Ende melantik 300 CPNS, Senin (2/6/2025). Tahun depan daerah ini mengusulkan 900 "
        "formasi. Jumlah itu belum disetujui pusat.",
        {},
        [],
        "asked for next year",
    ),
]

SUCH_AS_THESE = [
    (
        "MADIUN – Wali Kota Madiun mengambil sumpah 175 PNS, Senin (2/3/2020). Mereka yang diangkat itu "
        "hampir semuanya hasil perekrutan 2018. Hanya enam orang yang berasal dari seleksi tahun 2017.",
        {6: 175},
        [],
        "only so many who come from elsewhere",
    ),
    (
        "JOMBANG – Sebanyak 229 guru SMA dan SMK menerima SK PPPK, Sabtu (4/5/2024). Acara berlangsung "
        'meriah. "Yang rumahnya di luar Jombang juga ada, jumlahnya 11 orang. Yang harus berdinas ke luar '
        'Jombang ada 7 orang," kata Ulil.',
        {11: 229, 7: 229},
        [],
        "those whose home is elsewhere, and the other way round",
    ),
    (
        "UNGARAN – Pemkab Semarang mengambil sumpah 375 PNS, Rabu (25/11/2020). Mereka bekerja sebagai guru "
        "dan tenaga kesehatan. Partono mencatat empat orang yang masuk lewat formasi khusus disabilitas.",
        {4: 375},
        [],
        "noted as let in by a special post",
    ),
    (
        'NATUNA – Kontrak honorer Pemkab Natuna tidak diperpanjang. "Perkiraan kami sekitar 100 orang '
        'honorer. Yang SK-nya diteken bupati ada 34 orang," ucapnya, Jumat (2/1/2026).',
        {34: 100},
        [],
        "those whose decree another signed",
    ),
    (
        "BIMA – Wali Kota Bima melantik 803 PPPK, Senin (2/6/2025). Mereka diminta menjaga nama baik daerah. "
        "Yang mengabdi lebih dari 20 tahun jumlahnya 58 orang.",
        {58: 803},
        [],
        "those who have served for years",
    ),
    (
        "BURU – Bupati Buru menyerahkan SK kepada 390 CPNS, Senin (2/6/2025). Kebanyakan guru. Hanya 14 orang"
        " yang ditempatkan di kecamatan terpencil.",
        {14: 390},
        [],
        "only so many who are sent far away",
    ),
    (
        "MADIUN – Wali Kota Madiun mengambil sumpah 175 PNS, Senin (2/3/2020). Ada 12 orang yang pensiun "
        "bulan ini. Mereka digantikan tahun depan.",
        {},
        [],
        "who retire were not sworn in",
    ),
    (
        "JOMBANG – Sebanyak 229 guru menerima SK PPPK, Sabtu (4/5/2024). Tahun depan ada 40 orang yang akan "
        "diusulkan lagi.",
        {},
        [],
        "who are asked for next year",
    ),
    (
        "SIKKA – Bupati Sikka melantik 640 PPPK, Senin (2/6/2025). Masih ada 12 orang yang belum diangkat dan"
        " menunggu giliran.",
        {},
        [],
        "who are not appointed yet",
    ),
    (
        "BIMA – Wali Kota Bima melantik 803 PPPK, Senin (2/6/2025). Pada kesempatan itu juga dilantik 18 "
        "pejabat yang menduduki eselon III.",
        {},
        [],
        "sworn in as well",
    ),
    (
        "SIKKA – Bupati Sikka melantik 640 PPPK, Senin (2/6/2025). Di desa lain ada 15 orang yang juga menunggu kabar.",
        {},
        [],
        "in another village",
    ),
    (
        "ENDE – Bupati Ende melantik 300 CPNS, Senin (2/6/2025). Tahap pertama dulu diikuti 90 orang yang "
        "berasal dari desa.",
        {},
        [],
        "an earlier stage",
    ),
]

LOOKED_BACK_ON = [
    (
        "Kejaksaan Agung merombak jajarannya. Sebanyak 68 pejabat berpindah tempat. Hampir dua pertiganya, "
        "tepatnya 43 orang, adalah Kepala Kejaksaan Negeri.",
        {43: 68},
        [],
        "two thirds of them",
    ),
    (
        "Pemkab Dharmasraya menyodorkan kurang lebih 586 formasi PPPK ke pemerintah pusat. Usulannya sudah "
        "dikirim, isinya 331 guru dan 225 tenaga kesehatan.",
        {331: 586, 225: 586},
        [(586, [225, 331])],
        "what a proposal holds",
    ),
    (
        "Kemenag Demak membagikan SK kepada 78 PPPK. Penerima SK yaitu 22 dari Madrasah Aliyah, 30 dari "
        "Madrasah Tsanawiyah, dan 26 dari Madrasah Ibtidaiyah. Dalam jumlah itu ada 10 orang yang menjadi "
        "kepala madrasah, selebihnya menjadi guru.",
        {22: 78, 30: 78, 26: 78, 10: 78},
        [(78, [22, 26, 30])],
        "in that number, of which a list went before",
    ),
    (
        "Bupati Ende melantik 150 PPPK, yakni 110 guru dan 40 tenaga kesehatan. Dalam rombongan itu ada 14 "
        "orang penyandang disabilitas.",
        {110: 150, 40: 150, 14: 150},
        [(150, [40, 110])],
        "in that company",
    ),
    (
        "Sebanyak 30 orang maju ke depan Bupati Cilacap di pendopo, Rabu (17/2/2021). Mereka mewakili 311 "
        "penerima SK pengangkatan PPPK.",
        {30: 311},
        [],
        "for whom some stand",
    ),
    (
        "Sebanyak 2.446 PPPK Paruh Waktu Magelang menerima SK. Usulannya 2.456 orang, tetapi 8 orang mundur "
        "dan 2 meninggal dunia. Dari yang meninggal itu, satu orang sebetulnya tetap berhak atas SK.",
        {2446: 2456, 8: 2456, 2: 2456, 1: 2},
        [(2456, [2, 8, 2446])],
        "one of those who died",
    ),
    (
        "Bupati Cianjur mengambil sumpah 7.007 PPPK paruh waktu, Sabtu (20/12/2025). Disdikpora sendiri "
        "menampung sekitar 2.700 orang.",
        {2700: 7007},
        [],
        "an office by its short name",
    ),
    (
        "Kabupaten Malang diberi kuota 322 PPPK paruh waktu. Jika digabung dengan Kota Malang dan Kota Batu, "
        "honorer Malang Raya yang menempuh pemberkasan 1.678 orang.",
        {322: 1678},
        [],
        "what they make with others",
    ),
    (
        "Bupati Ende melantik 451 PPPK. Ditambah yang dilantik tahun-tahun sebelumnya, jumlah PPPK di sana "
        "2.310 orang.",
        {451: 2310},
        [],
        "with those of other years",
    ),
    (
        "Kabupaten Malang diberi kuota 322 PPPK paruh waktu. Kota Batu mendapat 1.678 formasi CPNS.",
        {},
        [],
        "another town's, which nothing joins",
    ),
    (
        "Bupati Ende melantik 40 pejabat. Dinas PU digabung dengan Dinas Perumahan, 90 pegawai honorer "
        "berpindah kantor.",
        {},
        [],
        "offices that are joined",
    ),
]

FELL_AWAY = [
    (
        "Pelamar PPPK Ende 500 orang. Sebanyak 60 orang gugur. Dari yang gugur itu, 40 orang salah unggah dan"
        " 15 orang terlambat.",
        {60: 500, 40: 60, 15: 60},
        [(60, [15, 40])],
        "why they fell away",
    ),
    (
        "Sebanyak 300 CPNS Ende diangkat. Ada 10 orang batal, 8 orang mundur dan 2 orang meninggal dunia. "
        "Dari yang mundur itu, lima orang dokter dan tiga orang bidan.",
        {8: 10, 2: 10, 5: 8, 3: 8},
        [(8, [3, 5]), (10, [2, 8])],
        "who withdrew, told apart",
    ),
    (
        "Formasi CPNS Sikka 320 kursi. Ada 42 formasi tidak terisi. Sebanyak 10 formasi kosong karena pelamar"
        " gugur. Dari yang kosong itu, 21 formasi dokter spesialis.",
        {42: 320, 10: 42, 21: 42},
        [],
        "posts left empty",
    ),
]

RANKED = [
    (
        "Bupati Selayar mengusulkan 4.564 PPPK paruh waktu. Paling gemuk Dinas Pendidikan sebanyak 1.462 "
        "orang, menyusul Dinas Kesehatan 1.020 orang, lalu Satpol PP 310 orang.",
        {1462: 4564, 1020: 4564, 310: 4564},
        [(4564, [310, 1020, 1462])],
        "the fattest share, then the next",
    ),
    (
        "Pemkab Wajo membuka 300 formasi CPNS. Pelamar tertinggi di formasi guru, mencapai 700 orang.",
        {},
        [],
        "those who applied for posts",
    ),
    (
        "Bupati Wajo melantik 300 PPPK. Nilai tertinggi diraih peserta dari angkatan lalu yang berjumlah 90 orang.",
        {},
        [],
        "whose marks were the highest",
    ),
]


TABLES = (STAGES, MEANT_AGAIN, SUCH_AS_THESE, LOOKED_BACK_ON, FELL_AWAY, RANKED)


@pytest.mark.parametrize(
    ("text", "parts", "splits"), [pytest.param(*row[:3], id=row[3]) for table in TABLES for row in table]
)
def test_parts_of_wholes(text, parts, splits):
    assert wholes(text) == (parts, splits)
