import pytest

from extraction.article import extract
from extraction.breakdowns import link
from extraction.head import read_head
from extraction.headline import choose_headline
from extraction.inheritance import inherit
from extraction.kind import decide_kind
from extraction.model import Region
from tests.extraction.marked import marked

CASES = [
    (
        "Dari {cpns/other:4.025 pelamar} CPNS, tak semua sampai ke pelantikan. Gubernur melantik {cpns:101 orang}.",
        "appointment",
        101,
        "not all of them is some of them",
    ),
    ("Sebanyak {148 PPPK} dilantik Wali Kota, Senin (5/1/2026).", "appointment", 148, "sworn in"),
    ("SK diserahkan Bupati kepada {512 guru}. Usulan semula {pppk/proposed:520 orang}.", "appointment", 512, "decree"),
    ("Pemkab mengusulkan {cpns/proposed:900 formasi} CPNS kepada kementerian.", "proposal", 900, "proposed"),
    (
        "Sebanyak {pppk/proposed:2.318 guru} bakal menerima SK mulai pekan depan.",
        "proposal",
        2318,
        "a handover to come",
    ),
    (
        "Pendaftaran dibuka. Ada SD yang {pns/other:PNS-nya tinggal satu}. Diusulkan {pppk/proposed:600 formasi}.",
        "proposal",
        600,
        "one who is there beside hundreds proposed",
    ),
    ("SK {pppk/proposed:921 calon PPPK} belum terbit, BKN masih memproses.", "proposal", 921, "still waiting"),
    (
        "Penantian {pppk/proposed:1.106 orang} berakhir hari ini (28/10), mereka dilantik bupati.",
        "appointment",
        1106,
        "today",
    ),
    ("Bupati melantik {other:4 kepala desa} hasil pemilihan antarwaktu.", "other", 4, "village heads"),
    (
        "SK perpanjangan bagi {pppk:410 PPPK} dibagikan. Di antaranya {pppk:90 guru}.",
        "other",
        410,
        "a further term",
    ),
    ("SK pengangkatan bagi {pppk:410 PPPK} dibagikan bupati.", "appointment", 410, "a first term"),
    (
        "Gubernur dijadwalkan kembali merombak jajarannya. Yang terkena {jabatan_struktural/proposed:90 pejabat}.",
        "proposal",
        90,
        "a reshuffle to come",
    ),
    ("Gubernur kembali merombak jajarannya, {jabatan_struktural:90 pejabat}.", "appointment", 90, "a reshuffle"),
    (
        "Setahun tertunda, SK hasil rekrutmen 2019 akhirnya dibagikan bupati kepada {cpns:90 orang}.",
        "appointment",
        90,
        "put off, and given in the end",
    ),
    ("Setahun tertunda, SK {cpns/proposed:90 CPNS} tak kunjung keluar.", "proposal", 90, "put off still"),
    (
        "Pelantikan, pengukuhan, dan penyerahan SK bagi {pppk/proposed:90 PPPK} dijadwalkan serentak pada 24 April.",
        "proposal",
        90,
        "several acts to come",
    ),
    ("Pemda minta {cpns/proposed:90 CPNS} diangkat 1 Juni.", "proposal", 90, "a day is no number of people"),
    ("Kementerian mulai menerbitkan SK {cpns:90 CPNS}.", "appointment", 90, "decrees are issued"),
    ("{pppk/appointed:90 PPPK} dipastikan sudah dilantik.", "appointment", 90, "certain that it was done"),
    ("Kementerian belum menerbitkan SK {cpns/proposed:90 CPNS}.", "proposal", 90, "decrees are not issued"),
    ("Kantor bupati didatangi {honorer/other:34 honorer} yang dinyatakan TMS.", "other", 34, "come to complain"),
    ("Pemkab menampung seluruh honorer menjadi PPPK, yakni {pppk:90 orang}.", "appointment", 90, "all taken in"),
    ("Sebanyak {cpns/other:70 CPNS} menjalani Latsar.", "other", 70, "a course for those who entered"),
    (
        "SK diserahkan kepada {honorer:27 honorer}. Sebanyak {pppk/proposed:5 orang} lulus PPPK.",
        "other",
        27,
        "a decree for honorer, some of whom passed",
    ),
    (
        "Kampus mendampingi {jabatan_fungsional/other:90 dosen} dalam sertifikasi dosen.",
        "other",
        90,
        "certified, not appointed",
    ),
    (
        "Yang diusulkan {pppk/proposed:182 orang}. Dari jumlah itu {pppk/appointed:160 orang} sudah dilantik.",
        "appointment",
        160,
        "the news is the part that was appointed",
    ),
    (
        "Bupati melantik {16 pejabat} eselon II, {74 pejabat} eselon III, {46 pejabat} eselon IV, total {136 pejabat}.",
        "appointment",
        136,
        "the list's closing total",
    ),
    (
        "{pppk/other:3 orang} mundur, {pppk/proposed:1.464 calon PPPK} lain diusulkan. Jatahnya {pppk/proposed:1.467}.",
        "proposal",
        1464,
        "not the few who fell away",
    ),
    (
        "Molornya penyerahan SK PPPK dipersoalkan. SK {pppk/proposed:196 PPPK} masih diproses.",
        "proposal",
        196,
        "a handover that is late",
    ),
    (
        "Penantian {pppk/proposed:90 orang} berakhir hari ini (28/10). Mereka dijadwalkan dilantik pagi ini.",
        "appointment",
        90,
        "what is to come comes today",
    ),
    (
        "Besok, {720 PPPK} dilantik di alun-alun. Pelantikan dipimpin wali kota dan dihadiri bupati tetangga.",
        "proposal",
        720,
        "a ceremony of tomorrow",
    ),
    (
        "Penyerahan SK bagi {1.450 PPPK} baru akan digelar Senin. Nomor induk mereka sudah terbit.",
        "proposal",
        1450,
        "a handover that will be held",
    ),
    (
        "Awal Juli menjadi waktu yang dipilih pemko untuk membagikan SK. Penerimanya {pppk/proposed:4.899 pegawai}.",
        "proposal",
        4899,
        "a day that is chosen",
    ),
    (
        "Upacara pelantikan yang diidamkan {pppk/proposed:21.000 honorer} di provinsi itu dipastikan tidak ada.",
        "proposal",
        21000,
        "a ceremony that will not be",
    ),
    (
        "BKN membeberkan capaian penetapan nomor induk. Dari {pppk/proposed:107 usulan} {pppk/appointed:87} tuntas.",
        "appointment",
        87,
        "numbers issued so far",
    ),
    (
        "Tujuh tahun sudah daerah itu merekrut PPPK. PPPK yang diangkat mencapai {pppk/appointed:10.211 orang}.",
        "appointment",
        10211,
        "all who were appointed over the years",
    ),
    (
        "Sebanyak {pppk/proposed:312 PPPK} meneken perjanjian kerja di aula kantor bupati.",
        "appointment",
        312,
        "contracts signed",
    ),
    (
        "Dari {pppk/other:1.986 guru} yang melampaui nilai ambang batas, {pppk/appointed:1.240} ditempatkan.",
        "proposal",
        1986,
        "teachers above the threshold",
    ),
    (
        "Kepala kantor menyerahkan SK kepada {honorer/appointed:47 penyuluh} non-PNS untuk setahun ke depan.",
        "other",
        47,
        "a decree for those who stay honorer",
    ),
    (
        "Redistribusi {99 penyuluh}. Kepala kantor menyerahkan SK tugas baru kepada mereka di aula.",
        "other",
        99,
        "staff moved to other places",
    ),
    (
        "KPU Sumba Lantik {asn/appointed:110 PPK}. Mereka bekerja sampai pemilihan usai.",
        "other",
        110,
        "committees of an election",
    ),
    (
        "Tenaga honorer di kabupaten itu masih banyak sekali. Tercatat {honorer/remaining:4.100 orang} menanti.",
        "other",
        4100,
        "honorer who are left are no proposal",
    ),
    (
        "Bupati menyerahkan SK kepada {512 PPPK}. Mereka lolos seleksi dari ribuan pelamar dan formasi yang tersedia "
        "kini "
        "habis. Kuota, pendaftaran, rekrutmen dan ujian tertulis sudah lewat.",
        "appointment",
        512,
        "what led to the handover is background",
    ),
    (
        "Gaji {512 PPPK} disiapkan. Bupati menyerahkan surat keputusan mereka kemarin. Gaji cair Maret.",
        "appointment",
        512,
        "so is pay",
    ),
    ("Ratusan orang datang mengambil SK. Jumlahnya {pppk/proposed:512 orang}.", "appointment", 512, "they fetch it"),
    ("Kemenag siapkan pelantikan. Ada {pppk/proposed:512 PPPK}.", "proposal", 512, "a ceremony being prepared"),
    ("SK ditunda terus, {cpns/proposed:794 CPNS} mengadu nasib.", "proposal", 794, "decrees put off"),
    ("Apel menandai terbitnya SK bagi {pppk/proposed:2.307 orang}.", "appointment", 2307, "decrees came out"),
    ("Kontrak {asn/appointed:359 pegawai} tinggal menghitung bulan.", "other", 359, "a contract that runs out"),
    (
        "Lulus belum tentu sampai pelantikan. Yang disumpah hanya {pppk/appointed:127 orang}.",
        "appointment",
        127,
        "not sure is not not yet",
    ),
    ("{cpns/proposed:794 CPNS} bertanya: kapan SK diberikan?", "proposal", 794, "they ask when"),
    (
        "Bupati membagikan SK {381 guru}. Mereka menerima SK 26 April, besoknya langsung bekerja.",
        "appointment",
        381,
        "the day after is no day to come",
    ),
    (
        "Calon pegawai itu mula-mula banyak. Yang betul-betul diangkat {pppk/proposed:1.871 orang}.",
        "appointment",
        1871,
        "so many were appointed",
    ),
    ("Tidak ada angka dalam berita pelantikan PPPK ini, semuanya dilantik.", "appointment", None, "nothing counted"),
]


