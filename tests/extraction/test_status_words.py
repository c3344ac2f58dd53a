"""What the signs around a count say of its people's fate, and how their weights are learnt."""

import re

import pytest

from extraction import article, status_words
from extraction.article import extract
from extraction.layout import read_layout
from extraction.lexicon import LexiconError, parse_table, read_table
from extraction.model import Headcount
from extraction.status_words import (
    FATES,
    SAID_PLACES,
    WORD_PLACES,
    StatusSign,
    by_rules,
    signs,
    signs_for,
    tell,
)
from tests.corpus.first_look import COLUMNS, FirstLook, main, read_first_look
from tests.corpus.labelled import HELD_OUT, SETS, Labelled, look_file
from tests.corpus.status_words import labelled_fates, learn, write
from tests.corpus.status_words import main as learn_anew

HEADER = "place,word,appointed,proposed,remaining,other"
BAD = [
    ("near,dilantik,1,0,0,0", "place is 'near'", "a place that is not read"),
    ("left,Dilantik,1,0,0,0", "small letters", "a capital that folded text has not"),
    ("left,di lantik,1,0,0,0", "small letters", "two words"),
    ("left,dilantik,0,0,0,0", "must say something", "a sign that says nothing"),
    ("left,dilantik,0.5,0,0,0", "appointed is '0.5'", "a part of a hundredth"),
    ("left,dilantik,1,0,0", "5 cells", "a cell short"),
]


@pytest.mark.parametrize(("line", "reason"), [pytest.param(*case[:2], id=case[2]) for case in BAD])
def test_a_bad_row_is_refused(line, reason):
    with pytest.raises(LexiconError, match=reason):
        parse_table([HEADER, line], StatusSign, label="status_words.csv")


TEXT = (
    "Wali Kota Bagikan SK PPPK kepada Guru\n\nPelamar tahun lalu 900 orang. "
    "Bupati kemudian menyerahkan keputusan kepada 300 guru yang telah lama mengabdi di sana."
)


def _count(value, **changed):
    text = str(value)
    start = TEXT.index(text)
    said = {"category": "pppk", "occupation": None, "label": None, "status": "other", "role": "none", "of": None}
    return Headcount(start, start + len(text), text, value, approximate=False, **(said | changed))


COUNTS = (
    _count(900, role="total", rules=("category:own", "status:near")),
    _count(300, status="appointed", role="part", of=0, rules=("status:own", "status:done")),
)


def _told(*said):
    """Counts of which only what the rules said of them matters: value, status, role, total, rules."""
    return [
        Headcount(67, 70, "900", value, "cpns", None, None, status, role, of, approximate=False, rules=rules)
        for value, status, role, of, rules in said
    ]


FOUR = _told(
    (2000, "proposed", "total", None, ("status:near",)),
    (1001, "proposed", "part", 0, ("status:own", "part:sum")),
    (90, "remaining", "part", 0, ()),
    (910, "appointed", "part", 0, ("status:near", "status:done")),
)


