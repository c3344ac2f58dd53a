"""The day of an appointment among days that are none, by what stands beside it.

One table, long on purpose: a row for each way of telling, beside it what looks alike and dates something else.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.extraction.dates.event_days import event_of

ROWS = [
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
        "appointment",
        "CONTOH – Penantian 90 PPPK berakhir hari ini (28/10/2025) di pendopo. “Selamat,” kata bupati, Senin "
        "(27/10/2025).",
        "2025-10-28",
        id="a-wait-that-ends-today",
    ),
    pytest.param(
        "appointment",
        "CONTOH – Penantian 90 PPPK akhirnya berakhir 5 Januari 2026. SK diserahkan bupati di pendopo.",
        "2026-01-05",
        id="a-wait-that-ended-that-day",
    ),
    pytest.param(
        "appointment",
        "CONTOH – Bupati melantik 90 PPPK pada 5 Januari 2026 lewat upacara di alun-alun.",
        "2026-01-05",
        id="a-way-in-which-it-was-done",
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
        "appointment",
        "Kejaksaan Agung merombak jajarannya. Lewat Surat Keputusan Nomor KEP-IV-17/C/12/2025 tanggal 24 "
        "Desember 2025, "
        "68 pejabat berpindah tempat.\n\n“Benar,” kata Anang ketika dihubungi, Jumat.",
        "2025-12-24",
        id="a-decree-beside-a-bare-weekday",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), ROWS)
def test_day_of_the_event(kind: str, text: str, expected: str | None) -> None:
    event = event_of(text, kind)
    assert event.date == (date.fromisoformat(expected) if expected else None)
    assert event.text is None or event.text in text
