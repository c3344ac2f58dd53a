"""Lists headed by a kind of work are of the count of that work, and of its scheme, wherever it was told."""

import pytest

from extraction.article import extract

LISTED = [
    pytest.param(
        "Sinarjaya Buka CPNS dan PPPK\n\nAda 559 formasi. Jalur CPNS berisi tenaga kesehatan 241 dan tenaga teknis 20. "
        "Jalur PPPK hanya guru 298.\n\nUntuk formasi kesehatan antara lain tersedia:\n- Apoteker 6 orang\n"
        "- Bidan 9 orang\n- Perawat 25 orang",
        [(6, "cpns", 241), (9, "cpns", 241), (25, "cpns", 241)],
        id="a heading, some of them",
    ),
    pytest.param(
        "Sinarjaya Buka CPNS dan PPPK\n\nUntuk CPNS tersedia tenaga teknis 77 kursi. Untuk PPPK guru 240 kursi.\n\n"
        "Beberapa formasi teknis yang dibuka:\n1. Arsiparis 10 orang\n2. Pranata komputer 12 orang\n3. Auditor 5 orang",
        [(10, "cpns", 77), (12, "cpns", 77), (5, "cpns", 77)],
        id="a heading that ends in the work",
    ),
    pytest.param(
        "Sinarjaya Buka CPNS dan PPPK\n\nUntuk PPPK tersedia guru 240 kursi. Untuk CPNS nakes 180 kursi dan tenaga "
        "teknis 77.\n\nFormasi guru terbanyak ialah guru kelas 120, disusul guru agama 40 dan guru olahraga 22.",
        [(120, "pppk", 240), (40, "pppk", 240), (22, "pppk", 240)],
        id="prose",
    ),
    pytest.param(
        "Sinarjaya Buka CPNS dan PPPK\n\nJalur CPNS berisi tenaga kesehatan 41. Jalur PPPK tenaga kesehatan "
        "120 orang.\n\nUntuk formasi kesehatan PPPK tersedia perawat 80 orang dan bidan 40 orang.",
        [(80, "pppk", 120), (40, "pppk", 120)],
        id="work of both schemes, one named",
    ),
    pytest.param(
        "Sinarjaya Buka PPPK\n\nAda 400 formasi PPPK, di antaranya 170 tenaga kesehatan.\n\nRincian lengkapnya:\n"
        "- Perawat 60\n- Bidan 90\n- Guru 250",
        [(60, "pppk", 400), (90, "pppk", 400), (250, "pppk", 400)],
        id="a heading without work",
    ),
    pytest.param(
        "Sinarjaya Lantik PPPK\n\nBupati melantik 320 PPPK, yakni 200 guru dan 120 nakes.\n\n"
        "Tahun lalu formasi guru 90 orang, guru SD 60 dan guru SMP 30.",
        [(90, "pppk", None), (60, "pppk", 90), (30, "pppk", 90)],
        id="another year has a count of its own",
    ),
    pytest.param(
        "Sinarjaya Buka CPNS dan PPPK\n\nJalur PPPK menyediakan 240 guru, sedangkan jalur CPNS 77 tenaga teknis.\n\n"
        "Sampai kemarin pelamar guru baru 812 orang, sementara pelamar teknis sudah 1.330 orang.",
        [(812, "pppk", None), (1330, "cpns", None)],
        id="who apply for work of one scheme",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_lists_of_one_work(text: str, expected: list[tuple[int, str, int | None]]) -> None:
    headcounts = extract(text).headcounts
    told = [
        (headcount.value, headcount.category, None if headcount.of is None else headcounts[headcount.of].value)
        for headcount in headcounts
    ]
    assert told[-len(expected) :] == expected
