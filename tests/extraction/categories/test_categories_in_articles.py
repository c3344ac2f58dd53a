"""What counts are in short articles, by value; the articles are made up.

Long on purpose: a row for each way in which an article names a category, beside it what looks alike.
"""

import pytest

from extraction.article import extract


def categories(text, values):
    found = {headcount.value: headcount.category for headcount in extract(text).headcounts}
    return {value: found.get(value) for value in values}


def cases(rows):
    return pytest.mark.parametrize(("text", "expected"), [pytest.param(*row[:2], id=row[2]) for row in rows])


OF_TWO_SCHEMES = [
    (
        "Penyerahan SK kepada 20 ASN baru digelar, Senin (25/8/2025). Hasil pengadaan ASN 2024, PNS maupun PPPK. "
        "Jatah yang dibuka 653 formasi dan 650 di antaranya telah terisi.",
        {20: "asn", 653: "asn", 650: "asn"},
        "an intake of PNS and PPPK",
    ),
    (
        "Kebutuhan ASN 2021 yang sudah ditetapkan mencapai 707.622 formasi, Senin (14/6/2021). Guru PPPK mengambil "
        "bagian 531.076 formasi, PPPK teknis 20.960 formasi, dan CPNS 80.961 formasi.",
        {707622: "asn", 531076: "pppk", 20960: "pppk", 80961: "cpns"},
        "posts whose schemes come up later",
    ),
    (
        "Lowongan CPNS 2018 berjumlah 535 formasi, Rabu (19/09/2018). Pada jalur khusus tersedia 127 kursi guru eks "
        "tenaga honorer K2, 12 kursi guru lulusan cumlaude, 14 tenaga kesehatan, serta 1 tenaga teknis.",
        {535: "cpns", 127: "cpns", 12: "cpns", 14: "cpns", 1: "cpns"},
        "posts beside those for honorer",
    ),
    (
        "Pemkab membeberkan 26 lowongan CPNS tanpa pelamar, Selasa (23/10/2018). Sebanyak 16 lowongan untuk dokter, "
        "satu bagi eks honorer K2 tenaga kesehatan, dan sembilan bagi eks honorer K2 guru.",
        {26: "cpns", 16: "cpns", 1: "cpns", 9: "cpns"},
        "some of the posts are for honorer",
    ),
    (
        "Pemprov mengirim usulan 543 formasi, Rabu (19/9/2018). Sisanya 302 formasi PPPK, "
        "rinciannya 156 tenaga pendidik eks honorer K2, penyuluh pertanian 62 orang, dan tenaga kesehatan 84 orang.",
        {302: "pppk", 156: "pppk", 62: "pppk", 84: "pppk"},
        "posts listed by work, one for honorer",
    ),
    (
        "Bupati melantik 767 PPPK formasi 2024, Selasa (3/6/2025). BKPSDM mencatat ada 3.067 pelamar, semuanya dari "
        "kelompok prioritas seperti eks honorer K2 dan non-ASN.",
        {767: "pppk", 3067: "pppk"},
        "applicants who are honorer",
    ),
    (
        "Wali kota menyerahkan SK 410 guru PPPK, Rabu (1/6/2022). Seleksi diikuti 1.617 peserta yang "
        "sekurang-kurangnya tiga tahun menjadi tenaga kontrak. Didapat 475 orang, kemudian 4 orang mengundurkan diri.",
        {410: "pppk", 1617: "pppk", 475: "pppk", 4: "pppk"},
        "contract staff who sit the test",
    ),
    (
        "Sebanyak 764 orang menerima SK CPNS, Kamis (14/8/2014). Mereka dari honorer kategori dua (K-2). BKD mengirim "
        "1.060 berkas honorer K-2 ke BKN.",
        {764: "cpns", 1060: "cpns"},
        "files of honorer",
    ),
    (
        "Pemkab Kudus hanya mendapat 200 formasi PPPK, sedangkan 300 guru eks honorer K2 belum terakomodasi, Senin "
        "(7/11/2022).",
        {200: "pppk", 300: "honorer"},
        "honorer left out beside posts",
    ),
    (
        "Bupati Kudus menerima 90 peserta aksi, para honorer yang belum diangkat, Senin (7/11/2022). Mereka menolak "
        "pemecatan.",
        {90: "honorer"},
        "honorer who protest",
    ),
    (
        "410 ASN Baru Ende Terima SK\n\nBupati menyerahkan SK pengangkatan PPPK kepada 410 orang, Senin (2/6/2025). "
        "Penerimaan CPNS baru akan dibuka tahun depan.",
        {410: "pppk"},
        "new ASN of one scheme",
    ),
    (
        "Penantian 436 tenaga honorer di Pemkab Serang selesai. Mereka resmi beralih status, 396 menjadi PPPK, dan 40 "
        "menjadi PNS.",
        {436: "asn", 396: "pppk", 40: "pns"},
        "honorer who change their status",
    ),
    (
        "Pemkot Bima mengangkat 300 honorer, Selasa (15/4/2025): 250 lewat jalur PPPK, 50 lewat jalur CPNS.",
        {300: "asn", 250: "pppk", 50: "cpns"},
        "honorer appointed by two ways",
    ),
    (
        "SK diserahkan kepada 77 tenaga kontrak Pemkab Buol, Kamis (17/4/2025), terdiri dari 70 PPPK dan 7 CPNS.",
        {77: "asn", 70: "pppk", 7: "cpns"},
        "decrees for contract staff",
    ),
    (
        "Pemkab Boyolali mendapat 1.952 formasi CASN. Jalur PPPK guru paling banyak, yakni 1.656 formasi. Selanjutnya "
        "tenaga kesehatan memperoleh 178 kuota, terbagi 30 formasi CPNS dan 148 formasi PPPK.",
        {1656: "pppk", 178: "asn", 30: "cpns", 148: "pppk"},
        "posts of one work behind those of one scheme",
    ),
    (
        "Penantian 436 tenaga honorer di Pemkab Serang selesai. Mereka resmi beralih status menjadi PPPK. Rinciannya "
        "396 guru dan 40 tenaga kesehatan.",
        {436: "pppk", 396: "pppk", 40: "pppk"},
        "honorer of one scheme stay of it",
    ),
    (
        "Sebanyak 1.000 honorer Kabupaten Bima ikut seleksi. Sebanyak 480 orang diangkat menjadi PPPK dan 520 orang "
        "masih honorer, kata Kepala BKD.",
        {1000: "honorer", 480: "pppk", 520: "honorer"},
        "honorer of whom some enter stay honorer",
    ),
    (
        "Kota Blitar mendapat 80 formasi PPPK tenaga kesehatan, terbagi 30 formasi perawat dan 50 formasi bidan. CPNS "
        "tidak dibuka.",
        {80: "pppk"},
        "posts told apart by work stay of their scheme",
    ),
]


