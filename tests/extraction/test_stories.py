"""Short articles of own wording: what the article's story makes of each count, which its own sentence does not say.

One table, long on purpose: a row for each way of telling, beside it what looks alike and tells something else.
"""

import pytest

from extraction.article import extract

STORIES = [
    pytest.param(
        "BKN baru menyetujui sebagian usulan PPPK Kabupaten Sikka. Yang diusulkan 500 orang. Nomor induk sudah terbit "
        "untuk 441 orang, yang masih diproses 59 orang.",
        [(500, "pppk", "proposed"), (441, "pppk", "appointed"), (59, "pppk", "remaining")],
        id="those whose number is dealt with still",
    ),
    pytest.param(
        "Usulan PPPK yang diterima BKN sebanyak 4.100. Dari jumlah itu, NI PPPK yang sudah diterbitkan sebanyak 2.700.",
        [(4100, "pppk", "proposed"), (2700, "pppk", "appointed")],
        id="identity numbers issued of those asked for",
    ),
    pytest.param(
        "Pelamar PPPK di kabupaten itu sudah dicatat BKD. Yang mendaftar 520 orang. Padahal honorer yang berhak ada "
        "722 orang. Artinya 202 orang tidak mendaftar.",
        [(520, "pppk", "other"), (722, "honorer", "other"), (202, "honorer", "other")],
        id="applicants are entrants, though honorer told of later contain them",
    ),
    pytest.param(
        "Di sana 68 CPNS dan 413 PPPK menerima SK. Untuk CPNS, nakes mendapat 41. Untuk 481 ASN baru ini ada pesan.",
        [(68, "cpns", "appointed"), (413, "pppk", "appointed"), (41, "cpns", "appointed"), (481, "asn", "appointed")],
        id="what is said of the last subject is said of each, and new staff is not the staff there is",
    ),
    pytest.param(
        "Bupati melantik PPPK. Peserta sosialisasi berjumlah 1.263 orang, terdiri dari 415 orang penerima SK tahun ini "
        "dan 848 orang yang sudah diangkat dulu.",
        [(1263, "pppk", "other"), (415, "pppk", "appointed"), (848, "pppk", "appointed")],
        id="some of those who are there entered",
    ),
    pytest.param(
        "Data honorer Kabupaten Lembata diumumkan. Dari 2.700 tenaga harian lepas, BKN hanya mengakui 1.428 orang.",
        [(2700, "honorer", "other"), (1428, "honorer", "other")],
        id="honorer where nobody enters and nobody is said to wait are a stock",
    ),
    pytest.param(
        "Data honorer Kabupaten Lembata diumumkan, mereka menuntut kepastian. Honorer di sana 2.700 orang.",
        [(2700, "honorer", "remaining")],
        id="honorer who ask for it wait",
    ),
    pytest.param(
        "Bupati Ende melantik pejabat, Senin. Masih tersisa 3 jabatan eselon II yang dipegang Plt.",
        [(3, "jabatan_struktural", "remaining")],
        id="posts left empty are not the news of a swearing-in",
    ),
    pytest.param(
        "Tinggal 60 honorer Alor yang belum diangkat. Sebanyak 2.900 orang sudah diangkat menjadi PPPK sejak 2021.",
        [(60, "honorer", "remaining"), (2900, "pppk", "appointed")],
        id="honorer told first who are not appointed yet are not those of the news",
    ),
    pytest.param(
        "Pemkab Ende mengusulkan 900 PPPK paruh waktu ke BKN, Senin. Sebanyak 22 orang belum menyerahkan DRH.",
        [(900, "pppk_paruh_waktu", "proposed"), (22, "pppk_paruh_waktu", "remaining")],
        id="a few of those proposed who wait",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Ada 3 apoteker dan 8 pranata komputer yang tidak lulus.",
        [(90, "pppk", "appointed"), (3, "pppk", "appointed"), (8, "pppk", "other")],
        id="what a relative clause says is of the last alone",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Sekda menyebut 12 orang dari mereka mundur.",
        [(90, "pppk", "appointed"), (12, "pppk", "other")],
        id="who speaks is no title of those counted",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Ada 18 orang yang belum menerima SK: 16 orang mundur dan 2 orang meninggal.",
        [(90, "pppk", "appointed"), (18, "pppk", "other"), (16, "pppk", "other"), (2, "pppk", "other")],
        id="those who all fell away do not wait",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Ada 15 orang belum menerima SK: 10 orang mundur, 3 orang wafat, 2 orang lulus CPNS.",
        [(90, "pppk", "appointed")] + [(value, "pppk", "other") for value in (15, 10, 3, 2)],
        id="what else they passed is a reason",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Kini total PPPK di daerah itu menjadi 4.908 orang.",
        [(90, "pppk", "appointed"), (4908, "pppk", "other")],
        id="what the staff comes to by now",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Total peserta 4.001, yang lulus cuma 889.",
        [(90, "pppk", "appointed"), (4001, "pppk", "other"), (889, "pppk", "proposed")],
        id="takers of a test that some passed",
    ),
    pytest.param(
        "Dari 8.611 honorer yang terdata, 5.040 orang menjadi PPPK penuh waktu dan 3.571 orang diangkat sebagai PPPK "
        "paruh waktu. Gubernur menyerahkan SK mereka.",
        [(8611, "honorer", "other"), (5040, "pppk_penuh_waktu", "appointed"), (3571, "pppk_paruh_waktu", "appointed")],
        id="honorer some of whom entered are where they came from, whoever stands first",
    ),
    pytest.param(
        "CPNS resmi menjadi PNS setelah disumpah. Mereka adalah CPNS formasi 2023, yaitu 120 perawat dan 80 bidan.",
        [(120, "pns", "appointed"), (80, "pns", "appointed")],
        id="CPNS who are sworn in as PNS are PNS under their former name",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Honorer di sini tinggal sedikit. Anggarannya berat. Jumlahnya 120 orang.",
        [(90, "pppk", "appointed"), (120, "honorer", "other")],
        id="those a sentence began with are counted two sentences on",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Honorer dan PPPK bersyukur. Jumlah PPPK itu 120 orang.",
        [(90, "pppk", "appointed"), (120, "pppk", "appointed")],
        id="not where the sentence names others too",
    ),
    pytest.param(
        "Pemkab memperoleh 1.204 formasi PPPK. Tahap I menyerap 980 orang, tahap II 224 orang. SK tahap I diterima 978 "
        "orang karena dua orang mundur. SK untuk 224 orang tahap II diserahkan bupati.",
        [
            (1204, "pppk", "proposed"),
            (980, "pppk", "proposed"),
            (224, "pppk", "appointed"),
            (978, "pppk", "appointed"),
            (2, "pppk", "other"),
        ],
        id="an item of what was granted is told again for itself",
    ),
    pytest.param(
        "Bupati bicara soal CPNS. Kata dia baru 320 dari 744 CPNS (capeg) yang mengambil petikan SK.",
        [(320, "cpns", "appointed"), (744, "cpns", "appointed")],
        id="so few out of those who",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 96 PPPK di aula. Tahun ini diusulkan lagi 2.037 orang. Dengan begitu seluruhnya "
        "PNS yang ada kini 5.224 orang.",
        [(96, "pppk", "appointed"), (2037, "pppk", "proposed"), (5224, "pns", "other")],
        id="a running total of staff does not name its entrants",
    ),
    pytest.param(
        "Bupati melantik 314 PPPK di lapangan. Daerah itu memperoleh 647 formasi ASN. Pelamarnya 480 orang.",
        [(314, "pppk", "appointed"), (647, "asn", "proposed"), (480, "pppk", "other")],
        id="formasi ASN does not rename what follows",
    ),
    pytest.param(
        "Bupati melantik pejabat administrator, pengawas, sampai tenaga fungsional. Jumlahnya 442 posisi.",
        [(442, "asn", "appointed")],
        id="officials of both kinds",
    ),
    pytest.param(
        "Sebanyak 58 honorer menuntut aturan PPPK ke Mahkamah Agung. Pekan lalu terbit 996 SK honorer.",
        [(58, "honorer", "other"), (996, "honorer", "appointed")],
        id="honorer stay honorer where nobody enters",
    ),
    pytest.param(
        "Bupati membagikan SK kepada 59 guru SD yang menjadi kepala sekolah.",
        [(59, "jabatan_fungsional", "appointed")],
        id="guru become heads",
    ),
    pytest.param(
        "Bupati melantik 1.994 PPPK di lapangan. Ada 626 orang fungsional tenaga guru dan 1.368 orang tenaga teknis.",
        [(1994, "pppk", "appointed"), (626, "pppk", "appointed"), (1368, "pppk", "appointed")],
        id="a functional post that names the work of a formation",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 690 PPPK, terdiri atas 245 formasi guru dan 445 formasi tenaga teknis.",
        [(690, "pppk", "appointed"), (245, "pppk", "appointed"), (445, "pppk", "appointed")],
        id="posts in a list share its total's fate",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 743 PPPK. Kami diberi kuota tambahan PPPK guru sebanyak 368. Formasi teknis "
        "tahun lalu sebanyak 211.",
        [(743, "pppk", "appointed"), (368, "pppk", "proposed"), (211, "pppk", "proposed")],
        id="posts beside an appointment",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 576 PPPK. Kuota yang diberikan 600 orang.",
        [(576, "pppk", "appointed"), (600, "pppk", "proposed")],
        id="what was given are posts",
    ),
    pytest.param(
        "Bupati melantik 304 PPPK di kota. Yang lulus 307 orang. Dua orang meninggal, satu orang tidak dapat tempat.",
        [(304, "pppk", "appointed"), (307, "pppk", "proposed"), (2, "pppk", "other"), (1, "pppk", "other")],
        id="those not let in",
    ),
    pytest.param(
        "Rektor melantik 3 PPPK. Yang lulus di kampusnya 4 orang. Berkas satu orang lainnya masih diperiksa.",
        [(3, "pppk", "appointed"), (4, "pppk", "proposed"), (1, "pppk", "remaining")],
        id="the rest of those who passed",
    ),
    pytest.param(
        "Honorer yang belum tertampung PPPK masih menunggu aturan pusat. "
        "Sebanyak 2.632 orang sudah diangkat menjadi PPPK. Sisa honorer 5.124 orang.",
        [(2632, "pppk", "appointed"), (5124, "honorer", "remaining")],
        id="already sworn in, though the news is of those who wait",
    ),
    pytest.param(
        "Status kepegawaian 150 CPNS di kabupaten itu kini genap 100 persen. Mereka mengucapkan sumpah PNS di pendopo.",
        [(150, "pns", "appointed")],
        id="CPNS who become PNS",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 640 PPPK di pendopo. Dengan tambahan itu jumlah PPPK di sana 4.210 orang.",
        [(640, "pppk", "appointed"), (4210, "pppk", "other")],
        id="the staff there is by now",
    ),
    pytest.param(
        "Bupati memutasi pejabat eselon III, IV, serta fungsional. Total ada 184 pejabat.",
        [(184, "asn", "appointed")],
        id="officials are no mere staff",
    ),
    pytest.param(
        "Gaji 1.250 PPPK di kabupaten itu belum cair. Pemkab menunggu transfer dari pusat.",
        [(1250, "pppk", "other")],
        id="pay that has not come",
    ),
    pytest.param(
        "Sebanyak 45 PPPK di kabupaten itu mengajukan cerai. Atasan mereka diminta memberi nasihat.",
        [(45, "pppk", "other")],
        id="a petition is no proposal",
    ),
    pytest.param(
        "Formasi PPPK tahun ini 600 kursi. Seleksi diikuti 3.850 pegawai non ASN.",
        [(600, "pppk", "proposed"), (3850, "honorer", "other")],
        id="those who took the test",
    ),
    pytest.param(
        "Sebanyak 2.875 tenaga non-ASN di Lumajang kini bernapas lega. Mereka resmi diangkat menjadi PPPK Paruh Waktu.",
        [(2875, "pppk_paruh_waktu", "appointed")],
        id="what the next sentence says of them",
    ),
    pytest.param(
        "Bupati melantik 900 PPPK di lapangan. Guru memimpin dengan 600 orang, tenaga teknis menyusul 300 orang.",
        [(900, "pppk", "appointed"), (600, "pppk", "appointed"), (300, "pppk", "appointed")],
        id="the next in line waits for nothing",
    ),
    pytest.param(
        "Pelamar CPNS membeludak tahun ini. Sebanyak 7.321 orang mendaftar untuk memperebutkan 212 formasi.",
        [(7321, "cpns", "other"), (212, "cpns", "proposed")],
        id="posts do not apply",
    ),
    pytest.param(
        "Akhirnya 4.015 honorer resmi jadi PPPK. Bupati menyerahkan SK mereka. Yang lain, 2.300 orang, diusulkan "
        "menjadi PPPK paruh waktu.",
        [(4015, "pppk", "appointed"), (2300, "pppk_paruh_waktu", "proposed")],
        id="part-time is told of later",
    ),
    pytest.param(
        "BKPSDM mengajukan 2.300 honorer untuk menjadi PPPK paruh waktu. Sebelumnya, 4.015 honorer telah diangkat "
        "menjadi PPPK.",
        [(2300, "pppk_paruh_waktu", "proposed"), (4015, "pppk", "appointed")],
        id="an earlier intake",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 1.640 PPPK kemarin. Besok giliran 1.702 orang. Keseluruhannya 3.342 orang.",
        [(1640, "pppk", "appointed"), (1702, "pppk", "proposed"), (3342, "pppk", "proposed")],
        id="over several days",
    ),
    pytest.param(
        "Pemkab mengusulkan 801 honorer menjadi PPPK paruh waktu. Tercatat 4.355 honorer, 3.208 di antaranya "
        "sudah diangkat menjadi PPPK.",
        [(801, "pppk_paruh_waktu", "proposed"), (4355, "honorer", "other"), (3208, "pppk", "appointed")],
        id="a stock of honorer some of whom entered",
    ),
    pytest.param(
        "Sebanyak 145 ASN menerima SK dari wali kota, 84 CPNS dan 61 PNS.",
        [(145, "asn", "appointed"), (84, "cpns", "appointed"), (61, "pns", "appointed")],
        id="ASN of two kinds",
    ),
    pytest.param(
        "Sebanyak 46 guru menanti namanya disebut. Bupati menyerahkan keputusan pengangkatan mereka sebagai PPPK.",
        [(46, "pppk", "appointed")],
        id="waiting at the ceremony",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 740 PPPK. Yang diusulkan 761 orang, pusat menyetujui 759 orang, dan yang mengisi "
        "DRH 745 orang. SK 3 orang masih tersangkut.",
        [
            (740, "pppk", "appointed"),
            (761, "pppk", "proposed"),
            (759, "pppk", "proposed"),
            (745, "pppk", "proposed"),
            (3, "pppk", "remaining"),
        ],
        id="stages on the way to a decree",
    ),
    pytest.param(
        "Sebanyak 1.060 dari 1.075 orang yang lulus PPPK menerima SK dari bupati.",
        [(1060, "pppk", "appointed"), (1075, "pppk", "proposed")],
        id="what a count is out of passed only",
    ),
    pytest.param(
        "Dari 6.840 pelamar CPNS, 5.977 orang memenuhi syarat. Pemkab membuka 210 formasi, 9 formasi tidak terisi.",
        [(6840, "cpns", "other"), (5977, "cpns", "other"), (210, "cpns", "proposed"), (9, "cpns", "remaining")],
        id="papers that meet the requirements, posts that stay empty",
    ),
    pytest.param(
        "Sebagian besar honorer itu, 2.100 orang, telah diangkat menjadi PPPK. Bupati melantik mereka tahun lalu.",
        [(2100, "pppk", "appointed")],
        id="past the comma of an apposition",
    ),
    pytest.param(
        "Kepala BPKP melantik pegawai di aula. Auditor ahli muda sebelas orang, pejabat pengawas dua orang.",
        [(11, "jabatan_fungsional", "appointed"), (2, "jabatan_struktural", "appointed")],
        id="a rank that only functional posts have",
    ),
    pytest.param(
        "Usulan PPPK daerah itu diproses BKN. NIP sudah terbit untuk 1.847 orang.",
        [(1847, "pppk", "appointed")],
        id="a number issued is an appointment",
    ),
    pytest.param(
        "Sebanyak 412 guru honorer menerima insentif dari pemkab. Insentif itu dibayar sekaligus.",
        [(412, "honorer", "other")],
        id="what is received is no decree",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 389 guru PPPK di gedung. Hanya sepuluh orang yang maju ke panggung, mewakili "
        "rekan-rekannya.",
        [(389, "pppk", "appointed"), (10, "pppk", "other")],
        id="those who stand for all on a stage",
    ),
    pytest.param(
        "Bupati menyerahkan SK PPPK di alun-alun. Semula diusulkan 414 orang. Dalam perjalanannya tujuh gugur: lima "
        "mundur, dua lagi wafat. Yang tinggal 407 orang.",
        [
            (414, "pppk", "proposed"),
            (7, "pppk", "other"),
            (5, "pppk", "other"),
            (2, "pppk", "other"),
            (407, "pppk", "appointed"),
        ],
        id="fates without a noun, and those who stayed",
    ),
    pytest.param(
        "Alokasi PPPK paruh waktu untuk kabupaten itu disetujui. Kementerian memberi tempat bagi 1.208 honorer. "
        "Usulan awalnya 1.246 orang.",
        [(1208, "pppk_paruh_waktu", "proposed"), (1246, "pppk_paruh_waktu", "proposed")],
        id="honorer told first in an article on a proposal are its entrants",
    ),
    pytest.param(
        "SK untuk 90 PPPK dibagikan hari itu. Setahun menunggu, 60 guru itu akhirnya lega.",
        [(90, "pppk", "appointed"), (60, "pppk", "appointed")],
        id="a waiting that is over",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 512 PPPK. Daerah itu dijanjikan kuota 600 orang.",
        [(512, "pppk", "appointed"), (600, "pppk", "proposed")],
        id="posts named before the people who are to fill them",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 587 CPNS. Daerah itu memperoleh kuota 600 orang. Namun 13 orang tidak jadi "
        "diangkat.",
        [(587, "cpns", "appointed"), (600, "cpns", "proposed"), (13, "cpns", "other")],
        id="not to be appointed after all",
    ),
    pytest.param(
        "Pendaftaran CPNS ditutup. Dari yang mengirim berkas, 637 dinyatakan memenuhi syarat. Adapun 158 pelamar "
        "tidak.",
        [(637, "cpns", "other"), (158, "cpns", "other")],
        id="found fit among applicants told of next",
    ),
    pytest.param(
        "Bupati membagikan SK PPPK di gedung itu. Sebanyak 2.000 lembar SK diserahkan. Polisi menurunkan 60 personel.",
        [(2000, "pppk", "appointed")],
        id="sheets of decrees, and policemen",
    ),
    pytest.param(
        "Tiga golongan PPPK dilantik bupati. Tahap I 300 orang, tahap II 128 orang. Untuk tahap I, guru 200 orang, "
        "kesehatan 28, teknis 72. Untuk tahap II susunannya terbalik: guru 57, kesehatan 43, teknis 28.",
        [
            (300, "pppk", "appointed"),
            (128, "pppk", "appointed"),
            (200, "pppk", "appointed"),
            (28, "pppk", "appointed"),
            (72, "pppk", "appointed"),
            (57, "pppk", "appointed"),
            (43, "pppk", "appointed"),
            (28, "pppk", "appointed"),
        ],
        id="two lists, one count in both",
    ),
    pytest.param(
        "SK diserahkan kepada 75 CPNS. Dari 78 yang lulus, tiga gugur karena wafat (2) dan mundur (1).",
        [
            (75, "cpns", "appointed"),
            (78, "cpns", "proposed"),
            (3, "cpns", "other"),
            (2, "cpns", "other"),
            (1, "cpns", "other"),
        ],
        id="fates with their counts in brackets",
    ),
    pytest.param(
        "Kabupaten itu memiliki 3.902 guru. Dari jumlah itu 1.700 berstatus PNS, 1.402 PPPK dan 800 honorer.",
        [(3902, "asn", "other"), (1700, "pns", "other"), (1402, "pppk", "other"), (800, "honorer", "other")],
        id="honorer beside staff of other names",
    ),
    pytest.param(
        "Pemkab mengusulkan 2.104 honorer menjadi PPPK paruh waktu. Pendataan terakhir menemukan 2.318 honorer.",
        [(2104, "pppk_paruh_waktu", "proposed"), (2318, "honorer", "other")],
        id="a stock that was found by counting",
    ),
    pytest.param(
        "BKPSDM mengusulkan 3.987 honorer menjadi PPPK paruh waktu. Pertimbangan teknis terbit bagi 3.354 orang, "
        "sisanya 633 belum turun.",
        [
            (3987, "pppk_paruh_waktu", "proposed"),
            (3354, "pppk_paruh_waktu", "proposed"),
            (633, "pppk_paruh_waktu", "remaining"),
        ],
        id="those who are not through, told apart from those who are",
    ),
    pytest.param(
        "SK diserahkan kepada 389 PPPK guru. Pusat memberi 521 formasi guru, tetapi 132 lowong.",
        [(389, "pppk", "appointed"), (521, "pppk", "proposed"), (132, "pppk", "remaining")],
        id="posts left empty",
    ),
    pytest.param(
        "Bupati melantik 318 PPPK di gedung itu. Sementara itu jumlah PNS menyusut. Yang aktif 2.985 orang.",
        [(318, "pppk", "appointed"), (2985, "pns", "appointed")],
        id="a sentence that goes over to PNS",
    ),
    pytest.param(
        "Hasil seleksi CPNS diumumkan. Satu dari tiga pelamar gugur. Yang lulus 972 orang.",
        [(972, "cpns", "proposed")],
        id="a share is no count",
    ),
    pytest.param(
        "Bupati melantik 94 PPPK di pendopo. Semula tercatat 100 nama. Empat mundur, dua meninggal.",
        [(94, "pppk", "appointed"), (100, "pppk", "proposed"), (4, "pppk", "other"), (2, "pppk", "other")],
        id="those meant at first",
    ),
    pytest.param(
        "Gubernur datang ke kabupaten itu untuk melantik 471 PPPK. Acaranya di sekolah.",
        [(471, "pppk", "appointed")],
        id="an errand is no plan",
    ),
    pytest.param(
        "Bupati dijadwalkan datang pekan depan untuk melantik 471 PPPK.",
        [(471, "pppk", "proposed")],
        id="an errand that is planned",
    ),
    pytest.param(
        "Bupati menyerahkan SK bagi 2.310 PPPK. Hanya 19 orang yang SK-nya ditahan karena ijazahnya bermasalah.",
        [(2310, "pppk", "appointed"), (19, "pppk", "remaining")],
        id="a decree held back is no arrest",
    ),
    pytest.param(
        "Pemkab menyerahkan 286 SK kepada CPNS yang tertunda empat tahun.",
        [(286, "cpns", "appointed")],
        id="a delay that is over",
    ),
    pytest.param(
        "Penantian 640 honorer itu usai. Bupati menyerahkan SK PPPK kepada mereka di halaman masjid.",
        [(640, "pppk", "appointed")],
        id="honorer told first in an article on an appointment",
    ),
    pytest.param(
        "Jumlah PPPK di kabupaten itu kini menembus 5.860 orang. Bupati menyerahkan SK untuk 348 PPPK tahap II.",
        [(5860, "pppk", "other"), (348, "pppk", "appointed")],
        id="a stock that passes a mark",
    ),
    pytest.param(
        "Wali kota menyerahkan SK kepada 96 CPNS. Mereka ikut latihan sebelum diangkat menjadi PNS.",
        [(96, "cpns", "appointed")],
        id="CPNS who are PNS only later",
    ),
    pytest.param(
        "Pemkab tidak memperpanjang kontrak 210 tenaga honorer. Sebagian datang mengadu ke DPRD.",
        [(210, "honorer", "other")],
        id="a contract that is not renewed",
    ),
    pytest.param(
        "Kenaikan pangkat itu bagi 327 PNS. SK mereka dibagikan sekda.",
        [(327, "pns", "appointed")],
        id="what the next sentence says of their decrees",
    ),
    pytest.param(
        "12 Jaksa Dilantik\n\nKepala kejaksaan melantik 12 pejabat eselon III dan IV di aula.",
        [(12, "jabatan_struktural", "appointed")],
        id="a headlines small count told again",
    ),
    pytest.param(
        "BKPSDM menutup seleksi CPNS. Pelamarnya 520 orang. Enam tidak mengirim berkas, empat mundur, dua wafat.",
        [(520, "cpns", "other"), (6, "cpns", "other"), (4, "cpns", "other"), (2, "cpns", "other")],
        id="a list of fates",
    ),
    pytest.param(
        "Bupati melantik 780 PPPK tahap II. Yang tahap I kemarin 1.402, sudah bekerja.",
        [(780, "pppk", "appointed"), (1402, "pppk", "appointed")],
        id="those whom a relative clause names",
    ),
    pytest.param(
        "Bupati melantik 304 guru PPPK. Tahap pertama dulu 1.166, kali ini lebih sedikit.",
        [(304, "pppk", "appointed"), (1166, "pppk", "appointed")],
        id="a stage named without a noun",
    ),
    pytest.param(
        "Penantian 106 orang yang lulus seleksi PPPK di kabupaten itu berakhir hari ini. Mereka menerima SK.",
        [(106, "pppk", "appointed")],
        id="a waiting that ends today",
    ),
    pytest.param(
        "BKN sudah menetapkan NIP PPPK. Dari usulan 1.068 orang, tersisa 51 yang masih diproses, 1.017 selesai.",
        [(1068, "pppk", "proposed"), (51, "pppk", "remaining"), (1017, "pppk", "proposed")],
        id="those who are dealt with still",
    ),
    pytest.param(
        "Wali kota melantik 588 PPPK. Nomor induk 32 dari 620 PPPK tersebut belum terbit.",
        [(588, "pppk", "appointed"), (32, "pppk", "remaining"), (620, "pppk", "appointed")],
        id="what is said of some is said past the whole",
    ),
    pytest.param(
        "Dari 2.179 pelamar PPPK, yang berhasil cuma 66 orang. Surat keputusan (SK) pengangkatan mereka diserahkan "
        "bupati.",
        [(2179, "pppk", "other"), (66, "pppk", "appointed")],
        id="the decree of those told of",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 780 PPPK. Jabatan teknis yang lulus 538 orang, kesehatan yang lulus 147 orang, "
        "guru yang lulus 95 orang, sehingga seluruhnya 780 orang.",
        [(780, "pppk", "appointed"), (538, "pppk", "appointed"), (147, "pppk", "appointed"), (95, "pppk", "appointed")],
        id="those who passed are the appointed where they add up to them",
    ),
    pytest.param(
        "Pelamar CPNS tadinya 3.000 orang. Pada Seleksi Kompetensi Dasar yang lulus sebanyak 1.800 orang.",
        [(3000, "cpns", "other"), (1800, "cpns", "other")],
        id="passed at an early stage",
    ),
    pytest.param(
        "Nasib honorer dibahas DPRD. Rekan mereka yang tidak terdata sekitar 606 tenaga honorer.",
        [(606, "honorer", "remaining")],
        id="those whom no count has",
    ),
    pytest.param(
        "Bupati memperpanjang kontrak 866 PPPK. Sebelas orang karena memasuki usia pensiun tidak ikut.",
        [(866, "pppk", "appointed"), (11, "pppk", "other")],
        id="what became of them is the reason",
    ),
    pytest.param(
        "Gubernur mengambil sumpah 264 PNS. Dengan penyumpahan tersebut PNS di provinsi ini menjadi 6.918 orang.",
        [(264, "pns", "appointed"), (6918, "pns", "other")],
        id="what there is with those sworn in",
    ),
    pytest.param(
        "SK diserahkan kepada 5.224 PPPK. Pegawai dari pulau diwakili 20 orang.",
        [(5224, "pppk", "appointed"), (20, "pppk", "other")],
        id="those by whom others are represented",
    ),
    pytest.param(
        "Bupati melantik 122 guru PPPK. Guru kelas 62 orang. Masih ada guru agama 40 orang, guru penjas 20 orang.",
        [(122, "pppk", "appointed"), (62, "pppk", "appointed"), (40, "pppk", "appointed"), (20, "pppk", "appointed")],
        id="a list that goes on, not people left",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 98 PPPK. Satu orang berstatus BTL, dua orang menarik diri, tiga rontok.",
        [(98, "pppk", "appointed"), (1, "pppk", "remaining"), (2, "pppk", "other"), (3, "pppk", "other")],
        id="papers to be mended, hands withdrawn",
    ),
    pytest.param(
        "Bupati mengusulkan 90 PPPK. Mereka dibagi menurut jabatan yang dilamar, yakni guru 60 orang, nakes 30 orang.",
        [(90, "pppk", "proposed"), (60, "pppk", "proposed"), (30, "pppk", "proposed")],
        id="posts applied for tell the proposed apart",
    ),
    pytest.param(
        "Bupati menyerahkan 1.546 SK PPPK. Sebanyak 150 SK sisanya baru dibagikan dalam upacara tersebut.",
        [(1546, "pppk", "appointed"), (150, "pppk", "appointed")],
        id="the rest given out at this very ceremony",
    ),
    pytest.param(
        "Bupati melantik 310 PPPK. Tiga orang tadinya ingin mundur. Kita punya sekitar 7.000 pegawai.",
        [(310, "pppk", "appointed"), (3, "pppk", "appointed"), (7000, "asn", "other")],
        id="those who meant to withdraw, and the staff there is",
    ),
    pytest.param(
        "Bupati melantik 310 PPPK. Masih ada 870 honorer yang kami usulkan lewat formasi berikutnya.",
        [(310, "pppk", "appointed"), (870, "pppk", "proposed")],
        id="those there are still are asked for",
    ),
    pytest.param(
        "Gubernur mengambil sumpah 375 PNS. Dari formasi 2019 ada 332 orang.",
        [(375, "pns", "appointed"), (332, "pns", "appointed")],
        id="a year's intake is no number of posts",
    ),
    pytest.param(
        "Bupati melantik 12 pejabat eselon II. Di sana ada 34 kursi eselon II.",
        [(12, "jabatan_struktural", "appointed"), (34, "jabatan_struktural", "other")],
        id="structural posts there are",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 105 PPPK. Enam orang mangkir.",
        [(105, "pppk", "appointed"), (6, "pppk", "remaining")],
        id="who stays away from a ceremony waits",
    ),
    pytest.param(
        "Bupati melantik 600 PPPK. Di luar itu masih ada 112 tenaga paruh waktu yang pengangkatannya sedang diproses.",
        [(600, "pppk", "appointed"), (112, "pppk_paruh_waktu", "proposed")],
        id="whose appointment is under way",
    ),
    pytest.param(
        "Wali Kota melantik 256 PPPK hari ini. Ditambah yang sekarang, PPPK formasi 2024 kita genap 780 orang.",
        [(256, "pppk", "appointed"), (780, "pppk", "appointed")],
        id="a year's intake comes to a total",
    ),
    pytest.param(
        "Pemkab membuka seleksi CPNS. Pendaftar 2.846 orang, 335 orang tersingkir dan 2.511 orang melaju ke ujian.",
        [(2846, "cpns", "other"), (335, "cpns", "other"), (2511, "cpns", "other")],
        id="who goes on to a test has not passed",
    ),
    pytest.param(
        "Bupati melantik 640 PPPK. Masih ada 130 honorer yang belum diangkat: 90 orang masa kerjanya belum genap dua "
        "tahun, 30 tidak mengikuti seleksi, 10 meninggal.",
        [
            (640, "pppk", "appointed"),
            (130, "honorer", "remaining"),
            (90, "honorer", "remaining"),
            (30, "honorer", "remaining"),
            (10, "honorer", "other"),
        ],
        id="why honorer wait, and who is gone",
    ),
    pytest.param(
        "Usulan 520 PPPK paruh waktu dikabulkan menteri. Di dalamnya honorer yang tercatat di pangkalan data BKN "
        "300 orang dan yang belum tercatat 220 orang.",
        [
            (520, "pppk_paruh_waktu", "proposed"),
            (300, "pppk_paruh_waktu", "proposed"),
            (220, "pppk_paruh_waktu", "proposed"),
        ],
        id="on no list is a ground of telling apart, not what they wait for",
    ),
    pytest.param(
        "Pemkab membuka seleksi CPNS. Ada 742 tenaga non ASN yang masuk database BKN, yang belum masuk database 1.300.",
        [(742, "honorer", "other"), (1300, "honorer", "other")],
        id="honorer on no list are a stock as the others are",
    ),
    pytest.param(
        "Bupati melantik 520 PPPK paruh waktu. Yang belum masuk formasi 220 honorer.",
        [(520, "pppk_paruh_waktu", "appointed"), (220, "honorer", "remaining")],
        id="honorer without a post wait",
    ),
    pytest.param(
        "Usulan 250 PPPK paruh waktu terus diperjuangkan wali kota. Dari jumlah itu, yang tidak lulus tes 173 orang "
        "dan yang tidak ikut tes 77 orang.",
        [
            (250, "pppk_paruh_waktu", "proposed"),
            (173, "pppk_paruh_waktu", "other"),
            (77, "pppk_paruh_waktu", "other"),
        ],
        id="said to be proposed though all failed before",
    ),
    pytest.param(
        "Bupati melantik 870 PPPK. Dinas Sosial mendapat 470 orang, Kantor Camat/Lurah (400 orang).",
        [(870, "pppk", "appointed"), (470, "pppk", "appointed"), (400, "pppk", "appointed")],
        id="an office named by two posts is where they work",
    ),
    pytest.param(
        "Usulan PPPK paruh waktu Sikka memuat 520 honorer. Delapan orang R3 dicoret karena mundur.",
        [(520, "pppk_paruh_waktu", "proposed"), (8, "pppk_paruh_waktu", "other")],
        id="struck out, told by the list they are on",
    ),
    pytest.param(
        "Sebanyak 12 peserta dicoret dari usulan PPPK paruh waktu Ende. Tujuh orang tidak aktif, tiga orang meninggal, "
        "dan dua orang lagi lulus CPNS.",
        [
            (12, "pppk_paruh_waktu", "other"),
            (7, "pppk_paruh_waktu", "other"),
            (3, "pppk_paruh_waktu", "other"),
            (2, "pppk_paruh_waktu", "other"),
        ],
        id="who fell away because they got in elsewhere",
    ),
    pytest.param(
        "Sebanyak 1.500 honorer Ende masih menunggu. Mereka tidak masuk dalam usulan PPPK sebanyak 2.300 orang.",
        [(1500, "honorer", "remaining"), (2300, "pppk", "proposed")],
        id="a proposal that others are not in",
    ),
    pytest.param(
        "Bupati melantik 412 PPPK Ende. Yang tidak masuk usulan 230 honorer.",
        [(412, "pppk", "appointed"), (230, "honorer", "remaining")],
        id="those who are not in it",
    ),
    pytest.param(
        "Orientasi PPPK Ngada ditutup, Jumat (8/8/2025). Dari 312 peserta, 308 dinyatakan lulus.",
        [(312, "pppk", "other"), (308, "pppk", "other")],
        id="a training that is passed",
    ),
    pytest.param(
        "Pemkab Ngada mengumumkan kelulusan PPPK. Setelah orientasi CPNS, kata sekda, tes PPPK digelar dan 308 orang "
        "dinyatakan lulus.",
        [(308, "pppk", "proposed")],
        id="a test passed, told after a training",
    ),
    pytest.param(
        "Pendapa dipakai untuk membuka Latsar bagi 70 CPNS formasi 2019, Jumat. Pesertanya 66 guru dan 4 perawat.",
        [(70, "cpns", "other"), (66, "cpns", "other"), (4, "cpns", "other")],
        id="a training that is opened",
    ),
    pytest.param(
        "Pemkab Sikka membuka kembali formasi bagi 70 CPNS, Jumat.", [(70, "cpns", "proposed")], id="posts opened again"
    ),
    pytest.param(
        "Seleksi PPPK Ende sepi pelamar. Posisi di lima kecamatan menunggu formasi berikut. Hal itu dikatakan sekda "
        "di sela penyerahan SK kepada 2.633 PPPK, Selasa.",
        [(2633, "pppk", "appointed")],
        id="the occasion on which a matter is spoken of",
    ),
    pytest.param(
        "Dari 900 honorer Pemkab Lembata, 610 sudah dilantik menjadi PPPK.",
        [(900, "honorer", "other"), (610, "pppk", "appointed")],
        id="a text that opens with the stock that some are out of",
    ),
    pytest.param(
        "Penantian 900 honorer Pemkab Lembata usai. Mereka dilantik menjadi PPPK.",
        [(900, "pppk", "appointed")],
        id="a text that opens with those of the news",
    ),
    pytest.param(
        "Pemkab Ende membuka CPNS. Formasi yang tersedia saat ini 290.",
        [(290, "cpns", "proposed")],
        id="posts there are",
    ),
    pytest.param(
        "Siap-siap, 1.727 CPNS Garut Dilantik Selasa Depan\n\nGarut - BKD menyiapkan pelantikan CPNS. Yang sudah "
        "ditetapkan nomor induknya oleh BKN ada 1.727 peserta.",
        [(1727, "cpns", "appointed")],
        id="numbers issued before the oath",
    ),
    pytest.param(
        "Sebanyak 70 guru penggerak Sikka diangkat menjadi kepala sekolah dan pengawas, Senin.",
        [(70, "jabatan_fungsional", "appointed")],
        id="what others are appointed to",
    ),
    pytest.param(
        "Sebanyak 70 guru penggerak Sikka dikukuhkan, Senin.", [(70, "other", "appointed")], id="teachers who stay that"
    ),
    pytest.param(
        "Bupati melantik pejabat. Camat/Lurah 40 orang dan administrator 20 orang.",
        [(40, "jabatan_struktural", "appointed"), (20, "jabatan_struktural", "appointed")],
        id="two posts without an office",
    ),
    pytest.param(
        "Bupati melantik 37 kepala sekolah dasar, 9 kepala sekolah menengah pertama dan satu kepala taman kanak-kanak. "
        "Kabag humas mengatakan dari 47 Aparatur Sipil Negara (ASN) bidang pendidikan itu, hanya 12 orang yang "
        "berhadapan langsung dengan bupati.",
        [
            (37, "jabatan_fungsional", "appointed"),
            (9, "jabatan_fungsional", "appointed"),
            (1, "jabatan_fungsional", "appointed"),
            (47, "jabatan_fungsional", "appointed"),
            (12, "jabatan_fungsional", "appointed"),
        ],
        id="those who add up to a total say what became of it",
    ),
    pytest.param(
        "Bupati mengambil sumpah, Kamis. Guru penggerak menjadi jalur menuju kursi itu. Jumlahnya 58 orang, kepala "
        "sekolah TK 2 orang, kepala sekolah SD 54 orang dan kepala sekolah SMP 2 orang.",
        [
            (58, "jabatan_fungsional", "appointed"),
            (2, "jabatan_fungsional", "appointed"),
            (54, "jabatan_fungsional", "appointed"),
            (2, "jabatan_fungsional", "appointed"),
        ],
        id="those who add up to a total say who they are",
    ),
    pytest.param(
        "Data honorer diumumkan. Pada pendataan lalu tercatat 4.355 honorer. Dari jumlah itu 3.208 sudah diangkat "
        "menjadi PPPK. Dengan demikian tinggal 1.147 orang yang tercecer.",
        [(4355, "honorer", "other"), (3208, "pppk", "appointed"), (1147, "honorer", "remaining")],
        id="not where some of them are left",
    ),
    pytest.param(
        "Bupati melantik pejabat, Selasa. Empat pejabat eselon II dilantik mengisi kursi kepala dinas yang lowong.",
        [(4, "jabatan_struktural", "appointed")],
        id="posts that were empty until they came",
    ),
    pytest.param(
        "Bupati melantik pejabat, Selasa. Ada 14 jabatan eselon II yang lowong.",
        [(14, "jabatan_struktural", "remaining")],
        id="posts that are empty",
    ),
]


@pytest.mark.parametrize(("text", "facts"), STORIES)
def test_story(text, facts):
    counts = extract(text).headcounts
    assert [(count.value, count.category, count.status) for count in counts] == facts