@pytest.mark.parametrize(("text", "kind", "headline"), [pytest.param(*row[:3], id=row[3]) for row in CASES])
def test_kind_and_headline(text, kind, headline):
    document, counts = marked(text)
    counts = inherit(*link(document, counts))
    assert decide_kind(read_head(document), counts) == kind
    chosen = choose_headline(document, counts, kind)
    assert (None if chosen is None else counts[chosen].value) == headline


def test_a_list_of_kinds_of_work_yields_to_its_sum():
    document, counts = marked(
        "CPNS untuk {cpns/proposed:204 nakes} dan {cpns/proposed:20 teknisi}, seluruhnya {cpns/proposed:224 formasi}."
    )
    counts = (counts[0]._replace(occupation="kesehatan"), counts[1]._replace(occupation="teknis"), counts[2])
    counts = inherit(*link(document, counts))
    assert choose_headline(document, counts, "proposal") == 2


def test_a_list_that_nobody_adds_up_has_no_headline():
    document, counts = marked("Dilantik pejabat eselon II ({9}), eselon III ({49}) dan eselon IV ({102}), Jumat.")
    counts = tuple(
        count._replace(occupation=rank, category="jabatan_struktural")
        for count, rank in zip(counts, ("eselon ii", "eselon iii", "eselon iv"), strict=True)
    )
    assert choose_headline(document, counts, "appointment") is None


