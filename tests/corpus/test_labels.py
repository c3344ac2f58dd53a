"""The labels themselves are tested: a wrong label would teach the extraction a wrong fact."""

import copy
import json

import pytest

from tests.corpus.check_labels import HERE, faults, labelled_articles, people_faults, quoted_articles

FULL = list(labelled_articles())
PEOPLE = list(quoted_articles())

ARTICLE = """Bupati Contoh, Sri Rahayu melantik 120 PPPK, Senin (15/12/2025). Mereka terdiri atas 80 guru dan 40 nakes.
“Selamat bekerja,” kata Sri Rahayu. Editor: Wiwin"""


def count(value: int, text: str, **changed: object) -> dict:
    """A headcount of 120 PPPK: a part of them unless `changed` says otherwise."""
    sound = {
        "value": value,
        "category": "pppk",
        "occupation": None,
        "label": None,
        "status": "appointed",
        "role": "part",
        "of": 120,
        "approximate": False,
        "text": text,
    }
    return sound | changed


SOUND = {
    "id": "contoh",
    "title": None,
    "kind": "appointment",
    "region": {"name": "Kabupaten Contoh", "level": "kabupaten", "province": "Contoh"},
    "event_date": "2025-12-15",
    "event_date_text": "Senin (15/12/2025)",
    "officials": [{"name": "Sri Rahayu", "position": "Bupati Contoh"}],
    "headline": {"value": 120, "category": "pppk"},
    "headcounts": [
        count(120, "120 PPPK", role="total", of=None),
        count(80, "80 guru", occupation="guru"),
        count(40, "40 nakes", occupation="kesehatan"),
    ],
    "breakdowns": [{"total": 120, "parts": [80, 40], "sums": True}],
    "quotes": [{"speaker": "Sri Rahayu", "text": "Selamat bekerja,"}],
    "publisher": None,
    "author": None,
    "editor": "Wiwin",
}


# Thousands of rows in one test: as tests of their own they would cost more than what they do.
def test_a_label_says_only_what_its_article_says() -> None:
    assert {article.name: found for article in FULL if (found := faults(article.text, article.label))} == {}


def test_a_quote_label_says_only_what_its_article_says() -> None:
    assert {article.name: found for article in PEOPLE if (found := people_faults(article.text, article.label))} == {}


def test_a_sound_label_has_no_fault() -> None:
    assert faults(ARTICLE, SOUND) == []


@pytest.mark.parametrize(
    ("path", "wrong", "fault"),
    [
        (("kind",), "pelantikan", "kind 'pelantikan'"),
        (("kind",), None, "kind None"),
        (("surprise",), 1, "field surprise is unknown"),
        (("region", "level"), "desa", "level 'desa'"),
        (("region", "name"), "Kota Contoh", "is no kabupaten"),
        (("region",), {"name": "Indonesia", "level": "nasional", "province": None}, "is nasional"),
        (("title",), "Judul Lain", "title 'Judul Lain' is not in the article"),
        (("event_date_text",), "Selasa (16/12/2025)", "is not in the article"),
        (("event_date_text",), None, "event_date has no event_date_text"),
        (("event_date",), "2025-12-35", "is no day"),
        (("officials", 0, "name"), "Sri Mulyani", "official 'Sri Mulyani' is not in the article"),
        (("officials", 0, "position"), "", "has no position"),
        (("headline", "value"), 121, "is no stated fact"),
        (("headline", "category"), "cpns", "is no stated fact"),
        (("headcounts", 1, "category"), "guru", "category 'guru'"),
        (("headcounts", 1, "status"), "dilantik", "status 'dilantik'"),
        (("headcounts", 1, "role"), "bagian", "role 'bagian'"),
        (("headcounts", 1, "occupation"), "Guru", "is not in lower case"),
        (("headcounts", 1, "label"), "Tahap II", "is not in lower case"),
        (("headcounts", 1, "text"), "81 guru", "is not in the article"),
        (("headcounts", 1, "value"), 81, "says another number"),
        (("headcounts", 1, "of"), 119, "part of 119, which is not stated"),
        (("headcounts", 1, "of"), 80, "part of 80, which is not stated"),
        (("headcounts", 0, "of"), 40, "role total of 40"),
        (("headcounts", 1, "surprise"), 1, "headcount 80 has the fields"),
        (("headcounts", 2), count(80, "80 guru", occupation="guru"), "is labelled twice"),
        (("breakdowns", 0, "total"), 121, "total is not stated"),
        (("breakdowns", 0, "parts"), [80, 41], "part 41 is not stated"),
        (("breakdowns", 0, "parts"), [120], "fewer than two parts"),
        (("breakdowns", 0, "sums"), False, "sums is False, the parts make 120"),
        (("quotes", 0, "text"), "Selamat pagi,", "quote 'Selamat pagi,' is not in the article"),
        (("quotes", 0, "text"), "“Selamat bekerja,”", "carries its marks"),
        (("quotes", 0, "speaker"), "Bupati Contoh Sri", "is not in the article"),
        (("quotes", 0), {"text": "Selamat bekerja,"}, "a quote has the fields"),
        (("publisher",), "HARIANCONTOH", "publisher 'HARIANCONTOH' is not in the article"),
        (("author",), "Wawan", "author 'Wawan' is not in the article"),
        (("editor",), "Wawan", "editor 'Wawan' is not in the article"),
    ],
)
def test_a_wrong_label_is_named(path: tuple, wrong: object, fault: str) -> None:
    label = copy.deepcopy(SOUND)
    place = label
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    assert any(fault in found for found in faults(ARTICLE, label)), faults(ARTICLE, label)


