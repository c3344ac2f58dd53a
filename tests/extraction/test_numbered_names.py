import pytest

from extraction.headcounts import find_headcounts
from extraction.layout import read_layout


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
        pytest.param("Di SDN 30 guru menerima SK PPPK.", [30], id="what-is-counted-follows"),
        pytest.param("Guru SMP 1.250 Orang Terima SK PPPK", [1250], id="too-many-for-a-name"),
    ],
)
def test_a_schools_number_is_no_count(text, values):
    assert [headcount.value for headcount in find_headcounts(read_layout(text), (), ())] == values