def test_a_caption_does_not_make_the_headline():
    document, counts = marked(
        "Foto: {sekitar 2 ribu orang} berbaris. (Dok. Istimewa)\n\nSebanyak {2.703 PPPK} dilantik Gubernur, Senin."
    )
    chosen = choose_headline(document, counts, "appointment")
    assert chosen is not None
    assert counts[chosen].value == 2703


def test_a_round_up_of_governments_has_no_headline():
    document, counts = marked(
        "Muna {pppk/proposed:427 formasi}, Buteng {475}, Bombana {758}, Buton {1.606}, Butur {140}."
    )
    placed = [None, *(Region(str(code), f"Kabupaten {code}", "kabupaten", None) for code in range(4))]
    counts = tuple(count._replace(region=region) for count, region in zip(counts, placed, strict=True))
    assert choose_headline(document, counts, "proposal") is None


HEADLINES = [
    (
        "Penyuluh {pppk/appointed/penyuluh:18 orang} menerima SK. Secara keseluruhan {pppk:269 PPPK} menerimanya "
        "hari itu.",
        "appointment",
        269,
        "all who were sworn in on the day",
    ),
    (
        "Penyuluh {pppk/appointed/penyuluh:18 orang} menerima SK. Secara keseluruhan kini {pppk:269 PPPK} bekerja.",
        "appointment",
        18,
        "all there are by now",
    ),
    (
        "SK diterima {pppk/appointed/guru:367 guru} bersama {pppk/appointed/pengelola:satu pengelola barang}.",
        "appointment",
        367,
        "one beside them makes no list",
    ),
    (
        "Disetujui {pppk/proposed:794 PPPK} dan {cpns/proposed:295 CPNS}.",
        "proposal",
        None,
        "two schemes in one breath that nobody adds up",
    ),
    (
        "PPPK yang diangkat {pppk:195 orang}. CPNS yang beroleh SK ada {cpns:63 orang}.",
        "appointment",
        195,
        "two schemes, each in a sentence of its own",
    ),
    (
        "Pemkab mengusulkan {asn/proposed:296 jabatan}. Pusat menyetujui {asn/proposed:286}, semuanya ahli muda.",
        "appointment",
        286,
        "what was approved, where nobody is called appointed",
    ),
    (
        "Total ada {pppk/other:2.000-an PPPK} yang bekerja di sini. Angka persisnya, diangkat {pppk:2.286 orang}.",
        "appointment",
        2286,
        "precisely so many",
    ),
    (
        "Kini bekerja {pppk/other:2.000-an PPPK}. Guru kontrak di luar itu {pppk/other:3.286 orang}.",
        "other",
        2000,
        "more than -an stands for",
    ),
    (
        "Sebanyak {cpns:193 CPNS} dan {874 PPPK} menerima SK. Dengan demikian {asn:1.067 aparatur} memperkuat daerah.",
        "appointment",
        1067,
        "two kinds of people whom only the total counts together",
    ),
    (
        "Penerima SK susut tipis, dari {3.417} menjadi {3.405 orang}. Rincian: teknis {2.988}, guru {417}.",
        "appointment",
        3405,
        "what a number became",
    ),
    (
        "Seleksi PPPK sisakan {pppk/proposed:22 kursi}. Yang terisi baru {pppk/proposed:128} dari "
        "{pppk/proposed:150 formasi} yang tersedia.",
        "proposal",
        150,
        "posts of which some were filled",
    ),
    (
        "Kuota CPNS {cpns/proposed:1.000 kursi}. Yang lulus {cpns/proposed:972}, sisanya kosong {cpns/remaining:28}.",
        "proposal",
        1000,
        "posts where no result is the news",
    ),
    (
        "Pendataan menemukan {honorer/other:5.320 non-ASN}. Yang sudah menjadi PPPK {3.987 orang}, sisanya "
        "{honorer/remaining:1.333}. Dari yang tersisa {honorer/remaining:910} tidak terdata, {honorer/remaining:423} "
        "muda.",
        "other",
        1333,
        "those left over who are told apart",
    ),
    (
        "Target {pppk/proposed:satu juta guru} perlu gotong royong.\nPendataan memunculkan {pppk/proposed:1.713 guru}: "
        "{pppk/proposed:622 orang} tahap I dan {pppk/proposed:1.091 orang} tahap II.",
        "proposal",
        1713,
        "a target is nobody's count",
    ),
    (
        "Dari {1.100 honorer} pemkab itu, baru {430} yang diangkat menjadi PPPK.",
        "appointment",
        430,
        "those appointed out of a number",
    ),
    (
        "Gagal {pppk/other:9 orang}: {pppk/other:6 orang} lalai, {pppk/other:3 orang} sakit. Dari "
        "{pppk/proposed:1.420 calon} sisanya {pppk/proposed:1.411} lanjut.",
        "proposal",
        1420,
        "a few who fell away, though told apart",
    ),
    (
        "Pelamarnya {pppk/other:1.240 orang}. Kursinya {pppk/proposed:90}.",
        "proposal",
        1240,
        "posts are none of those who apply for them",
    ),
    (
        "Menurut data awal {pppk/proposed:1.802 orang}. Yang akhirnya kami usulkan {pppk/proposed:1.578 orang}. "
        "Tercoret {pppk/other:224 orang}.",
        "proposal",
        1578,
        "those finally proposed of a first list",
    ),
    (
        "Diusulkan {pppk/proposed:1.802 orang}. Pertek terbit untuk {pppk/proposed:1.578 orang}. "
        "Tercoret {pppk/other:224 orang}.",
        "proposal",
        1802,
        "those proposed, where they were no first list",
    ),
    (
        "Khusus guru ada {pppk/proposed:900 berkas} tertahan. Secara total diusulkan {pppk/proposed:4.835 orang}.",
        "proposal",
        900,
        "what is singled out first, where it is no few of the whole",
    ),
    (
        "Khusus guru ada {pppk/proposed:140 berkas} tertahan. Secara total diusulkan {pppk/proposed:4.835 orang}.",
        "proposal",
        4835,
        "the whole of what is singled out first",
    ),
    (
        "Dari {cpns/proposed:12.401 formasi} yang diajukan, pusat hanya meloloskan {cpns/proposed:661 formasi}.",
        "proposal",
        661,
        "all that was granted of those asked for",
    ),
    (
        "Dari {honorer/remaining:2.700 honorer}, pusat cuma mengakui {honorer/remaining:1.428 orang}.",
        "other",
        1428,
        "all that are left of them",
    ),
    (
        "Tercatat {pppk/other:1.470 pelamar}. Dari {pppk/other:1.470 pelamar}, yang selesai baru {pppk/other:1.048}.",
        "proposal",
        1470,
        "a part told later is not the news",
    ),
    (
        "Dari {pppk/proposed:2.026 calon} yang diusulkan, hanya {pppk/other:6 orang} tidak lanjut.",
        "proposal",
        2026,
        "nor are those who fell away",
    ),
    (
        "Mereka disaring dari {pppk/other:521 pendaftar}. Yang diangkat {pppk/appointed:359 orang}.",
        "other",
        359,
        "those appointed of applicants whom one looks back on",
    ),
    (
        "{cpns/remaining:Tiga orang} tertunda, yaitu {cpns/other:dua orang} dokter dan {cpns/other:satu orang} guru. "
        "Dari "
        "{cpns/proposed:122 formasi} yang tersedia.",
        "proposal",
        122,
        "the few who fell away, told apart themselves",
    ),
    (
        "Yang ikut seleksi {pppk/other:45}, diterima {pppk/appointed:43}. {pppk/remaining:Dua} sisanya gagal.",
        "appointment",
        43,
        "those who sat the test are no running total",
    ),
    (
        "Dari {pppk/appointed:129 peserta} yang lolos, yang disumpah {pppk/appointed:127 orang}, {pppk/other:dua} "
        "mundur.",
        "appointment",
        127,
        "those sworn in of those who passed",
    ),
    (
        "Ujian diikuti {pppk/other:284 orang}. Kementerian menyediakan {pppk/proposed:7.561 formasi}.",
        "proposal",
        284,
        "few who sat a test fell from nothing",
    ),
    (
        "Kami ini {pppk/proposed:sekitar 6.000 orang}. Yang menunggu SK seluruhnya {pppk/proposed:6.591 orang}.",
        "proposal",
        6591,
        "the exact count that a rough one stands for",
    ),
    (
        "SK diberikan kepada {cpns/appointed/dosen:39 dosen} serta {cpns/appointed/laboran:5 laboran}.",
        "appointment",
        None,
        "two groups that nobody adds up",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK} tahap II. PPPK tahap I {pppk/appointed:250 orang} dilantik Mei.",
        "appointment",
        300,
        "a batch and the one before it",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK}, sedangkan 2024 ada {pppk/appointed:250 PPPK}, 2023 "
        "{pppk/appointed:200 PPPK}, 2022 {pppk/appointed:180 PPPK}.",
        "appointment",
        300,
        "those of other years are no row",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK} setelah Januari lalu melantik {cpns/appointed:95 CPNS}.",
        "appointment",
        300,
        "those of another scheme on another day",
    ),
    (
        "Bupati melantik {pppk/appointed:300 PPPK}. Lalu {pppk/appointed:300 PPPK} itu dan {cpns/appointed:95 CPNS} "
        "berdoa.",
        "appointment",
        300,
        "told alone before another scheme's beside it",
    ),
    (
        "Dari {pppk/other:2.179 pendaftar}, yang berhasil cuma {pppk/appointed:66 orang}.",
        "appointment",
        66,
        "applicants are no running total",
    ),
]


