"""Items of a list and their total, once the signs around each count were weighed."""

import pytest

from extraction.agreeing_parts import keep_together
from extraction.breakdowns import link
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
    settled, chances = keep_together(tuple(weighed), (0.9, 0.8, 0.7, 0.6))
    before = tuple(count.status for count in weighed)
    assert tuple(count.status for count in settled) == (expected or before)
    assert (settled == tuple(weighed)) == (expected in (None, before))
    assert len(chances) == len(settled)
