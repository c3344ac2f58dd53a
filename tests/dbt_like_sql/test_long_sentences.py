"""Numbers of a text without full stops: each is published with the stretch around it, never with all of the text."""

from __future__ import annotations

import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import build, count, insert, open_warehouse, story

LEAD = 100  # characters of the article before the sentence
NUMBER = "60 orang"
FOUND = """
    select sentence, sentence_start, substring(sentence, char_start - sentence_start + 1, char_end - char_start)
    from reporting.article_facts order by char_start
"""


@pytest.mark.parametrize(
    ("length", "places", "expected"),
    [
        pytest.param(1500, [0, 1492], [(LEAD, 1500), (LEAD, 1500)], id="kept-whole"),
        pytest.param(1501, [0], [(LEAD, 1000)], id="from-its-beginning"),
        pytest.param(5000, [499, 500], [(LEAD, 1000), (LEAD, 1500)], id="at-the-edge-of-a-piece"),
        pytest.param(
            5000, [2000, 2300, 4992], [(LEAD + 1500, 1500), (LEAD + 1500, 1500), (LEAD + 4000, 1000)], id="in-the-midst"
        ),
    ],
)
@pytest.mark.parametrize("filler", ["kata\n", "é👍🏽 k"])
def test_a_number_lies_in_its_stretch(
    project: Project, length: int, places: list[int], expected: list[tuple[int, int]], filler: str
) -> None:
    sentence = (filler * length)[:length]
    for place in places:
        sentence = sentence[:place] + NUMBER + sentence[place + len(NUMBER) :]
    rows = story("x", *(count(str(place), 60, "pppk") for place in places))
    for row, place in zip(rows["staging.headcounts"], places, strict=True):
        row |= {"sentence_no": 0, "char_start": LEAD + place, "char_end": LEAD + place + len(NUMBER), "text": NUMBER}
    told = {"article_id": "x", "sentence_no": 0, "char_start": LEAD, "char_end": LEAD + length, "text": sentence}
    rows["staging.sentences"] = [told]
    connection = open_warehouse()
    for table, given in rows.items():
        insert(connection, table, given)
    build(connection, project, "article_facts")
    assert rows_of(connection, FOUND) == [
        (sentence[start - LEAD :][:shown], start, sentence[place:][: len(NUMBER)])
        for place, (start, shown) in zip(places, expected, strict=True)
    ]
