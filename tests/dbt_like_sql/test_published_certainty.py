"""How sure a published figure is: what its counts were read with, carried through sums, rests and several sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.apart import Apart, Story, stories_of, tell_apart
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import Row, count, said

Built = Callable[..., duckdb.DuckDBPyConnection]

PARUH, PENUH = "pppk_paruh_waktu", "pppk_penuh_waktu"
# Of category, occupation and status. What counts for a figure is the first times the last: 0.72, 0.4, 0.5.
SURE, LESS, UNSURE, UNKNOWN = (0.9, 0.5, 0.8), (0.8, 0.9, 0.5), (0.5, 1.0, 1.0), (None, 0.9, 0.9)

MIXED = (("all", ("p", "f")),)


def total(key: str, value: int, category: str, sure: tuple[float | None, ...]) -> Row:
    return count(key, value, category, role="total", sure=sure)


# Articles -> category: certainty
APPOINTMENTS = [
    pytest.param([said("x", count("n", 700, PARUH, sure=SURE))], {PARUH: 0.72}, id="one count, whatever its work"),
    pytest.param([said("x", count("n", 700, PARUH, sure=UNKNOWN))], {PARUH: None}, id="not known"),
    pytest.param([said("x", count("n", 700, PARUH, sure=(1.0, 0.9, 1.0)))], {PARUH: 1.0}, id="decided by a person"),
    pytest.param(
        [
            said(
                "x",
                count("a", 10, PARUH, occupation="auditor", sure=SURE),
                count("p", 20, PARUH, occupation="perawat", sure=LESS),
            )
        ],
        {PARUH: 0.4},
        id="a sum is as sure as its least sure count",
    ),
    pytest.param(
        [
            said(
                "x",
                count("a", 10, PARUH, occupation="auditor", sure=SURE),
                count("p", 20, PARUH, occupation="perawat", sure=UNKNOWN),
            )
        ],
        {PARUH: None},
        id="a sum with a count of which nothing is known",
    ),
    pytest.param(
        [
            said(
                "x",
                total("all", 3809, "pppk", LESS),
                count("p", 3794, PARUH, of="all", sure=SURE),
                count("f", 15, PENUH, of="all", sure=UNSURE),
                breakdowns=MIXED,
                headline="all",
            )
        ],
        {PARUH: 0.72, PENUH: 0.5},
        id="parts in the place of their total",
    ),
    pytest.param(
        [
            said(
                "x",
                total("all", 100, "pppk", SURE),
                count("a", 60, PARUH, of="all", label="perempuan", sure=SURE),
                count("b", 30, PARUH, of="all", label="laki-laki", sure=UNSURE),
                count("f", 10, PENUH, of="all", sure=SURE),
                breakdowns=(("all", ("a", "b", "f")),),
                headline="all",
            )
        ],
        {PARUH: 0.5, PENUH: 0.72},
        id="parts of one category together",
    ),
    pytest.param(
        [
            said(
                "x",
                total("all", 546, "asn", SURE),
                count("c", 392, "cpns", of="all", sure=LESS),
                headline="all",
            )
        ],
        {"cpns": 0.4, "asn": 0.4},
        id="the rest of a total is no surer than what was taken off",
    ),
    pytest.param(
        [
            said(
                "x",
                total("all", 546, "asn", LESS),
                count("c", 392, "cpns", of="all", sure=SURE),
                headline="all",
            )
        ],
        {"cpns": 0.72, "asn": 0.4},
        id="nor than the total",
    ),
    pytest.param(
        [
            said(
                "x",
                total("all", 546, "asn", SURE),
                count("c", 392, "cpns", of="all", sure=UNKNOWN),
                headline="all",
            )
        ],
        {"cpns": None, "asn": None},
        id="the rest of a total less what nobody knows",
    ),
    pytest.param(
        [said("x", count("a", 576, "asn", sure=SURE), count("c", 265, "cpns", sure=LESS), headline="a")],
        {"cpns": 0.4, "asn": 0.4},
        id="a headline less a narrower figure beside it",
    ),
    pytest.param(
        [said("x", count("a", 576, "asn", sure=SURE), count("c", 265, "cpns", sure=UNKNOWN), headline="a")],
        {"cpns": None, "asn": None},
        id="a headline less a figure of which nothing is known",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH, sure=LESS)), said("y", count("n", 700, PARUH, sure=SURE))],
        {PARUH: 0.72},
        id="of two that state the same the surer",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH, sure=UNKNOWN)), said("y", count("n", 700, PARUH, sure=LESS))],
        {PARUH: 0.4},
        id="of two the one of which something is known",
    ),
    pytest.param(
        [
            said("x", count("n", 713, PARUH, sure=LESS)),
            said("y", count("n", 700, PARUH, approximate=True, sure=SURE)),
        ],
        {PARUH: 0.4},
        id="not one that states another number",
    ),
    pytest.param(
        [
            said("x", count("n", 700, "pppk", sure=(1.0, 1.0, 0.9))),
            said("y", count("n", 700, PARUH, sure=UNSURE)),
        ],
        {PARUH: 0.5},
        id="a source that is less precise makes a category no surer",
    ),
    pytest.param(
        [
            said("x", count("n", 900, "pppk", sure=SURE)),
            said("y", count("n", 700, PARUH, sure=UNSURE)),
        ],
        {PARUH: 0.5, "pppk": 0.5},
        id="nor is the rest of its total surer than what the other names",
    ),
]


def rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 9)


@pytest.fixture(scope="module")
def appointments(project: Project) -> Apart:
    return tell_apart(project, stories_of(APPOINTMENTS), "appointments")


@pytest.mark.parametrize(("articles", "expected"), APPOINTMENTS)
def test_appointments(appointments: Apart, articles: list[Story], expected: dict[str, float | None]) -> None:
    found = appointments.ask(articles, "category, certainty", "appointments")
    assert {category: rounded(certainty) for category, certainty in found} == expected


# Of category, occupation and status -> of the fact
FACTS = [
    pytest.param((0.9, 0.5, 0.8), 0.36, id="all three"),
    pytest.param((1.0, 1.0, 1.0), 1.0, id="certain"),
    pytest.param((0.98, 0.99, 0.98), 0.950796, id="as people write it"),
    pytest.param((None, 0.5, 0.8), None, id="no category"),
    pytest.param((0.9, None, 0.8), None, id="no occupation"),
    pytest.param((0.9, 0.5, None), None, id="no status"),
]


@pytest.fixture(scope="module")
def facts(project: Project) -> dict[tuple[float | None, ...], float | None]:
    """The certainty of a fact, by the three that it was read with."""
    certainties: list[Any] = [each.values[0] for each in FACTS]
    told = [[said("x", count("n", 700, PARUH, sure=sure))] for sure in certainties]
    apart = tell_apart(project, told, "article_facts")
    columns = "category_certainty, occupation_certainty, status_certainty, certainty"
    found = [apart.ask(each, columns, "article_facts") for each in told]
    assert [len(rows) for rows in found] == [1] * len(FACTS)
    return {row[:3]: row[3] for (row,) in found}


@pytest.mark.parametrize(("sure", "expected"), FACTS)
def test_a_fact_is_right_where_all_three_are(
    facts: dict[tuple[float | None, ...], float | None], sure: tuple[float | None, ...], expected: float | None
) -> None:
    assert facts[sure] == expected


NOBODY = count("m", 5, "honorer", status="proposed")

# Articles -> certainty of the event's total, then of each article's headline
EVENTS = [
    pytest.param([said("x", count("n", 700, PARUH), headline_certainty=0.8)], (0.8, [0.8]), id="one article"),
    pytest.param([said("x", count("n", 700, PARUH))], (None, [None]), id="not known"),
    pytest.param([said("x", NOBODY, headline_certainty=0.8)], (None, [0.8]), id="no total to be sure of"),
    pytest.param(
        [
            said("x", count("n", 700, PARUH), headline_certainty=0.6),
            said("y", count("n", 700, PARUH), headline_certainty=0.8),
        ],
        (0.8, [0.6, 0.8]),
        id="of those that say the same the surest",
    ),
    pytest.param(
        [
            said("x", count("n", 713, PARUH), headline_certainty=0.6),
            said("y", count("n", 700, PARUH, approximate=True), headline_certainty=0.8),
        ],
        (0.6, [0.6, 0.8]),
        id="not of one that says another number",
    ),
    pytest.param(
        [
            said("x", count("n", 700, PARUH), count("c", 5, "cpns"), headline_certainty=0.8),
            said("y", count("c", 5, "cpns"), headline_certainty=0.9),
        ],
        (0.8, [0.8, 0.9]),
        id="a second source of one figure lends the other nothing",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH), headline_certainty=0.8), said("y", count("c", 5, "cpns"))],
        (None, [0.8, None]),
        id="a total of two articles, one of which is not known",
    ),
]


@pytest.fixture(scope="module")
def events(project: Project) -> Apart:
    return tell_apart(project, stories_of(EVENTS), "events", "event_articles")


@pytest.mark.parametrize(("articles", "expected"), EVENTS)
def test_events(events: Apart, articles: list[Story], expected: tuple[float | None, list[float | None]]) -> None:
    ((total_certainty,),) = events.ask(articles, "headline_certainty", "events")
    own = events.ask(articles, "article_id, headline_certainty", "event_articles")
    assert (total_certainty, [certainty for _, certainty in own]) == expected


def test_each_source_says_how_sure_its_own_figure_is(built: Built) -> None:
    connection = built(
        said(
            "x",
            total("all", 3809, "pppk", LESS),
            count("p", 3794, PARUH, of="all", sure=SURE),
            count("f", 15, PENUH, of="all", sure=UNSURE),
            breakdowns=MIXED,
        ),
        said("y", count("n", 3794, PARUH, sure=LESS)),
        said("z", count("n", 3809, "pppk", sure=(1.0, 1.0, 0.9))),
        views=["source_figures"],
    )
    found = rows_of(connection, "select category, article_id, certainty from reporting.source_figures order by all")
    assert [(category, article, rounded(certainty)) for category, article, certainty in found] == [
        (PARUH, "x", 0.72),
        (PARUH, "y", 0.4),
        (PARUH, "z", 0.9),
        (PENUH, "x", 0.5),
        (PENUH, "z", 0.9),
    ]


def test_a_kind_of_work_is_as_sure_as_all_that_is_said_of_it(built: Built) -> None:
    connection = built(
        said(
            "x",
            total("all", 700, PARUH, LESS),
            count("g", 400, PARUH, of="all", occupation="guru", sure=SURE),
            count("t", 300, PARUH, of="all", occupation="teknis", sure=UNKNOWN),
            breakdowns=(("all", ("g", "t")),),
            headline="all",
        ),
        views=["appointment_breakdowns"],
    )
    found = rows_of(connection, "select occupation, certainty from reporting.appointment_breakdowns order by all")
    assert [(occupation, rounded(certainty)) for occupation, certainty in found] == [("guru", 0.36), ("teknis", None)]


def test_who_still_waits_is_told_by_the_surest_that_states_the_number(built: Built) -> None:
    def waiting(name: str, value: int, sure: tuple[float, float, float]) -> dict[str, list[Row]]:
        return said(name, count("w", value, "honorer", status="remaining", sure=sure))

    connection = built(
        waiting("x", 541, LESS),
        waiting("y", 541, UNSURE),
        waiting("z", 600, SURE),
        views=["remaining_honorer"],
    )
    assert rows_of(connection, "select waiting, certainty from reporting.remaining_honorer") == [(541, 0.5)]