@cases(OF_TWO_SCHEMES)
def test_a_total_is_of_all_schemes_that_add_up_to_it(text, expected):
    assert categories(text, expected) == expected


PUT_IN_POSTS = [
    (
        "Bupati Kudus melantik 845 PPPK di alun-alun, Senin (3/6/2024). Dalam upacara yang sama, sembilan orang PNS "
        "mengucapkan sumpah jabatan fungsional.",
        {845: "pppk", 9: "jabatan_fungsional"},
        "an oath of a functional post",
    ),
    (
        "Wali Kota Madiun melantik 300 PPPK, Senin (3/6/2024). Bersamaan dengan itu, 14 PNS diambil sumpah jabatan "
        "fungsionalnya.",
        {300: "pppk", 14: "jabatan_fungsional"},
        "an oath taken from them",
    ),
    (
        "Sebanyak 500 pegawai Pemkab Demak dilantik, Rabu (5/6/2024). Rinciannya PPPK guru 400 orang, PPPK tenaga "
        "teknis 38 orang, sedangkan PNS yang diangkat dalam jabatan fungsional guru 62 orang.",
        {500: "asn", 400: "pppk", 38: "pppk", 62: "jabatan_fungsional"},
        "the post is the label of the number",
    ),
    (
        "Sebanyak 210 pegawai Pemkot Tegal dilantik, Rabu (5/6/2024). Mereka terdiri atas PPPK guru 180 orang serta "
        "PNS yang masuk jabatan fungsional 30 orang.",
        {210: "asn", 180: "pppk", 30: "jabatan_fungsional"},
        "who go into posts",
    ),
    (
        "Bupati Sragen melantik 95 PPPK guru, Jumat (7/6/2024). Ikut disumpah pada jabatan fungsional dua belas PNS "
        "dari Inspektorat.",
        {95: "pppk", 12: "jabatan_fungsional"},
        "the post first, PNS behind the number",
    ),
    (
        "Bupati Kudus melantik 845 orang dalam jabatan fungsional, terdiri dari 172 PNS yang menduduki jabatan "
        "fungsional dan 673 PPPK.",
        {845: "jabatan_fungsional", 172: "pns", 673: "pppk"},
        "functional staff told apart by what they are besides",
    ),
    (
        "Kota Tegal kini memiliki 2.500 PNS, 300 di antaranya memegang jabatan fungsional. Wali kota mengatakannya "
        "saat menyerahkan SK 120 PPPK, Senin (3/6/2024).",
        {2500: "pns", 120: "pppk"},
        "PNS in service",
    ),
    (
        "Sebanyak 60 CPNS mengucapkan sumpah PNS di pendopo Kudus, Senin (3/6/2024).",
        {60: "pns"},
        "an oath of PNS",
    ),
]


