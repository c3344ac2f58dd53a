"""reporting.source_figures: of figures that differ, the one in a split that adds up stands before the one in none."""

from __future__ import annotations

from typing import Any

import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.apart import Apart, Story, stories_of, tell_apart
from tests.dbt_like_sql.given import count, said

PARUH, PENUH = "pppk_paruh_waktu", "pppk_penuh_waktu"
BORNE_OUT = "in a split that adds up before in none"
UNDECIDED = "no rule decides: first by article_id"
BEHIND = "another figure stands before it: "


def split(article_id: str, total: int, teachers: int, technical: int, **about: Any) -> Story:
    """An article that says how many of its people are teachers and how many technical staff."""
    return said(
        article_id,
        count("n", total, PARUH, role="total"),
        count("g", teachers, PARUH, of="n", occupation="guru"),
        count("t", technical, PARUH, of="n", occupation="teknis"),
        breakdowns=[("n", ("g", "t"))],
        **about,
    )


def first_published(article: Story) -> Story:
    article["staging.articles"][0]["published_on"] = "2025-10-23"
    return article


# Several articles -> (category, article, headcount, is_chosen, agrees, reason)
FIGURES = [
    pytest.param(
        [first_published(said("x", count("n", 1503, PARUH))), split("y", 1530, 930, 600)],
        [(PARUH, "x", 1503, False, False, BEHIND + BORNE_OUT), (PARUH, "y", 1530, True, True, BORNE_OUT)],
        id="a total that is the sum of its parts",
    ),
    pytest.param(
        [
            said("x", count("p", 3749, PARUH)),
            said(
                "y",
                count("n", 3809, "pppk", role="total"),
                count("p", 3794, PARUH, of="n"),
                count("f", 15, PENUH, of="n"),
                breakdowns=[("n", ("p", "f"))],
            ),
        ],
        [
            (PARUH, "x", 3749, False, False, BEHIND + BORNE_OUT),
            (PARUH, "y", 3794, True, True, BORNE_OUT),
            (PENUH, "y", 15, True, True, "the only article that gives this category"),
        ],
        id="a part of a split that adds up",
    ),
    pytest.param(
        [said("x", count("n", 700, PARUH)), split("y", 713, 300, 400)],
        [(PARUH, "x", 700, True, True, UNDECIDED), (PARUH, "y", 713, False, False, BEHIND + UNDECIDED)],
        id="a split that does not add up",
    ),
    pytest.param(
        [said("x", count("n", 1503, PARUH)), split("y", 1530, 930, 600, audit="flagged")],
        [
            (PARUH, "x", 1503, True, True, "an article that passed every check before a flagged one"),
            (
                PARUH,
                "y",
                1530,
                False,
                False,
                BEHIND + "an article that passed every check before a flagged one",
            ),
        ],
        id="of an article that is flagged for something else",
    ),
    pytest.param(
        [split("x", 1503, 903, 600), split("y", 1530, 930, 600)],
        [(PARUH, "x", 1503, True, True, UNDECIDED), (PARUH, "y", 1530, False, False, BEHIND + UNDECIDED)],
        id="two splits that add up",
    ),
]


@pytest.fixture(scope="module")
def figures(project: Project) -> Apart:
    return tell_apart(project, stories_of(FIGURES), "source_figures")


@pytest.mark.parametrize(("stories", "expected"), FIGURES)
def test_what_a_split_bears_out(figures: Apart, stories: list[Story], expected: list[tuple[Any, ...]]) -> None:
    assert figures.ask(stories, "category, article_id, headcount, is_chosen, agrees, reason", "source_figures") == (
        expected
    )
