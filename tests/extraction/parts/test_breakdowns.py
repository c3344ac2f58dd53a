"""Totals and the parts that split them, the counts being known: a row for each form that lists take in the press.

Tables, long on purpose: beside most forms stands one that looks alike and splits otherwise, or nothing.
"""

import pytest

from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

LISTS = [
    (
        "Bupati melantik {4.555 PPPK}. Formasinya {4.559 orang}, {pppk/other:dua orang} mundur dan "
        "{pppk/other/x:2 orang} "
        "wafat. Tinggallah {4.555 PPPK}. Menurut jenisnya, teknis {2.171 orang}, guru {1.912 orang}, nakes {477 "
        "orang}.",
        {4559: [2, 2, 4555], 4555: [2171, 1912, 477]},
        "a list that fails is of those who stayed, whom it follows",
    ),
    (
        "Rektor membagikan SK kepada {pppk/appointed:19 PPPK}. Sebelumnya {pppk/appointed:9 PPPK} memperoleh SK dari "
        "kementerian. Mereka sudah pulang dari diklat. Rektor berpesan. Doa dibacakan. Acara ditutup. Akhirnya total "
        "{pppk/proposed:28 orang} lulus.",
        {28: [19, 9]},
        "a small grand total of those let in",
    ),
    (
        "Yang dilantik {pppk/appointed:19 PPPK}. Acaranya khidmat. Meja disiapkan {pppk/other:9 petugas}. Doa "
        "dibacakan. "
        "Akhirnya {pppk/other:28 orang} makan siang.",
        {},
        "small counts make a third by chance",
    ),
    (
        "Dilantik {478 guru} tahap kedua. Acaranya khidmat. Ini bukan yang pertama. Tahap pertama {472 orang} dilantik "
        "April. Ia bersyukur. Doa dibacakan. Jadi sampai hari ini {950 guru} bertugas.",
        {950: [478, 472]},
        "sampai hari ini sums up",
    ),
    (
        "SK dipegang {1.977 guru}. Satu. Dua. Tiga. Empat. Lima. Tahap I lolos {1.421 orang}, melengkapi {1.418 "
        "orang}. "
        "Diperiksa dulu. Memenuhi syarat {1.413 orang}, terganjal {5 orang}. Datang {14 orang}. Bertanya {16 orang}. "
        "Duduk {18 orang}. Pulang {21 orang}. Tidur {23 orang}. Acara selesai. Sisanya, {564 orang}, dari tahap II.",
        {1418: [1413, 5], 1977: [564, 1413]},
        "the rest of the event's own, however far",
    ),
    (
        "Kuotanya {14.829 formasi}: {cpns/proposed:1.696 CPNS} dan {pppk/proposed:13.133 PPPK}. Nakes mendapat "
        "{cpns/proposed:465 CPNS} dan {pppk/proposed:2.751 PPPK}. Teknis mendapat {cpns/proposed:1.231 CPNS} dan "
        "{pppk/proposed:6.580 PPPK}. Guru hanya {pppk/proposed:3.802 PPPK}.",
        {14829: [1696, 13133], 1696: [465, 1231], 13133: [2751, 6580, 3802]},
        "two schemes told by turns",
    ),
    (
        "Ujian diikuti {cpns/other:2.470 orang}. Peserta CPNS {cpns/other:1.655 orang}. Pelamar PPPK {pppk/other:1.401 "
        "orang}, gugur {pppk/other:586 orang}, jadi yang ikut ujian {pppk/other:815 orang}.",
        {1401: [586, 815], 2470: [1655, 815]},
        "one count of each scheme",
    ),
    (
        "CPNS {101 orang} dilantik. Acaranya khidmat. Dari {108 formasi} yang diminta, {7 formasi} kosong. "
        "Terbanyak di Fakultas Teknik, yakni "
        "{19 orang}, disusul Fakultas Kehutanan {11 orang}.",
        {108: [7, 101], 101: [19, 11]},
        "a list after some fell away is of those who stayed",
    ),
    (
        "Bupati melantik {244 pejabat}. Berdasar data panitia:\n- administrator {129 orang}\n- pengawas {104 orang}\n"
        "- kepala puskesmas {11 orang}\n- camat {16 orang}\nAcaranya khidmat.",
        {244: [129, 104, 11, 16]},
        "a list is told whole, though it is one too many for its total",
    ),
    (
        "SK terakhir untuk {31 orang}. Kepala BKD memerinci {31 orang} itu: nakes {26 orang}, teknis {5 orang}, guru "
        "{pppk/appointed/guru:1 orang}.",
        {31: [26, 5, 1]},
        "one too many, in one sentence",
    ),
    (
        "Diusulkan {1.000 formasi}. Kota {700 formasi}, yakni guru {pppk/proposed/guru:400 formasi}, nakes "
        "{pppk/proposed/kesehatan:300 formasi}, desa {290 formasi}.",
        {700: [400, 300]},
        "the item behind a list within a list is one of the outer list",
    ),
    (
        "PPPK provinsi ini {5.015 orang}. Dinas Pendidikan mempekerjakan {3.181 orang}, kebanyakan di sekolah. RSUD "
        "Kasih Bunda memiliki {579 orang}. Selebihnya di dinas lain.",
        {5015: [3181, 579]},
        "what one office has, and the next",
    ),
    (
        "Bupati melantik {232 PPPK}, yakni {151 guru}, {19 nakes}, dan {62 teknis}. Tahun lalu ia melantik {233 PPPK}, "
        "yakni {100 guru} dan {134 teknis}.",
        {232: [151, 19, 62], 233: [100, 134]},
        "a sum that fails of the total that announces it",
    ),
    (
        "Bupati melantik {55 pejabat}. Semula disodorkan {110 nama}, lalu izin turun untuk {55 nama}. Eselon II diisi "
        "{pppk/appointed/a:tiga orang}. Yang terbanyak pengawas, {47 orang}. Selebihnya {5 orang} dikukuhkan.",
        {55: [3, 47, 5]},
        "half of what was asked for is the whole of the list, not its first item",
    ),
    (
        "Formasinya {200 orang}, yakni guru {100 orang}, perawat {50 orang}, bidan {30 orang} dan sopir {20 orang}.",
        {200: [100, 50, 30, 20]},
        "half of the total is an item of the list that it is told in",
    ),
    (
        "SK diterima {467 CPNS}. Formasi terisi {468 orang}. {cpns/remaining:Satu orang} masih ditunggu. Dari yang "
        "sudah menerima, guru {411 orang}, nakes {40 orang} dan teknis {16 orang}.",
        {467: [411, 40, 16], 468: [467, 1]},
        "dari yang sudah menerima opens a list of its own",
    ),
    (
        "SK diberikan kepada {232 orang}, sedangkan NIP dulu terbit untuk {233 orang}. Dari para penerima, guru "
        "{151 orang}, nakes {19 orang} dan teknis {62 orang}. Menurut jenis kelamin, pria {88 orang} dan wanita "
        "{146 orang}.",
        {232: [[151, 19, 62], [88, 146]]},
        "a second split that fails is of the total split already",
    ),
    (
        "Bupati melantik {5 kepala dinas}, {49 administrator} dan {20 pengawas}. Usulan {79 nama} sudah "
        "disetujui. Tetapi "
        "untuk dua jenjang tersebut hanya {69 orang} yang datang.",
        {69: [49, 20]},
        "dua jenjang tersebut: the last two of a list of three",
    ),
    ("{245 pejabat} dilantik, yakni {3 kepala dinas}, {62 camat}, dan {180 lurah}.", {245: [3, 62, 180]}, "yakni"),
    (
        "{245 pejabat} dilantik di pendopo. Mereka terdiri atas {3 kepala dinas}, {62 camat}, serta {180 lurah}.",
        {245: [3, 62, 180]},
        "a pronoun stands for the total",
    ),
    (
        "Bupati melantik {120 pejabat}. Rinciannya:\n- Eselon II: {5 orang}\n- Eselon III: {40 orang}\n- IV: {75}",
        {120: [5, 40, 75]},
        "bullets",
    ),
    ("Jumlah ASN {8.500 orang}: {5.000 PNS} dan {3.500 PPPK}.", {8500: [5000, 3500]}, "a colon"),
    ("Ada {108 formasi} PPPK ({98 guru} dan {10 nakes}).", {108: [98, 10]}, "parentheses"),
    (
        "{300 PPPK} dilantik. Laki-laki {120 orang} dan perempuan {180 orang}. "
        "Menurut jabatannya, guru {200 orang}, nakes {100 orang}.",
        {300: [[120, 180], [200, 100]]},
        "one total split twice",
    ),
    (
        "Diusulkan {1.278 formasi}. CPNS {478 formasi} ({guru 200}, {kesehatan 178}, {teknis 100}), "
        "PPPK {800 formasi} ({guru 500}, {nakes 220}, {teknis 80}).",
        {1278: [478, 800], 478: [200, 178, 100], 800: [500, 220, 80]},
        "a list of lists",
    ),
    (
        "Diusulkan {1.269 PPPK}, yaitu {433 pegawai} di pangkalan data dan {836 pegawai} di luarnya. Yang pertama "
        "meliputi {13 guru}, {8 nakes} dan {412 teknis}. Yang kedua meliputi {128 guru}, {31 nakes} dan {677 teknis}.",
        {1269: [433, 836], 433: [13, 8, 412], 836: [128, 31, 677]},
        "inner totals first, then their lists",
    ),
    (
        "Ada {2.727 alokasi}. Yang terdaftar {2.154 formasi}, yaitu {1.722 teknis} dan {432 guru}. Adapun di luar itu "
        "{603 formasi}, yaitu {379 guru} dan {224 teknis}.",
        {2727: [2154, 603], 2154: [1722, 432], 603: [379, 224]},
        "inner totals that fail narrowly",
    ),
    (
        "Ada {1.100 formasi}, yaitu CPNS {300 formasi} dan PPPK {800 formasi}. CPNS terdiri dari {200 teknis} dan "
        "{100 nakes}. PPPK terdiri dari {500 guru}, {205 nakes}, dan {95 teknis}.",
        {1100: [300, 800], 300: [200, 100], 800: [500, 205, 95]},
        "no sum across the opening of a list",
    ),
    (
        "Dilantik {293 orang}, yaitu SD {258 orang} dan SMP {35 orang}. Di SD promosi {130 orang} dan mutasi "
        "{128 orang}. Di SMP promosi {15 orang} dan mutasi {20 orang}.",
        {293: [258, 35], 258: [130, 128], 35: [15, 20]},
        "a small item is split as its fellow is",
    ),
    (
        "Dilantik {jabatan_fungsional/appointed:432 orang}. Yakni {jabatan_fungsional/appointed/guru:70 guru}, "
        "{jabatan_fungsional/appointed/guru:10 guru pindahan}, {jabatan_fungsional/appointed/sanitarian:4 sanitarian}, "
        "{jabatan_fungsional/appointed/kesmas:1 kesmas}, {jabatan_fungsional/appointed/nutrisionis:3 nutrisionis}, "
        "dan {jabatan_fungsional/appointed/perawat:2 perawat}. Ada {jabatan_fungsional/appointed/apoteker:8 apoteker}.",
        {432: [70, 10, 4, 1, 3, 2, 8]},
        "teachers hold no one of another work",
    ),
    (
        "Tahap dua ada {264 formasi}. Bila dijumlahkan {645 orang}. Tahap satu {381 orang} sudah bertugas.",
        {645: [264, 381]},
        "a grand total between its two parts",
    ),
    (
        "{500 PPPK} dilantik, terdiri dari {300 guru} (termasuk {20 guru agama}), {120 nakes}, dan {80 tenaga teknis}.",
        {500: [300, 120, 80]},
        "a count set inside an item",
    ),
    (
        "SK diberikan kepada {724 guru}, {88 nakes}, dan {1.200 tenaga teknis}. Total {2.012 PPPK}.",
        {2012: [724, 88, 1200]},
        "the total closes the list",
    ),
    (
        "PPPK tahap I {1.000 orang} dan tahap II {500 orang}, sehingga seluruhnya {1.500 orang}.",
        {1500: [1000, 500]},
        "the total closes the sentence",
    ),
    (
        "Kini {512 PPPK} tahap II dilantik. Acaranya khidmat. Bupati berpesan agar disiplin. "
        "Tahap I dilantik {2.000 PPPK}. Secara keseluruhan sudah {2.512 orang} diangkat.",
        {2512: [512, 2000]},
        "a grand total of two events",
    ),
    (
        "Tahap II melantik {1.150 PPPK}. Tahap pertama {5.210 orang}. Secara keseluruhan sudah {lebih dari 6 ribu "
        "honorer} diangkat.",
        {6000: [1150, 5210]},
        "a grand total rounded down",
    ),
    (
        "Tahap I {6.139 orang} dilantik Juli. Cuaca cerah. Kini {853 orang} tahap II. Acara meriah. Doa dibacakan. "
        "Bila dihitung semua, {hampir 7 ribu} orang telah dilantik.",
        {7000: [6139, 853]},
        "a rounded grand total",
    ),
    (
        "{300 guru} menerima SK. Menurut sekolahnya, TK {45 orang}, SD {150 orang}, dan SMP {105 orang}. Menurut "
        "pelajarannya, kelas {90 orang}, agama {50 orang}, IPA {40 orang}, olahraga {35 orang}. Lalu seni {85 orang}.",
        {300: [[45, 150, 105], [90, 50, 40, 35, 85]]},
        "a long list from end to end, though its first item is the sum of the next two",
    ),
    ("Jatah nakes {204 orang} dan teknis {20 orang}, sehingga kuotanya {224}.", {224: [204, 20]}, "sehingga"),
    (
        "Berikut datanya:\n\nJabatan | Formasi | Dilantik\nGuru | {95} | {89}\nTeknis | {340} | {332}\nNakes | {20} | "
        "{18}\nJumlah | {455} | {439}\n",
        {455: [95, 340, 20], 439: [89, 332, 18]},
        "the columns of a table",
    ),
    (
        "Tersedia {187 formasi}, yang melamar {1.127 orang}. Sebanyak {12 formasi} guru dilamar {42 orang}. Lalu "
        "{30 formasi} nakes dilamar {118 orang}. Adapun {145 formasi} teknis dilamar {967 orang}.",
        {187: [12, 30, 145], 1127: [42, 118, 967]},
        "posts and people told in turn",
    ),
    (
        "{1.640 PPPK} menerima SK. Di antara mereka {980 teknis}, {402 guru}, dan {258 nakes}. Besok giliran "
        "{1.702 orang}, lalu {1.318 orang}. Bila digabung, keseluruhannya {4.660 orang}.",
        {1640: [980, 402, 258], 4660: [1640, 1702, 1318]},
        "a list of its own before a grand total",
    ),
    (
        "SK diterima {1.312 PPPK}, yaitu {905 guru}, {233 penyuluh} dan {174 teknis}. Daerah dengan penerima paling "
        "banyak ialah:\n- Palu: {214 orang}\n- Poso: {156 orang}\n",
        {1312: [[905, 233, 174], [214, 156]]},
        "the largest of the whole, not of its last list's first item",
    ),
    (
        "Sebanyak {8.921 calon} dijadwalkan menerima SK. Mula-mula diajukan {8.950 nama}, namun {29 nama} gugur. "
        "Instansi yang paling banyak menyumbang ialah pendidikan {4.415 orang} dan kesehatan {1.870 orang}.",
        {8950: [8921, 29], 8921: [4415, 1870]},
        "the largest of those whom the article is about",
    ),
    (
        "Sebanyak {946 guru} menerima SK. Tahun lalu baru {412 guru}, sehingga dalam dua tahun ada {1.358 guru}.",
        {1358: [946, 412]},
        "sehingga, two intakes",
    ),
    (
        "Ada {225 PPPK}: {187 orang} baru diangkat dan {38 orang} memperpanjang kontrak. Acara khidmat. Angkatan itu "
        "semula {40 orang}. {dua orang} tidak diperpanjang.",
        {225: [187, 38], 40: [38, 2]},
        "those who stayed stand in a list of another total",
    ),
    (
        "{8 orang} gugur di\njalan: {tiga orang}\nmeninggal dan {lima orang}\nmengundurkan diri.",
        {8: [3, 5]},
        "a colon in a wrapped line",
    ),
    ("Di antara {247 pejabat} itu terdapat {10 camat} dan {17 lurah}.", {247: [10, 17]}, "di antara T, a dan b"),
]
SUMMED_TWICE = [
    (
        "SK diterima {96 PPPK}. Yang lulus {97 orang}. NIP terbit untuk {96 PPPK}, {satu orang} masih menunggu. "
        "Dengan begitu {5.224 orang} ditambah PPPK {96 PPPK} menjadi {5.320 orang}.",
        {97: [96, 1], 5320: [96, 5224]},
        {96: 97},
        "the event's own count is part of those who passed, and adds to the staff there is",
    ),
]
NAMED = [
    (
        "RSUD menerima {187 PPPK}. Rincian menurut profesi:\n- perawat: {84 orang}\n- bidan: {31}\n- apoteker: {12}\n"
        "- sopir: {60}\nDengan susunan itu, kata direkturnya, tenaga kesehatan di sana berjumlah {127 orang}.",
        {187: [127, 60], 127: [84, 31, 12]},
        "an inner total behind the whole list",
    ),
    (
        "Kuotanya {1.089 formasi}. Pelamarnya {pppk/other:1.580 orang}. Dari {8 formasi} dokter yang dibuka dan "
        "{1.067 formasi} khusus, pelamarnya {pppk/other:2 orang}.",
        {},
        "what is told as a whole of its own makes up no other nearly",
    ),
    (
        "Rincian {500 formasi}:\n- Tahap I: {120}\na. Kesehatan: {70}\nb. Teknis: {50}\n"
        "- Tahap II: {380}\na. Guru: {200}\nb. Kesehatan: {100}\nc. Teknis: {80}",
        {500: [120, 380], 120: [70, 50], 380: [200, 100, 80]},
        "items of an inner list, marked otherwise",
    ),
    (
        "SK tahap pertama diterima {1.000 orang} dari total {2.500 orang}. Tahap kedua bagi {800 orang}, tahap ketiga "
        "{700 orang}.",
        {2500: [1000, 800, 700]},
        "a list that the first part makes whole",
    ),
    (
        "SK diberikan kepada {asn:460 orang}. CPNS sebanyak {cpns:120 orang} dan PPPK {pppk:340 orang}. "
        "Untuk CPNS, {cpns:51 guru}, {cpns:40 nakes}, dan {cpns:29 teknis}. Sedangkan PPPK meliputi {200 guru}, "
        "{90 nakes} dan {50 teknis}.",
        {460: [120, 340], 120: [51, 40, 29], 340: [200, 90, 50]},
        "a list that opens with the name of what its whole counts",
    ),
    (
        "Wali kota melantik {1.250 PPPK}.\nGuru mendominasi dengan {800 orang}, disusul teknis {300 orang} dan "
        "kesehatan {150 orang}. Jika dilihat dari jenis kelamin, laki-laki {550 orang} dan perempuan {700 orang}.",
        {1250: [[800, 300, 150], [550, 700]]},
        "no sum of the end of one list and the beginning of another",
    ),
    (
        "Pelamarnya {pppk/other:5.000 orang}, {pppk/other:2.000 pria} dan {pppk/other:3.000 wanita}. Guru diminati "
        "{pppk/other/guru:2.500 orang}. Kesehatan {pppk/other/kesehatan:1.500 orang} dan teknis "
        "{pppk/other/teknis:1.000 orang}.",
        {5000: [[2000, 3000], [2500, 1500, 1000]]},
        "no sum of people of other work",
    ),
    (
        "Dilantik {8 kepala dinas}, {12 camat}, dan {30 lurah}. Semua berjumlah {50 orang}.",
        {50: [8, 12, 30]},
        "semua",
    ),
]
TWINS = [
    (
        "Disiapkan {5.000 formasi}. Palembang {2.000 formasi} terdiri dari {1.500 guru}, {300 nakes}, {200 teknis}. "
        "Banyuasin {3.000 formasi} terdiri dari {2.500 guru}, {300 nakes}, {200 teknis}.",
        {5000: [2000, 3000], 2000: [1500, 300, 200], 3000: [2500, 300, 200]},
        "two lists with items told alike",
    ),
    (
        "Guru dijatah {500 orang}, meliputi guru kelas {300 orang}, guru PJOK {100 orang}, guru agama {100 orang}.",
        {500: [300, 100, 100]},
        "two items of one list told alike",
    ),
    (
        "{148 PPPK} dilantik, yakni {99 teknis} dan {49 guru}. Ulang: {148 PPPK}, yakni {99 teknis} dan {49 guru}.",
        {148: [99, 49]},
        "a list told twice is one list",
    ),
]
FAILING = [
    (
        "Formasi tahun ini {1.713 formasi}, dengan rincian guru {622 formasi} dan nakes {1.051 formasi}.",
        {1713: [622, 1051]},
        "announced, 40 too few",
    ),
    (
        "{512 PPPK} menerima SK. Dari jumlah itu, {300 orang} guru, {150 nakes}, sedangkan sisanya tenaga teknis.",
        {512: [300, 150]},
        "the rest is not counted",
    ),
    ("Dari {1.200 peserta}, {1.080 orang} lulus dan {90 orang} tidak lulus.", {1200: [1080, 90]}, "dari T, a dan b"),
    (
        "Dari {4.000 honorer}, {3.000 orang} telah diangkat. Adapun {900 orang} lainnya menyusul.",
        {4000: [3000, 900]},
        "the rest in a sentence of its own",
    ),
    (
        "SK guru seluruhnya untuk {5.810 orang}. Kemarin dimulai Pekanbaru {614 orang}, kini Rohul {660 orang}.",
        {5810: [614, 660]},
        "some of what was called a total",
    ),
    ("{50 pejabat} dilantik, di antaranya {10 camat} dan {15 lurah}.", {50: [10, 15]}, "only some are told apart"),
]
SUBTRACTIONS = [
    (
        "SK diterima {95 orang}. Tahun lalu yang lulus {98 orang}, namun {2 orang} wafat dan {satu orang} memasuki "
        "masa pensiun.",
        {98: [95, 2, 1]},
        "one who retired before the decree came",
    ),
    (
        "SK diterima {1.300 orang}. Hadir pula para camat. Cuaca cerah. Dari {1.315 non-ASN} itu {8 orang} tidak aktif "
        "lagi dan {7 orang} mundur. Mereka terdiri dari {1.100 guru}, {120 bidan}, {75 sopir}.",
        {1315: [1300, 8, 7], 1300: [1100, 120, 75]},
        "a list that fails is of those who stayed",
    ),
    (
        "Yang lulus {924 orang}. {satu orang} meninggal dan {dua orang} mundur sehingga SK diterima {921 orang}.",
        {924: [1, 2, 921]},
        "those who fell away and those who stayed",
    ),
    (
        "SK diberikan kepada {2.121 orang}. Jumlah itu turun dari usulan {2.130 orang} karena {9 orang} mundur.",
        {2130: [2121, 9]},
        "stayed, total, fell away",
    ),
    (
        "{1.300} dari {1.500 formasi} terisi. Dengan begitu {200 formasi} kosong.",
        {1500: [1300, 200]},
        "filled and vacant posts",
    ),
    (
        "Hari ini {123 orang} disumpah. Sisanya {100 orang} besok. Pesertanya {lebih dari 200 orang}.",
        {200: [123, 100]},
        "a rough total",
    ),
    (
        "Barisan PPPK bertambah {318 orang}. Mereka disumpah. Acara usai. PPPK kini {pppk/other:4.126 orang}. "
        "Sebelum ini {pppk/other:3.808 orang}.",
        {4126: [318, 3808]},
        "those who entered and the staff before make the staff by now",
    ),
    (
        "Dari {pppk/other:7.960 pelamar}, {pppk/other:6.377} memenuhi syarat dan {pppk/other:1.583} tidak memenuhi "
        "syarat. Ada {pppk/other:640 sanggahan}, hanya {pppk/other:88} diterima. Dengan begitu "
        "peserta SKD menjadi {pppk/other:6.465 orang}.",
        {7960: [6377, 1583], 6465: [6377, 88]},
        "a grand total with a part of another split",
    ),
    (
        "{412 guru} menerima SK. Berkas {pppk/remaining:11 orang} masih diperiksa. "
        "Angkatan ini {pppk/proposed:423 orang}.",
        {423: [412, 11]},
        "two fates that make up a third, though no word says that some fell away",
    ),
]
NARROWED = (
    "Yang lulus {525 orang}, yaitu {pppk/proposed/nakes:252 nakes} dan {pppk/proposed/teknis:273 tenaga teknis}. "
    "{pppk/other/teknis:satu teknis} mundur. SK diterima {524 orang}."
)
CHANCES = [
    (
        "Guru kelas dibutuhkan {pppk/proposed/guru:336 orang}, guru TK {pppk/proposed/guru:120 orang}, dan guru olah"
        "raga {pppk/proposed/guru:100 orang}. Menyusul guru seni {pppk/proposed/guru:74 orang} dan guru IPS "
        "{pppk/proposed/guru:41 orang}.",
        {},
        "the first of a list that goes on in the next sentence is no total of the others",
    ),
    (
        "Tahun depan diusulkan {pppk/proposed:747 orang}. Terbagi dari guru {pppk/proposed:723 orang}, lainnya dokter. "
        "Usulan ini naik dibanding tahun 2019 yang hanya {pppk/proposed:34 orang}.",
        {},
        "what is compared with is no part",
    ),
    (
        "PPPK bertambah {318 orang}. Jumlah PNS tersisa {pns/other:2.985}, padahal dulu "
        "{pns/other:lebih dari 3.400 orang}.",
        {},
        "what is left is not who fell away from a rough number",
    ),
    ("Dilantik {4 dokter}, {1 bidan}, dan {3 perawat}.", {}, "siblings of one list that happen to add up"),
    (
        "SK diterima di: {Samarinda 177}, {Balikpapan 78}, {Paser 46}, {Berau 5}, {Bontang 62}, {Kutim 64}.",
        {},
        "the first of a list is no total of its last",
    ),
    (
        "{212 PPPK} dilantik, yaitu {126 dosen} dan {86 PPPK}. Doa dibacakan. Hujan turun. Acara usai. "
        "Honorer {pppk/remaining:sekitar 40 orang} menunggu.",
        {212: [126, 86]},
        "no rough count makes up another exactly",
    ),
    ("{3.794 PPPK} dilantik. Selain itu {15 PPPK} penuh waktu dan {cpns:5 CPNS} menerima SK.", {}, "told beside it"),
]


