"""The event's day among all the days of an article.

By kind of article: a row for each way in which the press dates its news, beside it the days that are none.
"""

from __future__ import annotations

from datetime import date

import pytest

from extraction.byline import read_byline
from extraction.date_cues import CUES, read_cues
from extraction.dates import find_dates
from extraction.day_standings import read_standings
from extraction.event_date import EventDate, choose_event_date
from extraction.layout import read_layout


def _event(text: str, kind: str) -> EventDate:
    document = read_layout(text)
    byline = read_byline(document)
    dates = find_dates(document, byline.published_on)
    return choose_event_date(document, dates, read_standings(document, dates), byline, kind)


APPOINTMENTS = [
    pytest.param(
        "MADIUN – Selasa, 14 November 2023, giliran 23 ASN berganti posisi.\n\nPadahal baru pada Jumat, 27 Oktober "
        "2023, pemkot melantik 138 pejabat.",
        "2023-11-14",
        id="though-another-round-was-just-held",
    ),
    pytest.param(
        "LASEM – Kamis (6/2/2025), sebanyak 12 camat bergeser. Belum genap sebulan, Senin (13/1/2025), 80 pejabat "
        "dilantik.",
        "2025-02-06",
        id="not-even-a-month-ago",
    ),
    pytest.param(
        "LASEM – Sebanyak 30 pejabat bergeser lagi, Jumat (21/3/2025). Baru dua pekan lewat sejak pelantikan 90 orang "
        "pada Jumat (7/3/2025).",
        "2025-03-21",
        id="only-two-weeks-since-another-round",
    ),
    pytest.param(
        "LASEM – Sebanyak 70 orang resmi bertugas, Jumat (21/3/2025). Tahap pertama sudah menerima SK, Senin "
        "(10/3/2025).",
        "2025-03-21",
        id="the-first-round-is-over",
    ),
    pytest.param(
        "LASEM – SK tahap pertama dibagikan kepada 90 PPPK, Senin (10/3/2025). Bupati senang, ujarnya Selasa "
        "(11/3/2025).",
        "2025-03-10",
        id="the-first-round-is-the-news",
    ),
    pytest.param(
        "Wakil Bupati menyalami penerima SK, Kamis (18/12/2025). (Foto: Humas)\n\nPAMEKASAN – Pemkab menyerahkan SK "
        "kepada 310 PPPK di pendopo, Kamis (19/12/2025). Mereka mulai bekerja 1 Januari 2026.",
        "2025-12-18",
        id="the-number-whose-weekday-is-right",
    ),
    pytest.param(
        "PAMEKASAN – Pemkab menyerahkan SK kepada 310 PPPK di pendopo, Kamis (19/12/2025). Hujan turun. Tamu datang. "
        "Foto diambil. Berkas diperiksa panitia Kamis (4/12/2025).",
        "2025-12-19",
        id="another-week-is-no-correction",
    ),
    pytest.param(
        "SIAK - Lima pejabat yang absen saat pelantikan bulan lalu akhirnya dikukuhkan, Senin (2/2/2026). Mereka "
        "mestinya dilantik bersama yang lain pada 13 Januari 2026.",
        "2026-02-02",
        id="last-month's-and-now-at-last",
    ),
    pytest.param(
        "SIAK - Lima pejabat dikukuhkan, Senin (2/2/2026). Yang lain bulan lalu dilantik, Selasa (13/1/2026).",
        "2026-02-02",
        id="last-month's",
    ),
    pytest.param(
        "KUPANG – Senin (3/11/2025) menjadi momen yang dinanti ratusan honorer.\nPengangkatan berdasarkan Keputusan "
        "Bupati Nomor 820/77/2025 yang diteken 20 Oktober 2025.",
        "2025-11-03",
        id="a-day-to-remember-and-a-decree-signed-before",
    ),
    pytest.param(
        "KUPANG – SK Nomor 820/77/2025 ditandatangani Bupati lalu dibagikan kepada 90 PPPK pada Senin (3/11/2025).",
        "2025-11-03",
        id="a-numbered-decree-signed-and-handed-over",
    ),
    pytest.param(
        "SERANG – Bupati melantik 100 PPPK di alun-alun, Kamis (23/10/2025). SK berlaku mulai 1 November 2025.",
        "2025-10-23",
        id="ceremony-not-the-day-it-holds-from",
    ),
    pytest.param(
        "SERANG – Sebanyak 100 PPPK menerima SK.\n“Bekerjalah dengan baik,” kata Bupati Budi, Kamis (23/10/2025).",
        "2025-10-23",
        id="statement-where-no-ceremony-has-a-day",
    ),
    pytest.param(
        "SERANG – Sejak Senin (20/10/2025) SK sudah di tangan 100 PPPK. SK nakes terbit 6 Oktober 2025.",
        "2025-10-20",
        id="the-day-from-which-the-news-holds",
    ),
    pytest.param(
        "SERANG – Bupati menyerahkan SK kepada 100 PPPK, Kamis (23/10/2025).\nHal itu disampaikan Bupati, Jumat "
        "(24/10/2025).",
        "2025-10-23",
        id="ceremony-before-a-later-statement",
    ),
    pytest.param(
        "PALU – Ratusan honorer resmi diangkat.\n“Alhamdulillah,” ujar Kepala BKD Ani, Rabu (25/2/2026).\n"
        "Penyerahan SK berlangsung di lapangan upacara, Senin (23/2/2026).",
        "2026-02-23",
        id="ceremony-below-the-statement",
    ),
    pytest.param(
        "LEBONG – Bupati melantik 126 pejabat fungsional, Jumat (31/12/2021).\nPelantikan berdasarkan surat Mendagri "
        "nomor 800/8125/OTDA Tanggal 09 Desember 2021.",
        "2021-12-31",
        id="decree-with-a-slashed-number",
    ),
    pytest.param(
        "BANDARLAMPUNG – Pelantikan itu berdasarkan SK Gubernur Nomor : 821.29/694/VI.04/2018 tanggal 19 "
        "September 2018.\n"
        "Sekda melantik 129 pejabat fungsional, Senin (24/9).",
        "2018-09-24",
        id="decree-first-and-year-from-it",
    ),
    pytest.param(
        "TIMIKA - Pemkab menyerahkan SK kepada 483 guru PPPK, Kamis.\nNantinya pada 26 Mei 2025 semua guru menerima SK "
        "secara fisik.\nSabtu, 24 Mei 2025 8:32 WIB\nFoto bersama setelah penyerahan SK PPPK di Timika, Kamis "
        "(22/5) (ANTARA/HO)",
        "2025-05-22",
        id="caption-under-the-text-has-the-day",
    ),
    pytest.param(
        "TIMIKA - Pemkab menyerahkan SK kepada 483 guru PPPK, Kamis.\nMereka mengabdi bertahun-tahun.",
        None,
        id="bare-weekday",
    ),
    pytest.param(
        "Sambas – Sebanyak 852 guru menerima SK PPPK.\n“Selamat,” kata Bupati Satono saat dihubungi di Sambas, "
        "Sabtu (10/9).",
        "2022-09-10",
        id="weekday-alone-in-the-years-of-pppk",
    ),
    pytest.param(
        "KAJEN – Bupati menyerahkan SK kepada 1.104 guru yang lulus formasi 2021, Selasa (7/6) siang.",
        "2022-06-07",
        id="weekday-near-the-year-of-the-formation",
    ),
    pytest.param(
        "Mukomuko - “Layani warga,” kata Bupati usai pelantikan PPPK paruh waktu, Selasa.\nPemkab pada Selasa "
        "(30/12) melantik "
        "1.873 honorer.",
        "2025-12-30",
        id="weekday-in-the-years-of-paruh-waktu",
    ),
    pytest.param(
        "SEMARANG – Wali Kota melantik 50 PPPK, Rabu (11/12/2025).\nFoto bersama pada apel pelantikan, Rabu "
        "(10/12/2025). (Foto: Dok)",
        "2025-12-10",
        id="the-other-statement-decides-a-contradiction",
    ),
    pytest.param(
        "MAYBRAT – Bupati menyerahkan SK kepada 546 CPNS, Selasa (23/2/2026).",
        "2026-02-23",
        id="stated-date-stands-against-its-weekday",
    ),
    pytest.param(
        "LAMPUNG – Pelantikan 1.082 PPPK digelar Rabu, 1 Oktober 2035. Dasarnya SK Gubernur Nomor 800/5430/VI.04/2025.",
        "2025-10-01",
        id="year-beyond-every-other",
    ),
    pytest.param(
        "METRO – Wali Kota melantik 20 PPPK, Senin (31/02/2025).",
        None,
        id="impossible-day",
    ),
    pytest.param(
        "REJANG LEBONG - Penantian 1.106 PPPK berakhir hari ini (28/10). Mereka dilantik bupati.\n“Berkas "
        "lengkap,” ujarnya, "
        "Senin (27/10). Formasi 2024.",
        "2025-10-28",
        id="today-dated-by-the-other-weekday",
    ),
    pytest.param(
        "BOGOR – Sebelumnya, 300 PPPK tahap I dilantik pada Senin (2/6/2025).\nKini giliran 200 PPPK tahap II "
        "menerima SK.\n"
        "“Selamat,” kata Bupati Ani, Rabu (3/9/2025).",
        "2025-09-03",
        id="an-earlier-ceremony-is-not-this-one",
    ),
    pytest.param(
        "BIMA – Pelantikan 300 PPPK berlangsung Senin-Selasa (8-9/12/2025).",
        "2025-12-08",
        id="two-days-count-from-the-first",
    ),
    pytest.param(
        "SERANG – Kamis pekan lalu (9/10/2025), 300 PPPK dilantik. Ditemui Senin (13/10/2025), Kepala BKD menyebut "
        "gaji aman.",
        "2025-10-09",
        id="a-ceremony-of-last-week",
    ),
    pytest.param(
        "SERANG – Pelantikan 900 PPPK dilaksanakan mulai Senin (27/10/2025) hingga Rabu (29/10/2025).",
        "2025-10-27",
        id="the-first-of-several-days",
    ),
    pytest.param(
        "SK 745 PPPK sudah dibagikan, kata Kepala BKD, Kamis (8/5/2025). Ujian PPPK tahap kedua selesai 1 Mei lalu.",
        "2025-05-08",
        id="the day of a later test",
    ),
    pytest.param(
        "SK 745 PPPK sudah dibagikan, kata Kepala BKD, Kamis (8/5/2025). Seleksi kompetensi digelar 2 Mei 2025.",
        "2025-05-08",
        id="the day of a selection",
    ),
    pytest.param(
        "SK 745 PPPK sudah dibagikan, kata Kepala BKD, Kamis (8/5/2025). Hasil ujian tahap kedua keluar 5 Mei 2025.",
        "2025-05-08",
        id="the day of a result",
    ),
    pytest.param(
        "SK 745 PPPK sudah dibagikan, kata Kepala BKD, Kamis (8/5/2025). SKD tuntas 3 Mei 2025.",
        "2025-05-08",
        id="the day of a first test",
    ),
    pytest.param(
        "Bupati melantik 745 PPPK yang lulus ujian pada 5 Mei 2025. Kata Kepala BKD, Kamis (8/5/2025), mereka siap.",
        "2025-05-05",
        id="sworn in who passed a test",
    ),
]