@pytest.mark.parametrize(
    ("index", "counts", "kind", "said"),
    [
        pytest.param(
            0,
            FOUR,
            "appointment",
            "said: proposed|ground: proposed by near|said and kind: proposed in appointment|role: total|size: largest"
            "|ground and kind: proposed by near in appointment|beside larger: proposed, appointed fewer|total: none"
            "|said and total: proposed of none|count before: none|count after: proposed|most: appointed"
            "|part: proposed|part: remaining|part: appointed",
            id="a total",
        ),
        pytest.param(
            1,
            FOUR,
            "proposal",
            "said: proposed|ground: proposed by own|said and kind: proposed in proposal|role: part|size: half or more"
            "|ground and kind: proposed by own in proposal|beside larger: proposed, appointed fewer|total: proposed"
            "|said and total: proposed of proposed|count before: proposed|count after: remaining|most: appointed"
            "|other part: remaining|other part: appointed",
            id="the only part of its fate",
        ),
        pytest.param(
            2,
            FOUR,
            "other",
            "said: remaining|ground: remaining by none|said and kind: remaining in other|role: part|size: few"
            "|ground and kind: remaining by none in other|beside larger: remaining, appointed more|total: proposed"
            "|said and total: remaining of proposed|count before: proposed|count after: appointed|most: proposed"
            "|other part: proposed|other part: appointed",
            id="few, on no ground",
        ),
        pytest.param(
            3,
            FOUR,
            "other",
            "said: appointed|ground: appointed by done|said and kind: appointed in other|role: part|size: some"
            "|ground and kind: appointed by done in other|total: proposed|said and total: appointed of proposed"
            "|count before: remaining|count after: none|most: proposed|other part: proposed|other part: remaining",
            id="those appointed are beside nobody larger",
        ),
        pytest.param(
            0,
            _told((40, "proposed", "none", None, ("status:own",))),
            "proposal",
            "said: proposed|ground: proposed by own|said and kind: proposed in proposal|role: none|size: largest"
            "|ground and kind: proposed by own in proposal|beside larger: proposed, nobody appointed in proposal"
            "|total: none|said and total: proposed of none|count before: none|count after: none",
            id="alone, nobody appointed",
        ),
        pytest.param(
            1,
            _told((100, "other", "total", None, ()), *[(50, "remaining", "part", 0, ())] * 2),
            "other",
            "said: remaining|ground: remaining by none|said and kind: remaining in other|role: part|size: some"
            "|ground and kind: remaining by none in other|beside larger: remaining, nobody appointed in other"
            "|total: other|said and total: remaining of other|count before: other|count after: remaining"
            "|most: remaining|other part: remaining",
            id="half and no more, another part of its fate",
        ),
        pytest.param(
            1,
            _told((100, "other", "total", None, ()), (5, "appointed", "none", None, ())),
            "other",
            "said: appointed|ground: appointed by none|said and kind: appointed in other|role: none|size: some"
            "|ground and kind: appointed by none in other|total: none|said and total: appointed of none"
            "|count before: other|count after: none|most: other",
            id="a twentieth is not few",
        ),
    ],
)
def test_what_the_rules_said_is_a_sign(index, counts, kind, said):
    found = signs(read_layout(TEXT), counts, index, tell(counts, kind))
    named = [f"{place}: {word}" for place, word in found if place in SAID_PLACES]
    assert sorted(named) == sorted([*said.split("|"), f"kind: {kind}", "category: cpns"])


@pytest.mark.parametrize(
    ("text", "own", "words"),
    [
        pytest.param(
            "Ada satu dua tiga empat lima enam tujuh 300 guru sd a b cc dd ee ff gg hh ii jj.",
            "300 guru",
            {
                "left": "ada satu dua tiga empat lima enam tujuh",
                "own": "guru",
                "right": "sd cc dd ee ff gg hh ii",
                "far": "jj",
            },
            id="eight words near",
        ),
        pytest.param(
            "Kami ada satu dua tiga empat lima enam tujuh 300 guru.",
            "300",
            {"left": "ada satu dua tiga empat lima enam tujuh", "right": "guru", "far": "kami"},
            id="the ninth is far",
        ),
        pytest.param(
            f"Jauh dekat {'x ' * 147}300 guru {'x ' * 147}dekat jauh.",
            "300 guru",
            {"left": "dekat", "own": "guru", "right": "dekat"},
            id="three hundred characters",
        ),
        pytest.param(
            f"Jauh sekali {'x ' * 147}dekat. Ada 300 guru. Sudah itu.",
            "300",
            {"left": "ada", "right": "guru", "sentence before": "dekat"},
            id="the end of the sentence before",
        ),
        pytest.param(
            "Jauh sekali. Dekat begitu. Ada 300 guru.",
            "300",
            {"left": "ada", "right": "guru", "sentence before": "dekat begitu"},
            id="the sentence before alone",
        ),
        pytest.param(
            "Satu Dua PPPK-Paruh\n\nKabupaten Contoh - Ada 300 guru di sana.",
            "300",
            {"title": "satu dua pppk-paruh", "sentence before": "satu dua pppk-paruh"}
            | {"left": "kabupaten contoh ada", "right": "guru di sana"},
            id="a title in small letters",
        ),
    ],
)
def test_words_around_a_count_are_signs(text, own, words):
    start = text.index(own)
    count = Headcount(start, start + len(own), own, 300, "pppk", "guru", None, "other", "none", None, False)
    found: dict[str, set[str]] = {}
    for place, word in signs(read_layout(text), (count,), 0, tell((count,), "other")):
        if place in WORD_PLACES:
            found.setdefault(place, set()).add(word)
    assert found == {place: set(each.split()) for place, each in words.items()}


