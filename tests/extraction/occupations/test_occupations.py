"""What work counts are of, in sentences and short articles.

Tables, long on purpose: a row for each way of naming a work or post, beside it what looks alike and names none.
"""

import pytest

from extraction.article import extract
from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

_HEADS = "kepala sekolah"


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        pytest.param("46 orang guru PPPK dilantik", "guru", id="after-the-classifier"),
        pytest.param("PPPK seluruhnya untuk guru, 1.130 formasi.", "guru", id="posts-in-apposition"),
        pytest.param("CPNS dibuka bagi guru, 1.130 formasi lewat PPPK", None, id="posts-of-others-behind-the-comma"),
        pytest.param("Selebihnya, 220 PPPK, dicadangkan bagi tenaga kesehatan.", "kesehatan", id="kept-for-them"),
        pytest.param("Selebihnya, 220 PPPK, dikukuhkan bersama tenaga kesehatan.", None, id="beside-them"),
        pytest.param("Sebanyak 4 pejabat pencatatan sipil dilantik", "pejabat pencatatan sipil", id="registrars"),
        pytest.param(
            "Pejabat eselon III dan eselon IV dilantik. Dilantik pula 23 tenaga fungsional.", None, id="only-functional"
        ),
        pytest.param("PPPK yang dilantik, tenaga teknis; 1.503 orang.", "teknis", id="a-semicolon-before-the-count"),
        pytest.param(
            "Sebanyak 250 PPPK dilantik. Mereka semua guru SD.", "guru", id="said-of-all-in-the-next-sentence"
        ),
        pytest.param("Sebanyak 250 PPPK dilantik. Mereka semua guru dan nakes.", None, id="said-of-all-two-kinds"),
        pytest.param(
            "Sebanyak 250 PPPK dilantik. Semuanya dari guru sampai sopir.", None, id="from-one-kind-to-another"
        ),
        pytest.param(
            "Kepala Sekolah dan Camat Dilantik\n\nPelantikan digelar malam hari. Yang disumpah 33 orang.",
            None,
            id="an-oath-of-two-posts",
        ),
        pytest.param(
            "Jabatan Fungsional dan Kepala Sekolah Dilantik\n\nPelantikan digelar malam hari. Yang disumpah 33 orang.",
            None,
            id="an-oath-of-a-post-and-of-a-kind-of-posts",
        ),
        pytest.param("Sebanyak 88 PNS dilantik dalam jabatan fungsional guru.", "guru", id="the-work-of-the-post"),
        pytest.param("Sebanyak 88 PNS dilantik dalam jabatan fungsional auditor dan guru.", None, id="works-of-posts"),
        pytest.param("Sisanya, 180 formasi CPNS, menjadi jatah tenaga teknis.", "teknis", id="whose-share-they-are"),
        pytest.param("Kursi kepala sekolah yang belum terisi kini sekitar 121.", "kepala sekolah", id="seats-unfilled"),
        pytest.param("Jabatan camat yang tidak terisi tinggal 4.", "camat", id="posts-unfilled"),
        pytest.param("Jabatan lurah yang masih belum diisi 12.", "lurah", id="posts-not-yet-filled"),
        pytest.param(
            "Jabatan kepala sekolah yang dijabat pelaksana tugas sebanyak 30.", "kepala sekolah", id="posts-so-held"
        ),
        pytest.param(
            "Jabatan kepala sekolah dan camat yang belum terisi kini sekitar 121.", None, id="two-posts-unfilled"
        ),
        pytest.param("Kepala sekolah yang hadir menyebut jabatan yang belum terisi 121.", None, id="who-tells-it"),
        pytest.param("Penerimanya guru dan perawat. Jumlahnya 116 orang.", None, id="so-many-of-two-kinds"),
        pytest.param("Acara dipimpin kepala dinas. Jumlahnya 116 orang.", None, id="so-many-but-who-leads"),
        pytest.param("SK dibagikan bersama para guru. Jumlahnya 116 orang.", None, id="so-many-beside-them"),
        pytest.param("Dinas Kesehatan mengatur acara. Jumlah penerima 900 orang.", None, id="so-many-receive"),
        pytest.param("Separuhnya, atau sekitar 10 ribu orang, adalah guru.", "guru", id="what-a-share-is"),
        pytest.param("Sebagian besar, yakni 640 orang, merupakan nakes.", "kesehatan", id="what-most-of-them-are"),
        pytest.param("Sisanya, 88 orang, ialah tenaga teknis.", "teknis", id="what-the-rest-is"),
        pytest.param("Sepertiganya, tepatnya 120 PPPK, berprofesi guru.", "guru", id="what-they-do"),
        pytest.param("Yang terbesar, 1.392 formasi, jatuh ke tenaga teknis.", "teknis", id="whom-the-most-fall-to"),
        pytest.param("Jatah terbanyak, 510 formasi, diberikan kepada guru.", "guru", id="whom-the-most-are-given"),
        pytest.param("Sebanyak 412 PPPK, kata Andi, adalah warga setempat.", None, id="they-are-none-of-work"),
        pytest.param("Sebagian besar, yakni 640 orang, merupakan guru dan nakes.", None, id="most-are-of-two-kinds"),
        pytest.param("Total formasi, 300 kursi, disampaikan kepada kepala dinas.", None, id="whom-it-is-told-to"),
        pytest.param("Sisanya, 88 PPPK, masih menunggu. Guru belum diangkat.", None, id="others-in-the-next-sentence"),
        pytest.param("Sebanyak 250 guru kontrak daerah belum diangkat PPPK.", "guru", id="teachers-under-contract"),
        pytest.param("178 pejabat administrator atau Eselon III dilantik", "administrator", id="a-rank-twice-by-or"),
        pytest.param("21 jabatan administrator/eselon III diisi", "administrator", id="a-rank-twice-by-a-slash"),
        pytest.param("7 pejabat eselon II atau pimpinan tinggi pratama dilantik", "eselon ii", id="the-echelon-first"),
        pytest.param("Administrator atau eselon 3 sebanyak 41 orang dilantik", "administrator", id="twice-before-it"),
        pytest.param("Eselon III/administrator 24 orang dilantik", "eselon iii", id="twice-before-it-by-a-slash"),
        pytest.param(
            "Pejabat pengawas setingkat eselon IV yang diambil sumpahnya 66 orang.", "pengawas", id="of-a-level-with-it"
        ),
        pytest.param("30 pejabat administrator atau eselon IV dilantik", None, id="two-ranks-by-or"),
        pytest.param("52 pejabat eselon dua dan tiga dilantik", None, id="two-ranks-in-words"),
        pytest.param("16 pejabat eselon dua dilantik", "eselon dua", id="a-rank-in-words"),
        pytest.param("Gubernur melantik 14 kepala dinas, badan dan biro", None, id="heads-of-two-kinds-of-offices"),
        pytest.param("Dua kepala dinas dan badan berganti", None, id="two-such-heads"),
        pytest.param("Dilantik 326 kepala TK, SD, SMP dan pengawas", None, id="heads-of-schools-and-others"),
        pytest.param("Dilantik 12 kepala dinas dan para camat", "kepala dinas", id="heads-of-one-kind"),
        pytest.param("Bupati meminta camat mendata 212 honorer", None, id="who-is-asked-to-count"),
        pytest.param("Setiap kepala dinas menerima daftar berisi 546 honorer", None, id="who-gets-their-names"),
        pytest.param("Sebanyak 33 PPPK menerima SK dari Staf Ahli Bupati Maros", None, id="who-hands-it-over"),
        pytest.param("Sebanyak 3 staf ahli dilantik", "staf ahli", id="advisers"),
        pytest.param("Dua orang sisanya ditarik menjadi staf ahli", "staf ahli", id="what-the-others-become"),
        pytest.param("Porsi terbesar kepala sekolah jenjang SD, mencapai 257 orang", "kepala sekolah", id="the-most"),
        pytest.param("PPPK dilantik. Sebagian besar guru, persisnya 157 orang", "guru", id="the-most-precisely"),
        pytest.param("PPPK dilantik. Didominasi guru, tepatnya 157 orang", "guru", id="the-most-exactly"),
        pytest.param("PPPK: di hadapan para guru, sebanyak 157 orang disumpah", None, id="before-whom-they-swear"),
        pytest.param("Dilantik 52 kepala SD, SMP dan SMA negeri", "kepala sekolah", id="heads-of-three-kinds"),
        pytest.param("Badan Pengawas Tenaga Nuklir menerima 686 pelamar CPNS", None, id="what-an-agency-controls"),
        pytest.param("Komisi Pengawas Persaingan Usaha mendapat 61 CPNS", None, id="what-a-commission-watches"),
        pytest.param("25 pejabat eselon tiga dan empat dilantik", None, id="the-lower-ranks-in-words"),
        pytest.param("25 pejabat eselon dua, tiga, dan empat dilantik", None, id="three-ranks-in-words"),
        pytest.param("17 orang eselon tiga dilantik", "eselon tiga", id="a-third-rank-in-words"),
        pytest.param("23 jabatan eselon empat diisi", "eselon empat", id="a-fourth-rank-in-words"),
        pytest.param("16 pejabat eselon II dilantik", "eselon ii", id="a-rank-in-numerals"),
        pytest.param("Eselon 2B yang semula 31 jabatan dirampingkan", "eselon 2b", id="half-a-rank"),
        pytest.param("KTU 9 orang dilantik", "ktu", id="heads-of-administration-in-short"),
        pytest.param("Pemprov menunggu persetujuan teknis BKN bagi 1.100 PPPK", None, id="a-consent-is-no-work"),
        pytest.param("Secara teknis 50 PPPK siap dilantik", None, id="a-manner-is-no-work"),
        pytest.param("Formasi bidang teknis 50 orang PPPK", "teknis", id="a-field-is-work"),
        pytest.param("724 tenaga pendidik (guru) PPPK dilantik", "guru", id="synonym-in-brackets"),
        pytest.param("Tenaga teknis, yakni 1.405 orang PPPK", "teknis", id="yakni"),
        pytest.param("Tenaga teknis paling banyak, 1.405 orang PPPK", "teknis", id="paling-banyak"),
        pytest.param("PPPK disiapkan 230 formasi untuk tenaga kesehatan", "kesehatan", id="posts-for"),
        pytest.param("Formasi Kesehatan 788", "kesehatan", id="field-as-label"),
        pytest.param("Cuma 914 orang yang diangkat menjadi PPPK guru", "guru", id="what-they-become"),
        pytest.param("210 pegawai administrasi PPPK dilantik", "tenaga administrasi", id="pegawai-administrasi"),
        pytest.param("12 klerek PPPK dilantik", "klerek", id="klerek"),
        pytest.param("9 montir PPPK dilantik", "montir", id="montir"),
        pytest.param("4 irban dilantik", "inspektur pembantu", id="irban"),
        pytest.param("4 pegawai negeri dilantik", None, id="staff-of-no-work"),
        pytest.param("12 pamong budaya PPPK dilantik", "pamong budaya", id="as-written"),
        pytest.param("Penata Kelola Pemilu 3 orang PPPK", "penata kelola pemilu", id="unlisted-title-as-label"),
        pytest.param("8 orang Pengolah Data dan Informasi", "pengolah data dan informasi", id="title-with-dan"),
        pytest.param("3 orang analis pasar kerja dilantik", "analis pasar kerja", id="title-in-lower-case"),
        pytest.param("PPPK: teknis sekolah 43 orang", "teknis", id="field-with-its-place"),
        pytest.param("Pengolah Penyehatan Lingkungan 3 orang PPPK", "pengolah penyehatan lingkungan", id="lingkungan"),
        pytest.param(
            "2 pranata laboratorium pendidikan PPPK", "pranata laboratorium pendidikan", id="one-title-of-two"
        ),
        pytest.param("Kepala Dinas Kesehatan menyebut 3 orang PPPK mundur", None, id="who-speaks-is-no-label"),
        pytest.param("62 pejabat dilantik, merupakan promosi dari jabatan pelaksana", None, id="where-they-come-from"),
        pytest.param("3 orang analis dilantik sebagai PPPK", None, id="a-head-alone-is-no-title"),
        pytest.param("103 pelamar PPPK masuk formasi guru", "guru", id="in-the-clause-behind"),
        pytest.param("PPPK nakes yang lulus 51 orang", "kesehatan", id="subject-of-the-clause"),
        pytest.param("PPPK nakes dan tenaga teknis yang lulus 1.710 orang", None, id="two-subjects"),
        pytest.param("51 PPPK jabatan fungsional kesehatan", "kesehatan", id="field-behind-its-noun"),
        pytest.param("51 tenaga fungsional guru PPPK", "guru", id="the-more-exact-word"),
        pytest.param("2.703 PPPK guru, nakes, dan teknis dilantik", None, id="three-kinds-are-none"),
        pytest.param("Auditor ahli madya PPPK 3 orang", "auditor ahli madya", id="a-rank-is-of-the-title"),
        pytest.param("Sisanya, 918 orang PPPK, tenaga teknis.", "teknis", id="apposition-behind"),
        pytest.param("Kepala puskesmas yang dilantik berjumlah 9 orang", "kepala puskesmas", id="head-of-the-clause"),
        pytest.param("Di daftar itu nakes yang dominan, 659 orang PPPK", None, id="more-than-a-count-behind-the-comma"),
        pytest.param("PPPK dilantik: teknis paling gemuk, 436 orang.", "teknis", id="a-field-that-stands-out"),
        pytest.param("Di kelompok PPPK ini nakes yang dominan, 659 orang.", "kesehatan", id="a-kind-that-is-dominant"),
        pytest.param("Bidan menempati urutan teratas, 212 orang.", "bidan", id="first-in-order"),
        pytest.param("Penata pertanahan mendominasi, 39 orang.", "penata pertanahan", id="title-begins-the-sentence"),
        pytest.param("PPPK terbanyak tenaga teknis, 702 orang", "teknis", id="terbanyak-x-comma"),
        pytest.param("Selebihnya tenaga teknis, 41 orang PPPK", "teknis", id="selebihnya-x-comma"),
        pytest.param(
            "Tenaga teknis tidak banyak, untuk CPNS hanya 17 formasi", "teknis", id="what-a-sentence-opens-with"
        ),
        pytest.param("450 CPNS untuk Satuan Polisi Pamong Praja (Satpol PP)", None, id="an-office-in-short"),
        pytest.param("32 orang CPNS dari Dinas Kesehatan dilantik", None, id="an-office-is-no-work"),
        pytest.param("737 anggota Satpol PP dilantik sebagai PPPK", None, id="staff-by-their-office"),
        pytest.param("312 guru wiyata bakti menunggu", "guru", id="teachers-who-serve-without-a-post"),
        pytest.param("Sebanyak 40 orang PPPK diterangkan kepala bidang mutasi", None, id="who-speaks-behind"),
        pytest.param("18 Kepala UPTD Puskesmas dilantik", "kepala uptd puskesmas", id="head-of-a-unit-s-puskesmas"),
        pytest.param("23 orang Korwil Dinas Pendidikan dilantik", "korwil dinas pendidikan", id="korwil"),
        pytest.param(
            "Jabatan fungsional Pengadaan Barang dan Jasa diisi 7 pejabat",
            "pengadaan barang dan jasa",
            id="dan-inside-a-title",
        ),
        pytest.param("167 pejabat eselon II, III, dan IV dilantik", None, id="several-ranks"),
        pytest.param("45 pejabat eselon III/IV dilantik", None, id="two-ranks-and-a-slash"),
        pytest.param("63 pejabat eselon III (administrator) dilantik", "eselon iii", id="the-same-in-brackets"),
        pytest.param("Statistisi Ahli Pertama, 13 orang.", "statistisi ahli pertama", id="a-rank-before-the-comma"),
        pytest.param("Statistisi Ahli Muda menyusul, 8 orang.", "statistisi ahli muda", id="a-rank-that-follows"),
        pytest.param("PPPK: perawat di urutan teratas (46).", "perawat", id="first-in-order-in-brackets"),
        pytest.param(
            "Kepala Sekolah Dasar (SD) sebanyak 67 orang", "kepala sekolah dasar", id="its-short-form-between"
        ),
        pytest.param("CPNS untuk bidang kesehatan, yakni 620 formasi.", "kesehatan", id="a-field-before-yakni"),
        pytest.param(
            "PPPK guru dan tenaga kependidikan (tendik), jumlahnya 590 orang", "guru", id="short-form-and-jumlahnya"
        ),
        pytest.param("SK PPPK sebanyak 302 lembar dibagikan bupati bersama para camat", None, id="who-hands-over"),
        pytest.param("Sebanyak 45 PPPK dilantik didampingi kepala dinas", None, id="who-looks-on"),
        pytest.param("PPPK: petugas di bidang kesehatan 14 orang", "kesehatan", id="a-head-apart-from-its-field"),
        pytest.param("Pelaksana tugas Sekda menyebut formasi CPNS itu 310 orang", None, id="an-acting-officer"),
        pytest.param("PPPK tenaga pelaksana menyusul, 31 orang.", "pelaksana", id="staff-below-the-officers"),
        pytest.param("12 guru bimbingan dan konseling PPPK dilantik", "guru", id="a-subject-of-two-words"),
        pytest.param("3 dokter spesialis penyakit dalam", "dokter spesialis penyakit dalam", id="a-specialist"),
        pytest.param("6 pejabat pimpinan tinggi (JPT) pratama", "pimpinan tinggi pratama", id="short-form-inside"),
        pytest.param("7 pejabat pimpinan tinggi pratama", "pimpinan tinggi pratama", id="who-holds-it-is-no-title"),
        pytest.param("7 pejabat tinggi madya", "pimpinan tinggi madya", id="said-short"),
        pytest.param(
            "40 tenaga pendidikan bukan guru PPPK", "tenaga pendidikan bukan guru", id="of-schools-no-teacher"
        ),
    ],
)
def test_occupation(text, occupation):
    (headcount,) = find_headcounts(read_layout(text), (), ())
    assert headcount.occupation == occupation


