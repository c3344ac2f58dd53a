"""Lists that run over several sentences, lists without a sum, and items that add up to others by chance."""

import pytest

from extraction.article import extract
from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

LONG = [
    (
        "Dilantik {929 guru}. Ada {pppk/appointed/guru:guru agama 144 orang}, "
        "{pppk/appointed/guru:guru Kristen 62 orang}, {pppk/appointed/guru:guru bahasa 46 orang}, "
        "{pppk/appointed/guru:guru Inggris 36 orang}, dan "
        "{pppk/appointed/guru:guru kelas 566 orang}. Selebihnya mengajar kejuruan, tersebar pada "
        "{pppk/appointed/guru:guru mesin 75 orang}.",
        {929: [144, 62, 46, 36, 566, 75]},
        "no item is the sum of others where all of them add up",
    ),
    (
        "Bupati melantik {300 pejabat}. Mereka meliputi {camat 12 orang}, {lurah 47 orang}.\n\n"
        "Disusul {kasubag 90 orang}, {kepala seksi 70 orang}.\n\nTerakhir {pengawas sekolah sebanyak 31 orang}.",
        {300: [12, 47, 90, 70, 31]},
        "over three paragraphs",
    ),
    (
        "{400 formasi} PPPK dibuka, antara lain {pppk/proposed/guru:guru kelas 150}, {pppk/proposed/guru:guru IPA 60}, "
        "{pppk/proposed/guru:guru IPS 50}. Paling jarang dicari orang, menurut panitia seleksi, jabatan untuk "
        "{pppk/proposed/guru:guru tari 9 orang}.",
        {400: [150, 60, 50, 9]},
        "of the same work in a sentence of its own",
    ),
    (
        "Gubernur melantik {380 pejabat}, yakni {analis 160 orang}, {auditor 150 orang}, {arsiparis 120 orang}, "
        "{pustakawan 90 orang}.",
        {380: [160, 150, 120, 90]},
        "a long list that comes to more than its total",
    ),
    (
        "Jatah {1.110 formasi}. Porsi terbesar {pppk/proposed/guru:guru, yakni 750 orang}. "
        "{pppk/proposed/guru:Guru kelas 336 orang}, {pppk/proposed/guru:guru agama 120 orang}, dan "
        "{pppk/proposed/guru:guru olahraga 100 orang}.",
        {750: [336, 120, 100]},
        "the first of a list is told apart in the next sentence",
    ),
    (
        "{1.728 PPPK} menerima SK. Penerimanya mencakup {600 tendik}, {300 guru}, {296 teknis}, dan {12 nakes}.",
        {1728: [600, 300, 296, 12]},
        "the first of a list is no rough sum of the others",
    ),
    (
        "Yang dibutuhkan {1.000 guru}. {Guru kelas 120 orang}, {guru agama dan guru seni masing-masing 40 orang}, "
        "{guru IPA 30 orang}.",
        {},
        "each of two in a list that nothing announces",
    ),
]

