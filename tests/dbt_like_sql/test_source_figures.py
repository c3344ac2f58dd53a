"""reporting.source_figures: who said what, which figure was chosen, and by which rule."""

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


def published_on(article: dict[str, list[Row]], day: str, **more: Any) -> dict[str, list[Row]]:
    article["staging.articles"][0] |= {"published_on": day, **more}
    return article


# Several articles -> (category, article, headcount, is_chosen, agrees, reason)
FIGURES = [
    pytest.param(
        [said("x", count("n", 700, PARUH))],
        [(PARUH, "x", 700, True, True, "the only article that gives this category")],
        id="one article",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH)), said("y", count("n", 700, PARUH))],
        [
            (PARUH, "x", 700, True, True, "every article that gives this category says so"),
            (PARUH, "y", 700, False, True, "says the same"),
        ],
        id="two that agree",
    ),
    pytest.param(
        [
            said("x", count("n", 700, PARUH, approximate=True)),
            said("y", count("n", 713, PARUH)),
            said("z", count("n", 1000, PARUH, approximate=True)),
        ],
        [
            (PARUH, "x", 700, False, True, "agrees within a tenth: exact before rounded"),
            (PARUH, "y", 713, True, True, "exact before rounded"),
            (PARUH, "z", 1000, False, False, "another figure stands before it: exact before rounded"),
        ],
        id="exact before rounded",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH)), said("y", count("n", 713, PARUH)), said("z", count("n", 713, PARUH))],
        [
            (PARUH, "x", 700, False, False, "another figure stands before it: 2 sources say so, 1 otherwise"),
            (PARUH, "y", 713, True, True, "2 sources say so, 1 otherwise"),
            (PARUH, "z", 713, False, True, "says the same"),
        ],
        id="two against one",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH), audit="flagged"), said("y", count("n", 713, PARUH))],
        [
            (
                PARUH,
                "x",
                700,
                False,
                False,
                "another figure stands before it: an article that passed every check before a flagged one",
            ),
            (PARUH, "y", 713, True, True, "an article that passed every check before a flagged one"),
        ],
        id="passed before flagged",
    ),
    pytest.param(
        [
            published_on(said("x", count("n", 700, PARUH)), "2025-10-23", is_partial=True),
            published_on(said("y", count("n", 713, PARUH)), "2025-10-24"),
        ],
        [
            (
                PARUH,
                "x",
                700,
                False,
                False,
                "another figure stands before it: a complete article before one that is cut off",
            ),
            (PARUH, "y", 713, True, True, "a complete article before one that is cut off"),
        ],
        id="complete before cut off",
    ),
    pytest.param(
        [
            published_on(said("x", count("n", 700, PARUH)), "2025-10-25"),
            published_on(said("y", count("n", 713, PARUH)), "2025-10-24"),
        ],
        [
            (PARUH, "x", 700, False, False, "another figure stands before it: published first"),
            (PARUH, "y", 713, True, True, "published first"),
        ],
        id="the first published",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH)), said("y", count("n", 713, PARUH))],
        [
            (PARUH, "x", 700, True, True, "no rule decides: first by article_id"),
            (
                PARUH,
                "y",
                713,
                False,
                False,
                "another figure stands before it: no rule decides: first by article_id",
            ),
        ],
        id="nothing decides",
    ),
    pytest.param(
        [said("x", count("n", 3809, "pppk")), said("y", count("p", 3794, PARUH), count("f", 15, PENUH))],
        [
            (PARUH, "x", None, False, True, "its 3,809 pppk are the 3,809 that Y names by category"),
            (PARUH, "y", 3794, True, True, "the only article that gives this category"),
            (PENUH, "x", None, False, True, "its 3,809 pppk are the 3,809 that Y names by category"),
            (PENUH, "y", 15, True, True, "the only article that gives this category"),
        ],
        id="a total that equals another's parts",
    ),
    pytest.param(
        [
            said("a", count("p", 3797, PARUH), count("f", 15, PENUH)),
            said("x", count("n", 3809, "pppk")),
            said("y", count("p", 3794, PARUH), count("f", 15, PENUH)),
        ],
        [
            (PARUH, "a", 3797, False, False, "another figure stands before it: 2 sources say so, 1 otherwise"),
            (PARUH, "x", None, False, True, "its 3,809 pppk are the 3,809 that Y names by category"),
            (PARUH, "y", 3794, True, True, "2 sources say so, 1 otherwise"),
            (PENUH, "a", 15, True, True, "every article that gives this category says so"),
            (PENUH, "x", None, False, True, "its 3,809 pppk are the 3,809 that Y names by category"),
            (PENUH, "y", 15, False, True, "says the same"),
        ],
        id="a total supports the parts that it equals",
    ),
    pytest.param(
        [said("x", count("n", 3700, "pppk")), said("y", count("p", 3794, PARUH))],
        [
            (PARUH, "x", None, False, False, "its 3,700 pppk are fewer than the 3,794 that Y names by category"),
            (PARUH, "y", 3794, True, True, "the only article that gives this category"),
        ],
        id="a total too small for another's part",
    ),
    pytest.param(
        [said("x", count("n", 3800, "pppk", approximate=True)), said("y", count("p", 3794, PARUH))],
        [
            (
                PARUH,
                "x",
                None,
                False,
                True,
                "its 3,800 pppk agree within a tenth with the 3,794 that Y names by category",
            ),
            (PARUH, "y", 3794, True, True, "the only article that gives this category"),
        ],
        id="a rounded total",
    ),
    pytest.param(
        [said("x", count("n", 5000, "pppk", approximate=True)), said("y", count("p", 3794, PARUH))],
        [
            (PARUH, "x", None, False, None, "its 5,000 pppk hold the 3,794 that Y names by category, and others"),
            (PARUH, "y", 3794, True, True, "the only article that gives this category"),
        ],
        id="a rounded larger total leaves it open",
    ),
    pytest.param(
        [
            said("w", count("p", 4000, PARUH)),
            said("x", count("n", 5000, "pppk")),
            said("y", count("p", 4900, PARUH, approximate=True)),
        ],
        [
            (PARUH, "w", 4000, True, True, "exact before rounded"),
            (
                PARUH,
                "x",
                None,
                False,
                False,
                "its 5,000 pppk agree within a tenth with the 4,900 that Y names by category",
            ),
            (PARUH, "y", 4900, False, False, "another figure stands before it: exact before rounded"),
        ],
        id="a total that agrees with another than the chosen",
    ),
]


