"""What counts are in short articles, by value; the articles are made up."""

import pytest

from extraction.article import extract


def categories(text, values):
    found = {headcount.value: headcount.category for headcount in extract(text).headcounts}
    return {value: found.get(value) for value in values}


def cases(rows):
    return pytest.mark.parametrize(("text", "expected"), [pytest.param(*row[:2], id=row[2]) for row in rows])


OF_TWO_SCHEMES = [
    (
        "Penantian 436 tenaga honorer di Pemkab Serang selesai. Mereka resmi beralih status, 396 menjadi PPPK, dan 40 "
        "menjadi PNS.",
        {436: "asn", 396: "pppk", 40: "pns"},
        "honorer who change their status",
    ),
    (
        "Pemkot Bima mengangkat 300 honorer, Selasa (15/4/2025): 250 lewat jalur PPPK, 50 lewat jalur CPNS.",
        {300: "asn", 250: "pppk", 50: "cpns"},
        "honorer appointed by two ways",
    ),
    (
        "SK diserahkan kepada 77 tenaga kontrak Pemkab Buol, Kamis (17/4/2025), terdiri dari 70 PPPK dan 7 CPNS.",
        {77: "asn", 70: "pppk", 7: "cpns"},
        "decrees for contract staff",
    ),
    (
        "Pemkab Boyolali mendapat 1.952 formasi CASN. Jalur PPPK guru paling banyak, yakni 1.656 formasi. Selanjutnya "
        "tenaga kesehatan memperoleh 178 kuota, terbagi 30 formasi CPNS dan 148 formasi PPPK.",
        {1656: "pppk", 178: "asn", 30: "cpns", 148: "pppk"},
        "posts of one work behind those of one scheme",
    ),
    (
        "Penantian 436 tenaga honorer di Pemkab Serang selesai. Mereka resmi beralih status menjadi PPPK. Rinciannya "
        "396 guru dan 40 tenaga kesehatan.",
        {436: "pppk", 396: "pppk", 40: "pppk"},
        "honorer of one scheme stay of it",
    ),
    (
        "Sebanyak 1.000 honorer Kabupaten Bima ikut seleksi. Sebanyak 480 orang diangkat menjadi PPPK dan 520 orang "
        "masih honorer, kata Kepala BKD.",
        {1000: "honorer", 480: "pppk", 520: "honorer"},
        "honorer of whom some enter stay honorer",
    ),
    (
        "Kota Blitar mendapat 80 formasi PPPK tenaga kesehatan, terbagi 30 formasi perawat dan 50 formasi bidan. CPNS "
        "tidak dibuka.",
        {80: "pppk"},
        "posts told apart by work stay of their scheme",
    ),
]


@cases(OF_TWO_SCHEMES)
def test_a_total_is_of_all_schemes_that_add_up_to_it(text, expected):
    assert categories(text, expected) == expected
