"""Which work and which scheme a count has from the words before it; the texts are made up."""

import pytest

from extraction.article import extract
from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

BOTH = "Formasi CPNS dan PPPK dibuka. CPNS 100 formasi, PPPK 300 formasi.\n\n"


def told(text):
    return [(h.value, h.category, h.occupation) for h in find_headcounts(read_layout(text), (), ())]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "Seleksi PPPK timpang. Nasib di kelompok nakes berbeda: pendaftarnya 385 orang.",
            (385, "pppk", "kesehatan"),
            id="its-applicants",
        ),
        pytest.param(
            "Saingan untuk PPPK guru ketat. Pelamarnya 120 orang.", (120, "pppk", "guru"), id="of-the-sentence-before"
        ),
        pytest.param(
            "Saingan untuk PPPK guru dan nakes ketat. Pelamarnya 120 orang.", (120, "pppk", None), id="of-two-works"
        ),
        pytest.param(
            "Saingan untuk PPPK guru ketat. Pelamar tiap hari datang, 120 orang.",
            (120, "pppk", None),
            id="applicants-of-no-one",
        ),
        pytest.param(
            "Yang paling padat formasi teknis PPPK, karena kursinya diincar 100 pelamar.",
            (100, "pppk", "teknis"),
            id="what-stands-out-begins-the-sentence",
        ),
        pytest.param(BOTH + "PPPK lain lagi ceritanya. Pelamarnya 212 orang.", (212, "pppk", None), id="goes-over"),
        pytest.param(BOTH + "Jalur CPNS juga diminati. Pelamar 212 orang.", (212, "cpns", None), id="a-way-in"),
        pytest.param(
            BOTH + "Yang paling sepi ada di PPPK. Di kategori ini 280 orang mundur.", (280, "pppk", None), id="in-this"
        ),
        pytest.param(
            BOTH + "Yang paling sepi ada di PPPK. Di kabupaten ini 280 orang mundur.",
            (280, "asn", None),
            id="in-this-place",
        ),
        pytest.param(
            BOTH + "Bagaimana dengan CPNS? Kepala biro menyebut 105 orang mundur.",
            (105, "cpns", None),
            id="asked-about",
        ),
        pytest.param(
            BOTH + "PPPK dan CPNS sama ketatnya. Pelamar 212 orang.", (212, "asn", None), id="goes-over-to-both"
        ),
        pytest.param(
            "Pemkab menyodorkan 870 untuk PPPK guru dan 686 untuk CPNS.", (686, "cpns", None), id="of-the-first-alone"
        ),
        pytest.param("Formasi nakes 13 CPNS dan 87 PPPK.", (87, "pppk", "kesehatan"), id="named-before-both"),
        pytest.param(
            "Paling banyak pejabat administrator serta pengawas, yaitu 47 orang.",
            (47, "jabatan_struktural", None),
            id="two-ranks-under-one-number",
        ),
        pytest.param(
            "PPPK yang dilantik: guru 30, perawat dan bidan 10 orang.",
            (10, "pppk", "perawat dan bidan"),
            id="two-titles-under-one-number",
        ),
        pytest.param(
            "PPPK yang dilantik: guru 30, perawat dan bidan masing-masing 10 orang.",
            (10, "pppk", "bidan"),
            id="each-a-number-of-its-own",
        ),
        pytest.param("PPPK nakes dan teknis yang lulus 1.710 orang.", (1710, "pppk", None), id="a-field-beside-a-work"),
        pytest.param("PPPK penyuluh kesmas 12 orang.", (12, "pppk", "penyuluh kesmas"), id="a-short-title"),
        pytest.param("PPPK teknis yang lulus 1.710 orang.", (1710, "pppk", "teknis"), id="a-field-alone"),
        pytest.param(
            "Kepala TK, SD dan SMP memegang porsi terbesar, yakni 228 orang.",
            (228, "jabatan_fungsional", "kepala sekolah"),
            id="heads-of-schools-of-every-level",
        ),
        pytest.param(
            BOTH + "Peserta CPNS tercatat 1.655 orang. Yang mendaftar tadinya 2.041.",
            (2041, "cpns", None),
            id="tells-on-of-the-scheme",
        ),
        pytest.param(
            BOTH + "Peserta CPNS tercatat 1.655 orang. Total peserta yang lulus 2.980.",
            (2980, "asn", None),
            id="a-total-is-of-both",
        ),
        pytest.param(
            BOTH + "Sebanyak 120 CPNS menerima SK. Di sana 980 orang berfoto bersama.",
            (980, "asn", None),
            id="more-than-were-sworn-in",
        ),
        pytest.param(
            BOTH + "Peserta CPNS tercatat 1.655 orang.\n\nYang mendaftar tadinya 2.041.",
            (2041, "asn", None),
            id="a-paragraph-of-its-own",
        ),
        pytest.param(
            BOTH + "Peserta CPNS tercatat 1.655 orang. Yang pensiun tahun ini 2.041 orang.",
            (2041, "asn", None),
            id="who-retire-are-of-both",
        ),
        pytest.param(
            "Pemprov mendapat kuota CASN dan PPPK. Untuk PPPK 8.371 formasi, formasi CASN 349.",
            (349, "cpns", None),
            id="casn-beside-pppk",
        ),
        pytest.param("Pemprov mendapat kuota CASN berupa 8.371 formasi.", (8371, "asn", None), id="casn-alone"),
        pytest.param(
            "PPPK: guru Agama Islam (191), Matematika (12), Bahasa Inggris (3).",
            (3, "pppk", "guru bahasa inggris"),
            id="a-subject-behind-the-teachers",
        ),
        pytest.param(
            "PPPK: perawat (191), Matematika (12), Bahasa Inggris (3).", (3, "pppk", None), id="a-subject-behind-others"
        ),
        pytest.param("PPPK 1.665 tenaga teknis dan kesehatan.", (1665, "pppk", None), id="a-field-joined-to-a-work"),
        pytest.param(
            "Dari total 363 PPPK itu tenaga kesehatan hanya 1 orang.",
            (1, "pppk", "kesehatan"),
            id="the-next-ones-label",
        ),
        pytest.param("Wali kota melantik 15 pejabat esalon II.", (15, "jabatan_struktural", "eselon ii"), id="esalon"),
        pytest.param(
            "Dilantik pula para pejabat. Kepala seksi dan kepala subbagian berjumlah 127 orang.",
            (127, "jabatan_struktural", "kepala seksi dan kepala subbagian"),
            id="two-posts-that-are-no-ranks",
        ),
        pytest.param(
            "Bupati melantik pejabat struktural. Kursi administrator diisi 16 orang.",
            (16, "jabatan_struktural", "administrator"),
            id="posts-that-so-many-hold",
        ),
        pytest.param(
            "PPPK dilantik. Kepala dinas menyebut gedung diisi 16 PPPK.", (16, "pppk", None), id="no-posts-they-hold"
        ),
        pytest.param(
            "PPPK dilantik, 12 orang sebagai penyuluh pertanian pelaksana terampil.",
            (12, "pppk", "penyuluh pertanian"),
            id="a-level-is-no-second-work",
        ),
        pytest.param("Ada 41 formasi PPPK bagi pencari kerja.", (41, "pppk", None), id="who-seeks-work"),
        pytest.param(
            "498 Guru Honorer Tertinggal\n\nUsulan PPPK Paruh Waktu ditutup. Yang tercecer ada 498 orang.",
            (498, "honorer", "guru"),
            id="honorer-of-the-title-who-are-left",
        ),
        pytest.param(
            "PPPK guru 40 orang. Dua formasi lain masih kosong.", (2, "pppk", None), id="other-posts-than-those"
        ),
    ],
)
def test_what_the_last_count_is_of(text, last):
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Enam PPPK mangkir, seorang di antaranya tengah sakit.", [6, 1], id="one-of-them"),
        pytest.param("Enam PPPK mangkir. Seorang di antaranya, Rusli, sakit.", [6], id="one-with-a-name"),
        pytest.param("Dilantik 12 pejabat eselon II. Ke-12 pejabat tinggi pratama itu lega. ", [12], id="one-rank"),
        pytest.param(
            "4 Pejabat Eselon II Dilantik\n\nYang dilantik 4 pejabat tinggi pratama.", [4], id="a-rank-and-its-post"
        ),
        pytest.param(
            "4 Pejabat Eselon II Dilantik\n\nYang dilantik pula 4 administrator.", [4, 4], id="two-ranks-of-one-size"
        ),
        pytest.param("SK untuk 5.749 PPPK dibagikan. Ada 5. 749 penerima SK.", [5749], id="a-figure-cut-in-two"),
        pytest.param("SK untuk 5.740 PPPK dibagikan. Ada 5. 749 penerima SK.", [5740, 749], id="no-figure-cut"),
        pytest.param("Tes PPPK sesi I diikuti 400 orang, sesi II juga 400 orang.", [400, 400], id="as-many-again"),
        pytest.param("Tes PPPK diikuti 400 orang, dan 400 orang itu hadir.", [400], id="the-same-again"),
        pytest.param("Banjir surut. Sekitar 200 ASN kota itu dikerahkan.", [200], id="civil-servants-sent-out"),
        pytest.param("PPPK dilantik. Sekitar 200 personel kepolisian dikerahkan.", [], id="the-police-sent-out"),
        pytest.param("Wali kota menunjuk 8 Plt baru.", [8], id="acting-officers"),
        pytest.param(
            "Formasi PPPK: guru Kelas (191), PJOK SD (112), Matematika (2).", [191, 112, 2], id="no-name-of-a-school"
        ),
        pytest.param("Formasi PPPK: guru Kelas (191) di SD 112.", [191], id="the-name-of-a-school"),
        pytest.param("SK PPPK dibagikan.\n\nBaca: 41.250 Peserta Diawasi 980 Pengawas", [], id="a-link"),
        pytest.param("Lima PPPK gugur. Yang empat puluh kilometer jauhnya.", [5], id="no-some-of-those"),
        pytest.param(
            "Empat PPPK baru, terdiri atas dua yang naik dan dua lagi hasil rotasi.", [4, 2, 2], id="a-split-begins"
        ),
        pytest.param("Ada empat PPPK. Syaratnya terdiri atas dua yang wajib.", [4], id="no-split-of-people"),
        pytest.param(
            "Formasi CPNS yang kosong:\n- guru matematika, lima\n- pranata kearsipan, tiga\n- auditor, 22",
            [5, 3, 22],
            id="numbers-in-words-end-the-items",
        ),
        pytest.param("Formasi CPNS kosong:\n- guru kelas satu\n- guru kelas dua", [], id="classes-end-the-items"),
        pytest.param("Formasi guru PPPK menyusut. Tahun lalu 420. Sekarang cuma 260.", [420, 260], id="then-and-now"),
        pytest.param(
            "Formasi teknis PPPK menciut. Padahal sekarang yang kami minta 325.", [325], id="what-was-asked-for"
        ),
        pytest.param("SK PPPK dibagikan. Tahun lalu 420 hektare terbakar.", [], id="then-of-something-else"),
        pytest.param("Formasi PPPK menyusut. Kepala BKD lega. Sekarang 260.", [], id="now-of-nothing-told-last"),
        pytest.param("Bupati melantik seorang pimpinan tinggi pratama dan 61 pengawas.", [1, 61], id="one-of-a-rank"),
        pytest.param("Dilantik pula seorang pejabat fungsional.", [1], id="one-sworn-in-too"),
        pytest.param("Bupati melantik PPPK, didampingi seorang pejabat eselon II.", [], id="one-who-comes-along"),
    ],
)
def test_which_bare_numbers_are_counts(text, values):
    assert [value for value, _, _ in told(text)] == values


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param("Terdaftar 1.774 orang (guru 586, teknis 1.188), kemudian 863 belum terdaftar.", (863, None)),
        pytest.param("PPPK dilantik 300 orang (guru 200, nakes 100), lalu 80 orang belum dilantik.", (80, None)),
        pytest.param("Yang lulus 45 orang (guru 30, perawat 15), sedangkan 12 orang gagal.", (12, None)),
        pytest.param("Kuota CPNS 60 (20 bidan, 40 dokter) dan 140 lagi belum terisi.", (140, None)),
        pytest.param("Pelamar guru (120 orang), yang lolos 90 orang.", (90, "guru")),
        pytest.param("Tenaga teknis (TT) 200 orang, yang gugur 40 orang.", (40, "teknis")),
    ],
)
def test_a_list_in_brackets_hands_its_work_no_further(text, last):
    count = find_headcounts(read_layout(text), (), ())[-1]
    assert (count.value, count.occupation) == last


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param("Kursi kepala sekolah yang kosong bertambah dari 8 menjadi 10.", ["kepala sekolah"] * 2),
        pytest.param("Jabatan camat yang lowong kini 5, semula 3 jabatan.", ["camat"] * 2),
        pytest.param(
            "Jabatan eselon II yang lowong, dari sebelumnya hanya 8, kini menjadi 10 jabatan.", ["eselon ii"] * 2
        ),
        pytest.param("Kuota bidan yang disetujui, semula 25, kini 40.", ["bidan"] * 2),
        pytest.param("Kursi kepala sekolah yang kosong ada 8, kini 10 guru dilantik.", ["kepala sekolah", "guru"]),
        pytest.param("Kursi camat yang kosong ada 8, kini 10 orang disumpah.", ["camat", None]),
    ],
)
def test_what_a_count_was_and_is_are_of_one_work(text, works):
    assert [count.occupation for count in find_headcounts(read_layout(text), (), ())] == works


