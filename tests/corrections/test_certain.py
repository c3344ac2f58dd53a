"""How sure a reading is once a person has corrected or confirmed it."""

from __future__ import annotations

import pytest

from tests.corrections.lines import GURU, HONORER, TEKNIS, TOTAL, A, Line, headcounts, made, refusals
from tests.expectations.ground import good_article

READ = (0.95, 0.9, 0.8)  # how sure the good article's counts are of category, occupation and status


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([(HONORER, "category", "honorer", "pns")], (1.0, 0.9, 0.8), id="category"),
        pytest.param([(HONORER, "occupation", "", "auditor")], (0.95, 1.0, 0.8), id="occupation given"),
        pytest.param([(HONORER, "status", "remaining", "other")], (0.95, 0.9, 1.0), id="status"),
        pytest.param(
            [(HONORER, "status", "remaining", "other"), (HONORER, "status", "other", "remaining")],
            (0.95, 0.9, 1.0),
            id="put back to what was read",
        ),
        pytest.param([(HONORER, "value", "7", "8"), (HONORER, "of", "", str(TOTAL))], READ, id="fields that tell none"),
        pytest.param(
            [(HONORER, "status", "other", "remaining"), (None, "title", "Kota Serang melantik", "x")],
            READ,
            id="a refused line decides nothing",
        ),
        pytest.param([(HONORER, "status", "remaining", "remaining")], (0.95, 0.9, 1.0), id="status confirmed"),
        pytest.param([(HONORER, "category", "honorer", "honorer")], (1.0, 0.9, 0.8), id="category confirmed"),
        pytest.param([(HONORER, "occupation", "", "")], (0.95, 1.0, 0.8), id="that there is no occupation confirmed"),
    ],
)
def test_what_a_person_decides_of_a_headcount_is_certain(lines: list[Line], expected: tuple[float, ...]) -> None:
    columns = ("category_certainty", "occupation_certainty", "status_certainty")

    assert headcounts(made(*lines), *columns) == {TOTAL: READ, GURU: READ, TEKNIS: READ, HONORER: expected}


def test_a_headcount_that_told_no_certainty_is_certain_where_it_was_corrected() -> None:
    article = good_article(A)
    article["staging.headcounts"][3].update(category_certainty=None, status_certainty=None)

    corrected = made((HONORER, "category", "honorer", "pns"), article=article)

    assert headcounts(corrected, "category_certainty", "status_certainty")[HONORER] == (1.0, None)


@pytest.mark.parametrize(
    ("lines", "headline", "certainty"),
    [
        pytest.param([(None, "kind", "appointment", "other")], f"{A}:h:00", 0.85, id="as read"),
        pytest.param([(None, "headline", str(TOTAL), str(GURU))], f"{A}:h:01", 1.0, id="another one"),
        pytest.param([(None, "headline", str(TOTAL), str(TOTAL))], f"{A}:h:00", 1.0, id="confirmed"),
        pytest.param([(None, "headline", str(TOTAL), "")], None, 1.0, id="a person says that there is none"),
        pytest.param([(HONORER, "drop", "7", "")], f"{A}:h:00", 0.85, id="another count dropped"),
        pytest.param([(TOTAL, "drop", "60", "")], None, None, id="dropped: nobody said that none is right"),
        pytest.param(
            [(TOTAL, "drop", "60", ""), (None, "headline", "", str(GURU))],
            f"{A}:h:01",
            1.0,
            id="dropped and given anew",
        ),
        pytest.param(
            [(None, "headline", str(TOTAL), str(GURU)), (GURU, "drop", "40", "")], None, None, id="given and dropped"
        ),
    ],
)
def test_a_headline_is_as_certain_as_who_chose_it(
    lines: list[Line], headline: str | None, certainty: float | None
) -> None:
    corrected = made(*lines)

    assert refusals(corrected) == []
    (article,) = corrected.rows["articles"]
    assert (article["headline_headcount_id"], article["headline_certainty"]) == (headline, certainty)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([(GURU, "occupation", "guru", "Guru")], [("guru", True)], id="the same, spelt otherwise"),
        pytest.param([(GURU, "occupation", "guru", "dosen")], [("dosen", False)], id="another value"),
        pytest.param(
            [(GURU, "occupation", "guru", "dosen"), (GURU, "occupation", "dosen", "dosen")],
            [("dosen", False), ("dosen", True)],
            id="a correction confirmed by another line",
        ),
        pytest.param([(GURU, "drop", "40", "")], [("", False)], id="dropped"),
    ],
)
def test_a_line_that_says_what_stands_there_confirms_it(lines: list[Line], expected: list[tuple[str, bool]]) -> None:
    corrected = made(*lines)

    assert refusals(corrected) == []
    assert [(outcome.value, outcome.confirms) for outcome in corrected.outcomes] == expected


def test_a_confirmed_headcount_is_otherwise_as_it_was_read() -> None:
    article = good_article(A)
    article["staging.headcounts"][3]["undecided"] = "category: two are named; neither leads; status: nothing says it"
    said = article["staging.headcounts"][3]

    corrected = made((HONORER, "category", "honorer", "honorer"), article=article)

    (confirmed,) = (row for row in corrected.rows["headcounts"] if row["char_start"] == HONORER)
    assert confirmed == said | {"category_certainty": 1.0, "undecided": "status: nothing says it"}