APART = [
    (
        "SK diterima {150 PPPK}\n\nRincian penerima:\n1. Guru {80 orang}\n2. Nakes {40 orang}\n3. Teknis {30 orang}\n"
        "   - Arsiparis {10 orang}\n   - Pranata komputer {20 orang}",
        {150: [80, 40, 30], 30: [10, 20]},
        "a small item is told apart by an inner list",
    ),
    (
        "Disetujui {asn/proposed:1.150 formasi}: {cpns/proposed:350} CPNS, {pppk/proposed:800} PPPK. Untuk CPNS, guru "
        "{cpns/proposed:100 orang}, nakes {cpns/proposed:150 orang}, teknis {cpns/proposed:100 orang}. PPPK terdiri "
        "dari "
        "guru {pppk/proposed:500 orang}, nakes {pppk/proposed:200 orang}, teknis {pppk/proposed:100 orang}.",
        {1150: [350, 800], 350: [100, 150, 100], 800: [500, 200, 100]},
        "a list that names its whole before its first title",
    ),
    (
        "Sebanyak {4.120 orang} memperebutkan {pppk/proposed:230 formasi}. Dari jumlah itu {3.871 orang} memenuhi "
        "syarat.",
        {},
        "posts and people make no rough sum",
    ),
    (
        "SK yang dibagikan {232 lembar}. Yang mendapat NIP {233 orang}, lalu wafat {pppk/other:satu orang}. Dari para "
        "penerima SK itu guru {151 orang}, nakes {19 orang}, teknis {62 orang}.",
        {233: [232, 1], 232: [151, 19, 62]},
        "no sum runs into a list that opens",
    ),
    (
        "Formasi kita {asn/proposed:994}. Rinciannya tahap I {cpns/appointed:290 orang}, lalu {99 nakes}. Yang kami "
        "serahkan hari ini SK tahap II, {435 guru}.",
        {994: [290, 99, 435]},
        "batches told one after the other",
    ),
    (
        "Setahun ini {412 guru} diangkat: Maret {150 orang}, Juni {137 orang}, Oktober {125 orang}. Acara khidmat. "
        "Paling banyak di Alor, {58 guru}, dan Pura {11 guru}.",
        {412: [[150, 137, 125], [58, 11]]},
        "a list looks back on the whole of another, not on its last item",
    ),
    (
        "{pppk/remaining:Satu SK} masih disimpan. Acara khidmat. Ada {pppk/proposed:400 formasi}. Yang menerima "
        "{376 pegawai}, dan {pppk/remaining:23 formasi} kosong.",
        {400: [376, 23, 1]},
        "one who was told of before makes up the sum",
    ),
    (
        "Sebanyak {20 guru} disumpah. Acara khidmat. Hujan turun. PNS di sana semuanya {100 orang}. Putra asli {80 "
        "orang}.",
        {100: [20, 80]},
        "a total called all, between its two parts",
    ),
    (
        "Diminta {pppk/proposed:870 formasi} PPPK dan {cpns/proposed:686 formasi} CPNS. Disetujui "
        "{pppk/proposed:794 PPPK} dan {cpns/proposed:295 CPNS}. PPPK berkurang {pppk/other:76}, CPNS berkurang "
        "{cpns/other:391}.",
        {870: [794, 76], 686: [295, 391]},
        "what two totals lost",
    ),
    (
        "Dilantik {18 pejabat}.\n\nAcara khidmat.\n\nBerikut jabatan yang diisi: guru {8 orang}, dokter {6 orang}, "
        "lektor {3 orang}.",
        {18: [8, 6, 3]},
        "a list that a colon opens in its own paragraph",
    ),
    (
        "Provinsi itu mendapat {1.600 formasi}. Terbanyak Taliabu {295 orang}, lalu Weda {286 orang}. Sisanya terbagi "
        "untuk Morotai {264 orang}, Kota Ternate {258 orang}, Kota Tidore {198 orang}. BKPSDM Kota Ternate merinci "
        "jatahnya, yakni {64 guru} dan {42 nakes}.",
        {1600: [295, 286, 264, 258, 198], 258: [64, 42]},
        "a rest that is told apart, and one of the places whose list follows",
    ),
    (
        "Sumsel mendapat {sekitar 50 ribu formasi}. Pemegang terbesar Muba {18.205 formasi}. Di belakangnya ada "
        "Kabupaten Lahat di hulu sungai "
        "{15.561 formasi} dan Palembang {12.211 formasi}.",
        {50000: [18205, 15561, 12211]},
        "those behind the first",
    ),
    (
        "Dilantik {246 kepala sekolah}. Terbesar dari SD yakni {228 orang}. Mereka lama memimpin. "
        "Yang baru paling banyak {20 orang}.",
        {},
        "two that lie apart make no rough sum",
    ),
    (
        "{293 PPPK} menerima SK. {pppk/appointed/guru:Guru 59 orang}. "
        "Nakes yang lolos {pppk/proposed/kesehatan:102 orang}, yang menerima {pppk/appointed/kesehatan:98}. Teknis "
        "yang lolos {pppk/proposed/teknis:141 orang}, "
        "kini ber-NIP {pppk/appointed/teknis:136}.",
        {293: [59, 98, 136]},
        "one count of each kind of work",
    ),
    (
        "{293 PPPK} menerima SK. {pppk/appointed/guru:Guru 60 orang}. "
        "Nakes yang lolos {pppk/proposed/kesehatan:102 orang}, yang menerima {pppk/appointed/kesehatan:98}. Teknis "
        "yang lolos {pppk/proposed/teknis:141 orang}, "
        "kini ber-NIP {pppk/appointed/teknis:136}.",
        {},
        "none of whose counts add up",
    ),
    (
        "Pelamarnya {pppk/other:9.490 orang}. Guru dilamar {pppk/other/guru:3.127 orang}; yang submit "
        "{pppk/other/guru:2.891}. Paling ramai nakes, yaitu {pppk/other/kesehatan:5.678 orang}, dengan submit "
        "{pppk/other/kesehatan:5.201}. Teknis dilamar {pppk/other/teknis:685 orang}.",
        {9490: [3127, 5678, 685]},
        "one count of each kind of work, none of whom entered yet",
    ),
    (
        "Sebanyak {167 pejabat} dialihkan. Semula ada {300 pejabat}. Dikukuhkan pula {7 kadis}, {51 kabid}, dan {61 "
        "kasi}. "
        "Jadi kalau dijumlah {286 orang}.",
        {286: [167, 7, 51, 61]},
        "a grand total of a list and one count before it",
    ),
    (
        "Ada {846 PPPK}. {Dosen cuma 30 orang}, tendik {816 orang}. Dosen-dosen tersebut menjadi "
        "asisten ahli {25 orang} dan lektor {5 orang}.",
        {846: [30, 816], 30: [25, 5]},
        "a sentence that opens with those whom it tells apart",
    ),
    (
        "Ada {900 formasi}: pusat {300 formasi}, daerah {600 formasi}. Dari segi jabatan dibutuhkan {guru 250} dan "
        "{nakes 200}.",
        {900: [[300, 600], [250, 200]]},
        "a list by another ground is of the whole",
    ),
    (
        "{528 PPPK} meneken kontrak, yaitu {287 guru}, {50 teknis}, dan {191 nakes}. Nakes yang semestinya hadir "
        "{196 orang}. {Satu orang} hendak kuliah. {Empat orang} lagi tidak memenuhi syarat.",
        {528: [287, 50, 191], 196: [191, 1, 4]},
        "those who stayed were told before, a word tells of one fate",
    ),
    (
        "Nakes yang lolos {99 orang}. Yang menerima {98 orang}, {satu orang} tidak lengkap. Teknis {139 orang}, "
        "{dua orang} hilang, jadi {137 orang}. Bila digabung, {tiga orang} tidak mengantongi NIP.",
        {99: [98, 1], 139: [137, 2], 3: [1, 2]},
        "fates of two totals summed up",
    ),
]


