"""What each count of a short article is taken for; the texts are made up."""

import pytest

from extraction.article import extract

OATH = "Bupati Wonosobo mengambil sumpah 214 PNS formasi 2021, Senin (6/3/2023). "
ENTRANTS = "Bupati Sanggau menyerahkan SK kepada 72 PPPK, Rabu (9/3/2022). "

COUNTS = [
    # What plain "PPPK" stands for, told behind part-time ones, its total knows better.
    pytest.param(
        "Bupati melantik 400 PPPK, Senin (6/10/2025). SK juga diserahkan kepada 900 PPPK Paruh Waktu.\n\nDi barisan "
        "PPPK jabatan fungsional, guru terbanyak, 300 orang, disusul perawat 60 orang dan 40 tenaga teknis.",
        [
            *("400 pppk appointed", "900 pppk_paruh_waktu appointed"),
            *("300 pppk guru appointed", "60 pppk perawat appointed", "40 pppk teknis appointed"),
        ],
        id="parts-of-plain-ones-behind-part-time-ones",
    ),
    # Those who swear as PNS were CPNS until then; those who fell away never became PNS.
    pytest.param(
        OATH
        + "Dari jumlah itu 150 orang formasi 2021 yang menjadi CPNS sejak April 2022, 64 orang CPNS angkatan 2020.",
        ["214 pns appointed", "150 pns appointed", "64 pns appointed"],
        id="what-they-were-before-the-oath",
    ),
    pytest.param(
        OATH + "Selama masa percobaan dua orang mengundurkan diri, satu orang meninggal.",
        ["214 pns appointed", "2 cpns other", "1 cpns other"],
        id="fell-away-before-the-oath",
    ),
    pytest.param(
        OATH + "Tahun ini 310 orang memasuki masa pensiun.",
        ["214 pns appointed", "310 pns other"],
        id="who-retire-were-no-candidates",
    ),
    pytest.param(
        "Wali kota menyerahkan SK kepada 50 CPNS formasi 2021 dan mengambil sumpah 30 PNS, Selasa.",
        ["50 cpns appointed", "30 pns appointed"],
        id="new-candidates-beside-those-who-swear",
    ),
    # A number issued is of the scheme that its name says; short for the part-time ones where they are part of those.
    pytest.param(
        "BKN menerbitkan 312 NIP CPNS dan 1.288 NI PPPK bagi kabupaten itu, Senin.",
        ["312 cpns appointed", "1288 pppk appointed"],
        id="numbers-of-two-schemes",
    ),
    pytest.param(
        "Usulan PPPK paruh waktu yang masuk 1.090 orang. Dari jumlah itu, NI PPPK yang sudah terbit sebanyak 702.",
        ["1090 pppk_paruh_waktu proposed", "702 pppk_paruh_waktu appointed"],
        id="numbers-of-part-timers",
    ),
    # Only those who have a rank rise in it: serving PNS, also beside decrees of others.
    pytest.param(
        "Bupati menyerahkan SK CPNS, Senin. Sebanyak 120 CPNS menerima SK. Turut dibagikan 67 SK kenaikan pangkat.",
        ["120 cpns appointed", "67 pns appointed"],
        id="decrees-of-promotion",
    ),
    # Honorer K2 are honorer by name; "K2" alone is a code.
    pytest.param(
        "Sisa honorer K2 secara nasional, kata kepala badan, sebanyak 37.880 orang.",
        ["37880 honorer remaining"],
        id="the-rest-of-honorer-k2",
    ),
    pytest.param(
        "Pendataan non-ASN ditutup. Honorer yang sudah diinput mencapai 4.120 orang. Sisanya 300 orang belum diinput.",
        ["4120 honorer other", "300 honorer remaining"],
        id="on-the-list-and-not",
    ),
    pytest.param(
        "Tes PPPK dan CPNS berkali-kali digelar, tetapi tenaga honorer Muna tak kunjung habis. Tahun 2022 tercatat "
        "3.100 orang. Kini masih tersisa 2.800-an.",
        ["3100 honorer other", "2800 honorer remaining"],
        id="whom-a-sentence-turns-to",
    ),
    pytest.param(
        "Surat itu merinci tenaga honorer kategori 2 (THK-2) sebanyak 340 orang dan pegawai non-ASN 2.760 orang.",
        ["340 honorer other", "2760 honorer other"],
        id="a-category's-number",
    ),
    pytest.param(
        ENTRANTS + "Tenaga honorer di bawah Dinas Pendidikan kurang lebih 4.000 orang.",
        ["72 pppk appointed", "4000 honorer other"],
        id="honorer-of-an-office",
    ),
    pytest.param(
        ENTRANTS + "Dulu yang melamar 410 orang.", ["72 pppk appointed", "410 pppk other"], id="who-applied-then"
    ),
    # Posts that were filled before some fell away were filled by those who passed, not by those sworn in.
    pytest.param(
        "Pemkab Wajo membuka 1.815 formasi PPPK. Dari jumlah itu hanya 1.492 yang terisi, yaitu 1.491 tenaga teknis "
        "dan satu tenaga kesehatan. Lima orang di antaranya kemudian mundur, dan 1.487 orang dilantik Senin.",
        [
            "1815 pppk proposed",
            "1492 pppk proposed",
            "1491 pppk teknis proposed",
            "1 pppk kesehatan proposed",
            "5 pppk other",
            "1487 pppk appointed",
        ],
        id="filled-before-some-fell-away",
    ),
    pytest.param(
        "Bupati melantik 210 PPPK, Senin. Semula 214 orang lulus. Tiga orang kemudian mengundurkan diri dan satu orang "
        "lalu meninggal.",
        ["210 pppk appointed", "214 pppk proposed", "3 pppk other", "1 pppk other"],
        id="who-then-fell-away",
    ),
    pytest.param(
        "Bupati melantik 12 guru PPPK, kemudian 40 perawat PPPK, Senin.",
        ["12 pppk guru appointed", "40 pppk perawat appointed"],
        id="then-others",
    ),
    # A number issued is an appointment, also where the title announces the oath for another day.
    pytest.param(
        "Siap-siap, 1.727 ASN Baru Garut Dilantik Selasa\n\nPersiapan pelantikan rampung, Minggu. Yang sudah "
        "ditetapkan Nomor Induknya oleh BKN ada 1.727 peserta, yakni 156 CPNS dan 1.571 PPPK.",
        ["1727 asn appointed", "156 cpns appointed", "1571 pppk appointed"],
        id="numbers-issued-before-the-oath",
    ),
    # Behind a headline's comma stand others.
    pytest.param(
        "16 Pejabat Bima Dilantik, Kadis Turun Jadi Kabag\n\nSebanyak 16 pejabat eselon II dan III disumpah, Senin.",
        ["16 jabatan_struktural appointed"],
        id="another-in-the-title",
    ),
    # Ranks in figures are no counts, however many stand under one number.
    pytest.param(
        "Bupati melantik 16 pejabat eselon 2, 3, dan 4 di aula, Senin.",
        ["16 jabatan_struktural appointed"],
        id="ranks-in-figures",
    ),
    pytest.param(
        "Bupati melantik 45 pejabat, Senin: eselon 2 sebanyak 17 orang dan eselon 3 ada 28 orang.",
        [
            "45 jabatan_struktural appointed",
            "17 jabatan_struktural eselon 2 appointed",
            "28 jabatan_struktural eselon 3 appointed",
        ],
        id="each-rank-in-figures",
    ),
    pytest.param("Dilantik pejabat eselon 4 orang, Senin.", ["4 jabatan_struktural appointed"], id="so-many-of-a-rank"),
    pytest.param(
        "Bupati mengambil sumpah 27 pejabat eselon II, III dan fungsional, Senin.",
        ["27 asn appointed"],
        id="ranks-and-functional-posts",
    ),
    # Officials sworn in together with entrants are all ASN; told apart by status they bear its name.
    pytest.param(
        "Bupati melantik 588 pejabat fungsional dan PPPK, Senin. Ada 231 PNS yang baru menduduki jabatan fungsional "
        "dan 357 PPPK.",
        ["588 asn appointed", "231 pns appointed", "357 pppk appointed"],
        id="officials-by-status",
    ),
    pytest.param(
        "Bupati melantik 20 PNS dalam jabatan fungsional, Senin.",
        ["20 jabatan_fungsional appointed"],
        id="sworn-in-to-a-post",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 44 pegawai pemerintah dengan perjanjian kerja (PPPK) teknis, yakni 31 pendamping "
        "Program Keluarga Harapan (PKH), 10 TKSK, dan tiga Taruna Siaga Bencana.",
        [
            "44 pppk teknis appointed",
            "31 pppk pendamping pkh appointed",
            "10 pppk tksk appointed",
            "3 pppk tagana appointed",
        ],
        id="posts-of-social-affairs",
    ),
    # The staff there is, should be, or will retire is of every kind, whoever enters in the article.
    pytest.param(
        ENTRANTS + "Pegawai di lingkungan Pemkab Sanggau sekarang sekitar 2.800 orang.",
        ["72 pppk appointed", "2800 asn other"],
        id="staff-by-now",
    ),
    pytest.param(
        ENTRANTS + "Kekuatan pegawai pun menjadi 6.900 orang, kekurangannya diperkirakan 1.200 orang.",
        ["72 pppk appointed", "6900 asn other", "1200 asn other"],
        id="what-the-staff-comes-to-and-lacks",
    ),
    pytest.param(
        "Pemkab mengajukan 72 guru PPPK. Sebaliknya ada mata pelajaran yang berlebih, yakni guru agama 14 orang.",
        ["72 pppk guru proposed", "14 asn guru other"],
        id="staff-to-spare",
    ),
    pytest.param(
        ENTRANTS + "Kebutuhan pegawai mencapai 7.500 orang. Rata-rata 240 orang pensiun setiap tahun.",
        ["72 pppk appointed", "7500 asn other", "240 asn other"],
        id="what-is-needed-and-who-retires",
    ),
    pytest.param(
        ENTRANTS + "Dari 80 orang yang lulus, dua orang pensiun dan enam orang mundur.",
        ["72 pppk appointed", "80 pppk proposed", "2 pppk other", "6 pppk other"],
        id="retired-before-they-entered",
    ),
    pytest.param(
        ENTRANTS + "Pegawai di Pemkab Sanggau yang dilantik hari itu berjumlah 40 orang.",
        ["72 pppk appointed", "40 pppk appointed"],
        id="staff-sworn-in-is-no-stock",
    ),
    # Who speaks stands between two commas and is not counted; what stands before them is.
    pytest.param(
        ENTRANTS + "Tenaga teknis, kata Kepala Dinas Kesehatan, sebanyak 40 orang. Guru, menurut camat, ada 30 orang.",
        ["72 pppk appointed", "40 pppk teknis appointed", "30 pppk guru appointed"],
        id="who-speaks-between",
    ),
    pytest.param(
        ENTRANTS + "Yang mundur, ungkap kepala sekolah, 14 orang.",
        ["72 pppk appointed", "14 pppk other"],
        id="who-speaks-right-before",
    ),
    # Functional officials whom their status tells apart stay that together; those with both are of the post.
    pytest.param(
        "Gubernur melantik 845 pejabat fungsional, Senin. 700 dari mereka merupakan PPPK. 145 lainnya PNS.",
        ["845 jabatan_fungsional appointed", "700 pppk appointed", "145 pns appointed"],
        id="functional-officials-by-status",
    ),
    pytest.param(
        "Bupati melantik 231 ASN, Rabu, yaitu 220 PPPK, lima CPNS, dan enam PNS fungsional.",
        ["231 asn appointed", "220 pppk appointed", "5 cpns appointed", "6 jabatan_fungsional appointed"],
        id="pns-of-functional-posts",
    ),
    pytest.param(
        "Bupati melantik 57 PPPK, Senin. Dari jumlah itu, 40 orang akan mengisi jabatan fungsional guru, "
        "17 orang memangku jabatan fungsional kesehatan.",
        ["57 pppk appointed", "40 pppk guru appointed", "17 pppk kesehatan appointed"],
        id="the-posts-that-entrants-hold",
    ),
    pytest.param(
        "Bupati melantik 21 pejabat, Jumat. Rinciannya empat di jabatan administrator, 13 pada jabatan pengawas, "
        "dan empat pada jabatan fungsional.",
        [
            "21 asn appointed",
            "4 jabatan_struktural administrator appointed",
            "13 jabatan_struktural pengawas appointed",
            "4 jabatan_fungsional appointed",
        ],
        id="so-many-in-a-post",
    ),
    # Heads of schools by their stage, their unit, or the task they get besides.
    pytest.param(
        "Bupati melantik 90 kepala sekolah, Jumat. Rinciannya 60 orang kepala di tingkat SD, 20 kepala UPTD SMP. "
        "Di luar itu masih ada tujuh orang kepala TK Negeri ditambah tiga orang kepala SPNF.",
        [
            "90 jabatan_fungsional kepala sekolah appointed",
            "60 jabatan_fungsional kepala sd appointed",
            "20 jabatan_fungsional kepala uptd smp appointed",
            "7 jabatan_fungsional kepala tk negeri appointed",
            "3 jabatan_fungsional kepala spnf appointed",
        ],
        id="heads-of-schools",
    ),
    pytest.param(
        "Bupati melantik 90 kepala sekolah, Jumat. Di luar itu masih ada 14 guru yang belum dilantik.",
        ["90 jabatan_fungsional kepala sekolah appointed", "14 jabatan_fungsional guru remaining"],
        id="there-are-still-some",
    ),
    pytest.param(
        "Bupati melantik 36 pejabat, Sabtu: 12 guru yang mendapat tugas tambahan kepala sekolah, "
        "24 dokter fungsional yang diserahi tugas sebagai kepala puskesmas.",
        [
            "36 jabatan_fungsional appointed",
            "12 jabatan_fungsional kepala sekolah appointed",
            "24 jabatan_fungsional kepala puskesmas appointed",
        ],
        id="a-task-besides",
    ),
    pytest.param(
        "Bupati melantik 45 kepala sekolah, Jumat. Dua kepala sekolah yang masa jabatannya habis kembali mengajar.",
        ["45 jabatan_fungsional kepala sekolah appointed", "2 jabatan_fungsional kepala sekolah other"],
        id="whose-term-is-over",
    ),
    # Seats that were empty are empty no more where they are being filled.
    pytest.param(
        "Bupati melantik 30 pejabat eselon III, Jumat. Mereka menempati 12 kursi yang lama lowong, 14 jabatan yang "
        "sebelumnya kosong. Empat kursi masih lowong.",
        [
            "30 jabatan_struktural eselon iii appointed",
            "12 jabatan_struktural appointed",
            "14 jabatan_struktural appointed",
            "4 jabatan_struktural remaining",
        ],
        id="empty-until-now",
    ),
    pytest.param(
        "Bupati melantik 20 pejabat eselon III, Senin. Masih ada 14 kursi yang selama ini kosong.",
        ["20 jabatan_struktural eselon iii appointed", "14 jabatan_struktural remaining"],
        id="empty-still",
    ),
    # Of those who hold a rank some are to leave it for functional posts.
    pytest.param(
        "Pemkab mengusulkan penyetaraan jabatan ke kementerian, Senin. Dari 520 pejabat eselon IV, 400 pejabat "
        "diusulkan beralih ke jabatan fungsional, 120 orang dipertahankan di jalur struktural. Bupati berharap usulan "
        "itu segera disetujui.",
        ["520 jabatan_struktural eselon iv other", "400 jabatan_fungsional proposed", "120 jabatan_struktural other"],
        id="from-a-rank-to-functional-posts",
    ),
    pytest.param(
        "Pemkab mengusulkan 77 pejabat eselon IV dialihkan ke jabatan fungsional, Senin.",
        ["77 jabatan_fungsional proposed"],
        id="moved-to",
    ),
    pytest.param("Sebanyak 12 guru mengadu ke camat.", ["12 asn guru other"], id="no-move-to-a-post"),
    pytest.param(
        "Bupati melantik 57 PPPK dan pejabat, Senin. Jabatan struktural 17 orang, jabatan fungsional 40 orang.",
        ["57 pppk appointed", "17 jabatan_struktural appointed", "40 jabatan_fungsional appointed"],
        id="functional-posts-beside-structural-ones",
    ),
    pytest.param(
        "Bupati melantik 18 PPPK, Senin. Sebanyak 6 orang duduk sebagai penyuluh pertanian ahli pertama.",
        ["18 pppk appointed", "6 pppk penyuluh pertanian ahli pertama appointed"],
        id="the-work-they-sit-in",
    ),
    pytest.param(
        "Pemprov membuka 1.817 lowongan CPNS, Senin. Seperti dulu, guru paling banyak dicari, yakni 1.133 lowongan.",
        ["1817 cpns proposed", "1133 cpns guru proposed"],
        id="sought-most",
    ),
    # Titles of posts are no posts and no people.
    pytest.param(
        "Pemkab membuka 900 formasi CPNS, Senin. Formasi itu tersebar di 30 jabatan. Ada 18 nama jabatan pelaksana.",
        ["900 cpns proposed"],
        id="titles-of-posts",
    ),
    pytest.param(
        "Bupati melantik 90 pejabat fungsional, Senin. Mereka tersebar di 12 dinas dengan 14 jabatan fungsional.",
        ["90 jabatan_fungsional appointed"],
        id="spread-over-titles",
    ),
    pytest.param(
        "Pemkab membuka 90 formasi CPNS, Senin. Pemkab mendapat 7 jabatan guru dan 83 jabatan teknis.",
        ["90 cpns proposed", "7 cpns guru proposed", "83 cpns teknis proposed"],
        id="posts-of-a-title",
    ),
    # The few who hold the many up wait; the many are proposed still.
    pytest.param(
        "Jadwal Pelantikan PPPK Diundur, Tiga NIP Belum Terbit\n\nSebanyak 643 orang yang lulus PPPK masih harus "
        "menunggu pelantikan, kata bupati, Senin. Pelantikan digeser lantaran tiga orang belum memperoleh NIP.",
        ["643 pppk proposed", "3 pppk remaining"],
        id="who-hold-the-others-up",
    ),
    pytest.param(
        "Dari 4.500 pelamar PPPK, sebanyak 250 orang dinyatakan lulus. "
        "Sisanya, kurang lebih 4.250 tenaga honorer, masuk kategori R4.",
        ["4500 pppk other", "250 pppk proposed", "4250 honorer remaining"],
        id="the-rest-in-commas",
    ),
    # Posts that applicants compete for are none of the part-timers who are put forward by name.
    pytest.param(
        "R4 Diusulkan PPPK Paruh Waktu\n\nSUKADANA - Pemkab Lampung Timur membuka 157 formasi teknis dan "
        "282 formasi guru pada seleksi lalu. Ada 737 posisi berkode R4, yakni 500 tenaga teknis, 150 guru dan 87 "
        "tenaga kesehatan. Dari jumlah itu, 690 orang diusulkan menjadi PPPK paruh waktu, Senin (25/8/2025).",
        [
            *("157 pppk teknis proposed", "282 pppk guru proposed", "737 honorer other", "500 honorer teknis other"),
            *("150 honorer guru other", "87 honorer kesehatan other", "690 pppk_paruh_waktu proposed"),
        ],
        id="posts-opened-beside-part-timers",
    ),
    pytest.param(
        "Usulan\n\nBIREUEN - Dua ratus formasi tenaga teknis dan seratus formasi guru dibuka Pemkab Bireuen. "
        "Pemkab mengusulkan 1.950 orang sebagai PPPK paruh waktu, Rabu (20/8/2025).",
        ["200 pppk teknis proposed", "100 pppk guru proposed", "1950 pppk_paruh_waktu proposed"],
        id="posts-opened-in-words",
    ),
    pytest.param(
        "R4 Diusulkan Paruh Waktu\n\nBAUBAU - Pemkot Baubau mengusulkan 412 honorer R4 menjadi PPPK paruh waktu, Jumat "
        "(22/8/2025). Pada seleksi tahap II pemkot menyediakan 90 formasi guru dan 60 formasi tenaga teknis.",
        ["412 pppk_paruh_waktu proposed", "90 pppk guru proposed", "60 pppk teknis proposed"],
        id="all-posts-of-a-stage",
    ),
    pytest.param(
        "Pemkab Usulkan Paruh Waktu\n\nTEBO - Pemkab mengusulkan 1.200 formasi PPPK paruh waktu, Senin (18/8/2025). "
        "Rinciannya 500 formasi guru, 300 formasi kesehatan dan 400 formasi teknis.",
        [
            *("1200 pppk_paruh_waktu proposed", "500 pppk_paruh_waktu guru proposed"),
            *("300 pppk_paruh_waktu kesehatan proposed", "400 pppk_paruh_waktu teknis proposed"),
        ],
        id="posts-asked-for-part-timers",
    ),
    pytest.param(
        "Kebutuhan\n\nTEBO - Kebutuhan PPPK paruh waktu sudah ditetapkan. Ada 150 formasi guru dan 90 formasi "
        "teknis, Senin (18/8/2025).",
        ["150 pppk_paruh_waktu guru proposed", "90 pppk_paruh_waktu teknis proposed"],
        id="posts-set-for-part-timers",
    ),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS)
def test_counts_of_an_article(text, counts):
    """Value, category, occupation where one is told, status."""
    told = [
        " ".join(str(word) for word in (h.value, h.category, h.occupation, h.status) if word is not None)
        for h in extract(text).headcounts
    ]
    assert told == counts
