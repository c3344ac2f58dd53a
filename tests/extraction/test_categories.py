import pytest

from extraction.categories import akin, combine
from extraction.cues import find_cues


@pytest.mark.parametrize(
    ("phrase", "category"),
    [
        ("pppk paruh waktu", "pppk_paruh_waktu"),
        ("pegawai pemerintah dengan perjanjian kerja (pppk) penuh waktu", "pppk_penuh_waktu"),
        ("pppk paruh waktu dan pppk penuh waktu", "pppk"),
        ("cpns dan pppk", "asn"),
        ("asn pppk", "pppk"),
        ("honorer", "honorer"),
        ("guru", None),
    ],
)
def test_cues_of_a_phrase_make_one_category(phrase, category):
    assert combine(find_cues(phrase).all) == category


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("pppk", "pppk_paruh_waktu", True),
        ("honorer", "pppk", True),
        ("asn", "cpns", True),
        ("cpns", "pppk", False),
        ("pppk_paruh_waktu", "pppk_penuh_waktu", False),
        ("other", "asn", False),
    ],
)
def test_categories_that_may_name_the_same_people(first, second, expected):
    assert akin(first, second) is expected