OTHERS = [
    pytest.param(
        "proposal",
        "MINAHASA – Sampai pendaftaran ditutup Senin (26/7/2021), banyak lowongan tidak disentuh pelamar.\n\n“Kosong,” "
        "kata Kepala BKPSDM, Selasa (27/7/2021).",
        "2021-07-27",
        id="said-the-day-after-the-close",
    ),
    pytest.param(
        "proposal",
        "CIMAHI - Pintu pendaftaran tertutup sudah pada Senin, 26 Juli 2021 pukul 23.59 WIB. Ada 4.233 peserta.\n\n"
        "Bayu membeberkan angkanya, Selasa, 27 Juli 2021.",
        "2021-07-27",
        id="said-the-day-after-the-doors-were-shut",
    ),
    pytest.param(
        "proposal",
        "LASEM – Pendaftaran ditutup Kamis (5/9/2024). Pelamar 900 orang.",
        "2024-09-05",
        id="a-close-and-nobody-says-more",
    ),
    pytest.param(
        "proposal",
        "LASEM – Pendaftaran resmi ditutup Kamis (5/9/2024). Kepala BKD menyebut 900 orang, Jumat (6/9/2024).",
        "2024-09-05",
        id="a-close-that-is-the-news",
    ),
    pytest.param(
        "proposal",
        "SIMPANG – Pekan depan, tepatnya Senin (26/05/2025), 524 CPNS memegang SK.\n“Undangannya sudah disebar,” ujar "
        "Kepala BKD Budi Santoso, Rabu (21/05/2025).",
        "2025-05-21",
        id="a-day-after-the-statement-is-to-come",
    ),
    pytest.param(
        "proposal",
        "Namrole - Pemkab akan menyerahkan SK PPPK paruh waktu pada Rabu, 7 Januari 2026.\nPenyerahan "
        "dijadwalkan di halaman "
        "kantor.\n“Jumlahnya 3.376,” jelasnya saat ditemui di ruang kerjanya, Senin (5/1/2026).",
        "2026-01-05",
        id="statement-before-the-day-to-come",
    ),
    pytest.param(
        "proposal",
        "Sarilamak - “Ada 100 pelamar,” kata Kepala BKPSDM Anita, Selasa.\nIa melanjutkan, SKD direncanakan "
        "mulai 15 September 2021.",
        None,
        id="only-a-planned-day",
    ),
    pytest.param(
        "proposal",
        "TAHUNA, 11 Maret 2021 — Usulan PPPK mencapai 684 orang, dibuka Kepala BKPSDM siang tadi.",
        "2021-03-11",
        id="dateline",
    ),
    pytest.param(
        "proposal",
        "SUMSEL – Pengusulan formasi sudah ditutup pada 31 Januari 2024.\n“Sudah kami kirim,” ujarnya, Jumat (2/2).",
        "2024-01-31",
        id="reported-act-in-the-opening",
    ),
    pytest.param(
        "proposal",
        'BOYOLALI - Verifikasi sudah tuntas.\n"Per tanggal 2 Agustus 2021 selesai," ujar Kabid Dono, Rabu (4/8/2021).',
        "2021-08-04",
        id="per-is-not-the-event",
    ),
    pytest.param(
        "proposal",
        "Padang – SK dibagikan awal Juli 2025.\nTahap 2 baru akan digelar 16-17 Mei 2025.\n“Semua,” kata "
        "Mairizon, dikutip "
        "Jumat (31/1/2025).",
        "2025-01-31",
        id="range-to-come",
    ),
    pytest.param(
        "other",
        "RBG.id — Empat kepala desa dilantik Bupati. Acara digelar di pendopo, Rabu (19/11/25).",
        "2025-11-19",
        id="reported-act",
    ),
    pytest.param(
        "other", "Admin\nRabu, 1 Oktober 2025\n\nKAJEN - Bupati menerima tamu.", None, id="time-stamp-is-not-the-event"
    ),
    pytest.param("other", "", None, id="empty"),
    pytest.param(
        "proposal",
        "Seleksi kompetensi PPPK digelar Jumat, 2 Mei 2025 di Makassar.",
        "2025-05-02",
        id="a test that is the news",
    ),
]


