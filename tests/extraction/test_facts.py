"""Which places state one fact: small counts that only look alike stay apart, and who is pointed to is told before."""

import pytest

from extraction.article import extract

FACTS = [
    (
        "Nakes yang lolos 99 orang, tetapi 1 orang batal. Teknis yang lolos 139 orang, tetapi 1 orang mundur.",
        [99, 1, 139, 1],
        "one of each",
    ),
    (
        "Sebanyak 2 orang guru batal dilantik. Acara tetap digelar. Yang 2 orang guru tersebut sakit.",
        [2],
        "two who are pointed to",
    ),
    (
        "Bupati melantik 90 PPPK. Ada 6 orang mundur. Acara digelar. Lagu dinyanyikan. Doa dibacakan. Hujan turun. "
        "Kursi 6 orang tadi dibiarkan kosong.",
        [90, 6],
        "who were told of long before",
    ),
]


@pytest.mark.parametrize(("text", "values"), [pytest.param(*row[:2], id=row[2]) for row in FACTS])
def test_facts(text, values):
    assert [count.value for count in extract(text).headcounts] == values
