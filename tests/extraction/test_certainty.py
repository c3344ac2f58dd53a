"""How sure a reading is said to be: from which signs, between which bounds."""

import pytest

from extraction import certainty, extract
from extraction.certainty import (
    ALWAYS,
    CATEGORY,
    HEADLINE,
    OCCUPATION,
    CertaintySign,
    Context,
    category_signs,
    headline_certainty,
    headline_signs,
    occupation_signs,
    signs_against,
    weigh_certainties,
)
from extraction.lexicon import REFERENCE, LexiconError, parse_table, read_table
from extraction.model import Headcount
from extraction.text.layout import read_layout

TEXT = (
    "Bupati Contoh Lantik PPPK\n\n"
    "Bupati melantik 541 PPPK, Senin (5/1/2026). Sebanyak 300 guru dan 150 perawat menerima SK. "
    "Ada pula 91 orang dari tahap II. Sementara itu 40 honorer masih menunggu. Kabar itu disambut baik. "
    "Tahun lalu diangkat 900 pegawai."
)


def count(words, value, **fields):
    start = TEXT.index(words)
    given = {"category": "pppk", "occupation": None, "label": None, "status": "appointed", "role": "part", "of": 0}
    return Headcount(start, start + len(words), words, value, approximate=False, **(given | fields))


COUNTS = (
    count("541 PPPK", 541, role="total", of=None, rules=("category:own",)),
    count("300 guru", 300, occupation="guru", rules=("category:context",)),
    count("150 perawat", 150, occupation="perawat", rules=("category:context",)),
    count("91 orang", 91, label="tahap ii", rules=("number:noun", "category:context")),
    count("40 honorer", 40, category="honorer", status="remaining", role="none", of=None),
    count("900 pegawai", 900, category="asn", role="none", of=None, rules=("category:context", "category:own")),
)
DOCUMENT = read_layout(TEXT)
TOLD = Context(DOCUMENT, COUNTS, 0, "appointment")


@pytest.mark.parametrize(
    ("index", "has"),
    [
        pytest.param(
            0,
            {
                ("ground", "pppk by own"),
                ("role", "total by own"),
                ("categories", "3 by own"),
                ("total", "none"),
                ("headline", "same"),
                ("kind", "pppk in appointment"),
                ("status", "pppk appointed"),
                ("left", "pppk melantik"),
                ("own", "pppk pppk"),
            },
            id="a headline",
        ),
        pytest.param(3, {("ground", "pppk by context"), ("total", "same"), ("right", "pppk tahap")}, id="a part"),
        pytest.param(
            4, {("ground", "honorer by none"), ("headline", "other"), ("own", "honorer honorer")}, id="others"
        ),
        pytest.param(5, {("ground", "asn by own"), ("role", "none by own")}, id="the last ground decides"),
    ],
)
def test_signs_of_a_category(index, has):
    found = list(category_signs(TOLD, index))
    assert len(found) == len(set(found))
    assert has <= set(found)


@pytest.mark.parametrize(
    ("index", "has"),
    [
        pytest.param(
            1,
            {
                ("role", "guru, part, not labelled"),
                ("place", "guru in its words"),
                ("category", "guru pppk"),
                ("works", "guru of 3"),
                ("before", "guru after none"),
                ("total", "guru of none"),
                ("other parts", "guru beside both"),
            },
            id="a kind of work",
        ),
        pytest.param(2, {("place", "another in its words"), ("before", "another after guru")}, id="a title"),
        pytest.param(
            3,
            {("role", "none, part, labelled"), ("place", "none"), ("other parts", "none beside work")},
            id="a label alone",
        ),
        pytest.param(0, {("before", "none after nothing"), ("total", "none of nothing")}, id="the first"),
    ],
)
def test_signs_of_an_occupation(index, has):
    found = list(occupation_signs(TOLD, index))
    assert len(found) == len(set(found))
    assert has <= set(found)


def test_an_occupation_told_elsewhere_is_not_in_the_count_s_words():
    told = Context(DOCUMENT, (COUNTS[0], COUNTS[3]._replace(occupation="guru")), 0, "appointment")
    assert ("place", "guru not in its words") in set(occupation_signs(told, 1))


