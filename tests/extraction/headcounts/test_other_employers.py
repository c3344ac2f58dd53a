import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.places.regions import find_regions
from extraction.text.layout import read_layout


def regions(text):
    document = read_layout(text)
    return [
        (headcount.value, headcount.region.name if headcount.region else None)
        for headcount in find_headcounts(document, (), find_regions(document))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Pemkot Balikpapan melantik 713 PPPK. Rinciannya 46 guru.\n\nBupati Paser melantik 770 PPPK.",
            [(713, None), (46, None), (770, "Kabupaten Paser")],
            id="two-governments",
        ),
        pytest.param(
            "Pemkab Muara Enim mengajukan 8.170 formasi.\n\nKabupaten Muna dijatah 427 formasi: 56 CPNS dan 371 PPPK.",
            [(8170, None), (427, "Kabupaten Muna"), (56, "Kabupaten Muna"), (371, "Kabupaten Muna")],
            id="parts-follow-their-total",
        ),
        pytest.param(
            "Gubernur Kaltim menyerahkan 685 SK. Samarinda memperoleh 177, Balikpapan 78, Bontang 16.",
            [(685, None), (177, None), (78, None), (16, None)],
            id="places-of-work",
        ),
    ],
)
def test_regions_of_counts(text, expected):
    assert regions(text) == expected
