"""Officials counted by their way from post to post bear no occupation; the texts are made up."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

SWORN = "Bupati melantik 120 pejabat struktural. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Pelaksana menjadi pengawas 65 orang.", {65: None}, id="from-and-to"),
        pytest.param("Pengawas naik menjadi administrator tercatat 37 orang.", {37: None}, id="rose"),
        pytest.param("Promosi dari staf menjadi kepala seksi 22 orang.", {22: None}, id="from-no-post"),
        pytest.param("Sebanyak 17 pelaksana naik ke pengawas.", {17: None}, id="the-number-first"),
        pytest.param("Dari eselon IV naik ke eselon III ada 29 orang.", {29: None}, id="from-rank-to-rank"),
        pytest.param("Sesama administrator bertukar tempat 75 orang.", {75: None}, id="among-themselves"),
        pytest.param("Sebanyak 31 orang naik dari guru.", {31: None}, id="where-they-come-from"),
        pytest.param(
            "Ada 12 orang dipindah ke jabatan pengawas serta 14 orang digeser ke jabatan administrator.",
            {12: None, 14: None},
            id="where-they-go",
        ),
        pytest.param(
            "Ada 8 pengawas sekolah, yakni 2 dari kepala sekolah dan 6 dari guru.",
            {8: "pengawas sekolah", 2: None, 6: None},
            id="origins-of-a-post",
        ),
        pytest.param("Dari jumlah itu, 11 orang semula guru.", {11: None}, id="what-they-were"),
        pytest.param("Pejabat pengawas berjumlah 65 orang.", {65: "pengawas"}, id="who-they-are"),
        pytest.param("Administrator yang dimutasi 75 orang.", {75: "administrator"}, id="moved-to-no-post"),
        pytest.param("Sebanyak 46 orang dari eselon IV dilantik.", {46: "eselon iv"}, id="of-a-rank"),
        pytest.param("Sebanyak 157 guru dilantik menjadi kepala sekolah.", {157: "kepala sekolah"}, id="sworn-in-to"),
        pytest.param("Sebanyak 250 PPPK dari guru dilantik.", {250: "guru"}, id="entrants-of-one-work"),
        pytest.param("Dilantik pula 25 PPPK yang semula guru honorer.", {25: "guru"}, id="honorary-before"),
        pytest.param(
            "Sebanyak 30 orang beralih ke jabatan fungsional auditor.", {30: "auditor"}, id="over-to-a-functional-post"
        ),
    ],
)
def test_a_way_is_no_work(text, told):
    found = {count.value: count.occupation for count in find_headcounts(read_layout(SWORN + text), (), ())}
    assert {value: found[value] for value in told} == told
