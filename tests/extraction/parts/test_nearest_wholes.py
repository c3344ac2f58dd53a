"""Short articles: which count each is part of, the nearest larger one that holds it, and which split it is of.

Long on purpose: a table for each way of telling it, wordings first, then what looks alike and ties nothing.
"""

import pytest

from extraction.article import extract

GROUPS = [  # those who came together, pointed back to
    pytest.param(
        "Bupati Natuna melantik 502 pejabat, Jumat (5/1/2024). Hampir semuanya wajah lama. Dari rombongan itu 48 "
        "pejabat naik jabatan, sementara dua pejabat dikembalikan ke posisi awal.",
        {48: 502, 2: 502},
        [(502, [48, 2])],
        id="dari rombongan",
    ),
    pytest.param(
        "Wali Kota Tual melantik 50 pejabat, Kamis (25/9/2025). Di dalam rombongan itu dua camat serta tujuh kepala "
        "puskesmas bertukar tempat.",
        {2: 50, 7: 50},
        [(50, [2, 7])],
        id="di dalam rombongan",
    ),
    pytest.param(
        'Bupati Fakfak mengukuhkan 39 kepala sekolah, Jumat (21/5/2021).\n\n"Tidak semua senang," ujarnya.\n\nDalam '
        "daftar itu, sebut dia, ada lima guru yang naik jabatan menjadi kepala sekolah. Sementara 14 kepala sekolah "
        "hanya diperpanjang SK-nya.",
        {5: 39, 14: 39},
        [(39, [5, 14])],
        id="dalam daftar, two paragraphs on",
    ),
    pytest.param(
        "Pemkab Tapin mengusulkan 1.125 calon PPPK Paruh Waktu ke BKN. Di dalam usulan itu hanya ada tujuh pelamar "
        "jalur PPG, kata kepala BKPSDM, Rabu (24/9/2025).",
        {7: 1125},
        [],
        id="in a proposal",
    ),
    pytest.param(
        "Gubernur Papua melantik 120 pejabat eselon III, Senin (3/2). Di antara rombongan itu terdapat 18 perempuan.",
        {18: 120},
        [],
        id="di antara rombongan",
    ),
    pytest.param(
        "Wali Kota Bima melantik 88 pejabat, Selasa (4/2/2025). Pada gerbong mutasi itu ada 12 lurah dan 9 kepala "
        "seksi yang promosi.",
        {12: 88, 9: 88},
        [(88, [12, 9])],
        id="a train of moves",
    ),
    pytest.param(
        "Bupati Ende menyerahkan SK CPNS kepada 265 orang, Senin (3/6/2024).\n\nAcaranya di aula. Dalam barisan "
        "tersebut tampak 41 orang lulusan terbaik.",
        {41: 265},
        [],
        id="dalam barisan",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Di luar rombongan itu, 40 orang masih menunggu.",
        {},
        [],
        id="outside of it",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Selain rombongan itu, 40 CPNS juga menerima SK.",
        {},
        [],
        id="besides it",
    ),
    pytest.param(
        "Bupati Natuna melantik 502 pejabat, Jumat. Rombongan itu disambut 40 anggota DPRD dan 20 kepala desa.",
        {},
        [],
        id="those who greet it",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 120 PPPK, Senin (3/2). Di gedung itu pula, tahun lalu 80 CPNS menerima SK.",
        {},
        [],
        id="a house is no group",
    ),
]


