"""Which counts are part of which: sums of those told before, counts that grew, shares told by numbers alone.

Long on purpose: a table for each way of telling, beside it what looks alike and ties nothing.
"""

from __future__ import annotations

import pytest

from tests.extraction.parts.wholes import wholes

RUNNING = [
    (
        "Bupati Garut menyerahkan SK kepada 310 PPPK formasi teknis, Selasa. Bulan lalu SK diterima 520 guru. "
        "Seluruhnya ada 1.020 PPPK yang lulus tahun ini.",
        {310: 1020, 520: 1020},
        [(1020, [310, 520])],
        "all who passed, told behind those appointed",
    ),
    (
        "Bupati Lombok Tengah menyerahkan SK kepada 687 guru PPPK. Tempo hari SK sudah dipegang 759 orang. Secara "
        "keseluruhan guru yang lolos PPPK di kabupaten tersebut berjumlah 1.886 orang.",
        {687: 1886, 759: 1886},
        [(1886, [687, 759])],
        "bare people, of the article's work",
    ),
    (
        "Wali Kota Tegal melantik Amin sebagai Sekda definitif bersama dua pejabat lain. Seluruhnya ada tiga orang "
        "pejabat eselon II yang disumpah.",
        {2: 3},
        [],
        "called by their rank in the end",
    ),
    (
        "Bupati Garut menyerahkan SK kepada 310 PPPK formasi teknis, Selasa. Secara keseluruhan 1.020 orang diusulkan "
        "tahun depan.",
        {},
        [],
        "those asked for next year",
    ),
    (
        "Gubernur Bengkulu mengukuhkan 98 PPPK hasil seleksi 2023. Dari seleksi yang sama, Pemprov terlebih "
        "dulu melantik 570 PPPK. Termasuk yang dikukuhkan kemarin, dalam beberapa tahun terakhir Pemprov "
        "Bengkulu sedikitnya sudah mengangkat 1.043 honorer menjadi PPPK.",
        {98: 1043, 570: 1043},
        [],
        "those sworn in yesterday among all sworn in of late",
    ),
    (
        "Guru yang menerima SK PPPK di Kabupaten Bengkayang sebanyak 487 orang. Dengan tambahan 487 orang "
        "tadi, guru PPPK di Bengkayang sekarang 1.108 orang. Kalau digabung dengan guru PNS, guru berstatus "
        "ASN di kabupaten ini berjumlah 2.821.",
        {487: 1108, 1108: 2821},
        [],
        "what is added is no total; joined with others",
    ),
    (
        "Gubernur Sumatera Selatan melantik 1.305 PPPK tahap II. Dengan tambahan itu, Pemprov Sumsel kini "
        "memiliki 12.477 PPPK. Kalangan guru menyumbang 7.715 orang.",
        {1305: 12477, 7715: 12477},
        [],
        "the teachers' share of the staff there is",
    ),
    (
        "Bupati Ngawi melantik 210 PPPK, Senin (3/3/2025). Sejak 2020, ujarnya, honorer yang naik status "
        "menjadi PPPK mencapai 1.890 orang.",
        {210: 1890},
        [],
        "changed status since a year",
    ),
    (
        "Wali Kota Kediri membagikan SK kepada 320 PPPK. Bila dirunut dari tahun 2019, sudah 4.100 tenaga "
        "honorer yang diangkat menjadi PPPK.",
        {320: 4100},
        [],
        "appointed since a year, behind the number",
    ),
    (
        "Bupati Pati menyerahkan SK kepada 55 PPPK. Berkat pengangkatan ini PPPK di Pati genap 700 orang.",
        {55: 700},
        [],
        "by this appointment",
    ),
    (
        "Bupati Kudus melantik 150 PPPK. PPPK di sana kini 980 orang. Apabila ditotal dengan PNS, ASN Kudus "
        "ada 5.300 orang.",
        {150: 980, 980: 5300},
        [],
        "totalled with others",
    ),
    (
        "Bupati Kudus melantik 90 PPPK. Sejak 2019, honorer yang dirumahkan mencapai 412 orang.",
        {},
        [],
        "laid off since a year",
    ),
    (
        "Bupati Kudus melantik 90 PPPK. Sejak Januari, PNS yang pensiun sudah 412 orang.",
        {},
        [],
        "retired since a year",
    ),
    (
        "Bupati Kudus melantik 90 PPPK. Tidak termasuk yang dilantik hari ini, sudah 412 honorer diangkat "
        "menjadi PPPK.",
        {},
        [],
        "those sworn in are not among them",
    ),
    (
        "Bupati Bengkulu Utara melantik 2.297 PPPK Paruh Waktu. Secara nasional, KemenPAN-RB melaporkan 500 "
        "ribu PPPK paruh waktu dilantik sepanjang 2025.",
        {},
        [],
        "the country's, told beside one employer's",
    ),
    (
        "Bupati Kudus melantik 90 PPPK. Hingga kini di seluruh Indonesia sudah 400.000 honorer diangkat menjadi PPPK.",
        {},
        [],
        "all over the country",
    ),
    (
        "Bupati Kudus melantik 90 PPPK. Hingga kini Pemkab Kudus sudah mengangkat 4.120 PPPK.",
        {90: 4120},
        [],
        "all by now, of one employer",
    ),
]