@pytest.mark.parametrize(
    ("text", "work"),
    [
        pytest.param("Ratusan guru menerima SK, kini giliran tenaga teknis. SK dibagikan kepada 32 orang.", "teknis"),
        pytest.param("Kini tiba giliran penyuluh pertanian. SK diserahkan kepada 18 orang.", "penyuluh pertanian"),
        pytest.param("SK kembali diserahkan. Kali ini untuk tenaga kesehatan. Yang menerima 57 orang.", "kesehatan"),
        pytest.param("Giliran guru dan nakes menerima SK. Yang menerima 93 orang.", None),
        pytest.param("Giliran kepala dinas berbicara. Yang menerima 93 orang.", None),
        pytest.param("Giliran guru menyusul bulan depan. Dilantik hari ini 93 CPNS.", None),
    ],
)
def test_whose_turn_it_is(text, work):
    assert find_headcounts(read_layout(text), (), ())[-1].occupation == work


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param("Dinas mencatat 158 pendaftar nakes, 45 di antaranya lolos sebagai PPPK.", (45, "kesehatan")),
        pytest.param("Untuk formasi guru terdapat 745 pelamar dan 217 di antaranya lulus.", (217, "guru")),
        pytest.param("Ada 740 guru honorer ikut seleksi. Sebanyak 49 di antaranya telah diangkat.", (49, "guru")),
        pytest.param("Pemkab menerima 334 formasi guru. Dari jumlah tersebut yang lolos hanya 322.", (322, "guru")),
        pytest.param("Sebanyak 96 bidan mendaftar, 60 orang di antaranya dinyatakan lulus.", (60, "bidan")),
        pytest.param("Ada 412 penyuluh pertanian. Di antara mereka, 130 orang lulus.", (130, "penyuluh pertanian")),
        pytest.param("Bupati melantik 25 guru PPPK. Lima di antaranya mengundurkan diri.", (5, None)),
        pytest.param("Wali kota melantik 16 kepala OPD. Enam di antaranya promosi.", (6, None)),
        pytest.param("Ada 126 pelamar tenaga kesehatan; 119 di antaranya berstatus R3.", (119, None)),
        pytest.param("Bupati melantik 200 guru PPPK, 120 di antaranya perempuan.", (120, None)),
        pytest.param("Ada 400 guru dan 100 tenaga teknis. Sebanyak 300 di antaranya lulus.", (300, None)),
    ],
)
def test_who_got_through_keep_their_work(text, last):
    count = extract(text).headcounts[-1]
    assert (count.value, count.occupation) == last


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param(
            "Hal serupa terjadi pada jabatan kesehatan. Dari 271 formasi, yang lolos 151 peserta.",
            ["kesehatan", "kesehatan"],
            id="the-same-of-another-work",
        ),
        pytest.param("Nasib sama dialami formasi nakes. Dari 60 formasi, 12 tidak terisi.", ["kesehatan"] * 2),
        pytest.param("Lain lagi tenaga teknis. Dari 979 formasi, lolos 971 orang.", ["teknis", "teknis"]),
        pytest.param("Begitu pula dengan guru. Dari 500 pelamar, yang lulus 40 orang.", ["guru", "guru"]),
        pytest.param('"Yang teknis kami ajukan 155 lowongan."', ["teknis"], id="in-speech"),
        pytest.param("Untuk yang teknis kita minta 60 formasi.", ["teknis"], id="in-speech-with-its-word"),
        pytest.param(
            "Hal serupa terjadi di Dinas Kesehatan. Dari 271 formasi, 151 terisi.", [None] * 2, id="an-office"
        ),
        pytest.param("Nasib sama dialami guru dan nakes. Dari 60 formasi, 12 kosong.", [None] * 2, id="two-works"),
        pytest.param("Lain lagi ceritanya di Batam. Dari 60 formasi, 12 kosong.", [None] * 2, id="a-place"),
        pytest.param("Yang guru dan nakes kami ajukan 155 lowongan.", [None], id="two-works-in-speech"),
        pytest.param("Ada 74 lowongan PPPK yang dicoret, semuanya milik tenaga teknis.", ["teknis"], id="whose"),
        pytest.param("Wali kota menyerahkan SK kepada 32 PPPK. Seluruhnya tenaga teknis.", ["teknis"], id="all"),
        pytest.param("Sebanyak 58 PPPK menerima SK, semua dari formasi guru.", ["guru"], id="posts-of-teachers"),
        pytest.param("Bupati melantik 50 PPPK, tidak semuanya guru.", [None], id="not-all"),
        pytest.param("Bupati melantik 50 PPPK. Semuanya diminta mendukung guru.", [None], id="what-all-are-asked"),
        pytest.param("Bupati melantik 50 PPPK. Seluruhnya guru dan tenaga teknis.", [None], id="all-of-two-works"),
    ],
)
def test_the_work_that_a_passage_goes_over_to_or_says_of_all(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works
