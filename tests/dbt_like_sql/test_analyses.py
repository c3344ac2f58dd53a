"""The saved analyses add up what the views hold, and nothing twice."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from tests.dbt_like_sql.given import PROJECT, Row, count, said

Built = Callable[..., duckdb.DuckDBPyConnection]
PARUH = "pppk_paruh_waktu"


def split(article_id: str, *more: Row, day: str) -> dict[str, list[Row]]:
    """100 part-time people by their work, and ``more``, on ``day``."""
    return said(
        article_id,
        count("all", 100, PARUH, role="total"),
        count("g", 61, PARUH, of="all", occupation="guru"),
        count("t", 39, PARUH, of="all", occupation="teknis"),
        *more,
        day=day,
        headline="all",
        breakdowns=[("all", ("g", "t"))],
    )


# Analysis, its parameter, articles -> rows
ANALYSES = [
    pytest.param(
        "monthly_trend",
        "province",
        [said("x", count("p", 100, PARUH), count("c", 30, "cpns"))],
        [("2025-10", 130, 100, 0, 1)],
        id="an event of two categories is one event of its month",
    ),
    pytest.param(
        "by_occupation",
        "region",
        [split("x", day="2025-10-20"), split("y", count("c", 30, "cpns"), day="2025-10-24")],
        [("guru", 61, 1, True), ("teknis", 39, 1, True)],
        id="people told again beside new ones are counted once",
    ),
    pytest.param(
        "by_occupation",
        "region",
        [
            said(
                "x",
                count("both", 115, "pppk", role="total"),
                count("bg", 70, "pppk", of="both", occupation="guru"),
                count("bt", 45, "pppk", of="both", occupation="teknis"),
                count("p", 100, PARUH, of="both"),
                count("pg", 61, PARUH, of="p", occupation="guru"),
                count("pt", 39, PARUH, of="p", occupation="teknis"),
                headline="both",
                breakdowns=[("both", ("bg", "bt")), ("p", ("pg", "pt"))],
            )
        ],
        [("guru", 70, 1, True), ("teknis", 45, 1, True)],
        id="a total's split holds that of its part",
    ),
]


@pytest.mark.parametrize(("name", "parameter", "stories", "expected"), ANALYSES)
def test_analyses(
    built: Built, name: str, parameter: str, stories: list[dict[str, list[Row]]], expected: list[tuple[Any, ...]]
) -> None:
    views = ["monthly", "appointments", "appointment_breakdowns", "events"]
    sql = (PROJECT / "analyses" / f"{name}.sql").read_text(encoding="utf-8")
    sql = re.sub(r"\{\{ ref\('(\w+)'\) \}\}", r"reporting.\1", sql)
    assert built(*stories, views=views).execute(sql, {parameter: None}).fetchall() == expected


def test_a_rest_leads_to_the_sentence_of_its_total(built: Built) -> None:
    story = said("x", count("all", 576, "asn"), count("c", 265, "cpns"), headline="all")
    sql = (PROJECT / "analyses" / "sentence_behind.sql").read_text(encoding="utf-8")
    sql = re.sub(r"\{\{ ref\('(\w+)'\) \}\}", r"reporting.\1", sql)
    connection = built(story, views=["appointments", "article_facts"])
    assert connection.execute("select headcount from reporting.appointments order by all").fetchall() == [
        (265,),
        (311,),
    ]
    found = connection.execute(sql, {"value": "311", "region": None}).fetchall()
    assert [(value, sentence) for value, _, _, _, _, sentence, _ in found] == [(576, "Sebanyak 576 orang dilantik.")]