GROWN = [
    (
        "Pada jalur CPNS Kabupaten Balangan tercatat 3.454 pelamar. Yang berkasnya memenuhi syarat mula-mula "
        "2.905 orang, lalu naik menjadi 3.026 orang usai masa sanggah. Seluruhnya menempuh seleksi kompetensi "
        "dasar, namun cuma 383 orang yang melaju ke seleksi kompetensi bidang.",
        {2905: 3026, 3026: 3454, 383: 3026},
        [],
        "those let in at first, more after objections, and those who went on",
    ),
    (
        "Dari 900 pendaftar PPPK di Kota Batu, 700 dinyatakan lulus seleksi administrasi. Setelah masa "
        "sanggah jumlahnya naik jadi 745 orang.",
        {700: 745, 745: 900},
        [],
        "grown in the next sentence",
    ),
    (
        "PPPK Kota Batu diminati 900 pendaftar. Yang memenuhi syarat 745 orang, bertambah dari semula 700 "
        "orang berkat masa sanggah.",
        {745: 900, 700: 745},
        [],
        "the grown number first",
    ),
    (
        "Pemkab Ngawi mengusulkan 200 formasi PPPK. Awalnya disetujui 120 formasi, belakangan naik menjadi "
        "150 formasi.",
        {120: 150, 150: 200},
        [],
        "posts granted at first, then more of them",
    ),
    (
        "Pemkot Batu semula dijatah 40 formasi CPNS. Jatah itu lalu naik menjadi 52 formasi.",
        {40: 52},
        [],
        "posts that grew without those asked for",
    ),
    (
        "Dari 900 pendaftar PPPK di Kota Batu, 700 dinyatakan lulus seleksi administrasi. Setelah verifikasi "
        "ulang turun menjadi 650 orang.",
        {700: 900, 650: 700},
        [],
        "what shrinks lies within what it was",
    ),
    (
        "Formasi PPPK Kota Batu tahun lalu 700, kini naik menjadi 900.",
        {},
        [],
        "posts of two years",
    ),
    (
        "Pensiunan PNS Kota Batu tahun lalu 50 orang, naik menjadi 80 orang tahun ini.",
        {},
        [],
        "the retired of two years",
    ),
    (
        "Jabatan kepala sekolah yang lowong di Kota Batu sebelumnya 8, kini naik menjadi 12 jabatan.",
        {},
        [],
        "empty posts, then more of them",
    ),
    (
        "Dari 900 pendaftar PPPK di Kota Batu, 700 dinyatakan lulus seleksi administrasi. Di Malang "
        "pendaftarnya naik menjadi 1.200 orang.",
        {700: 900},
        [],
        "another government's",
    ),
    (
        'Formasi ASN Pemprov Sulbar yang semula 67 diminta naik menjadi 1.254. "Kita pakai yang 67 itu, 23 '
        'untuk CPNS dan 44 untuk PPPK," jelasnya.',
        {23: 67, 44: 67},
        [(67, [23, 44])],
        "what somebody wishes for",
    ),
]

