"""The day of a proposal or of another matter: of the act reported, else of the statement.

One table, long on purpose: a row for each way of telling, beside it what looks alike and dates something else.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.dates.event_days import event_of

ROWS = [
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
        "2024-09-06",
        id="a-close-told-of-the-day-after",
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
        "proposal",
        (
            "19 Desember, Penyerahan SK PPPK di Sulsel\n\nMAKASSAR – Penyerahan 1.750 SK akan dilakukan pada 1"
            "9 Desember mendatang.\n“Insya Allah,” ujar Imran kepada wartawan, Senin (12/12/2022)."
        ),
        "2022-12-12",
        id="title-names-a-day-to-come",
    ),
    pytest.param(
        "proposal",
        ("OKU – “Usulan sudah dikirim,” ujarnya, Jumat (2/2/2024). Batas akhir pengusulan 31 Januari 2024."),
        "2024-02-02",
        id="statement-before-a-past-deadline",
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
        "2025-06-05",
        id="told-in-a-dated-announcement",
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
        "proposal",
        "CONTOH – Tanggal 1 April 2024 lewat begitu saja. “SK masih diproses,” ujar Kepala BKD, Selasa (2/4/2024).",
        "2024-04-02",
        id="a-day-that-went-by",
    ),
    pytest.param(
        "proposal",
        "CONTOH – Pendaftaran 90 formasi PPPK resmi ditutup 6 September 2024. Sebanyak 900 orang melamar.",
        "2024-09-06",
        id="a-close-that-is-the-news",
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
        "proposal",
        "PATI – Lamaran diterima dari Senin (8/12/2025) hingga Rabu (10/12/2025).",
        None,
        id="applications-from-one-day-to-another",
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
        "proposal",
        "PATI – Lewat Keputusan Menpan RB Nomor 16 Tahun 2025 tanggal 13 Januari 2025, honorer Pati bisa "
        "diangkat.\n\nSebanyak 900 orang diusulkan, kata Ani, Rabu (5/3/2025).",
        "2025-03-05",
        id="by-a-decree-of-the-state",
    ),
    pytest.param(
        "other",
        "SIANTAR – Pelantikan 92 pejabat yang digelar Jumat (22/3/2024) dibatalkan. Pembatalan dituangkan "
        "dalam SK Nomor "
        "800/616/IV/2024 yang diteken Selasa (2/4/2024).\n\nDitanya Sabtu (30/3/2024), Kepala BKPSDM menjawab pendek.",
        "2024-04-02",
        id="undone-by-a-decree",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), ROWS)
def test_day_of_the_event(kind: str, text: str, expected: str | None) -> None:
    event = event_of(text, kind)
    assert event.date == (date.fromisoformat(expected) if expected else None)
    assert event.text is None or event.text in text
