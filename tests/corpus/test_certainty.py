"""What certainty is learnt from, and whether what is said with a chance comes true that often."""

from itertools import pairwise

import pytest

from extraction.certainty import ALWAYS, CATEGORY, HEADLINE, OCCUPATION, CertaintySign, Context, category_signs
from extraction.lexicon import read_table
from extraction.model import Headcount
from extraction.text.layout import read_layout
from tests.corpus import certainty
from tests.corpus.certainty import FACT, STATUS, Said, learn, main, measure, open_looks, table, write
from tests.corpus.first_look import FirstLook
from tests.corpus.labelled import HELD_OUT, Labelled

CLAIMED_TOO_MUCH = 0.05  # what is said to be right so much more often than it is, nobody can rely on
FEW = 80  # cases: of fewer a share tells little
CHANCE = 0.03  # by which the share of so many cases strays


@pytest.fixture(scope="module")
def unread():
    return measure(HELD_OUT)


def _steps(said, field):
    """Chance claimed on average and share right, step by step from below, steps of few cases joined with the next."""
    groups, gathered = [], []
    for low, high in zip(certainty.STEPS, (*certainty.STEPS[1:], 2.0), strict=True):
        gathered += [each for each in said if each.field == field and low <= each.chance < high]
        if len(gathered) >= FEW:
            groups.append(gathered)
            gathered = []
    if groups:
        groups[-1] = groups[-1] + gathered
    for group in groups:
        yield sum(each.chance for each in group) / len(group), sum(each.right for each in group) / len(group)


@pytest.mark.parametrize("field", [CATEGORY, OCCUPATION, STATUS, FACT, HEADLINE])
def test_what_is_said_with_a_chance_is_right_that_often_in_articles_nobody_has_read(field, unread):
    steps = list(_steps(unread, field))
    assert steps
    for chance, right in steps:
        assert right >= chance - CLAIMED_TOO_MUCH


def test_the_surer_a_fact_the_oftener_it_is_right(unread):
    shares = [right for _, right in _steps(unread, FACT)]
    assert len(shares) >= 4
    assert all(surer >= less - CHANCE for less, surer in pairwise(shares))
    assert shares[-1] > 0.9
    unsure = [each.right for each in unread if each.field == FACT and each.chance < 0.5]  # fewer than make a step
    assert sum(unsure) / len(unsure) < 0.55


def test_the_table_is_what_the_command_writes():
    learnt = learn(open_looks())
    kept = {(row.field, (row.sign, row.word)): row.weight for row in read_table("certainty.csv", CertaintySign)}
    # Another machine's linear algebra rounds otherwise, and what is hardly a sign may be none.
    assert max(abs(learnt.get(sign, 0) - kept.get(sign, 0)) for sign in learnt.keys() | kept.keys()) <= 2


def _look(name, category, gold, text="Bupati melantik 300 orang. Lalu 20 orang."):
    def at(words, value, said):
        start = text.index(words)
        own = {"occupation": None, "label": None, "status": "appointed", "role": "none", "of": None}
        return Headcount(start, start + len(words), words, value, said, approximate=False, **own)

    labels = [{"value": 300, "category": gold, "occupation": None, "status": "appointed"}]
    label = {"headcounts": labels, "headline": {"value": 300, "category": gold}}
    return FirstLook(Labelled(name, text, label), "appointment", (at("300", 300, category), at("20", 20, "cpns")), 0)


@pytest.fixture
def learnt(monkeypatch):
    monkeypatch.setattr(certainty, "_LEAST", {"counts": 2, "sets": 2})
    right = [_look(f"r{number}", "pppk", "pppk") for number in range(6)]
    wrong = [_look(f"w{number}", "asn", "pppk") for number in range(6)]
    return learn({"one": [*right[:3], *wrong[:3]], "two": [*right[3:], *wrong[3:]]})


def test_what_was_wrong_at_first_sight_speaks_against_a_reading(learnt):
    assert learnt[CATEGORY, ("kind", "asn in appointment")] < 0 < learnt[CATEGORY, ("kind", "pppk in appointment")]
    assert learnt[HEADLINE, ("category", "asn")] < 0 < learnt[HEADLINE, ("category", "pppk")]


def test_a_number_that_counts_nobody_is_of_no_category(learnt):
    assert learnt[CATEGORY, ("kind", "cpns in appointment")] < 0
    # Of its occupation nothing is to be learnt; those of the others were all right.
    assert learnt[OCCUPATION, ALWAYS] > 200


def test_a_word_is_learnt_where_enough_sets_have_it(learnt, monkeypatch):
    assert (CATEGORY, ("left", "asn melantik")) in learnt
    monkeypatch.setattr(certainty, "_LEAST", {"counts": 2, "sets": 3})
    sets = {name: [_look(f"{name}{number}", "asn", "pppk") for number in range(3)] for name in ("one", "two")}
    sets["three"] = [_look("other", "asn", "pppk", text="Wali kota mengangkat 300 orang. Lalu 20 orang.")]
    assert {word for field, (place, word) in learn(sets) if (field, place) == (CATEGORY, "left")} <= {"cpns lalu"}


def test_held_out_sets_are_not_learnt_from():
    assert not set(open_looks()) & set(HELD_OUT)


def test_every_sign_of_the_table_is_met():
    kept = {(row.sign, row.word) for row in read_table("certainty.csv", CertaintySign) if row.field == CATEGORY}
    met = {ALWAYS}
    for looks in open_looks().values():
        for look in looks:
            told = Context(read_layout(look.article.text), look.headcounts, look.headline, look.kind)
            met.update(*(category_signs(told, index) for index in range(len(look.headcounts))))
    assert kept <= met


def test_the_table_shows_shares_chances_and_what_came_true():
    said = [Said(CATEGORY, 0.92, True)] * 3 + [Said(CATEGORY, 0.92, False), Said(CATEGORY, 0.4, False)]
    row = next(line for line in table(said).splitlines() if line.startswith(CATEGORY)).split()
    assert row[1:4] == ["20%:", "0.400", "->"]
    assert " ".join(row).endswith("80%: 0.920 -> 0.750 none")


def test_measuring_writes_nothing(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(certainty, "REFERENCE", tmp_path)
    main(["--measure", "samples"])
    assert not list(tmp_path.iterdir())
    assert "category" in capsys.readouterr().out


def test_weights_come_back_as_they_were_written(tmp_path):
    weights = {(CATEGORY, ("left", "pppk melantik")): 12, (HEADLINE, ALWAYS): -3}
    write(weights, tmp_path / "certainty.csv")
    told = (tmp_path / "certainty.csv").read_text(encoding="utf-8").splitlines()
    assert told == ["field,sign,word,weight", "category,left,pppk melantik,12", "headline,always,read,-3"]