ONE_OF_THEM = [
    (
        "Delapan orang batal menerima SK PPPK di Kabupaten Sragen. Seorang dipecat dinasnya karena pungutan "
        "liar. Lima orang meninggal dunia, dan dua orang mundur karena ikut suami.",
        {1: 8, 5: 8, 2: 8},
        [(8, [1, 2, 5])],
        "one dismissed, the others withdrew or died",
    ),
    (
        "Enam peserta PPPK Kabupaten Kudus urung dilantik. Tiga orang meninggal, dua orang mengundurkan diri. "
        "Seorang lagi tersangkut perkara hukum.",
        {3: 6, 2: 6, 1: 6},
        [(6, [1, 2, 3])],
        "one more, tried by a court",
    ),
    (
        "Lima calon PPPK di Kota Tegal dicoret BKPSDM. Empat orang mundur. Seorang wafat sebulan lalu.",
        {4: 5, 1: 5},
        [(5, [1, 4])],
        "one who died, told last",
    ),
    (
        "Pelantikan 80 pejabat administrator oleh Bupati Batang menuai tanya. Seorang di antaranya disebut "
        "tidak pernah mendaftar seleksi.",
        {1: 80},
        [],
        "one among them whom something befell",
    ),
    (
        "Bupati Jepara melantik 45 kepala sekolah, Senin (3/3/2025). Seorang di antara mereka sudah berusia 58 tahun.",
        {1: 45},
        [],
        "one among them of an age",
    ),
    (
        "Bupati Kendal melantik 44 ASN, Jumat (13/5/2022). Perinciannya, 18 orang mengisi jabatan "
        "administrator, 12 orang jabatan pengawas, 13 orang menjadi kepala sekolah, dan seorang lagi kepala "
        "puskesmas.",
        {18: 44, 12: 44, 13: 44, 1: 44},
        [(44, [1, 12, 13, 18])],
        "one more behind a list of posts",
    ),
    (
        "Bupati Sragen melantik 45 PPPK, Senin (3/3/2025). Seorang peserta, Siti, mengaku terharu. Seorang "
        "ibu memeluk anaknya.",
        {},
        [],
        "one who is moved",
    ),
    (
        "Bupati Sragen melantik 45 PPPK, Senin (3/3/2025). Seorang penerima menangis ketika namanya dipanggil.",
        {},
        [],
        "one who weeps",
    ),
    (
        "Bupati Sragen melantik 45 PPPK. Seorang ditugasi membacakan sumpah.",
        {},
        [],
        "one who reads the oath",
    ),
]