@cases(PUT_IN_POSTS)
def test_pns_who_are_sworn_in_to_functional_posts(text, expected):
    assert categories(text, expected) == expected


MANAGERS = [
    (
        "Tujuh aparatur sipil negara akan beradu gagasan dalam seleksi terbuka jabatan pimpinan tinggi pratama, Selasa "
        "(13/9/2022). Untuk satu kursi terdapat tiga pelamar, untuk yang lain empat pelamar.",
        {7: "jabatan_struktural", 3: "jabatan_struktural", 4: "jabatan_struktural"},
        "ASN who contend for posts",
    ),
    (
        "Dua puluh satu ASN akan diuji pekan depan melalui open bidding tujuh kursi eselon II, Senin (6/5/2024).",
        {21: "jabatan_struktural"},
        "ASN in open bidding",
    ),
    (
        "Pemkab Rembang menggelar seleksi terbuka kepala dinas, Senin (8/1/2024). Panitia mencatat 32 ASN melamar. "
        "Tunjangan 8.100 ASN cair bulan ini.",
        {32: "jabatan_struktural", 8100: "asn"},
        "more ASN than ever contend",
    ),
    (
        "Seleksi terbuka kepala dinas dibuka, Senin (6/5/2024). Kabupaten itu memiliki 1.200 ASN.",
        {1200: "asn"},
        "the staff there is",
    ),
    (
        "Bupati Bogor melantik 25 orang, Selasa (17/6/2025). Sebanyak 22 orang ditempatkan pada jabatan manajerial. "
        "Tiga orang lainnya memangku jabatan fungsional.",
        {25: "asn", 22: "jabatan_struktural", 3: "jabatan_fungsional"},
        "beside functional posts",
    ),
    (
        "Wali kota melantik 40 orang, terdiri dari 33 pejabat manajerial dan 7 pejabat nonmanajerial.",
        {40: "asn", 33: "jabatan_struktural", 7: "jabatan_fungsional"},
        "beside those who manage nobody",
    ),
    (
        "Gubernur mengambil sumpah 60 pejabat manajerial dan non-manajerial, Rabu (18/6/2025). Pejabat manajerial 48 "
        "orang dan pejabat non manajerial 12 orang.",
        {60: "asn", 48: "jabatan_struktural", 12: "jabatan_fungsional"},
        "both under one number",
    ),
    (
        "Sebanyak 300 peserta seleksi PPPK guru mengikuti tes kompetensi manajerial, Rabu (18/6/2025).",
        {300: "pppk"},
        "a test",
    ),
]


@cases(MANAGERS)
def test_managerial_posts_are_structural(text, expected):
    assert categories(text, expected) == expected


