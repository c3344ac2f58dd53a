"""Short articles: which counts are stated, which split which total, who is whose part besides, and the main one.

One table in four parts, long on purpose: a row for each way of telling a whole, beside it what looks alike.
"""

import pytest

from extraction.article import extract

TITLES = [
    pytest.param(
        "Delapan Peserta PPPK Gugur di Sabu\n\nSEBA – Delapan peserta yang telah lulus PPPK dinyatakan gugur, kata "
        "Kepala BKPSDM, Kamis (20/2/2025). Peserta yang lulus semula 541 orang. Dengan gugurnya delapan orang, tersisa "
        "533 yang diusulkan NIP.",
        [8, 541, 533],
        [(541, [8, 533])],
        {},
        8,
        id="those who fell away, told by the title and again by the text",
    ),
    pytest.param(
        "Tiga Kursi di Muna Lowong\n\nMUNA – Bupati melantik 40 pejabat, Senin (3/2/2025). Masih ada tiga kursi kepala "
        "dinas yang kosong.",
        [3, 40],
        [],
        {},
        40,
        id="posts whose title is short",
    ),
    pytest.param(
        "31 Kepala Sekolah dan 12 Pengawas Dilantik\n\nMAJENE – Bupati melantik 43 pejabat fungsional, Kamis "
        "(6/2/2025). Rinciannya, 31 kepala sekolah dan 12 pengawas.",
        [31, 12, 43],
        [(43, [31, 12])],
        {},
        43,
        id="a headline's verb with a capital is no part of a post's name",
    ),
    pytest.param(
        "Lowong Lama, Kini Terisi\n\nUNGARAN – Lowongnya empat kursi eselon II berakhir sudah. Senin (24/11/2025), "
        "Bupati melantik empat pejabat baru.",
        [4],
        [],
        {},
        4,
        id="as many sworn in as there were posts to fill",
    ),
    pytest.param(
        "Rotasi di Muna\n\nMUNA – Masih ada tiga kursi eselon II yang kosong. Bupati melantik tiga pejabat pengawas, "
        "Senin (3/2/2025).",
        [3, 3],
        [],
        {},
        3,
        id="posts that are still empty are not theirs",
    ),
    pytest.param(
        "Mutasi di Pinrang, 5 Camat Bergeser\n\nPINRANG – Bupati melantik 47 pejabat eselon III dan IV, Jumat "
        "(3/1/2025). Lima di antaranya camat.",
        [5, 47],
        [],
        {5: 47},
        47,
        id="a few whom the title singles out",
    ),
    pytest.param(
        "300 Guru Kota Contoh Dilantik\n\nWali kota melantik 500 PPPK di alun-alun, Senin (5/1/2026). Mereka terdiri "
        "atas 300 guru dan 200 tenaga kesehatan.",
        [300, 500, 200],
        [(500, [300, 200])],
        {},
        300,
        id="most of them are not singled out, they are the news",
    ),
    pytest.param(
        "40 Formasi CPNS Dipastikan Kosong\n\nPALU – Sebanyak 40 formasi CPNS tidak memperoleh pengisi, kata Kepala "
        "BKD, Senin (23/3/2020). Peserta memperebutkan 381 formasi. Dari formasi itu, 40 tak terisi.",
        [40, 381],
        [],
        {40: 381},
        40,
        id="posts that stayed empty, which the title tells of",
    ),
    pytest.param(
        "Enam Calon PPPK Tak Lanjut\n\nWATES – Dari 2.026 calon PPPK yang diusulkan, enam di antaranya tidak lanjut, "
        "Senin (13/10/2025). Jadi tinggal 2.020 calon.",
        [6, 2026, 2020],
        [(2026, [6, 2020])],
        {},
        2026,
        id="the text begins with all, not with the few of the title",
    ),
]