SHARES_IN_WORDS = [
    (
        "Wali kota juga mengambil sumpah 13 PNS di Kota Kediri, dengan perincian dua memegang jabatan "
        "fungsional dan sebelas menjadi pelaksana.",
        {2: 13, 11: 13},
        [(13, [2, 11])],
        "bare shares behind a word of splitting",
    ),
    (
        "Mahyeldi mengambil sumpah 16 pejabat pimpinan tinggi pratama. Dari 16 jabatan itu empat diisi lewat "
        "promosi, 9 hasil rotasi, dan 3 perpanjangan masa jabatan.",
        {4: 16, 9: 16, 3: 16},
        [(16, [3, 4, 9])],
        "shares in words and in figures",
    ),
    (
        "Wali Kota Solok mengambil sumpah 20 pejabat eselon II. Orang lama masih mendominasi, jumlahnya 17. "
        "Tiga sisanya didatangkan dari luar.",
        {17: 20, 3: 20},
        [(20, [3, 17])],
        "the rest in words",
    ),
    (
        "Bupati Blitar melantik 12 pejabat eselon II. Tujuh naik dari eselon III, lima sisanya digeser dari "
        "dinas lain.",
        {7: 12, 5: 12},
        [(12, [5, 7])],
        "the rest in words, behind a share in words",
    ),
    (
        "Bupati Pacitan melantik 10 pejabat administrator. Enam berasal dari kecamatan, empat lainnya dari dinas.",
        {6: 10, 4: 10},
        [(10, [4, 6])],
        "others behind a share in words",
    ),
    (
        "Sembilan kepala puskesmas dilantik Bupati Ngawi. Dua baru pertama kali menjabat, tujuh lainnya hanya "
        "bertukar tempat.",
        {2: 9, 7: 9},
        [(9, [2, 7])],
        "shares of a total that opens a sentence",
    ),
    (
        "Bupati Madiun melantik 11 camat. Delapan bertukar tempat dan tiga mendapat promosi.",
        {8: 11, 3: 11},
        [(11, [3, 8])],
        "shares joined by dan",
    ),
    (
        "SK diberikan kepada 109 kasek di Kabupaten Klaten. Rombongan terbesar dari SD, 71 kasek. TK "
        "menyumbang 30 kasek dan SMP delapan kasek.",
        {71: 109, 30: 109, 8: 109},
        [(109, [8, 30, 71])],
        "head teachers of a level in words",
    ),
    (
        "Kanwil Kemenkumham Kalsel tahun 2022 ini memperoleh 67 CPNS, dan 53 orang di antaranya berjaga di "
        "balik jeruji sebagai penjaga tahanan.",
        {53: 67},
        [],
        "some of them on guard",
    ),
    (
        "Bupati Madiun melantik 11 camat. Acara dihadiri dua menteri dan tiga gubernur.",
        {},
        [],
        "guests",
    ),
    (
        "Bupati Madiun melantik 11 camat. Tiga sisanya dua jam lagi acara selesai.",
        {},
        [],
        "hours",
    ),
]