@pytest.fixture(scope="module")
def figures(project: Project) -> Apart:
    return tell_apart(project, stories_of(FIGURES), "source_figures")


@pytest.mark.parametrize(("stories", "expected"), FIGURES)
def test_who_said_what(figures: Apart, stories: list[Story], expected: list[tuple[Any, ...]]) -> None:
    assert figures.ask(stories, "category, article_id, headcount, is_chosen, agrees, reason", "source_figures") == (
        expected
    )


# What stands as stated beside the figure: (category, headcount, basis, stated_headcount, stated_category)
STATED = [
    pytest.param(
        [said("x", count("n", 1913, "pppk")), said("y", count("n", 1913, PARUH))],
        (PARUH, 1913, "stated", 1913, "pppk"),
        id="a less precise word",
    ),
    pytest.param(
        [said("x", count("n", 3809, "pppk")), said("y", count("p", 3794, PARUH))],
        ("pppk", 15, "remainder", 3809, "pppk"),
        id="the rest of a total after another's part",
    ),
    pytest.param(
        [said("x", count("all", 576, "asn"), count("c", 265, "cpns"), headline="all")],
        ("asn", 311, "remainder", 576, "asn"),
        id="the rest of a total after its own part",
    ),
    pytest.param(
        [said("x", count("n", 3809, "pppk")), said("y", count("p", 3794, PARUH), count("f", 15, PENUH))],
        (PARUH, None, "total only", 3809, "pppk"),
        id="a total over several categories",
    ),
    pytest.param(
        [
            said(
                "x",
                count("a", 10, "jabatan_fungsional", occupation="auditor"),
                count("p", 20, "jabatan_fungsional", occupation="perawat"),
                headline="p",
            )
        ],
        ("jabatan_fungsional", 30, "sum of parts", 30, "jabatan_fungsional"),
        id="a sum has no words of its own",
    ),
]


@pytest.fixture(scope="module")
def stated(project: Project) -> Apart:
    return tell_apart(project, stories_of(STATED), "source_figures")


@pytest.mark.parametrize(("stories", "expected"), STATED)
def test_as_stated(stated: Apart, stories: list[Story], expected: tuple[Any, ...]) -> None:
    columns = "article_id, category, headcount, basis, stated_headcount, stated_category"
    assert ("x", *expected) in stated.ask(stories, columns, "source_figures")


def test_chosen_figures_are_the_appointments(built: Built) -> None:
    national = said("n", count("n", 186000, PARUH), region=None)
    national["staging.articles"][0] |= {"region_name": "Nasional", "region_level": "nasional"}
    connection = built(
        national,
        said("x", count("n", 3809, "pppk")),
        said("y", count("p", 3794, PARUH), count("f", 15, PENUH)),
        said("z", count("n", 30, "cpns"), day=None),
    )
    columns = "event_id, region_code, region, event_on, category, headcount, article_id, headcount_id"
    chosen = rows_of(connection, f"select {columns} from reporting.source_figures where is_chosen order by all")
    assert chosen == rows_of(connection, f"select {columns} from reporting.appointments order by all")
    assert len(chosen) == 3


# What becomes of the other 311 when y names other categories.
X = said("x", count("n", 576, "asn", role="total"), count("c", 265, "cpns", of="n"), headline="n")
RESTS = [
    pytest.param([X, said("y", count("p", 311, "pppk"))], [(311, 311, True)], id="all of them"),
    pytest.param([X, said("y", count("p", 300, "pppk"))], [], id="some of them, which contradicts nothing"),
    pytest.param([X, said("y", count("p", 320, "pppk"))], [(311, 320, False)], id="more than them"),
]


@pytest.fixture(scope="module")
def rests(project: Project) -> Apart:
    return tell_apart(project, stories_of(RESTS), "reconciliation")


@pytest.mark.parametrize(("stories", "expected"), RESTS)
def test_a_rest_is_checked_against_what_it_cannot_hold(
    rests: Apart, stories: list[Story], expected: list[tuple[int, int, bool]]
) -> None:
    found = rests.ask(stories, "check_kind, stated, computed, holds", "reconciliation")
    assert [row[1:] for row in found if row[0] == "cross_source_total"] == expected
