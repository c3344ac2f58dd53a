import pytest

from extraction.article import extract

SHOWN = [
    pytest.param(
        "Kementerian menetapkan 4.600 formasi ASN. Pembagiannya, pusat 1.250 dan daerah 3.350.",
        {4600, 1250, 3350},
        id="what-no-noun-names",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 1.420 PPPK. Di daratan 900, sedangkan di pulau 520.",
        {1420, 900, 520},
        id="by-place-in-lower-case",
    ),
    pytest.param(
        "Kota itu mendapat seribu formasi ASN, dibagi delapan ratus untuk putra daerah, dua ratus untuk lainnya.",
        {1000, 800, 200},
        id="in-words",
    ),
    pytest.param(
        "PPPK bertambah 318 orang. Jumlahnya kini 4.126 orang. Sebelum pelantikan itu 3.808.",
        {318, 4126, 3808},
        id="what-is-missing-to-a-total",
    ),
    pytest.param(
        "Dibuka lowongan PPPK. Pemprov 1.777, dengan rincian guru 1.333 orang, tenaga teknis 293 orang, dan kesehatan "
        "151 orang.",
        {1777, 1333, 293, 151},
        id="what-is-told-apart-behind-it",
    ),
    pytest.param(
        "Dibuka lowongan PPPK. Nomor 1.778, dengan rincian guru 1.333 orang, tenaga teknis 293 orang, dan "
        "kesehatan 151 "
        "orang.",
        {1333, 293, 151},
        id="what-the-counts-behind-it-do-not-make",
    ),
    pytest.param("Diusulkan 90 PPPK. Ada 52 dan 41 di sana.", {90}, id="a-sum-that-fails"),
    pytest.param("Bupati melantik 45 PPPK. Dua di kota, 43 di desa.", {45, 2, 43}, id="the-few-too"),
    pytest.param(
        "Bupati melantik 620 PPPK. Mereka tinggal di asrama. Menunya tiga. Airnya cukup. Ada 500 dan 120 di sana.",
        {620},
        id="too-far-from-the-total",
    ),
]


@pytest.mark.parametrize(("text", "values"), SHOWN)
def test_neighbours_that_add_up_are_people(text, values):
    assert {headcount.value for headcount in extract(text).headcounts} == values