def test_a_total_needs_a_stated_part() -> None:
    label = copy.deepcopy(SOUND) | {"breakdowns": []}
    label["headcounts"] = label["headcounts"][:1]
    assert faults(ARTICLE, label) == ["headcount 120: a total without a stated part"]


def test_quotes_stand_in_order() -> None:
    text = "“Satu,” katanya. “Dua,” katanya."
    quotes = [{"speaker": None, "text": words} for words in ("Dua,", "Satu,")]
    people = {"quotes": quotes, "publisher": None, "author": None, "editor": None}
    assert people_faults(text, people) == ["quotes do not stand in the article's order"]
    assert people_faults(text, people | {"quotes": quotes[::-1]}) == []


def test_each_article_has_a_label_and_the_split_holds_each_dev_article_once() -> None:
    split = json.loads((HERE / "split.json").read_text(encoding="utf-8"))
    dev = {path.stem for path in (HERE / "dev/articles").glob("*.txt")}
    assert sorted(split["develop"] + split["confirm"]) == sorted(dev)
    assert {article.name for article in FULL} >= dev
    for blind in ("own", "fourth"):
        assert {path.stem for path in (HERE / blind / "articles").glob("*.txt")} <= {article.name for article in FULL}
    assert {article.name for article in PEOPLE} <= set(split["develop"])


def test_the_own_set_covers_what_readme_promises() -> None:
    own = [article.label for article in FULL if article.name.startswith("own-")]
    kinds = [label["kind"] for label in own]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 20, "proposal": 6, "other": 4}
    assert {label["region"]["level"] for label in own} == {"kota", "kabupaten", "provinsi", "nasional", "instansi"}
    assert len(PEOPLE) == 20


def test_the_third_set_covers_what_readme_promises() -> None:
    third = {article.name: article.label for article in FULL if article.name.startswith("third-")}
    assert {path.stem for path in (HERE / "third/articles").glob("*.txt")} == third.keys()
    assert {label["id"] for label in third.values()} == third.keys()
    kinds = [label["kind"] for label in third.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 20, "proposal": 7, "other": 3}


def test_the_fourth_set_covers_what_readme_promises() -> None:
    kinds = [article.label["kind"] for article in FULL if article.name.startswith("fourth-")]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 20, "proposal": 7, "other": 3}


def test_the_blind_set_covers_what_readme_promises() -> None:
    blind = {article.name: article.label for article in FULL if article.name.startswith("blind-")}
    assert {path.stem for path in (HERE / "blind/articles").glob("*.txt")} == blind.keys()
    assert {label["id"] for label in blind.values()} == blind.keys()
    kinds = [label["kind"] for label in blind.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 24, "proposal": 8, "other": 4}


def test_the_sixth_set_covers_what_readme_promises() -> None:
    sixth = {article.name: article.label for article in FULL if article.name.startswith("sixth-")}
    assert {path.stem for path in (HERE / "sixth/articles").glob("*.txt")} == sixth.keys()
    assert {label["id"] for label in sixth.values()} == sixth.keys()
    kinds = [label["kind"] for label in sixth.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 26, "proposal": 11, "other": 3}
    assert {label["region"]["level"] for label in sixth.values()} == {
        "kota",
        "kabupaten",
        "provinsi",
        "nasional",
        "instansi",
    }
    counts = [count for label in sixth.values() for count in label["headcounts"]]
    assert (len(counts), sum(len(label["breakdowns"]) for label in sixth.values())) == (258, 70)
    assert not [count for count in counts if count["occupation"] and count["label"]]