GRANTED = [  # what was asked for, and what came of it
    pytest.param(
        "Pengalaman pada 2024 membekas: Singkawang minta 275 formasi CPNS, yang turun cuma 98.",
        {98: 275},
        [],
        id="yang turun",
    ),
    pytest.param(
        "Pemda Subang mendapat kuota PPPK guru sebanyak 3.089 orang, Selasa (1/6/2021).\n\nKepala BKPSDM menerangkan, "
        "pihaknya sebetulnya mengusulkan 5.000-an. Yang ditetapkan menjadi formasi akhirnya 3.089.",
        {3089: 5000},
        [],
        id="fixed as posts, the number told before",
    ),
    pytest.param(
        'Pemkab Gresik membuka 460 lowongan CPNS.\n\n"Dari 520 formasi yang kami minta, pusat hanya menyetujui '
        'segitu," ujar Kepala BKD, Rabu (30/10/2019).',
        {460: 520},
        [],
        id="segitu",
    ),
    pytest.param(
        "Formasi CPNS Kabupaten Muna tahun ini 214 kursi. Padahal Muna mengusulkan 600 formasi, yang dikabulkan hanya "
        "sebanyak itu, kata Kepala BKD.",
        {214: 600},
        [],
        id="sebanyak itu",
    ),
    pytest.param(
        "Sebanyak 4.271 PPPK Paruh Waktu Kuningan menerima SK, Selasa (16/12/2025).\n\nMereka berasal dari 4.289 "
        "honorer yang beberapa bulan lalu diajukan pemkab menjadi paruh waktu.",
        {4271: 4289},
        [],
        id="those whom they come from",
    ),
    pytest.param(
        "Bupati Wajo melantik 120 PPPK, Senin (3/6/2024). Mereka berasal dari 23 kecamatan. Tahun depan pemkab "
        "mengusulkan 300 orang.",
        {},
        [],
        id="districts that they come from",
    ),
    pytest.param(
        "Pemkab Wajo mengusulkan 1.200 formasi PPPK ke pusat. Namun yang keluar hanya 740 formasi.",
        {740: 1200},
        [],
        id="yang keluar",
    ),
    pytest.param(
        "Dari 2.115 formasi yang diusulkan Pemkab Kutim, hampir seluruhnya ternyata untuk PPPK.\n\n"
        '"Untuk tahun 2022 angkanya 1.999 formasi PPPK," lapor Kepala BKPP, Senin (26/9/2022).',
        {1999: 2115},
        [],
        id="nearly all, and how many this year",
    ),
    pytest.param(
        "Dari 600 orang yang diusulkan Pemko Lhokseumawe ke Kemenpan RB, lebih dari separuh adalah guru.\n\nFormasi "
        "yang diberikan pusat sebagai berikut. Guru mendapat 365 orang, semuanya PPPK. Lalu 66 formasi CPNS bagi "
        "tenaga teknis.",
        {365: 600, 66: 600},
        [(600, [365, 66])],
        id="sebagai berikut",
    ),
    pytest.param(
        "Pemkab Wajo mendapat 480 formasi CPNS. Sementara itu Pemkab Bone meminta 520 formasi.",
        {},
        [],
        id="another government's wish",
    ),
    pytest.param(
        "Pemkab Wajo mengusulkan 1.200 formasi PPPK. Yang mendaftar seleksi CPNS baru 740 orang.",
        {},
        [],
        id="applicants for something else",
    ),
    pytest.param(
        "Pemkab Wajo mengajukan 90 formasi CPNS dan 400 formasi PPPK, kata kepala BKD, Senin (3/6/2024).",
        {},
        [],
        id="both asked for",
    ),
]