def test_posts_kept_for_some_are_of_no_work():
    text = "CPNS dirinci: 61 tenaga teknis, serta formasi khusus disabilitas 5 orang."
    technical, kept = find_headcounts(read_layout(text), (), ())
    assert (technical.occupation, kept.occupation) == ("teknis", None)


@pytest.mark.parametrize(
    ("text", "occupations"),
    [
        pytest.param(
            "Untuk jabatan teknis PPPK yang lulus 538 orang, tidak lulus 280 orang",
            ["teknis", "teknis"],
            id="what-became-of-the-same-people",
        ),
        pytest.param(
            "Untuk 88 formasi PPPK guru, yang mendaftar 598 orang. Yang tidak lolos cuma 22 orang.",
            ["guru", "guru", "guru"],
            id="a-sentence-that-begins-with-yang",
        ),
        pytest.param(
            "Kategori teknis PPPK meloloskan 139 orang. Dari situ 1 peserta mundur dan dua lainnya BTL.",
            ["teknis", None, None],
            id="who-drops-out-is-told-by-that",
        ),
        pytest.param(
            "Adapun tenaga teknis, CPNS 189 orang dan PPPK 25 orang.",
            ["teknis", "teknis"],
            id="adapun-before-two-schemes",
        ),
        pytest.param(
            "PPPK guru yang lulus 95 orang, sehingga total yang tidak lulus 331 orang",
            ["guru", None],
            id="a-sum-is-of-all",
        ),
        pytest.param(
            "PPPK guru yang lulus 95 orang, pelamar CPNS yang tidak lulus 331 orang", ["guru", None], id="other-people"
        ),
        pytest.param(
            "Tersedia 3.304 formasi PPPK guru. Minatnya kurang. Dari formasi sebanyak itu pelamarnya cuma 2.132 orang.",
            ["guru", "guru"],
            id="out-of-that-number",
        ),
        pytest.param(
            "Pelamar PPPK guru 2.132 orang. Setelah diperiksa, yang lolos berkas 1.806 orang.",
            ["guru", "guru"],
            id="after-a-stage",
        ),
        pytest.param(
            "Pelamar PPPK guru 2.132 orang. Minatnya kurang. Yang lolos berkas 1.806 orang.",
            ["guru", "guru"],
            id="what-the-paragraph-began-with",
        ),
        pytest.param(
            "Bupati melantik guru PPPK 2.132 orang. Minatnya kurang. Yang lolos berkas 1.806 orang.",
            ["guru", None],
            id="not-what-the-paragraph-began-with",
        ),
        pytest.param(
            "Pada formasi bidan PPPK ada 40 kursi. Pelamarnya 212 orang. Yang hadir saat tes 198 orang.",
            ["bidan", "bidan", "bidan"],
            id="the-frame-of-a-paragraph",
        ),
        pytest.param(
            "Berbeda dengan guru, formasi teknis PPPK terdapat 231 kursi. Pelamarnya 1.403 orang.",
            ["teknis", "teknis"],
            id="told-apart-in-the-frame",
        ),
        pytest.param(
            "Formasi bidan PPPK ada 40 kursi. Daerah itu kekurangan perawat. Pelamarnya 212 orang.",
            ["bidan", None],
            id="until-another-work-is-named",
        ),
        pytest.param(
            "Formasi bidan PPPK ada 40 kursi. Total yang dibuka daerah itu 212 kursi.",
            ["bidan", None],
            id="a-total-is-of-all-works",
        ),
        pytest.param(
            "Formasi bidan PPPK ada 40 kursi.\n\nPelamar di situ 212 orang.",
            ["bidan", None],
            id="a-new-paragraph",
        ),
        pytest.param(
            "Kepala dinas menjelaskan PPPK. Menurut dia yang lulus 212 orang.", [None], id="who-speaks-is-no-theme"
        ),
        pytest.param(
            "Bidan PPPK terbanyak, 90 orang. Setelah itu dinas sosial 40 orang",
            ["bidan", None],
            id="an-office-beside-it",
        ),
        pytest.param("Guru PPPK kita 7.200, idealnya 8.700.", ["guru", "guru"], id="ours"),
        pytest.param(
            "Dari 5.224 PPPK itu 3.000 guru sudah masuk data, 2.224 lainnya belum dilantik.",
            [None, "guru", None],
            id="others-than-those",
        ),
        pytest.param(
            "Jatah PPPK: 40 guru, 10 juru gudang malam, dan 6 perawat",
            ["guru", "juru gudang malam", "perawat"],
            id="head",
        ),
        pytest.param(
            "PPPK itu 56 orang: 40 guru, 10 lainnya, dan 6 perawat",
            [None, "guru", None, "perawat"],
            id="no-title-between",
        ),
        pytest.param("Jatah perawat 13 CPNS dan 87 PPPK.", ["perawat", "perawat"], id="two-schemes-of-one-work"),
        pytest.param(
            "Tenaga teknis CPNS sebanyak 115 formasi, yang PPPK sebanyak 10 formasi.",
            ["teknis", "teknis"],
            id="two-schemes-each-before-its-number",
        ),
        pytest.param("Ada 13 perawat CPNS dan 87 PPPK.", ["perawat", None], id="another-scheme-of-any-work"),
        pytest.param(
            "Kursinya 400 guru PPPK dan 100 tenaga teknis. Yang lulus 256 orang.",
            ["guru", "teknis", None],
            id="of-all-that-a-list-names",
        ),
        pytest.param("45 formasi bidan CPNS, sedangkan PPPK 60", ["bidan", "bidan"], id="carried-over-a-gap"),
        pytest.param("PPPK guru 45 formasi, CPNS 60 formasi.", ["guru", None], id="told-of-the-first-scheme"),
        pytest.param("PPPK guru mencapai 45 orang, lalu CPNS 60 orang.", ["guru", None], id="told-of-it-in-a-list"),
        pytest.param("Guru PPPK 45, PPPK nonguru 20, dan CPNS 60.", ["guru", "nonguru", None], id="told-of-the-second"),
        pytest.param("23 eselon tiga dan empat camat dilantik", ["eselon tiga", "camat"], id="a-number-no-rank"),
        pytest.param("45 formasi bidan CPNS, PPPK 60", ["bidan", None], id="no-gap"),
        pytest.param("PPPK: 191 guru Gelombang I dan 42 guru Gelombang II.", [None, None], id="teachers-by-batch"),
        pytest.param(
            "Guru PPPK tahap pertama 300 orang, guru PPPK tahap kedua 150 orang.", [None, None], id="batches-in-words"
        ),
        pytest.param("Sebanyak 243 guru PPPK tahap II dilantik.", ["guru"], id="one-batch"),
        pytest.param("Sebanyak 685 guru PPPK tahap I dan II dilantik.", ["guru"], id="batches-under-one-number"),
        pytest.param(
            "PPPK tahap I: guru 100 orang, nakes 20 orang; tahap II: guru 50 orang, nakes 10 orang.",
            ["guru", "kesehatan", "guru", "kesehatan"],
            id="works-within-batches",
        ),
        pytest.param(
            "10 pejabat pengawas dan 4 pejabat administrator dilantik",
            ["pengawas", "administrator"],
            id="a-number-of-another-rank",
        ),
        pytest.param(
            "CPNS: 126 formasi untuk guru serta tenaga kesehatan sebanyak 23 formasi.",
            ["guru", "kesehatan"],
            id="the-work-of-the-count-before",
        ),
        pytest.param("Jabatan kepala SD yang kosong sekitar 29 kursi", ["kepala sd"], id="posts-that-stand-empty"),
        pytest.param("Kepala SD yang melantik menyebut 29 kursi PPPK", [None], id="who-swears-in-for-seats"),
        pytest.param("PPPK 1.373 kuota, dan itu semuanya untuk guru.", ["guru"], id="and-all-of-it-for"),
        pytest.param("PPPK 1.373 kuota, dan sebagian untuk guru.", [None], id="and-some-of-it-for"),
        pytest.param("Delapan kursi JPT belum terisi", ["pimpinan tinggi pratama"], id="a-rank-in-short"),
        pytest.param("401 posisi administrasi perkantoran PPPK", ["administrasi perkantoran"], id="office-work"),
        pytest.param("SK GTT/PTT diterima 101 orang", ["gtt/ptt"], id="teachers-and-staff-without-tenure"),
        pytest.param(
            "Pangkat 398 PNS naik, yaitu 288 guru SD, 74 guru SMP, dan 36 pengawas sekolah.",
            [None, None, None, "pengawas sekolah"],
            id="teachers-by-school-stage",
        ),
        pytest.param(
            "Dari PNS, 118 orang guru SMP berhenti. Adapun guru SD yang pensiun 154 orang.",
            [None, None],
            id="by-school-stage-in-two-sentences",
        ),
        pytest.param("Ada 40 guru PPPK jenjang SD dan 25 guru PPPK jenjang SMP.", [None, None], id="stages-said-so"),
        pytest.param("SK PPPK bagi 1.094 guru SMA, SMK, dan SLB.", ["guru"], id="stages-under-one-number"),
        pytest.param("Ada 62 guru SMA PPPK dan 20 tenaga teknis.", ["guru", "teknis"], id="one-stage-beside-others"),
        pytest.param(
            "16 pejabat eselon III, dua pejabat eselon II dilantik",
            ["eselon iii", "eselon ii"],
            id="a-rank-and-two-of-another",
        ),
        pytest.param("53 pejabat fungsional dilantik, 19 ahli pertama", [None, None], id="a-rank-is-no-work"),
        pytest.param("227 Tenaga Kependidikan (Tendik) dan Dosen PNS", [None], id="two-kinds-around-brackets"),
        pytest.param("PPPK R3: 8.758 orang (Guru: 2.621)", [None, "guru"], id="the-total-of-a-list"),
        pytest.param(
            "PPPK untuk Dinas Kesehatan 275 orang, Dinas Pemadam Kebakaran 148 orang",
            [None, None],
            id="offices-as-labels",
        ),
        pytest.param("PPPK Teknis Khusus diisi 3.230 orang", ["teknis"], id="field-behind-its-people"),
        pytest.param("Pejabat eselon II yang dilantik sejumlah 27 orang", ["eselon ii"], id="rank-as-subject"),
        pytest.param(
            "Untuk eselon III, baik dilantik maupun dikukuhkan, berjumlah 91 orang", ["eselon iii"], id="theme"
        ),
        pytest.param("Ditambah guru PPPK di SD dan SMP sebanyak 151 orang", ["guru"], id="joined-schools"),
        pytest.param("Keseluruhan guru ASN dan PPPK kita 1.857 orang", ["guru"], id="joined-categories"),
        pytest.param("3.411 guru dan tenaga kependidikan (Tendik) PPPK", ["guru"], id="its-own-abbreviation"),
        pytest.param("Paling banyak dari 450 formasi CPNS itu untuk perawat", [None], id="most-of-them-only"),
        pytest.param("Kepala SMPN yang dilantik 19 orang", ["kepala smpn"], id="post-undergone"),
        pytest.param("Kepala SMPN yang melantik PPPK 19 orang", [None], id="post-of-who-acts"),
        pytest.param("733 PPPK akan bekerja sebagai guru, penyuluh, dan perawat", [None], id="works-in-a-list"),
        pytest.param("733 PPPK akan bekerja sebagai guru, Senin", ["guru"], id="one-work-before-a-comma"),
        pytest.param("Dua orang lagi dipercaya menjadi kepala SPNF", ["kepala spnf"], id="entrusted-with-a-post"),
        pytest.param("Bupati melantik 412 PPPK di Hari Guru", [None], id="a-day-named-for-work"),
        pytest.param("Hari itu guru PPPK yang dilantik 412 orang", ["guru"], id="work-behind-a-day"),
        pytest.param("Pengawas PAI yang dilantik 3 orang", ["pengawas pai"], id="who-oversees-a-subject"),
        pytest.param("Jaksa Agung melantik 43 kajari", ["kajari"], id="prosecutors"),
        pytest.param("Sekda Blora Lantik 11 Pejabat", [None], id="who-swears-in"),
        pytest.param("Sekda Kudus Kukuhkan 45 Orang", [None], id="who-confirms"),
        pytest.param("Camat Lasem Ambil Sumpah 45 Orang", [None], id="who-takes-an-oath"),
        pytest.param("Lurah Kelun Serahkan 45 SK", [None], id="who-hands-over"),
        pytest.param(
            "Kepala Sekolah Dilantik, Penyuluh Perikanan 45 Orang", ["penyuluh perikanan"], id="a-field-in-kan"
        ),
        pytest.param("Analis Pasar Hasil Perikanan 4 Orang", ["analis pasar hasil perikanan"], id="fields-in-kan"),
        pytest.param("Sebanyak 4 kalapas dilantik", ["kalapas"], id="wardens"),
        pytest.param("Formasi tehnik 24 orang PPPK", ["teknis"], id="a-field-misspelt"),
        pytest.param("CPNS peradilan tata usaha negara: 24 orang", [None], id="courts-are-no-work"),
        pytest.param("CPNS tata usaha: 24 orang", ["tata usaha"], id="clerks"),
        pytest.param("PPPK jabatan pelaksana teknis dengan 5.763 orang", ["teknis"], id="technical-staff"),
        pytest.param("PPPK jabatan pelaksana dengan 5.763 orang", ["pelaksana"], id="staff-of-no-field"),
        pytest.param("THL-TBPP 46 orang menerima SK PPPK", ["thl-tbpp"], id="helpers-of-farmers"),
        pytest.param("Formasi CPNS: pelayanan barang bukti = 1.446 orang", ["pelayanan barang bukti"], id="evidence"),
    ],
)
def test_occupations(text, occupations):
    found = find_headcounts(read_layout(text), (), ())
    assert [headcount.occupation for headcount in found] == occupations


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param(
            "Ada 7 formasi CPNS dokter spesialis: spesialis Anak 2 orang, sub spesialis Saraf 2 orang, Bedah 1 "
            "orang, dan Mata 2 orang.",
            ["dokter spesialis", "anak", "saraf", "bedah", "mata"],
            id="before-the-number",
        ),
        pytest.param(
            "Dokter spesialis yang kosong antara lain Kulit dan Kelamin dua orang serta Penyakit Dalam 3 orang.",
            ["kulit dan kelamin", "penyakit dalam"],
            id="a-field-with-a-conjunction",
        ),
        pytest.param(
            "Diusulkan 6 dokter spesialis PPPK, terdiri dari spesialis bedah saraf 1 orang, sub spesialis jantung dan "
            "pembuluh darah 1 orang, spesialis kandungan (obgyn) 4 orang.",
            ["dokter spesialis", "bedah saraf", "jantung dan pembuluh darah", "kandungan"],
            id="the-longest-field",
        ),
        pytest.param(
            "Diusulkan PPPK: bidan 4 orang, Bedah 12 orang dan guru 5 orang.",
            ["bidan", None, "guru"],
            id="no-specialists",
        ),
        pytest.param(
            "Dokter spesialis kurang, perawat anak 3 orang, dan guru 5 orang diusulkan PPPK.",
            ["perawat", "guru"],
            id="a-work-before-the-field",
        ),
    ],
)
def test_an_item_of_specialists_is_of_its_field(text, works):
    assert [count.occupation for count in extract("Formasi\n\nTEGAL - " + text).headcounts] == works