LEFT_OUT = [
    (
        "RAHA – Sebanyak 312 honorer di Muna terlempar dari daftar PPPK paruh waktu, kata Kepala BKD.",
        {312: "honorer"},
        "thrown off the list",
    ),
    (
        "RAHA – Sebanyak 120 tenaga kontrak di Muna tersingkir dari pengangkatan PPPK paruh waktu, kata Kepala BKD.",
        {120: "honorer"},
        "pushed aside",
    ),
    (
        "RAHA – Nama 87 guru honorer tercoret dari usulan PPPK paruh waktu Pemkab Muna, kata Kepala BKD.",
        {87: "honorer"},
        "struck from the proposal",
    ),
    (
        "RAHA – Sebanyak 640 honorer di Muna luput dari pengusulan PPPK paruh waktu. Bupati menyampaikannya Selasa.",
        {640: "honorer"},
        "overlooked",
    ),
    (
        "Pelantikan 538 PPPK Trenggalek digelar Selasa (28/5/2024). Di Trenggalek masih tersisa sekitar 2.335 orang "
        "honorer, dan seluruhnya sedang diperjuangkan menjadi PPPK.",
        {538: "pppk", 2335: "honorer"},
        "left, and striven for",
    ),
    (
        "Bupati Blitar melantik 400 PPPK, Selasa (28/5/2024). Masih terdapat 1.200 tenaga honorer yang sedang "
        "diupayakan menjadi PPPK.",
        {400: "pppk", 1200: "honorer"},
        "still there, and endeavoured for",
    ),
    (
        "RAHA – Pemkab Muna mengusulkan 640 honorer menjadi PPPK paruh waktu, Selasa. Tak seorang pun terlempar dari "
        "daftar.",
        {640: "pppk_paruh_waktu"},
        "nobody left out",
    ),
    (
        "RAHA – Sebanyak 1.200 honorer yang terlempar dari seleksi PPPK diusulkan menjadi PPPK paruh waktu, Selasa.",
        {1200: "pppk_paruh_waktu"},
        "left out before, and proposed now",
    ),
    (
        "RAHA – Sebanyak 12 calon PPPK paruh waktu tersingkir karena berkas palsu, Selasa (30/9/2025).",
        {12: "pppk_paruh_waktu"},
        "candidates who fall are candidates",
    ),
    (
        "Bupati Blitar melantik 400 PPPK, Selasa (28/5/2025). Sisa 310 honorer diusulkan menjadi PPPK paruh waktu.",
        {400: "pppk", 310: "pppk_paruh_waktu"},
        "left, and proposed",
    ),
]


@cases(LEFT_OUT)
def test_honorer_who_are_left_out_stay_honorer(text, expected):
    assert categories(text, expected) == expected


EMPTY_SEATS = [
    (
        "Bupati Bogor melantik 25 pejabat fungsional, Selasa (31/12/2024). Jabatan struktural yang masih lowong saat "
        "ini 14.",
        {25: "jabatan_fungsional", 14: "jabatan_struktural"},
        "the posts first, their number last",
    ),
    (
        "Wali Kota Bogor melantik tujuh pejabat fungsional, Selasa (31/12/2024). Jabatan struktural yang kosong "
        "sekarang 30an, dan April diperkirakan bertambah 28 lagi. Jadi ada 60 kekosongan.",
        {7: "jabatan_fungsional", 30: "jabatan_struktural", 28: "jabatan_struktural", 60: "jabatan_struktural"},
        "and more of them to come",
    ),
    (
        "Bupati Bogor melantik 25 pejabat fungsional, Selasa (31/12/2024). Untuk jabatan eselon III yang belum terisi "
        "tercatat ada 14 kursi.",
        {25: "jabatan_fungsional", 14: "jabatan_struktural"},
        "of a rank",
    ),
    (
        "Bupati Bogor menyerahkan SK 200 PPPK, Selasa (31/12/2024). Jabatan eselon II yang kosong kini delapan kursi.",
        {200: "pppk", 8: "jabatan_struktural"},
        "beside entrants",
    ),
    (
        "Bupati Bogor melantik 25 pejabat fungsional, Selasa (31/12/2024). Yang belum hadir 14 orang.",
        {25: "jabatan_fungsional", 14: "jabatan_fungsional"},
        "people are no seats",
    ),
    (
        "Bupati Bogor menyerahkan SK 200 PPPK, Selasa (31/12/2024). Formasi yang kosong kini delapan kursi.",
        {200: "pppk", 8: "pppk"},
        "posts for entrants",
    ),
    (
        "Bupati melantik camat dan kepala dinas, Jumat. Kursi kepala sekolah yang belum terisi ada 26.",
        {26: "jabatan_fungsional"},
        "seats of head teachers",
    ),
    (
        "Guru PPPK memimpin sekolah. Kebutuhan kepala sekolah di wilayahnya mencapai 138 formasi.",
        {138: "jabatan_fungsional"},
        "how many head teachers are needed",
    ),
    (
        "Bupati menyerahkan SK PPPK, Jumat. Jabatan kepala dinas yang lowong ada 14.",
        {14: "jabatan_struktural"},
        "seats of heads of offices",
    ),
    (
        "SK PPPK diserahkan, Jumat. Kepala dinas menyebut posisi yang kosong ada 12.",
        {12: "pppk"},
        "who speaks of empty posts",
    ),
]


