"""Officials: sentences of the shapes the press writes, with made-up people, and whom they name with which position."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.layout import read_layout
from extraction.officials import find_officials
from extraction.regions import find_regions


def officials(text: str) -> list[tuple[str, str]]:
    document = read_layout("Judul Berita\n\n" + text)
    return [(official.name, official.position) for official in find_officials(document, find_regions(document))]


BEHIND = [
    ("Bupati Kudus H.M. Hartono hadir.", "H.M. Hartono", "Bupati Kudus", "initials-in-one"),
    (
        "Hadir Kepala Kantor Regional I BKN Yogyakarta Paul Dwi Laksana.",
        "Paul Dwi Laksana",
        "Kepala Kantor Regional I BKN Yogyakarta",
        "a-regional-office-and-its-town",
    ),
    ("Kepala BKN Bimo Harya Wibawa hadir.", "Bimo Harya Wibawa", "Kepala BKN", "an-agency-without-a-town"),
    ("Kepala Dinas Pendidikan, Dr (C) Jamal Hadi, hadir.", "Jamal Hadi", "Kepala Dinas Pendidikan", "not-yet-a-doctor"),
    (
        "Kantor lamanya, Kepala Dinas Perikanan, kini diduduki Tatang Sujana.",
        "Tatang Sujana",
        "Kepala Dinas Perikanan",
        "held-by",
    ),
    ("Ketua DPRD setempat, Enny Wandira, ikut hadir.", "Enny Wandira", "Ketua DPRD setempat", "setempat-comma"),
    ("Sekretaris Kota Bitung Novi Kaligula hadir.", "Novi Kaligula", "Sekretaris Kota Bitung", "region-in-its-head"),
    (
        "Bertahun-tahun ada pelaksana tugas. Bupati Paser Fahri Maulidi datang.",
        "Fahri Maulidi",
        "Bupati Paser",
        "a-full-stop-ends-an-acting-office",
    ),
    ("Penjabat Bupati Paser Harun Dt. Rajo Alam hadir.", "Harun Dt. Rajo Alam", "Penjabat Bupati Paser", "datuk"),
    ("Sekkot Robi Sapulidi memimpin apel.", "Robi Sapulidi", "Sekkot", "sekkot"),
    ("SK diserahkan Bupati Paser dr. Fahri Maulidi, Senin.", "Fahri Maulidi", "Bupati Paser", "title-before-name"),
    (
        "Wali Kota Serang, Budi Hartawan, mengatakan hal itu.",
        "Budi Hartawan",
        "Wali Kota Serang",
        "between-commas",
    ),
    (
        "Kepala Badan Kepegawaian Daerah (BKD) Kaltim Didi Rusmana yang mendampingi menyebut 685 orang.",
        "Didi Rusmana",
        "Kepala Badan Kepegawaian Daerah (BKD) Kaltim",
        "no-comma-after-region",
    ),
    (
        "ujar Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Jember Suko Wijono, Senin (9/6/2025).",
        "Suko Wijono",
        "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Jember",
        "long-office-no-comma",
    ),
    (
        "Plt. Kepala BKPSDM Kabupaten Banjar, Nur Aziza, merinci jumlahnya.",
        "Nur Aziza",
        "Plt. Kepala BKPSDM Kabupaten Banjar",
        "acting",
    ),
    (
        "kata Pelaksana tugas (Plt) Kepala BKPSDM Parigi Moutong Aktor Kaya dihubungi dari Palu, Selasa.",
        "Aktor Kaya",
        "Pelaksana tugas (Plt) Kepala BKPSDM Parigi Moutong",
        "acting-written-out",
    ),
    (
        "Penjabat (Pj) Bupati OKU H Tedi Melianto menemui massa.",
        "H Tedi Melianto",
        "Penjabat (Pj) Bupati OKU",
        "pilgrim",
    ),
    (
        "disaksikan Gubernur Bali I Wayan Kastara di Denpasar.",
        "I Wayan Kastara",
        "Gubernur Bali",
        "balinese-I",
    ),
    ("Sumpah diambil Rektor Prof. Dr. Bungai Tundang, M.S.", "Bungai Tundang", "Rektor", "titles-before"),
    ("Hadir Gubernur Riau SF Haryanto di sana.", "SF Haryanto", "Gubernur Riau", "initials-without-stops"),
    ("Hadir Sekda Anak Agung Gede Mayana di sana.", "Anak Agung Gede Mayana", "Sekda", "anak-agung"),
    ("Hadir Wakil Bupati Pinrang Drs.H. Alimin di sana.", "Alimin", "Wakil Bupati Pinrang", "titles-glued"),
    ("Asisten III Yusnita, serta para camat hadir.", "Yusnita", "Asisten III", "roman-number"),
    (
        "Hadir Wakil Ketua II DPRD Halsel, Muslim Hi Rakiba saat rapat.",
        "Muslim Hi Rakiba",
        "Wakil Ketua II DPRD Halsel",
        "deputy-chair",
    ),
    (
        "Kabid Pengadaan, Informasi dan Penilaian Kinerja Aparatur, Yulius Kesari memaparkan usulan.",
        "Yulius Kesari",
        "Kabid Pengadaan, Informasi dan Penilaian Kinerja Aparatur",
        "comma-inside-office",
    ),
    (
        "Kepala Bidang Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN BKPSDM Badung, Ni Made Rai Anggreni, "
        "menjelaskan.",
        "Ni Made Rai Anggreni",
        "Kepala Bidang Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN BKPSDM Badung",
        "comma-inside-office-and-region",
    ),
    (
        "Ketua Umum Aliansi Gabungan R2 R3 Indonesia Faisal Mahendra berharap.",
        "Faisal Mahendra",
        "Ketua Umum Aliansi Gabungan R2 R3 Indonesia",
        "association",
    ),
    ("Sekda Kota Malang Erik Setya Santosa hadir.", "Erik Setya Santosa", "Sekda Kota Malang", "kota-in-position"),
    (
        "Menurut Wali Kota Bogor Bima Aryadi, semua beres.",
        "Bima Aryadi",
        "Wali Kota Bogor",
        "name-that-begins-like-a-region",
    ),
    ("kata Bupati Serang Ratu Zakia Rahma, Kamis.", "Ratu Zakia Rahma", "Bupati Serang", "three-words"),
    ("Bupati Kutim ARDIANSYAH SULAIMI menyerahkan SK.", "ARDIANSYAH SULAIMI", "Bupati Kutim", "capitals"),
    (
        "Bupati Karangasem, I Gede Danayasa, S.H., M.Si., berpesan.",
        "I Gede Danayasa",
        "Bupati Karangasem",
        "degrees-with-commas",
    ),
    ("Sekda Ketapang, Alek Wilyono S STP MSi mendampingi.", "Alek Wilyono", "Sekda Ketapang", "degrees-with-spaces"),
    ("Wakil Bupati, Lom Lom Suwandi SS memberikan SK.", "Lom Lom Suwandi", "Wakil Bupati", "degree-two-letters"),
    ("Wakil Bupati Probolinggo Fahri AHZ hadir.", "Fahri AHZ", "Wakil Bupati Probolinggo", "initials-behind"),
    ("Kepala BKPSDM Muba, Anggara Hari Sumantri berkata.", "Anggara Hari Sumantri", "Kepala BKPSDM Muba", "hari"),
    ("Korwil Bidang Pendidikan Garut, Anita Istina hadir.", "Anita Istina", "Korwil Bidang Pendidikan Garut", "korwil"),
    ("Bupati Lumajang Thoriq bin Haqqi menjawab.", "Thoriq bin Haqqi", "Bupati Lumajang", "particle"),
    ("Kepala BKPP Kotamobagu, Devi Rita Rumondo, memastikan.", "Devi Rita Rumondo", "Kepala BKPP Kotamobagu", "bkpp"),
    (
        "Wakil Wali Kota Kotamobagu Rendi V. Mangkay memimpin.",
        "Rendi V. Mangkay",
        "Wakil Wali Kota Kotamobagu",
        "initial",
    ),
    ("Sekretaris Daerah (Sekda) Aceh Taqwalah, Senin.", "Taqwalah", "Sekretaris Daerah (Sekda) Aceh", "aceh"),
    ("Inspektur Inspektorat A Karima, dan lain-lain.", "A Karima", "Inspektur Inspektorat", "initial-without-stop"),
    ("Hadir Kadinkes Dedi Wijayanto.", "Dedi Wijayanto", "Kadinkes", "end-of-sentence"),
    ("kata Menteri PANRB Rini Widayati di Jakarta.", "Rini Widayati", "Menteri PANRB", "minister"),
    (
        "Menteri Dalam Negeri (Mendagri) Muhamad Tita Karnawi melantik mereka.",
        "Muhamad Tita Karnawi",
        "Menteri Dalam Negeri (Mendagri)",
        "minister-short-form",
    ),
    (
        "Kepala BKN RI, Prof. Dr. Zaidan Arif Fakhri, S.H., M.H.",
        "Zaidan Arif Fakhri",
        "Kepala BKN RI",
        "academic-titles",
    ),
    (
        "Kepala BKN Regional VI Medan, Inggris Nainggolani mengatakan.",
        "Inggris Nainggolani",
        "Kepala BKN Regional VI Medan",
        "regional-office",
    ),
    (
        "Kepala Dinas Perkim LH Kabupaten Pekalongan, Andi Sutopo, menolak.",
        "Andi Sutopo",
        "Kepala Dinas Perkim LH Kabupaten Pekalongan",
        "unknown-office-word",
    ),
    ("Camat Tamansari Yudi Hartantoyo ikut hadir.", "Yudi Hartantoyo", "Camat Tamansari", "camat-without-comma"),
    ("Camat Tamansari, Yudi Hartantoyo, ikut hadir.", "Yudi Hartantoyo", "Camat Tamansari", "camat-with-comma"),
    ("ujar Kepala BKPSDM setempat, Rahmadi Usman, Jumat.", "Rahmadi Usman", "Kepala BKPSDM setempat", "setempat"),
    (
        "Direktur Jenderal Otonomi Daerah Kemendagri Akmal Maliki menanggapi.",
        "Akmal Maliki",
        "Direktur Jenderal Otonomi Daerah Kemendagri",
        "director-general",
    ),
    (
        "Anggota Komisi A DPRD Kabupaten Pemalang, Heru Kundimiarsa, meminta.",
        "Heru Kundimiarsa",
        "Anggota Komisi A DPRD Kabupaten Pemalang",
        "komisi-a",
    ),
    ("Ketua Komisi I Yoram Wangi menjelaskan.", "Yoram Wangi", "Ketua Komisi I", "komisi-without-region"),
    (
        "Bupati Bantul H. Abdul Halim Muslihin menyambut baik.",
        "H. Abdul Halim Muslihin",
        "Bupati Bantul",
        "h-with-stop",
    ),
    ("Wali Kota Baubau La Ode Ahmad Monianse menegaskan.", "La Ode Ahmad Monianse", "Wali Kota Baubau", "la-ode"),
    (
        "Gubernur Sumatera Barat Mahyeldi Ansharul melantik.",
        "Mahyeldi Ansharul",
        "Gubernur Sumatera Barat",
        "long-province",
    ),
    (
        "Kepala Kantor Kementerian Agama (Kakan Kemenag) Kabupaten Pakpak Bharat, Drs. H. Syafril Bancin, MM., hadir.",
        "H. Syafril Bancin",
        "Kepala Kantor Kementerian Agama (Kakan Kemenag) Kabupaten Pakpak Bharat",
        "ministry-office",
    ),
    ("Bupati Sumbawa, Ir. H. Syarifudin Jarwo, M.P., hadir.", "H. Syarifudin Jarwo", "Bupati Sumbawa", "degree-mp"),
    (
        "kata Kepala BKN RI Bima Hario Wibowo di Manado.",
        "Bima Hario Wibowo",
        "Kepala BKN RI",
        "region-name-behind-RI",
    ),
    (
        "Kepala BKPSDM Kota Pekalonga, Anita Kusuma menjelaskan.",
        "Anita Kusuma",
        "Kepala BKPSDM Kota Pekalonga",
        "misprinted-region",
    ),
    ("Waka I Rustam Fabanya mendampingi.", "Rustam Fabanya", "Waka I", "waka"),
    (
        "diwakili Staf Ahli Gubernur Bidang Sumber Daya, Drs. Erlangga Idrusa di Curup.",
        "Erlangga Idrusa",
        "Staf Ahli Gubernur Bidang Sumber Daya",
        "head-inside-position",
    ),
    (
        "Kasubdit Badan Kepegawaian Daerah Simalungun, Sulika Gultoma kepada wartawan.",
        "Sulika Gultoma",
        "Kasubdit Badan Kepegawaian Daerah Simalungun",
        "kasubdit",
    ),
    (
        "Kepala Biro Hubungan Masyarakat, Hukum, dan Kerja Sama BKN, Satria Pradana, menjawab.",
        "Satria Pradana",
        "Kepala Biro Hubungan Masyarakat, Hukum, dan Kerja Sama BKN",
        "list-inside-office",
    ),
    (
        "Sekda Bolmut dr. Jusnan C. Mokogintu MARS membuka acara.",
        "Jusnan C. Mokogintu",
        "Sekda Bolmut",
        "unknown-degree",
    ),
    (
        "Kepala Badan Kepegawaian Daerah (BKD) Nusa Tenggara Timur (NTT) Yosef Rasiwan merinci.",
        "Yosef Rasiwan",
        "Kepala Badan Kepegawaian Daerah (BKD) Nusa Tenggara Timur (NTT)",
        "short-form-behind-region",
    ),
    ("Plt. Kadis Kominfo Supriman Nentu hadir.", "Supriman Nentu", "Plt. Kadis Kominfo", "kadis"),
    (
        "Anggota DPRD Jawa Barat dari Fraksi PKS, Budi Santika, menilai.",
        "Budi Santika",
        "Anggota DPRD Jawa Barat dari Fraksi PKS",
        "party",
    ),
    (
        "Ketua DPRD Kabupaten Garut Ma'mun Gunadi hadir.",
        "Ma'mun Gunadi",
        "Ketua DPRD Kabupaten Garut",
        "apostrophe",
    ),
    (
        "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (PANRB) Rini Widayati menyebut.",
        "Rini Widayati",
        "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi (PANRB)",
        "ministry-long",
    ),
    (
        "Deputi Bidang Sistem Informasi Kepegawaian BKN Suharmin menambahkan.",
        "Suharmin",
        "Deputi Bidang Sistem Informasi Kepegawaian BKN",
        "deputi",
    ),
    ("Dandim 0411 Letkol Inf Noval Darmadi hadir.", "Noval Darmadi", "Dandim 0411", "rank"),
    ("Kapolres Metro AKBP Hangga Utomo hadir.", "Hangga Utomo", "Kapolres Metro", "police-rank"),
    ("Wali Kota Batu Nurochmat melantik.", "Nurochmat", "Wali Kota Batu", "homograph-region"),
    ("Bupati Buton Selatan Muh. Adiosi menyerahkan.", "Muh. Adiosi", "Bupati Buton Selatan", "shortened-first-name"),
    (
        "Direktur RSUD dr. Soekardji Kota Tasikmalaya, dr. Budi Tirta, menyambut.",
        "Budi Tirta",
        "Direktur RSUD dr. Soekardji Kota Tasikmalaya",
        "hospital",
    ),
    ("Bupati Muna Barat, La Ode Darwini didampingi.", "La Ode Darwini", "Bupati Muna Barat", "la-ode-comma"),
    (
        "Kepala Sekolah SMPN 2 Seyegan, Tri Wahyuni, terharu.",
        "Tri Wahyuni",
        "Kepala Sekolah SMPN 2 Seyegan",
        "school-with-number",
    ),
    (
        "Kepala Desa Sukajaya, Kecamatan Tamansari, Ujang Komara, hadir.",
        "Ujang Komara",
        "Kepala Desa Sukajaya, Kecamatan Tamansari",
        "village",
    ),
    ("Ketua AP3KI Nur Baitina memuji.", "Nur Baitina", "Ketua AP3KI", "acronym-with-digit"),
    ("Presiden RI Prabowo Subiarto menyetujui.", "Prabowo Subiarto", "Presiden RI", "president"),
    (
        "Sekretaris BKPSDM Kota Palu, Ahmad Faizal, membenarkan.",
        "Ahmad Faizal",
        "Sekretaris BKPSDM Kota Palu",
        "secretary",
    ),
    ("Hadir Lurah Tanjung Budi Santoso di sana.", "Budi Santoso", "Lurah Tanjung", "given-name-behind-a-place"),
    ("Hadir Lurah Tanjung Sari Ahmad Fauzi di sana.", "Ahmad Fauzi", "Lurah Tanjung Sari", "place-of-two-words"),
    ("Hadir Camat Ende Timur Gregorius Manek di sana.", "Gregorius Manek", "Camat Ende Timur", "side-of-a-known-place"),
    ("Hadir Camat Lio Barat Arnold Ngadi di sana.", "Arnold Ngadi", "Camat Lio Barat", "side-of-an-unknown-place"),
    ("Hadir Lurah Pasar Baru Siti Aminah di sana.", "Siti Aminah", "Lurah Pasar Baru", "new-part-of-a-place"),
    ("Kapolri Timur Pradana hadir.", "Timur Pradana", "Kapolri", "a-side-as-given-name"),
    ("Bupati Kudus H.M. Hartoyo hadir.", "H.M. Hartoyo", "Bupati Kudus", "initials-written-together"),
    ("Ketua Panitia, Dr. (C) Jamal Hidayat, hadir.", "Jamal Hidayat", "Ketua Panitia", "title-not-yet-granted"),
    (
        "Rektor UIN Siber Syekh Nurkholis Cirebon, Aan Jaelani, menyerahkan SK.",
        "Aan Jaelani",
        "Rektor UIN Siber Syekh Nurkholis Cirebon",
        "institution-with-the-name-of-a-person",
    ),
    (
        "Rektor Universitas Mulawarna Abdul Nurdin hadir.",
        "Abdul Nurdin",
        "Rektor Universitas Mulawarna",
        "institution-without-comma",
    ),
    (
        "Kepala Kantor Regional 1 BKN Yogyakarta Paulus Dwi Harjo ikut hadir.",
        "Paulus Dwi Harjo",
        "Kepala Kantor Regional 1 BKN Yogyakarta",
        "place-of-two-governments",
    ),
    ("Kepala UPTD SDN 02 Anwar Musadat hadir.", "Anwar Musadat", "Kepala UPTD SDN 02", "uptd"),
    (
        "Kursi lamanya sebagai Kepala Damkar beralih kepada Alfredo Hehama.",
        "Alfredo Hehama",
        "Kepala Damkar",
        "seat-passed-on",
    ),
    (
        "Wali Nagari Lubuk Pandan Erizal Dt Rajo Bungsu menyambut.",
        "Erizal Dt Rajo Bungsu",
        "Wali Nagari Lubuk Pandan",
        "place-of-two-words",
    ),
    ("Camat H. Budi Santoso hadir.", "H. Budi Santoso", "Camat", "pilgrim-behind-a-place-head"),
]


@pytest.mark.parametrize(("text", "name", "position", "case"), BEHIND, ids=[row[3] for row in BEHIND])
def test_a_name_behind_its_position(text: str, name: str, position: str, case: str) -> None:
    assert officials(text) == [(name, position)]


BEFORE = [
    (
        "Yang jadi pembicaraan adalah Mustadi. Ia diangkat selaku Sekretaris Dinas Sosial.",
        [("Mustadi", "Sekretaris Dinas Sosial")],
        "a-pronoun-for-the-last-name",
    ),
    (
        "Salah seorang di antaranya Eko Wirya Brata. Ia kini menjabat Asisten Administrasi Umum.",
        [("Eko Wirya Brata", "Asisten Administrasi Umum")],
        "a-pronoun-for-a-full-name",
    ),
    ("Acara digelar di Gedung Sasana Mandala. Ia menjabat Kepala Dinas Sosial.", [], "a-place-before-a-pronoun"),
    (
        "H. Dulah meninggalkan DPMPTSP untuk menjadi Staf Ahli Bidang Ekonomi.",
        [("H. Dulah", "Staf Ahli Bidang Ekonomi")],
        "one-name-with-its-pilgrimage",
    ),
    (
        "Abdi Manaf dari Ketahanan Pangan kini Staf Ahli Bidang Pemerintahan.",
        [("Abdi Manaf", "Staf Ahli Bidang Pemerintahan")],
        "from-one-office-to-another",
    ),
    (
        "Budi Darma bergeser dari Kominfo menjadi Kepala Dinas Sosial.",
        [("Budi Darma", "Kepala Dinas Sosial")],
        "moved-from-and-to",
    ),
    (
        "Begitu kata Pejabat BKPSDM Kabupaten Bone Niko Hafiz di Bone.",
        [("Niko Hafiz", "Pejabat BKPSDM Kabupaten Bone")],
        "an-official-of-the-staff-office",
    ),
    (
        "Dilantik pula Assisten Administrasi Umum Hamka Nento.",
        [("Hamka Nento", "Assisten Administrasi Umum")],
        "misspelt",
    ),
    (
        "Duranto, semula Kepala Bagian Perekonomian, kini Kepala Bidang Pendidikan Non Formal.",
        [("Duranto", "Kepala Bidang Pendidikan Non Formal")],
        "what-they-were-and-are",
    ),
    (
        "Usman Supriadi yang tadinya Sekretaris Dinas Sosial juga mengisi jabatan kepala bidang di Bappeda.",
        [("Usman Supriadi", "kepala bidang di Bappeda")],
        "a-post-held-beside",
    ),
    (
        "Eka Wardani meninggalkan Dinas Perhubungan untuk menjadi Asisten Administrasi Umum.",
        [("Eka Wardani", "Asisten Administrasi Umum")],
        "left-one-office-for-another",
    ),
    (
        "Ia menggantikan Nurul Hidayat yang bergeser ke Kepala Dinas Sosial.",
        [("Nurul Hidayat", "Kepala Dinas Sosial")],
        "moved-to",
    ),
    (
        "Kursi Kepala Dinas Sosial diduduki Ridwan Haris.",
        [("Ridwan Haris", "Kepala Dinas Sosial")],
        "who-holds-the-seat",
    ),
    (
        "Koordinator Lapangan aksi, Sebastian P. B. Awom, bicara.",
        [("Sebastian P. B. Awom", "Koordinator Lapangan aksi")],
        "a-word-of-the-office-in-small-letters",
    ),
    ("Anggota DPD RI Paul Finsen Mayor.", [("Paul Finsen Mayor", "Anggota DPD RI")], "a-rank-as-surname"),
    (
        "Hadir pula Kabid Mutasi BKPSDM Bone, Niko Hafiz--Dok.",
        [("Niko Hafiz", "Kabid Mutasi BKPSDM Bone")],
        "two-dashes",
    ),
    (
        "Asnawir, Kepala BKPSDM Aceh Besar, menyebut angkanya.",
        [("Asnawir", "Kepala BKPSDM Aceh Besar")],
        "sentence-start",
    ),
    (
        "“Bisa,” kata Yosep Lade, Bupati Kupang, Rabu (29/10).",
        [("Yosep Lade", "Bupati Kupang")],
        "between-verb-and-day",
    ),
    (
        "Masri Paputung, perwakilan BKN Regional XI Manado, menilai positif.",
        [("Masri Paputung", "perwakilan BKN Regional XI Manado")],
        "representative",
    ),
    (
        "Rendi Virgiawan Mangkay, S.H., M.H., selaku Wakil Wali Kota Kotamobagu meminta layanan terbaik.",
        [("Rendi Virgiawan Mangkay", "Wakil Wali Kota Kotamobagu")],
        "selaku-behind-degrees",
    ),
    (
        "digelar oleh Hengki Kurnia Plt (pelaksana tugas) Bupati Bandung Barat.",
        [("Hengki Kurnia", "Plt (pelaksana tugas) Bupati Bandung Barat")],
        "acting-without-comma",
    ),
    (
        "Sementara Asnawir, Kepala BKPSDM Aceh Besar, menyebut angkanya.",
        [("Asnawir", "Kepala BKPSDM Aceh Besar")],
        "sentence-opener-is-no-name",
    ),
    (
        "Tiga nama, Apolo Safanto sebagai Pj Gubernur Papua Selatan, Ribka Halik sebagai Pj Gubernur Papua Tengah.",
        [("Apolo Safanto", "Pj Gubernur Papua Selatan"), ("Ribka Halik", "Pj Gubernur Papua Tengah")],
        "sebagai",
    ),
    (
        "kata Nurul Edi yang juga menjabat Kepala Dinas Pendidikan Provinsi Kalteng itu.",
        [("Nurul Edi", "Kepala Dinas Pendidikan Provinsi Kalteng")],
        "yang-juga-menjabat",
    ),
    (
        "Prof Syafsir Akhlas selaku Rektor UMRAH akan dilaporkan.",
        [("Syafsir Akhlas", "Rektor UMRAH")],
        "title-in-front",
    ),
    (
        "“Siap,” kata Budi Santoso Kepala Dinas Sosial Kabupaten Bima, Senin.",
        [("Budi Santoso", "Kepala Dinas Sosial Kabupaten Bima")],
        "beside-behind-a-verb-of-speech",
    ),
    (
        "Sementara itu, Samsul Kepala BKPSDM Kabupaten Situbondo menuturkan rinciannya.",
        [("Samsul", "Kepala BKPSDM Kabupaten Situbondo")],
        "beside-before-a-verb-of-speech",
    ),
    (
        "Budi Darma bergeser dari Kominfo menjadi Kepala Dinas Lingkungan Hidup.",
        [("Budi Darma", "Kepala Dinas Lingkungan Hidup")],
        "moved-from-to",
    ),
    (
        "Abdul Manap dari Ketahanan Pangan kini Staf Ahli Bidang Pemerintahan, sementara yang lain tetap.",
        [("Abdul Manap", "Staf Ahli Bidang Pemerintahan")],
        "from-one-office-now-in-another",
    ),
    (
        "Rusman Simanjuntak menempati Staf Ahli Bidang Pembangunan.",
        [("Rusman Simanjuntak", "Staf Ahli Bidang Pembangunan")],
        "takes-the-place",
    ),
    (
        "Rikardus Luhuk kembali dipercaya selaku Kepala Dinas Pemuda dan Olahraga.",
        [("Rikardus Luhuk", "Kepala Dinas Pemuda dan Olahraga")],
        "trusted-again",
    ),
    ("H Sujiman menjadi Kepsek SMPN 2 Kopan.", [("H Sujiman", "Kepsek SMPN 2 Kopan")], "pilgrim-of-one-name"),
    ("Dilantik pula Tono Harto (Inspektur).", [("Tono Harto", "Inspektur")], "position-in-brackets"),
    ("Rina Wati dari Camat Lasem menjadi Kabag Umum.", [("Rina Wati", "Kabag Umum")], "from-a-place"),
    (
        "Budi Santoso, sebelumnya Camat Lasem, dilantik sebagai Kepala Dinas Sosial.",
        [("Budi Santoso", "Kepala Dinas Sosial")],
        "what-they-were-and-are-sworn-in-to",
    ),
    (
        "Yang jadi pembicaraan adalah Mustadir. Ia diangkat selaku Sekretaris Dinas Sosial.",
        [("Mustadir", "Sekretaris Dinas Sosial")],
        "told-in-two-sentences",
    ),
    (
        "Siti Rahma menggantikan Budi Santoso. Ia kini menjabat Asisten Administrasi Umum.",
        [],
        "a-pronoun-of-somebody-else",
    ),
    (
        "Simplis Donat dan Gonzal Gratia Muga dilantik Presiden menjadi Bupati dan Wakil Bupati Nagekeo.",
        [("Simplis Donat", "Bupati Nagekeo"), ("Gonzal Gratia Muga", "Wakil Bupati Nagekeo")],
        "two-names-two-positions",
    ),
]


@pytest.mark.parametrize(("text", "expected", "case"), BEFORE, ids=[row[2] for row in BEFORE])
def test_a_name_before_its_position(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert officials(text) == expected


SEVERAL = [
    (
        "Mereka adalah Arif Tangkas sebagai Asisten II, Edi Munaf Kepala Bappelitbangda, Riki Laloan Kepala Dinas "
        "Sosial, "
        "dan Marlin Tiel sebagai Kepala Bidang Aset.",
        ["Arif Tangkas", "Edi Munaf", "Riki Laloan", "Marlin Tiel"],
        "a roll of names before their positions",
    ),
    (
        "Riko Luhut kembali dipercaya selaku Kepala Dinas Olahraga. Rustam Simanja menempati Staf Ahli Bidang Hukum.",
        ["Riko Luhut", "Rustam Simanja"],
        "trusted again, and who takes a seat",
    ),
    (
        "Dilantik Camat Lio Timur Arnolus Ngeo dan Camat Kotabaru Agus Sanggul.",
        ["Arnolus Ngeo", "Agus Sanggul"],
        "a compass word belongs to the district",
    ),
    (
        "Sri Rochati dipercaya menjadi Kepala SMPN 3, Iwuk Juliani menjadi Kepala SMPN 7, dan Farid Setya menjadi "
        "Kepala SMPN 12.",
        ["Sri Rochati", "Iwuk Juliani", "Farid Setya"],
        "who became what",
    ),
    (
        "Pansel dipimpin Kepala BKPSDM Paser, Samin Marsali dengan Kadis Pendidikan Muslim Ganda selaku sekretaris.",
        ["Samin Marsali", "Muslim Ganda"],
        "a position is no part of a name",
    ),
    (
        "Tampak hadir Wakil Bupati Abdul Sahit, Asisten I Azis Tombolo, Asisten III Yusnita, serta Anggota Komisi I "
        "DPRD Parigi Moutong, Candra Setiadi.",
        ["Abdul Sahit", "Azis Tombolo", "Yusnita", "Candra Setiadi"],
        "list",
    ),
    (
        "Rombongan ditemui Pj Bupati OKU H Tedi Melianto bersama Sekretaris Daerah (Sekda) Dharma Irian, Kepala BKPSDM "
        "Mirdalin, Kepala BKAD Setiadi, dan Kadinkes Dedi Wijayanto.",
        ["H Tedi Melianto", "Dharma Irian", "Mirdalin", "Setiadi", "Dedi Wijayanto"],
        "list-without-commas",
    ),
    (
        "Wali Kota Tangsel Benyamin Dafni dan Wakil Wali Kota Tangsel Pilar Sagara menyaksikan.",
        ["Benyamin Dafni", "Pilar Sagara"],
        "pair",
    ),
    (
        "Wali Kota dan Wakil Wali Kota Serang, Budi Hartawan dan Nur Agus Auliya, tersenyum.",
        ["Budi Hartawan", "Nur Agus Auliya"],
        "two-positions-two-names",
    ),
    (
        "Kepala BKPSDM KBB, Asep Ilyasa lewat Kepala Bidang Pengembangan Karir, Agnes Virgani menyampaikan.",
        ["Asep Ilyasa", "Agnes Virgani"],
        "through-a-deputy",
    ),
    (
        "Mereka adalah Arodi Tangkas sebagai Asisten II, Edi Muntaha Kepala Bappeda, Riko Lalowan Kepala Dinas P3A, "
        "dan Marlina Tiwu sebagai Kepala Bidang Pencatatan Sipil.",
        ["Arodi Tangkas", "Edi Muntaha", "Riko Lalowan", "Marlina Tiwu"],
        "each name beside its office",
    ),
    (
        "Hadir Kepala Dinas Sosial, Budi Santoso, Kepala Dinas P3A, Rina Wati, dan Kepala Bappeda, Tono Harto.",
        ["Budi Santoso", "Rina Wati", "Tono Harto"],
        "each name behind its office",
    ),
]


@pytest.mark.parametrize(("text", "names", "case"), SEVERAL, ids=[row[2] for row in SEVERAL])
def test_several_people(text: str, names: list[str], case: str) -> None:
    assert [name for name, _ in officials(text)] == names


ONE_PERSON = [
    ("Bupati Paser Fransiskus Dika hadir. Bupati Edo berpesan.", "Fransiskus Dika", "nickname"),
    ("Bupati Kupang, Yosep Lade hadir. Bupati Yosep berpesan.", "Yosep Lade", "shorter-later"),
    (
        "Wali Kota Semarang Agustini hadir. Wali Kota Semarang, Agustini Wulandari, senang.",
        "Agustini Wulandari",
        "fuller-later",
    ),
    (
        "Wakil Wali Kota Rendi V. Mangkay hadir. Rendi Virgiawan Mangkay selaku Wakil Wali Kota pergi.",
        "Rendi V. Mangkay",
        "initial",
    ),
    (
        "Bupati Paser Ismail Jamil, yang akrab disapa Ayah Wi, hadir. Menurut Bupati Ayah Wi, semua beres.",
        "Ismail Jamil",
        "called-by-another-name",
    ),
]


@pytest.mark.parametrize(("text", "name", "case"), ONE_PERSON, ids=[row[2] for row in ONE_PERSON])
def test_a_person_is_listed_once_with_the_fullest_name(text: str, name: str, case: str) -> None:
    assert [found for found, _ in officials(text)] == [name]


NOBODY = [
    ("Kursi Kepala Dinas Sosial masih kosong, kata Budi Hartono.", "an empty seat"),
    ("Kepala SD-nya 273 orang.", "a possessive behind a dash"),
    ("Syarat menjadi Kepala Sekolah makin berat.", "a word before menjadi"),
    ("Guru SD menjadi Kepala Sekolah tanpa tes.", "an acronym before menjadi"),
    ("Dua staf Wali Kota Surabaya, Camat ada tiga orang.", "a position before a position"),
    ("Keputusan Menteri Pendidikan Tinggi, Sains, dan Teknologi terbit.", "sains"),
    ("Dilantik 98 Lurah dan Kepala Seksi di Pekanbaru Dirotasi.", "a passive"),
    ("Dasarnya Surat Keputusan Bupati Padang Pariaman Nomor 813.", "possessive"),
    ("Keinginan Pak Gubernur, SK diserahkan langsung.", "title-ends-a-name"),
    ("SK dibagikan di Kantor Bupati Kukar, Tenggarong, Senin (2/6/2025).", "office-building"),
    ("Acara di Halaman Kantor Bupati Aceh Besar, Senin.", "building-before-and-behind"),
    ("“Saya selaku Bupati Kupang berterima kasih,” ujarnya.", "pronoun"),
    ("Hadir Bupati, Sekda, dan Muspida Plus.", "list-goes-on"),
    ("Keputusan Wali Kota Nomor 800 Tahun 2025 dibacakan.", "decree"),
    ("Bupati Kupang, NTT, membagikan SK.", "province-behind-comma"),
    ("Acara di Pendopo Bupati Bogor, Rabu (19/11/25).", "weekday"),
    ("Yang diangkat itu Kepala SPPG, akuntan, dan ahli gizi.", "position-in-a-list-of-posts"),
    ("Salah satu kepala SPPG di Seyegan, Sleman, mengaku belum diangkat.", "unnamed-person-at-a-place"),
    ("Saat ini, lanjut bupati, Pemkab Deliserdang berbenah.", "government-behind-comma"),
    ("Seorang guru, Sitti Aminah, menangis haru.", "no-position"),
    ("Sebanyak 132 kepala sekolah dilantik, Kepala OPD diundang.", "office-heads"),
    ("Surat Keputusan sebagai Kepala SPPG, menurut dia, tidak cukup.", "letter-as-head"),
    ("Formasi kepala bagian, dan camat dari seluruh Kabupaten Bima.", "posts"),
    ("Seleksi diikuti Uji Kompetensi Kepala Dinas Sosial, lalu wawancara.", "a noun beside an office"),
    ("Bupati melantik kepala sekolah di Aula Setda, Lehong, Selasa (22/7/2025).", "where they were sworn in"),
    ("Hal itu dibenarkan Camat Lasem.", "a district"),
    ("Keputusan Bupati diserahkan kepada Budi Santoso.", "to whom a decree is given"),
]


@pytest.mark.parametrize(("text", "case"), NOBODY, ids=[row[1] for row in NOBODY])
def test_positions_without_a_person(text: str, case: str) -> None:
    assert officials(text) == []


OFFICES = [
    "Dinas Pengendalian Penduduk, KB, P3A dan P2KB",
    "Dinas Pemberdayaan Masyarakat dan Desa",
    "Dinas Tanaman Pangan, Hortikultura dan Perkebunan",
    "Dinas Peternakan dan Kesehatan Hewan",
    "Dinas Koperasi, UKM, Perindustrian dan Perdagangan",
    "Dinas Koperasi, UMKM dan PPPA",
    "Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan",
    "Bagian Pengadaan Barang dan Jasa",
    "Bagian Perekonomian dan Sumber Daya Alam",
    "Bidang Guru dan Tenaga Kependidikan",
    "Balai Besar Wilayah Sungai",
    "Rumah Tahanan Negara",
    "Kesbangpol Linmas",
    "Bakesbangpol",
    "Bapperida",
    "Baperlitbang",
    "Disperkimtan",
    "Disnakertrans",
    "Dispupertan",  # in no table: nobody is just a Kepala
]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize(
    "sentence",
    [
        "Kepala {} Budi Santoso menyebut hal itu.",
        "Kepala {}, Budi Santoso, menyebut hal itu.",
        "Budi Santoso dilantik menjadi Kepala {}, sedangkan yang lain tetap.",
    ],
)
def test_an_office_is_read_to_its_end(sentence: str, office: str) -> None:
    assert officials(sentence.format(office)) == [("Budi Santoso", f"Kepala {office}")]


LISTS = [
    (
        "1. Budi Santoso, S.Pd., M.M. - Kepala Dinas Sosial\n2. Siti Aminah SH (Kepala Dinas Kesehatan)\n"
        "3. Drs. Ahmad Yusuf: Camat Kota Baru\n4. Rina Wati, S.E. Kepala Bagian Umum",
        [
            ("Budi Santoso", "Kepala Dinas Sosial"),
            ("Siti Aminah", "Kepala Dinas Kesehatan"),
            ("Ahmad Yusuf", "Camat Kota Baru"),
            ("Rina Wati", "Kepala Bagian Umum"),
        ],
        "names-first",
    ),
    (
        "- Kepala Dinas Sosial: Budi Santoso, S.H.\n- Kepala Dinas Kesehatan: dr. Siti Aminah\n"
        "- Inspektur – Ahmad Yusuf",
        [
            ("Budi Santoso", "Kepala Dinas Sosial"),
            ("Siti Aminah", "Kepala Dinas Kesehatan"),
            ("Ahmad Yusuf", "Inspektur"),
        ],
        "offices-first",
    ),
    ("- Kepala Dinas Sosial: kosong\n- Kepala Seksi: dua orang\n- Camat: 3 orang", [], "offices-with-counts"),
]


@pytest.mark.parametrize(("text", "expected", "case"), LISTS, ids=[row[2] for row in LISTS])
def test_a_list_of_those_sworn_in(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert (
        officials(f"Bupati melantik pejabat berikut.\n\n{text}\n\nAcara ditutup doa bersama para undangan.") == expected
    )


def test_headlines_and_links_name_nobody() -> None:
    text = "Baca juga: Bupati Tegal Ischak Maulani Serahkan SK\n\nBupati Pemalang Anom Widodo hadir."
    assert [name for name, _ in officials(text)] == ["Anom Widodo"]


HEADLINES = [
    (
        "Bupati Kupang Yosep Lade Serahkan SK PPPK\n\nSK dibagikan Senin. Yosep Lade meminta loyalitas.",
        [("Yosep Lade", "Bupati Kupang")],
        "named-in-full-below",
    ),
    (
        "Bupati Kupang Angkat PPPK Paruh Waktu\n\nSK dibagikan Senin. Slogan “Angkat PPPK Paruh Waktu” dipasang.",
        [],
        "verb-and-office-words",
    ),
    ("Bupati Kupang Lantik Ratusan PPPK\n\nSK dibagikan Senin.", [], "verb-in-capitals"),
    (
        "Wali Kota Maulani Jaga Integritas Pegawai\n\nSK dari Wali Kota Jambi, H. Maulani, diterima.",
        [("H. Maulani", "Wali Kota Jambi")],
        "body-says-it",
    ),
]


@pytest.mark.parametrize(("text", "expected", "case"), HEADLINES, ids=[row[2] for row in HEADLINES])
def test_a_headline_names_whom_the_article_names_again(text: str, expected: list[tuple[str, str]], case: str) -> None:
    document = read_layout(text)
    found = find_officials(document, find_regions(document))
    assert [(official.name, official.position) for official in found] == expected


PIECES = [
    " ",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "(",
    ")",
    "Bupati",
    "Kepala",
    "Plt.",
    "Kota",
    "Serang",
    "dr.",
    "H.",
    "I",
    "V.",
    "Budi",
]
PIECES += [
    "Santoso",
    "S.H.",
    "dan",
    "selaku",
    "BKPSDM",
    "Dinas",
    "İ",
    "–",
    "yang juga",
    "Sekda (Sekda)",
    "kepala",
    "di",
    "SE",
]


def test_span_holds_the_name() -> None:
    text = "Judul\n\nBupati Sumbawa, Ir. H. Syarifudin Jarwo, M.P., hadir."
    document = read_layout(text)
    (official,) = find_officials(document, find_regions(document))
    assert text[official.start : official.end] == official.name == "H. Syarifudin Jarwo"


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_mixture_gives_names_that_stand_in_the_text(text: str) -> None:
    document = read_layout(text)
    for official in find_officials(document, find_regions(document)):
        assert " ".join(text[official.start : official.end].split()) == official.name != ""
        assert official.position