@pytest.mark.parametrize(
    ("text", "splits"),
    [pytest.param(*row[:2], id=row[2]) for row in (*LISTS, *NAMED, *TWINS, *FAILING, *SUBTRACTIONS, *CHANCES)],
)
def test_splits(text, splits):
    counts, found = link(*marked(text))
    expected = sorted(
        (total, sorted(parts))
        for total, lists in splits.items()
        for parts in (lists if isinstance(lists[0], list) else [lists])
    )
    assert expected == sorted((counts[s.total].value, sorted(counts[p].value for p in s.parts)) for s in found)
    for split in found:
        smallest = min(counts[split.total].value, *(counts[counts[part].of].value for part in split.parts))
        assert all(counts[counts[part].of].value in (counts[split.total].value, smallest) for part in split.parts)


@pytest.mark.parametrize(("text", "splits", "parts"), [pytest.param(*row[:3], id=row[3]) for row in SUMMED_TWICE])
def test_a_count_in_two_sums_is_part_of_the_smaller(text, splits, parts):
    counts, found = link(*marked(text))
    assert {counts[split.total].value: [counts[part].value for part in split.parts] for split in found} == splits
    for part, total in parts.items():
        assert [counts[count.of].value for count in counts if count.value == part] == [total]


def test_one_struck_out_of_a_kind_of_work_is_part_of_that_kind():
    counts, found = link(*marked(NARROWED))
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == {
        **{252: 525, 273: 525, 524: 525},
        1: 273,
    }
    assert sorted(sorted(counts[part].value for part in split.parts) for split in found) == [[1, 524], [252, 273]]


STRUCK_TWICE = (
    "Yang lulus {190 guru}. {pppk/appointed/guru:187 guru} dilantik, {dua orang} mundur dan {satu orang} wafat. "
    "Batal {pppk/other/guru:3 guru}."
)


def test_those_who_fell_away_are_not_part_of_those_who_stayed():
    counts, _ = link(*marked(STRUCK_TWICE))
    assert [counts[count.of].value for count in counts if count.value == 3] == [190]