OUT_OF_THESE = [
    (
        "Seluruh PTT Kota Tanjungpinang semula 810 orang. Dari jumlah itu 300 orang sudah lulus PPPK. Jadi "
        "yang tersisa sekitar 500 orang. Dari sisa itulah 459 orang diusulkan menjadi PPPK.",
        {300: 810, 500: 810, 459: 500},
        [(810, [300, 500])],
        "of what was left",
    ),
    (
        "Yang lulus PPPK di Kabupaten Lahat 120 orang. Dari jumlah itulah 20 orang diperbantukan ke dinas lain.",
        {20: 120},
        [],
        "of that number, with -lah",
    ),
    (
        "Tenaga honorer di Bandar Lampung masih sekitar 13 ribu orang. Dari jumlah itu yang masuk database "
        "baru sekitar 6.500 orang, dan 2 ribuan lebih di antaranya sudah menjadi PPPK.",
        {6500: 13000, 2000: 6500},
        [],
        "some of those told right before, not a further item",
    ),
    (
        "Pelamar PPPK Kota Metro 1.800 orang. Dari angka tersebut 610 orang lulus; 90 di antaranya tenaga kesehatan.",
        {610: 1800, 90: 610},
        [],
        "some of those told right before, behind a semicolon",
    ),
    (
        "Bupati Lahat melantik 60 pejabat. 15 di antaranya camat, dan 12 di antaranya lurah.",
        {15: 60, 12: 60},
        [(60, [12, 15])],
        "items that are each some of them",
    ),
    (
        "Bupati Banyuwangi mengambil sumpah 131 pejabat eselon III dan IV. Promosi ke eselon III diperoleh 16 "
        "orang, sementara promosi ke eselon IV didapat 69 orang. Selebihnya cuma bergeser meja.",
        {16: 131, 69: 131},
        [(131, [16, 69])],
        "a list that leaves a rest",
    ),
    (
        "Bupati Lahat melantik 200 pejabat. Acara digelar di pendopo. Wakil bupati hadir. Yang naik jenjang "
        "30 orang, sedangkan yang pindah dinas 50 orang. Sisanya tetap di tempat lama.",
        {30: 200, 50: 200},
        [(200, [30, 50])],
        "a list that leaves a rest, further from its whole",
    ),
    (
        'Bupati TTS menyerahkan SK bagi 1.495 tenaga PPPK tahap pertama di GOR Nekmese SoE. "Aturannya '
        'terang," ujar Buce. CPNS baru boleh pindah sesudah menjadi PNS penuh. Ia khawatir. Kelompok paling '
        "gemuk dalam pengangkatan kali ini ialah Grade IX, yakni sebanyak 674 orang.",
        {674: 1495},
        [],
        "the fattest share of those appointed this time",
    ),
    (
        "Kota Bekasi melantik 3.442 PPPK Paruh Waktu. Soal disiplin, belum lama ini ia meneken keputusan "
        "pemberhentian bagi dua pegawai yang kerap mangkir.",
        {},
        [],
        "who stays away from work was not missed at the ceremony",
    ),
    (
        "Kota Bekasi melantik 3.442 PPPK Paruh Waktu. Dua peserta mangkir.",
        {2: 3442},
        [],
        "who stayed away from the ceremony",
    ),
    (
        "Bupati Lahat melantik 20 pejabat. Di Pagaralam formasi guru 30 orang, formasi nakes 50 orang. "
        "Sisanya belum diumumkan.",
        {},
        [],
        "another government's list with a rest",
    ),
    (
        "Bupati Pidie melantik 154 kepala sekolah, Selasa (19/5/2020). Mereka terdiri dari 16 kepala TK, 117 kepala "
        "SD, dan 21 kepala SMP. Akibat perombakan pejabat sehari sebelumnya 31 orang tidak lagi memegang jabatan, "
        "10 di antaranya camat.",
        {16: 154, 117: 154, 21: 154, 10: 31},
        [(154, [16, 21, 117])],
        "a list's item is no rest of those who lost their posts, though it fits",
    ),
    (
        "Sebanyak 850 PPPK Kudus dilantik. Seharusnya 860 orang, namun lima orang meninggal dunia, tiga mengundurkan "
        "diri, dan dua orang pensiun.",
        {2: 860, 3: 860, 5: 860, 850: 860},
        [(860, [2, 3, 5, 850])],
        "reasons side by side, of which one is the others' sum by chance",
    ),
    (
        "Sebanyak 855 PPPK Kudus dilantik dari 860 yang lulus. Lima orang batal dilantik, tiga mengundurkan diri dan "
        "dua orang meninggal.",
        {2: 5, 3: 5, 5: 860, 855: 860},
        [(5, [2, 3]), (860, [5, 855])],
        "reasons that tell apart those who fell",
    ),
    (
        "Sebanyak 648 PPPK Malut menerima SK. Jumlah itu gabungan dari 551 lulusan tahap II dan 97 PPPK paruh waktu.",
        {97: 648, 551: 648},
        [(648, [97, 551])],
        "joined from two, of which neither is out of the other",
    ),
    ("Dari 551 pelamar CPNS Malut, 97 orang lulus.", {97: 551}, [], "some out of those who applied"),
    (
        "Pemkab membuka 369 formasi PPPK. Sebanyak 1.474 orang mendaftar, tetapi 21 formasi sepi peminat.",
        {21: 369},
        [],
        "posts that few want, of those opened, not of those who applied",
    ),
    (
        "Pemkab membuka 369 formasi PPPK. Sebanyak 340 orang mendaftar, sementara 25 formasi tidak berpelamar.",
        {25: 369},
        [],
        "posts that nobody applied for",
    ),
]

