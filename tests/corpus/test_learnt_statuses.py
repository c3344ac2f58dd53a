"""How the weights of signs around a count are learnt from first looks."""

import re

import pytest

from extraction.lexicon import parse_table, read_table
from extraction.model import Headcount
from extraction.statuses.status_words import FATES, StatusSign, signs, tell
from extraction.text.layout import read_layout
from extraction.words.words_around import WORD_PLACES
from tests.corpus.first_look import FirstLook, read_first_look
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, look_file
from tests.corpus.status_words import labelled_fates, learn, write
from tests.corpus.status_words import main as learn_anew

HEADER = "place,word,appointed,proposed,remaining,other"


def test_each_sign_is_kept_once_and_met_in_open_articles():
    rows = [(row.place, row.word) for row in read_table("status_words.csv", StatusSign)]
    met = set()
    for name in SETS:
        if name not in HELD_OUT and look_file(name).exists():
            for look in read_first_look(name):
                document, told = read_layout(look.article.text), tell(look.headcounts, look.kind)
                met.update(*(signs(document, look.headcounts, index, told) for index in range(len(look.headcounts))))
    assert len(rows) == len(set(rows))
    assert set(rows) <= met


def _look(name, place, fate, word):
    text = f"Berita\n\nWarga {place} membaca bahwa {word} 300 guru hari itu."
    start = text.index("300")
    gold = {"headcounts": [{"value": 300, "text": "300 guru", "status": fate}]}
    count = Headcount(start, start + 3, "300", 300, "pppk", "guru", None, "other", "none", None, False)
    return FirstLook(Labelled(name, text, gold), "appointment", (count,), None)


def test_weights_are_learnt_from_words_not_names(tmp_path):
    told = dict(zip(FATES, ("disumpah", "diajukan", "menanti", "berpulang"), strict=True))
    sets = {
        name: [
            _look(f"{name}-{fate}-{place}", place, fate, word)
            for fate, word in told.items()
            for place in (f"Demak{name}", f"Kudus{name}")
        ]
        for name in ("one", "two", "three", "four")
    }
    table = learn(sets)
    assert not {word for _, word in table if word.startswith(("demak", "kudus"))}
    for position, word in enumerate(told.values()):
        assert table["left", word].index(max(table["left", word])) == position
    write(table, tmp_path / "status_words.csv")
    lines = (tmp_path / "status_words.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == HEADER
    assert len(parse_table(lines, StatusSign, label="status_words.csv")) == len(table)


def _sets(words_by_set):
    """Four sets of eight looks: of each fate one beside a word of its set, one beside the word that all sets have."""
    told = dict(zip(FATES, ("disumpah", "diajukan", "menanti", "berpulang"), strict=True))
    return {
        name: [
            _look(f"{name}-{fate}-{place}", place, fate, word)
            for fate, word in told.items()
            for place in ("warga", *words)
        ]
        for name, words in words_by_set.items()
    }


@pytest.mark.parametrize(
    ("words_by_set", "is_learnt"),
    [
        pytest.param({"one": ["kini"], "two": ["kini"], "three": ["kini"], "four": ["kini"]}, True, id="in four sets"),
        pytest.param({"one": ["kini"], "two": ["kini"], "three": ["kini"], "four": []}, False, id="in three sets"),
    ],
)
def test_a_word_is_learnt_where_four_sets_have_it(words_by_set, is_learnt):
    sets = _sets(words_by_set)
    sets["one"] += [_look(f"one-{number}", "kini", "other", "berpulang") for number in range(9)]
    assert (("left", "kini") in learn(sets)) is is_learnt


@pytest.mark.parametrize(("times", "is_learnt"), [(6, True), (5, False)])
def test_a_sign_is_learnt_where_six_articles_have_it(times, is_learnt):
    sets = _sets({name: [] for name in ("one", "two", "three", "four")})
    for number in range(times):
        sets[("one", "two", "three", "four")[number % 4]].append(_look(f"more-{number}", "kini", "other", "berpulang"))
    assert (("left", "kini") in learn(sets)) is is_learnt


def test_the_strongest_words_are_kept_and_a_kind_says_what_is_usual(monkeypatch):
    sets = _sets({name: ["kini"] for name in ("one", "two", "three", "four")})
    sets["two"] += [_look(f"two-{number}", "kini", "remaining", "menanti") for number in range(3)]
    sets["one"] += [_look(f"one-{number}", "warga", "other", "berpulang") for number in range(40)]
    monkeypatch.setattr("tests.corpus.status_words.WORDS", 4)
    table = learn(sets)
    assert {word for place, word in table if place in WORD_PLACES} == {"disumpah", "diajukan", "menanti", "berpulang"}
    assert all(abs(sum(row)) <= 2 for row in table.values())
    usual = table["kind", "appointment"]
    assert usual.index(max(usual)) == FATES.index("other")
    assert max(usual) - min(usual) > 50


def test_held_out_sets_are_not_learnt_from(tmp_path, monkeypatch):
    learnt = []
    monkeypatch.setattr("tests.corpus.status_words.learn", lambda sets: learnt.append(set(sets)) or {})
    monkeypatch.setattr("tests.corpus.status_words.REFERENCE", tmp_path)
    learn_anew()
    assert learnt == [{name for name in SETS if look_file(name).exists()} - set(HELD_OUT)]
    assert (tmp_path / "status_words.csv").read_text(encoding="utf-8") == f"{HEADER}\n"


TWICE = "Pelamar 40 orang. Yang dilantik 40 guru."


@pytest.mark.parametrize(
    ("text", "labels", "fates"),
    [
        pytest.param(TWICE, {"40 guru": "appointed", "40 orang": "other"}, ["other", "appointed"], id="the nearest"),
        pytest.param(TWICE, {"40 guru": "appointed"}, ["appointed"], id="a label belongs to one count"),
        pytest.param(
            "Ada 40 guru yang dilantik, 40 honorer, lalu 40 guru yang menanti.",
            {"40 honorer": "other", "40 guru": "remaining"},
            ["remaining", "other"],
            id="each in its place",
        ),
        pytest.param(
            "Semua guru dan honorer hadir. Ada 40 guru, lalu 40 honorer.",
            {"honorer": "other", "guru": "appointed"},
            ["appointed", "other"],
            id="where its words stand nearest",
        ),
        pytest.param(TWICE, {"50 guru": "other"}, [], id="none of its value"),
    ],
)
def test_a_label_belongs_to_the_nearest_count_of_its_value(text, labels, fates):
    counts = [
        Headcount(found.start(), found.end(), "40", 40, "pppk", None, None, "other", "none", None, False)
        for found in re.finditer("40", text)
    ]
    gold = [
        {"value": 50 if words.startswith("50") else 40, "text": words, "status": fate} for words, fate in labels.items()
    ]
    look = FirstLook(Labelled("a", text, {"headcounts": gold}), "appointment", tuple(counts), None)
    assert list(labelled_fates(look)) == list(enumerate(fates))
