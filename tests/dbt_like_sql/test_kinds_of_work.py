"""Figures of one kind of work in reporting.appointment_breakdowns; publishers that agree on a rounded figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.apart import Apart, Story, stories_of, tell_apart
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import count, said

Built = Callable[..., duckdb.DuckDBPyConnection]

TEACHERS = count("n", 312, "pppk", occupation="guru")
# Articles -> (category, occupation, headcount, total, adds_up)
KINDS = [
    pytest.param([said("x", TEACHERS)], [("pppk", "guru", 312, 312, True)], id="a figure of one kind of work"),
    pytest.param([said("x", count("n", 312, "pppk"))], [], id="a figure of no kind that is told"),
    pytest.param([said("x", TEACHERS, kind="proposal")], [], id="nobody is appointed"),
    pytest.param(
        [
            said("x", TEACHERS),
            said(
                "y",
                count("n", 312, "pppk", role="total"),
                count("g", 300, "pppk", of="n", occupation="guru"),
                count("t", 12, "pppk", of="n", occupation="teknis"),
                breakdowns=[("n", ("g", "t"))],
            ),
        ],
        [("pppk", "guru", 300, 312, True), ("pppk", "teknis", 12, 312, True)],
        id="a split of another article is finer",
    ),
    pytest.param(
        [
            said(
                "x",
                count("n", 500, "pppk", role="total"),
                count("g", 300, "pppk", of="n", occupation="guru"),
                headline="n",
            )
        ],
        [],
        id="some of a figure's people",
    ),
]


@pytest.fixture(scope="module")
def kinds(project: Project) -> Apart:
    return tell_apart(project, stories_of(KINDS), "appointment_breakdowns")


@pytest.mark.parametrize(("stories", "expected"), KINDS)
def test_a_figure_of_one_kind_of_work_is_told_by_it(
    kinds: Apart, stories: list[Story], expected: list[tuple[Any, ...]]
) -> None:
    columns = "category, occupation, headcount, total, adds_up"
    assert kinds.ask(stories, columns, "appointment_breakdowns") == expected


def test_a_rounded_figure_within_a_tenth_agrees(built: Built) -> None:
    connection = built(
        said("x", count("n", 900, "pppk", approximate=True)),
        said("y", count("n", 913, "pppk")),
        said("z", count("n", 931, "pppk")),
        views=["sources"],
    )
    found = rows_of(connection, "select publisher, compared_figures, agreement from reporting.sources order by all")
    assert found == [("X", 2, 1.0), ("Y", 2, 0.5), ("Z", 2, 0.5)]