REASONS = [
    (
        "Tiga Nama Batal, 187 Guru PPPK Metro Dilantik\n\nMETRO - Wali kota melantik 187 guru PPPK.\n\nPeserta "
        "yang lulus sebetulnya 190 orang. Namun, dua orang mengundurkan diri dan satu orang meninggal dunia.",
        {3: 190, 187: 190, 2: 3, 1: 3},
        [(3, [1, 2]), (190, [3, 187])],
        "reasons of those whom the title counts",
    ),
    (
        "Sembilan Formasi PPPK Kosong\n\nTOBOALI - Kekosongan sembilan formasi PPPK dibiarkan.\n\nYang mestinya "
        "dilantik 1.222 orang. Namun delapan orang mundur dan satu orang meninggal. Dengan begitu yang "
        "dilantik tinggal 1.213 orang.",
        {9: 1222, 8: 9, 1: 9, 1213: 1222},
        [(9, [1, 8]), (1222, [9, 1213])],
        "reasons told before those who stayed",
    ),
    (
        "LABURA - Bupati menjawab soal 14 calon PPPK yang batal dilantik.\n\nAlokasinya seluruhnya 1.828 "
        "orang.\n\nAlasannya:\n1. 5 orang mengundurkan diri\n2. 2 orang tidak aktif bekerja\n3. 7 orang digaji dari "
        "sumber lain\n\nDengan begitu yang memegang SK 1.814 orang.",
        {14: 1828, 5: 14, 2: 14, 7: 14, 1814: 1828},
        [(14, [2, 5, 7]), (1828, [14, 1814])],
        "reasons in a numbered list",
    ),
    (
        "Sebanyak 395 PPPK menerima SK. Semula ada 400 orang yang lulus. Tiga orang mengundurkan diri dan dua "
        "meninggal dunia.",
        {395: 400, 3: 400, 2: 400},
        [(400, [2, 3, 395])],
        "reasons of none whom the text counts together",
    ),
    (
        "Pemkab memutus kontrak 1.129 honorer. Seluruhnya ada 1.484 honorer, yaitu 715 guru, 355 nakes, dan "
        "414 tenaga teknis.",
        {715: 1484, 355: 1484, 414: 1484},
        [(1484, [355, 414, 715])],
        "kinds of work are no reasons",
    ),
    (
        "Wali kota mengukuhkan 67 kepala sekolah, yaitu 52 kepala SD dan 15 kepala SMP. Sebanyak 27 orang "
        "diperpanjang, 25 orang dimutasi, dan 15 sisanya promosi.",
        {52: 67, 15: 67, 27: 67, 25: 67},
        [(67, [15, 25, 27]), (67, [15, 52])],
        "another split of the same whole with a part of as many",
    ),
]

THE_REST = [
    (
        "PATI - Bupati melantik tujuh kepala dinas.\n\nBupati berpesan agar cepat bekerja. Jangan menunggu "
        "perintah.\n\nDoa dibacakan. Acara ditutup.\n\nLima pejabat berasal dari seleksi terbuka, yaitu Budi di "
        "Dinas PUPR, Rini di Dinsos, Agus di Dinkes, Tono di Dishub dan Sari di Disdik. Dua pejabat lainnya "
        "dirotasi.",
        {5: 7, 2: 7},
        [(7, [2, 5])],
        "names stand between a part and the rest, far from their whole",
    ),
    (
        "PATI - Lima jabatan kepala dinas di Pati kosong.\n\nPemkab menunggu izin BKN.\n\nDari lima jabatan "
        "tersebut, tiga jabatan dipegang pelaksana tugas, yaitu Abdul di DPMPTSP, Indarti di Dispendukcapil, "
        "dan Endang di Distan. Dua posisi lain belum ditunjuk Plt-nya.",
        {3: 5, 2: 5},
        [(5, [2, 3])],
        "seats of which others are the rest",
    ),
    (
        "PATI - Bupati melantik 12 camat.\n\nBupati berpesan agar cepat bekerja. Jangan menunggu "
        "perintah.\n\nDoa dibacakan. Acara ditutup.\n\nDelapan camat baru dipromosikan, masing-masing dari jabatan "
        "sekretaris kecamatan. Empat sisanya hanya bertukar tempat.",
        {8: 12, 4: 12},
        [(12, [4, 8])],
        "what each was before stands between",
    ),
    (
        "PATI - Pemkab membuka 200 formasi. Yang dibuka ada dua jenis, yakni umum dan khusus. Umum mendapat "
        "150 formasi dan khusus 45 formasi.",
        {150: 200, 45: 200},
        [(200, [45, 150])],
        "names in a sentence of their own announce the list of them",
    ),
    (
        "PATI - Pemkab membuka 200 formasi. Mereka adalah pejabat administrator dan pengawas. Administrator 80 "
        "orang, pengawas 115 orang.",
        {80: 200, 115: 200},
        [(200, [80, 115])],
        "names of kinds announce them",
    ),
]

