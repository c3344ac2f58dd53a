"""Which category a count's own words and its sentence give it.

Long on purpose: a table for each way of naming, beside it what looks alike and names none.
"""

import pytest

from extraction.article import extract
from extraction.categories.categories import akin, combine
from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout
from extraction.words.cues import find_cues


@pytest.mark.parametrize(
    ("phrase", "category"),
    [
        ("pppk paruh waktu", "pppk_paruh_waktu"),
        ("pegawai pemerintah dengan perjanjian kerja (pppk) penuh waktu", "pppk_penuh_waktu"),
        ("pppk paruh waktu dan pppk penuh waktu", "pppk"),
        ("cpns dan pppk", "asn"),
        ("asn pppk", "pppk"),
        ("honorer", "honorer"),
        ("guru", None),
    ],
)
def test_cues_of_a_phrase_make_one_category(phrase, category):
    assert combine(find_cues(phrase).all) == category


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("pppk", "pppk_paruh_waktu", True),
        ("honorer", "pppk", True),
        ("asn", "cpns", True),
        ("cpns", "pppk", False),
        ("pppk_paruh_waktu", "pppk_penuh_waktu", False),
        ("other", "asn", False),
    ],
)
def test_categories_that_may_name_the_same_people(first, second, expected):
    assert akin(first, second) is expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        pytest.param("Sebanyak 127 PPPK paru waktu menerima SK.", "pppk_paruh_waktu", id="half-time-misspelt"),
        pytest.param("Sebanyak 127 pegawai negri sipil dimutasi.", "pns", id="negri"),
        pytest.param("Ada 127 dosen tetap bukan PNS di kampus itu.", "honorer", id="lecturers-who-are-no-pns"),
        pytest.param(
            "Dilantik 64 administrator,  pengawas serta pejabat fungsional.", "asn", id="two-spaces-in-a-list"
        ),
        pytest.param("Ada 127 dosen PNS di kampus itu.", "pns", id="lecturers-who-are"),
        pytest.param("Ada 127 pejabat esselon III yang bergeser.", "jabatan_struktural", id="esselon"),
        pytest.param("Sebanyak 127 TPHL mengadu ke dewan.", "honorer", id="day-labourers-in-short"),
        pytest.param("Sebanyak 127 tuha peut dilantik.", "other", id="elders-of-a-village"),
        pytest.param("Sebanyak 12 kepala distrik dilantik.", "jabatan_struktural", id="heads-of-districts-in-papua"),
        pytest.param("Sebanyak 3 pengawas MTs dilantik.", "jabatan_fungsional", id="who-oversee-schools"),
        pytest.param("Sebanyak 3 pengawas dilantik.", "jabatan_struktural", id="who-oversee-an-office"),
        pytest.param("PPPK R5 atau melalui jalur PPG sebanyak 27 orang.", "pppk", id="the-way-they-came"),
        pytest.param("Sebanyak 27 guru PPG dikukuhkan bupati.", "other", id="who-are-being-trained"),
        pytest.param("Bupati melantik 33 guru PPPK ke dalam jabatan fungsional.", "pppk", id="entrants-and-their-post"),
        pytest.param(
            "Wali kota menyumpah 45 orang yang diangkat dalam jabatan fungsional sebagai PPPK.",
            "pppk",
            id="posted-as-entrants",
        ),
        pytest.param("Diambil sumpahnya 78 pejabat fungsional berstatus PPPK.", "pppk", id="posted-with-that-status"),
        pytest.param(
            "Lewat skema PPPK, 17 dokter resmi memangku jabatan fungsional.", "pppk", id="posted-through-a-scheme"
        ),
        pytest.param(
            "Dua belas pejabat fungsional yang sebelumnya berstatus CPNS dilantik.",
            "jabatan_fungsional",
            id="what-they-were",
        ),
        pytest.param(
            "Sebanyak 12 pejabat fungsional yang dilantik akan membina PPPK.",
            "jabatan_fungsional",
            id="whom-they-will-guide",
        ),
        pytest.param(
            "Selain membuka seleksi lewat jalur PPPK, Bupati melantik 15 pejabat fungsional.",
            "jabatan_fungsional",
            id="others-are-recruited",
        ),
        pytest.param(
            "Sekda melantik 14 orang sebagai pejabat fungsional. Mereka menjadi pembina PPPK.",
            "jabatan_fungsional",
            id="what-all-will-do",
        ),
        pytest.param("Enam guru PPPK disumpah sebagai camat.", "jabatan_struktural", id="a-seat-they-are-called-to"),
        pytest.param("Kemenkes mengirim 24 tenaga kesehatan Nusantara Sehat.", "other", id="sent-by-a-ministry"),
        pytest.param("Ada 12 perawat penugasan khusus di Mappi.", "other", id="sent-for-a-time"),
        pytest.param("Sebanyak 18 dokter internsip mulai bertugas.", "other", id="doctors-in-training"),
        pytest.param("Bupati menyambut 35 guru garis depan.", "other", id="teachers-sent-to-the-border"),
        pytest.param("Tercatat 15 pegawai titipan dari kementerian.", "other", id="lent-by-a-ministry"),
        pytest.param("Kemendes menugaskan 120 pendamping lokal desa.", "other", id="who-help-villages"),
        pytest.param("Sebanyak 35 guru garis depan menerima SK CPNS.", "cpns", id="sent-ones-who-enter"),
        pytest.param(
            "Sebanyak 39 aparatur yang sehari sebelumnya masih memegang jabatan struktural diambil sumpahnya sebagai "
            "pejabat fungsional.",
            "jabatan_fungsional",
            id="the-post-they-held-until-then",
        ),
        pytest.param(
            "Sebanyak 39 pegawai yang tahun lalu masih berstatus CPNS menerima SK PNS.", "pns", id="what-they-were-then"
        ),
        pytest.param(
            "Sebanyak 23 orang yang lama menjadi honorer menyandang status PPPK.", "pppk", id="what-they-long-were"
        ),
        pytest.param("Sebanyak 23 orang masih berstatus honorer.", "honorer", id="what-they-still-are"),
        pytest.param("SK untuk 20 dokter PPPK, mantan Nusantara Sehat.", "pppk", id="who-were-sent-once"),
        pytest.param("Formasi PPPK bagi alumni Nusantara Sehat 12 orang.", "pppk", id="posts-for-who-were-sent-once"),
        pytest.param("Sebanyak 20 CPNS mendapat penugasan di pulau.", "cpns", id="candidates-sent-to-an-island"),
    ],
)
def test_category_of_a_count(text, category):
    (headcount,) = find_headcounts(read_layout(text), (), ())
    assert headcount.category == category


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param(
            "SK CPNS dan PPPK dibagikan. Penerimanya 84 CPNS ditambah 412 PPPK, sehingga seluruhnya 496 orang.",
            ["cpns", "pppk", "asn"],
            id="a sum is of all schemes told",
        ),
        pytest.param(
            "SK CPNS dan PPPK dibagikan. Penerimanya 84 CPNS ditambah 412 PPPK, di antaranya 96 orang guru.",
            ["cpns", "pppk", "pppk"],
            id="some of them are of the last",
        ),
        pytest.param(
            "Bupati melantik 14 PPPK.\nGolongan IX, sepadan dengan III/a pada PNS : 12 orang\nGolongan V : 2 orang",
            ["pppk", "pppk", "pppk"],
            id="of a rank like another's",
        ),
        pytest.param(
            "Bupati melantik 40 PPPK. Seperti PNS, 15 guru dan 25 perawat itu mendapat tunjangan.",
            ["pppk", "pppk", "pppk"],
            id="treated like others",
        ),
        pytest.param(
            "Bupati membagikan SK 120 PPPK. Sama halnya dengan CPNS, 80 guru dan 40 bidan itu ikut orientasi.",
            ["pppk", "pppk", "pppk"],
            id="as well as others",
        ),
        pytest.param(
            "Pegawai ASN seperti PNS 5.000 orang dan PPPK 2.000 orang.", ["pns", "pppk"], id="kinds named as examples"
        ),
        pytest.param("Kenaikan pangkat PNS golongan IV: 12 orang.", ["pns"], id="those of a rank of their own"),
        pytest.param(
            "Sebanyak 320 tenaga teknis yang gajinya setara PNS diusulkan tahun ini menjadi PPPK.",
            ["pppk"],
            id="like whom they are paid",
        ),
        pytest.param(
            "Tes yang diikuti tidak berbeda dari CPNS, sebanyak 220 peserta lulus PPPK.",
            ["pppk"],
            id="whose test it is",
        ),
        pytest.param(
            "PPPK diusulkan. Meski haknya sama seperti PNS, sebanyak 150 perawat diajukan.", ["pppk"], id="whose rights"
        ),
        pytest.param("Tahun ini 320 PNS pensiun. Pemkab mengusulkan 200 CPNS.", ["pns", "cpns"], id="those who leave"),
        pytest.param(
            "PPPK Dilantik\n\nYang pertama 214 orang PPPK, yang kedua 124 orang pejabat fungsional guru.",
            ["pppk", "jabatan_fungsional"],
            id="officials sworn in beside entrants",
        ),
        pytest.param(
            "Bupati melantik 626 PPPK, yakni 400 orang fungsional tenaga guru dan 226 fungsional tenaga kesehatan.",
            ["pppk"] * 3,
            id="posts that entrants hold",
        ),
        pytest.param("Sebanyak 17 jabatan tinggi tidak bertuan.", ["jabatan_struktural"], id="seats at the top"),
        pytest.param(
            "Delapan orang menerima SK sebagai pelaksana tugas.", ["jabatan_struktural"], id="acting officials"
        ),
        pytest.param("Kami kekurangan PNS sebanyak 1.320 orang.", ["pns"], id="those who are lacking"),
        pytest.param(
            "PPPK dan CPNS diusulkan. PPPK 90 orang, sama dengan CPNS yang 90 orang.",
            ["pppk", "cpns"],
            id="compared and counted",
        ),
        pytest.param(
            "Sebanyak 260 pejabat disetarakan dengan jabatan fungsional.", ["jabatan_fungsional"], id="made equal to it"
        ),
        pytest.param(
            "Gubernur melantik 58 pejabat: tiga pimpinan tinggi pratama, 20 administrator dan 35 pengawas.\n\n"
            "Pejabat fungsional menyusul pekan depan.",
            ["jabatan_struktural"] * 4,
            id="officials whose parts are all of one kind",
        ),
        pytest.param(
            "Gubernur melantik 58 pejabat struktural dan fungsional. Eselon III 20 orang, eselon IV 30 orang.",
            ["asn", "jabatan_struktural", "jabatan_struktural"],
            id="officials of both kinds, one left untold",
        ),
        pytest.param(
            "Bupati Muna melantik 244 pejabat. Yang disumpah datang dari eselon II dan III, ditambah kepala puskesmas.",
            ["asn"],
            id="kinds listed without a number",
        ),
        pytest.param(
            "Bupati melantik 61 orang sebagai pejabat administrator, pengawas, kepala puskesmas, dan kepala sekolah.",
            ["asn"],
            id="sworn in as officials and heads of schools",
        ),
        pytest.param(
            "Wali kota mengukuhkan 83 orang menjadi camat, kepala bidang, dan pejabat fungsional.",
            ["asn"],
            id="sworn in as officials and to functional posts",
        ),
        pytest.param(
            "Bupati melantik 39 orang. Mereka menempati kursi pejabat tinggi pratama, pengawas, dan kepala sekolah.",
            ["asn"],
            id="seats of both kinds that they take",
        ),
        pytest.param(
            "Bupati Muna mengambil sumpah 55 pejabat yang terdiri atas administrator, pengawas dan fungsional.",
            ["asn"],
            id="officials listed beside functional staff",
        ),
        pytest.param(
            "Bupati Muna melantik 12 orang sebagai camat dan 40 orang menjadi kepala sekolah.",
            ["jabatan_struktural", "jabatan_fungsional"],
            id="each number its own post",
        ),
        pytest.param(
            "Bupati Muna melantik 61 orang sebagai pejabat administrator, pejabat pengawas, dan camat.",
            ["jabatan_struktural"],
            id="several posts of one kind",
        ),
        pytest.param(
            "46 ASN Lolos Open Bidding\n\nDari 56 pendaftar lelang jabatan itu, yang lolos hanya 46 ASN.",
            ["jabatan_struktural"] * 2,
            id="ASN who apply for a seat",
        ),
        pytest.param(
            "Lelang jabatan kepala Dinas Pendidikan Kota Muna diikuti 19 orang. Hasilnya diumumkan pekan depan.",
            ["jabatan_struktural"],
            id="who takes part in an open selection",
        ),
        pytest.param(
            "Bupati melantik pejabat, dan ASN dari luar pun boleh melamar. Peminat kursi kepala dinas 19 orang.",
            ["jabatan_struktural"],
            id="who wants a seat",
        ),
        pytest.param(
            "Seleksi PPPK Kota Muna diikuti 1.200 peserta. Lelang jabatan kepala dinas ditunda.",
            ["pppk"],
            id="an open selection by the way",
        ),
        pytest.param(
            "Bupati Muna melantik 244 pejabat. Mereka berasal dari eselon II dan III. Kepala sekolah menyusul.",
            ["jabatan_struktural"],
            id="others come later",
        ),
        pytest.param(
            "Gubernur melantik pejabat struktural dan tenaga fungsional. Tenaga fungsional asesor lima orang.",
            ["jabatan_fungsional"],
            id="functional staff",
        ),
        pytest.param(
            "Kepala Sekolah Dilantik\n\nYang dilantik 33 orang: 32 kepala SD dan 1 orang kepala SMP. ASN harus setia.",
            ["jabatan_fungsional"] * 3,
            id="a total that only the context calls ASN",
        ),
        pytest.param(
            "Pemkab Lembata merekrut CPNS dan PPPK.\n\nUntuk CPNS, Lembata mencari 35 orang. Yang masuk 62 pendaftar. "
            "Tujuh orang gugur.\n\nPada PPPK yang dibutuhkan 318 orang. Ada 882 pelamar.",
            ["cpns", "cpns", "cpns", "pppk", "pppk"],
            id="a scheme that a paragraph opens with",
        ),
        pytest.param(
            "SK CPNS dan PPPK Dibagikan\n\nSekda menuturkan CPNS itu dari formasi 2024. Pelamarnya 2.400 orang.",
            ["cpns"],
            id="applicants of the one scheme that the sentence before names",
        ),
        pytest.param(
            "SK CPNS dan PPPK Dibagikan\n\nSekda menjelaskan pengadaan PPPK rampung kini.\n\n"
            "“Dari 947 pelamar, yang lulus 223 orang,” katanya.",
            ["pppk", "pppk"],
            id="what a quote goes on to explain",
        ),
        pytest.param(
            "SK CPNS dan PPPK Dibagikan\n\nBupati memuji PPPK yang datang pagi. Yang hadir di sana 410 orang.",
            ["asn"],
            id="who is spoken of by the way",
        ),
        pytest.param(
            "SK CPNS dan PPPK Dibagikan\n\nPenerima SK PPPK adalah 788 orang. Mulanya ada 789 orang.",
            ["pppk", "pppk"],
            id="what there were at first",
        ),
        pytest.param(
            "Sebanyak 172 pegawai yang pernah berstatus pegawai tidak tetap (PTT) dilantik ke jabatan fungsional.",
            ["jabatan_fungsional"],
            id="what they once were",
        ),
        pytest.param(
            "SK CPNS dibagikan bupati. Ada 35 orang yang dulunya pegawai tidak tetap.",
            ["cpns"],
            id="what they were formerly",
        ),
        pytest.param(
            "Bupati menyerahkan SK PPPK. Masih ada 70 orang yang sampai kini berstatus honorer.",
            ["honorer"],
            id="what they are to this day",
        ),
        pytest.param(
            "Pemkab Lembata merekrut CPNS dan PPPK.\n\nAdapun untuk CPNS, hasilnya keluar. Peminatnya 2.010 orang.\n\n"
            "Di jalur PPPK tersedia 515 kursi. Lima orang mundur.",
            ["cpns", "pppk", "pppk"],
            id="a scheme that a paragraph opens with, counted later",
        ),
        pytest.param(
            "Hasil PPPK dirilis.\n\nPada seleksi CPNS, yang melamar 3.012.\n\nPada seleksi PPPK, yang melamar 900.",
            ["cpns", "pppk"],
            id="a selection that a paragraph opens with is no origin",
        ),
        pytest.param(
            "Pemkab Lembata merekrut CPNS dan PPPK.\n\nUntuk PPPK, formasinya 200 orang. Totalnya menjadi 260 orang.",
            ["pppk", "asn"],
            id="a sum of both schemes",
        ),
        pytest.param(
            "Pemkab Lembata merekrut CPNS dan PPPK.\n\nUntuk CPNS, tesnya Senin, untuk PPPK Selasa. Ada 300 pendaftar.",
            ["asn"],
            id="a paragraph on both",
        ),
        pytest.param(
            "Pemkab Lembata merekrut CPNS dan PPPK.\n\nUntuk CPNS, tesnya Senin.\n\nSebanyak 300 orang mendaftar.",
            ["asn"],
            id="the next paragraph",
        ),
        pytest.param(
            "Formasi CPNS kami semula 100. Kalau CP3K, terisi 434 orang.",
            ["cpns", "pppk"],
            id="candidates for PPPK in short",
        ),
        pytest.param(
            "Sebanyak 409 CPNS di hadapan Bupati mengucap janji sebagai PNS.\n\nJanji 409 orang itu khidmat.",
            ["pns"],
            id="a promise makes PNS as an oath does",
        ),
        pytest.param(
            "CPNS dan PPPK sudah berkali-kali diseleksi, tetapi honorer tak habis. Pada 2022 tercatat 2772 orang.",
            ["honorer"],
            id="a sentence turns to the honorer",
        ),
        pytest.param(
            "CPNS dan PPPK sudah berkali-kali diseleksi, tetapi guru tetap kurang. Pada 2022 diterima 2772 orang.",
            ["asn"],
            id="a sentence turns to others",
        ),
        pytest.param(
            "Jumlah honorer di Poso 4.120 orang. Dari jumlah itu, 1.870 orang sudah diangkat menjadi PPPK dalam dua "
            "seleksi, dan 1.650 orang diusulkan sebagai PPPK paruh waktu.",
            ["honorer", "pppk", "pppk_paruh_waktu"],
            id="plain PPPK that become one beside part-time ones",
        ),
        pytest.param(
            "Guru PPPK Mundur\n\nDari 612 guru PPPK yang lulus di Temanggung, tiga orang mengundurkan diri.\n\n"
            "Kepala BKPSDM menerangkan, dua mundur karena ikut suami dan satu orang diterima sebagai CPNS.",
            ["pppk"] * 4,
            id="what they left for",
        ),
        pytest.param(
            "BKPSDM Kolaka Utara mendata 3.204 pegawai non-ASN. Sebagian kelak diusulkan menjadi PPPK Paruh Waktu.",
            ["honorer"],
            id="a census of honorer",
        ),
        pytest.param(
            "Formasi CPNS dan PPPK diumumkan. PPPK 200 formasi guru, CPNS 58 formasi teknis.\n\n"
            "Dibandingkan seleksi 2019, formasi teknis menciut. Waktu itu 136.",
            ["pppk", "cpns", "cpns"],
            id="work that one scheme alone has",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 30 CPNS dokter dan 200 PPPK guru. Masih kekurangan 15 dokter dan 60 guru.",
            ["cpns", "pppk", "asn", "asn"],
            id="work that is lacking is of no scheme",
        ),
        pytest.param(
            "Formasi CPNS dan PPPK diumumkan. PPPK 200 formasi teknis, CPNS 58 formasi teknis.\n\n"
            "Dibandingkan seleksi 2019, formasi teknis menciut. Waktu itu 136.",
            ["pppk", "cpns", "asn"],
            id="work of both schemes",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 127 CPNS. Masih ada 640 tenaga honorer yang menunggu SK.",
            ["cpns", "honorer"],
            id="honorer left behind wait for a decree",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 527 PPPK. Di luar itu masih ada 95 non ASN yang menunggu penetapan NIP.",
            ["pppk", "honorer"],
            id="honorer left behind wait for a number",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 527 PPPK. Masih ada 95 honorer yang diusulkan menjadi PPPK tahun depan.",
            ["pppk", "pppk"],
            id="honorer left behind who are to become PPPK",
        ),
        pytest.param(
            "Bupati menyerahkan SK kepada 527 PPPK. Sebanyak 95 honorer akan dilantik pekan depan.",
            ["pppk", "pppk"],
            id="honorer whose turn comes next",
        ),
        pytest.param(
            "Lima orang menduduki kursi pimpinan tinggi pratama. Lalu 85 orang lainnya gabungan pejabat administrator, "
            "pengawas dan fungsional.",
            ["jabatan_struktural", "asn"],
            id="officials of two kinds together",
        ),
        pytest.param(
            "Bupati melantik pejabat. Sebanyak 74 orang, campuran pejabat pengawas dan fungsional, dilantik.",
            ["asn"],
            id="a mixture of officials",
        ),
        pytest.param(
            "Bupati menyerahkan SK CPNS. Penerimanya 540 orang, gabungan CPNS dan PPPK.",
            ["asn"],
            id="both schemes together",
        ),
        pytest.param(
            "Bupati melantik pejabat. Sebanyak 42 orang, gabungan pejabat administrator dan pengawas, dilantik.",
            ["jabatan_struktural"],
            id="officials of one kind together",
        ),
    ],
)
def test_categories_in_an_article(text, categories):
    assert [headcount.category for headcount in extract(text).headcounts] == categories
