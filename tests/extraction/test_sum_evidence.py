import pytest

from extraction.article import extract

SHOWN = [
    pytest.param(
        "Kementerian menetapkan 4.600 formasi ASN. Pembagiannya, pusat 1.250 dan daerah 3.350.",
        {4600, 1250, 3350},
        id="what-no-noun-names",
    ),
    pytest.param(
        "Bupati menyerahkan SK kepada 1.420 PPPK. Di daratan 900, sedangkan di pulau 520.",
        {1420, 900, 520},
        id="by-place-in-lower-case",
    ),
    pytest.param(
        "Kota itu mendapat seribu formasi ASN, dibagi delapan ratus untuk putra daerah, dua ratus untuk lainnya.",
        {1000, 800, 200},
        id="in-words",
    ),
    pytest.param(
        "PPPK bertambah 318 orang. Jumlahnya kini 4.126 orang. Sebelum pelantikan itu 3.808.",
        {318, 4126, 3808},
        id="what-is-missing-to-a-total",
    ),
    pytest.param(
        "Dibuka lowongan PPPK. Pemprov 1.777, dengan rincian guru 1.333 orang, tenaga teknis 293 orang, dan kesehatan "
        "151 orang.",
        {1777, 1333, 293, 151},
        id="what-is-told-apart-behind-it",
    ),
    pytest.param(
        "Dibuka lowongan PPPK. Nomor 1.778, dengan rincian guru 1.333 orang, tenaga teknis 293 orang, dan "
        "kesehatan 151 "
        "orang.",
        {1333, 293, 151},
        id="what-the-counts-behind-it-do-not-make",
    ),
    pytest.param("Diusulkan 90 PPPK. Ada 52 dan 41 di sana.", {90}, id="a-sum-that-fails"),
    pytest.param("Bupati melantik 45 PPPK. Dua di kota, 43 di desa.", {45}, id="too-few-to-tell"),
    pytest.param(
        "Bupati melantik 620 PPPK. Mereka tinggal di asrama. Menunya tiga. Airnya cukup. Ada 500 dan 120 di sana.",
        {620},
        id="too-far-from-the-total",
    ),
]


@pytest.mark.parametrize(("text", "values"), SHOWN)
def test_neighbours_that_add_up_are_people(text, values):
    assert {headcount.value for headcount in extract(text).headcounts} == values
