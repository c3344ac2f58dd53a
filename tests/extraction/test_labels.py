import pytest

from extraction.headcounts import find_headcounts
from extraction.layout import read_layout


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("148 PPPK Tahap II dilantik", "tahap ii"),
        ("5.405 orang PPPK laki-laki dilantik", "laki-laki"),
        ("R3 sebanyak 90 orang honorer", "r3"),
        ("3 PPPK meninggal dunia", "meninggal dunia"),
        ("148 PPPK dilantik", None),
    ],
)
def test_label(text, label):
    (headcount,) = find_headcounts(read_layout(text), (), ())
    assert headcount.label == label
