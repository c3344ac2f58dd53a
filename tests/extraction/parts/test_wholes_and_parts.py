"""Short articles: which counts belong to which, and which one the article is about.

Long on purpose: a row for each way in which the press ties a part to its whole; beside it what ties nothing.
"""

from __future__ import annotations

import pytest

from extraction.article import extract

# The text, its splits (total, parts), parts that are in no split with their whole, the headline.
TOLD = [
    pytest.param(
        "Tahun ini Pemkot Ternate menerima 265 CPNS, di mana 41 orang merupakan lulusan terbaik.",
        [],
        {41: 265},
        265,
        id="di mana",
    ),
    pytest.param(
        "Pemkab Wajo menunggu jadwal CPNS. Wajo meminta 655, terealisasi 621 kuota. Isinya guru 400, bidan 221.",
        [(621, [400, 221])],
        {621: 655},
        621,
        id="asked for and granted: what is granted heads",
    ),
    pytest.param(
        "Pemkab Wajo membeli lahan. Pemilik meminta 655, pemkab memberi 621. Sebanyak 40 CPNS dilantik.",
        [],
        {},
        40,
        id="asked for and given, of no people",
    ),
    pytest.param(
        "Pemkab Nabire mendapat jatah 450 formasi, yang mana 300 formasi di antaranya untuk guru.",
        [],
        {300: 450},
        450,
        id="yang mana",
    ),
    pytest.param(
        "Bupati melantik 265 PPPK di gedung itu, di mana pekan lalu 41 CPNS juga dilantik.",
        [],
        {},
        None,
        id="di mana of another scheme ties nothing",
    ),
    pytest.param(
        "Bupati melantik 469 PPPK Sikka, yakni 400 guru dan 69 nakes. Mereka tersaring dari 1.853 peserta.",
        [(469, [400, 69])],
        {469: 1853},
        469,
        id="those whom they were chosen from",
    ),
    pytest.param(
        "Bupati melantik 469 PPPK Sikka, Kamis. Mereka menyisihkan 1.853 peserta.",
        [],
        {},
        469,
        id="those whom they left behind",
    ),
    pytest.param(
        "Pada tahap I, 1.421 guru lolos seleksi PPPK. Hanya 1.418 guru yang melengkapi berkas. Yang tiga orang tidak "
        "melengkapi, dua orang mengundurkan diri, satu orang meninggal dunia.",
        [(1421, [1418, 3]), (3, [2, 1])],
        {},
        None,
        id="reasons of a rest that is told",
    ),
    pytest.param(
        "Dinas Pendidikan Ende masih membutuhkan 700 guru. Guru yang tersedia saat ini 2.900 orang.",
        [],
        {},
        None,
        id="those needed are none of those there are",
    ),
    pytest.param(
        "Hasil seleksi PPPK Ende: formasi guru 300 terisi 280, formasi nakes 200 terisi 120.",
        [],
        {280: 300, 120: 200},
        None,
        id="each row's posts and those that fill them",
    ),
    pytest.param(
        "Pelamar CPNS Sikka 7.817 orang. Yang mengikuti SKD dan SKB hanya 638 pelamar.",
        [],
        {638: 7817},
        None,
        id="applicants who came further",
    ),
    pytest.param(
        "Pegawai baru 119 orang, yakni 105 PPPK dan 14 CPNS, menerima SK.\n\nKe-105 PPPK itu bukan orang asing. Semua "
        "dari honorer, kecuali 7 orang.",
        [(119, [105, 14])],
        {7: 105},
        119,
        id="a number told again at the head of a paragraph",
    ),
    pytest.param(
        "Pemkab Sikka menyerahkan SK kepada 384 PPPK. Dengan masuknya mereka, PPPK di kabupaten ini genap 1.000 orang.",
        [],
        {384: 1000},
        384,
        id="what the staff comes to with them",
    ),
    pytest.param(
        "SK untuk 1.730 PPPK diserahkan, Senin. Mulanya pemkab hanya merencanakan 800 orang.",
        [],
        {800: 1730},
        1730,
        id="what was planned before more were let in",
    ),
    pytest.param(
        "Diminta formasi 911 kuota. PPPK dimintakan 668, CPNS 243, yakni guru 20, nakes 25, dan teknis 198. Formasi "
        "guru jalur CPNS yang 20 itu ditolak. Yang direstui 891 kuota. CPNS kebagian 223 kuota, yakni nakes 25 dan "
        "teknis 198. PPPK tetap 668.",
        [(911, [668, 243]), (243, [20, 25, 198]), (911, [20, 891]), (891, [223, 668]), (223, [25, 198])],
        {},
        None,
        id="a list of lists whose second part is as it was",
    ),
    pytest.param(
        "Dari 822 PPPK yang menerima SK di Pulang Pisau, 511 orang guru. Selebihnya, 311 orang, tenaga teknis.",
        [(822, [511, 311])],
        {},
        822,
        id="dari those sworn in: they are the news",
    ),
    pytest.param(
        "Dari 330 CPNS baru Pemprov Maluku Utara, 120 orang ditempatkan di sekretariat daerah, 150 orang di rumah "
        "sakit, dan 60 orang di dinas teknis.",
        [(330, [120, 150, 60])],
        {},
        330,
        id="dari a whole told apart in one breath",
    ),
    pytest.param(
        "Dari 57 pejabat yang dilantik Wali Kota Bontang, 40 di antaranya promosi dan 17 rotasi.",
        [(57, [40, 17])],
        {},
        57,
        id="dari those sworn in, some promoted",
    ),
    pytest.param(
        "Dari 72 pejabat yang dilantik Wali Kota Bukittinggi, 29 perempuan dan sisanya laki-laki.",
        [],
        {29: 72},
        72,
        id="dari those sworn in, the rest without number",
    ),
    pytest.param(
        "Dari 1.100 honorer Pemkab Lebong, baru 430 yang diangkat menjadi PPPK, Senin (3/3/2025).",
        [],
        {430: 1100},
        430,
        id="dari those whom it came from: who was appointed is the news",
    ),
    pytest.param(
        "Bupati Mahakam Ulu menyerahkan SK bagi 407 PPPK. Guru 198 orang, tenaga kesehatan 121 orang, sisanya tenaga "
        "teknis.",
        [(407, [198, 121])],
        {},
        407,
        id="two of three kinds of work",
    ),
    pytest.param(
        "Bupati melantik 480 PPPK sesuai Keputusan 270/BKPSDM/2025 dan 120/setda 2025.",
        [],
        {},
        480,
        id="slashes of a decree's number",
    ),
    pytest.param(
        "BKPSDM mengusulkan 512 guru sebagai PPPK. Sudah terbit 498 SK dan 460 di antaranya siap dibagikan.",
        [],
        {498: 512, 460: 498},
        None,
        id="decrees issued of those asked for",
    ),
    pytest.param(
        "Sebanyak 64 PPPK dilantik di Kota Sabang. Separuh lebih, tepatnya 38 orang, adalah guru.",
        [],
        {38: 64},
        64,
        id="separuh lebih",
    ),
    pytest.param(
        "Alokasi PPPK nakes Kabupaten Buru 270 orang. Yang tidak terisi sebanyak 91 formasi, dengan rincian formasi "
        "tanpa pelamar 40 dan formasi kurang pelamar 51.",
        [(91, [40, 51])],
        {91: 270},
        None,
        id="an allotment of people counts posts",
    ),
    pytest.param(
        "Yang lulus berkas 312 orang. Yang hadir saat ujian hanya 305 orang, kata Kepala BKD Maluku.",
        [],
        {305: 312},
        None,
        id="hadir saat ujian",
    ),
    pytest.param(
        "Pendaftar PPPK Pemprov Jambi mencapai 6.120 orang, yang baru submit 5.900 orang. Setelah diperiksa, 4.310 "
        "pelamar memenuhi syarat dan 802 tidak memenuhi syarat.",
        [],
        {5900: 6120, 4310: 5900, 802: 5900},
        None,
        id="of those who sent their papers some meet the terms",
    ),
    pytest.param(
        "Guru honorer di Kabupaten Sikka 1.912 orang. Yang bersertifikat pendidik baru 304 orang.",
        [],
        {304: 1912},
        None,
        id="those who have something",
    ),
    pytest.param(
        "CPNS yang dilantik di Kabupaten Sikka 912 orang. Yang berstatus PPPK 304 orang dilantik besok.",
        [],
        {},
        None,
        id="those of another scheme are not among them",
    ),
    pytest.param(
        "Formasi dokter spesialis Pemprov NTT 88. Namun hanya 44 yang ada pelamarnya.",
        [],
        {44: 88},
        None,
        id="hanya so many who",
    ),
    pytest.param(
        "Pemprov Riau membuka 7.200 formasi guru. Hanya 5.800 peserta yang lulus.",
        [],
        {},
        None,
        id="people who passed are not among posts",
    ),
    pytest.param(
        "Wali Kota Tegal mengangkat 45 kepala sekolah, 30 untuk SD dan 15 untuk SMP.",
        [(45, [30, 15])],
        {},
        45,
        id="bare figures tied by one word",
    ),
    pytest.param(
        "Wali Kota Tegal mengangkat 45 kepala sekolah, 30 untuk SD dan 25 untuk SMP.",
        [],
        {},
        45,
        id="bare figures that do not make the whole",
    ),
    pytest.param(
        "Pemkab Lamandau mengusulkan 1.246 formasi ASN. Dari jumlah itu, CPNS 246 formasi dan PPPK 1.000 formasi. "
        "Untuk CPNS, kebutuhan tenaga kesehatan 140 formasi dan tenaga teknis 106 formasi.",
        [(1246, [246, 1000]), (246, [140, 106])],
        {},
        1246,
        id="a sentence that opens with its whole's name, the kind of work before the number",
    ),
    pytest.param(
        "Bupati Sumbawa melantik 1.117 PPPK. Empat orang tidak hadir karena melahirkan dan dua orang sakit.",
        [(1117, [4, 2])],
        {},
        1117,
        id="those who were absent, for two reasons",
    ),
    pytest.param(
        "Dari target 700 formasi, BKPSDM Kabupaten Berau baru mendapat persetujuan 512 formasi PPPK. Jumlah itu "
        "terbagi dalam 300 guru, 130 nakes, dan 82 teknis.",
        [(512, [300, 130, 82])],
        {512: 700},
        None,
        id="out of a target",
    ),
    pytest.param(
        "Bupati Kepulauan Meranti menyerahkan SK kepada 318 PPPK, termasuk di dalamnya 4 guru yang NIP-nya sempat "
        "tertahan.",
        [],
        {4: 318},
        318,
        id="said to be inside, though they had to wait",
    ),
    pytest.param(
        "Pemkab Halmahera Timur meminta 900 formasi. Pusat hanya merestui 640, terdiri 380 guru, 160 nakes, dan 100 "
        "teknis.",
        [(640, [380, 160, 100])],
        {640: 900},
        None,
        id="posts asked for and granted in other words",
    ),
    pytest.param(
        "Sebanyak 71 usul NIP PPPK Kabupaten Tuban dikembalikan. Alasannya, 40 orang salah ijazah dan 31 orang tidak "
        "menyertakan SK.",
        [(71, [40, 31])],
        {},
        None,
        id="for two reasons",
    ),
    pytest.param(
        "Pemkab Tuban mengusulkan 310 formasi. Alasannya sederhana. Tahun lalu yang pensiun 140 orang, tahun ini 156 "
        "orang.",
        [],
        {},
        310,
        id="one reason, that tells nothing apart",
    ),
    pytest.param(
        "Sebanyak 1.206 PPPK Kabupaten Majene menerima SK. Kepala BKPSDM menjelaskan, untuk guru 640 orang.\n\n"
        "Ia menambahkan, sedangkan tenaga kesehatan 366 orang dan tenaga teknis 200 orang.",
        [(1206, [640, 366, 200])],
        {},
        1206,
        id="who says it stands before the list's words",
    ),
    pytest.param(
        "Bupati Majene melantik 905 PPPK. Mereka tersusun dari 500 guru, 255 perawat, dan 150 pranata komputer.",
        [(905, [500, 255, 150])],
        {},
        905,
        id="tersusun dari",
    ),
    pytest.param(
        "Kabupaten Natuna melantik 384 PPPK (guru 190, nakes 84, teknis 110) di halaman kantor bupati.",
        [(384, [190, 84, 110])],
        {},
        384,
        id="brackets",
    ),
    pytest.param(
        "Guru, nakes, dan tenaga teknis yang dilantik di Kota Serang masing-masing 310, 140, dan 90 orang. Total 540 "
        "PPPK.",
        [(540, [310, 140, 90])],
        {},
        None,
        id="masing-masing behind the kinds",
    ),
    pytest.param(
        "Bupati Kudus menyerahkan SK kepada 986 PPPK. Dilihat dari jenis jabatan, guru 552, nakes 213, teknis 221. "
        "Dilihat dari tahap, 640 dari tahap I dan 346 dari tahap II.",
        [(986, [552, 213, 221]), (986, [640, 346])],
        {},
        986,
        id="two splits of one whole",
    ),
    pytest.param(
        "Pemkab Klungkung menyediakan 52 formasi CPNS. Jumlah pelamarnya mencapai 1.437 orang.",
        [],
        {},
        None,
        id="posts and those who apply for them",
    ),
    pytest.param(
        "Pemkab Solok melantik 510 PPPK. Sementara Pemkab Pasaman melantik 388 PPPK pada hari yang sama.",
        [],
        {},
        510,
        id="two governments",
    ),
    pytest.param(
        "Kabupaten Agam mendapat 260 formasi CPNS tahun ini. Tahun lalu formasinya 415.",
        [],
        {},
        260,
        id="this year and last year",
    ),
    pytest.param(
        "Bupati Kebumen melantik 350 CPNS. Saat ini Kebumen memiliki 7.200 PNS dan 4.100 PPPK.",
        [],
        {},
        350,
        id="staff in service beside the new ones",
    ),
    pytest.param(
        "Pemkab Jepara mengangkat 245 guru PPPK. Padahal kekurangan guru mencapai 1.200 orang.",
        [],
        {},
        245,
        id="those who are lacking",
    ),
    pytest.param(
        "Secara nasional pemerintah mengangkat 950.400 PPPK pada tahun ini. Di Kota Bima, 531 honorer resmi menjadi "
        "PPPK setelah menerima SK dari wali kota. Mereka terdiri dari 321 guru dan 210 tenaga teknis.",
        [(531, [321, 210])],
        {},
        531,
        id="the country's figure first",
    ),
    pytest.param(
        "Pemerintah mengangkat 214.600 PPPK di seluruh Indonesia. Menteri menyebut angka itu terdiri dari 114.600 guru "
        "dan 100.000 tenaga teknis. Kota Bima mendapat 531 PPPK.",
        [(214600, [114600, 100000])],
        {},
        214600,
        id="the country's figure, told apart: it is the news",
    ),
    pytest.param(
        "Formasi CPNS untuk Kabupaten Buru disetujui. Bupati Buru mengatakan, dari 640 formasi yang diajukan, "
        "disetujui 317 formasi. Terdiri dari tenaga kesehatan 150 formasi, guru 117, dan teknis 50.",
        [(317, [150, 117, 50])],
        {317: 640},
        317,
        id="dari those asked for, so many granted",
    ),
    pytest.param(
        "Bupati Buru mengatakan, dari 640 formasi CPNS yang diajukan dan disetujui, ada 317 formasi guru.",
        [],
        {317: 640},
        640,
        id="dari those asked for and granted",
    ),
    pytest.param(
        "Selasa, Bupati Buol menyerahkan SK PPPK di lapangan. Sebelumnya, pada Mei lalu, 346 PPPK telah dilantik. "
        "Penerima SK kali ini yakni guru 251 orang, tenaga kesehatan 120 orang, serta tenaga teknis 210 orang. "
        "Keseluruhannya 581 orang.",
        [(581, [251, 120, 210])],
        {},
        581,
        id="a look back before the day's list and its total",
    ),
    pytest.param(
        "Wali Kota Tual melantik PPPK di stadion, Senin. Pada tahap pertama, Pemkot sudah melantik 342 PPPK. Adapun "
        "total yang dilantik hari itu 1.204 orang. Rinciannya, guru 301 orang, tenaga kesehatan 120 orang, dan teknis "
        "783 orang.",
        [(1204, [301, 120, 783])],
        {},
        1204,
        id="an earlier batch before the day's total",
    ),
    pytest.param(
        "Sebanyak 346 pegawai yang sebelumnya honorer dilantik menjadi PPPK. Tahun lalu dilantik 581 PPPK, yakni guru "
        "251 orang, tenaga kesehatan 120 orang, dan tenaga teknis 210 orang.",
        [(581, [251, 120, 210])],
        {},
        346,
        id="the day's count before a look back that has a list",
    ),
    pytest.param(
        "PPPK yang lulus di Lahat totalnya 1.354 orang. Tahap I sebanyak 904 orang telah menerima SK.",
        [],
        {904: 1354},
        None,
        id="a batch of a total",
    ),
    pytest.param(
        "Pemkot Tegal mendapat tambahan 505 PPPK. Rinciannya: guru 305 orang dari kuota 320, nakes 120 orang dari "
        "kuota 130, teknis 80 orang dari kuota 90.",
        [(505, [305, 120, 80])],
        {},
        505,
        id="what each row is out of is no part of the row before",
    ),
    pytest.param(
        "Pemkab Garut mengangkat 2.250 PPPK. Tenaga guru sebanyak 1.102 orang, tenaga kesehatan 348 orang, dan tenaga "
        "teknis 800 orang. Dari tenaga teknis itu, 420 orang di antaranya operator.",
        [(2250, [1102, 348, 800])],
        {420: 800},
        2250,
        id="dari one kind of work told before",
    ),
    pytest.param(
        "Pemkab Garut mengangkat 2.250 PPPK. Tenaga guru sebanyak 1.102 orang, tenaga kesehatan 348 orang, dan tenaga "
        "teknis 800 orang. Dari jumlah itu, 420 orang di antaranya perempuan.",
        [(2250, [1102, 348, 800])],
        {420: 2250},
        2250,
        id="dari all of them",
    ),
    pytest.param(
        "Sebanyak 25 PPPK Kabupaten Buol tidak hadir dalam pelantikan di lapangan. Total PPPK yang dilantik hari itu "
        "1.425 orang.",
        [],
        {25: 1425},
        None,
        id="those absent, told before all who were sworn in",
    ),
    pytest.param(
        "Sebanyak 25 PPPK Kabupaten Buol tidak hadir dalam pelatihan. Tahun lalu dilantik 1.425 PPPK.",
        [],
        {},
        None,
        id="those absent elsewhere, before those of another year",
    ),
    pytest.param(
        "Bupati Buru secara simbolis menyerahkan SK kepada 10 perwakilan PPPK. Total penerima SK 1.080 orang.",
        [],
        {10: 1080},
        1080,
        id="those who stand for all, told before all of them",
    ),
    pytest.param(
        "Bupati melantik 618 PPPK, Kamis. Formasi yang tersedia 707. Guru 300 terisi 280, kesehatan 200 terisi 158, "
        "dan teknis 207 terisi 180.",
        [(618, [280, 158, 180]), (707, [300, 200, 207])],
        {},
        618,
        id="rows of posts and of those who filled them",
    ),
    pytest.param(
        "Bupati melantik 618 PPPK, Kamis. Formasi guru 300 orang dilantik 280 orang, kesehatan 200 orang dilantik 158 "
        "orang, dan teknis 207 orang dilantik 180 orang.",
        [(618, [280, 158, 180])],
        {},
        618,
        id="rows of posts and of those sworn in, of a total of these alone",
    ),
    pytest.param(
        "Pemkab Buru mendapat 707 formasi PPPK, yakni guru 300 terisi 280, kesehatan 200, dan teknis 207.",
        [(707, [300, 200, 207])],
        {280: 300},
        707,
        id="one row alone tells what was filled",
    ),
]