UNLIKE = [  # counts that make no list together: posts and applicants, what was asked for and what was granted
    pytest.param(
        "SKB CPNS di Maluku diikuti 4.202 pelamar dengan kuota 3.232, kata Kepala BKD, Sabtu (5/1/2019). Beberapa di "
        "antaranya:\n\nKabupaten Seram Bagian Timur 373 orang, kuota 323\nKabupaten Maluku Tengah 547 orang, kuota "
        "309\nKabupaten Buru 409 orang, kuota 250\nKota Ambon 275 orang, kuota 231\n\nSoal kursi yang tersisa, Donny "
        "tidak mau berandai-andai.",
        {373: 4202, 323: 3232, 547: 4202, 309: 3232, 409: 4202, 250: 3232, 275: 4202, 231: 3232},
        [(4202, [373, 547, 409, 275]), (3232, [323, 309, 250, 231])],
        id="rows of applicants and posts",
    ),
    pytest.param(
        "Pada PPPK Minahasa dibutuhkan 318 orang dan ada 882 pelamar, kata Kepala BKPSDM, Selasa (27/7/2021). Guru "
        "bimbingan konseling yang disediakan 44 kursi nihil peminat. Paling ramai guru kelas: 281 orang berebut 118 "
        "kursi.",
        {281: 882, 118: 318},
        [],
        id="so many for so many posts",
    ),
    pytest.param(
        "Banyumas mendapat kuota 1.089 formasi PPPK, Kamis (12/10/2023). Dari delapan formasi dokter spesialis yang "
        "dibuka, pelamarnya hanya dua orang.",
        {},
        [],
        id="few apply for some posts",
    ),
    pytest.param(
        "Tahun 2022 Barito Selatan mendapat 445 formasi guru PPPK, tapi hanya 295 orang yang mendaftar, kata kepala "
        "dinas, Kamis (26/1/2023). Untuk guru TK misalnya, peminatnya 18 orang padahal kursinya cuma 10.",
        {18: 295, 10: 445},
        [],
        id="posts of posts, applicants of applicants",
    ),
    pytest.param(
        "Sampai Selasa siang, berkas pelamar PPPK Batam yang masuk datang dari 995 orang. Paling ramai bidang teknis "
        "927 orang. Lalu guru 49 orang dan kesehatan 19 orang.\n\nKursi yang diperebutkan sisa tahap pertama, yaitu "
        "enam untuk guru, 22 untuk tenaga kesehatan, dan 372 untuk tenaga teknis.",
        {927: 995, 49: 995, 19: 995},
        [(995, [927, 49, 19])],
        id="a list of posts below applicants",
    ),
    pytest.param(
        "Formasi CPNS Kabupaten Buru 120 kursi, pelamarnya 1.400 orang, kata kepala BKD, Senin (3/9/2018). Formasi "
        "dokter 12 kursi, pelamarnya 9 orang. Formasi bidan 30 kursi, pelamarnya 410 orang.",
        {12: 120, 9: 1400, 30: 120, 410: 1400},
        [],
        id="posts and applicants by work",
    ),
    pytest.param(
        "Pemkab Alor membuka 300 formasi PPPK guru, Senin (3/6/2024). Pelamar untuk guru kelas 510 orang, sedangkan "
        "guru agama hanya 90 orang.",
        {},
        [],
        id="applicants are none of the posts",
    ),
    pytest.param(
        "Pelamar CPNS Kota Bima 2.100 orang, Senin (3/6/2024). Formasi yang diperebutkan 80 untuk guru dan 60 untuk "
        "tenaga kesehatan.",
        {},
        [],
        id="posts are none of the applicants",
    ),
    pytest.param(
        "613 Pelamar Berebut Kursi PPPK di Bangka\n\nSUNGAILIAT - Pendaftaran PPPK Kabupaten Bangka ditutup Senin "
        '(26/7/2021). Sejauh ini 504 berkas sudah diverifikasi, sedangkan 109 sisanya belum disentuh.\n\n"Kami '
        'mengajukan 408, yang disetujui cuma 102," ungkapnya.',
        {504: 613, 109: 613, 102: 408},
        [(613, [504, 109])],
        id="asked for and granted are no list that nearly adds up",
    ),
    pytest.param(
        'Analisis beban kerja menunjukkan Kota Singkawang kekurangan 1.090 pegawai, Selasa (10/2/2026). "Permintaan '
        'kami sebetulnya kecil," katanya.\n\nHerman tidak mau terlalu optimistis. Pengalaman pada 2024 membekas: '
        "Singkawang minta 275 formasi, yang turun cuma 98.",
        {98: 275},
        [],
        id="nor an announced one",
    ),
    pytest.param(
        "Kebutuhan pegawai Kabupaten Alor mencapai 500 orang. Rinciannya belum pasti: diusulkan 350 formasi, "
        "disetujui 140 formasi, kata Kepala BKD, Senin (3/6/2024).",
        {350: 500, 140: 350},
        [],
        id="nor behind a word of splitting",
    ),
    pytest.param(
        "Jumlah honorer di Kabupaten Ende 400 orang, kata kepala BKPSDM, Senin (3/6/2024). Dari pendataan itu 300 "
        "orang mendaftar, yang lulus 102 orang.",
        {102: 300},
        [],
        id="nor applicants and those who passed",
    ),
    pytest.param(
        "Pelamar PPPK Kabupaten Buol 1.000 orang, Selasa (4/6/2024). Rinciannya: lolos administrasi 690 orang, lulus "
        "300 orang.",
        {690: 1000, 300: 690},
        [],
        id="nor admitted and passed",
    ),
    pytest.param(
        "Dari 420 formasi PPPK Pasangkayu, yang terisi 412 orang, kata kepala BKPPD, Selasa (23/9/2025).",
        {412: 420},
        [],
        id="posts are filled by people",
    ),
    pytest.param(
        "Pelamar CPNS Kota Bima 2.100 orang, Senin (3/6/2024). Pelamar guru 800 orang dan pelamar kesehatan 1.300 "
        "orang.",
        {800: 2100, 1300: 2100},
        [(2100, [800, 1300])],
        id="applicants by work",
    ),
    pytest.param(
        "Kuota PPPK Kabupaten Alor 300 orang, Senin (3/6/2024). Rinciannya 200 formasi guru dan 95 formasi perawat.",
        {200: 300, 95: 300},
        [(300, [200, 95])],
        id="posts that nearly make an allotment of people",
    ),
    pytest.param(
        "Pelamar PPPK Kabupaten Buol 1.000 orang, Selasa (4/6/2024). Rinciannya: guru 690 orang, teknis 300 orang.",
        {690: 1000, 300: 1000},
        [(1000, [690, 300])],
        id="applicants by work that nearly add up",
    ),
    pytest.param(
        "Pelamar PPPK Kabupaten Buol 1.000 orang, Selasa (4/6/2024). Rinciannya: memenuhi syarat 690 orang, tidak "
        "memenuhi syarat 305 orang.",
        {690: 1000, 305: 1000},
        [(1000, [690, 305])],
        id="those who passed and those who failed",
    ),
]