MORE = [
    pytest.param(
        "proposal",
        "Pemda Minta CPNS dan PPPK Diangkat 1 Juni 2025\n\nMATARAM – Sebelas daerah mengajukan agar peserta yang lulus "
        "mulai diangkat pada 1 Juni 2025.",
        None,
        id="a-day-asked-for",
    ),
    pytest.param(
        "proposal",
        "MATARAM – Bupati meminta peserta sabar agar tidak salah langkah, Senin (3/11/2025).",
        "2025-11-03",
        id="a-request-and-the-day-of-saying-it",
    ),
    pytest.param(
        "appointment",
        "SOLOK – Bupati meminta PPPK yang dilantik pada 3 Maret 2025 bekerja dengan jujur.",
        "2025-03-03",
        id="asked-of-those-sworn-in-that-day",
    ),
    pytest.param(
        "appointment",
        "SOLOK – Agar pelayanan berjalan, bupati melantik 300 PPPK pada 3 Maret 2025.",
        "2025-03-03",
        id="what-it-was-done-for",
    ),
    pytest.param(
        "proposal",
        "ENDE – Kebutuhan PPPK sudah di meja kementerian. Surat usulan diteken Sekda dan dikirim pada 20 Juli 2022.",
        "2022-07-20",
        id="the-day-on-which-a-proposal-was-sent",
    ),
    pytest.param(
        "proposal",
        "ENDE – Formasi yang diajukan pada 20 Juli 2022 kini disetujui, kata Sekda, Rabu (7/9/2022).",
        "2022-09-07",
        id="what-was-asked-before-and-the-news",
    ),
    pytest.param(
        "proposal",
        "AMBON – Seleksi menghasilkan 255 orang yang lolos. Pesertanya 444 orang.\n\nHasilnya dipajang di laman BKD "
        "mulai Sabtu (5/1/2019).",
        "2019-01-05",
        id="results-put-up-from-a-day",
    ),
    pytest.param(
        "appointment",
        "PURWODADI – Dilantik 245 pejabat, kemarin. “Tenggatnya 31 Desember 2021,” kata Wakil Bupati.",
        None,
        id="their-deadline",
    ),
    pytest.param(
        "appointment",
        (
            "PALU – Sebanyak 50 PPPK tahap II dilantik Gubernur di aula kantor gubernur.\nSebelum ini 100 PPP"
            "K tahap I menerima SK pada 2 Juni 2025.\n“Selamat,” kata Gubernur, Rabu (3/9/2025)."
        ),
        "2025-09-03",
        id="an-earlier-stage-without-its-weekday",
    ),
    pytest.param(
        "proposal",
        (
            "SURABAYA -- Presiden mengumumkan formasi 2024. Berdasarkan surat Menteri, pengusulan formasi te"
            'rakhir 31 Januari 2024.\n"Sedang dikaji," ujar Kepala BKD, Rabu (17/1/2024).'
        ),
        "2024-01-17",
        id="deadline-in-the-opening",
    ),
    pytest.param(
        "proposal",
        (
            'Kuala Kapuas (ANTARA) - Ada ratusan nakes tidak lulus seleksi.\n"Pendaftar 638," kata Kepala BKP'
            "SDM, Aswan di Kuala Kapuas, Sabtu.\nMasa sanggah dimulai 25-27 November 2022."
        ),
        None,
        id="agency-bare-weekday-and-a-schedule",
    ),
    pytest.param(
        "appointment",
        (
            "Praya (ANTARA) - Pemkab menyerahkan SK kepada 455 guru di halaman kantor bupati, Senin.\nSK itu "
            "ditandatangani 1 Juni 2023."
        ),
        None,
        id="agency-bare-weekday-and-a-signature",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Wali Kota melantik 100 PPPK, Kamis (23/10). Mereka bekerja mulai 1 November 2025."),
        "2025-10-23",
        id="weekday-before-tmt",
    ),
    pytest.param(
        "proposal",
        (
            "19 Desember, Penyerahan SK PPPK di Sulsel\n\nMAKASSAR – Penyerahan 1.750 SK akan dilakukan pada 1"
            "9 Desember mendatang.\n“Insya Allah,” ujar Imran kepada wartawan, Senin (12/12/2022)."
        ),
        "2022-12-12",
        id="title-names-a-day-to-come",
    ),
    pytest.param(
        "appointment",
        ("BIMA – Upacara HUT Korpri di halaman kantor bupati Senin (1/12/2025) dirangkai penyerahan SK PPPK."),
        "2025-12-01",
        id="holiday-named-with-a-weekday",
    ),
    pytest.param(
        "appointment",
        ("BIMA – Bupati menandatangani kontrak kerja PPPK di aula, Senin (1/12/2025)."),
        "2025-12-01",
        id="signing-a-contract",
    ),
    pytest.param(
        "appointment",
        ("BIMA – Surat keputusan itu diserahkan bupati di aula pada tanggal 15 Desember 2025."),
        "2025-12-15",
        id="handed-over-pada-tanggal",
    ),
    pytest.param(
        "appointment",
        ("BIMA – SK PPPK dibagikan mulai Senin (15/12/2025) di aula."),
        "2025-12-15",
        id="handed-out-from-a-weekday",
    ),
    pytest.param(
        "appointment",
        ('Samarinda - Pemprov melantik PPPK.\n"Semua hadir," paparnya di Samarinda, (7/12/2022).'),
        "2022-12-07",
        id="brackets-without-weekday",
    ),
    pytest.param(
        "appointment",
        ("KOTA – Selasa (6/1/2025), bupati melantik 10 PPPK.\nFoto: Apel pelantikan, Senin (5/1/2026) (Foto: Dok)"),
        "2026-01-06",
        id="caption-of-the-day-before-mends-the-year",
    ),
    pytest.param(
        "proposal",
        ("OKU – “Usulan sudah dikirim,” ujarnya, Jumat (2/2/2024). Batas akhir pengusulan 31 Januari 2024."),
        "2024-02-02",
        id="statement-before-a-past-deadline",
    ),
    pytest.param(
        "appointment",
        (
            "Bupati Lantik 100 PPPK Hari Ini\n\nSenin, 15 Desember 2025 - 10:00 WIB\n\nSERANG – Bupati melantik "
            "100 PPPK di alun-alun, Senin (15/12)."
        ),
        "2025-12-15",
        id="time-stamp-gives-the-year",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Bupati melantik 100 PPPK di alun-alun, Senin, 15 Desember 2025 pukul 09.00 WIB."),
        "2025-12-15",
        id="clock-behind",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Senin, 15 Desember 2025 menjadi hari bersejarah bagi 100 PPPK yang dilantik."),
        "2025-12-15",
        id="opens-with-the-day",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Tanggal 15 Desember 2025 menjadi hari bersejarah bagi 100 PPPK yang dilantik."),
        "2025-12-15",
        id="opens-with-tanggal",
    ),
    pytest.param(
        "appointment", ("SERANG (15/12/2025) – Bupati melantik 100 PPPK."), "2025-12-15", id="bracket-in-the-dateline"
    ),
    pytest.param(
        "appointment", ("SERANG, 15/12/2025 – Bupati melantik 100 PPPK."), "2025-12-15", id="slashes-in-the-dateline"
    ),
    pytest.param(
        "appointment",
        ("SERANG – Bupati melantik 100 PPPK pada Senin pagi (15/12/2025)."),
        "2025-12-15",
        id="weekday-and-daytime",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Bupati melantik 100 PPPK pada hari Senin, tanggal 15 Desember tahun 2025."),
        "2025-12-15",
        id="long-form",
    ),
    pytest.param(
        "appointment",
        ("SERANG – Bupati melantik 100 PPPK pada Senin 15 Desember 2025 kemarin."),
        "2025-12-15",
        id="kemarin-behind",
    ),
    pytest.param(
        "other",
        (
            "SERANG – Ratusan honorer berunjuk rasa di kantor bupati, Senin (15/12/2025). Mereka menuntut di"
            "angkat sebelum 31 Desember 2025."
        ),
        "2025-12-15",
        id="protest",
    ),
    pytest.param(
        "proposal",
        ("SERANG – Pemkab mengumumkan kelulusan 300 pelamar PPPK pada 5 Juni 2025."),
        "2025-06-05",
        id="plain-day-in-the-lead",
    ),
    pytest.param(
        "proposal",
        (
            "SERANG – Sebanyak 300 pelamar lulus. Pengumuman disampaikan Bupati.\nHal ini tertuang dalam Peng"
            "umuman Nomor 800/12 tanggal 5 Juni 2025."
        ),
        None,
        id="only-a-document",
    ),
    pytest.param(
        "appointment",
        (
            "SERANG – Kata Bupati kepada 100 PPPK saat pelantikan, Senin (15/12/2025). Pelantikan gelombang "
            "berikutnya Rabu (17/12/2025)."
        ),
        "2025-12-15",
        id="two-news-days",
    ),
    pytest.param(
        "appointment",
        "ENDE – Kepala BKPSDM Ende, Jumat (7/3/2025), mengatakan 300 PPPK telah dilantik pada Rabu (5/3/2025).",
        "2025-03-05",
        id="a-day-whose-verb-of-speech-follows",
    ),
    pytest.param(
        "appointment",
        "ENDE – Sampai Rabu (12/11/2025) siang telah terbit 412 NIP. Sisanya menunggu.",
        "2025-11-12",
        id="what-was-reached-by-the-day-of-the-news",
    ),
    pytest.param(
        "proposal",
        "ENDE – Pendaftaran dibuka sampai Rabu (12/11/2025) di aula. Pelamar menunggu.",
        None,
        id="a-deadline-with-its-weekday",
    ),
    pytest.param(
        "proposal",
        "TEGAL, Kamis 30 Oktober 2025 – Pemkot menyiapkan pelantikan yang berlangsung Jumat (31/10/2025) di alun-alun.",
        "2025-10-30",
        id="a-ceremony-after-the-dateline",
    ),
    pytest.param(
        "proposal",
        "BULA – Hasil seleksi telah diumumkan pada 31 Desember 2024 lalu.\nKepada wartawan, Senin (6/1/2025), Sekda "
        "membuka angkanya.",
        "2024-12-31",
        id="a-result-that-was-published",
    ),
    pytest.param(
        "proposal",
        "OKU – Sebanyak 391 peserta lulus, demikian pengumuman yang diteken bupati tertanggal 1 Juli 2025.\n“SK terbit "
        "Oktober,” ujar Budi, Kamis (3/7/2025).",
        "2025-07-01",
        id="the-day-that-an-announcement-bears",
    ),
    pytest.param(
        "proposal",
        "Medan – “Target itu bisa tercapai,” ujar Wali Kota di Medan, Jumat.\nDi kota itu hadir para guru.\nMereka "
        "mendata.\nDi antaranya 622 guru yang sudah dilantik, Selasa (24/5/2022).",
        None,
        id="a-background-beside-a-bare-weekday",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pengisian DRH 90 peserta PPPK ditutup 22 September 2025. Kepala BKD mengatakan semuanya rampung, "
        "Selasa (23/9/2025).",
        "2025-09-23",
        id="a-deadline-that-passed",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pintu pengusulan formasi ditutup 31 Januari 2024. Kepala BKD menyebut 900 usulan masuk, Jumat "
        "(2/2/2024).",
        "2024-01-31",
        id="the-close-of-the-asking-itself",
    ),
    pytest.param(
        "appointment",
        "CONTOH – Penantian 90 PPPK berakhir hari ini (28/10/2025) di pendopo. “Selamat,” kata bupati, Senin "
        "(27/10/2025).",
        "2025-10-28",
        id="a-wait-that-ends-today",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Tanggal 1 April 2024 lewat begitu saja. “SK masih diproses,” ujar Kepala BKD, Selasa (2/4/2024).",
        "2024-04-02",
        id="a-day-that-went-by",
    ),
    pytest.param(
        "appointment",
        "CONTOH – Penantian 90 PPPK akhirnya berakhir 5 Januari 2026. SK diserahkan bupati di pendopo.",
        "2026-01-05",
        id="a-wait-that-ended-that-day",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pendaftaran 90 formasi PPPK resmi ditutup 6 September 2024. Sebanyak 900 orang melamar.",
        "2024-09-06",
        id="a-close-that-is-the-news",
    ),
    pytest.param(
        "appointment",
        "CONTOH – Bupati melantik 90 PPPK pada 5 Januari 2026 lewat upacara di alun-alun.",
        "2026-01-05",
        id="a-way-in-which-it-was-done",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Hingga Kamis (5/2/2026), 14 honorer belum mengisi DRH. Seluruhnya 300 orang.",
        "2026-02-05",
        id="how-far-things-were-by-the-day-of-the-news",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pendaftaran berlangsung hingga Kamis (5/2/2026). Formasinya 300.",
        None,
        id="a-deadline-with-its-weekday",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Kamis (12/6/2025) akan menjadi hari bersejarah bagi 90 PPPK. Kepastian itu dibawa Sekda, Selasa "
        "(10/6/2025).",
        "2025-06-10",
        id="a-day-that-is-to-be-one",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Menurut Kepala BKD Budi Contoh, Senin (5/1/2026), akan ada 90 formasi PPPK yang diusulkan.",
        "2026-01-05",
        id="what-is-said-that-day-is-to-come",
    ),
    pytest.param(
        "other",
        "CONTOH – Honorer yang mengadu ke DPRD pada Senin (5/1/2026) akan dipanggil lagi. Jumlah mereka 90 orang.",
        "2026-01-05",
        id="what-becomes-later-of-those-of-the-day",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Besok, Selasa (13/5/2025), 90 PPPK dilantik bupati. Persiapan ditinjau Sekda, Senin (12/5/2025).",
        "2025-05-12",
        id="tomorrow",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Kementerian membuka hasil seleksi CPNS, Rabu (12/1/2022). Sekjen menerangkan, pengumuman awal "
        "sudah keluar pada 24 Desember 2021.",
        "2022-01-12",
        id="a-day-told-in-what-is-said",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pemkab menyiapkan 90 formasi. “Cukup,” kata Kepala BKD Budi Contoh, 24 Desember 2021.",
        "2021-12-24",
        id="the-day-of-the-saying-without-its-weekday",
    ),
    pytest.param(
        "other",
        "Ende, 24 Oktober 2025 – Bupati membatalkan hasil lelang tujuh kursi kepala dinas.\nHasil itu dibenarkan dalam "
        "siaran pers 8 Januari 2025.\nSemua sesuai aturan, kata dia, Jumat.",
        "2025-10-24",
        id="said-long-before-the-dateline",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo.\n\nSK itu ber-TMT 1 Maret 2025, gaji mulai "
        "dibayarkan 1 April 2025.",
        None,
        id="ber-tmt-and-the-first-pay",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo.\n\nUU Nomor 20 Tahun 2023 yang disahkan 31 "
        "Oktober 2023 mewajibkan penataan honorer.",
        None,
        id="the-day-of-a-law",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo.\n\nPP 49 Tahun 2018 diundangkan pada 28 "
        "November 2018.",
        None,
        id="the-day-of-a-regulation",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo.\n\nSeorang penerima, Siti, pensiun 1 Mei 2025.",
        None,
        id="a-retirement",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo.\n\nMereka lulus seleksi yang diumumkan 24 "
        "Desember 2024.",
        None,
        id="their-results",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK di pendopo, bertepatan dengan Hari Guru Nasional 25 "
        "November 2024.",
        "2024-11-25",
        id="on-a-holiday",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati menyerahkan SK kepada 120 PPPK sebagai kado Hari Guru Nasional 25 November 2024.",
        None,
        id="a-present-for-a-holiday",
    ),
    pytest.param(
        "appointment",
        "PATI – SK bagi 900 PPPK dibagikan dari Senin (8/12/2025) hingga Rabu (10/12/2025) di pendopo.",
        "2025-12-08",
        id="from-one-day-to-another",
    ),
    pytest.param(
        "proposal",
        "PATI – Lamaran diterima dari Senin (8/12/2025) hingga Rabu (10/12/2025).",
        None,
        id="applications-from-one-day-to-another",
    ),
    pytest.param(
        "appointment",
        "PATI – Pelantikan 900 PPPK berlangsung mulai tanggal 8 sampai dengan 10 Desember 2025.",
        "2025-12-08",
        id="an-act-over-days",
    ),
    pytest.param(
        "appointment",
        "PATI – Pelantikan 900 PPPK digelar Senin sampai Rabu, 8 s.d. 10 Desember 2025.",
        "2025-12-08",
        id="an-act-over-days-in-short",
    ),
    pytest.param(
        "appointment",
        "PATI – Menyusul pelantikan 500 orang pada Senin (22/9/2025), Bupati melantik lagi 300 PPPK, Rabu (1/10/2025).",
        "2025-10-01",
        id="after-another-round",
    ),
    pytest.param(
        "appointment",
        "PATI – Pelantikan 300 pejabat yang sedianya digelar Jumat (26/9/2025) akhirnya terlaksana Rabu (1/10/2025).",
        "2025-10-01",
        id="put-off",
    ),
    pytest.param(
        "appointment",
        "PATI – Batal Jumat (26/9/2025), pelantikan 300 pejabat akhirnya digelar Rabu (1/10/2025).",
        "2025-10-01",
        id="called-off-and-held",
    ),
    pytest.param(
        "appointment",
        "PATI – Seharusnya mereka bersabar. Bupati melantik 300 pejabat, Rabu (1/10/2025).",
        "2025-10-01",
        id="should-in-another-sentence",
    ),
    pytest.param(
        "appointment",
        "BANGKALAN – Pemkab mengajukan 149 nama, tetapi yang dapat dilantik pada Senin (27/5/2024) baru 79 orang.",
        "2024-05-27",
        id="asked-for-more-than-were-sworn-in",
    ),
    pytest.param(
        "proposal",
        "PATI – Lewat surat bernomor 800.1/67/2025 yang diteken Bupati pada 25 Agustus 2025, 1.126 THL "
        "diusulkan.\n\n“Tinggal menanti,” kata dia, Rabu.",
        "2025-08-25",
        id="a-letter-that-proposes",
    ),
    pytest.param(
        "proposal",
        "PATI – Pengumuman Bupati Nomor 810.1/12/2024 tanggal 19 Agustus 2024 memuat 300 formasi.",
        "2024-08-19",
        id="a-numbered-announcement",
    ),
    pytest.param(
        "proposal",
        "PATI – Sebanyak 3.482 pelamar lolos. Hasil itu diumumkan 2-3 Agustus 2021.",
        "2021-08-02",
        id="announced-over-two-days",
    ),
    pytest.param(
        "other",
        "ACEH – Kamis (29/1/2026) sore, honorer menerima SK dari Gubernur. Juru bicara mengatakan, hal itu lahir "
        "dari pembicaraan telepon pada Rabu malam, 10 Desember 2025.",
        "2026-01-29",
        id="said-of-a-day-long-gone",
    ),
    pytest.param(
        "other",
        "Kejagung Geser 43 Kajari\n\nLewat Surat Keputusan Nomor KEP-IV-1734/C/12/2025 tanggal 24 Desember "
        '2025, sebanyak 68 pejabat Kejaksaan Agung berpindah tempat.\n\n"Benar," kata Kapuspenkum Anang, '
        "Sabtu (27/12/2025).",
        "2025-12-24",
        id="moved-by-a-numbered-decree",
    ),
    pytest.param(
        "appointment",
        'PATI – Melalui SK Bupati tertanggal 3 Maret 2025, 40 kepala sekolah di Pati dimutasi.\n\n"Biasa '
        'saja," kata Kepala BKPSDM Ani, Rabu (5/3/2025).',
        "2025-03-03",
        id="moved-by-a-dated-decree",
    ),
    pytest.param(
        "appointment",
        "PATI – Dengan terbitnya SK Bupati Nomor 800/12 tanggal 3 Maret 2025, 40 kepala puskesmas Pati berganti "
        "tempat tugas.\n\nMereka diminta segera menyesuaikan diri.",
        "2025-03-03",
        id="with-a-decree-issued",
    ),
    pytest.param(
        "appointment",
        "PATI – Berdasarkan SK Bupati Nomor 800/12 tanggal 3 Maret 2025, 40 pejabat Pati dilantik di pendopo, "
        "Rabu (5/3/2025).",
        "2025-03-05",
        id="on-the-ground-of-a-decree",
    ),
    pytest.param(
        "appointment",
        "PATI – Melalui SK Bupati Nomor 800/12 tanggal 3 Maret 2025, 40 pejabat Pati dimutasi. Pelantikan digelar "
        "di pendopo, Rabu (5/3/2025).",
        "2025-03-05",
        id="by-decree-and-a-ceremony",
    ),
    pytest.param(
        "proposal",
        "PATI – Lewat Keputusan Menpan RB Nomor 16 Tahun 2025 tanggal 13 Januari 2025, honorer Pati bisa "
        "diangkat.\n\nSebanyak 900 orang diusulkan, kata Ani, Rabu (5/3/2025).",
        "2025-03-05",
        id="by-a-decree-of-the-state",
    ),
    pytest.param(
        "appointment",
        "PATI – Pelantikan 92 pejabat Pemkab Pati pada Jumat (22/3/2024) dibatalkan.\n\nPembatalan disampaikan "
        "Sekda Pati, Rabu (3/4/2024).",
        "2024-04-03",
        id="a-ceremony-undone",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati Pati membatalkan pelantikan 92 pejabat yang digelar 22 Maret 2024.\n\nIa mengumumkannya di "
        "pendopo, Rabu (3/4/2024).",
        "2024-04-03",
        id="undoing-a-ceremony",
    ),
    pytest.param(
        "appointment",
        "PATI – Senin (22/9/2025) lalu 500 PPPK Pemkab Pati telah dilantik. Hari ini, Rabu (1/10/2025), giliran "
        "300 orang menerima SK.",
        "2025-10-01",
        id="today-after-another-round",
    ),
    pytest.param(
        "appointment",
        "PATI – Rapat persiapan dilakukan Senin (29/9/2025). Bupati Pati melantik 300 PPPK hari ini (1/10/2025).",
        "2025-10-01",
        id="today-after-a-meeting",
    ),
    pytest.param(
        "appointment",
        "PATI – Bupati Pati menerima 300 PPPK yang baru dilantik dalam apel, Senin (10/3/2025). Pelantikan "
        "berlangsung pekan sebelumnya, Senin (3/3/2025).",
        "2025-03-10",
        id="received-after-a-ceremony",
    ),
    pytest.param(
        "other",
        "SIANTAR – Pelantikan 92 pejabat yang digelar Jumat (22/3/2024) dibatalkan. Pembatalan dituangkan "
        "dalam SK Nomor "
        "800/616/IV/2024 yang diteken Selasa (2/4/2024).\n\nDitanya Sabtu (30/3/2024), Kepala BKPSDM menjawab pendek.",
        "2024-04-02",
        id="undone-by-a-decree",
    ),
    pytest.param(
        "appointment",
        "Kejaksaan Agung merombak jajarannya. Lewat Surat Keputusan Nomor KEP-IV-17/C/12/2025 tanggal 24 "
        "Desember 2025, "
        "68 pejabat berpindah tempat.\n\n“Benar,” kata Anang ketika dihubungi, Jumat.",
        "2025-12-24",
        id="a-decree-beside-a-bare-weekday",
    ),
]