@pytest.mark.parametrize(
    ("text", "work"),
    [
        pytest.param(
            "Dilantik 97 pejabat, terdiri dari 2 kepala TK, 87 kepala SD, dan 8 kepala SMP.", "kepala sekolah"
        ),
        pytest.param("Dilantik 24 orang: 20 kepala SMA dan 4 kepala SMK.", "kepala sekolah"),
        pytest.param("Dikukuhkan 63 orang, yaitu 60 kepala SDN serta 3 kepala SMPN.", "kepala sekolah"),
        pytest.param("Disumpah 41 ASN, Rabu. Rinciannya 30 kepala SD dan 11 kepala SMP.", "kepala sekolah"),
        pytest.param(
            "SK diterima 116 guru. Dari situ 104 orang menjadi Kepala SD, 12 orang sisanya Kepala SMP.",
            "kepala sekolah",
        ),
        pytest.param("Dilantik 44 orang, yakni 30 kepala SD dan 14 pengawas sekolah.", None),
        pytest.param("Dilantik 44 pejabat, yakni 30 kepala SD dan 14 camat.", None),
        pytest.param("Dilantik 44 pejabat, di antaranya 30 kepala SD dan 4 kepala SMP.", None),
    ],
)
def test_heads_of_schools_of_all_stages_are_heads_together(text, work):
    assert extract(text).headcounts[0].occupation == work


