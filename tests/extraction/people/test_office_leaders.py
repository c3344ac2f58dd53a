"""Who leads an office named without a word for the post: made-up people in sentences of the shapes the press writes."""

from __future__ import annotations

import pytest

from tests.extraction.people.people import officials

LEADERS = [
    ("Rosana Talib beralih memimpin Dinas Kearsipan.", "Rosana Talib", "Kepala Dinas Kearsipan", "turns-to-lead"),
    ("Irma Nuraini memimpin SMP Negeri 1 Lasem.", "Irma Nuraini", "Kepala SMP Negeri 1 Lasem", "leads-a-school"),
    ("Agus Munif yang mengambil alih Dinas Sosial hadir.", "Agus Munif", "Kepala Dinas Sosial", "takes-over"),
    ("Budi Santoso kini mengepalai BKPSDM.", "Budi Santoso", "Kepala BKPSDM", "heads-now"),
    ("Budi Santoso dipercaya memimpin Kecamatan Lasem.", "Budi Santoso", "Camat Lasem", "trusted-with-a-district"),
    ("Budi Santoso dipercaya menakhodai Bappeda.", "Budi Santoso", "Kepala Bappeda", "steers"),
    ("Budi Santoso memegang Bidang Pengairan.", "Budi Santoso", "Kepala Bidang Pengairan", "holds-a-division"),
    ("Dinas Sosial kini dipegang Darjo Utomo.", "Darjo Utomo", "Kepala Dinas Sosial", "is-held"),
    ("Kejaksaan Negeri Pati dipimpin Fahri Abdul.", "Fahri Abdul", "Kepala Kejaksaan Negeri Pati", "is-led"),
    ("SKB Pati dipercayakan kepada Novri Harahap.", "Novri Harahap", "Kepala SKB Pati", "is-entrusted"),
    ("Adapun Dinas Sosial dikepalai oleh Darjo Utomo.", "Darjo Utomo", "Kepala Dinas Sosial", "is-headed-by"),
    ("Hadi Wibawa kini resmi menjadi Camat Lasem.", "Hadi Wibawa", "Camat Lasem", "now-officially"),
    ("Rini Astuti sekarang resmi menjabat Camat Lasem.", "Rini Astuti", "Camat Lasem", "now-officially-holds"),
    ("Adapun Rafli Siregar diperpanjang sebagai Sekretaris DPRD.", "Rafli Siregar", "Sekretaris DPRD", "extended"),
]
NOBODY = [
    ("Rapat di Dinas Sosial dipimpin Budi Santoso.", "a-meeting"),
    ("Rombongan Dinas Sosial dipimpin Budi Santoso.", "a-delegation"),
    ("Budi Santoso memimpin apel di Dinas Sosial.", "a-parade"),
    ("Budi Santoso memegang SK Dinas Sosial.", "a-decree"),
    ("Pemkab mengambil alih Puskesmas Lasem.", "a-government"),
    ("Dinas Sosial dipercayakan kepada Panitia Seleksi.", "a-board"),
    ("Dinas Sosial dipimpin Plt sejak lama.", "an-acting-head-without-a-name"),
    ("Guru Penggerak memimpin SMP Negeri 1 Lasem berdoa.", "a-kind-of-teachers"),
]


@pytest.mark.parametrize(("text", "name", "position", "case"), LEADERS, ids=[row[3] for row in LEADERS])
def test_who_leads_an_office(text: str, name: str, position: str, case: str) -> None:
    assert officials(text) == [(name, position)]


@pytest.mark.parametrize("text", [row[0] for row in NOBODY], ids=[row[1] for row in NOBODY])
def test_nobody_leads_it(text: str) -> None:
    assert officials(text) == []
