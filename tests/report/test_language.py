"""Both languages say everything, and each writes numbers and days as its readers do."""

from __future__ import annotations

import csv
import re
from datetime import date, datetime

import pytest

from report.language import PHRASES, languages, phrase_table
from tests.report.conftest import ROOT

INDONESIAN, ENGLISH = languages()
SOURCES = {
    path.name: path.read_text(encoding="utf-8")
    for path in (ROOT / "report").rglob("*")
    if path.suffix in (".py", ".jinja")
}
SAID = re.compile(r"""(?:say|count)\(\s*["']([\w. ]+?)["'](?! ~)""")
# Keys made of a group and a code, and where the codes come from.
GROUPS = (
    "month category series occupation status reason rule ground lag"
    " check check_kind level severity outcome basis figure_basis"
)
# Groups and the views' columns whose values must all have a name.
NAMED = {
    "status": ("appointed", "proposed", "remaining", "other"),
    "level": ("kota", "kabupaten", "provinsi", "instansi", "nasional"),
    "basis": ("stated", "weekday", "publication", "context", "correction", "none"),
    "figure_basis": ("stated", "sum of parts", "remainder"),
    "severity": ("critical", "warning", "info"),
    "outcome": ("published", "held_back", "failed"),
    "check_kind": ("parts_sum", "cross_source", "cross_source_total"),
}


def test_every_phrase_that_is_said_stands_in_the_table() -> None:
    said = {key for text in SOURCES.values() for key in SAID.findall(text)}
    assert len(said) > 80
    assert said <= set(phrase_table())


def test_no_phrase_is_unused() -> None:
    words = " ".join(SOURCES.values())
    unused = [
        key
        for key in phrase_table()
        if not re.search(rf"[\"']{re.escape(key.removesuffix('.one'))}[\"']", words)
        and key.split(".")[0] not in GROUPS.split()
    ]
    assert [key for key in unused if not re.search(rf"[\"']{re.escape(key.split('.')[1])}[\"']", words)] == []


def test_no_language_lacks_a_phrase_or_a_place_in_it() -> None:
    with PHRASES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len({row["key"] for row in rows}) == len(rows)
    for row in rows:
        assert row["id"].strip(), row["key"]
        assert row["en"].strip(), row["key"]
        assert set(re.findall(r"{\w+}", row["id"])) == set(re.findall(r"{\w+}", row["en"])), row["key"]


@pytest.mark.parametrize(("group", "code"), [(group, code) for group, codes in NAMED.items() for code in codes])
def test_every_code_of_the_views_has_a_name(group: str, code: str) -> None:
    assert f"{group}.{code}" in phrase_table()


def test_every_category_has_a_name() -> None:
    with (ROOT / "seeds" / "reference" / "categories.csv").open(encoding="utf-8", newline="") as lines:
        categories = {row["category"] for row in csv.DictReader(lines) if row["category"]}
    assert {f"category.{category}" for category in categories} <= set(phrase_table())


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (3794, "3.794", "3,794"),
        (1234567, "1.234.567", "1,234,567"),
        (-46, "-46", "-46"),
    ],
)
def test_numbers(value: int, indonesian: str, english: str) -> None:
    assert (INDONESIAN.number(value), ENGLISH.number(value)) == (indonesian, english)


@pytest.mark.parametrize(
    ("share", "indonesian", "english"),
    [
        (0.0, "0%", "0%"),
        (0.6804, "68%", "68%"),
        (0.3226, "32,3%", "32.3%"),
        (1.0, "100%", "100%"),
        (0.9999, "99,9%", "99.9%"),
        (0.0001, "< 0,1%", "< 0.1%"),
    ],
)
def test_shares(share: float, indonesian: str, english: str) -> None:
    assert (INDONESIAN.percent(share), ENGLISH.percent(share)) == (indonesian, english)


def test_days_and_moments() -> None:
    day, moment = date(2025, 10, 3), datetime(2026, 11, 28, 19, 9, 7)
    assert (INDONESIAN.day(day), ENGLISH.day(day)) == ("3 Oktober 2025", "3 October 2025")
    assert (INDONESIAN.month(day, short=True), ENGLISH.month(day, short=True)) == ("Okt 2025", "Oct 2025")
    assert INDONESIAN.moment(moment) == "29 November 2026, 02.09 WIB"
    assert ENGLISH.moment(moment) == "29 November 2026, 02:09 WIB"


def test_what_is_filled_in_is_escaped() -> None:
    assert str(ENGLISH.say("part_of", total="<b>")) == "part of &lt;b&gt;"
