import pytest

from extraction.article import extract
from extraction.headline.headline import choose_headline
from extraction.inheritance.inheritance import inherit
from extraction.kinds.head import read_head
from extraction.kinds.kind import decide_kind
from extraction.parts.breakdowns import link
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


_BETWEEN = (
    "Izinnya sudah lengkap. Pelantikan bersandar pada surat menteri. Wali kota menyebut penyegaran itu perlu sebab "
    "persoalan kota semakin rumit, mulai banjir, sampah, sampai pelayanan kependudukan. Ia ingin kota tumbuh menjadi "
    "tempat yang nyaman ditinggali dan kuat menghadapi perubahan. "
)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        pytest.param(
            f"Dua pejabat pimpinan tinggi pratama beserta 22 pejabat administrator diambil sumpahnya oleh wali kota. "
            f"{_BETWEEN}Bila digabung, pejabat yang berganti tempat ada 24 orang.",
            24,
            id="a sum far below that is called one",
        ),
        pytest.param(
            f"Bupati melantik 5 camat serta 40 lurah. {_BETWEEN}Kalau ditotal, 45 pejabat berganti kursi.",
            45,
            id="another word for it",
        ),
        pytest.param(
            f"Sebanyak 12 administrator bersama 48 pengawas dilantik. {_BETWEEN}Jika dijumlahkan, ada 60 pejabat.",
            60,
            id="as many as are added up",
        ),
        pytest.param(
            f"Sebanyak 167 pejabat eselon IV dilantik menjadi pejabat fungsional. {_BETWEEN}Dikukuhkan pula eselon II "
            "7 orang dan eselon III 51 orang. Jadi kalau dijumlah, yang dilantik 225 orang.",
            167,
            id="a sum of two kinds of posts leaves the news its own",
        ),
        pytest.param(
            f"Bupati melantik 30 administrator. {_BETWEEN}Pekan lalu 12 pengawas dilantik. Sudah 42 pejabat dilantik.",
            30,
            id="a sum of two days that nobody calls one",
        ),
        pytest.param(
            "Sekitar 900 honorer Karimun tak lama lagi menjadi PPPK Paruh Waktu. Formasi mula-mula 940 orang. Sebanyak "
            "13 orang mundur. Dengan begitu yang bakal dilantik tinggal 927 orang.",
            927,
            id="a rough count and its exact one are out of the same whole",
        ),
        pytest.param(
            "Sekitar 900 honorer Karimun tak lama lagi menjadi PPPK Paruh Waktu. Formasi 1.400 orang. Guru mendapat "
            "500 formasi.",
            900,
            id="no exact one is told",
        ),
    ],
)
def test_headline_of_an_article(text, headline):
    article = extract(text)
    assert article.headline is not None
    assert article.headcounts[article.headline].value == headline


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


def test_counts_told_again_and_again_vote_once():
    text = (
        "Tidak ada celah bagi titipan dalam seleksi PPPK. Sekda mengatakan itu sehabis memantau ujian. Sesi I diikuti "
        "400 orang, sesi II juga 400 orang, dan sesi III pun 400 orang. Formasi PPPK yang dibuka 706. Komposisinya 307 "
        "formasi guru, 184 formasi nakes dan 215 formasi teknis."
    )
    assert extract(text).kind == "proposal"