STAGES = [  # a stage of a selection, and the earlier one that it comes from
    pytest.param(
        "SKB CPNS 2018 di Pemprov Maluku menghasilkan 255 orang yang lolos. Peserta ujian pada 10-12 Desember 2018 "
        "itu 444 orang, kata Kepala BKD.",
        {255: 444},
        [],
        id="passed, then those tested",
    ),
    pytest.param(
        "Sebanyak 369 orang dinyatakan lulus PPPK tahap II di Banggai, Rabu (2/7/2025). Jumlah pelamarnya 2.846 orang.",
        {369: 2846},
        [],
        id="how many applied",
    ),
    pytest.param(
        "Yang lulus seleksi administrasi CPNS Kabupaten Ende 1.240 orang, kata Kepala BKD, Senin (1/10/2018). Adapun "
        "yang mendaftar tercatat 1.677 orang.",
        {1240: 1677},
        [],
        id="admitted, then applied",
    ),
    pytest.param(
        "Peserta yang lolos SKD CPNS di Kota Bima 210 orang. Mereka menyisihkan peserta lain, sebab yang mengikuti "
        "SKD 1.870 orang.",
        {210: 1870},
        [],
        id="because so many took part",
    ),
    pytest.param(
        "Sebanyak 83 orang lulus seleksi PPPK tahap 2 Tarakan, Senin (14/7/2025). Pendaftarnya ketika itu 760 orang.",
        {83: 760},
        [],
        id="their applicants then",
    ),
    pytest.param(
        "Akun yang mendaftar CPNS Padang 11.273 orang, meskipun hanya 6.452 yang berkasnya terkirim. Dari berkas yang"
        " masuk, 1.249 pelamar dinyatakan tidak memenuhi syarat dan 587 orang masih diverifikasi.",
        {6452: 11273, 1249: 6452, 587: 6452},
        [(6452, [1249, 587])],
        id="only so many papers came",
    ),
    pytest.param(
        "Seleksi PPPK Sleman dimulai 14 Februari 2019 dan diikuti oleh 291 orang. Hasilnya 182 pelamar lolos, kata "
        "Kepala BKPP, Senin (1/2/2021).",
        {182: 291},
        [],
        id="applicants who passed",
    ),
    pytest.param(
        "Hanya 40 guru yang lulus PPPK di Kabupaten Alor, Senin (3/6/2024). Padahal peserta tesnya 312 guru.",
        {40: 312},
        [],
        id="though so many took the test",
    ),
    pytest.param(
        "Sebanyak 369 orang dinyatakan lulus PPPK tahap I di Banggai, Rabu (2/7/2025). Untuk tahap II, pelamarnya "
        "2.846 orang.",
        {},
        [],
        id="applicants of another batch",
    ),
    pytest.param(
        "Sebanyak 369 orang lulus PPPK di Banggai, Rabu (2/7/2025). Tahun depan akan ada lagi, dan pelamarnya "
        "diperkirakan 2.846 orang.",
        {},
        [],
        id="applicants to come",
    ),
    pytest.param(
        "Sebanyak 120 guru lulus PPPK di Kabupaten Buru, Senin (3/6/2024). Pelamar CPNS mencapai 2.000 orang.",
        {},
        [],
        id="applicants of another scheme",
    ),
    pytest.param(
        "Sebanyak 120 PPPK dilantik di Kabupaten Buru, Senin (3/6/2024). Yang mendaftar seleksi PPPK tahap berikutnya"
        " sudah 900 orang.",
        {},
        [],
        id="applicants for the next batch",
    ),
    pytest.param(
        "Sebanyak 120 guru lulus PPPK di Kabupaten Buru, Senin (3/6/2024). Pelamar tenaga kesehatan 400 orang.",
        {},
        [],
        id="applicants for other work",
    ),
    pytest.param(
        "Bupati Alor menyerahkan SK kepada 120 PPPK, Senin (3/6/2024). Penyerahan itu diikuti 400 pegawai.",
        {},
        [],
        id="guests of a ceremony",
    ),
    pytest.param(
        "Seleksi PPPK Alor diikuti 900 pelamar, Senin (3/6/2024). Yang lulus ambang batas 310 orang. Dari mereka, 120"
        " orang maju ke seleksi kompetensi bidang.",
        {310: 900, 120: 310},
        [],
        id="three stages in order",
    ),
]