@pytest.mark.parametrize(("text", "splits"), [pytest.param(*row[:2], id=row[2]) for row in (*LONG, *APART)])
def test_lists(text, splits):
    counts, found = link(*marked(text))
    said = sorted((counts[split.total].value, sorted(counts[part].value for part in split.parts)) for split in found)
    assert said == sorted(
        (total, sorted(parts))
        for total, lists in splits.items()
        for parts in (lists if isinstance(lists[0], list) else [lists])
    )


PARTS = [
    (
        "{528 PPPK} meneken kontrak, yaitu {pppk/appointed/guru:287 guru}, {pppk/appointed/teknis:50 teknis}, "
        "{pppk/appointed/kesehatan:191 nakes}. Di antara mereka ada {pppk/appointed/guru:6 guru} berstatus P1.",
        {287: 528, 50: 528, 191: 528, 6: 287},
        "of one kind of work that the total is told apart by",
    ),
    (
        "{528 PPPK} meneken kontrak, yaitu {pppk/appointed/guru:287 guru}, {pppk/appointed/teknis:50 teknis}, "
        "{pppk/appointed/kesehatan:191 nakes}. Di antara mereka {pppk/other/guru:6 guru} batal.",
        {287: 528, 50: 528, 191: 528, 6: 528},
        "who fell away is not among those of the kind who are through",
    ),
    (
        "SK dibagikan kepada {1.333 PPPK}: {580 orang} di kota, {753 orang} di pulau. {Lima pegawai} maju ke depan.",
        {580: 1333, 753: 1333, 5: 1333},
        "who stands for all stands for the event's own",
    ),
    ("{1.123 PPPK} menerima SK. Dipanggil {20 orang} sebagai wakil.", {20: 1123}, "as representatives"),
    ("{1.123 PPPK} menerima SK. {pppk/remaining:6 peserta} berhalangan.", {6: 1123}, "absent from the ceremony"),
    (
        "{134 pejabat} dilantik. Pada September lalu yang disumpah {122 orang}, {42} di antaranya lurah dan {80} "
        "lainnya "
        "camat. Karena pandemi cuma {25 orang} yang hadir di graha itu.",
        {42: 122, 80: 122, 25: 122},
        "who came to an earlier ceremony",
    ),
    (
        "SK terbit bagi {2.307 PPPK}. Acara khidmat. Hujan turun. Doa dibacakan. Lagu dinyanyikan. Pemkab semula "
        "mengusulkan {pppk/proposed:2.321 nama}.",
        {2307: 2321},
        "of the few more who were asked for, told late",
    ),
    (
        "SK terbit bagi {307 PPPK}. Acara khidmat. Pemkab semula mengusulkan {pppk/proposed:2.321 nama}.",
        {},
        "many more who were asked for are others",
    ),
    (
        "Yang diajukan {pppk/proposed:11.029 orang}. Sebanyak {pppk/remaining:19 orang} tidak mengisinya. "
        "{pppk/other:Satu orang} mundur, {pppk/other:tiga orang} pindah.",
        {19: 11029, 1: 19, 3: 19},
        "the reasons of those who fell away",
    ),
    (
        "{1.049 pegawai} dilantik: {1.047 PPPK} ditambah {dua orang} PNS. Yang hadir di pendopo cuma {200 pegawai}.",
        {1047: 1049, 2: 1049, 200: 1049},
        "who came is of the whole that is told apart",
    ),
    (
        "SK diserahkan kepada {453 orang}. Acara khidmat. Dari ratusan pegawai setda tersebut {17 orang} lulus tes.",
        {17: 453},
        "of those hundreds",
    ),
    (
        "Dari {honorer:2.700 honorer}, diakui {honorer:1.428 orang}. Kata kepala badan itu, aplikasi pendataan hanya "
        "sempat mencatat {honorer:1.539 orang}. Angkanya "
        "susut lagi menjadi {honorer:1.428 orang}.",
        {1428: 1539},
        "what a number shrank to",
    ),
    (
        "{333 CPNS} menerima SK. Putra daerah {210 orang}, selebihnya dari luar. Kontrak {honorer:40 sopir} habis.",
        {210: 333},
        "what leaves an uncounted rest, though the next sentence counts others",
    ),
    ("{5.200 PPPK} menerima SK. Khusus Dinas Pendidikan {3.100 orang}.", {3100: 5200}, "most of them at one office"),
    (
        "SK diterima {asn:500 orang}, yakni {cpns:45 CPNS} dan {pppk:455 PPPK}. CPNS didominasi {cpns:30 dokter}.",
        {45: 500, 455: 500, 30: 45},
        "of one category that the total is told apart by",
    ),
    ("{105 CPNS} menerima SK. Ada {6 orang} mangkir.", {6: 105}, "who stayed away"),
    (
        "Rombongan itu {18 guru}. Mereka sepotong dari pelantikan nasional yang mencakup {13.224 PPPK}.",
        {18: 13224},
        "a piece of a ceremony",
    ),
    (
        "Pelamarnya {pppk/other:3.591 orang}. Acara usai. Yang mengunggah dokumen {pppk/other:3.403 orang}.",
        {3403: 3591},
        "applicants who sent their papers",
    ),
    (
        "SK perpanjangan untuk {honorer:14.716 orang}. Di dalam angka itu {honorer:1.159 orang} lulus tes.",
        {1159: 14716},
        "within that number",
    ),
    ("Unud menyumpah {123 orang}. Dari mereka, {pns:121} menjadi PNS.", {121: 123}, "of them"),
    (
        "Honorer tercatat {honorer:3.450 orang}. Dari catatan itu {2.253 orang} diangkat.",
        {2253: 3450},
        "of that record",
    ),
    (
        "Ada {900 formasi}. Instansi pusat memperoleh {300 formasi}, instansi daerah {600 formasi}. "
        "Di antara instansi daerah, Kukar membuka {95 formasi}.",
        {300: 900, 600: 900, 95: 600},
        "of a group that is named as before",
    ),
    (
        "Dari {honorer/other:3.450 honorer}, {cpns/appointed:2.253} menjadi CPNS dan {honorer/remaining:1.070} tidak. "
        "Acara khidmat. Sebanyak {cpns/appointed:1.300 orang} di antaranya ikut latsar.",
        {2253: 3450, 1070: 3450, 1300: 2253},
        "of those of its own category",
    ),
]


