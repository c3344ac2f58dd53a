import pytest

from extraction.categories import akin, combine
from extraction.cues import find_cues
from extraction.headcounts import find_headcounts
from extraction.layout import read_layout


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


@pytest.mark.parametrize(
    ("text", "category"),
    [
        pytest.param("Sebanyak 127 PPPK paru waktu menerima SK.", "pppk_paruh_waktu", id="half-time-misspelt"),
        pytest.param("Sebanyak 127 pegawai negri sipil dimutasi.", "pns", id="negri"),
        pytest.param("Ada 127 dosen tetap bukan PNS di kampus itu.", "honorer", id="lecturers-who-are-no-pns"),
        pytest.param("Ada 127 dosen PNS di kampus itu.", "pns", id="lecturers-who-are"),
        pytest.param("Ada 127 pejabat esselon III yang bergeser.", "jabatan_struktural", id="esselon"),
        pytest.param("Sebanyak 127 TPHL mengadu ke dewan.", "honorer", id="day-labourers-in-short"),
        pytest.param("Sebanyak 127 tuha peut dilantik.", "other", id="elders-of-a-village"),
        pytest.param("Sebanyak 12 kepala distrik dilantik.", "jabatan_struktural", id="heads-of-districts-in-papua"),
    ],
)
def test_category_of_a_count(text, category):
    (headcount,) = find_headcounts(read_layout(text), (), ())
    assert headcount.category == category