WHOLES = [
    pytest.param(
        "GARUT – Jatah formasi paruh waktu 1.498 orang, tetapi 48 di antaranya tidak dimintakan NIP. Enam orang "
        "mundur. Kemudian 30 orang tidak mengisi berkas, dan 12 orang lagi berhenti. Maka tinggal 1.450 penerima.",
        [1498, 48, 6, 30, 12, 1450],
        [(1498, [48, 1450]), (48, [6, 30, 12])],
        {},
        None,
        id="those who fell away are told apart in sentences of their own",
    ),
    pytest.param(
        "RANTAU – Bupati mengangkat 1.711 PPPK, Senin (15/12/2025). Mereka guru 322 orang, tenaga kesehatan 204 orang, "
        "dan tenaga teknis 1.185 orang. Tenaga teknis terbanyak ada di Setda, 300 orang. Satpol PP 210 orang, Dinas "
        "PUPR 150 orang.",
        [1711, 322, 204, 1185, 300, 210, 150],
        [(1711, [322, 204, 1185]), (1185, [300, 210, 150])],
        {},
        1711,
        id="a list that opens with the work of one part",
    ),
    pytest.param(
        "BLORA – Bupati mengangkat 1.301 PPPK, Senin (15/12/2025). Guru paling banyak, yakni 700 orang, disusul tenaga "
        "teknis 421 orang dan tenaga kesehatan 180 orang.",
        [1301, 700, 421, 180],
        [(1301, [700, 421, 180])],
        {},
        1301,
        id="a list whose first item is of the work it opens with",
    ),
    pytest.param(
        "300 Berkas PPPK Dikembalikan\n\nWAJO – Kurang lebih 300 berkas calon PPPK belum disetujui BKN, Selasa "
        "(14/10/2025). Pemkab mengusulkan 3.611 orang. Artinya yang beres sekitar 3.300-an orang.",
        [300, 3611, 3300],
        [(3611, [300, 3300])],
        {},
        300,
        id="a rest that is reckoned roughly",
    ),
    pytest.param(
        "WAJO – Ada 300 calon PPPK yang belum lengkap, Selasa (14/10/2025). Pemkab mengusulkan 3.611 orang. Yang "
        "mengajukan keberatan sekitar 3.300 orang.",
        [300, 3611, 3300],
        [],
        {},
        None,
        id="a rough count that no word reckons",
    ),
    pytest.param(
        "Tujuh Calon PPPK Tak Isi DRH\n\nSOPPENG – Tujuh calon PPPK tidak mengisi daftar riwayat hidup, Senin "
        "(22/9/2025). Pengusulan seluruhnya mencakup 2.190 orang.",
        [7, 2190],
        [],
        {7: 2190},
        7,
        id="all who were asked for, told after the few who fell away",
    ),
    pytest.param(
        "SOPPENG – Tujuh calon PPPK mengundurkan diri, Senin (22/9/2025). Tahun ini Pemkab mengusulkan 2.190 formasi.",
        [7, 2190],
        [],
        {},
        None,
        id="posts asked for anew hold none of those who fell away",
    ),
    pytest.param(
        "SENGETI – Dari 1.460 formasi, peserta yang lulus 1.288 orang. Guru yang lulus 902 orang dari 940 formasi, "
        "tenaga kesehatan 306 dari 430 formasi, dan tenaga teknis 80 dari 90 formasi.",
        [1460, 1288, 902, 940, 306, 430, 80, 90],
        [(1288, [902, 306, 80]), (1460, [940, 430, 90])],
        {1288: 1460},
        None,
        id="what came of each row, and what each row is out of",
    ),
    pytest.param(
        "Dua Ribu Lebih Honorer Jadi PPPK\n\nNGANJUK – Sebanyak 2.171 honorer resmi berstatus PPPK Paruh Waktu, Senin "
        "(1/12/2025). Bersama 7.004 PNS, jumlah ASN kini menjadi 9.175 orang.",
        [2171, 7004, 9175],
        [(9175, [2171, 7004])],
        {},
        2171,
        id="a title's round figure is the text's exact one",
    ),
    pytest.param(
        "BONDOWOSO – Sebanyak 324 guru PPPK menerima SK dari Bupati, Rabu (19/6/2024). Tahun ini Pemkab mengangkat 902 "
        "PPPK, terdiri dari 324 guru, 388 tenaga kesehatan dan 190 tenaga teknis. PPPK di Bondowoso kini 1.900 orang.",
        [324, 902, 388, 190, 1900],
        [(902, [324, 388, 190])],
        {902: 1900},
        324,
        id="those of the scene, not all of the year",
    ),
]