@pytest.mark.parametrize(("text", "expected"), APPOINTMENTS)
def test_appointment(text: str, expected: str | None) -> None:
    event = _event(text, "appointment")
    assert event.date == (date.fromisoformat(expected) if expected else None)
    assert sum(mention.role == "event" for mention in event.dates) == (expected is not None)


@pytest.mark.parametrize(("kind", "text", "expected"), OTHERS + MORE)
def test_any_kind(kind: str, text: str, expected: str | None) -> None:
    event = _event(text, kind)
    assert event.date == (date.fromisoformat(expected) if expected else None)
    assert event.text is None or event.text in text


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        pytest.param("SK Nomor 5 tanggal 1 Juli 2021.", ["decree"], id="decree"),
        pytest.param("Mereka bekerja TMT 1 Januari 2026.", ["effective"], id="tmt"),
        pytest.param("Pendaftaran hingga 26 Juli 2021.", ["other"], id="deadline"),
        pytest.param("“Siap,” kata Budi, Senin (15/12/2025).", ["event"], id="statement-as-event"),
        pytest.param(
            "SERANG – Pelantikan, Senin (15/12/2025).\n“Siap,” kata Budi, Selasa (16/12/2025).",
            ["event", "statement"],
            id="both",
        ),
    ],
)
def test_roles(text: str, roles: list[str]) -> None:
    assert [mention.role for mention in _event(text, "appointment").dates] == roles


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.role}-{cue.words[0]}")
def test_every_cue_has_its_example(cue) -> None:
    days = find_dates(read_layout(f"{cue.example} ."), None)
    assert any(cue.role in read_cues(cue.example[: day.start], cue.example[day.end :]) for day in days), cue.example