NEAREST = [  # of two wholes that hold a count the nearer one
    pytest.param(
        "SK sebanyak 2.302 lembar PPPK Paruh Waktu dibagikan Bupati Wonosobo, Kamis (18/12/2025).\n\nKepala BKD "
        "membeberkan, pada Agustus lalu kabupaten mengajukan 2.318 orang. Yang dikabulkan BKN 2.305 orang, sebab 13 "
        "orang rontok lebih dulu.",
        {2302: 2305, 2305: 2318, 13: 2318},
        [(2318, [2305, 13])],
        id="sworn in of those approved",
    ),
    pytest.param(
        "Sebanyak 5.415 PPPK Paruh Waktu Tulungagung menerima SK, Rabu (31/12/2025).\n\nKepala BKPSDM menceritakan "
        "pada September lalu usulan NIP dikirim untuk 5.433 orang. Dari daftar semula yang berisi 5.465 orang, hilang"
        " 32 orang setelah data dicocokkan.",
        {5415: 5433, 5433: 5465, 32: 5465},
        [(5465, [5433, 32])],
        id="of those sent, told before the first list",
    ),
    pytest.param(
        '"Yang lulus passing grade 1.498 peserta. Sedangkan yang ikut tes 3.146 orang," ungkap Kepala BKPSDM Penajam,'
        " Kamis (28/10/2021).\n\nBKN menyaring lagi berdasarkan peringkat, dan dari mereka hanya 637 orang yang maju "
        "ke Seleksi Kompetensi Bidang (SKB).",
        {1498: 3146, 637: 1498},
        [],
        id="of those who passed, told before those tested",
    ),
    pytest.param(
        "Bupati Buru melantik 410 PPPK, Senin (1/9/2025). Semula diusulkan 450 orang. Sebanyak 30 orang tidak lengkap"
        " berkasnya, sehingga yang dikirim ke BKN 420 orang.",
        {410: 420, 30: 450, 420: 450},
        [(450, [30, 420])],
        id="of those who stayed",
    ),
    pytest.param(
        "Bupati Alor menyerahkan SK kepada 1.180 PPPK, Senin (1/9/2025). Peserta yang lulus 1.210 orang. Dari jumlah "
        "itu, 20 orang mundur dan 1.190 orang diusulkan NIP-nya.",
        {1180: 1190, 20: 1210, 1190: 1210},
        [(1210, [20, 1190])],
        id="of those put forward, after some withdrew",
    ),
    pytest.param(
        "Kota Bima mengajukan 700 honorer menjadi PPPK, Senin (1/9/2025). Sebanyak 60 orang dicoret, tersisa 640 "
        "orang. Yang sudah terbit NIP-nya 500 orang.",
        {60: 700, 640: 700, 500: 640},
        [(700, [60, 640])],
        id="numbers of those who stayed",
    ),
    pytest.param(
        "Bupati Buru melantik 410 PPPK, Senin (1/9/2025). Semula diusulkan 450 orang, tetapi 40 orang gugur.",
        {410: 450, 40: 450},
        [(450, [410, 40])],
        id="those sworn in are those who stayed",
    ),
    pytest.param(
        "Bupati Alor menyerahkan SK kepada 380 PPPK, Senin (1/9/2025). Peserta yang lulus 400 orang, terdiri atas 390"
        " guru dan 10 bidan.",
        {380: 400, 390: 400, 10: 400},
        [(400, [390, 10])],
        id="one kind of work did not stay till then",
    ),
    pytest.param(
        "Bupati Alor menyerahkan SK kepada 380 PPPK, Senin (1/9/2025). Usulan awalnya 400 orang. Dari usulan itu, 250"
        " laki-laki dan 150 perempuan.",
        {380: 400, 250: 400, 150: 400},
        [(400, [250, 150])],
        id="men and women",
    ),
]