STAGES = [
    pytest.param(
        "MAJALENGKA – PPPK yang dilantik 469 orang, Kamis (30/5/2024), yakni 398 guru dan 71 tenaga teknis. Mereka "
        "tersaring dari 1.853 peserta yang ikut seleksi.",
        [469, 398, 71, 1853],
        [(469, [398, 71])],
        {469: 1853},
        469,
        id="out of how many they were sifted",
    ),
    pytest.param(
        "MAJALENGKA – Formasi guru yang dibuka 400. Yang disaring dari 1.853 pelamar tinggal 300 orang.",
        [400, 1853, 300],
        [],
        {300: 1853},
        None,
        id="those who are sifted are told next",
    ),
    pytest.param(
        "TIAKUR – Guru yang lulus 178 orang, tenaga teknis 1.279 orang. Jadi kelulusan seluruhnya 1.457 orang dari "
        "yang ikut tes 1.917 orang.",
        [178, 1279, 1457, 1917],
        [(1457, [178, 1279])],
        {1457: 1917},
        None,
        id="out of those who sat the test",
    ),
    pytest.param(
        "NABIRE – Pelamar CPNS tercatat 7.817 orang. Yang lulus administrasi lalu mengikuti SKD dan SKB 638 pelamar.",
        [7817, 638],
        [],
        {638: 7817},
        None,
        id="applicants who were let in, called applicants still",
    ),
    pytest.param(
        "NGAWI – Dari seleksi PPPK terdapat 1.373 pemberkasan. Yang lulus dan NIP-nya terbit 1.240 orang.",
        [1373, 1240],
        [],
        {1240: 1373},
        None,
        id="those who handed in their papers",
    ),
    pytest.param(
        "PARIGI – Bupati menyerahkan SK kepada 384 PPPK, Sabtu (17/8/2024). Dengan masuknya mereka, PPPK di kabupaten "
        "ini genap 1.000 orang.",
        [384, 1000],
        [],
        {384: 1000},
        384,
        id="how many there are with those who come in",
    ),
    pytest.param(
        "PANDEGLANG – Sebanyak 1.656 guru PPPK menerima SK, Selasa (27/6/2023). Sejak menjabat tahun 2016 ia sudah "
        "mengangkat PPPK guru 3.745 orang.",
        [1656, 3745],
        [],
        {1656: 3745},
        1656,
        id="how many there have been since an office began",
    ),
    pytest.param(
        "PANDEGLANG – Bupati mengusulkan 120 guru PPPK, Senin (5/1/2026). Sejak 2021 pemkab sudah mengangkat 2.400 "
        "PPPK.",
        [120, 2400],
        [],
        {},
        120,
        id="whom an office asks for beside those it appointed",
    ),
    pytest.param(
        "20 Guru PPPK Dilantik di Pulau\n\nLANDAK – Dari 90 PPPK tahun ini, 20 guru dilantik, Senin (5/1/2026).",
        [20, 90],
        [],
        {20: 90},
        20,
        id="the news out of a year's many",
    ),
    pytest.param(
        "MALINAU – Sekda membagikan SK kepada 1.730 PPPK Paruh Waktu, Senin (1/12/2025). Pada mulanya pemkab hanya "
        "merencanakan 800 orang.",
        [1730, 800],
        [],
        {800: 1730},
        1730,
        id="those who were planned at first",
    ),
    pytest.param(
        "MALINAU – Sekda membagikan SK kepada 1.730 PPPK Paruh Waktu, Senin (1/12/2025). Tahun depan pemkab hanya "
        "merencanakan 800 formasi CPNS.",
        [1730, 800],
        [],
        {},
        1730,
        id="those who are planned next are others",
    ),
    pytest.param(
        "MAROS – SK diterima 4.639 PPPK Paruh Waktu, Selasa (30/12/2025). Semula diusulkan 4.862 nama. Yang tidak "
        "meneruskan pemberkasan 128 orang, yang mundur 34 orang, yang berkasnya kurang 58 orang, dan 3 orang wafat.",
        [4639, 4862, 128, 34, 58, 3],
        [(4862, [4639, 128, 34, 58, 3])],
        {},
        4639,
        id="four fates that are lacking to those who were asked for",
    ),
    pytest.param(
        "PADANG – Data awal memuat 1.139 honorer. Yang jadi diusulkan 1.126 orang. Delapan orang R3 dicoret, tujuh "
        "mundur dan satu lagi wafat. Di kelompok R4, lima orang batal diusulkan.",
        [1139, 1126, 8, 7, 1, 5],
        [(1139, [1126, 8, 5]), (8, [7, 1])],
        {},
        None,
        id="those who fell away, told apart in the same sentence",
    ),
    pytest.param(
        "RUMBIA – Bupati menyebut usulan PPPK lebih dari 900 orang, dengan tambahan sekitar 100 orang lagi.",
        [900, 100],
        [],
        {},
        None,
        id="those who are added to a number are not in it",
    ),
    pytest.param(
        "JAKARTA – Sebanyak 9.776 pejabat fungsional dilantik, Selasa (31/5/2022). Sekda mengatakan, yang datang "
        "langsung 146 orang.",
        [9776, 146],
        [],
        {146: 9776},
        9776,
        id="those who came in person",
    ),
    pytest.param(
        "FAKFAK – Bupati menyerahkan SK kepada PPPK Penuh Waktu sebanyak 158 orang dan PPPK Paruh Waktu sebanyak 833 "
        "orang, Senin (22/12/2025). Bila dijumlah, tenaga PPPK yang menerima SK hari itu 991 orang.",
        [158, 833, 991],
        [(991, [158, 833])],
        {},
        991,
        id="two schemes of one day that are added up",
    ),
    pytest.param(
        "JAKARTA – Gubernur melantik 1.882 pejabat administrator dan pengawas, Rabu (19/11/2025). Dua minggu lalu ia "
        "juga melantik. Kalau digabung dengan hari ini, jumlahnya 2.700 orang.",
        [1882, 2700],
        [],
        {1882: 2700},
        1882,
        id="the day's own are not all of the month",
    ),
]


