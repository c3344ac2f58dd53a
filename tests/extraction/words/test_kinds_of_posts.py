import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "Tiga formasi yang terisi adalah:\n\nGuru: 1.005 orang.\nNakes: 829 orang.", [1005, 829], id="kinds-listed"
        ),
        pytest.param("Dua formasi PPPK kosong, yakni 1 dokter dan 1 bidan.", [2, 1, 1], id="posts-listed"),
        pytest.param(
            "Dua formasi lain, jika digabung, 3.402 orang PPPK. Dari dua formasi itulah diangkat 3.040 orang.",
            [3402, 3040],
            id="kinds-added-up",
        ),
        pytest.param("Dua formasi PPPK kosong. Dua formasi itu diusulkan ulang.", [2], id="posts-pointed-back-to"),
        pytest.param(
            "Kebutuhan PPPK terdiri dari tiga formasi guru dan enam formasi dokter.", [3, 6], id="made-up-of-posts"
        ),
        pytest.param(
            "Kebutuhan PPPK terdiri dari tiga formasi, yakni satu guru dan dua dokter.",
            [3, 1, 2],
            id="as-many-as-listed",
        ),
    ],
)
def test_kinds_are_told_from_posts_by_what_is_told_of_each(text, values):
    found = find_headcounts(read_layout(text), (), ())
    assert [headcount.value for headcount in found] == values
