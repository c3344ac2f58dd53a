"""Corrections made to the rows of one article: what changes, what follows, and what is refused.

Half of it are tables, long on purpose: each field that may be corrected, and each line that does not fit.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from corrections import Outcome, correct
from corrections.reference import CATEGORIES, KINDS, STATUSES
from expectations.suites import staging_articles, staging_headcounts
from tests.corrections.lines import (
    DAY,
    GURU,
    HONORER,
    REFERENCE,
    TEKNIS,
    TOTAL,
    A,
    Line,
    headcounts,
    ledger,
    made,
    refusals,
)
from tests.expectations.ground import good_article


@pytest.mark.parametrize(
    ("line", "column", "value"),
    [
        pytest.param((HONORER, "value", "7", "8"), "value", 8, id="value"),
        pytest.param((HONORER, "approximate", "false", "true"), "is_approximate", True, id="approximate"),
        pytest.param((HONORER, "category", "honorer", "pns"), "category", "pns", id="category"),
        pytest.param((HONORER, "occupation", "", "Auditor"), "occupation", "auditor", id="occupation given"),
        pytest.param((GURU, "occupation", "guru", ""), "occupation", None, id="occupation taken away"),
        pytest.param((HONORER, "label", "", "tahap II"), "label", "tahap ii", id="label"),
        pytest.param((HONORER, "status", "remaining", "other"), "status", "other", id="status"),
        pytest.param((HONORER, "role", "none", "total"), "role", "total", id="role"),
        pytest.param((HONORER, "region_code", "36.73", "36.72"), "region_name", "Kota Cilegon", id="employer"),
        pytest.param((HONORER + 1, "value", "7", "8"), "value", 8, id="a place within its words"),
    ],
)
def test_a_headcount_is_corrected_and_no_other(line: Line, column: str, value: object) -> None:
    corrected = made(line)

    assert refusals(corrected) == []
    before = headcounts(made((None, "title", "Kota Serang melantik", "x")), column)
    place = GURU if line[0] == GURU else HONORER
    assert headcounts(corrected, column) == before | {place: (value,)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param((None, "kind", "appointment", "proposal"), {"kind": "proposal"}, id="kind"),
        pytest.param(
            (None, "published_on", "2025-10-24", "2025-10-25"), {"published_on": date(2025, 10, 25)}, id="published"
        ),
        pytest.param((None, "publisher", f"Warta {A}", ""), {"publisher": None}, id="publisher"),
        pytest.param((None, "title", "Kota  Serang melantik", "Lain"), {"title": "Lain"}, id="title, blanks aside"),
        pytest.param((None, "headline", str(TOTAL), ""), {"headline_headcount_id": None}, id="no headline"),
        pytest.param(
            (None, "headline", str(TOTAL), str(GURU)), {"headline_headcount_id": f"{A}:h:01"}, id="another headline"
        ),
        pytest.param(
            (None, "region_code", "36.73", "36.72"),
            {"region_code": "36.72", "region_name": "Kota Cilegon", "region_level": "kota"},
            id="region",
        ),
        pytest.param(
            (None, "region_code", "36.73", ""),
            {"region_code": None, "region_name": None, "region_reason": "a correction took it away"},
            id="no region",
        ),
        pytest.param(
            (None, "event_on", "2025-10-23", "2025-10-22"),
            {"event_on": date(2025, 10, 22), "event_on_basis": "correction", "event_on_text": None},
            id="day of the event",
        ),
        pytest.param(
            (None, "event_on", "2025-10-23", ""), {"event_on": None, "event_on_basis": "none"}, id="no day of the event"
        ),
        pytest.param(
            (DAY, "date", "2025-10-23", "2025-10-30"),
            {"event_on": date(2025, 10, 30), "event_on_basis": "correction", "event_on_text": "Kamis (23/10/2025)"},
            id="the date that is the event's",
        ),
        pytest.param(
            (DAY, "drop", "2025-10-23", ""), {"event_on": None, "event_on_basis": "none"}, id="no date after all"
        ),
    ],
)
def test_an_article_is_corrected(line: Line, expected: dict[str, Any]) -> None:
    corrected = made(line)

    assert refusals(corrected) == []
    ((article,), said) = corrected.rows["articles"], good_article(A)["staging.articles"][0]
    assert {name: article[name] for name in expected} == expected
    changed = {name for name in article if article[name] != said[name]}
    derived = {"headline_certainty", "region_level", "region_reason", "event_on_text", "event_on_basis"}
    assert changed - derived <= set(expected)


def test_the_articles_employer_is_that_of_its_counts_unless_they_have_their_own() -> None:
    corrected = made((HONORER, "region_code", "36.73", ""), (None, "region_code", "36.73", "36.72"))

    assert {place: code for place, (code,) in headcounts(corrected, "region_code").items()} == {
        TOTAL: "36.72",
        GURU: "36.72",
        TEKNIS: "36.72",
        HONORER: None,
    }


@pytest.mark.parametrize(
    ("lines", "roles", "breakdowns", "parts"),
    [
        pytest.param(
            [(GURU, "value", "40", "41")],
            ["total", "part", "part", "none"],
            [(60, 61, 1)],
            [41, 20],
            id="a part's value",
        ),
        pytest.param(
            [(TOTAL, "value", "60", "61")],
            ["total", "part", "part", "none"],
            [(61, 60, -1)],
            [40, 20],
            id="the total's value",
        ),
        pytest.param(
            [(HONORER, "of", "", str(TOTAL))],
            ["total", "part", "part", "part"],
            [(60, 67, 7)],
            [40, 20, 7],
            id="a part more",
        ),
        pytest.param(
            [(HONORER, "of", "", str(TOTAL)), (GURU, "of", str(TOTAL), "")],
            ["total", "none", "part", "part"],
            [(60, 27, -33)],
            [20, 7],
            id="one part for another",
        ),
        pytest.param(
            [(GURU, "of", str(TOTAL), "")], ["total", "none", "part", "none"], [], [], id="one part is no breakdown"
        ),
        pytest.param(
            [(GURU, "of", str(TOTAL), ""), (TEKNIS, "of", str(TOTAL), "")],
            ["none", "none", "none", "none"],
            [],
            [],
            id="no parts",
        ),
        pytest.param(
            [(HONORER, "of", "", str(GURU)), (TEKNIS, "of", str(TOTAL), str(GURU))],
            ["total", "part", "part", "part"],
            [(40, 27, -13)],
            [20, 7],
            id="a breakdown of another total",
        ),
        pytest.param(
            [(TOTAL, "drop", "60", "")], ["none", "none", "none"], [], [], id="parts of a dropped total stand alone"
        ),
        pytest.param([(GURU, "drop", "40", "")], ["total", "part", "none"], [], [], id="a dropped part"),
        pytest.param(
            [(HONORER, "drop", "7", "")], ["total", "part", "part"], [(60, 60, 0)], [40, 20], id="a dropped stranger"
        ),
    ],
)
def test_roles_and_sums_follow(
    lines: list[Line], roles: list[str], breakdowns: list[tuple[int, int, int]], parts: list[int]
) -> None:
    corrected = made(*lines)

    assert refusals(corrected) == []
    assert [role for _, (role,) in sorted(headcounts(corrected, "role").items())] == roles
    sums = [(row["stated_total"], row["parts_sum"], row["difference"]) for row in corrected.rows.get("breakdowns", ())]
    assert sums == breakdowns
    assert [row["value"] for row in corrected.rows.get("breakdown_parts", ())] == parts


def misprinted() -> dict[str, Any]:
    """The day is printed as 31 September: no date, no event."""
    article = good_article(A)
    article["staging.dates"][0].update(date=None, weekday_matches=None, role="other", problem="September has no day 31")
    article["staging.articles"][0].update(event_on=None, event_on_text=None, event_on_basis="none")
    return article


@pytest.mark.parametrize("order", [pytest.param((0, 1), id="mention first"), pytest.param((1, 0), id="event first")])
def test_a_misprinted_day_is_mended(order: tuple[int, int]) -> None:
    lines: list[Line] = [(DAY, "date", "", "2025-10-23"), (None, "event_on", "", "2025-10-23")]
    corrected = made(*(lines[no] for no in order), article=misprinted())

    assert refusals(corrected) == []
    ((day,), (article,)) = corrected.rows["dates"], corrected.rows["articles"]
    assert (day["date"], day["problem"], day["weekday_matches"], day["role"]) == (
        date(2025, 10, 23),
        None,
        True,
        "event",
    )
    assert (article["event_on"], article["event_on_text"]) == (date(2025, 10, 23), "Kamis (23/10/2025)")


def test_a_misprinted_weekday_is_mended() -> None:
    (day,) = made((DAY, "weekday", "Kamis", "Rabu")).rows["dates"]

    assert (day["weekday_stated"], day["weekday_matches"]) == ("Rabu", False)


def test_what_a_person_decides_is_no_longer_undecided() -> None:
    article = good_article(A)
    article["staging.headcounts"][3]["undecided"] = "category: two are named; neither leads; status: nothing says it"

    corrected = made((HONORER, "category", "honorer", "pns"), article=article)

    assert headcounts(corrected, "undecided")[HONORER] == ("status: nothing says it",)


def test_a_later_line_corrects_an_earlier_one_and_the_original_is_kept() -> None:
    corrected = made((HONORER, "value", "7", "8"), (HONORER, "value", "8", "9"), (HONORER, "value", "8", "10"))

    assert headcounts(corrected, "value")[HONORER] == (9,)
    assert [outcome.original for outcome in corrected.outcomes] == ["7", "7", None]
    assert refusals(corrected) == [
        "c.csv, line 4: value of the headcount '7 honorer' is '9' (since line 3), not '8'; "
        "write what stands there as old, or take the line away."
    ]


def test_what_a_line_of_its_own_decided_does_not_follow() -> None:
    corrected = made(
        (HONORER, "region_code", "36.73", "36.72"),
        (HONORER, "region_code", "36.72", "36.73"),
        (None, "region_code", "36.73", "36.72"),
        (None, "event_on", "2025-10-23", "2025-10-30"),
        (DAY, "date", "2025-10-23", "2025-10-29"),
    )

    assert refusals(corrected) == []
    assert headcounts(corrected, "region_code") == {
        TOTAL: ("36.72",),
        GURU: ("36.72",),
        TEKNIS: ("36.72",),
        HONORER: ("36.73",),
    }
    ((article,), (day,)) = corrected.rows["articles"], corrected.rows["dates"]
    assert (article["event_on"], day["date"], day["role"]) == (date(2025, 10, 30), date(2025, 10, 29), "other")


def test_the_original_of_a_day_that_followed_is_what_was_read() -> None:
    corrected = made((DAY, "date", "2025-10-23", "2025-10-30"), (None, "event_on", "2025-10-30", "2025-10-29"))

    assert [outcome.original for outcome in corrected.outcomes] == ["2025-10-23", "2025-10-23"]


def test_a_dropped_article_has_no_rows_and_takes_no_more_lines() -> None:
    corrected = made((None, "drop", "appointment", ""), (HONORER, "value", "7", "8"))

    assert (corrected.rows, corrected.articles, corrected.dropped) == ({}, (A,), (A,))
    assert refusals(corrected) == ["c.csv, line 3: line 2 has dropped the article."]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(
            (HONORER, "value", "9", "8"),
            "value of the headcount '7 honorer' is '7', not '9'; write what stands there as old, or take the line away",
            id="another old value",
        ),
        pytest.param(
            (None, "event_on", "", "2025-10-22"),
            "event_on of the article is '2025-10-23', not nothing; "
            "write what stands there as old, or take the line away",
            id="something where nothing was",
        ),
        pytest.param((HONORER, "value", "7", "7"), "new is what stands there already; take the line away", id="same"),
        pytest.param(
            (HONORER, "value", "7", "1.713"),
            "new is '1.713'; it must be a whole number above 0, written with digits only",
            id="a point in a number",
        ),
        pytest.param(
            (HONORER, "value", "7", "0"),
            "new is '0'; it must be a whole number above 0, written with digits only",
            id="nobody",
        ),
        pytest.param(
            (HONORER, "value", "7", "=7+1"),
            "new is '=7+1'; it must be a whole number above 0, written with digits only",
            id="a formula",
        ),
        pytest.param((HONORER, "value", "7", ""), "new is empty, and this field always has a value", id="no value"),
        pytest.param(
            (HONORER, "category", "honorer", "p3k"),
            f"new is 'p3k'; it must be one of {', '.join(CATEGORIES)}",
            id="no category",
        ),
        pytest.param(
            (HONORER, "status", "remaining", "hired"),
            "new is 'hired'; it must be one of appointed, proposed, remaining, other",
            id="no status",
        ),
        pytest.param(
            (HONORER, "role", "none", "part"), "new is 'part'; it must be one of total, none", id="a part of nothing"
        ),
        pytest.param(
            (GURU, "role", "part", "none"),
            "it is a part of another headcount; to change that correct the field of",
            id="a part by role",
        ),
        pytest.param(
            (TOTAL, "of", "", str(GURU)),
            "a headcount cannot be a part of itself or of one of its own parts",
            id="a total within its part",
        ),
        pytest.param(
            (HONORER, "of", "", "9999"),
            "new is '9999', and no headcount of the article begins at such a character",
            id="no total",
        ),
        pytest.param(
            (None, "region_code", "36.73", "99.99"),
            "new is '99.99', which is no code of a region in seeds/reference/regions.csv",
            id="no region",
        ),
        pytest.param(
            (None, "kind", "appointment", "news"),
            "new is 'news'; it must be one of appointment, proposal, other",
            id="no kind",
        ),
        pytest.param(
            (None, "event_on", "2025-10-23", "2025-02-30"),
            "new is '2025-02-30', which is no day; write it as 2026-01-31",
            id="no day",
        ),
        pytest.param(
            (DAY, "weekday", "Kamis", "Thursday"),
            "new is 'Thursday'; it must be one of Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu",
            id="no weekday",
        ),
        pytest.param(
            (HONORER, "drop", "7", "8"), "new is '8'; to drop something leave it empty", id="a drop with a value"
        ),
        pytest.param(
            (0, "value", "7", "8"),
            f"no headcount begins at character 0; there is '7' at {HONORER}",
            id="moved headcount",
        ),
        pytest.param(
            (0, "date", "2025-10-23", "2025-10-24"),
            f"no date begins at character 0; there is 'Kamis (23/10/2025)' at {DAY}",
            id="moved date",
        ),
    ],
)
def test_a_correction_that_does_not_fit_is_refused_and_changes_nothing(line: Line, reason: str) -> None:
    corrected = made(line)

    assert refusals(corrected) == [f"c.csv, line 2: {reason}."]
    assert (corrected.rows, corrected.articles) == ({}, ())


def test_a_refused_line_does_not_cost_the_others() -> None:
    corrected = made((HONORER, "value", "9", "8"), (GURU, "value", "40", "41"))

    assert headcounts(corrected, "value") == {TOTAL: (60,), GURU: (41,), TEKNIS: (20,), HONORER: (7,)}
    assert corrected.articles == (A,)


def test_an_article_that_is_not_there_is_refused() -> None:
    (line,) = ledger((None, "kind", "other", "proposal"))

    corrected = correct({}, [line], REFERENCE, label="c.csv")

    reason = f"c.csv, line 2: there is no article {A}; correct the line or take it away."
    assert corrected.outcomes == (Outcome(line, reason),)


def test_rows_given_are_not_changed() -> None:
    article = good_article(A)

    made((TOTAL, "drop", "60", ""), (None, "event_on", "2025-10-23", "2025-10-22"), article=article)

    assert article == good_article(A)


HOSTILE = '\'); DROP TABLE staging.articles; -- =HYPERLINK("http://x")\x1b[31m\u202e'


def test_hostile_cells_are_text_and_printable() -> None:
    corrected = made((None, "title", "Kota Serang melantik", HOSTILE), (None, "publisher", HOSTILE, "x"))

    (article,) = corrected.rows["articles"]
    assert article["title"] == '\'); DROP TABLE staging.articles; -- =HYPERLINK("http://x") [31m'
    assert corrected.outcomes[0].value == article["title"]
    assert all(reason.isprintable() for reason in refusals(corrected))


def test_the_vocabularies_are_the_audits() -> None:
    assert (KINDS, CATEGORIES, STATUSES) == (
        staging_articles.KINDS,
        staging_headcounts.CATEGORIES,
        staging_headcounts.STATUSES,
    )