def test_the_seventh_set_covers_what_readme_promises() -> None:
    seventh = {article.name: article.label for article in FULL if article.name.startswith("seventh-")}
    assert {path.stem for path in (HERE / "seventh/articles").glob("*.txt")} == seventh.keys()
    assert {label["id"] for label in seventh.values()} == seventh.keys()
    kinds = [label["kind"] for label in seventh.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 21, "proposal": 9, "other": 2}
    assert {label["region"]["level"] for label in seventh.values()} == {
        "kota",
        "kabupaten",
        "provinsi",
        "nasional",
        "instansi",
    }
    counts = [count for label in seventh.values() for count in label["headcounts"]]
    assert (len(counts), sum(len(label["breakdowns"]) for label in seventh.values())) == (285, 76)
    assert not [count for count in counts if count["occupation"] and count["label"]]


def test_the_eighth_set_covers_what_readme_promises() -> None:
    eighth = {article.name: article.label for article in FULL if article.name.startswith("eighth-")}
    assert {path.stem for path in (HERE / "eighth/articles").glob("*.txt")} == eighth.keys()
    assert {label["id"] for label in eighth.values()} == eighth.keys()
    kinds = [label["kind"] for label in eighth.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 26, "proposal": 12, "other": 2}
    regions = [label["region"] for label in eighth.values()]
    assert {region and region["level"] for region in regions} == {
        "kota",
        "kabupaten",
        "provinsi",
        "nasional",
        "instansi",
        None,
    }
    counts = [count for label in eighth.values() for count in label["headcounts"]]
    assert (len(counts), sum(len(label["breakdowns"]) for label in eighth.values())) == (246, 61)
    assert not [count for count in counts if count["occupation"] and count["label"]]


def test_the_ninth_set_covers_what_readme_promises() -> None:
    ninth = {article.name: article.label for article in FULL if article.name.startswith("ninth-")}
    assert {path.stem for path in (HERE / "ninth/articles").glob("*.txt")} == ninth.keys()
    assert {label["id"] for label in ninth.values()} == ninth.keys()
    kinds = [label["kind"] for label in ninth.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 19, "proposal": 9, "other": 2}
    counts = [count for label in ninth.values() for count in label["headcounts"]]
    assert (len(counts), sum(len(label["breakdowns"]) for label in ninth.values())) == (321, 86)
    assert not [count for count in counts if count["occupation"] and count["label"]]


def test_the_tenth_set_covers_what_readme_promises() -> None:
    tenth = {article.name: article.label for article in FULL if article.name.startswith("tenth-")}
    assert {path.stem for path in (HERE / "tenth/articles").glob("*.txt")} == tenth.keys()
    assert {label["id"] for label in tenth.values()} == tenth.keys()
    kinds = [label["kind"] for label in tenth.values()]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {"appointment": 28, "proposal": 9, "other": 3}
    counts = [count for label in tenth.values() for count in label["headcounts"]]
    assert (len(counts), sum(len(label["breakdowns"]) for label in tenth.values())) == (114, 27)
    assert not [count for count in counts if count["occupation"] and count["label"]]


