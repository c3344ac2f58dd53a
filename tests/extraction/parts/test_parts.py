"""Of which larger count a count is a part, by the words that tie the two."""

import pytest

from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

PARTS = [
    (
        "Pelamarnya {4.947 orang}. Setelah diperiksa, {4.425} pelamar lolos administrasi.",
        {4425: 4947},
        "applicants who were let in",
    ),
    (
        "Pelamarnya {pppk/other:59 pelamar}: {pppk/other/guru:44 pelamar} guru dan {pppk/other/penyuluh:15 pelamar} "
        "penyuluh. Yang lulus {28 orang}.",
        {44: 59, 15: 59, 28: 59},
        "who passed, of all kinds",
    ),
    (
        "Semula {pppk/proposed:214 orang} lulus. {pppk/other:Tiga orang} kemudian mengundurkan diri.",
        {3: 214},
        "who then fell away",
    ),
    (
        "Dilantik {jabatan_struktural:66 pejabat}. Dalam pelantikan itu {jabatan_struktural:tiga camat} bergeser.",
        {3: 66},
        "some of those sworn in that day",
    ),
    (
        "Dilantik {jabatan_struktural:66 pejabat}. Dalam pelantikan itu juga disumpah {jabatan_fungsional:7 guru}.",
        {},
        "others beside them that day",
    ),
    ("Seluruh formasi berjumlah {7.494}, dan CPNS kebagian {1.509}.", {1509: 7494}, "one scheme's share of all posts"),
    (
        "Dari {613 orang} yang ikut seleksi, yang lulus berjumlah {88 orang}. {Satu orang} di antaranya berhalangan.",
        {88: 613, 1: 88},
        "di antaranya makes no item of the list before",
    ),
    (
        "Penerima SK {4.101 orang}. Rencana awalnya tidak sebanyak itu. Semula yang hendak diangkat hanya {1.907 "
        "orang}.",
        {1907: 4101},
        "those who were meant at first",
    ),
    (
        "SK terbit bagi {2.307 orang}. Diusulkan {2.321 nama}. Bahkan mula-mula yang hendak diajukan hanya golongan R1 "
        "sebanyak {1.641 orang}.",
        {2307: 2321, 1641: 2321},
        "those who were to be asked for at first",
    ),
    ("Dilantik {640 PPPK}. Semula bekerja di sini {90 orang}.", {}, "semula without a plan"),
    (
        "SK dipegang {316 guru}. Guru yang diangkat sejatinya {319 orang}, namun ada yang wafat.",
        {316: 319},
        "sejatinya: not all of them were",
    ),
    (
        "Dilantik {229 guru}. Di SMKN 1 Jombang ada {24 guru}. Yang {11 orang} datang dari luar Jombang.",
        {24: 229, 11: 229},
        "a school, and those who came from afar",
    ),
    ("{30 orang} lulus. {10 orang} gagal. Yang {10 orang} itu kecewa.", {}, "the very ones told before"),
    (
        "Mulanya ada {honorer/other:6.766 orang}. Setelah beberapa kali pengangkatan, masih tersisa "
        "{honorer/remaining:2.442 orang}.",
        {2442: 6766},
        "what is left of a stock",
    ),
    ("Kursinya {100 formasi}. Masih tersisa {120 orang} di luar.", {}, "more are left than there were"),
    (
        "Dilantik {117 honorer}. Nakes hanya {tujuh orang}, dan {dua} dari tujuh itu dokter.".replace(
            "tujuh o", "7 o"
        ).replace("dari tujuh", "dari 7"),
        {7: 117, 2: 7},
        "of a number told again",
    ),
    ("Dilantik {640 PPPK}. Di Kecamatan Lembah ada {60 orang}.", {60: 640}, "a district of the employer"),
    ("Dilantik {640 PPPK}. Seharusnya di Kecamatan Lembah ada {60 orang}.", {}, "those who should be there"),
    ("Dilantik {640 PPPK} di Aula Dinas Sosial. Tahun lalu di Dinas Sosial ada {60 orang}.", {}, "another year"),
    ("Dilantik {640 PPPK}. Di Dinas Sosial {pppk/remaining:60 orang} masih menunggu.", {}, "another fate"),
    (
        "Dilantik {640 PPPK}. {60 orang} berkumpul di Aula Kecamatan Lembah sejak pagi.",
        {60: 640},
        "those who came",
    ),
    ("Pemkab mengusulkan {296 jabatan}. Menteri menyetujui {286}, semuanya ahli muda.", {286: 296}, "posts approved"),
    (
        "Kota ini melantik {1.629 guru}. Menurut bupati, telah diusulkan {1.822 formasi} untuk diangkat sebagai PPPK.",
        {1629: 1822},
        "what they are asked for is not what became of them",
    ),
    (
        "Semula diajukan {110 nama}. Persetujuan keluar untuk {55 nama}.",
        {55: 110},
        "approval is noun of what was asked",
    ),
    ("Kursinya {744 kursi}, dan {595 kursi} dikunci untuk orang asli Papua.", {595: 744}, "posts kept for one group"),
    ("Kursinya {744 kursi}. Adapun {595 kursi} dibuka untuk umum.", {}, "posts open to all"),
    (
        "Pesertanya {1.349 orang}. Semua diuji di Pekanbaru, kecuali {satu orang} yang ikut di Padang.",
        {1: 1349},
        "the one exception",
    ),
    ("{12 dokter} dilantik, kecuali {satu orang}.", {}, "kecuali without all"),
    (
        "Dilantik {246 orang}. Kepala SD terbanyak, yakni {228 orang}. Wajah mereka dikenal. Yang betul-betul baru "
        "{20 orang}. Lainnya cuma tukar tempat.",
        {228: 246, 20: 228},
        "lainnya leaves a rest, counted or not",
    ),
    (
        "Di sini dilantik {870 orang}. Itu hanya sepotong dari pelantikan formasi tahun 2024 yang mencakup "
        "{13.224 orang}.",
        {870: 13224},
        "a piece of what has a year in its name",
    ),
    (
        "Yang dilantik {120 pejabat}. {Enam orang} tidak tampak di aula.",
        {6: 120},
        "those who did not show up",
    ),
    ("{541 honorer} belum diangkat. {91 orang} di antaranya menjalani proses hukum.", {91: 541}, "di antaranya, after"),
    (
        "{61 CPNS} menerima SK. {4 orang} di antaranya lulusan STTD dan {2 orang} difabel.",
        {4: 61, 2: 61},
        "di antaranya, and the next count right after",
    ),
    ("{541 honorer} belum diangkat, {91 orang} dari jumlah tersebut diproses.", {91: 541}, "dari jumlah tersebut"),
    (
        "{1.250 orang} menerima SK. Secara simbolis diterima {10 orang} perwakilan.",
        {10: 1250},
        "those who stood for all",
    ),
    ("Gubernur melantik {900 PPPK} dari total {1.000 formasi}.", {900: 1000}, "a dari T"),
    ("{747 orang} diusulkan. Terbagi dari guru {723 orang}, lainnya dokter.", {723: 747}, "a list of one"),
    (
        "{245 pejabat} dilantik, yakni {62 camat} dan {183 lurah}. Kemarin {13 orang} di antaranya pulang.",
        {62: 245, 183: 245, 13: 245},
        "from its own sentence one looks back on the whole",
    ),
    (
        "Pelamar {3.120 orang}, yang lolos seleksi administrasi {2.800 orang}, dan yang lulus akhir {455 orang}.",
        {2800: 3120, 455: 2800},
        "a funnel",
    ),
    ("SK dibagikan. Yang lulus tahap II {31 orang}, ditambah {2 orang} menerima SK.", {}, "beside those who passed"),
    ("SK dibagikan. Yang lulus tahap II {31 orang}, baru {20 orang} menerima SK.", {20: 31}, "of those who passed"),
    ("Semula diusulkan {2.407 orang}, namun disetujui hanya {2.390 orang}.", {2390: 2407}, "proposed and approved"),
    (
        "Dilantik {1.203 PPPK} di lapangan. Acaranya khidmat. Alhasil PPPK kota ini kini {5.907 orang}.",
        {1203: 5907},
        "a running total contains the event's own",
    ),
    ("Jatah kota ini {1.311 orang}. Di dalamnya terdapat {127 nakes}.", {127: 1311}, "di dalamnya"),
    ("Formasi totalnya {4.602 orang}. Sebanyak {3.921 orang} sudah dilantik.", {3921: 4602}, "done, out of a total"),
    ("{512 PPPK} menerima SK. Sebagian besar guru, yaitu {300 orang}.", {300: 512}, "sebagian besar"),
    (
        "Kami kebagian {169 formasi}. Angka itu di bawah permintaan, sebab diusulkan {176 formasi}.",
        {169: 176},
        "posts granted, then those asked for",
    ),
    ("Dari pengajuan {176 formasi}, pusat memberi {169 formasi}.", {169: 176}, "dari pengajuan"),
    ("Jatahnya {96 formasi}. Tahun depan diusulkan {265 formasi}.", {}, "posts asked for anew"),
    (
        "{2.300 honorer} terdata: guru {900 orang} dan kebersihan {700 orang}. Di kelompok kebersihan, "
        "{40 orang} lulusan sekolah dasar saja.",
        {900: 2300, 700: 2300, 40: 700},
        "of the group that a count was told of",
    ),
    ("{930 PPPK} dilantik. Yang {pppk/remaining:12 orang} berhalangan hadir.", {12: 930}, "the ones who are absent"),
    ("{930 PPPK} dilantik. RSUD Melati memiliki {220 pegawai}.", {}, "all who work at a hospital"),
    ("{930 PPPK} dilantik. RSUD Melati memiliki {220 orang}.", {220: 930}, "a hospital's share"),
    ("{167 PPPK} disumpah. Di dinas kami sendiri ada {9 orang}.", {9: 167}, "di dinas kami sendiri"),
    ("{930 PPPK} dilantik. Doa dibacakan. Khusus SMPN 2 ada {6 guru}.", {6: 930}, "khusus one school"),
    ("{930 PPPK} dilantik. Pemkab Muna sendiri memiliki {206 PPPK}.", {}, "another government's own"),
    (
        "Yang diusulkan {90 orang}, lalu gugur {2 orang} menjadi {88 orang}. Dari seluruh penerima SK {5 orang} sakit.",
        {2: 90, 88: 90, 5: 90},
        "dari seluruh penerima",
    ),
    (
        "Dilantik {40 pejabat}, {30} di antaranya lurah. Dua bulan lalu mereka disumpah bersama {5 pejabat lainnya}.",
        {30: 40},
        "others of another day are no rest",
    ),
    (
        "Yang ikut tes {1.608 orang}, tetapi di kota ini {1.502 orang}. Selebihnya dibagi ke daerah lain.",
        {1502: 1608},
        "before an uncounted rest",
    ),
    (
        "Di sini {pns:1.840 guru} berstatus PNS. Yang sudah PPPK {pppk:408 orang}. Selebihnya {honorer:240 honorer}.",
        {},
        "a rest beside staff of another scheme",
    ),
    (
        "Diajukan {39 dokter}, yang lolos {38 dokter}. Dari jumlah {38 dokter} itu, diangkat {36 dokter}. "
        "Jadi {3 orang} tidak lolos.",
        {36: 38, 38: 39, 3: 39},
        "of the nearest whole that the words name, though a farther one adds up",
    ),
    (
        "{724 orang} diusulkan, yaitu {374 orang} dari APBD dan {350 orang} dari BOS. "
        "Dari jumlah itu {20 orang} mundur.",
        {374: 724, 350: 724, 20: 724},
        "dari jumlah itu, behind a list of two",
    ),
    ("{3.214 pendaftar} terdata. Sebanyak {402 orang} tidak memenuhi syarat.", {402: 3214}, "who fell away"),
    (
        "{3.214 pendaftar} terdata. Sebanyak {402 orang} gugur. Banyak yang kecewa. {96 orang} menyanggah.",
        {402: 3214, 96: 402},
        "who objected, of those who fell away",
    ),
    ("Yang lolos berkas {4.299 orang}. Ada {241 orang} tidak memenuhi syarat.", {}, "who failed is not of who passed"),
    ("Tersedia {287 formasi}. Sayang {11 formasi} dipastikan kosong.", {11: 287}, "posts that stayed empty"),
    ("{118 pejabat} dilantik. Masih ada {12 kursi} eselon III yang belum terisi.", {}, "seats beside those filled"),
    (
        "Ada {781 formasi}, yaitu {700 umum} dan {81 khusus}. Kebutuhan terbesar adalah {498 pengawas}.",
        {700: 781, 81: 781, 498: 781},
        "the largest need of the whole",
    ),
    ("{1.204 PPPK} dilantik. {pppk/remaining:19 orang} lagi belum bisa dipanggil.", {}, "who waits is not appointed"),
    ("{541 PNS} pensiun. Di luar itu {22 PNS} gugur.", {}, "di luar itu"),
    (
        "Diajukan {7.612 nama}, tinggal {7.455 orang} yang melapor. Pertek terbit untuk {7.431 orang}.",
        {7455: 7612, 7431: 7455},
        "narrowed twice",
    ),
    ("{227 PPPK} dilantik. Di kabupaten yang masuk Bengkulu dilantik {187 orang}.", {}, "a place that lies in another"),
    ("{1.500 orang} dilantik. {4 orang} meninggal sebelum pelantikan.", {}, "who fell away was not appointed"),
    (
        "{1.640 PPPK} dilantik. Keseluruhannya kini {pppk/other:4.660 orang}. SK diterima {5 orang} perwakilan.",
        {1640: 4660, 5: 1640},
        "they stand for the event's own, not for the running total",
    ),
    (
        "{pppk/other:4.025 pelamar} mendaftar. Gubernur melantik {101 PPPK}. "
        "Ada {tiga orang} termasuk yang dilantik kakinya palsu.",
        {3: 101},
        "among those who were sworn in",
    ),
    (
        "{pppk/proposed:140 guru} tertahan, khusus guru. Secara total diusulkan {pppk/proposed:4.835 orang}.",
        {140: 4835},
        "khusus, then what is proposed in all",
    ),
    ("{pppk/proposed:96 guru} lolos. Secara total diusulkan {pppk/proposed:4.835 orang}.", {}, "without khusus"),
    ("{59 guru} menerima SK. PPPK di sini sekarang {pppk/other:2.459 orang}.", {59: 2459}, "what there is now"),
    ("{59 guru} menerima SK. Guru PNS sekarang {pns/other:2.459 orang}.", {}, "what there is now of another kind"),
    (
        "{381 CPNS} menerima SK: {379 orang} jalur umum dan {dua orang} ikatan dinas. Warga setempat {30 orang} saja, "
        "selebihnya dari luar daerah.",
        {379: 381, 2: 381, 30: 381},
        "before an uncounted rest, of the whole of a list",
    ),
    (
        "Ada {asn/other:12.000 ASN}. Sebanyak {pppk/other:3.500 orang} di antaranya PPPK. {pns/other:400 PNS} pensiun.",
        {3500: 12000},
        "di antaranya, and a number of another sentence",
    ),
    (
        "Dilantik {60 pejabat}. Sebanyak {14 pejabat} di antaranya eselon II, termasuk {5 kepala dinas}.",
        {14: 60, 5: 14},
        "di antaranya, then termasuk",
    ),
    (
        "{pppk/other:9.000 pelamar} terdata. Yang melampaui passing grade {pppk/other:1.200 orang} dan yang ikut SKB "
        "{pppk/other:850 orang}.",
        {1200: 9000, 850: 1200},
        "those above the threshold, then those who sat the last test",
    ),
    (
        "{pppk/proposed:1.106 honorer} diusulkan. Mereka gembira. Yang mengisi DRH {pppk/proposed:1.090 orang}.",
        {1090: 1106},
        "those proposed who filed their papers",
    ),
    (
        "Diusulkan {pppk/proposed/guru:811 guru}. Ada {pppk/other:571 orang} yang tidak memenuhi syarat.",
        {},
        "who does not meet the terms is none of the teachers proposed",
    ),
    (
        "Dengan tambahan {pppk/other:500 PPPK} ini, jumlah PPPK kota menjadi {pppk/other:3.500 orang}.",
        {500: 3500},
        "what grew to a running total",
    ),
    (
        "Jumlahnya {pppk/other:2.260 orang}, terdiri dari {pppk/other:1.157 pria} dan {pppk/other:1.103 wanita}. "
        "Paling banyak lulusan SMA, yakni {pppk/other:977 orang}.",
        {1157: 2260, 1103: 2260, 977: 2260},
        "most of the whole, not of the last of its parts",
    ),
    (
        "{pppk/proposed:250 formasi} dibuka. Dengan demikian, hanya {pppk/other:2.850 pelamar} memenuhi syarat.",
        {},
        "hanya is no running total",
    ),
    (
        "{736 guru} menerima SK. Yang duduk di lapangan hanya {298 orang}. Sebanyak {120 orang} mengikuti pelantikan "
        "secara daring.",
        {298: 736, 120: 736},
        "who was there, who watched",
    ),
    ("{736 guru} menerima SK. Kemarin {298 orang} lain mendapat SK.", {}, "others, with no place"),
    (
        "{pppk/other:5.612 peserta} datang. Mereka gugup. Dari yang mengikuti ujian, {pppk/other:2.204 orang} "
        "menembus batas.",
        {2204: 5612},
        "dari yang mengikuti",
    ),
    (
        "Sebanyak {640 PPPK} dilantik, {pppk/appointed/guru:400} di antaranya guru dan "
        "{pppk/appointed/perawat:100 perawat}.",
        {400: 640, 100: 640},
        "the next item of what is told of a total",
    ),
    ("{44 pejabat} dilantik. Mereka gembira. Separuhnya, {22 orang}, perempuan.", {22: 44}, "separuhnya"),
    (
        "Formasi yang tersedia {pppk/proposed:389}. Sebanyak {pppk/remaining:132 formasi} kosong.",
        {132: 389},
        "posts by the subject of the clause",
    ),
    (
        "Yang lulus {pppk/proposed:538 orang}. Mereka lega. Yang mendapat formasi hanya {pppk/proposed:312 orang}.",
        {312: 538},
        "who passed, then who got a post",
    ),
    (
        "Formasi yang disetujui pusat {pppk/proposed:1.200}. Padahal yang kami ajukan {pppk/proposed:1.500}.",
        {1200: 1500},
        "posts granted of those that we asked for",
    ),
    (
        "{640 PPPK} dilantik. Acara khidmat. Guru yang dilantik {pppk/appointed/guru:400 orang}.",
        {400: 640},
        "of one kind of work, said to be sworn in",
    ),
    ("{640 PPPK} dilantik. Tahun lalu guru yang dilantik {pppk/appointed/guru:400 orang}.", {}, "of another year"),
    (
        "{640 orang} dilantik, yaitu {cpns:340 CPNS} dan {pns:300 PNS}. Acara khidmat. Guru yang dilantik "
        "{cpns/appointed/guru:90 orang}.",
        {340: 640, 300: 640},
        "of one kind of work, where the event has two schemes",
    ),
    ("{77 pejabat} dilantik bersama {12 kepala puskesmas}.", {}, "nothing says within"),
]


@pytest.mark.parametrize(("text", "parts"), [pytest.param(*row[:2], id=row[2]) for row in PARTS])
def test_parts(text, parts):
    counts, _ = link(*marked(text))
    assert {count.value: counts[count.of].value for count in counts if count.of is not None} == parts
    for count in counts:
        role = "part" if count.value in parts else "total" if count.value in parts.values() else "none"
        assert count.role == role
