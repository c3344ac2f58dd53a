"""How far things had come by a day: "hingga Kamis (12/6/2025)" is the news where it tells what was reached."""

from __future__ import annotations

import pytest

from tests.extraction.event_days import event_of

REACHED = [
    "Kepala BKD belum memperoleh kepastian jadwal dari pusat hingga {}.",
    "Hingga {}, pelamar mencapai 400 orang.",
    "Pelamar formasi PPPK sudah mencapai 400 orang hingga {} siang.",
    "Sampai {} petang, baru 90 peserta yang melengkapi berkas.",
    "Baru 90 peserta yang melengkapi berkas sampai {} petang.",
    "Jumlah pendaftar tercatat 1.200 orang sampai dengan {}.",
    "Nasib 300 honorer tetap menggantung hingga {}.",
    "Persetujuan teknis belum juga turun sampai {}, kata Kepala BKD.",
]
ENDS = [
    "Pendaftaran dibuka sampai {} di aula.",
    "Pendaftaran sudah dibuka hingga {} mendatang.",
    "Peserta diberi waktu menyanggah sampai {}.",
    "Lamaran diterima hingga {}.",
    "Pendaftaran diperpanjang hingga {} karena baru 30 pelamar.",
    "Pengisian DRH berlangsung sampai {}.",
    "Kontrak 300 PPPK sudah berlaku hingga {}.",
]


@pytest.mark.parametrize("text", REACHED)
def test_what_was_reached_by_a_day_is_the_news(text: str) -> None:
    assert str(event_of("SERANG – " + text.format("Kamis (12/6/2025)"), "proposal").date) == "2025-06-12"


@pytest.mark.parametrize("text", ENDS)
def test_an_end_to_come_is_no_news(text: str) -> None:
    assert event_of("SERANG – " + text.format("Kamis (12/6/2025)"), "proposal").date is None
