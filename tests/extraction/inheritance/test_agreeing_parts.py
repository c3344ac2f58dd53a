"""Items of a list and their total, once the signs around each count were weighed."""

import pytest

from extraction.inheritance.agreeing_parts import keep_together
from extraction.parts.breakdowns import link
from tests.extraction.marked import marked

LIST = "Ada {pppk/other:315 orang}, yakni {201 guru}, {68 perawat} dan {46 penyuluh}."
WEAK, OWN = "status:context", "status:own"
AGAINST = "status:words against "
# Ground of the total, what the rules said of it, of its items, what the signs made of each; what they are in the end.
SETTLED = [
    (OWN, "other", ("other",) * 3, ("proposed", "proposed", ""), ("proposed",) * 4, "most items speak for all"),
    (OWN, "other", ("other",) * 3, ("", "proposed", "proposed"), ("other", "other", "proposed", "proposed"), "too few"),
    (WEAK, "proposed", ("proposed",) * 3, ("appointed",) * 3, ("appointed",) * 4, "all items speak for their total"),
    (OWN, "proposed", ("proposed",) * 3, ("appointed",) * 3, ("proposed", *("appointed",) * 3), "a quota stays one"),
    (WEAK, "other", ("other", "other", "remaining"), ("proposed", "proposed", ""), None, "an item has its own fate"),
    (WEAK, "appointed", ("appointed",) * 3, ("", "", ""), ("appointed",) * 4, "nothing is overruled"),
    (
        WEAK,
        "appointed",
        ("appointed",) * 3,
        ("", "other", ""),
        ("appointed",) * 4,
        "a few are not parted from the rest",
    ),
    (WEAK, "appointed", ("appointed", "remaining", "appointed"), ("other", "", ""), None, "two are no row"),
]
# Counts of one sentence that are nobody's parts: where, what the rules said, what the signs made of it, what it is.
ROWS = [
    ("{8 orang} di Alor, {dua orang} di Bima, {15 orang} di Ende.", ["", "other", ""], ["appointed"] * 3),
    (
        "Kubung {9 guru}, Junjung {4 guru}, Danau {tiga guru}, Payung {6 guru}.",
        ["other", "", "", ""],
        ["appointed"] * 4,
    ),
    ("{8 orang} di Alor, {dua orang} di Bima, {15 orang} di Ende.", ["other", "other", ""], ["other"] * 2),
    ("{8 orang} di Alor, {dua orang} di Bima.", ["", "other"], ["appointed", "other"]),
    ("{8 orang} di Alor. {dua orang} di Bima. {15 orang} di Ende.", ["", "other", ""], ["appointed", "other"]),
]


@pytest.mark.parametrize(
    ("ground", "said", "items", "signs", "expected"), [pytest.param(*row[:5], id=row[5]) for row in SETTLED]
)
def test_a_list_and_its_total_share_a_fate(ground, said, items, signs, expected):
    document, counts = marked(LIST)
    linked, _ = link(document, counts)
    weighed = [linked[0]._replace(status=said, rules=(ground,))]
    for part, ruled, sign in zip(linked[1:], items, signs, strict=True):
        rules = ("part:sum", WEAK)
        weighed.append(part._replace(status=sign or ruled, rules=(*rules, AGAINST + ruled) if sign else rules))
    settled, chances = keep_together(document, tuple(weighed), (0.9, 0.8, 0.7, 0.6))
    before = tuple(count.status for count in weighed)
    assert tuple(count.status for count in settled) == (expected or before)
    assert (settled == tuple(weighed)) == (expected in (None, before))
    assert len(chances) == len(settled)


@pytest.mark.parametrize(("text", "signs", "expected"), ROWS)
def test_signs_part_no_few_of_a_row(text, signs, expected):
    document, counts = marked(text)
    weighed = tuple(
        count._replace(status=sign or "appointed", rules=(WEAK, AGAINST + "appointed") if sign else (WEAK,))
        for count, sign in zip(counts, signs, strict=True)
    )
    settled, _ = keep_together(document, weighed, (0.9,) * len(weighed))
    assert [count.status for count in settled][: len(expected)] == expected
