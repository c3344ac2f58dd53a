"""The event's day among all the days of an article.

By kind of article: a row for each way in which the press dates its news, beside it the days that are none.
"""

from __future__ import annotations

from datetime import date

import pytest

from extraction.dates.date_cues import CUES, read_cues
from extraction.dates.dates import find_dates
from extraction.text.layout import read_layout
from tests.extraction.dates.event_days import event_of

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


@pytest.mark.parametrize(("text", "expected"), APPOINTMENTS)
def test_appointment(text: str, expected: str | None) -> None:
    event = event_of(text, "appointment")
    assert event.date == (date.fromisoformat(expected) if expected else None)
    assert sum(mention.role == "event" for mention in event.dates) == (expected is not None)


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
    assert [mention.role for mention in event_of(text, "appointment").dates] == roles


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.role}-{cue.words[0]}")
def test_every_cue_has_its_example(cue) -> None:
    days = find_dates(read_layout(f"{cue.example} ."), None)
    assert any(cue.role in read_cues(cue.example[: day.start], cue.example[day.end :]) for day in days), cue.example
