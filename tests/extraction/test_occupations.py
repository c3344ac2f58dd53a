import pytest

from extraction.headcounts import find_headcounts
from extraction.layout import read_layout


@pytest.mark.parametrize(
    ("text", "occupation"),
    [
        pytest.param("46 orang guru PPPK dilantik", "guru", id="after-the-classifier"),
        pytest.param("724 tenaga pendidik (guru) PPPK dilantik", "guru", id="synonym-in-brackets"),
        pytest.param("Tenaga teknis, yakni 1.405 orang PPPK", "teknis", id="yakni"),
        pytest.param("Tenaga teknis paling banyak, 1.405 orang PPPK", "teknis", id="paling-banyak"),
        pytest.param("PPPK disiapkan 230 formasi untuk tenaga kesehatan", "kesehatan", id="posts-for"),
        pytest.param("Formasi Kesehatan 788", "kesehatan", id="field-as-label"),
        pytest.param("Cuma 914 orang yang diangkat menjadi PPPK guru", "guru", id="what-they-become"),
        pytest.param("12 pamong budaya PPPK dilantik", "pamong budaya", id="as-written"),
        pytest.param("2.703 PPPK guru, nakes, dan teknis dilantik", None, id="three-kinds-are-none"),
        pytest.param("32 orang CPNS dari Dinas Kesehatan dilantik", None, id="an-office-is-no-work"),
    ],
)
def test_occupation(text, occupation):
    (headcount,) = find_headcounts(read_layout(text), (), ())
    assert headcount.occupation == occupation
