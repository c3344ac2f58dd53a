"""Days told by a weekday alone or from today's, under a paper's time stamp of Wednesday, 12 March 2025."""

from __future__ import annotations

import pytest

from extraction.article import extract
from extraction.dates.dates import find_dates
from extraction.dates.relative_days import is_relative
from extraction.text.layout import read_layout

TOLD = [
    ("Bupati Pati melantik 120 PPPK di pendopo, Selasa.", "2025-03-11", "weekday-behind-a-comma"),
    ("Sebanyak 120 PPPK menerima SK pengangkatan dari Bupati Pati pada Rabu.", "2025-03-12", "of-the-same-weekday"),
    ("Sebanyak 120 PPPK menerima SK.\n\n“Kerja,” kata Bupati di Pati, Senin.", "2025-03-10", "of-a-statement"),
    ("Kepala BKPSDM Pati, Selasa, mengatakan 120 PPPK sudah menerima SK.", "2025-03-11", "before-its-verb"),
    ("Bupati Pati menyerahkan SK kepada 80 CPNS, Senin siang.", "2025-03-10", "with-the-time-of-day"),
    ("Senin sore, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-10", "opening-the-sentence"),
    ("Sebanyak 80 CPNS Pemkab Pati diambil sumpahnya, Ahad.", "2025-03-09", "ahad"),
    ("Pelantikan 80 CPNS berlangsung hari Selasa.\n\n“Baik,” kata bupati, Rabu.", "2025-03-11", "act-before-statement"),
    ("Bupati Pati menyerahkan SK kepada 120 PPPK, Senin lalu.", "2025-03-10", "last"),
    ("Bupati Pati menyerahkan SK kepada 120 PPPK, Rabu (hari ini), di pendopo.", "2025-03-12", "today-in-brackets"),
    ("Hari ini, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-12", "today"),
    ("Bupati Pati melantik 80 pejabat fungsional pagi ini di pendopo.", "2025-03-12", "this-morning"),
    ("Siang tadi, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-12", "this-noon"),
    ("Penyerahan SK kepada 80 CPNS digelar tadi pagi di pendopo.", "2025-03-12", "earlier-this-morning"),
    ("Sebanyak 80 PPPK telah menerima SK.\n\nItu dikatakan Kepala BKD hari ini.", "2025-03-12", "said-today"),
    ("Kemarin, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-11", "yesterday"),
    ("Pemkab Pati mengusulkan 431 formasi.\n\n“Untuk guru,” kata Kepala BKD, kemarin.", "2025-03-11", "said-yesterday"),
    ("Bupati Pati melantik 120 PPPK di pendopo kemarin.", "2025-03-11", "yesterday-ends-the-sentence"),
    ("Kemarin siang, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-11", "yesterday-noon"),
    ("Bupati Pati kemarin menyerahkan SK kepada 120 PPPK.", "2025-03-11", "yesterday-before-its-verb"),
    ("Sebanyak 80 CPNS sudah memegang SK, Sekda Pati kemarin menyebut.", "2025-03-11", "said-before-its-verb"),
    ("Penyerahan SK kepada 80 CPNS digelar sehari lalu di pendopo.", "2025-03-11", "a-day-ago"),
    ("Bupati Pati melantik 120 PPPK di pendopo dua hari lalu.", "2025-03-10", "two-days-ago"),
    ("Tiga hari yang lalu, 80 CPNS Pemkab Pati menerima SK dari bupati.", "2025-03-09", "three-days-ago"),
    ("Sebanyak 40 kepala sekolah Pati dikukuhkan 5 hari silam di pendopo.", "2025-03-07", "five-days-ago"),
    ("Sebanyak 80 CPNS menerima SK. Mereka bukan pegawai kemarin sore, kata bupati.", None, "new-to-it"),
    ("Sebanyak 80 CPNS menerima SK. Honor bulan kemarin, kata bupati, dibayar.", None, "last-month"),
    ("Sebanyak 80 CPNS menerima SK. Sejak dua hari lalu mereka berlatih menerima SK.", None, "since-two-days"),
    ("Sebanyak 80 CPNS menerima SK. Masa latihan dua hari lalu libur sehari.", None, "two-days-then"),
    ("Sebanyak 80 CPNS Pati akan menerima SK pada Senin.", None, "to-come"),
    ("Senin, Bupati Pati akan melantik 120 PPPK.", None, "to-come-said-behind"),
    ("SK bagi 80 CPNS Pati dibagikan Senin depan.", None, "next"),
    ("Rabu lusa, 120 PPPK Pati dilantik.", None, "the-day-after-tomorrow"),
    ("Sebanyak 80 CPNS yang baru diangkat apel setiap Senin, kata bupati.", None, "habit"),
    ("Sebanyak 80 CPNS menerima SK.\n\n“Masuk kerja Senin, jangan terlambat,” kata bupati.", None, "in-a-quote"),
    ("Sebanyak 80 CPNS menerima SK.\n\n“Mulai hari ini kalian abdi negara,” kata bupati.", None, "today-in-a-quote"),
    ("Rabu lalu Bupati Pati menyerahkan SK kepada 120 PPPK, Rabu lalu.", None, "last-of-the-same-weekday"),
    ("Sebanyak 80 CPNS menerima SK. Sampai hari ini masih ada 20 honorer menunggu.", None, "until-today"),
    ("Sebanyak 80 CPNS yang lulus seleksi tahun kemarin menerima SK.", None, "last-year"),
    ("Sebanyak 80 CPNS menerima SK. Hari ini honorer, besok ASN, kata seorang guru.", None, "today-and-tomorrow"),
    ("Sebanyak 80 CPNS menerima SK. Kelas mereka libur pada Sabtu.", None, "nothing-done-or-said"),
    ("Sebanyak 80 CPNS menerima SK. Masa kerja dihitung sejak Senin.", None, "since"),
]


@pytest.mark.parametrize(("body", "day"), [row[:2] for row in TOLD], ids=[row[2] for row in TOLD])
def test_told_under_a_time_stamp(body: str, day: str | None) -> None:
    article = extract(f"Kabar dari Pati\nRabu, 12 Maret 2025 20:20 WIB\n\nPATI – {body}\n\nMereka gembira.")
    assert (article.event_date and article.event_date.isoformat()) == day
    if day is not None:
        assert article.event_date_basis == "publication"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "PATI, 12 Maret 2025 – Bupati menyerahkan SK kepada 120 PPPK, Selasa.", "2025-03-11", id="dateline"
        ),
        pytest.param("PATI – Bupati menyerahkan SK kepada 120 PPPK, Selasa.", None, id="no-day-of-the-paper"),
        pytest.param(
            "Kabar\nRabu, 12 Maret 2025\n\nPATI – Bupati melantik 120 PPPK, Selasa (4/3).\n\n“Baik,” katanya, Rabu.",
            "2025-03-04",
            id="dated-in-full",
        ),
    ],
)
def test_the_day_of_the_paper(text: str, day: str | None) -> None:
    event = extract(text).event_date
    assert (event and event.isoformat()) == day


def test_a_word_for_a_dated_day_is_no_day_of_its_own() -> None:
    found = find_dates(read_layout("Kabar\n12 Maret 2025\n\nPATI – PPPK dilantik hari ini, 12 Maret 2025."), None)
    assert not any(map(is_relative, found))