@pytest.mark.parametrize(("text", "kind", "headline"), [pytest.param(*row[:3], id=row[3]) for row in HEADLINES])
def test_headline_of_a_kind(text, kind, headline):
    document, counts = marked(text)
    counts = inherit(*link(document, counts))
    chosen = choose_headline(document, counts, kind)
    assert (None if chosen is None else counts[chosen].value) == headline


def test_the_posts_filled_are_the_headline_where_a_table_tells_them_by_work():
    document, counts = marked(
        "Dari {cpns/proposed:420 kursi} ada isinya. Kesehatan {cpns:215}, teknis {cpns:174}. Satu dari {cpns:389 CPNS}."
    )
    counts = (
        counts[0],
        counts[1]._replace(of=3, role="part", occupation="kesehatan"),
        counts[2]._replace(of=3, role="part", occupation="teknis"),
        counts[3]._replace(of=0, role="part", status="proposed"),
    )
    assert choose_headline(document, counts, "appointment") == 3


def test_a_few_proposed_of_those_who_sat_a_test_are_not_the_headline():
    document, counts = marked("Dari {pppk/other:1.240 peserta tes}, diusulkan lagi {pppk/proposed:4 orang}.")
    counts = (counts[0]._replace(role="total"), counts[1]._replace(of=0, role="part", rules=("status:own",)))
    assert choose_headline(document, counts, "proposal") == 0


