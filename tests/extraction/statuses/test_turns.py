"""Whose turn comes later, or came long before: what an article's sentences make of each count's status."""

import pytest

from extraction.article import extract

TURNS = [
    pytest.param(
        "Bupati melantik 400 PPPK. Gelombang berikutnya, 63 orang, sudah dilantik Rabu lalu.",
        ["appointed", "appointed"],
        id="a next batch that was sworn in too",
    ),
    pytest.param(
        "Baru 66 CPNS yang ikut pelatihan dasar. Yang 198 orang kami geser ke 2027.",
        ["other", "remaining"],
        id="put off to a year",
    ),
    pytest.param(
        "Bupati melantik 66 pejabat. Yang 12 orang digeser ke dinas lain.",
        ["appointed", "appointed"],
        id="moved to an office",
    ),
    pytest.param(
        "Bupati melantik 66 PPPK. Dua orang berkasnya gugur sehingga pelantikannya ditunda.",
        ["appointed", "remaining"],
        id="what falls short only puts them off",
    ),
    pytest.param(
        "Bupati melantik 66 PPPK. Dua orang berkasnya gugur sehingga dicoret.",
        ["appointed", "other"],
        id="what falls short strikes them out",
    ),
    pytest.param(
        "Pemkab mengajukan 400 formasi CPNS ke pusat. Pada Juni silam 144 orang menerima SK PPPK.",
        ["proposed", "appointed"],
        id="an act of a month gone by",
    ),
    pytest.param(
        "Pemkab mengajukan 400 formasi CPNS 2026. Tahun 2024, kabupaten itu memperoleh 150 formasi dan 146 orang "
        "diangkat menjadi CPNS.",
        ["proposed", "proposed", "appointed"],
        id="the intake of two years ago",
    ),
    pytest.param(
        "Pemkab mengusulkan 400 PPPK ke BKN. Yang lulus Juni lalu diangkat lewat skema ini, yakni 90 orang.",
        ["proposed", "proposed"],
        id="who passed long ago is no earlier intake",
    ),
    pytest.param(
        "Pemkab mengajukan 400 formasi CPNS. Juni lalu usulnya 300, kali ini yang diangkat 400 orang.",
        ["proposed", "proposed"],
        id="a sentence that turns to this time",
    ),
    pytest.param(
        "Bupati melantik 400 PPPK. Dua guru lain masih di tanah suci dan akan dilantik susulan.",
        ["appointed", "remaining"],
        id="sworn in apart from the others",
    ),
    pytest.param(
        "SK PPPK belum terbit sehingga pelantikan ditunda. Sebanyak 756 calon PPPK urung dilantik hari ini.",
        ["proposed"],
        id="all of them, whom a day's delay does not strike out",
    ),
    pytest.param(
        "Bupati melantik 300 PPPK. Dua orang urung dilantik lantaran tersangkut kasus.",
        ["appointed", "other"],
        id="two who are not sworn in at all",
    ),
    pytest.param(
        "Penerima SK PPPK terbanyak tenaga teknis, 405 orang. Menyusul guru SMP dan SMA 244 orang, bidan 18 orang.",
        ["appointed"] * 3,
        id="next in a row, not in time",
    ),
    pytest.param(
        "Bupati melantik 300 PPPK. Yang menyusul nanti 12 orang.",
        ["appointed", "remaining"],
        id="who follow later, not next in a row",
    ),
    pytest.param(
        "Sebanyak 12 PPPK batal dilantik pekan ini karena terbukti memalsukan ijazah.",
        ["other"],
        id="off for a reason that stays",
    ),
    pytest.param(
        "Bupati melantik 40 pejabat. Dari 20 kepala sekolah yang dilantik, 18 kepala sekolah hadir.",
        ["appointed"] * 3,
        id="some of those sworn in who are there, no guests",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Seksi itu mencatat pensiun 12 guru.",
        ["appointed", "other"],
        id="what an office records, not what it is for",
    ),
    pytest.param(
        "Bupati melantik 90 PPPK. Ke Jakarta dikirim 30 guru.",
        ["appointed", "appointed"],
        id="people who travel, no names sent up",
    ),
    pytest.param(
        "Sebanyak 300 honorer antre untuk diangkat menjadi PPPK, kata Kepala BKD.",
        ["proposed"],
        id="who queue for what is done in no place",
    ),
    pytest.param(
        "Sebanyak 300 PPPK berbaris di pendopo untuk menerima SK dari bupati.",
        ["appointed"],
        id="who line up for a decree",
    ),
    pytest.param(
        "Wali kota melantik 118 pejabat. Semula undangan dikirim ke 119 pejabat.",
        ["appointed", "proposed"],
        id="so many were meant to come",
    ),
]


@pytest.mark.parametrize(("text", "statuses"), TURNS)
def test_turn(text, statuses):
    assert [count.status for count in extract(text).headcounts] == statuses


@pytest.mark.parametrize(
    ("text", "done"),
    [
        pytest.param("Bupati mengusulkan 400 PPPK. Pada 2019 sudah diangkat 300 honorer.", True, id="done years ago"),
        pytest.param("Setelah menunggu sejak 2010, 300 honorer dilantik pada 2026.", False, id="a wait of years ends"),
        pytest.param("Sejak tahun 2005 mengabdi, 40 guru dilantik pada 2026.", False, id="work of years before it"),
    ],
)
def test_done_long_ago(text, done):
    assert ("status:done" in extract(text).headcounts[-1].rules) is done