NEARLY = [
    (
        "LEBAK - Pemkab Lebak mengusulkan 3.560 honorer menjadi PPPK paruh waktu.\n\nData calon mula-mula 3.644 "
        "orang. Setelah diperiksa, 44 orang tidak bisa diusulkan sebab sudah berhenti bekerja.",
        {3560: 3644, 44: 3644},
        [(3644, [44, 3560])],
        "those who stayed and those who fell miss their whole",
    ),
    (
        "BLORA - Bupati menyerahkan SK kepada 402 PPPK. Peserta yang lulus 410 orang. Enam orang mundur dan "
        "satu meninggal.",
        {402: 410, 6: 410, 1: 410},
        [(410, [1, 6, 402])],
        "two fell and one is not told",
    ),
    (
        "BLORA - Bupati menyerahkan SK kepada 402 PPPK. Peserta yang lulus 500 orang. Enam orang mundur.",
        {6: 500},
        [],
        "too few fell",
    ),
]

OF_ITS_KIND = [
    (
        'PPPK Kota Batu bertambah 90 pegawai, yakni guru 78 orang dan tenaga kesehatan 12 orang. "Guru 78 '
        'orang lulus seluruhnya. Tenaga kesehatan kita ajukan 14 orang, yang lulus 12," terangnya.',
        {78: 90, 12: 14},
        [(90, [12, 78])],
        "a kind of work and those of it who were asked for",
    ),
    (
        "Sebanyak 400 PPPK Blora menerima SK. Rinciannya guru 250, nakes 100 dan teknis 50. Untuk nakes "
        "pelamarnya 320 orang, yang lulus 100 orang.",
        {250: 400, 50: 400, 100: 320},
        [(400, [50, 100, 250])],
        "a kind of work and those of it who applied",
    ),
    (
        "Kebutuhan PPPK tahun ini 576 pegawai, yakni 305 guru, 172 tenaga kesehatan, dan 99 tenaga teknis. "
        "Dari kebutuhan 172 tenaga kesehatan itu yang lulus 162 orang, sedangkan dari 99 tenaga teknis terisi "
        "87 orang.",
        {305: 576, 172: 576, 99: 576, 162: 172, 87: 99},
        [(576, [99, 172, 305])],
        "another kind of work told right before",
    ),
]

OF_THE_NAMED = [
    (
        "Sebanyak 3.676 orang dilantik. Dari jumlah tersebut, 3.344 orang adalah PPPK dan 352 orang CPNS. "
        "Kelompok PPPK diisi 2.150 guru, 155 tenaga kesehatan, dan 1.019 tenaga teknis.",
        {3344: 3676, 352: 3676, 2150: 3344, 155: 3344, 1019: 3344},
        [(3344, [155, 1019, 2150]), (3676, [352, 3344])],
        "two levels that fail, and a sum across them",
    ),
    (
        "Sebanyak 700 orang dilantik, yaitu 100 CPNS. PPPK meliputi guru 500 dan nakes 100.",
        {100: 700, 500: 700},
        [(700, [100, 100, 500])],
        "a sentence names a kind that was not told before",
    ),
    (
        "Bupati menyerahkan SK kepada 1.438 pegawai. Dari 1.438 pegawai itu 1.433 di antaranya PPPK. Ditambah "
        "dua CPNS serta tiga PNS. Dari PPPK tadi ada delapan orang yang memilih mundur.",
        {1433: 1438, 2: 1438, 3: 1438, 8: 1433},
        [(1438, [2, 3, 1433])],
        "of the scheme pointed back to",
    ),
    (
        "Sebanyak 560 PPPK dilantik, yaitu 400 guru dan 160 nakes. Dari PPPK tersebut, 70 orang mengajar di pelosok.",
        {400: 560, 160: 560, 70: 560},
        [(560, [160, 400])],
        "of the scheme that is the whole",
    ),
]

