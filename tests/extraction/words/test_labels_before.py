"""What singles a count out, and labels that open an item of a list: before a semicolon, two schemes for one number."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout

LABELS = [
    pytest.param(
        "PPPK dilantik. Porsi terbesar tenaga teknis; 400 orang, menyusul tenaga kesehatan; 200 orang, lalu guru; 91.",
        [(400, "pppk", "teknis"), (200, "pppk", "kesehatan"), (91, "pppk", "guru")],
        id="set off by a semicolon",
    ),
    pytest.param(
        "PPPK dilantik, yakni 200 guru; 180 tenaga kesehatan; 120 orang.",
        [(200, "pppk", "guru"), (180, "pppk", "kesehatan"), (120, "pppk", None)],
        id="a semicolon between items",
    ),
    pytest.param(
        "Pemkab mengusulkan formasi CPNS dan PPPK tahun 2024 sebanyak 911 kuota.",
        [(911, "asn", None)],
        id="two schemes under one number",
    ),
    pytest.param(
        "Pejabat administrator dan pejabat fungsional sebanyak 141 orang dilantik.",
        [(141, "asn", None)],
        id="two kinds of posts under one number",
    ),
    pytest.param(
        "Bupati melantik pejabat fungsional serta pejabat eselon III, totalnya 141 orang.",
        [(141, "asn", None)],
        id="two kinds of posts, one by its rank",
    ),
    pytest.param(
        "Bupati melantik 20 pejabat administrator dan pejabat fungsional sebanyak 141 orang.",
        [(20, "jabatan_struktural", "administrator"), (141, "jabatan_fungsional", None)],
        id="posts that the number before has",
    ),
    pytest.param(
        "Kuota itu meliputi 258 orang lewat jalur CPNS dan PPPK sebanyak 2.865 orang.",
        [(258, "cpns", None), (2865, "pppk", None)],
        id="a scheme that the number before has",
    ),
    pytest.param(
        "Formasi CPNS ditolak pusat dan PPPK sebanyak 300 orang.", [(300, "pppk", None)], id="schemes of two clauses"
    ),
    pytest.param(
        "Kepala Dinas Pendidikan Rezza merinci penempatan mereka: 104 orang mengajar di SMP dan 37 orang di SD.",
        [(104, "asn", None), (37, "asn", None)],
        id="who tells it is not counted",
    ),
    pytest.param(
        "Kepala Dinas Kesehatan Sinarjaya dr Rahmat menyebut sebarannya: 40 orang di puskesmas dan 20 orang di RSUD.",
        [(40, "asn", None), (20, "asn", None)],
        id="who names it is not counted",
    ),
    pytest.param(
        "Kepala SD yang dilantik hari ini: 104 orang.",
        [(104, "jabatan_fungsional", "kepala sd")],
        id="those sworn in are counted",
    ),
]


@pytest.mark.parametrize(("text", "facts"), LABELS)
def test_labels_of_items(text, facts):
    found = find_headcounts(read_layout(text), (), ())
    assert [(count.value, count.category, count.occupation) for count in found] == facts


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