@pytest.mark.parametrize(
    ("headline", "has", "has_not"),
    [
        pytest.param(
            0,
            {
                ("categories", "3"),
                ("rivals", "2"),
                ("status", "appointed in appointment"),
                ("category", "pppk"),
                ("role", "total"),
                ("larger", "1"),
                ("place", "0"),
                ("lead", "in it"),
                ("parts", "some"),
            },
            set(),
            id="the first total",
        ),
        pytest.param(
            5, {("place", "4"), ("lead", "not in it"), ("parts", "none"), ("larger", "0")}, set(), id="at the end"
        ),
        pytest.param(
            None,
            {("rivals", "3"), ("status", "none in appointment")},
            {("parts", "some"), ("parts", "none")},
            id="none",
        ),
    ],
)
def test_signs_of_a_headline(headline, has, has_not):
    found = list(headline_signs(Context(DOCUMENT, COUNTS, headline, "appointment")))
    assert len(found) == len(set(found))
    assert has <= set(found)
    assert not has_not & set(found)


@pytest.mark.parametrize(
    ("always", "own", "chance"),
    [
        pytest.param(0, 0, 0.5, id="nothing known"),
        pytest.param(220, 0, 0.9, id="right in general"),
        pytest.param(220, -220, 0.5, id="a sign against it"),
        pytest.param(220, 220, 0.99, id="a sign for it"),
        pytest.param(9999, 0, 0.99, id="never certain"),
        pytest.param(-9999, 0, 0.01, id="never certainly wrong"),
    ],
)
def test_a_chance_is_logistic_in_its_signs(always, own, chance, monkeypatch):
    weights = {
        ALWAYS: always,
        ("role", "total by own"): own,
        ("role", "none, total, not labelled"): own,
        ("role", "total"): own,
    }
    monkeypatch.setattr(certainty, "_weights", lambda: dict.fromkeys((CATEGORY, OCCUPATION, HEADLINE), weights))
    weighed = weigh_certainties(TOLD, [0.9999] * len(COUNTS))
    assert weighed[0].certainty == (chance, chance, 0.99)
    assert headline_certainty(TOLD) == chance
    assert [each._replace(certainty=None) for each in weighed] == list(COUNTS)


def test_signs_against_are_named_the_strongest_first(monkeypatch):
    weights = {("a", "1"): -5, ("b", "2"): -50, ("c", "3"): 70, ("d", "4"): -20, ("e", "5"): -1}
    monkeypatch.setattr(certainty, "_weights", lambda: {CATEGORY: weights})
    signs = [*weights, ("f", "unknown")]
    assert signs_against(CATEGORY, signs) == ["b: 2", "d: 4", "a: 1"]
    assert signs_against(CATEGORY, signs, most=1) == ["b: 2"]
    assert signs_against(CATEGORY, [("c", "3")]) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(
            "place,role,total,5", "field is 'place': it must be one of category, headline, occupation", id="field"
        ),
        pytest.param("category,role,total,0", "a sign must say something", id="no weight"),
        pytest.param("category,role,total,viel", "weight is 'viel'", id="no number"),
    ],
)
def test_a_bad_row_is_refused_with_its_line(line, reason):
    with pytest.raises(LexiconError, match=f"table, line 2: .*{reason}"):
        parse_table(["field,sign,word,weight", line], CertaintySign, label="table")


def test_no_sign_has_two_weights():
    rows = read_table("certainty.csv", CertaintySign)
    assert len({(row.field, row.sign, row.word) for row in rows}) == len(rows)
    assert (REFERENCE / "certainty.csv").stat().st_size < 60_000


# One reading that leaves no doubt beside one that must guess, of the same field.
SURER = [
    pytest.param(
        "Bupati Contoh melantik 541 PPPK di alun-alun, Senin (5/1/2026).",
        "Hadir 12 pegawai baru. Pemkab mencari 35 CPNS dan 318 PPPK. Ada 62 tenaga honorer.",
        "category",
        id="category",
    ),
    pytest.param(
        "Bupati Contoh menyerahkan SK kepada 541 guru PPPK, Senin (5/1/2026). Para guru itu langsung bertugas.",
        "Pemkab Contoh masih menunggu. Dari 541 guru PPPK yang lulus, SK belum jelas, kata bupati, Senin (5/1/2026).",
        "status",
        id="status",
    ),
]


@pytest.mark.parametrize(("plain", "doubtful", "field"), SURER)
def test_what_is_plain_is_surer_than_what_is_guessed(plain, doubtful, field):
    sure, unsure = (getattr(extract(text).headcounts[0].certainty, field) for text in (plain, doubtful))
    assert sure >= 0.9
    assert unsure < sure - 0.1


def test_every_reading_has_a_certainty():
    for text in ("", "Tidak ada angka.", TEXT):
        article = extract(text)
        assert 0.01 <= article.headline_certainty <= 0.99
        for headcount in article.headcounts:
            assert headcount.certainty is not None
            assert all(0.01 <= chance <= 0.99 for chance in headcount.certainty)
