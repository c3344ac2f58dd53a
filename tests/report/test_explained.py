"""The views' own explanations in both languages."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from report.explained import ground, parts_of_sum, reasons_of, rule
from report.language import languages

INDONESIAN, ENGLISH = languages()


def _words(value: object) -> Markup:
    return Markup("«{}»").format(value)


SUMS = {
    "equal": ("4,631 pppk = 1,278 guru + 3,151 teknis", "1.278 guru + 3.151 tenaga teknis"),
    "too few": ("684 pppk stated, but 60 guru + 10 makes 70: 614 too few", "60 guru + 10"),
    "category and kind of work": (
        "587 asn = 123 cpns kesehatan + 464 (tahap ii)",
        "123 CPNS tenaga kesehatan + 464 «(tahap ii)»",
    ),
    "status": ("128 asn = 122 appointed + 6 remaining", "122 diangkat + 6 masih menunggu"),
    "the article's words": ("9 asn = 9 <b>", "9 «&lt;b&gt;»"),
    "another form": ("something else", None),
}


@pytest.mark.parametrize(("explanation", "expected"), SUMS.values(), ids=SUMS)
def test_sums(explanation: str, expected: str | None) -> None:
    assert parts_of_sum(explanation, INDONESIAN, _words) == expected


def test_reasons() -> None:
    assert reasons_of("91 legal process; 1,254 teknis; odd", INDONESIAN, _words) == [
        "91 proses hukum",
        "1.254 tenaga teknis",
        "«odd»",
    ]
    assert reasons_of("", ENGLISH, _words) == []


RULES = {
    "fixed": ("published first", "yang terbit lebih dulu"),
    "led": (
        "another figure stands before it: exact before rounded",
        "angka lain didahulukan: angka pasti didahulukan dari angka bulat",
    ),
    "votes": ("3 sources say so, 1 otherwise", "3 sumber menyebutnya, 1 menyebut lain"),
    "one vote": ("one source say so, 2 otherwise", "1 sumber menyebutnya, 2 menyebut lain"),
    "total": (
        "its 3,809 pppk are the 3,809 that WARTA names by category",
        "3.809 PPPK (jenis tidak disebut): jumlahnya sama dengan 3.809 yang dirinci «WARTA»",
    ),
    "larger total": (
        "its 4,000 asn hold the 3,809 that another article names by category, and others",
        "4.000 ASN (campuran atau umum) memuat 3.809 yang dirinci artikel lain, dan lainnya",
    ),
    "unknown": ("a new <rule>", '<span lang="en">a new &lt;rule&gt;</span>'),
}


@pytest.mark.parametrize(("reason", "expected"), RULES.values(), ids=RULES)
def test_rules(reason: str, expected: str) -> None:
    assert rule(reason, INDONESIAN, _words) == expected


GROUNDS = {
    "fixed": ("same day", "hari yang sama"),
    "figures": (
        "same figures (3,794 pppk_paruh_waktu), 2 days apart",
        "angka yang sama (3.794 PPPK paruh waktu), berselang 2 hari",
    ),
    "undated": (
        "rounded figure agrees (1,900 pppk), no day given, published 1 day later",
        "angka bulat yang sesuai (1.900 PPPK (jenis tidak disebut)), tanpa hari, terbit 1 hari kemudian",
    ),
    "unknown": ("<new>", '<span lang="en">&lt;new&gt;</span>'),
}


@pytest.mark.parametrize(("told", "expected"), GROUNDS.values(), ids=GROUNDS)
def test_grounds(told: str, expected: str) -> None:
    assert ground(told, INDONESIAN, _words) == expected
