"""A total that is corrected takes along the parts that were read like it: they are the same people."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corrections.lines import GURU, HONORER, TEKNIS, TOTAL, A, Line, headcounts, made, refusals
from tests.expectations.ground import good_article

PARUH = "pppk_paruh_waktu"


def read(category: str = PARUH, **others: str) -> dict[str, Any]:
    """The article with its total and both parts of one category; ``others``: of a part, by its occupation."""
    article = good_article(A)
    for row in article["staging.headcounts"][:3]:
        row.update(category=others.get(row["occupation"] or "", category), category_certainty=0.5)
    return article


@pytest.mark.parametrize(
    ("lines", "others", "expected"),
    [
        pytest.param([(TOTAL, "category", PARUH, "pppk")], {}, ["pppk", "pppk", "pppk"], id="all that were read alike"),
        pytest.param(
            [(TOTAL, "category", PARUH, "pppk")], {"guru": "pns"}, ["pppk", "pns", "pppk"], id="one of its own category"
        ),
        pytest.param([(GURU, "category", PARUH, "pppk")], {}, [PARUH, "pppk", PARUH], id="a part takes nobody along"),
        pytest.param(
            [(TOTAL, "category", PARUH, "pppk"), (GURU, "category", PARUH, "pns")],
            {},
            ["pppk", "pns", "pppk"],
            id="a line of its own behind",
        ),
        pytest.param(
            [(GURU, "category", PARUH, PARUH), (TOTAL, "category", PARUH, "pppk")],
            {},
            ["pppk", PARUH, "pppk"],
            id="a line of its own before that confirms",
        ),
        pytest.param(
            [(TEKNIS, "of", str(TOTAL), str(GURU)), (TOTAL, "category", PARUH, "pppk")],
            {},
            ["pppk", "pppk", "pppk"],
            id="parts of parts",
        ),
        pytest.param(
            [(TOTAL, "category", PARUH, "pppk"), (TOTAL, "category", "pppk", "pns")],
            {},
            ["pns", "pns", "pns"],
            id="a second time",
        ),
    ],
)
def test_parts_follow_the_category_of_their_total(
    lines: list[Line], others: dict[str, str], expected: list[str]
) -> None:
    corrected = made(*lines, article=read(**others))

    assert refusals(corrected) == []
    found = headcounts(corrected, "category")
    assert [found[place][0] for place in (TOTAL, GURU, TEKNIS)] == expected
    assert found[HONORER] == ("honorer",)


def test_parts_follow_the_status_of_their_total_and_are_as_certain() -> None:
    article = good_article(A)
    for row in article["staging.headcounts"]:
        row["status_certainty"] = 0.5
    corrected = made((TOTAL, "status", "appointed", "proposed"), article=article)

    assert refusals(corrected) == []
    assert headcounts(corrected, "status", "status_certainty") == {
        TOTAL: ("proposed", 1.0),
        GURU: ("proposed", 1.0),
        TEKNIS: ("proposed", 1.0),
        HONORER: ("remaining", 0.5),
    }


def test_no_other_field_is_handed_down() -> None:
    corrected = made((TOTAL, "label", "", "tahap II"))

    assert headcounts(corrected, "label") == {TOTAL: ("tahap ii",), GURU: (None,), TEKNIS: (None,), HONORER: (None,)}