@cases(EMPTY_SEATS)
def test_empty_seats_are_of_the_posts_named_before_their_number(text, expected):
    assert categories(text, expected) == expected


HEADS_AND_ACTING = [
    (
        "Sebanyak 14 kepala organisasi perangkat daerah (OPD) dilantik Bupati Bondowoso.",
        {14: "jabatan_struktural"},
        "kepala",
    ),
    ("Bupati Ngada melantik 12 pimpinan OPD, Jumat (6/8/2021).", {12: "jabatan_struktural"}, "pimpinan OPD"),
    ("Bupati Ngada melantik 11 pimpinan perangkat daerah, Jumat.", {11: "jabatan_struktural"}, "pimpinan"),
    ("Bupati Ngada melantik 7 kepala satuan kerja perangkat daerah (SKPD).", {7: "jabatan_struktural"}, "SKPD"),
    ("Bupati Simalungun melantik 245 Penjabat (Pj) Pangulu, Rabu (17/8/2022).", {245: "other"}, "Penjabat (Pj)"),
    ("Bupati Pidie melantik 30 Pj. Geuchik, Rabu (17/8/2022).", {30: "other"}, "Pj."),
    ("Bupati Kampar melantik 19 pejabat sementara kepala desa, Rabu.", {19: "other"}, "pejabat sementara"),
    ("Bupati melantik 34 penjabat lurah, Rabu (17/8/2022).", {34: "other"}, "penjabat lurah"),
    ("Penjabat (Pj) Bupati Kampar melantik 40 pejabat eselon III, Rabu.", {40: "jabatan_struktural"}, "who swears in"),
]


@cases(HEADS_AND_ACTING)
def test_heads_of_offices_and_those_who_act_for_them(text, expected):
    assert categories(text, expected) == expected


