"""Which of several days is the event's: rounds told one after the other, closings, papers, slips of the hand.

Long on purpose: a table for each way of telling in varied wording, beside it what only looks like it.
"""

from __future__ import annotations

import pytest

from tests.extraction.dates.event_days import event_of

DAYS = [
    pytest.param(
        "proposal",
        "KEDIRI – Lewat surat bertanggal 5 Januari 2025, Pemkab Kediri mengumumkan 312 peserta lulus CPNS.",
        "2025-01-05",
        id="announced-by-letter-told-first",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Melalui pengumuman tertanggal 5 Januari 2025, panitia mengumumkan 312 nama. “Selamat,” kata Sekda, "
        "Rabu (8/1/2025).",
        "2025-01-05",
        id="announced-by-notice-told-first",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Lewat surat tertanggal 5 Januari 2025, Menpan meminta usulan. Pemkab mengajukan 312 nama, Rabu "
        "(8/1/2025).",
        "2025-01-08",
        id="a-letter-that-announces-nothing",
    ),
    pytest.param(
        "appointment",
        "PATI – Setelah Rabu (14/5/2025), giliran Senin (19/5/2025) tujuh kepala puskesmas dilantik di pendopo.",
        "2025-05-19",
        id="after-an-earlier-round-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Usai Kamis (6/2/2025), pelantikan berlanjut Jumat (7/2/2025). Kali ini 40 pejabat fungsional "
        "mengucap sumpah.",
        "2025-02-07",
        id="after-an-earlier-round-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Menyambung pelantikan Rabu (5/2/2025), bupati melantik 12 camat, Jumat (7/2/2025).",
        "2025-02-07",
        id="after-an-earlier-round-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Seusai pembagian SK pada Senin (1/12/2025), Pemkab Rembang menyerahkan SK kepada 300 guru "
        "PPPK, Selasa (2/12/2025).",
        "2025-12-02",
        id="after-an-earlier-round-4",
    ),
    pytest.param(
        "appointment",
        "LASEM – Melanjutkan gelombang Senin (1/12/2025), sebanyak 300 guru menerima SK PPPK, Selasa (2/12/2025).",
        "2025-12-02",
        id="after-an-earlier-round-5",
    ),
    pytest.param(
        "appointment",
        "LASEM – Jika Senin (1/12/2025) giliran tenaga kesehatan, maka Selasa (2/12/2025) sebanyak 300 guru "
        "dilantik menjadi PPPK.",
        "2025-12-02",
        id="after-an-earlier-round-6",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sebanyak 300 guru dilantik menjadi PPPK, Selasa (2/12/2025). Sehari sebelumnya, Senin "
        "(1/12/2025), 120 tenaga kesehatan dilantik di tempat sama.",
        "2025-12-02",
        id="after-an-earlier-round-7",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bila pada Senin (1/12/2025) yang dilantik 120 tenaga kesehatan, hari berikutnya, Selasa "
        "(2/12/2025), bupati melantik 300 guru.",
        "2025-12-02",
        id="after-an-earlier-round-8",
    ),
    pytest.param(
        "appointment",
        "LASEM – Setelah dilantik Jumat (16/5/2025), 40 kepala sekolah langsung bekerja. Bupati berpesan agar "
        "mereka jujur.",
        "2025-05-16",
        id="after-an-earlier-round-not-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Setelah salat Jumat (16/5/2025), bupati melantik 40 kepala sekolah di masjid agung.",
        "2025-05-16",
        id="after-an-earlier-round-not-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Setelah menunggu lama, Jumat (16/5/2025) sebanyak 40 guru dilantik menjadi PPPK.",
        "2025-05-16",
        id="after-an-earlier-round-not-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Usai pelantikan 40 kepala sekolah, Jumat (16/5/2025), bupati mengatakan mutasi akan berlanjut.",
        "2025-05-16",
        id="after-an-earlier-round-not-4",
    ),
    pytest.param(
        "appointment",
        "CURUP – Pengangkatan camat ditempuh bertahap. Bupati melantik enam camat pada Selasa, 6 Januari 2026. "
        "Sepekan kemudian, Selasa, 13 Januari 2026, empat camat lain menyusul.",
        "2026-01-13",
        id="several-rounds-1",
    ),
    pytest.param(
        "appointment",
        "CURUP – SK PPPK sudah dibagikan seluruhnya. Sebanyak 310 guru menerimanya Selasa (24/5/2022). Enam "
        "hari kemudian, Senin (30/5/2022), 205 guru tahap dua menerima SK pula.",
        "2022-05-30",
        id="several-rounds-2",
    ),
    pytest.param(
        "appointment",
        "CURUP – Sebanyak 20 pejabat dilantik Senin (5/1/2026). Dua hari berselang, Rabu (7/1/2026), 15 pejabat "
        "lain dilantik pula.",
        "2026-01-07",
        id="several-rounds-3",
    ),
    pytest.param(
        "appointment",
        "CURUP – Bupati melantik 20 pejabat pada Senin, 5 Januari 2026. Selang tiga hari, Kamis, 8 Januari "
        "2026, 15 kepala puskesmas ikut disumpah.",
        "2026-01-08",
        id="several-rounds-4",
    ),
    pytest.param(
        "appointment",
        "CURUP – Tahap awal, 20 pejabat dilantik Senin (5/1/2026), kemudian disusul 15 pejabat lagi pada Kamis "
        "(8/1/2026).",
        "2026-01-08",
        id="several-rounds-5",
    ),
    pytest.param(
        "appointment",
        "CURUP – Setelah 20 pejabat dilantik Senin (5/1/2026), tiga hari kemudian, Kamis (8/1/2026), 15 kepala "
        "puskesmas disumpah.",
        "2026-01-08",
        id="several-rounds-6",
    ),
    pytest.param(
        "appointment",
        "CURUP – Sebanyak 20 pejabat dilantik Senin (5/1/2026). Tiga hari kemudian, Kamis (8/1/2026), mereka "
        "menjalani orientasi.",
        "2026-01-05",
        id="several-rounds-not-1",
    ),
    pytest.param(
        "appointment",
        "CURUP – Bupati melantik 20 pejabat, Senin (5/1/2026). Sepekan kemudian, Senin (12/1/2026), serah "
        "terima jabatan dilakukan di kantor masing-masing.",
        "2026-01-05",
        id="several-rounds-not-2",
    ),
    pytest.param(
        "appointment",
        "CURUP – Sebanyak 20 pejabat dilantik Senin (5/1/2026). Sisanya akan dilantik sepekan kemudian, Senin "
        "(12/1/2026).",
        "2026-01-05",
        id="several-rounds-not-3",
    ),
    pytest.param(
        "appointment",
        'CURUP – Sebanyak 20 pejabat dilantik Senin (5/1/2026). "Tiga hari kemudian, Kamis (8/1/2026), kami '
        'kumpulkan semuanya," kata bupati.',
        "2026-01-05",
        id="several-rounds-not-4",
    ),
    pytest.param(
        "proposal",
        'PATI – Pendaftaran PPPK Pati resmi ditutup Senin (26/7/2021) tengah malam. "Formasinya 220," ungkap '
        "Sekretaris BKPP Saiful, Selasa (27/7/2021).",
        "2021-07-27",
        id="closing-and-statement-1",
    ),
    pytest.param(
        "proposal",
        "PATI – Tes PPPK di Pati diikuti 120 orang. Jumlah itu diketahui sesudah BKPP menutup verifikasi "
        'pendaftaran, Minggu (17/2).\n\n"Tes di satu tempat," kata Kepala BKPP Saiful, Selasa (19/2/2019).',
        "2019-02-19",
        id="closing-and-statement-2",
    ),
    pytest.param(
        "proposal",
        "PATI – Hingga pendaftaran CPNS ditutup pada Jumat (6/9/2024), 5.120 orang melamar di Pati. Kepala "
        "BKPSDM Pati, Saiful, menyebut 310 formasi diperebutkan, Senin (9/9/2024).",
        "2024-09-09",
        id="closing-and-statement-3",
    ),
    pytest.param(
        "proposal",
        "PATI – BKPSDM Pati menutup penerimaan berkas CPNS pada Jumat (6/9/2024). Sebanyak 5.120 pelamar "
        'mendaftar.\n\n"Kuotanya 310," terang Kepala BKPSDM Saiful, Senin (9/9/2024).',
        "2024-09-09",
        id="closing-and-statement-4",
    ),
    pytest.param(
        "proposal",
        "PATI – Masa pendaftaran CPNS Pati berakhir Jumat (6/9/2024) lalu. Jumlah pelamarnya 5.120 orang, kata "
        "Saiful, Kepala BKPSDM, ditemui Senin (9/9/2024).",
        "2024-09-09",
        id="closing-and-statement-5",
    ),
    pytest.param(
        "proposal",
        'PATI – Pengisian DRH sudah rampung, Jumat (6/9/2024). Tercatat 310 orang mengisi. "Tiga orang '
        'mundur," beber Saiful, Senin (9/9/2024).',
        "2024-09-09",
        id="closing-and-statement-6",
    ),
    pytest.param(
        "proposal",
        "PATI – Pendaftaran CPNS Pati resmi ditutup, Jumat (6/9/2024). Pelamarnya 5.120 orang untuk 310 formasi.",
        "2024-09-06",
        id="closing-and-statement-not-1",
    ),
    pytest.param(
        "proposal",
        "PATI – Pemkab Pati mengusulkan 310 formasi CPNS ke Menpan, Jumat (6/9/2024). Pengusulan formasi resmi "
        "ditutup pada hari itu.",
        "2024-09-06",
        id="closing-and-statement-not-2",
    ),
    pytest.param(
        "proposal",
        'PATI – Hasil seleksi CPNS Pati diumumkan, Jumat (6/9/2024). Yang lolos 310 orang. "Selamat," kata '
        "Saiful, Senin (9/9/2024).",
        "2024-09-06",
        id="closing-and-statement-not-3",
    ),
    pytest.param(
        "proposal",
        "PATI – Pati memperoleh 133 formasi CPNS 2018. Keterangan itu termuat dalam nota dinas Kepala BKPP Pati "
        "tertanggal 10 September 2018.",
        "2018-09-10",
        id="told-in-writing-1",
    ),
    pytest.param(
        "proposal",
        "PATI – Pati memperoleh 133 formasi CPNS. Rincian itu tercantum dalam pengumuman Pemkab Pati tanggal 10 "
        "September 2018.",
        "2018-09-10",
        id="told-in-writing-2",
    ),
    pytest.param(
        "proposal",
        "PATI – Pemkab mengumumkan kelulusan administrasi PPPK melalui surat tertanggal 16 Oktober 2023. "
        "Sebanyak 230 orang gugur.\n\nKepala BKPSDM Saiful menjabarkannya, Selasa (17/10/2023).",
        "2023-10-16",
        id="told-in-writing-3",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Panitia seleksi mengumumkan 312 peserta lulus CPNS melalui pengumuman Nomor 800/12/2024 "
        "tertanggal 5 Januari 2025.",
        "2025-01-05",
        id="told-in-writing-4",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Sebanyak 312 peserta dinyatakan lulus CPNS Kediri. Hal itu sesuai pengumuman panitia seleksi "
        "tertanggal 5 Januari 2025.",
        "2025-01-05",
        id="told-in-writing-5",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Pemkab memperoleh 312 formasi. Rincian itu tercantum dalam surat Menpan tertanggal 5 Januari "
        "2025, kata Sekda, Senin (3/2/2025).",
        "2025-02-03",
        id="told-in-writing-not-1",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Pemkab Kediri mengusulkan 312 formasi, Senin (3/2/2025). Usulan mengacu pada surat Menpan "
        "tertanggal 5 Januari 2025.",
        "2025-02-03",
        id="told-in-writing-not-2",
    ),
    pytest.param(
        "proposal",
        "KEDIRI – Berdasarkan Surat Edaran Menpan tertanggal 5 Januari 2025, honorer dilarang. Pemkab "
        "mengusulkan 312 formasi.",
        None,
        id="told-in-writing-not-3",
    ),
    pytest.param(
        "proposal",
        'KEDIRI – Ketentuan itu termuat dalam UU ASN tertanggal 31 Oktober 2023. "Kami usulkan 312 formasi," '
        "kata Saiful, Senin (3/2/2025).",
        "2025-02-03",
        id="told-in-writing-not-4",
    ),
    pytest.param(
        "proposal",
        "LASEM – Pemeriksaan berkas PPPK meloloskan 787 pelamar. Pelamarnya 982 orang. Jadi 195 pelamar "
        "tersisih.\n\nHasil itu diumumkan 2-3 Agustus 2021. Kepala BKPP Saiful mencatat angka lain.",
        "2021-08-02",
        id="published-further-down-1",
    ),
    pytest.param(
        "proposal",
        "LASEM – Sebanyak 787 pelamar PPPK Rembang lolos. Pelamarnya 982. Sisanya gugur di tahap awal.\n\n"
        "Pengumuman itu dirilis pada 3 Agustus 2021. Peserta boleh menyanggah sampai 6 Agustus.",
        "2021-08-03",
        id="published-further-down-2",
    ),
    pytest.param(
        "proposal",
        "LASEM – Sebanyak 787 pelamar PPPK Rembang lolos. Pelamarnya 982. Sisanya gugur.\n\nKelulusan mereka "
        "telah diumumkan pada 3 Agustus 2021 melalui laman BKPP.",
        "2021-08-03",
        id="published-further-down-3",
    ),
    pytest.param(
        "proposal",
        "LASEM – Pelamar CPNS Rembang tinggal 410. Semula 600. Sebanyak 190 gugur di berkas. Peserta yang gugur "
        "boleh menyanggah.\n\nDaftar nama dipublikasikan pada 17 September 2024 di laman pemkab.",
        "2024-09-17",
        id="published-further-down-4",
    ),
    pytest.param(
        "proposal",
        "LASEM – Formasi CPNS Rembang 310. Guru 120. Sisanya teknis. Semua jurusan boleh mendaftar.\n\nRincian "
        "formasi diumumkan melalui laman pada 17 September 2024.",
        "2024-09-17",
        id="published-further-down-5",
    ),
    pytest.param(
        "proposal",
        "LASEM – Kuota PPPK Rembang 310. Guru 120. Sisanya teknis. Pelamar membludak.\n\nKelulusan berkas "
        "dirilis 17 September 2024.",
        "2024-09-17",
        id="published-further-down-6",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 310 PPPK, Senin (3/3/2025). Guru 120. Sisanya teknis. Semuanya hadir.\n\n"
        "Kelulusan mereka diumumkan pada 17 Desember 2024.",
        "2025-03-03",
        id="published-further-down-not-1",
    ),
    pytest.param(
        "proposal",
        "LASEM – Formasi CPNS Rembang 310. Guru 120. Sisanya teknis, kata Sekda, Senin (3/3/2025). Semua "
        "boleh.\n\nHasil seleksi tahun lalu diumumkan pada 17 Desember 2024.",
        "2025-03-03",
        id="published-further-down-not-2",
    ),
    pytest.param(
        "proposal",
        "LASEM – Sebanyak 787 pelamar PPPK Rembang lolos. Pelamarnya 982. Sisanya gugur.\n\nHasil akhir akan "
        "diumumkan 3 Agustus 2021.",
        None,
        id="published-further-down-not-3",
    ),
    pytest.param(
        "proposal",
        "LASEM – Sebanyak 787 pelamar PPPK Rembang lolos. Pelamarnya 982. Sisanya gugur.\n\nHasil diumumkan 3 "
        'Agustus 2021. "Ada sanggah," kata Hendri, Rabu (4/8/2021).',
        "2021-08-04",
        id="published-further-down-not-4",
    ),
    pytest.param(
        "other",
        "LASEM – SK sudah di saku, kini waktunya belajar. BKPSDM Rembang menggelar pembekalan di balai diklat, "
        "9–10 Februari 2026. Pesertanya 70 PPPK.",
        "2026-02-09",
        id="act-in-full-1",
    ),
    pytest.param(
        "other",
        "LASEM – Bekal tambahan diterima 80 PPPK. Mereka mengikuti orientasi yang dibuka bupati pada 9 Februari "
        "2026 di aula.",
        "2026-02-09",
        id="act-in-full-2",
    ),
    pytest.param(
        "other",
        "LASEM – Ada yang pamit dari pemkab. Sebanyak 40 PNS menerima SK pensiun dalam acara pelepasan pada 3 "
        "Maret 2025.",
        "2025-03-03",
        id="act-in-full-3",
    ),
    pytest.param(
        "proposal",
        "LASEM – Harapan honorer terbuka lagi. Pemkab menyerahkan usulan 300 formasi PPPK ke Kemenpan pada 3 "
        "Maret 2025.",
        "2025-03-03",
        id="act-in-full-4",
    ),
    pytest.param(
        "other",
        "LASEM – Bekal baru bagi pegawai baru. Latsar 60 CPNS Rembang dihelat di balai diklat pada 4 Mei 2026.",
        "2026-05-04",
        id="act-in-full-5",
    ),
    pytest.param(
        "other",
        "LASEM – Ada pesan untuk 60 PPPK. Kegiatan pembinaan mereka dipimpin bupati di pendopo, 4 Mei 2026.",
        "2026-05-04",
        id="act-in-full-6",
    ),
    pytest.param(
        "other",
        "LASEM – Lima pejabat Rembang kembali ke kursi lama. Mereka dirotasi pada 19 Juli 2022.",
        None,
        id="act-in-full-not-1",
    ),
    pytest.param(
        "other",
        "LASEM – PPPK menanti kepastian. Mereka dilantik pada 3 Maret 2025. Gaji belum dibayar, kata Kepala BKPSDM.",
        None,
        id="act-in-full-not-2",
    ),
    pytest.param(
        "other",
        "LASEM – Sebanyak 80 PPPK mundur. Mereka diangkat pada 1 Maret 2024 dan baru setahun bekerja.",
        None,
        id="act-in-full-not-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Jum'at (22/9), 78 kepala sekolah berganti lewat pelantikan di pendopo.\n\nDasarnya "
        "Permendikbudristek Nomor 40 Tahun 2021.",
        "2023-09-22",
        id="year-of-a-law-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 40 pejabat, Senin (9/9). Mutasi itu mengacu Peraturan Pemerintah Nomor 11 "
        "Tahun 2017 dan PP Nomor 17 Tahun 2020.",
        "2024-09-09",
        id="year-of-a-law-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sebanyak 40 kepala sekolah dilantik, Rabu (14/5). Dasarnya Permendikdasmen Nomor 7 Tahun 2025.",
        "2025-05-14",
        id="year-of-a-law-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 40 pejabat, Selasa (30/1). Penataan itu menjalankan UU Nomor 20 Tahun 2023 "
        "tentang ASN.",
        "2024-01-30",
        id="year-of-a-law-4",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 40 pejabat fungsional, Kamis (26/9). Menurut PermenPAN-RB No. 1 Tahun 2023, "
        "jenjang mereka naik.",
        "2024-09-26",
        id="year-of-a-law-5",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sebanyak 40 lurah berganti, Jumat (22/9). Perda Nomor 5 Tahun 2022 mengubah susunan kelurahan.",
        "2023-09-22",
        id="year-of-a-law-6",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 40 pejabat, Jumat (22/9). Kota itu berdiri lewat UU Nomor 9 Tahun 2003.",
        None,
        id="year-of-a-law-not-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati melantik 40 pejabat, Senin (9/9). Mutasi itu mengacu UU Nomor 5 Tahun 2014.",
        None,
        id="year-of-a-law-not-2",
    ),
    pytest.param(
        "proposal",
        "CPNS Rembang Menunggu SK\n\nSenin, 28 September 2020 - 20:30 WIB\n\nLASEM - CPNS formasi 2018 menunggu "
        'SK. "Sabar dulu," ujar Sekda Saiful di Rembang, Senin (29/9/2020).',
        "2020-09-28",
        id="slip-against-the-paper-1",
    ),
    pytest.param(
        "appointment",
        "Bupati Lantik 40 Pejabat\n\nRabu, 12 Maret 2025 | 14:10 WIB\n\nLASEM - Sebanyak 40 pejabat dilantik "
        "bupati, Rabu (13/3/2025).",
        "2025-03-12",
        id="slip-against-the-paper-2",
    ),
    pytest.param(
        "appointment",
        "Bupati Lantik 40 Pejabat\n\nKamis, 13 Maret 2025 | 14:10 WIB\n\nLASEM - Sebanyak 40 pejabat dilantik "
        "bupati, Rabu (12/3/2025).",
        "2025-03-12",
        id="slip-against-the-paper-not-1",
    ),
    pytest.param(
        "appointment",
        "Bupati Lantik 40 Pejabat\n\nRabu, 19 Maret 2025 | 14:10 WIB\n\nLASEM - Sebanyak 40 pejabat dilantik "
        "bupati, Rabu (13/3/2025).",
        "2025-03-13",
        id="slip-against-the-paper-not-2",
    ),
    pytest.param(
        "appointment",
        "PATI - Bupati melantik 42 ASN, Senin (3/9/2022).\n\nPelantikan didasarkan pada SK Bupati Nomor "
        "821.2/77 tertanggal 3 Oktober 2022.",
        "2022-10-03",
        id="slip-of-the-month-1",
    ),
    pytest.param(
        "appointment",
        "PATI - Bupati melantik 42 ASN, Senin (3/10/2022).\n\nPelantikan didasarkan pada SK Bupati Nomor "
        "821.2/77 tertanggal 3 September 2022.",
        "2022-10-03",
        id="slip-of-the-month-not-1",
    ),
    pytest.param(
        "appointment",
        "PATI – Pelantikan 60 pejabat oleh bupati dipersoalkan. Saiful ikut dilantik. Ia sebelumnya dicopot "
        "pada 1 November 2021.",
        None,
        id="earlier-life-1",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati melantik 80 pejabat di pendopo. Salah satunya Rudi, yang sebelumnya pensiun dini pada 5 "
        "Mei 2022.",
        None,
        id="earlier-life-2",
    ),
    pytest.param(
        "appointment",
        "PATI – Wali kota melantik 25 camat di balai kota. Salah seorang, Budi, pernah dicopot pada 12 April "
        "2019 karena absen.",
        None,
        id="earlier-life-3",
    ),
    pytest.param(
        "appointment",
        "PATI – Delapan guru dikukuhkan menjadi kepala sekolah. Empat orang sebelumnya lulus uji kompetensi "
        "tanggal 5 Mei 2022.",
        None,
        id="earlier-life-4",
    ),
    pytest.param(
        "proposal",
        "PATI – Pemkab mengusulkan 300 formasi. Kantor BKPSDM beberapa tahun silam terbakar, tepatnya 9 Juni 2017.",
        None,
        id="earlier-life-5",
    ),
    pytest.param(
        "appointment",
        "PATI – Sebanyak 60 PPPK yang sebelumnya menerima SK pada 3 Juni 2024 kini mengikuti pembekalan di aula.",
        "2024-06-03",
        id="earlier-life-not-1",
    ),
    pytest.param(
        "appointment",
        "PATI – Para kepala sekolah mengikuti sertijab. Mereka sebelumnya dilantik bupati pada 1 November 2021.",
        "2021-11-01",
        id="earlier-life-not-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sebanyak 300 PPPK Rembang resmi dilantik pekan lalu, Kamis (27/2/2025). Kini mereka mengurus "
        "rekening, kata Kepala BKD, Selasa (4/3/2025).",
        "2025-02-27",
        id="last-week-in-the-lead-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Setelah dilantik minggu lalu, Jumat (28/2/2025), 40 kepala puskesmas Rembang mulai bertugas. "
        '"Kerja keras," kata bupati, Selasa (4/3/2025).',
        "2025-02-28",
        id="last-week-in-the-lead-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bupati Rembang pekan lalu melantik 40 lurah, Kamis (27/2/2025).\n\nKepala BKD menyebut masih "
        "ada kursi kosong, Selasa (4/3/2025).",
        "2025-02-27",
        id="last-week-in-the-lead-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Bulan lalu, Kamis (13/2/2025), 300 PPPK Rembang menerima SK. Gajinya baru cair, kata Sekda, "
        "Selasa (4/3/2025).",
        "2025-02-13",
        id="last-week-in-the-lead-4",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sebanyak 300 PPPK Rembang menerima SK, Selasa (4/3/2025). Pekan lalu, Kamis (27/2/2025), 120 "
        "CPNS sudah dilantik.",
        "2025-03-04",
        id="last-week-in-the-lead-not-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Setelah pekan lalu, Kamis (27/2/2025), melantik 120 CPNS, bupati menyerahkan SK kepada 300 "
        "PPPK, Selasa (4/3/2025).",
        "2025-03-04",
        id="last-week-in-the-lead-not-2",
    ),
    pytest.param(
        "proposal",
        "LASEM – DPRD dan Pemkab Rembang rapat membahas nasib 300 honorer, Selasa (4/3/2025). Mereka tak lolos "
        "seleksi yang diumumkan Senin (6/1/2025).",
        "2025-03-04",
        id="a-result-told-long-after-1",
    ),
    pytest.param(
        "proposal",
        "LASEM – Sebanyak 300 guru yang kelulusannya diumumkan Senin (6/1/2025) mempertanyakan SK. Mereka "
        "mendatangi DPRD, Selasa (4/3/2025).",
        "2025-03-04",
        id="a-result-told-long-after-2",
    ),
    pytest.param(
        "proposal",
        "LASEM – Puluhan honorer protes, Selasa (4/3/2025). Mereka menilai hasil seleksi PPPK yang telah "
        "diumumkan pada Senin (6/1/2025) janggal. Ada 300 peserta gugur.",
        "2025-03-04",
        id="a-result-told-long-after-3",
    ),
    pytest.param(
        "proposal",
        "LASEM – Peserta lulus dalam pengumuman tanggal 6 Januari 2025 diminta mengisi DRH. Jumlahnya 300, kata "
        "Kepala BKD, Selasa (4/3/2025).",
        "2025-03-04",
        id="a-result-told-long-after-4",
    ),
    pytest.param(
        "proposal",
        "LASEM – Hasil seleksi CPNS yang diumumkan Senin (6/1/2025) meloloskan 300 peserta.",
        "2025-01-06",
        id="a-result-told-long-after-not-1",
    ),
    pytest.param(
        "proposal",
        'LASEM – Sebanyak 300 peserta lulus CPNS. Hasilnya diumumkan Senin (6/1/2025). "Selamat," kata Kepala '
        "BKD, Selasa (7/1/2025).",
        "2025-01-06",
        id="a-result-told-long-after-not-2",
    ),
    pytest.param(
        "proposal",
        'LASEM – Sebanyak 300 peserta lulus CPNS, sesuai pengumuman tertanggal 6 Januari 2025. "Selamat," '
        "kata Kepala BKD, Selasa (7/1/2025).",
        "2025-01-06",
        id="a-result-told-long-after-not-3",
    ),
    pytest.param(
        "appointment",
        "LASEM – Sempat tertunda dari jadwal Jumat (28/2/2025), 300 PPPK akhirnya dilantik, Selasa (4/3/2025).",
        "2025-03-04",
        id="made-ready-first-1",
    ),
    pytest.param(
        "appointment",
        "LASEM – Gladi bersih pelantikan 300 PPPK digelar Senin (3/3/2025). Pelantikannya berlangsung lancar, "
        "Selasa (4/3/2025).",
        "2025-03-04",
        id="made-ready-first-2",
    ),
    pytest.param(
        "appointment",
        "LASEM – Rapat paripurna digelar Senin (3/3/2025). Esoknya, Selasa (4/3/2025), bupati melantik 300 PPPK.",
        "2025-03-04",
        id="made-ready-first-3",
    ),
]


@pytest.mark.parametrize(("kind", "text", "day"), DAYS)
def test_the_days_event(kind: str, text: str, day: str | None) -> None:
    """One of the days, or none, is the event's."""
    found = event_of(text, kind).date
    assert (found and found.isoformat()) == day
