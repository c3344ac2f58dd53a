"""What the signs around a count say of its people's fate."""

import pytest

from extraction import article
from extraction.article import extract
from extraction.lexicon import LexiconError, parse_table
from extraction.model import Headcount
from extraction.statuses import status_words
from extraction.statuses.status_words import (
    SAID_PLACES,
    StatusSign,
    by_rules,
    signs,
    signs_for,
    tell,
)
from extraction.text.layout import read_layout
from extraction.words.words_around import WORD_PLACES

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
    monkeypatch.setattr(
        article, "weigh_statuses", lambda document, headcounts, kind: (headcounts, (0.5,) * len(headcounts))
    )
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
    weighed, _ = status_words.weigh_statuses(read_layout(text), (count,), "appointment")
    assert weighed[0].status == status


@pytest.mark.parametrize(
    ("weights", "chance"),
    [
        pytest.param((0, 0, 0, 0), 0.25, id="nothing known"),
        pytest.param((0, 110, 0, 0), 0.5, id="three times as likely as each of three others"),
        pytest.param((0, 1000, 0, 0), 0.9999, id="nothing else likely"),
        pytest.param((39, 0, -999, -999), 0.404, id="another likelier, not clearly"),
        pytest.param((240, 0, 0, 0), 0.786, id="of the status that outweighed the rule"),
    ],
)
def test_a_status_has_the_chance_that_its_signs_give_it(weights, chance, monkeypatch):
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | {"said": {"proposed": weights}})
    count = COUNTS[0]._replace(status="proposed", of=None)
    _, chances = status_words.weigh_statuses(read_layout(TEXT), (count,), "appointment")
    assert chances == (pytest.approx(chance, abs=0.001),)


def test_counts_are_weighed_beside_what_the_rules_said_of_the_others(monkeypatch):
    weights = {"said": {"proposed": (300, 0, 0, 0)}, "count before": {"appointed": (0, 0, 900, 0)}}
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | weights)
    counts = tuple(count._replace(status="proposed", rules=()) for count in COUNTS)
    weighed, _ = status_words.weigh_statuses(read_layout(TEXT), counts, "appointment")
    assert [count.status for count in weighed] == ["appointed", "appointed"]
    assert tuple(map(by_rules, weighed)) == counts


def test_those_whom_their_own_words_propose_stay_so_in_an_article_on_a_proposal(monkeypatch):
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | {"said": {"proposed": (900, 0, 0, 0)}})
    own, near = (
        COUNTS[0]._replace(status="proposed", of=None, rules=(basis,)) for basis in ("status:own", "status:near")
    )
    for kind, statuses in (("proposal", ["proposed", "appointed"]), ("appointment", ["appointed", "appointed"])):
        weighed, _ = status_words.weigh_statuses(read_layout(TEXT), (own, near), kind)
        assert [count.status for count in weighed] == statuses


def test_what_is_said_to_be_done_stays(monkeypatch):
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | {"said": {"appointed": (0, 900, 0, 0)}})
    done, told = (COUNTS[0]._replace(status="appointed", rules=(basis,)) for basis in ("status:done", "status:own"))
    weighed, _ = status_words.weigh_statuses(read_layout(TEXT), (done, told), "proposal")
    assert [count.status for count in weighed] == ["appointed", "proposed"]


def test_nothing_is_said_of_counts_without_signs(monkeypatch):
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS)
    document = read_layout(TEXT)
    assert status_words.weigh_statuses(document, COUNTS, "proposal") == (COUNTS, (0.25, 0.25))
    assert status_words.weigh_statuses(document, (), "proposal") == ((), ())
    assert signs_for(document, (), "proposal") == []


def test_the_strongest_signs_are_named_and_the_article_is_told_once(monkeypatch):
    weights = {
        "left": {"bupati": (9, 0, 0, 0), "kepada": (9, 0, 0, 0), "keputusan": (0, 9, 0, 0), "kemudian": (5, 5, 0, 0)},
        "title": {"bagikan": (20, 0, 0, 0), "guru": (0, -2, 0, 0)},
        "said": {"proposed": (300, 0, 0, 0)},
        "kind": {"appointment": (8, 0, 0, 0)},
    }
    monkeypatch.setattr(status_words, "_weights", lambda: NO_SIGNS | weights)
    told = []
    monkeypatch.setattr(status_words, "tell", lambda *given: told.append(given) or tell(*given))
    ruled = tuple(count._replace(status="proposed", rules=()) for count in COUNTS)
    weighed, _ = status_words.weigh_statuses(read_layout(TEXT), ruled, "appointment")
    strongest = ["said: proposed", "title: bagikan", "left: bupati", "left: kepada", "kind: appointment"]
    assert signs_for(read_layout(TEXT), weighed, "appointment")[1] == strongest
    assert signs_for(read_layout(TEXT), weighed, "appointment", most=9)[1] == [*strongest, "title: guru"]
    assert told == [(ruled, "appointment")] * 3