@pytest.mark.parametrize(
    ("name", "kinds", "counts", "breakdowns"),
    [
        ("eleventh", {"appointment": 16, "proposal": 7, "other": 1}, 143, 35),
        ("twelfth", {"appointment": 23, "proposal": 11, "other": 2}, 266, 66),
        ("thirteenth", {"appointment": 20, "proposal": 8, "other": 2}, 221, 51),
        ("fourteenth", {"appointment": 20, "proposal": 8, "other": 2}, 187, 46),
        ("fifteenth", {"appointment": 24, "proposal": 9, "other": 3}, 202, 46),
        ("sixteenth", {"appointment": 24, "proposal": 9, "other": 3}, 121, 25),
        ("seventeenth", {"appointment": 24, "proposal": 9, "other": 3}, 238, 53),
        ("eighteenth", {"appointment": 24, "proposal": 9, "other": 3}, 188, 39),
        ("nineteenth", {"appointment": 24, "proposal": 9, "other": 3}, 223, 60),
        ("twentieth", {"appointment": 24, "proposal": 9, "other": 3}, 169, 38),
        ("twentyfirst", {"appointment": 24, "proposal": 9, "other": 3}, 218, 47),
        ("twentysecond", {"appointment": 24, "proposal": 9, "other": 3}, 151, 30),
        ("twentythird", {"appointment": 24, "proposal": 9, "other": 3}, 182, 32),
        ("twentyfourth", {"appointment": 24, "proposal": 9, "other": 3}, 187, 44),
        ("twentyfifth", {"appointment": 24, "proposal": 9, "other": 3}, 208, 37),
        ("twentysixth", {"appointment": 24, "proposal": 9, "other": 3}, 185, 46),
        ("twentyseventh", {"appointment": 24, "proposal": 9, "other": 3}, 179, 42),
        ("twentyeighth", {"appointment": 24, "proposal": 9, "other": 3}, 192, 37),
        ("twentyninth", {"appointment": 32, "proposal": 12, "other": 4}, 176, 36),
        ("thirtieth", {"appointment": 32, "proposal": 12, "other": 4}, 275, 65),
        ("thirtyfirst", {"appointment": 32, "proposal": 12, "other": 4}, 268, 58),
        ("thirtysecond", {"appointment": 32, "proposal": 12, "other": 4}, 226, 49),
        ("thirtythird", {"appointment": 32, "proposal": 12, "other": 4}, 230, 53),
        ("thirtyfourth", {"appointment": 32, "proposal": 12, "other": 4}, 214, 48),
        ("thirtyfifth", {"appointment": 32, "proposal": 12, "other": 4}, 249, 56),
        ("thirtysixth", {"appointment": 27, "proposal": 10, "other": 3}, 173, 35),
        ("thirtyseventh", {"appointment": 27, "proposal": 10, "other": 3}, 200, 45),
        ("thirtyeighth", {"appointment": 27, "proposal": 10, "other": 3}, 193, 40),
        ("thirtyninth", {"appointment": 27, "proposal": 10, "other": 3}, 195, 34),
        ("fortieth", {"appointment": 27, "proposal": 10, "other": 3}, 126, 27),
        ("fortyfirst", {"appointment": 27, "proposal": 10, "other": 3}, 165, 33),
        ("fortysecond", {"appointment": 26, "proposal": 11, "other": 3}, 200, 41),
        ("fortythird", {"appointment": 27, "proposal": 10, "other": 3}, 189, 44),
        ("fortyfourth", {"appointment": 27, "proposal": 10, "other": 3}, 189, 44),
        ("fortyfifth", {"appointment": 27, "proposal": 10, "other": 3}, 189, 34),
        ("fortysixth", {"appointment": 27, "proposal": 10, "other": 3}, 193, 42),
        ("fortyseventh", {"appointment": 26, "proposal": 11, "other": 3}, 162, 33),
        ("fortyeighth", {"appointment": 26, "proposal": 11, "other": 3}, 137, 23),
        ("fortyninth", {"appointment": 27, "proposal": 10, "other": 3}, 134, 25),
        ("fiftieth", {"appointment": 26, "proposal": 10, "other": 4}, 138, 25),
        ("fiftyfirst", {"appointment": 26, "proposal": 12, "other": 2}, 108, 18),
        ("fiftysecond", {"appointment": 27, "proposal": 10, "other": 3}, 107, 20),
        ("fiftythird", {"appointment": 26, "proposal": 10, "other": 4}, 137, 29),
        ("fiftyfourth", {"appointment": 25, "proposal": 11, "other": 4}, 147, 25),
        ("fiftyfifth", {"appointment": 27, "proposal": 10, "other": 3}, 124, 26),
        ("fiftysixth", {"appointment": 27, "proposal": 10, "other": 3}, 108, 17),
        ("fiftyseventh", {"appointment": 27, "proposal": 10, "other": 3}, 93, 9),
        ("fiftyeighth", {"appointment": 25, "proposal": 11, "other": 4}, 103, 15),
        ("fiftyninth", {"appointment": 25, "proposal": 12, "other": 3}, 128, 24),
        ("sixtieth", {"appointment": 26, "proposal": 11, "other": 3}, 148, 33),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_set_covers_what_readme_promises(name: str, kinds: dict[str, int], counts: int, breakdowns: int) -> None:
    labels = {article.name: article.label for article in FULL if article.name.startswith(f"{name}-")}
    assert {path.stem for path in (HERE / name / "articles").glob("*.txt")} == labels.keys()
    assert {label["id"] for label in labels.values()} == labels.keys()
    told = [label["kind"] for label in labels.values()]
    assert {kind: told.count(kind) for kind in set(told)} == kinds
    found = [count for label in labels.values() for count in label["headcounts"]]
    assert (len(found), sum(len(label["breakdowns"]) for label in labels.values())) == (counts, breakdowns)
    assert not [count for count in found if count["occupation"] and count["label"]]
