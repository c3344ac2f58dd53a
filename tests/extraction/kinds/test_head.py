"""Short articles of own wording: what the head says of the whole, and what follows for counts that say nothing."""

import pytest

from extraction.article import extract

HEADS = [
    pytest.param(
        "SK CPNS Kota Contoh Diserahkan 2 Juni\n\nCONTOH – Sebanyak 305 CPNS menerima SK pada 2 Juni 2025. “Semua "
        "siap,” kata Kepala BKPSDM Budi Contoh, Senin (26/5/2025). Di antaranya 200 tenaga kesehatan.",
        "proposal",
        [(305, "proposed"), (200, "proposed")],
        id="a day ahead of the statement is one to come",
    ),
    pytest.param(
        "SK CPNS Kota Contoh Diserahkan 2 Mei\n\nCONTOH – Sebanyak 305 CPNS menerima SK pada 2 Mei 2025. “Semua "
        "lancar,” kata Kepala BKPSDM Budi Contoh, Senin (26/5/2025). Di antaranya 200 tenaga kesehatan.",
        "appointment",
        [(305, "appointed"), (200, "appointed")],
        id="one before it is not",
    ),
    pytest.param(
        "CONTOH – Bila tak ada halangan, Selasa (3/6/2025) pagi Bupati Contoh melantik 79 kepala sekolah. “Kemarin "
        "tertunda,” kata Kepala BKD Budi Contoh, Senin (2/6/2025).",
        "proposal",
        [(79, "proposed")],
        id="the day after a statement is one to come",
    ),
    pytest.param(
        "CONTOH – Bupati Contoh melantik 79 kepala sekolah, Selasa (3/6/2025). Sebelumnya, Senin (2/6/2025), Kepala "
        "BKD Budi Contoh mengatakan izin sudah turun. “Selamat bekerja,” ujar bupati.",
        "appointment",
        [(79, "appointed")],
        id="not after a statement before the news",
    ),
    pytest.param(
        "CONTOH – Bupati Contoh akan melantik sekretaris daerah. Acaranya dijadwalkan Jumat (11/8/2017). “Beliau "
        "sendiri menjemput surat keputusannya,” kata Kepala BKD Budi Contoh, Kamis (10/8/2017). Enam pejabat eselon II "
        "juga dilantik, berikut 43 pejabat eselon III.",
        "proposal",
        [(6, "proposed"), (43, "proposed")],
        id="what the first sentence tells as to come is dated by the next",
    ),
    pytest.param(
        "CONTOH - Besok giliran Kabupaten Contoh melantik pegawai barunya. Sebanyak 297 PPPK akan mengucapkan sumpah, "
        "Selasa 15 April 2025. Kepala BKPSDM Budi Contoh menyebut tiga kelompok. “Guru 77 orang, kesehatan 29 orang, "
        "teknis 191 orang,” rincinya, Senin (14/4/2025). Mereka bertugas di sekolah dan puskesmas.",
        "proposal",
        [(297, "proposed"), (77, "proposed"), (29, "proposed"), (191, "proposed")],
        id="words of a ceremony do not make it one held",
    ),
    pytest.param(
        "CONTOH – Kamis (29/1/2026) sore, 400 honorer bertahan demi menerima SK PPPK dari bupati. Juru bicara "
        "mengatakan kebijakan itu lahir dari pembicaraan telepon pada Rabu malam, 10 Desember 2025.",
        "appointment",
        [(400, "appointed")],
        id="nor is a day ahead of one long before",
    ),
    pytest.param(
        "CONTOH – Pemkab Contoh belum melantik 60 kepala sekolah hasil seleksi. Mereka diminta sabar.",
        "proposal",
        [(60, "proposed")],
        id="what an employer has not done yet is to come",
    ),
    pytest.param(
        "CONTOH – “Yang kami angkat 6.942 orang. Belum pernah Contoh mengangkat sebanyak ini,” kata Kepala BKD.",
        "appointment",
        [(6942, "appointed")],
        id="not what it never did so much",
    ),
    pytest.param(
        "CONTOH – Sebanyak 17 calon PPPK dibatalkan pengangkatannya. Tujuh mundur, sepuluh tidak melengkapi berkas.",
        "other",
        [(17, "other"), (7, "other"), (10, "other")],
        id="people who withdraw put off no day",
    ),
    pytest.param(
        "CONTOH – Pengangkatan 17 calon pegawai pemerintah dengan perjanjian kerja (PPPK) paruh waktu di Kabupaten "
        "Ogan Komering Ulu (OKU), Sumatera Selatan, dibatalkan. Sebabnya bermacam-macam.",
        "other",
        [(17, "other")],
        id="an appointment taken back behind long names",
    ),
    pytest.param(
        "CONTOH – Pelantikan 210 kepala sekolah berlangsung Jumat (14/3/2025). Menurut Kepala Dinas Pendidikan Contoh, "
        "Budi, Kamis (13/3/2025), 100 di antaranya kepala SMA.",
        "proposal",
        [(210, "proposed"), (100, "proposed")],
        id="the day of what is so by somebody's word is one of a saying",
    ),
    pytest.param(
        "CONTOH – Menurut Kepala BKD Budi, bupati melantik 210 kepala sekolah, Jumat (14/3/2025). “Selamat,” katanya.",
        "appointment",
        [(210, "appointed")],
        id="not the day of what was done by it",
    ),
    pytest.param(
        "Bupati Contoh Lantik 250 PPPK, Tahap II Menyusul 5 Desember\n\nCONTOH – Bupati melantik 250 PPPK, Senin "
        "(1/12/2025). “Selamat,” kata bupati, Senin (1/12/2025).",
        "appointment",
        [(250, "appointed")],
        id="nor where the head dates its own act",
    ),
    pytest.param(
        "PPPK Contoh Terima SK, Mulai Kerja 1 Januari 2026\n\nCONTOH – Bupati menyerahkan SK kepada 250 PPPK. "
        "“Selamat,” kata bupati, Senin (22/12/2025).",
        "appointment",
        [(250, "appointed")],
        id="nor is the day from which they work",
    ),
    pytest.param(
        "Bupati Contoh Lantik 300 PPPK\n\nRabu, 4 Juni 2025 10:00 WIB\n\nCONTOH – Bupati melantik 300 PPPK pagi tadi. "
        "Pelantikan 45 CPNS digelar 20 Juni 2025.",
        "appointment",
        [(300, "appointed"), (45, "proposed")],
        id="nor the day of another swearing-in, told after the news",
    ),
    pytest.param(
        "PPPK Contoh Terima SK\n\nRabu, 4 Juni 2025 10:00 WIB\n\nCONTOH – Bupati menyerahkan SK kepada 300 PPPK. SK "
        "itu diserahkan sebelum mereka bertugas pada 1 Juli 2025.",
        "appointment",
        [(300, "appointed")],
        id="nor the first day at work, told after the news",
    ),
    pytest.param(
        "Penyerahan SK PPPK Contoh Sempat Tertunda\n\nCONTOH – Bupati menyerahkan SK kepada 300 PPPK, Rabu (4/6/2025), "
        "setelah tertunda sebulan.",
        "appointment",
        [(300, "appointed")],
        id="nor what the lead dates though the title says tertunda",
    ),
    pytest.param(
        "Pelantikan 300 PPPK Kota Contoh yang semula dijadwalkan Mei digelar Rabu (4/6/2025). Bupati menyerahkan SK.",
        "appointment",
        [(300, "appointed")],
        id="nor what was scheduled before",
    ),
    pytest.param(
        "PPPK Contoh Akan Terima Gaji Juli\n\nCONTOH – Sebanyak 300 PPPK menerima SK dari bupati.",
        "appointment",
        [(300, "appointed")],
        id="nor pay to come",
    ),
    pytest.param(
        "Pada 2021 Pemkab Contoh mengangkat 250 PPPK. Tahun ini daerah itu mengusulkan 400 formasi baru.",
        "proposal",
        [(250, "proposed"), (400, "proposed")],
        id="an appointment told before the news",
    ),
    pytest.param(
        "DPRD Contoh mendesak pemkab mengangkat 300 honorer. Mereka menunggu formasi PPPK.",
        "proposal",
        [(300, "proposed")],
        id="an appointment demanded",
    ),
    pytest.param(
        "CONTOH – Hari ini, Kamis (5/2/2026), 94 PPPK resmi memegang SK. “Bersiaplah,” kata bupati, Selasa (3/2/2026).",
        "appointment",
        [(94, "appointed")],
        id="nor one called today",
    ),
    pytest.param(
        "Guru Contoh yang Jadi PPPK Capai 867 Orang, Sisanya Menunggu Formasi\n\nBupati melantik guru PPPK kemarin. "
        "Mereka menerima SK di pendopo.",
        "appointment",
        [(867, "appointed")],
        id="a title that tells of the rest",
    ),
    pytest.param(
        "Wali Kota Angkat 813 PPPK Paruh Waktu\n\nHari kerja pertama dipakai wali kota untuk mengangkat 813 PPPK "
        "paruh waktu. Guru berjumlah 45 orang.",
        "appointment",
        [(813, "appointed"), (45, "appointed")],
        id="what a day served for was done",
    ),
    pytest.param(
        "Pemkab mengusulkan formasi PPPK.\nAnggaran disiapkan untuk mengangkat 813 PPPK paruh waktu.",
        "proposal",
        [(813, "proposed")],
        id="what money is for was not",
    ),
    pytest.param(
        "Sebanyak 78 dari 410 guru PPPK formasi 2023 belum mengantongi NIP.",
        "proposal",
        [(78, "remaining"), (410, "other")],
        id="some of a year's intake have no number yet",
    ),
    pytest.param(
        "Baru 78 dari 410 guru PPPK formasi 2023 yang menerima SK.",
        "appointment",
        [(78, "appointed"), (410, "appointed")],
        id="some of a year's intake have their decree",
    ),
    pytest.param(
        "Selasa depan, bupati lantik 90 PPPK.\nUndangan untuk keluarga sudah disebar.",
        "proposal",
        [(90, "proposed")],
        id="a weekday to come",
    ),
    pytest.param(
        "CPNS Kota Contoh menjalani pelatihan dasar di balai diklat. Pesertanya 70 orang.",
        "other",
        [(70, "other")],
        id="those in training",
    ),
    pytest.param(
        "Sebanyak 300 PPPK Kota Contoh digembleng di markas tentara, Rabu (4/6/2025).",
        "other",
        [(300, "other")],
        id="those who are drilled",
    ),
    pytest.param(
        "Dilantik pekan lalu, 70 PPPK Kota Contoh mengikuti orientasi.\nWali kota melantik mereka di stadion.",
        "appointment",
        [(70, "appointed")],
        id="unless the head tells that they were sworn in",
    ),
    pytest.param(
        "Pendaftar seleksi PPPK Kota Contoh berjubel.\nDi loket kartu ujian antre 500 orang. Kursi yang tersedia 40.",
        "proposal",
        [(500, "other"), (40, "proposed")],
        id="people on a stage of selection are applicants, posts are not",
    ),
    pytest.param(
        "Seleksi kompetensi dasar CPNS Kota Contoh dimulai.\nDari 500 peserta yang dijadwalkan, 27 orang tidak hadir.",
        "proposal",
        [(500, "other"), (27, "other")],
        id="candidates due at a test",
    ),
    pytest.param(
        "Seleksi CPNS Kota Contoh usai.\nDari 500 peserta yang dinyatakan lulus, 27 orang mundur.",
        "proposal",
        [(500, "proposed"), (27, "other")],
        id="candidates who passed",
    ),
    pytest.param(
        "Pendaftar seleksi PPPK Kota Contoh berjubel.\nJatah kota itu 90 orang. Untuk guru disediakan 60 orang.",
        "proposal",
        [(90, "proposed"), (60, "proposed")],
        id="who go on a row of posts are no applicants",
    ),
    pytest.param(
        "Kelulusan akhir seleksi PPPK Kota Contoh diumumkan.\nDaftarnya memuat 90 orang.",
        "proposal",
        [(90, "proposed")],
        id="nor are those whom a final result names",
    ),
    pytest.param(
        "Bupati Banggai membagikan SK kepada 3.911 PPPK. Di bawahnya ada Donggala 1.820 orang, lalu Morowali 1.480, "
        "Poso 484, dan paling buncit Buol 363.",
        "appointment",
        [(3911, "appointed"), (1820, "other"), (1480, "other"), (484, "other"), (363, "other")],
        id="other governments that rank the employer",
    ),
    pytest.param(
        "Gubernur Sulawesi Tengah membagikan SK kepada 3.911 guru PPPK. Terbanyak Donggala 1.820 orang, disusul "
        "Morowali 1.480, Poso 484, dan Buol 127.",
        "appointment",
        [(3911, "appointed"), (1820, "appointed"), (1480, "appointed"), (484, "appointed"), (127, "appointed")],
        id="a province's own people told by district",
    ),
    pytest.param(
        "Bupati Bone menyerahkan SK kepada 6.100 PPPK. Jumlah itu terbanyak ketiga setelah Kabupaten Wajo 9.000 orang "
        "dan Kabupaten Gowa 7.200 orang.",
        "appointment",
        [(6100, "appointed"), (9000, "other"), (7200, "other")],
        id="two governments ahead of the employer",
    ),
    pytest.param(
        "Bupati Banggai membagikan SK kepada 911 PPPK. Mereka dari Donggala 520 orang, Morowali 200, Poso 191.",
        "appointment",
        [(911, "appointed"), (520, "appointed"), (200, "appointed"), (191, "appointed")],
        id="where those appointed come from",
    ),
    pytest.param(
        "Bupati melantik 893 PPPK. Menurut catatannya formasi 2021 ada 476 orang. Formasi 2023 hanya 384 orang.",
        "appointment",
        [(893, "appointed"), (476, "appointed"), (384, "appointed")],
        id="people of earlier intakes in an article on an appointment",
    ),
    pytest.param(
        "Bupati melantik 893 PPPK. Pada tahun itu formasi 2021 yang dibuka sebanyak 476 formasi.",
        "appointment",
        [(893, "appointed"), (476, "proposed")],
        id="posts of an earlier year",
    ),
    pytest.param(
        "Penyerahan SK PPPK berlangsung empat hari. Hari ini 500 orang menerimanya. Besok dijadwalkan 450 orang dan "
        "hari terakhir 350 orang.",
        "appointment",
        [(500, "appointed"), (450, "proposed"), (350, "proposed")],
        id="the news leaves what a sentence says is to come",
    ),
    pytest.param(
        "Sebanyak 214 CPNS disumpah menjadi PNS. Semula ada 217 CPNS. Dua orang mundur.",
        "appointment",
        [(214, "appointed"), (217, "other"), (2, "other")],
        id="an intake some of whom became staff",
    ),
]