FUNCTIONAL_BESIDE_STRUCTURAL = [
    (
        "Wali kota melantik 30 pejabat, Selasa (4/9/2018). Di antaranya 12 pejabat administrator, 10 pejabat pengawas "
        "dan 8 auditor.",
        {30: "asn", 12: "jabatan_struktural", 10: "jabatan_struktural", 8: "jabatan_fungsional"},
        "auditors in a list of officials",
    ),
    (
        "Bupati mengambil sumpah 6 camat, Selasa (4/9/2018). Ikut disumpah lima perencana dan dua pustakawan.",
        {6: "jabatan_struktural", 5: "jabatan_fungsional", 2: "jabatan_fungsional"},
        "planners sworn in with them",
    ),
    (
        "Bupati melantik 191 orang, Rabu (22/10/2025), terdiri dari pejabat administrator 163 orang dan pejabat "
        "fungsional angkatan pertama 28 orang.",
        {191: "asn", 163: "jabatan_struktural", 28: "jabatan_fungsional"},
        "a batch between the post and its number",
    ),
    (
        "Bupati melantik 191 orang, Rabu (22/10/2025), terdiri dari pejabat pengawas 163 orang dan pejabat fungsional "
        "jenjang madya sebanyak 28 orang.",
        {191: "asn", 163: "jabatan_struktural", 28: "jabatan_fungsional"},
        "a rank between them",
    ),
    (
        "Menteri membuka 2.000 formasi CPNS, Senin (5/8/2024). Jabatan fungsional mendapat 1.500 formasi, jabatan "
        "pelaksana 500 formasi.",
        {2000: "cpns", 1500: "cpns", 500: "cpns"},
        "functional posts that formations are for",
    ),
    (
        "Menteri mencari 2.000 CPNS, Senin (5/8/2024). Sebanyak 1.500 untuk jabatan fungsional, 500 untuk pelaksana.",
        {2000: "cpns", 1500: "cpns", 500: "cpns"},
        "functional posts that candidates are sought for",
    ),
    (
        "Bupati menyerahkan SK 400 PPPK, Selasa (4/9/2018), dan mengusulkan kenaikan 30 pejabat fungsional.",
        {400: "pppk", 30: "jabatan_fungsional"},
        "holders of such posts beside entrants",
    ),
    (
        "Bupati melantik 66 camat, Selasa (4/9/2018). Kepala sekolah yang masih kosong mencapai 37 orang.",
        {66: "jabatan_struktural", 37: "jabatan_fungsional"},
        "another post, told far from its number",
    ),
    (
        "Sebanyak 282 pejabat fungsional dilantik, Selasa (4/9/2018). Masih ada 27 pejabat eselon IV yang belum "
        "dikonversi ke jabatan fungsional.",
        {282: "jabatan_fungsional", 27: "jabatan_struktural"},
        "officials who keep their posts",
    ),
    (
        "Sebanyak 40 pejabat eselon IV yang belum lama dilantik dialihkan ke jabatan fungsional, Selasa (4/9/2018).",
        {40: "jabatan_fungsional"},
        "officials who had theirs not for long",
    ),
    (
        "Bupati melantik 120 pejabat, Selasa (4/9/2018), yakni 70 kepala sekolah, 20 penilik dan 30 administrator.",
        {120: "asn", 70: "jabatan_fungsional", 20: "jabatan_fungsional", 30: "jabatan_struktural"},
        "inspectors of other schools",
    ),
    (
        "Sebanyak 92 CPNS menerima SK PNS, Selasa (4/9/2018), yakni 57 bidan PTT dan 35 guru garis depan.",
        {92: "pns", 57: "pns", 35: "pns"},
        "PNS told apart by what they were",
    ),
    (
        "Bupati menyerahkan SK CPNS kepada 84 orang, Selasa (4/9/2018). Mereka ialah 70 bidan PTT dan 14 guru "
        "garis depan.",
        {84: "cpns", 70: "cpns", 14: "cpns"},
        "entrants told apart by the programme they served in",
    ),
    (
        "Bupati menyerahkan SK 92 PNS, Selasa (4/9/2018). Kontrak 210 tenaga honorer diperpanjang.",
        {92: "pns", 210: "honorer"},
        "honorer beside PNS",
    ),
    (
        "Sebanyak 300 ASN, termasuk 12 kepala desa, dilantik Selasa (4/9/2018).",
        {300: "asn", 12: "other"},
        "village heads among others",
    ),
    (
        "Bupati menyerahkan SK 200 PPPK, Selasa (4/9/2018), yakni 190 guru dan 10 auditor.",
        {200: "pppk", 190: "pppk", 10: "pppk"},
        "auditors who enter as PPPK",
    ),
    (
        "Bupati menyerahkan SK 40 CPNS, Selasa (4/9/2018). Terbanyak auditor, 12 orang.",
        {40: "cpns", 12: "cpns"},
        "CPNS",
    ),
    (
        "Bupati Kediri merotasi 29 pejabat, Jumat (5/11/2021). Tujuh di antaranya kepala puskesmas.",
        {29: "asn", 7: "jabatan_fungsional"},
        "officials of whom some lead health centres",
    ),
    (
        "Bupati Tuban mengambil sumpah 38 pejabat, Selasa (9/1/2024). Termasuk di dalamnya lima kepala puskesmas.",
        {38: "asn", 5: "jabatan_fungsional"},
        "heads of health centres included",
    ),
    (
        "Bupati Tuban mengambil sumpah 38 pejabat, Selasa (9/1/2024), yakni 33 kepala sekolah dan 5 kepala puskesmas.",
        {38: "jabatan_fungsional", 33: "jabatan_fungsional", 5: "jabatan_fungsional"},
        "all of them are such heads",
    ),
    (
        "Wali Kota Ternate melantik tujuh pejabat pimpinan tinggi pratama, Rabu (22/10/2025). Lima pejabat dilantik "
        "pada jabatan baru, sedangkan dua pejabat dikukuhkan kembali. Awal bulan ini dilantik pula puluhan pejabat "
        "administrator dan fungsional.",
        {7: "jabatan_struktural", 5: "jabatan_struktural", 2: "jabatan_struktural"},
        "parts of one rank, those of another day beside them",
    ),
]


@cases(FUNCTIONAL_BESIDE_STRUCTURAL)
def test_functional_posts_beside_structural_ones(text, expected):
    assert categories(text, expected) == expected


