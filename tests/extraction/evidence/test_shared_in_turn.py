"""Numbers told of several kinds at once: each with the value, category and work of each count."""

from __future__ import annotations

import pytest

from extraction.article import extract

SHARED = [
    (
        "SK CPNS dibagikan untuk formasi teknis dan kesehatan, masing-masing 340 dan 255 orang.",
        [(340, "cpns", "teknis"), (255, "cpns", "kesehatan")],
        "two-fields-in-turn",
    ),
    (
        "Yang diterima adalah guru dan tenaga kesehatan, masing-masing 120 dan 60 orang PPPK.",
        [(120, "pppk", "guru"), (60, "pppk", "kesehatan")],
        "two-groups-in-turn",
    ),
    (
        "Bupati melantik guru, bidan, dan perawat PPPK, masing-masing 12, 20, dan 30 orang.",
        [(12, "pppk", "guru"), (20, "pppk", "bidan"), (30, "pppk", "perawat")],
        "three-titles-and-their-scheme",
    ),
    (
        "Formasi CPNS untuk dokter dan perawat masing-masing sebanyak 15 formasi dan 40 formasi.",
        [(15, "cpns", "dokter"), (40, "cpns", "perawat")],
        "each-with-its-noun",
    ),
    (
        "Pemkab mendapat formasi PPPK guru serta tenaga teknis masing-masing berjumlah 150 dan 75.",
        [(150, "pppk", "guru"), (75, "pppk", "teknis")],
        "no-noun-behind",
    ),
    (
        "Kuota CPNS dan PPPK masing-masing 200 dan 800 formasi.",
        [(200, "cpns", None), (800, "pppk", None)],
        "two-schemes-in-turn",
    ),
    (
        "Penerima SK PPPK adalah tenaga teknis 30 orang, guru dan nakes masing-masing 20 dan 10 orang.",
        [(30, "pppk", "teknis"), (20, "pppk", "guru"), (10, "pppk", "kesehatan")],
        "behind-another-count",
    ),
    (
        "Guru IPA dan guru IPS PPPK masing-masing 10 orang.",
        [(10, "pppk", "guru"), (10, "pppk", "guru")],
        "one-number-of-each",
    ),
    (
        "Guru PPPK dan bidan masing-masing 10 orang dan perawat 20 orang.",
        [(10, "pppk", "guru"), (10, "pppk", "bidan"), (20, "pppk", "perawat")],
        "what-follows-has-its-own",
    ),
    (
        "Guru dan bidan PPPK masing-masing 10 orang, 5 perawat PPPK menyusul.",
        [(10, "pppk", "guru"), (10, "pppk", "bidan"), (5, "pppk", "perawat")],
        "the-next-names-its-work",
    ),
    (
        "Guru PPPK dilantik, masing-masing 10 dan 20 orang.",
        [(10, "pppk", "guru"), (20, "pppk", "guru")],
        "of-one-kind",
    ),
]


@pytest.mark.parametrize(("text", "counts", "case"), SHARED, ids=[row[2] for row in SHARED])
def test_numbers_of_several_kinds(text: str, counts: list[tuple[int, str, str | None]], case: str) -> None:
    found = extract("Berita Daerah Hari Ini\n\n" + text).headcounts
    assert [(count.value, count.category, count.occupation) for count in found] == counts
