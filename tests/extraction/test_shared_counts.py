"""Numbers told of several kinds by "masing-masing": of each kind the number in its place, or one number of each."""

import pytest

from extraction.article import extract

LEAD = "Pemkab Batang menyerahkan SK PPPK, Senin (3/3/2025). "


def told(text: str) -> list[tuple[int, str, str | None]]:
    return [(count.value, count.category, count.occupation) for count in extract(text).headcounts]


@pytest.mark.parametrize(
    ("text", "works"),
    [
        pytest.param(
            "SK dibagikan untuk formasi teknis dan kesehatan, masing-masing 340 dan 255 orang.",
            [(340, "teknis"), (255, "kesehatan")],
            id="behind-a-comma",
        ),
        pytest.param(
            "Guru, tenaga kesehatan, dan tenaga teknis masing-masing mendapat 300, 200, dan 100 formasi.",
            [(300, "guru"), (200, "kesehatan"), (100, "teknis")],
            id="three-of-them",
        ),
        pytest.param(
            "Perawat dan bidan masing-masing berjumlah 44 orang dan 31 orang.",
            [(44, "perawat"), (31, "bidan")],
            id="each-with-its-noun",
        ),
        pytest.param(
            "Ada guru serta tenaga teknis sebanyak masing-masing 77 dan 66 orang.",
            [(77, "guru"), (66, "teknis")],
            id="so-many-before-it",
        ),
        pytest.param(
            "Guru dan perawat masing-masing dua belas dan tiga puluh orang dilantik.",
            [(12, "guru"), (30, "perawat")],
            id="in-words",
        ),
        pytest.param(
            "Bidan dan perawat masing-masing 10 orang, guru 40 orang menerima SK.",
            [(10, "bidan"), (10, "perawat"), (40, "guru")],
            id="one-number-of-each",
        ),
        pytest.param(
            "Formasi guru dan tenaga teknis jatahnya sama, masing-masing 335 orang.",
            [(335, "guru"), (335, "teknis")],
            id="alike-by-their-share",
        ),
        pytest.param(
            "Guru dan perawat mendapat jatah yang sama, yakni masing-masing 20 formasi.",
            [(20, "guru"), (20, "perawat")],
            id="alike-by-what-they-get",
        ),
        pytest.param(
            "Untuk apoteker dan nutrisionis disiapkan masing-masing 4 formasi.",
            [(4, "apoteker"), (4, "nutrisionis")],
            id="a-verb-between",
        ),
        pytest.param(
            "Kuota guru dan nakes sama besar: masing-masing 150 formasi.",
            [(150, "guru"), (150, "kesehatan")],
            id="alike-before-a-colon",
        ),
        pytest.param(
            "Ada pengawas sekolah ahli utama, arsiparis, dan perekam medis masing-masing 2 orang.",
            [(2, "pengawas sekolah ahli utama"), (2, "arsiparis"), (2, "perekam medis")],
            id="a-title-with-its-rank",
        ),
        pytest.param(
            "Guru dan perawat ditempatkan di dua kecamatan, masing-masing 10 orang.", [(10, None)], id="of-two-places"
        ),
        pytest.param(
            "Guru dan perawat mengisi aula bergantian masing-masing 10 orang.", [(10, None)], id="of-two-turns"
        ),
        pytest.param(
            "Guru dan tenaga kesehatan menerima SK dalam dua sesi, masing-masing 340 dan 255 orang.",
            [(340, None), (255, None)],
            id="two-sessions",
        ),
        pytest.param(
            "Guru dan tenaga kesehatan hadir pagi dan sore, masing-masing 340 dan 255 orang.",
            [(340, None), (255, None)],
            id="two-times-of-the-day",
        ),
        pytest.param(
            "SK guru diserahkan di dua tempat, masing-masing 340 dan 255 orang.",
            [(340, "guru"), (255, "guru")],
            id="one-work-in-two-places",
        ),
    ],
)
def test_work_in_its_place(text: str, works: list[tuple[int, str | None]]) -> None:
    assert [(value, work) for value, _, work in told(LEAD + text)] == works


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        pytest.param(
            "Bupati Batang menyerahkan SK. Penerimanya CPNS dan PPPK, masing-masing 340 dan 255 orang.",
            [(340, "cpns"), (255, "pppk")],
            id="two-schemes",
        ),
        pytest.param(
            "Pemkab Batang mengusulkan formasi untuk PPPK dan CPNS, masing-masing 1.200 formasi dan 300 formasi.",
            [(1200, "pppk"), (300, "cpns")],
            id="posts-of-two-schemes",
        ),
        pytest.param(
            "Bupati melantik pejabat struktural dan fungsional Batang, masing-masing 40 dan 25 orang.",
            [(40, "jabatan_struktural"), (25, "jabatan_fungsional")],
            id="whose-they-are-between",
        ),
        pytest.param(
            "Pemkab Batang punya PNS dan honorer, masing-masing 4.000 dan 2.500 orang.",
            [(4000, "pns"), (2500, "honorer")],
            id="staff",
        ),
        pytest.param(
            "Bupati menyerahkan SK CPNS dan PPPK di dua tempat, masing-masing 340 dan 255 orang.",
            [(340, "asn"), (255, "asn")],
            id="two-schemes-in-two-places",
        ),
    ],
)
def test_category_in_its_place(text: str, categories: list[tuple[int, str]]) -> None:
    assert [(value, category) for value, category, _ in told(text)] == categories