@pytest.mark.parametrize(("text", "kind", "facts"), HEADS)
def test_head(text, kind, facts):
    article = extract(text)
    assert article.kind == kind
    assert [(count.value, count.status) for count in article.headcounts] == facts


HEADLINES = [
    pytest.param(
        "Gubernur menyerahkan SK guru PPPK. Di sini tahap pertama sebanyak 64 guru dan tahap kedua 55 guru.",
        None,
        id="two batches that nobody adds up",
    ),
    pytest.param(
        "Gubernur menyerahkan SK kepada 119 guru PPPK. Tahap pertama sebanyak 64 guru dan tahap kedua 55 guru.",
        119,
        id="two batches of a stated sum",
    ),
    pytest.param(
        "Bupati melantik 64 PPPK tahap pertama. Upacara berlangsung di alun-alun dan disaksikan keluarga. Hujan sempat "
        "turun sebelum acara, tetapi peserta tetap berdiri. Camat dan lurah ikut hadir sampai selesai.\n\nSebelum itu "
        "ada pesan dari bupati. Katanya, 55 PPPK tahap kedua dilantik gubernur.",
        64,
        id="a batch that is told of far behind",
    ),
    pytest.param(
        "Seleksi CPNS di daerah itu segera dibuka. Kuotanya, Fakfak 376 formasi, Maybrat 542 formasi, Kaimana 350 "
        "formasi dan Wondama 300 formasi.",
        None,
        id="a row of quotas that nobody adds up",
    ),
    pytest.param(
        "Pemkab Fakfak Ajukan 1.184 Honorer Jadi PPPK\n\nPemkab Fakfak mengusulkan 1.840 honorer menjadi PPPK. "
        "Mereka terdiri atas 500 guru dan 1.340 tenaga teknis.",
        1840,
        id="a title's number that the text never states",
    ),
    pytest.param(
        "Wali Kota Menunjuk Plt Sekda dan 8 Plt Lainnya\n\nWali kota mengangkat sembilan pelaksana tugas pejabat "
        "eselon II. Mereka menerima SK kemarin.",
        9,
        id="a title that tells one apart",
    ),
    pytest.param(
        "Wali Kota Melantik 8 Kepala Dinas\n\nWali kota melantik 8 kepala dinas kemarin. Pekan lalu ia melantik "
        "19 kepala dinas.",
        8,
        id="a title's number told again in the text",
    ),
    pytest.param(
        "15 Calon PPPK Contoh Tak Lanjut\n\nPengadaan PPPK di Contoh tinggal selangkah lagi. Sebanyak 15 calon PPPK "
        "berhenti di tengah jalan: 13 orang mundur dan 2 orang meninggal. Pemkab menetapkan 6.420 formasi tahun ini.",
        15,
        id="those who fell away, in the title and of no whole",
    ),
    pytest.param(
        "Delapan Calon PPPK Contoh Mundur\n\nDari 1.847 calon PPPK yang diusulkan, delapan di antaranya mundur. "
        "Usulan itu diajukan ke BKN.",
        1847,
        id="those who fell away of a whole that is told with them",
    ),
    pytest.param(
        "Pemkab mengusulkan honorer menjadi PPPK. Semula ada 6.120 honorer yang diajukan. Setelah disaring, yang "
        "dinyatakan layak 6.009 orang. Sisanya 111 orang gugur.",
        6009,
        id="what a first number came to after a check",
    ),
]


@pytest.mark.parametrize(("text", "headline"), HEADLINES)
def test_headline(text, headline):
    article = extract(text)
    assert (None if article.headline is None else article.headcounts[article.headline].value) == headline