@pytest.mark.parametrize(
    ("index", "told", "untold"),
    [
        pytest.param(1, [("left", "menyerahkan"), ("right", "mengabdi")], [("left", "pelamar")], id="near words"),
        pytest.param(1, [("sentence before", "pelamar"), ("title", "bagikan")], [("far", "sk")], id="words before"),
        pytest.param(0, [("left", "lalu")], [("right", "bupati"), ("far", "bupati")], id="its own sentence alone"),
    ],
)
def test_signs_of_a_count(index, told, untold):
    found = list(signs(read_layout(TEXT), COUNTS, index, tell(COUNTS, "appointment")))
    assert len(found) == len(set(found))
    assert set(told) <= set(found)
    assert not set(untold) & set(found)


# The rules take the verb nearest to the count; the signs of the whole article say otherwise.
AGAINST = [
    pytest.param(
        "SK PPPK Kemenag Dibagikan\n\n"
        "Kabupaten Contoh - Kepala Kantor Kementerian Agama menyerahkan Surat Keputusan (SK) kepada 78 calon Pegawai "
        "Pemerintah dengan Perjanjian Kerja (PPPK) di aula, Senin pagi. Para penerima SK tampak bahagia. Kepala kantor "
        "meminta mereka menjaga nama baik dan bekerja dengan tulus bagi masyarakat.",
        (78, "appointed"),
        id="candidates who hold their decrees",
    ),
]


@pytest.mark.parametrize(("text", "fact"), AGAINST)
def test_signs_outweigh_a_rule(text, fact, monkeypatch):
    found = extract(text)
    index = next(index for index, count in enumerate(found.headcounts) if count.value == fact[0])
    assert found.headcounts[index].status == fact[1]
    named = signs_for(read_layout(text), found.headcounts, found.kind)
    assert [bool(each) for each in named] == [place == index for place in range(len(named))]
    monkeypatch.setattr(article, "weigh_statuses", lambda document, headcounts, kind: headcounts)
    by_rules = extract(text).headcounts[index]
    assert by_rules.status != fact[1]
    assert found.headcounts[index].rules == (*by_rules.rules, f"status:words against {by_rules.status}")


def test_nothing_speaks_against_a_rule_that_stands():
    text = "Bupati melantik 120 PPPK, Senin."
    found = extract(text)
    assert signs_for(read_layout(text), found.headcounts, found.kind) == [[]]


NO_SIGNS = {place: {} for place in (*WORD_PLACES, *SAID_PLACES)}


@pytest.mark.parametrize(
    ("words", "ahead", "status"),
    [
        pytest.param(26, 40, "appointed", id="clearly outweighed"),
        pytest.param(26, 39, "proposed", id="hardly outweighed"),
        pytest.param(20, 40, "appointed", id="words enough"),
        pytest.param(19, 49, "proposed", id="a word too few"),
        pytest.param(19, 50, "appointed", id="a word too few, but outweighed by more"),
        pytest.param(0, 239, "proposed", id="no word"),
        pytest.param(0, 240, "appointed", id="no word, but all else says so"),
    ],
)
def test_rules_stand_unless_clearly_outweighed(words, ahead, status, monkeypatch):
    known = {f"kata{i:c}": (1, 1, 1, 1) for i in range(97, 123)}
    weights = NO_SIGNS | {"said": {"proposed": (ahead, 0, 0, 0)}, "far": known, "left": known}
    monkeypatch.setattr(status_words, "_weights", lambda: weights)
    told = " ".join(f"kata{97 + number:c}" for number in range(words))
    text = f"Ada {told} 300 guru."
    start = text.index("300")
    count = Headcount(start, start + 3, "300", 300, "pppk", "guru", None, "proposed", "none", None, False)
    assert status_words.weigh_statuses(read_layout(text), (count,), "proposal")[0].status == status