STAFF_AT_LARGE = [
    (
        "Bupati menyerahkan SK 433 guru PPPK, Kamis (27/7/2023). Tiga mundur, jadi yang ada sekarang 430 guru.",
        {433: "pppk", 430: "pppk"},
        "those told before, less some",
    ),
    (
        "Bupati menyerahkan SK 433 guru PPPK, Kamis (27/7/2023). Guru yang ada sekarang 8.163 orang.",
        {433: "pppk", 8163: "asn"},
        "all teachers there are",
    ),
    (
        "Bupati melantik 90 pejabat administrator, Senin (12/8/2019). Setiap bulan ia meneken surat bagi tak kurang "
        "dari 60 pegawai yang pensiun.",
        {90: "jabatan_struktural", 60: "asn"},
        "staff who retire each month, beside officials",
    ),
    (
        "Bupati melantik 33 pejabat eselon III, Senin (6/5/2024). Tahun ini 300 aparatur memasuki masa purnatugas.",
        {33: "jabatan_struktural", 300: "asn"},
        "staff who retire this year",
    ),
    (
        "Bupati melantik 70 kepala sekolah, Senin (6/5/2024). Sampai Desember akan ada 120 abdi negara yang pensiun.",
        {70: "jabatan_fungsional", 120: "asn"},
        "staff who retire, beside heads of schools",
    ),
    (
        "Bupati melantik 25 pejabat eselon III, Senin (6/5/2024). Delapan pejabat pensiun tahun ini.",
        {25: "jabatan_struktural", 8: "jabatan_struktural"},
        "officials who retire",
    ),
    (
        "Bupati melantik 70 kepala sekolah, Senin (6/5/2024). Mereka mengganti 12 kepala sekolah yang pensiun.",
        {70: "jabatan_fungsional", 12: "jabatan_fungsional"},
        "heads of schools who retire",
    ),
    (
        "Bupati Sekadau menyerahkan SK kepada 72 PPPK, Rabu (9/3/2022). Pemerintah daerah sekarang ditopang sekitar "
        "2.800 orang pegawai.",
        {72: "pppk", 2800: "asn"},
        "staff who carry a government",
    ),
    (
        "Bupati Sekadau menyerahkan SK kepada 72 PPPK, Rabu (9/3/2022). Roda pemerintahan dijalankan oleh 3.900 "
        "aparatur.",
        {72: "pppk", 3900: "asn"},
        "by whom its wheels turn",
    ),
    (
        "Wali Kota Bekasi melantik 3.442 PPPK Paruh Waktu, Rabu (31/12/2025). Belum lama ini ia meneken pemberhentian "
        "dua pegawai yang kerap mangkir.",
        {3442: "pppk_paruh_waktu", 2: "asn"},
        "staff who were dismissed",
    ),
    (
        "Wali Kota Bekasi melantik 3.442 PPPK Paruh Waktu, Rabu (31/12/2025). Tahun ini 14 pegawai sudah dipecat.",
        {3442: "pppk_paruh_waktu", 14: "asn"},
        "staff dismissed this year",
    ),
    (
        "Wali Kota Bekasi melantik 3.442 PPPK Paruh Waktu, Rabu (31/12/2025). Dua pegawai di antaranya diberhentikan.",
        {3442: "pppk_paruh_waktu", 2: "pppk_paruh_waktu"},
        "some of those told before",
    ),
    (
        "Wali Kota Bekasi melantik 3.442 PPPK Paruh Waktu, Rabu (31/12/2025). Dua peserta dicoret karena mangkir.",
        {3442: "pppk_paruh_waktu", 2: "pppk_paruh_waktu"},
        "candidates are no staff",
    ),
    (
        "Wali Kota Bekasi melantik 3.442 PPPK Paruh Waktu, Rabu (31/12/2025). Dua tenaga honorer dipecat.",
        {3442: "pppk_paruh_waktu", 2: "honorer"},
        "honorer who were dismissed",
    ),
]


@cases(STAFF_AT_LARGE)
def test_staff_at_large_are_of_any_kind(text, expected):
    assert categories(text, expected) == expected


POSTS_TO_COME = [
    (
        "Bupati Bogor melantik 9.687 PPPK paruh waktu, Jumat (14/11/2025). Dari pusat, pemkab memperoleh kuota awal "
        "4.500 pegawai PPPK untuk tahun 2026.",
        {9687: "pppk_paruh_waktu", 4500: "pppk"},
        "of a later year",
    ),
    (
        "Bupati Bogor melantik 9.687 PPPK paruh waktu, Jumat (14/11/2025). Tahun depan pemkab mendapat formasi 300 "
        "PPPK.",
        {9687: "pppk_paruh_waktu", 300: "pppk"},
        "of next year",
    ),
    (
        "Bupati Bogor melantik 9.687 PPPK paruh waktu, Jumat (14/11/2025). Ia lantas menyebut rencana 2026. Pemkab "
        "memperoleh kuota awal 4.500 PPPK untuk tahun tersebut.",
        {9687: "pppk_paruh_waktu", 4500: "pppk"},
        "of a year told before",
    ),
    (
        "Bupati Gowa membagikan SK PPPK Paruh Waktu kepada 611 pegawai, Senin (29/12/2025). Dari usulan 700 PPPK, 611 "
        "yang disetujui.",
        {611: "pppk_paruh_waktu", 700: "pppk_paruh_waktu"},
        "those of this round are short for part-timers",
    ),
    (
        "Bupati Gowa membagikan SK PPPK Paruh Waktu formasi 2025, Senin (29/12/2025). Formasi 2025 itu berjumlah 700 "
        "PPPK.",
        {700: "pppk_paruh_waktu"},
        "nor are those of the same year to come",
    ),
]


