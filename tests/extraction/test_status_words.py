"""What the signs around a count say of its people's fate, and how their weights are learnt."""

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
from tests.corpus.first_look import FirstLook, look_file, main, read_first_look
from tests.corpus.labelled import HELD_OUT, SETS, Labelled
from tests.corpus.status_words import labelled_fates, learn, write

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


@pytest.mark.parametrize(
    ("index", "told", "untold"),
    [
        pytest.param(1, [("left", "menyerahkan"), ("right", "mengabdi")], [("left", "pelamar")], id="near words"),
        pytest.param(1, [("sentence before", "pelamar"), ("title", "bagikan")], [("far", "sk")], id="words before"),
        pytest.param(0, [("left", "lalu")], [("right", "bupati"), ("far", "bupati")], id="its own sentence alone"),
        pytest.param(1, [("ground", "appointed by done")], [("ground", "appointed by own")], id="the last ground"),
        pytest.param(
            1, [("total", "other"), ("said and total", "appointed of other")], [("most", "appointed")], id="total"
        ),
        pytest.param(
            0, [("part", "appointed"), ("count before", "none"), ("size", "largest")], [], id="parts, neighbours"
        ),
        pytest.param(1, [("size", "some"), ("count before", "other"), ("count after", "none")], [], id="size"),
        pytest.param(0, [("beside larger", "other, appointed fewer")], [], id="more than all appointed"),
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
    assert signs_for(read_layout(text), found.headcounts, index, found.kind)
    monkeypatch.setattr(article, "weigh_statuses", lambda document, headcounts, kind: headcounts)
    by_rules = extract(text).headcounts[index]
    assert by_rules.status != fact[1]
    assert found.headcounts[index].rules == (*by_rules.rules, f"status:words against {by_rules.status}")


def test_nothing_speaks_against_a_rule_that_stands():
    text = "Bupati melantik 120 PPPK, Senin."
    found = extract(text)
    assert signs_for(read_layout(text), found.headcounts, 0, found.kind) == []


@pytest.mark.parametrize(("words", "status"), [(0, "proposed"), (30, "appointed")], ids=["few words", "many words"])
def test_rules_stand_where_few_words_are_known(words, status, monkeypatch):
    known = {f"kata{i:c}": (1, 1, 1, 1) for i in range(97, 123)}
    weights = {place: {} for place in (*WORD_PLACES, *SAID_PLACES)}
    weights |= {"said": {"proposed": (100, 0, 0, 0)}, "far": known, "left": known}
    monkeypatch.setattr(status_words, "_weights", lambda: weights)
    told = " ".join(f"kata{97 + number % 26:c}" for number in range(words))
    text = f"Ada {told} 300 guru."
    start = text.index("300")
    count = Headcount(start, start + 3, "300", 300, "pppk", "guru", None, "proposed", "none", None, False)
    assert status_words.weigh_statuses(read_layout(text), (count,), "proposal")[0].status == status


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


def test_a_label_belongs_to_the_nearest_count_of_its_value():
    text = "Pelamar 40 orang. Yang dilantik 40 guru."
    counts = [
        Headcount(start, start + 2, "40", 40, "pppk", None, None, "other", "none", None, False)
        for start in (text.index("40"), text.rindex("40"))
    ]
    labels = [
        {"value": 40, "text": "40 guru", "status": "appointed"},
        {"value": 40, "text": "40 orang", "status": "other"},
    ]
    look = FirstLook(Labelled("a", text, {"headcounts": labels}), "appointment", tuple(counts))
    assert list(labelled_fates(look)) == [(0, "other"), (1, "appointed")]


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


def test_every_set_since_the_sixth_has_a_first_look():
    unread = {"develop", "confirm", "samples", "own", "third", "fourth", "blind", "seventh", "quotes"}
    assert {name for name in SETS if not look_file(name).exists()} == unread