def test_counts_are_weighed_beside_what_the_rules_said_of_the_others(monkeypatch):
    weights = {"said": {"proposed": (300, 0, 0, 0)}, "count before": {"appointed": (0, 0, 900, 0)}}
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | weights)
    counts = tuple(count._replace(status="proposed") for count in COUNTS)
    weighed = status_words.weigh_statuses(read_layout(TEXT), counts, "proposal")
    assert [count.status for count in weighed] == ["appointed", "appointed"]
    assert tuple(map(by_rules, weighed)) == counts


def test_nothing_is_said_of_counts_without_signs(monkeypatch):
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS)
    document = read_layout(TEXT)
    assert status_words.weigh_statuses(document, COUNTS, "proposal") == COUNTS
    assert status_words.weigh_statuses(document, (), "proposal") == ()
    assert signs_for(document, (), "proposal") == []


def test_the_strongest_signs_are_named_and_the_article_is_told_once(monkeypatch):
    weights = {
        "left": {"bupati": (9, 0, 0, 0), "kepada": (9, 0, 0, 0), "keputusan": (0, 9, 0, 0), "kemudian": (5, 5, 0, 0)},
        "title": {"bagikan": (20, 0, 0, 0), "guru": (0, -2, 0, 0)},
        "said": {"proposed": (300, 0, 0, 0)},
        "kind": {"proposal": (8, 0, 0, 0)},
    }
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | weights)
    told = []
    monkeypatch.setattr(status_words, "tell", lambda *given: told.append(given) or tell(*given))
    ruled = tuple(count._replace(status="proposed") for count in COUNTS)
    weighed = status_words.weigh_statuses(read_layout(TEXT), ruled, "proposal")
    strongest = ["said: proposed", "title: bagikan", "left: bupati", "left: kepada", "kind: proposal"]
    assert signs_for(read_layout(TEXT), weighed, "proposal")[1] == strongest
    assert signs_for(read_layout(TEXT), weighed, "proposal", most=9)[1] == [*strongest, "title: guru"]
    assert told == [(ruled, "proposal")] * 3


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
    return FirstLook(Labelled(name, text, gold), "appointment", (count,))


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
    look = FirstLook(Labelled("a", text, {"headcounts": gold}), "appointment", tuple(counts))
    assert list(labelled_fates(look)) == list(enumerate(fates))


def test_a_first_look_is_kept_once(capsys):
    name = next(name for name in SETS if look_file(name).exists())
    before = look_file(name).read_bytes()
    assert main([name]) == 1
    assert "kept once" in capsys.readouterr().err
    assert look_file(name).read_bytes() == before


def test_a_first_look_comes_back_as_it_was_kept(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    assert main(["eleventh"]) == 0
    for look in read_first_look("eleventh"):
        found = extract(look.article.text)
        assert look.kind == found.kind
        fields = ("start", "end", "text", "value", "category", "status", "role", "of", "rules")
        for kept, count in zip(look.headcounts, map(by_rules, found.headcounts), strict=True):
            assert [getattr(kept, field) for field in fields] == [getattr(count, field) for field in fields]


def test_a_first_look_keeps_what_the_rules_said(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    monkeypatch.setattr("tests.corpus.first_look.read_set", lambda name: (Labelled("a", AGAINST[0].values[0], {}),))
    assert main(["eleventh"]) == 0
    assert [count.status for count in read_first_look("eleventh")[0].headcounts] == ["proposed"]
    assert "words against" not in (tmp_path / "eleventh.csv").read_text(encoding="utf-8")


def test_a_first_look_at_another_article_is_refused(tmp_path, monkeypatch):
    row = "another-01,other,0,2,12,pppk,other,none,,"
    (tmp_path / "eleventh.csv").write_text(f"{','.join(COLUMNS)}\n{row}\n", encoding="utf-8")
    monkeypatch.setattr("tests.corpus.first_look.look_file", lambda name: tmp_path / f"{name}.csv")
    with pytest.raises(ValueError, match="no article another-01"):
        read_first_look("eleventh")
    monkeypatch.setattr("tests.corpus.first_look.read_set", lambda name: (Labelled("another-01", "12 guru", {}),))
    assert [count.rules for count in read_first_look("eleventh")[0].headcounts] == [()]


def test_every_set_since_the_sixth_has_a_first_look():
    unread = {"develop", "confirm", "samples", "own", "third", "fourth", "blind", "seventh", "quotes"}
    assert {name for name in SETS if not look_file(name).exists()} == unread
