"""A name before its position: made-up people in sentences of the shapes the press writes."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

BEFORE = [
    (
        "Rihal dari Kepala BPBD menjadi Kepala Dinas Sosial.",
        [("Rihal", "Kepala Dinas Sosial")],
        "one-name-and-what-he-left",
    ),
    ("Sisman meninggalkan kursi Asisten 1 untuk menjadi Inspektur.", [("Sisman", "Inspektur")], "one-name-that-leaves"),
    ("Kursi itu kosong, sedangkan Bahtir menjadi Inspektur.", [("Bahtir", "Inspektur")], "one-name-within-a-sentence"),
    (
        "Kursi itu ditinggalkan Catur Sarwana yang diangkat sebagai Kepala Dinas Sosial.",
        [("Catur Sarwana", "Kepala Dinas Sosial")],
        "who-left-a-seat-and-was-appointed",
    ),
    ("Kursi itu ditinggalkan pejabat lama yang diangkat sebagai Kepala Dinas Sosial.", [], "who-left-has-no-name"),
    (
        "Tempatnya diisi Bambang Satria yang kini menjadi Camat Lasem.",
        [("Bambang Satria", "Camat Lasem")],
        "who-fills-it-and-now-is",
    ),
    (
        "Kursi itu kosong, sedangkan Sumadi kebagian tugas Camat Lasem.",
        [("Sumadi", "Camat Lasem")],
        "whose-share-the-task-is",
    ),
    (
        "Hendra Guntara mendapat kepercayaan sebagai Inspektur.",
        [("Hendra Guntara", "Inspektur")],
        "whom-trust-was-given",
    ),
    ("Pejabat lama kebagian tugas Camat Lasem.", [], "a-task-of-nobody-named"),
    (
        "Lalu Didik Untara masuk sebagai Kepala Dinas Sosial.",
        [("Didik Untara", "Kepala Dinas Sosial")],
        "who-comes-in-as",
    ),
    (
        "Sugeng Riyanta digeser ke Dinas Pertanian sebagai Sekretaris Dinas.",
        [("Sugeng Riyanta", "Sekretaris Dinas")],
        "moved-to-an-office-as",
    ),
    (
        "Satu nama sudah siap, yaitu Erwin Sadana, calon Kepala Biro Umum.",
        [("Erwin Sadana", "Kepala Biro Umum")],
        "meant-for-an-office",
    ),
    ("Para calon Kepala Dinas Sosial diuji.", [], "candidates-without-a-name"),
    ("Erwin Sadana, calon Bupati Rembang, berkampanye.", [], "a-candidate-in-an-election"),
    ("Erwin Sadana meminta calon Kepala Dinas Sosial bersabar.", [], "who-speaks-to-a-candidate"),
    ("Guru menjadi Kepala Sekolah. Ada pula Pegawai menjadi Inspektur.", [], "no-names-but-words-of-the-lexicons"),
    ("Dalam Islam menjadi Bupati itu amanah. Dari Nol menjadi Camat.", [], "nouns-behind-a-preposition"),
    ("Budi Santoso, kini Camat Lasem, hadir.", [("Budi Santoso", "Camat Lasem")], "now-in-apposition"),
    ("Otomatis menjadi Kepala Dinas Sosial.", [], "what-opens-a-sentence-is-no-lone-name"),
    (
        "Rudi Benhur G. Pangar duduk sebagai Asisten I Setda, Samsul Rizal sebagai Asisten II Setda.",
        [("Rudi Benhur G. Pangar", "Asisten I Setda"), ("Samsul Rizal", "Asisten II Setda")],
        "sits-as",
    ),
    ("Rudi Benhur duduk di samping Asisten I Setda.", [], "sits-beside"),
    ("La Ana, misalnya, kini Asisten II Setda.", [("La Ana", "Asisten II Setda")], "for-instance-now"),
    (
        "Arif Sahid kini Asisten II, Adi Santosa Asisten III.",
        [("Arif Sahid", "Asisten II"), ("Adi Santosa", "Asisten III")],
        "now-and-beside",
    ),
    (
        "Bergeser pula Rihal, Hawian dari Asisten III ke Staf Ahli.",
        [("Hawian", "Staf Ahli")],
        "a-name-behind-a-comma-is-no-degree",
    ),
    (
        "Yang dilantik yakni Helmi Hasbul. Sebelumnya pelaksana tugas, kini ia dikukuhkan menjadi Inspektur.",
        [("Helmi Hasbul", "Inspektur")],
        "now-he",
    ),
    (
        "Rudi Karim yang memimpin Dinas P2KB menjadi Sekretaris BPBD.",
        [("Rudi Karim", "Sekretaris BPBD")],
        "who-led-another-office",
    ),
    (
        "Siti Amina yang sebelumnya mengepalai Satpol PP kini menjadi Camat Lasem.",
        [("Siti Amina", "Camat Lasem")],
        "who-led-another-office-before",
    ),
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
    (
        "Samsir, yang sebelumnya mengepalai BKPSDM, kini Kepala Dinas Ketenagakerjaan.",
        [("Samsir", "Kepala Dinas Ketenagakerjaan")],
        "an-aside-on-what-was-before",
    ),
    (
        "Rustina Wati, yang Jumat lalu masih umrah, baru malam itu disumpah sebagai Kepala Dinas Arsip.",
        [("Rustina Wati", "Kepala Dinas Arsip")],
        "an-aside-on-anything",
    ),
    (
        "Agus Rizali yang semula di Bappeda dipercaya sebagai Kepala Dinas Perhubungan.",
        [("Agus Rizali", "Kepala Dinas Perhubungan")],
        "an-aside-that-no-comma-closes",
    ),
    (
        "Hartoni, mantan Camat Lasem, kini dipercaya sebagai Kepala Bagian Umum.",
        [("Hartoni", "Kepala Bagian Umum")],
        "a-former-position-is-no-name",
    ),
    (
        "Munandir dicopot dari Dinas Sosial dan didudukkan sebagai Staf Ahli Bupati.",
        [("Munandir", "Staf Ahli Bupati")],
        "dismissed-from-one-and-set-in-another",
    ),
    ("Artahan, dari nonjob menjadi Kepala Dinas Perikanan.", [("Artahan", "Kepala Dinas Perikanan")], "from-no-post"),
    (
        "Mahmud Junaidi turun dari Asisten I menjadi Kepala Pelaksana BPBD.",
        [("Mahmud Junaidi", "Kepala Pelaksana BPBD")],
        "down-from-one-to-another",
    ),
    (
        "GA Putu Jaya, contohnya, berpindah dari Sukarami menjadi Kepala Satuan Polisi Pamong Praja.",
        [("GA Putu Jaya", "Kepala Satuan Polisi Pamong Praja")],
        "initials-before-a-name",
    ),
    (
        "Eko Sutrisno yang digantikannya bergeser menjadi Kepala Dinas Perhubungan.",
        [("Eko Sutrisno", "Kepala Dinas Perhubungan")],
        "whom-somebody-replaces",
    ),
    (
        "Salbiyah kembali sebagai Kepala DPMPKB, dan Irfan Murdan menempati lagi kursi Kepala Dinas Pertanahan.",
        [("Salbiyah", "Kepala DPMPKB"), ("Irfan Murdan", "Kepala Dinas Pertanahan")],
        "back-in-their-seats",
    ),
    ("Rusdi, S.Pd., MM menjadi Kabid Pembinaan SMP.", [("Rusdi", "Kabid Pembinaan SMP")], "one-name-with-degrees"),
    (
        "Lalu Cut Rima Indarti menjadi Kepala Dinas Kesehatan.",
        [("Cut Rima Indarti", "Kepala Dinas Kesehatan")],
        "then-she",
    ),
    (
        "Lalu Gita Wirawan menjadi Kepala Dinas Perhubungan NTB.",
        [("Lalu Gita Wirawan", "Kepala Dinas Perhubungan NTB")],
        "lalu-as-a-name-in-lombok",
    ),
    (
        "Giliran Yani Kartika dipindahtugaskan dari Kesbangpol ke Kepala Satpol PP.",
        [("Yani Kartika", "Kepala Satpol PP")],
        "her-turn",
    ),
    ("Menurut Siti Amina, yang lama mengabdi, menjadi Kepala Sekolah bukan impiannya.", [], "no-subject-but-a-source"),
    ("Rudi menggantikan Budi Sarwono, yang pensiun, sebagai Kepala Dinas Sosial.", [], "whom-somebody-replaced"),
    ("Budi Sarwono yang meminta Rudi menjadi Camat Lasem pulang.", [], "who-asks-another"),
    ("Guru, yang selama ini honorer, kini menjadi Kepala Sekolah.", [], "a-word-of-the-lexicons-before-an-aside"),
    ("Yang bertugas di Nanggulan, kini Kepala Puskesmas, menyambut.", [], "a-place-before-now"),
    ("Para Camat, yang sebelumnya Lurah, kini Kepala Bagian.", [], "positions-without-names"),
    ("Warga mengadu ke Joko Susilo, Camat Tayu.", [("Joko Susilo", "Camat Tayu")], "whom people go to"),
]


@pytest.mark.parametrize(("text", "expected", "case"), BEFORE, ids=[row[2] for row in BEFORE])
def test_a_name_before_its_position(text: str, expected: list[tuple[str, str]], case: str) -> None:
    assert officials(text) == expected