def test_heads_told_apart_from_other_heads_have_no_work():
    text = "Dilantik 40 kepala sekolah. Dari 40 itu, 33 merupakan promosi dengan rincian 27 kepala SD dan 6 kepala SMP."
    assert {count.value: count.occupation for count in extract(text).headcounts}[33] is None


@pytest.mark.parametrize(
    ("text", "work"),
    [
        pytest.param("Petikan SK kepala sekolah SD dan SMP dibagikan Bupati kepada 69 orang.", "kepala sekolah"),
        pytest.param("SK kepala puskesmas diserahkan kepada 14 orang.", "kepala puskesmas"),
        pytest.param("Surat keputusan penugasan kepala sekolah diterima 40 orang.", "kepala sekolah"),
        pytest.param("SK pengangkatan sebagai pengawas sekolah dibagikan kepada 12 orang.", "pengawas sekolah"),
        pytest.param("SK jabatan camat dibagikan bupati kepada 5 orang.", "camat"),
        pytest.param("SK diserahkan kepala sekolah kepada 14 orang.", None),
        pytest.param("SK PPPK dibagikan langsung oleh kepala dinas kepada 14 orang.", None),
        pytest.param("SK kepala puskesmas dan camat diserahkan kepada 14 orang.", None),
        pytest.param("Berdasarkan SK kepala dinas, 14 orang diangkat menjadi PPPK.", None),
    ],
)
def test_who_gets_the_decree_of_a_post_holds_it(text, work):
    assert [count.occupation for count in extract(text).headcounts] == [work]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param("Pejabat eselon IIA ada 10 orang dan eselon IIB dua orang.", ["eselon iia", "eselon iib"]),
        pytest.param("Pejabat eselon IIIA 14 orang, eselon IIIB 20 orang.", ["eselon iiia", "eselon iiib"]),
        pytest.param("Pejabat eselon IVA ada 14 orang, pejabat eselon IVB 20 orang.", ["eselon iva", "eselon ivb"]),
        pytest.param("Sisanya, yakni 43 orang, mendapat Jabatan Administrator.", ["administrator"]),
        pytest.param("Selebihnya, 43 orang, memperoleh kursi pengawas.", ["pengawas"]),
        pytest.param("Sisanya, 43 orang, mendapat ucapan dari kepala dinas.", [None]),
        pytest.param("Sisanya, 43 orang, mendapat jabatan lain.", [None]),
        pytest.param("Bagian Pengadaan Barang dan Jasa memperoleh enam pejabat fungsional.", [None]),
        pytest.param("Biro Umum mendapat 3 arsiparis.", ["arsiparis"]),
        pytest.param("Sisanya menjadi bagian guru, 30 formasi.", ["guru"]),
        pytest.param("Perinciannya: pustakawan satu orang, prakom empat orang.", ["pustakawan", "prakom"]),
    ],
)
def test_ranks_seats_and_offices(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("34 kepala sekolah SD dan 5 kepala sekolah SMP dilantik.", ["kepala sekolah sd", "kepala sekolah smp"]),
        ("99 kasek SD dan 29 kepsek SMP Negeri dilantik.", ["kepala sekolah sd", "kepala sekolah smp negeri"]),
        ("Dilantik 7 Kepala SLB Negeri dan 3 kepala MTs negeri.", ["kepala slb negeri", "kepala mts negeri"]),
        ("Dilantik 9 kepala UPTD SMP Negeri, 4 kepala UPT SDN.", ["kepala uptd smp negeri", "kepala upt sdn"]),
        ("Dilantik dua kepala taman kanak-kanak negeri.", ["kepala taman kanak-kanak negeri"]),
        ("Kepala sekolah dasar (SD) 15 orang dilantik.", ["kepala sekolah dasar"]),
        ("Dilantik 44 kepala SD, SMP, dan SMA.", ["kepala sekolah"]),
        ("Dilantik 61 kepala sekolah SD maupun SMP.", ["kepala sekolah"]),
        ("Dilantik 44 kepala SDN dan kepala SMPN di pendopo.", ["kepala sekolah"]),
        ("Dilantik 30 kepala sekolah dan pengawas sekolah.", [None]),
        ("8 pengawas SD dan 3 pengawas sekolah SMP dilantik.", ["pengawas sd", "pengawas sekolah smp"]),
        ("Dilantik 7 kepala UPTD Puskesmas, 2 kepala puskesmas.", ["kepala uptd puskesmas", "kepala puskesmas"]),
        ("Dilantik 17 orang eselon tiga dan 23 orang eselon empat.", ["eselon tiga", "eselon empat"]),
        ("Pejabat eselon III.a 10 orang dan eselon IV b 7 orang dilantik.", ["eselon iii a", "eselon iv b"]),
        ("Dilantik 6 pejabat eselon IIIa dan 5 pejabat eselon 3 B.", ["eselon iiia", "eselon 3 b"]),
        ("Dilantik 10 pejabat administrator eselon III.a.", ["eselon iii a"]),
        ("Dilantik 10 pejabat administrator (eselon III.a).", ["administrator"]),
        ("Dilantik 70 pejabat eselon III dan IV.", [None]),
    ],
)
def test_heads_of_schools_and_ranks_are_called_as_the_text_calls_them(text, works):
    assert [headcount.occupation for headcount in extract(text).headcounts] == works


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Sebanyak 155 kepala sekolah bertugas di SD, dan 28 di tingkat SMP.", [_HEADS, _HEADS]),
        ("Terbesar dari SD, 109 kasek. TK menyumbang 67 kasek dan SMP tujuh kasek.", [_HEADS, _HEADS, _HEADS]),
        ("Rinciannya 150 kepala sekolah tingkat SD, 28 tingkat SMP, dan 5 tingkat TK.", [_HEADS, _HEADS, _HEADS]),
        ("Rinciannya, 150 kepsek di SD dan 33 kepsek di SMP.", [_HEADS, _HEADS]),
        ("Dari jenjang SMA 150 kepala sekolah, sedangkan SMK 33 kepala sekolah.", [_HEADS, _HEADS]),
        ("Masing-masing 150 kepala sekolah pada SD negeri dan 33 pada SMP negeri.", [_HEADS, _HEADS]),
        ("Untuk SD 150 kepala sekolah yang dilantik, untuk SMP 33 kepala sekolah.", [_HEADS, _HEADS]),
        ("Kepala SD ada 150 orang, sedangkan SMP 33 orang.", ["kepala sd", "kepala smp"]),
        ("Kepala sekolah SMA sebanyak 150, untuk SMK 33 orang.", ["kepala sekolah sma", "kepala sekolah smk"]),
        ("SD 155 orang dan SMP 28 orang.", [None, None]),
        ("Yang memimpin SD 155 orang dan yang memimpin SMP 28 orang.", [None, None]),
        ("Sebanyak 110 kepala sekolah terkena mutasi, 73 kepala sekolah promosi.", [None, None]),
        ("Mereka 123 kepala sekolah laki-laki dan 60 kepala sekolah perempuan.", [None, None]),
        ("Di SD 123 kepala sekolah dimutasi, di SMP 60 kepala sekolah dimutasi.", [None, None]),
    ],
)
def test_heads_counted_by_their_schools_are_heads(text, works):
    found = extract(f"Bupati melantik 183 kepala sekolah. {text}").headcounts
    assert [headcount.occupation for headcount in found] == [_HEADS, *works]