LISTS = [
    pytest.param(
        "Bupati Tanah Datar menyerahkan SK kepada 48 PPPK, Rabu (5/7/2023). Sebarannya ialah Kecamatan "
        "Batipuh lima orang, X Koto tujuh orang, Lima Kaum 12 orang, Rambatan (9), Salimpaung delapan orang, "
        "dan Sungayang tujuh orang.",
        [5, 7, 7, 8, 9, 12, 48],
        id="places-named-by-a-number",
    ),
    pytest.param(
        "Sebanyak 40 CPNS menerima SK, Senin. Mereka ditempatkan di Kecamatan Lima Puluh 10 orang, Air Putih "
        "8 orang, Talawi (6), Sei Balai 9 orang, dan Tanjung Tiram 7 orang.",
        [6, 7, 8, 9, 10, 40],
        id="a-district-named-fifty",
    ),
    pytest.param(
        "Wali Kota melantik 30 PPPK guru, Kamis. Rinciannya Kecamatan IV Nagari empat orang, VII Koto enam "
        "orang, 2 x 11 Enam Lingkung lima orang, Sintuk Toboh delapan orang, dan Ulakan tujuh orang.",
        [4, 5, 6, 7, 8, 30],
        id="roman-numerals",
    ),
    pytest.param(
        "Pemkab mengusulkan 62 formasi PPPK. Dinas Pendidikan mendapat 20 orang, Dinas Kesehatan 15, RSUD "
        "(12), Dinas Pertanian 10 orang, serta Dinas Perhubungan lima.",
        [5, 10, 12, 15, 20, 62],
        id="offices-and-a-bare-word",
    ),
    pytest.param(
        "Gubernur menyerahkan SK kepada 51 PPPK. Menurut daerah, Kota Sawahlunto 14 orang, Kabupaten Lima "
        "Puluh Kota 11 orang, Kota Solok (9), dan Kabupaten Sijunjung 17.",
        [9, 11, 14, 17, 51],
        id="regencies",
    ),
    pytest.param(
        "Sebanyak 77 bidan PTT diangkat menjadi CPNS. Yang terbanyak di Kubung 21 orang, disusul Gunung "
        "Talang 20 orang, Danau Kembar 16 orang, IX Koto 12 orang, terakhir Lembang Jaya 8.",
        [8, 12, 16, 20, 21, 77],
        id="largest-first",
    ),
    pytest.param(
        "Ada 29 perawat PPPK yang disumpah. RSUD M. Natsir kebagian tujuh, Puskesmas Tanjung Paku sembilan "
        "orang, Puskesmas KTK delapan, Puskesmas Nan Balimo lima orang.",
        [5, 7, 8, 9, 29],
        id="bare-words",
    ),
    pytest.param(
        "Penerima SK PPPK berjumlah 45 orang. Menurut kecamatan: Sebatik (15), Nunukan sembilan orang, Lumbis "
        "(8), Krayan 13 orang.",
        [8, 9, 13, 15, 45],
        id="in-brackets",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 26 PPPK: 11 di Kecamatan Pauh Lima, delapan di Kecamatan Lima Koto dan "
        "tujuh di Kecamatan Simpang Empat.",
        [7, 8, 11, 26],
        id="behind-a-colon",
    ),
    pytest.param(
        "Bupati melantik 48 PPPK di Kecamatan Lima Kaum, Rabu. Acara berlangsung di Aula SMA (2) dan Gedung "
        "Serbaguna (3).",
        [48],
        id="rooms",
    ),
    pytest.param(
        "Bupati melantik 48 PPPK, yakni 20 guru dan 28 perawat. Mereka diuji di Ruang Melati (1), Ruang Mawar (2).",
        [20, 28, 48],
        id="rooms-behind-a-list",
    ),
    pytest.param(
        "Sebanyak 30 guru PPPK menerima SK. Turut hadir Budi (45), Rahma (38), dan Sari (41), para penerima "
        "asal Lima Kaum.",
        [30],
        id="ages",
    ),
    pytest.param(
        "Sebanyak 52 PPPK dilantik. Camat Lima Koto 22 orang tenaga kesehatan dan Camat Sungai 30 orang guru "
        "ikut menyaksikan.",
        [22, 30, 52],
        id="who-looks-on",
    ),
    pytest.param(
        "Sebanyak 60 PPPK dilantik di Kecamatan X Koto, disaksikan Camat IX Koto. Acara diakhiri dengan lagu "
        "di Gedung V Tengah.",
        [60],
        id="places-alone",
    ),
    pytest.param(
        "BNN membuka 275 formasi CPNS. Jabatan yang dicari antara lain:\n"
        "1. Penyidik (S1 Hukum), 55 formasi: 10 cumlaude, 1 putra/putri Papua, 44 umum\n"
        "2. Pengolah data (D3 Informatika), 41 formasi: 5 disabilitas, 36 umum\n"
        "3. Penyuluh narkoba (S1), 40 formasi: 9 cumlaude, 2 putra/putri Papua, 29 umum\n",
        [1, 2, 5, 9, 10, 29, 36, 40, 41, 44, 55, 275],
        id="lines-told-apart",
    ),
    pytest.param(
        "Pemkab membuka 80 formasi CPNS, yakni dokter 40 formasi (29 umum, 9 cumlaude, 2 disabilitas) dan "
        "perawat 40 formasi (38 umum, 2 disabilitas).",
        [2, 2, 9, 29, 38, 40, 40, 80],
        id="two-levels",
    ),
    pytest.param(
        "Kementerian menyetujui 502 formasi CPNS. Samarinda mendapat 313 (289 umum dan 24 honorer K-2). "
        "Balikpapan 189 (185 umum dan 4 honorer K-2).",
        [4, 24, 189, 289, 313, 502],
        id="two-levels-by-place",
    ),
    pytest.param(
        "Ada 100 formasi CPNS. Guru 60 formasi (umum 45, khusus 15) dan perawat 40 formasi (umum 32, khusus 8).",
        [8, 15, 32, 40, 45, 60, 100],
        id="labels-first",
    ),
    pytest.param(
        "Bupati melantik 45 PPPK. Rinciannya guru 25 orang (14 perempuan, 11 laki-laki) dan perawat 20 orang "
        "(12 perempuan, 8 laki-laki).",
        [8, 11, 12, 14, 20, 25, 45],
        id="women-and-men",
    ),
    pytest.param(
        "Kuota 200 CPNS dibagi dua: tenaga guru 120 (70 lewat jalur umum, 50 lewat jalur khusus), tenaga "
        "kesehatan 80 (60 lewat jalur umum, 20 lewat jalur khusus).",
        [20, 50, 60, 70, 80, 120, 200],
        id="by-way-of-entry",
    ),
    pytest.param(
        "Formasi yang dibuka 30 kursi. Auditor 12 kursi, yakni 7 umum, 3 cumlaude dan 2 disabilitas. Pranata "
        "komputer 18 kursi, yakni 16 umum dan 2 disabilitas.",
        [2, 2, 3, 7, 12, 16, 18, 30],
        id="yakni",
    ),
    pytest.param(
        "Sebanyak 35 PPPK dilantik. Dinas Pertanian memperoleh 15 orang: sembilan penyuluh lapangan, enam di "
        "kantor. Dinas Kesehatan 20 orang.",
        [6, 9, 15, 20, 35],
        id="words-behind-a-colon",
    ),
    pytest.param(
        "Untuk CPNS tersedia 43 formasi saja. Tenaga kesehatan mendapat 33, sisanya 10 buat tenaga teknis.",
        [10, 33, 43],
        id="sisanya-buat",
    ),
    pytest.param(
        "Kuota PPPK tahun ini 52 formasi. Guru memperoleh 40, sisanya 12 teruntuk penyuluh.",
        [12, 40, 52],
        id="sisanya-teruntuk",
    ),
    pytest.param(
        "Pemkot mendapat 74 formasi CPNS. Sebanyak 50 jatah guru, 24 selebihnya milik tenaga kesehatan.",
        [24, 50, 74],
        id="selebihnya-milik",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 31 PPPK. Dari jumlah itu, 20 guru, dan 11 tadinya tenaga sukarela.",
        [11, 20, 31],
        id="what-they-were",
    ),
    pytest.param(
        "Ada 41 formasi (pasal 36 ayat 5) yang dibuka pemkab untuk CPNS.",
        [41],
        id="an-article-of-law",
    ),
    pytest.param(
        "Sebanyak 40 guru PPPK dilantik. Mereka mengabdi 29 tahun, 11 bulan.",
        [40],
        id="years-and-months",
    ),
    pytest.param(
        "Kampus menerima CPNS sejumlah 10 orang.\n\nPengumuman itu terbit kemarin.\n\nHukum dan Teknik paling banyak. "
        "Selengkapnya:\n\n- Fakultas Hukum: 4\n- FKIP: 2\n- Fakultas Teknik: 3\n- Fakultas MIPA: 1",
        [1, 2, 3, 4, 10],
        id="items-some-sentences-behind",
    ),
    pytest.param(
        "Kampus menerima CPNS sejumlah 10 orang.\n\nPengumuman itu terbit kemarin.\n\nHukum dan Teknik paling banyak. "
        "Selengkapnya:\n\n- Gedung Hukum: 4\n- Gedung FKIP: 2",
        [10],
        id="items-that-make-less",
    ),
    pytest.param(
        "Sebanyak 15 pejabat dilantik. Acara dimulai pukul 9 pagi, disaksikan 6 kamera.",
        [15],
        id="hours",
    ),
]


@pytest.mark.parametrize(("text", "values"), LISTS)
def test_items_of_a_list_that_adds_up_are_people(text, values):
    assert sorted(headcount.value for headcount in extract(text).headcounts) == values
