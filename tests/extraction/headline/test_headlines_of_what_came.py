"""The headline of articles on a number and what came of it; the articles are made up."""

import pytest

from extraction.article import extract

CAME = [
    (
        "Dari 1.290 Formasi PPPK, Bangka Barat Cuma Buka 100\n\nMENTOK – Anggaran yang seret memaksa Pemkab Bangka "
        "Barat memangkas rekrutmen PPPK. Formasi yang dibuka tinggal 100. Padahal usulan awal daerahnya mencapai 1.290 "
        "formasi, kata Antoni, Senin (7/10/2024).",
        100,
        "posts cut, told by the title",
    ),
    (
        "TARUTUNG – Surat bupati memuat pergeseran 95 guru dan kepala sekolah. Dari 95 nama tersebut, baru 44 kepala "
        "sekolah yang diambil sumpahnya, Senin (17/11/2025).",
        44,
        "a number told again, and who were sworn in of it",
    ),
    (
        "Dari 286 CPNS Pangandaran, Hanya 79 Orang Putra Daerah\n\nPANGANDARAN – Bupati Pangandaran melantik dan "
        "mengambil sumpah 286 CPNS, Senin (7/2/2022). Hanya 79 orang putra daerah, katanya.",
        286,
        "all are sworn in, whatever the few of the title are",
    ),
    (
        "MUKOMUKO – Pemkab Mukomuko mencatat 1.470 pelamar PPPK, Jumat (18/10/2024). Dari 1.470 orang tersebut, yang "
        "menekan tombol submit baru 1.048 pelamar.",
        1470,
        "applicants on a stage",
    ),
    (
        "DEMAK – Dari 640 formasi PPPK, 90 formasi untuk guru, kata Kepala BKPP, Senin (7/10/2024).",
        640,
        "a share is nothing that came of it",
    ),
]


@pytest.mark.parametrize(("text", "headline"), [pytest.param(*row[:2], id=row[2]) for row in CAME])
def test_the_headline_is_what_came_of_a_number(text, headline):
    article = extract(text)
    assert article.headline is not None
    assert article.headcounts[article.headline].value == headline
