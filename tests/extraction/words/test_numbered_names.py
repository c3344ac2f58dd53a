import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Guru SDN 2, yang letaknya jauh, menerima SK PPPK.", [], id="a-state-school-in-short"),
        pytest.param("Guru SD Negeri 5 menerima SK PPPK.", [], id="a-state-school"),
        pytest.param("SK PPPK diwakili guru SMPN 4, SMAN 1 dan SMKN 3.", [], id="several-schools"),
        pytest.param("SK diserahkan kepada guru SMP 2 Lasem, seorang PPPK.", [], id="a-school-and-its-place"),
        pytest.param("Bidan Puskesmas 3 Tanjung menerima SK PPPK.", [], id="a-health-centre"),
        pytest.param("Guru SMP 32 orang menerima SK PPPK.", [32], id="teachers-of-a-level"),
        pytest.param("PPPK guru SD 214, guru SMP 56.", [214, 56], id="levels-with-their-counts"),
        pytest.param("Ada 29 formasi yang ditempati guru prioritas 1 (P1).", [29], id="a-class-of-teachers"),
        pytest.param("Yang lulus 40 guru prioritas 2 dan prioritas 3.", [40], id="two-classes"),
        pytest.param("Yang lulus guru prioritas 120 orang.", [120], id="teachers-of-a-class"),
        pytest.param("Di SDN 30 guru menerima SK PPPK.", [30], id="what-is-counted-follows"),
        pytest.param("Guru SMP 1.250 Orang Terima SK PPPK", [1250], id="too-many-for-a-name"),
    ],
)
def test_a_schools_number_is_no_count(text, values):
    assert [headcount.value for headcount in find_headcounts(read_layout(text), (), ())] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("Kepala BKD menyebut, pada 2023 pendaftar PPPK ada 813.", [813], id="in-a-year"),
        pytest.param("Pada 2024 pelamar CPNS mencapai 5.112 orang.", [5112], id="opens-the-sentence"),
        pytest.param("Menurutnya, di 2022 pelamar PPPK cuma 90.", [90], id="di"),
        pytest.param("Untuk seleksi 2024 peserta PPPK berjumlah 2.200.", [2200], id="a-years-selection"),
        pytest.param("Ada 2023 pelamar yang mengikuti seleksi PPPK.", [2023], id="so-many-applicants"),
        pytest.param("Seleksi diikuti 2024 peserta CPNS.", [2024], id="so-many-sit-it"),
        pytest.param("Sampai hari ini 2023 orang sudah mendaftar PPPK.", [2023], id="so-many-people"),
        pytest.param("Pada 2.023 pelamar PPPK itu berkasnya lengkap.", [2023], id="a-marked-number"),
    ],
)
def test_a_year_before_its_people_is_no_count(text, values):
    assert [headcount.value for headcount in find_headcounts(read_layout(text), (), ())] == values
