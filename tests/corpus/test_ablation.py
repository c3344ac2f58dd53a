"""Switching a rule off shows what it is worth, and leaves no trace."""

import pytest

from extraction.article import extract
from extraction.evidence import traps
from tests.corpus.ablation import cases, main, missed, rules, switched_off, weigh
from tests.corpus.labelled import HELD_OUT, Labelled, read_set

TEXT = "Bupati melantik 120 PPPK, Senin (15/12/2025). Guru honorer berusia 54 tahun itu lega."
FACT = {"value": 120, "category": "pppk", "occupation": None, "status": "appointed", "of": None, "text": "120 PPPK"}


@pytest.fixture
def article():
    return Labelled("one", TEXT, {"headcounts": [FACT]})


def test_rules_are_found_by_module_and_name():
    found = rules()
    assert found["traps.trap"] is traps.trap
    assert not [name for name in found if name.startswith(("explain.", "lexicon."))]
    assert len(found) > 300


def test_a_rule_switched_off_says_nothing_and_comes_back():
    with switched_off(traps.trap):
        assert [count.value for count in extract(TEXT).headcounts] != [120]
    assert [count.value for count in extract(TEXT).headcounts] == [120]


def test_a_rule_comes_back_after_an_error():
    with pytest.raises(ZeroDivisionError), switched_off(traps.trap):
        raise ZeroDivisionError
    assert [count.value for count in extract(TEXT).headcounts] == [120]


def test_what_a_rule_spares(article):
    worth = weigh({"traps.trap": traps.trap}, [article])["traps.trap"]
    assert (worth.heard, worth.changed, worth.made) == (1, 1, 0)
    assert worth.spared > 0
    assert all(line.startswith("+ one: extra") for line in cases(traps.trap, [article]))
    assert not missed(article)


def test_what_a_rule_makes(article):
    wrong = Labelled("two", TEXT, {"headcounts": [FACT, FACT | {"value": 54, "text": "54 tahun"}]})
    worth = weigh({"traps.trap": traps.trap}, [wrong])["traps.trap"]
    assert worth.made > 0
    assert [line for line in cases(traps.trap, [wrong]) if line.startswith("- two: missed 54")]


def test_the_least_worth_comes_first(capsys):
    assert main(["samples"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()[1:]]
    worth = [int(row[3]) - int(row[4]) for row in rows]
    assert worth == sorted(worth)
    assert max(worth) > 0
    assert len(rows) == len(rules())
    assert max(int(row[1]) for row in rows) == len(read_set("samples"))


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        pytest.param([HELD_OUT[0]], "no open set", id="a held-out set"),
        pytest.param(["samples", "--cases", "traps.none"], "no rule of that name", id="no such rule"),
    ],
)
def test_what_cannot_be_asked(arguments, reason, capsys):
    with pytest.raises(SystemExit):
        main(arguments)
    assert reason in capsys.readouterr().err