SHARED = [
    (
        "Bupati melantik 30 kepala SMP. Menurut kecamatan, Kapur IX paling banyak dengan lima orang, disusul "
        "Lareh Sago Halaban empat orang. Sementara Guguak, Payakumbuh, Bukit Barisan, dan Harau masing-masing "
        "tiga orang. Sisanya tersebar di kecamatan lain.",
        {5: 30, 4: 30, 3: 30},
        [(30, [3, 3, 3, 3, 4, 5])],
        "several next items share a number",
    ),
    (
        "Sebanyak 60 guru dilantik. Rinciannya guru kelas 30 orang, guru agama 10 orang. Guru Bahasa Indonesia "
        "dan guru IPS masing-masing tujuh orang. Guru penjas enam orang.",
        {30: 60, 10: 60, 7: 60, 6: 60},
        [(60, [6, 7, 7, 10, 30])],
        "items share a number amid a list",
    ),
]

SEATS_LEFT = [
    (
        "Gubernur melantik 580 pejabat. Yang purna tugas sepanjang tahun ini mencapai 2.836 orang. Setelah "
        "hari ini tinggal enam jabatan yang belum terisi.",
        {},
        [],
        "seats are none of the people told before",
    ),
    (
        "Bupati melantik 12 pejabat. Tahun ini 40 orang pensiun. Kini tinggal tiga kursi yang lowong.",
        {},
        [],
        "empty seats are none of those who left",
    ),
    (
        "Pemkab Blora membuka 200 formasi. Setelah tahap satu tinggal 40 formasi.",
        {40: 200},
        [],
        "seats of seats",
    ),
]

INNER_ITEMS = [
    (
        "Pemkab Sragen mengusulkan 1.200 formasi.\n\nRinciannya:\n- CPNS 200 formasi\n  - Teknis 120\n  - Kesehatan "
        "80\n- PPPK 1.000 formasi\n  - Guru 700\n  - Kesehatan 210\n  - Teknis 90",
        {200: 1200, 120: 200, 80: 200, 1000: 1200, 700: 1000, 210: 1000, 90: 1000},
        [(200, [80, 120]), (1000, [90, 210, 700]), (1200, [200, 1000])],
        "inner items stand farther in",
    ),
    (
        "Pemkab Sragen mengusulkan 1.200 formasi.\n\nRinciannya:\nCPNS: 200 formasi\n- Teknis 120\n- Kesehatan "
        "81\nPPPK: 1.000 formasi\n- Guru 700\n- Kesehatan 210\n- Teknis 90",
        {200: 1200, 120: 200, 81: 200, 1000: 1200, 700: 1000, 210: 1000, 90: 1000},
        [(200, [81, 120]), (1000, [90, 210, 700]), (1200, [200, 1000])],
        "marked items under lines without a mark",
    ),
    (
        "Pemkab Sragen mengusulkan 1.200 formasi.\n\nRinciannya:\n- CPNS 200 formasi\n- PPPK 900 formasi\n- Sekolah "
        "kedinasan 100 formasi",
        {200: 1200, 900: 1200, 100: 1200},
        [(1200, [100, 200, 900])],
        "items alike are one list",
    ),
]

TABLES = (
    RUNNING,
    GROWN,
    ONE_OF_THEM,
    SHARES_IN_WORDS,
    OUT_OF_THESE,
    INNER_ITEMS,
    SEATS_LEFT,
    SHARED,
    OF_THE_NAMED,
    OF_ITS_KIND,
    NEARLY,
    THE_REST,
    REASONS,
)


@pytest.mark.parametrize(
    ("text", "parts", "splits"), [pytest.param(*row[:3], id=row[3]) for table in TABLES for row in table]
)
def test_whose_parts(text, parts, splits):
    assert wholes(text) == (parts, splits)