@pytest.mark.parametrize(
    ("rules", "headline"),
    [
        pytest.param(("status:own",), 740, id="said to be proposed"),
        pytest.param(("status:context",), 1240, id="proposed by the article's word alone"),
    ],
)
def test_those_proposed_of_a_number_who_sat_a_test_are_the_headline(rules, headline):
    document, counts = marked(
        "Dari {pppk/other:1.240 peserta tes} tak terserap {pppk/other:840 orang}. Diusulkan {pppk/proposed:740 orang}."
    )
    counts = (
        counts[0]._replace(role="total"),
        counts[1]._replace(of=0, role="part"),
        counts[2]._replace(of=1, role="part", rules=rules),
    )
    chosen = choose_headline(document, counts, "proposal")
    assert chosen is not None
    assert counts[chosen].value == headline


@pytest.mark.parametrize(
    ("fell", "headline"),
    [pytest.param("status:fell", 101, id="some fell away"), pytest.param("status:own", 104, id="nobody did")],
)
def test_those_sworn_in_of_those_accepted_are_the_headline(fell, headline):
    document, counts = marked("Yang diterima {cpns:104 orang}. Dilantik {cpns:101 orang}, sebab {cpns/other:3 orang}.")
    counts = (
        counts[0]._replace(role="total", rules=("status:near",)),
        counts[1]._replace(of=0, role="part", rules=("status:own",)),
        counts[2]._replace(of=0, role="part", rules=("status:own", fell)),
    )
    chosen = choose_headline(document, counts, "appointment")
    assert chosen is not None
    assert counts[chosen].value == headline


def test_counts_told_again_and_again_vote_once():
    text = (
        "Tidak ada celah bagi titipan dalam seleksi PPPK. Sekda mengatakan itu sehabis memantau ujian. Sesi I diikuti "
        "400 orang, sesi II juga 400 orang, dan sesi III pun 400 orang. Formasi PPPK yang dibuka 706. Komposisinya 307 "
        "formasi guru, 184 formasi nakes dan 215 formasi teknis."
    )
    assert extract(text).kind == "proposal"