@pytest.mark.parametrize(("text", "parts"), [pytest.param(*row[:2], id=row[2]) for row in PARTS])
def test_parts_of_a_part(text, parts):
    counts, _ = link(*marked(text))
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts


BESIDE = [
    pytest.param(
        "Sebanyak 48 PPPK dilantik Bupati, Rabu. Dinas Sosial mendapat 9 orang, Dinas Pertanian 7 orang, RSUD "
        "12 orang, Dinas Perhubungan 14 orang, dan beberapa orang di sekretariat.",
        [(48, [7, 9, 12, 14])],
        id="some-in-an-office-not-counted",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 60 PPPK, Kamis. Ke mana saja mereka ditugaskan? Dinas Pendidikan "
        "menerima 20 orang. Lalu Dinas Kesehatan 14 orang. Sementara itu Dinas Pertanian 10 orang dan Dinas "
        "Sosial 8 orang.",
        [(60, [8, 10, 14, 20])],
        id="a-question-between",
    ),
    pytest.param(
        "Wali kota menyerahkan SK kepada 77 CPNS. Kecamatan Kubung menerima 21 orang, Gunung Talang 20 orang, "
        "Danau Kembar 16 orang, Pantai Cermin 12 orang.",
        [(77, [12, 16, 20, 21])],
        id="districts",
    ),
    pytest.param(
        "Sebanyak 100 PPPK menerima SK. Guru 40 orang, perawat 30 orang, bidan 15 orang, penyuluh 10 orang.",
        [(100, [10, 15, 30, 40])],
        id="works",
    ),
    pytest.param(
        "Pemkab mengusulkan 250 formasi PPPK. Untuk guru 90 formasi, perawat 60 formasi, bidan 50 formasi, "
        "penyuluh 30 formasi, ditambah sedikit untuk pranata komputer.",
        [(250, [30, 50, 60, 90])],
        id="a-rest-that-is-not-counted",
    ),
    pytest.param(
        "Sebanyak 48 PPPK dilantik Bupati, Rabu. Tahun lalu yang pensiun 9 guru, 7 perawat, 12 bidan, dan 14 penyuluh.",
        [],
        id="retired",
    ),
]


@pytest.mark.parametrize(("text", "splits"), BESIDE)
def test_lists_right_behind_their_total(text, splits):
    found = extract(text)
    values = [count.value for count in found.headcounts]
    assert [(values[each.total], sorted(values[part] for part in each.parts)) for each in found.breakdowns] == splits
