"""Some of a total of one work who are singled out by something else have no occupation; the texts are made up."""

import pytest

from extraction.headcounts.headcounts import find_headcounts
from extraction.text.layout import read_layout


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Bupati melantik 122 kepala sekolah. Hanya 25 kepala sekolah yang masuk Graha, lainnya dari kantor dinas.",
            [(122, "kepala sekolah"), (25, None)],
            id="where-they-sat",
        ),
        pytest.param(
            "Bupati melantik 73 kepala sekolah. Ada 9 kepala sekolah yang berhalangan karena sakit.",
            [(73, "kepala sekolah"), (9, None)],
            id="who-could-not-come",
        ),
        pytest.param(
            "Sebanyak 210 tenaga kesehatan PPPK menerima SK. Empat tenaga kesehatan tidak bisa hadir.",
            [(210, "kesehatan"), (4, None)],
            id="without-yang",
        ),
        pytest.param(
            "Bupati melantik 90 kepala sekolah. Sebanyak 39 kepala sekolah yang dilantik itu hanya bergeser tempat.",
            [(90, "kepala sekolah"), (39, None)],
            id="who-stayed-what-they-were",
        ),
        pytest.param(
            "Bupati melantik 278 PPPK. Sebanyak 60 guru hadir di pendopo.",
            [(278, None), (60, "guru")],
            id="the-total-is-of-many-works",
        ),
        pytest.param(
            "Sebanyak 532 guru PPPK mendaftar. Waktu ujian 528 guru hadir.",
            [(532, "guru"), (528, "guru")],
            id="who-sat-a-test",
        ),
        pytest.param(
            "Sebanyak 900 guru PPPK dilantik. Tahun ini 24 guru memasuki usia pensiun.",
            [(900, "guru"), (24, "guru")],
            id="who-comes-to-an-age",
        ),
        pytest.param(
            "Pemkab meminta 300 guru PPPK. Yang disetujui 120 guru.",
            [(300, "guru"), (120, "guru")],
            id="who-were-granted",
        ),
    ],
)
def test_singled_out(text, told):
    assert [(count.value, count.occupation) for count in find_headcounts(read_layout(text), (), ())] == told