@cases(POSTS_TO_COME)
def test_plain_pppk_of_a_later_year_are_no_part_timers(text, expected):
    assert categories(text, expected) == expected


# A post's name that ends a place's name before a number says nothing of the people there.
PLACES = [
    pytest.param(
        "Sebanyak 33 PPPK menerima SK. Mereka bertugas di Kecamatan Tigo Lurah 6 orang, Guguak sembilan "
        "orang, Sungai Camat delapan orang, dan Koto Wali 10 orang.",
        {"pppk"},
        id="districts",
    ),
    pytest.param(
        "Bupati menyerahkan SK CPNS kepada 77 bidan. Sebarannya Kecamatan Gumanti tujuh orang, Tigo Lurah "
        "empat orang, Kubung 20 orang, Talang 46 orang.",
        {"cpns"},
        id="midwives",
    ),
    pytest.param(
        "Sebanyak 18 PPPK dilantik: Nagari Tanjung Bupati 5 orang, Nagari Padang Camat 6 orang, Nagari Aur 7 orang.",
        {"pppk"},
        id="nagari",
    ),
    pytest.param(
        "SK diserahkan kepada 25 CPNS. Puskesmas Sungai Lurah sembilan orang, Puskesmas Talang tujuh orang, "
        "Puskesmas Muaro sembilan orang.",
        {"cpns"},
        id="health-centres",
    ),
    pytest.param(
        "Bupati melantik 30 pejabat struktural, terdiri atas Camat 12 orang dan Lurah 18 orang.",
        {"jabatan_struktural"},
        id="posts",
    ),
    pytest.param(
        "Bupati melantik 30 pejabat struktural, yakni Sekretaris Camat 12 orang dan Lurah 18 orang.",
        {"jabatan_struktural"},
        id="a-post-of-two-words",
    ),
    pytest.param(
        "Sebanyak 9 pejabat dilantik. Untuk Jabatan Camat 4 orang dan Jabatan Lurah 5 orang.",
        {"jabatan_struktural"},
        id="behind-jabatan",
    ),
    pytest.param(
        "Sebanyak 9 pejabat struktural dilantik: Para Camat 4 orang, Para Lurah 5 orang.",
        {"jabatan_struktural"},
        id="behind-para",
    ),
]


@pytest.mark.parametrize(("text", "categories"), PLACES)
def test_places_named_by_a_post(text, categories):
    assert {count.category for count in extract(text).headcounts} == categories


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Kalau dihitung bersama yang paruh waktu, PPPK yang kami angkat 6.942 orang, kata Andri.", "pppk"),
        ("PPPK yang diangkat, termasuk paruh waktu, berjumlah 6.942 orang.", "pppk"),
        ("Total PPPK, baik penuh maupun paruh waktu, 6.942 orang sudah diangkat.", "pppk"),
        ("Ditambah yang paruh waktu, PPPK daerah itu menjadi 6.942 orang.", "pppk"),
        ("Bupati melantik PPPK paruh waktu. Total PPPK yang dilantik 6.942 orang.", "pppk_paruh_waktu"),
        ("Bupati melantik 900 pegawai, termasuk paruh waktu 6.942 orang.", "pppk_paruh_waktu"),
        ("Pemkab mengusulkan 6.942 honorer menjadi PPPK, termasuk PPPK paruh waktu.", "pppk_paruh_waktu"),
    ],
)
def test_part_timers_among_all_the_others(text: str, category: str) -> None:
    told = next(count for count in extract(f"Judul\n\nGARUT - {text}\n").headcounts if count.value == 6942)
    assert told.category == category
