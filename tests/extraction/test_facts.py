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
    (
        "Di SD ada 20 guru kelas dan 9 guru penjas. Berikutnya SMP: 9 guru PAI, 12 guru IPA, 12 guru IPS.",
        [20, 9, 9, 12, 12],
        "teachers of different subjects",
    ),
    (
        "Kebutuhannya 140 guru PAI SD, 96 guru BK. Dinas mengusulkan lagi 140 guru agama Islam SMP.",
        [140, 96, 140],
        "teachers of one subject at schools of two levels",
    ),
    (
        "Pemkot melantik 75 guru PPPK, yakni 31 guru kelas dan 44 guru penjas. Ke-44 guru PJOK itu kini bertugas.",
        [75, 31, 44],
        "one subject by another name",
    ),
    ("8 Guru Kelas PPPK Dilantik\n\nBupati melantik 8 guru PPPK, Senin.", [8], "a headline's subject"),
]


@pytest.mark.parametrize(("text", "values"), [pytest.param(*row[:2], id=row[2]) for row in FACTS])
def test_facts(text, values):
    assert [count.value for count in extract(text).headcounts] == values
