import pytest

from extraction.article import extract
from extraction.inheritance.news import follow_news
from tests.extraction.marked import marked

OWN, CONTEXT = ("status:own",), ("status:context",)
APPOINTED = {"appointment": 9.0, "proposal": 2.0, "other": 0.5}
PROPOSED = {"appointment": 2.0, "proposal": 9.0, "other": 0.5}
UNSURE = {"appointment": 6.0, "proposal": 5.0, "other": 0.5}
NEITHER = {"appointment": 0.0, "proposal": 1.0, "other": 9.0}

CASES = [
    ("proposed", CONTEXT, APPOINTED, "appointed", "formations filled: '125 formasi guru' of those sworn in"),
    ("proposed", OWN, APPOINTED, "proposed", "its own words: 'dari 182 yang diusulkan, 160 dilantik'"),
    ("appointed", CONTEXT, PROPOSED, "proposed", "the context speaks of what is to come"),
    ("appointed", OWN, PROPOSED, "proposed", "'jatah 44 orang, ditempatkan di puskesmas': what the posts are for"),
    ("remaining", OWN, APPOINTED, "appointed", "told first, those who wait are the news: 'menanti namanya disebut'"),
    ("other", OWN, APPOINTED, "other", "unless they are said to be others: 'dari 2.179 pelamar'"),
    ("remaining", OWN, PROPOSED, "proposed", "where nobody is appointed yet, all who are proposed wait"),
    ("other", CONTEXT, PROPOSED, "other", "nor are those who failed"),
    ("proposed", CONTEXT, UNSURE, "proposed", "a head that speaks of both decides nothing"),
    ("appointed", CONTEXT, NEITHER, "appointed", "nor does one that speaks of neither"),
]


@pytest.mark.parametrize(("status", "rules", "told", "expected"), [pytest.param(*row[:4], id=row[4]) for row in CASES])
def test_status(status, rules, told, expected):
    _, counts = marked("Sebanyak {148 orang} namanya ada dalam daftar.")
    (settled,) = follow_news((counts[0]._replace(status=status, rules=rules),), told)
    assert settled.status == expected
    assert ("status:news of" in " ".join(settled.rules)) == (status != expected)


def test_those_who_wait_are_not_what_the_news_is_of():
    _, counts = marked("Bupati melantik {pppk/appointed:90 PPPK}. Masih {pppk/remaining:12 orang} menunggu.")
    assert [count.status for count in follow_news(counts, APPOINTED)] == ["appointed", "remaining"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Ada {pppk/remaining:5 formasi} yang kosong.", "status:vacant", id="posts left empty"),
        pytest.param("Ada {honorer/remaining:541 honorer} yang tercecer.", "status:left", id="honorer left behind"),
    ],
)
def test_those_left_behind_are_not_proposed(text, told):
    _, (count,) = marked(text)
    (settled,) = follow_news((count._replace(rules=(*count.rules, told)),), PROPOSED)
    assert settled.status == "remaining"


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        pytest.param(
            "Diusulkan {pppk/proposed:1.105 formasi}. Belum ditempatkan {pppk/remaining:263 guru} lulusan tahun lalu.",
            ["proposed", "remaining"],
            id="told after the larger number that is proposed",
        ),
        pytest.param(
            "Karena {pppk/remaining:3 orang} belum punya NIP, pelantikan {pppk/proposed:643 orang} digeser.",
            ["remaining", "proposed"],
            id="so few hold up so many",
        ),
        pytest.param(
            "Belum dilantik {pppk/remaining:263 guru}. Diusulkan {pppk/proposed:300 orang}.",
            ["proposed", "proposed"],
            id="told first they are the news",
        ),
        pytest.param(
            "Diusulkan {pppk/proposed:105 formasi}. Belum dilantik {pppk/remaining:263 guru}.",
            ["proposed", "proposed"],
            id="more than are proposed",
        ),
    ],
)
def test_those_who_wait_beside_the_proposed(text, statuses):
    _, counts = marked(text)
    counts = tuple(
        count._replace(rules=(*count.rules, "status:left")) if count.status == "remaining" else count
        for count in counts
    )
    assert [count.status for count in follow_news(counts, PROPOSED)] == statuses


def test_those_who_stayed_are_appointed_though_the_head_speaks_of_both():
    _, counts = marked(
        "{pppk/other:3 orang} mundur, penerima SK susut dari {pppk/proposed:412} ke {pppk/proposed:409}."
    )
    counts = (
        counts[0]._replace(of=1, rules=OWN),
        counts[1],
        counts[2]._replace(of=1, rules=(*CONTEXT, "part:subtraction")),
    )
    assert [count.status for count in follow_news(counts, UNSURE)] == ["other", "proposed", "appointed"]


def test_not_those_of_a_proposal_others_of_which_are_said_to_be_appointed():
    _, counts = marked(
        "SK untuk {pppk/appointed:420 orang} dari {pppk/proposed:430 usulan}, {pppk/other:10 orang} mundur. Usulannya "
        "{pppk/proposed/teknis:300 teknis} dan {pppk/proposed/guru:130 guru}."
    )
    part = (*CONTEXT, "part:sum")
    counts = (
        counts[0]._replace(of=1, rules=OWN),
        counts[1],
        counts[2]._replace(of=1, rules=OWN),
        counts[3]._replace(of=1, rules=part),
        counts[4]._replace(of=1, rules=part),
    )
    assert [count.status for count in follow_news(counts, UNSURE)][3:] == ["proposed", "proposed"]


def test_who_holds_a_decree_since_some_day_is_appointed_in_news_of_a_proposal():
    told = extract(
        "Pemkab Ende Usulkan 400 Formasi PPPK\n\nENDE – Pemkab Ende mengusulkan 400 formasi PPPK tahun depan, Kamis "
        "(5/6/2025).\n\nSeleksi CPNS telah tuntas. Sebanyak 227 peserta diangkat dan memegang SK sejak April 2025."
    )
    assert {count.value: count.status for count in told.headcounts} == {400: "proposed", 227: "appointed"}