SO_FAR = [  # those appointed till now, and those who are not among them yet
    pytest.param(
        "SK 3.521 PPPK Paruh Waktu Cirebon Ditargetkan Akhir November\n\nCIREBON - Kepala BKPSDM Kabupaten Cirebon "
        'menargetkan SK pegawai paruh waktu dibagikan akhir bulan ini.\n\n"Kami kebut terus," katanya, Selasa '
        "(4/11/2025).\n\nAdapun untuk PPPK biasa, urusannya sudah beres. SK mereka seluruhnya telah diserahkan kepada"
        " 10.267 orang.",
        {},
        [],
        id="another scheme, handed over already",
    ),
    pytest.param(
        "Nagan Raya Ajukan Lagi Honorer\n\nNAGAN RAYA - Kali ini 130 honorer diajukan ke Kemenpan-RB agar diangkat "
        "menjadi PPPK paruh waktu, kata bupati, Rabu (11/2/2026).\n\nRekan-rekan mereka adalah penerima SK pada Jumat"
        " (6/2) lalu, seluruhnya 2.150 pegawai.",
        {},
        [],
        id="those who got theirs before",
    ),
    pytest.param(
        "Pemprov memastikan SK untuk 1.137 PPPK tahap II diserahkan Kamis (2/10/2025) di Mataram.\n\nMansyur "
        "menambahkan, angkatan sebelumnya sudah lebih dulu bekerja. Tahap I yang SK-nya dibagikan pada Juni berjumlah"
        " 2.024 orang dan seluruhnya telah menerima gaji.",
        {},
        [],
        id="the batch before",
    ),
    pytest.param(
        "Sebanyak 240 guru honorer di Alor menunggu SK PPPK, kata kepala dinas, Senin (3/6/2024). Hingga kini guru "
        "yang sudah diangkat menjadi PPPK 1.300 orang.",
        {},
        [],
        id="those who wait",
    ),
    pytest.param(
        "Pemkab Buru mengusulkan 400 tenaga teknis menjadi PPPK, Senin (3/6/2024). Sampai saat ini PPPK yang sudah "
        "dilantik mencapai 2.100 orang.",
        {},
        [],
        id="those asked for",
    ),
    pytest.param(
        "Pemkot Bima akan melantik 90 PPPK tahap II, Senin (3/6/2024). Secara keseluruhan PPPK tahap I yang sudah "
        "dilantik 610 orang.",
        {},
        [],
        id="the first batch as a whole",
    ),
    pytest.param(
        "Bupati Sikka menyerahkan SK kepada 384 PPPK, Senin (3/6/2024). Hingga kini Sikka sudah mengangkat 1.900 PPPK.",
        {384: 1900},
        [],
        id="those of the day are among all till now",
    ),
    pytest.param(
        "Wali Kota Bima melantik 300 PPPK tahap II, Senin (3/6/2024). Alhasil PPPK di kota ini kini 1.907 orang.",
        {300: 1907},
        [],
        id="staff by now",
    ),
    pytest.param(
        "Bupati Kupang membagikan SK kepada 375 PPPK tahap II, Rabu (29/10/2025). Jika dijumlahkan, PPPK tahap I dan "
        "II yang diangkat tahun ini 2.600 orang.",
        {375: 2600},
        [],
        id="both batches together",
    ),
]


@pytest.mark.parametrize(("text", "parts", "splits"), [*GROUPS, *GRANTED, *UNLIKE, *STAGES, *NEAREST, *SO_FAR])
def test_whole_and_split(text, parts, splits):
    told = extract(text)
    counts = told.headcounts
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
    found = [(counts[split.total].value, [counts[part].value for part in split.parts]) for split in told.breakdowns]
    assert found == splits