@pytest.mark.parametrize(("text", "splits", "parts", "headline"), TOLD)
def test_wholes_and_parts(text, splits, parts, headline):
    told = extract(text)
    counts = told.headcounts
    values = [count.value for count in counts]
    found = sorted((values[split.total], sorted(values[part] for part in split.parts)) for split in told.breakdowns)
    assert found == sorted((total, sorted(items)) for total, items in splits)
    split_up = {part for split in told.breakdowns for part in split.parts}
    single = {count.value: values[count.of] for count in counts if count.of is not None}
    single = {part: whole for part, whole in single.items() if values.index(part) not in split_up}
    assert single == parts
    if headline is not None:
        assert told.headline is not None
        assert values[told.headline] == headline


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Tes CAT PPPK dimulai Senin. Pesertanya 12 kabupaten. Kursi yang diperebutkan 744.",
            [744],
            id="pesertanya of places",
        ),
        pytest.param(
            "Ruang kelas yang rusak di Pohuwato akan diperbaiki. Jumlahnya 364. Sebanyak 210 guru PPPK dilantik.",
            [210],
            id="jumlahnya behind rooms",
        ),
        pytest.param(
            "Bupati membuka acara. Pelantikan kali ini diikuti 868. Mereka lama menunggu.",
            [868],
            id="a swearing-in is followed by people",
        ),
        pytest.param(
            "Bupati Malang menyerahkan SK kepada 188, Selasa (3/10/2023).", [188], id="decrees are given to people"
        ),
        pytest.param("SK PPPK itu berlaku untuk 10 tahun.", [], id="decrees hold for years"),
        pytest.param(
            "Pendaftaran PPPK dibuka kemarin. Sampai siang tadi, 68 sudah mendaftar lewat portal.",
            [68],
            id="only people sign up",
        ),
        pytest.param(
            "Badan Kepegawaian Negara menyatakan 623 telah ditetapkan nomor induknya.",
            [623],
            id="only people get an identity number",
        ),
        pytest.param("Dokumen PPPK diperiksa. Sampai siang tadi, 68 sudah diunggah.", [], id="papers are uploaded"),
        pytest.param("Daftar calon PPPK itu mula-mula memuat 2.911.", [2911], id="a list has names"),
        pytest.param("Daftar isian PPPK itu memuat 12 pasal.", [], id="a form has clauses"),
    ],
)
def test_bare_figures_of_people(text, values):
    assert [count.value for count in extract(text).headcounts] == values