def test_heads_of_one_stage_told_apart_by_something_else_have_no_work():
    found = extract("Dilantik 60 kepala SD, yakni 40 kepala SD laki-laki dan 20 kepala SD perempuan.").headcounts
    assert [headcount.occupation for headcount in found] == ["kepala sd", None, None]


def test_the_work_that_one_place_tells_outweighs_that_another_says_what_it_is_not():
    text = "Dilantik 86 PPPK non guru. Dari 300 pelamar tinggal 86 yang lolos. Mereka seluruhnya tenaga kesehatan."
    assert extract(text).headcounts[0].occupation == "kesehatan"


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Bupati melantik kepala sekolah. Kepsek SDN jumlahnya 57 orang.", "kepala sekolah sdn"),
        ("Bupati melantik kepala sekolah (kepsek) sebanyak 57 orang.", "kepala sekolah"),
        ("Bupati melantik 57 kepala sekolah (kepsek) di aula.", "kepala sekolah"),
    ],
)
def test_a_short_form_behind_its_title_is_no_title_of_two_sentences(text, works):
    assert [headcount.occupation for headcount in extract(text).headcounts] == [works]


def test_the_two_steps_of_a_rank_are_told_apart_however_few():
    text = "Dilantik 15 pejabat: 3 eselon III a. Bupati bangga. Ada pula pejabat eselon III b, 3 orang."
    assert [headcount.value for headcount in extract(text).headcounts] == [15, 3, 3]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param("Sebanyak 120 guru dilantik dari total 150 PPPK.", ["guru", None], id="of-a-scheme"),
        pytest.param("Dilantik 120 guru, dari total 900 pegawai.", ["guru", None], id="of-the-staff"),
        pytest.param("Dilantik 24 kepala SD dari total 97 pejabat.", ["kepala sd", None], id="of-officials"),
    ],
)
def test_a_bare_total_behind_is_of_the_same_work(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works


@pytest.mark.parametrize(
    ("lines", "works"),
    [
        pytest.param(
            "Perencana Ahli Pertama\n- Alokasi: 82 formasi\n- Pendidikan: S1\n\n"
            "Penata Layanan Operasional\n- Alokasi: 108 formasi",
            ["perencana ahli pertama", "penata layanan operasional"],
            id="allotted",
        ),
        pytest.param(
            "Auditor Ahli Pertama\nKebutuhan: 12 orang\n\n2. Arsiparis Terampil:\nJumlah formasi: 5",
            ["auditor ahli pertama", "arsiparis terampil"],
            id="needed",
        ),
        pytest.param("Perencana Ahli Pertama melamar\n- Alokasi: 82 formasi", [None], id="more-than-a-title"),
        pytest.param("Perawat dan Bidan\nKebutuhan: 12 orang", [None], id="two-titles"),
        pytest.param("Auditor Ahli Pertama\nKebutuhan guru: 12 orang", ["guru"], id="its-own"),
        pytest.param("Bidang Kesehatan\nLulusan: 12 orang", [None], id="another-ground"),
    ],
)
def test_the_title_in_the_line_above(lines, works):
    text = "Formasi CPNS Dibuka\n\nKementerian membuka formasi CPNS.\n\n" + lines
    assert [count.occupation for count in extract(text).headcounts] == works


def test_a_rank_in_brackets_labels_the_next_number():
    text = (
        "Ada 13 orang pada jabatan pimpinan tinggi pratama (eselon II), administrator (eselon III) sebanyak 83 orang."
    )
    assert [c.occupation for c in extract(text).headcounts] == ["pimpinan tinggi pratama", "administrator"]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param("Dilantik 12 camat, disaksikan seorang kyai.", ["camat"]),
        pytest.param("Promosi ke eselon III diperoleh 16 orang, promosi ke eselon IV didapat 69 orang.", [None, None]),
        pytest.param("Yang naik jenjang ke jabatan administrator sebanyak 16 orang.", [None]),
        pytest.param("Laboratorium Kesehatan Daerah mendapat 5 orang PPPK.", [None]),
        pytest.param("Balai Pelatihan Guru menerima 4 PPPK.", [None]),
    ],
)
def test_one_more_and_moves_and_offices(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works


def test_posts_of_a_university():
    text = "Rektor melantik 3 wakil rektor, 9 dekan, dan 20 ketua jurusan."
    assert [(count.value, count.occupation, count.category) for count in extract(text).headcounts] == [
        (3, "wakil rektor", "jabatan_struktural"),
        (9, "dekan", "jabatan_struktural"),
        (20, "ketua jurusan", "jabatan_struktural"),
    ]


def test_a_dean_who_speaks_is_no_work():
    text = "Wakil Rektor melantik 20 CPNS dosen. Dekan menyebut 12 orang belum hadir."
    assert [count.occupation for count in extract(text).headcounts] == ["dosen", None]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param("Formasi guru SD sejumlah 80 dan formasi guru SMP sejumlah 13.", [None, None]),
        pytest.param("Para guru TK 12 orang dan para guru SD 88 orang dilantik.", [None, None]),
        pytest.param("Formasi guru matematika 12, formasi guru fisika 3.", ["guru", "guru"]),
        pytest.param("Formasi guru SD sejumlah 80 dan formasi nakes 13.", ["guru", "kesehatan"]),
        pytest.param("Dilantik 53 guru dan 30 tenaga fungsional lain.", ["guru", None]),
        pytest.param("Dilantik 53 guru. Sedangkan 29 lainnya tenaga fungsional ahli pertama.", ["guru", None]),
        pytest.param("Dilantik 12 pelaksana.", ["pelaksana"]),
        pytest.param("Penerimanya PPPK non guru sebanyak 72 orang, dan tanpa kecuali nakes.", ["kesehatan"]),
        pytest.param("Penerimanya PPPK non guru sebanyak 72 orang, kebanyakan bidan.", ["non guru"]),
    ],
)
def test_stages_of_posts_and_others_of_no_one_work(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works


@pytest.mark.parametrize(
    "text",
    [
        "Camat dan lurah hadir saat 300 PPPK dilantik.",
        "Perawat dan bidan datang ketika 300 PPPK dilantik.",
        "Kepala sekolah bersyukur sebab 300 PPPK dilantik.",
        "Auditor turun setelah 300 PPPK dilantik.",
        "Operator sekolah mengeluh bahwa 300 honorer gagal.",
        "Pengawas hadir kala 300 PPPK dilantik.",
        "Pustakawan antre bersama 300 PPPK.",
        "Pengelola keuangan bingung sejak 300 PPPK dilantik.",
    ],
)
def test_who_stands_by_lends_no_work(text):
    assert [count.occupation for count in extract(text).headcounts] == [None]


def test_a_time_inside_the_clause_keeps_its_subject():
    text = "Guru yang diangkat saat ini 300 orang, bidan yang lulus setelah tes ulang 40 orang."
    assert [count.occupation for count in extract(text).headcounts] == ["guru", "bidan"]


@pytest.mark.parametrize(
    ("text", "work"),
    [
        pytest.param("Kebutuhan kepala sekolah di wilayahnya mencapai 138 formasi.", "kepala sekolah"),
        pytest.param("Kekurangan kepala puskesmas di kabupaten itu masih 7 orang.", "kepala puskesmas"),
        pytest.param("Formasi kepala sekolah yang diusulkan mencapai 40 kursi.", "kepala sekolah"),
        pytest.param("Jumlah kepala sekolah yang pensiun tahun ini mencapai 45 orang.", "kepala sekolah"),
        pytest.param("Lowongan lurah di kota itu tercatat 11 kursi.", "lurah"),
        pytest.param("Kuota camat yang harus diisi tinggal 4 kursi.", "camat"),
        pytest.param("Kebutuhan kepala dinas akan data membuat 30 ASN dipanggil.", None, id="what-he-needs"),
        pytest.param("Kepala sekolah di wilayahnya menyambut 138 PPPK.", None, id="who-welcomes"),
        pytest.param("Sejumlah kepala dinas di sana menyambut 138 PPPK.", None, id="some"),
        pytest.param("Bersama camat, lurah melantik 20 PPPK.", None, id="who-swears-in"),
    ],
)
def test_posts_that_are_needed_or_told_by_their_number(text, work):
    assert [count.occupation for count in extract(text).headcounts] == [work]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Eselon IIIa 14 orang, IIIb 17 orang, dan IVa 27 orang.", ["iiia", "iiib", "iva"]),
        ("Mereka dari eselon II 3 orang, III 14 orang, dan IV 27 orang.", ["ii", "iii", "iv"]),
        ("Rinciannya eselon III.a sebanyak 12 orang, III.b 18 orang, IV.a 20.", ["iii a", "iii b", "iv a"]),
        ("Mereka 12 eselon III.a, 18 III.b dan 20 IV.a.", ["iii a", "iii b", "iv a"]),
        ("Yakni eselon III/a (12 orang), III/b (18 orang), IV/a (20 orang).", ["iii a", "iii b", "iv a"]),
        ("Yakni eselon II b lima orang, III a 15 orang, dan III b tiga puluh orang.", ["ii b", "iii a", "iii b"]),
        ("Untuk eselon III A ada 15 orang, III B 30 orang, serta IV A 5 orang.", ["iii a", "iii b", "iv a"]),
        ("Yakni 12 orang eselon IIIa, 18 orang IIIb, dan 20 orang IVa.", ["iiia", "iiib", "iva"]),
        ("Eselon IIIa: 12, IIIb: 18, IVa: 20.", ["iiia", "iiib", "iva"]),
    ],
)
def test_ranks_of_a_list_that_names_the_echelon_once(text, works):
    found = extract("Bupati melantik 58 pejabat, Senin (3/2/2020). " + text).headcounts[1:]
    assert [count.occupation for count in found] == [f"eselon {work}" for work in works]
    assert {count.category for count in found} == {"jabatan_struktural"}


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Dilantik 12 pejabat eselon IIIa. Guru golongan IVa 20 orang naik pangkat.", ["eselon iiia", "guru"]),
        ("Dilantik 12 pejabat eselon IIIa, dan golongan IVa 20 orang naik pangkat.", ["eselon iiia", None]),
        ("Eselon III sebanyak 12 orang, guru golongan III/b 20 orang menerima SK.", ["eselon iii", "guru"]),
        ("Dilantik 12 pejabat eselon IIIa, tahap II 20 orang.", ["eselon iiia", None]),
    ],
)
def test_a_roman_number_of_something_else_is_no_rank(text, works):
    assert [count.occupation for count in extract(text).headcounts] == works