LOOKING_BACK = [
    pytest.param(
        "WAY KANAN – Kuota PPPK paruh waktu bertambah 200 menjadi 2.950 orang. Semula hanya 2.750 orang disetujui, "
        "Senin (13/10/2025). Tambahan itu untuk 150 guru dan 50 tenaga teknis.",
        [2750, 200, 2950, 150, 50],
        [(2950, [2750, 200]), (200, [150, 50])],
        {},
        None,
        id="a list in a sentence of its own tells apart the total told before it",
    ),
    pytest.param(
        "MATARAM – Gubernur melantik 214 kepala sekolah, Senin (8/9/2025). Dilantik pula 35 pengawas sekolah. Menurut "
        "kepala dinas, 120 dari kepala sekolah yang dilantik merupakan wajah baru.",
        [214, 35, 120],
        [],
        {120: 214},
        214,
        id="some of those who were sworn in",
    ),
    pytest.param(
        "MAGETAN – Bupati menyerahkan SK kepada 2.360 PPPK, Senin (15/12/2025). Tujuh orang lainnya mundur. Yang "
        "menerima SK didominasi guru, 1.102 orang.",
        [2360, 7, 1102],
        [],
        {1102: 2360},
        2360,
        id="what those who received it mostly are",
    ),
    pytest.param(
        "TEGAL – Jumlah ASN di Pemkot Tegal menyusut. Pada 2023 tercatat 3.904 orang, tahun 2024 tinggal 3.461 orang.",
        [3904, 3461],
        [],
        {},
        None,
        id="how many were left in another year are no part",
    ),
    pytest.param(
        "PALU – Kepala Kanwil melantik 56 pejabat fungsional, Rabu (9/7/2025), yakni 31 penyuluh agama dan 25 "
        "penghulu. Mereka akan bertugas di 13 daerah: Poso 10 orang, Donggala 9 orang, Sigi 7 orang, "
        "sisanya di daerah lain.",
        [56, 31, 25, 10, 9, 7],
        [(56, [31, 25]), (56, [10, 9, 7])],
        {},
        56,
        id="a list that leaves a rest is not all of the last item",
    ),
    pytest.param(
        "PUTUSSIBAU – Dari formasi CPNS yang dibuka, 14 formasi tidak terisi. Formasi kosong itu meliputi dokter "
        "spesialis delapan, dokter gigi tiga, apoteker dua, dan radiografer satu.",
        [14, 8, 3, 2, 1],
        [(14, [8, 3, 2, 1])],
        {},
        None,
        id="numbers in words behind each kind of work",
    ),
    pytest.param(
        "PUTUSSIBAU – Ada 14 formasi guru, yang akan mengajar sebagai guru kelas satu, guru kelas dua, dan guru kelas "
        "tiga.",
        [14],
        [],
        {},
        None,
        id="the number of a class is the noun's own",
    ),
]


@pytest.mark.parametrize(("text", "values", "splits", "parts", "headline"), [*TITLES, *WHOLES, *STAGES, *LOOKING_BACK])
def test_wholes_in_articles(text, values, splits, parts, headline):
    told = extract(text)
    counts = told.headcounts
    assert sorted(count.value for count in counts) == sorted(values)
    by_number = [count.value for count in counts]
    found = sorted(
        (by_number[split.total], sorted(by_number[part] for part in split.parts)) for split in told.breakdowns
    )
    assert found == sorted((total, sorted(items)) for total, items in splits)
    split_up = {part for split in told.breakdowns for part in split.parts}
    single = {
        count.value: by_number[count.of]
        for at, count in enumerate(counts)
        if count.of is not None and at not in split_up
    }
    assert single == parts
    if headline is not None:
        assert told.headline is not None
        assert by_number[told.headline] == headline
