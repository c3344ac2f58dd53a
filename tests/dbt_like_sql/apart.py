"""Cases told in one warehouse, each in a place of its own: every model is built once for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from dbt_like_sql import Project
from tests.dbt_like_sql import given
from tests.dbt_like_sql.given import Row

Story = dict[str, list[Row]]

_IDS = (
    "article_id",
    "content_sha256",
    "headcount_id",
    "of_headcount_id",
    "headline_headcount_id",
    "breakdown_id",
    "part_headcount_id",
    "total_headcount_id",
)


@dataclass(frozen=True, slots=True)
class Apart:
    """What the models make of many cases that know nothing of each other."""

    connection: duckdb.DuckDBPyConnection
    cases: Sequence[Sequence[Story]]

    def ask(self, case: Sequence[Story], columns: str, view: str) -> list[tuple[Any, ...]]:
        """``columns`` of the rows that ``view`` has of a case, by which ``article`` is the article's own name."""
        place = given.PLACES[self._number(case)]
        columns = columns.replace("article_id", "substr(article_id, 3) as article_id")
        sql = f"select {columns} from reporting.{view} where region_code = ? order by all"
        return self.connection.execute(sql, [place]).fetchall()

    def _number(self, case: Sequence[Story]) -> int:
        return next(no for no, each in enumerate(self.cases) if each is case)


def tell_apart(project: Project, cases: Sequence[Sequence[Story]], *views: str) -> Apart:
    """Build what ``views`` need of ``cases``: stories of one employer, given as those of Kota Serang."""
    connection = given.open_warehouse()
    for place, case in enumerate(cases):
        for story in case:
            for table, rows in story.items():
                given.insert(connection, table, [_moved(row, place) for row in rows])
    given.build(connection, project, *views)
    return Apart(connection, cases)


def stories_of(parameters: Sequence[Any]) -> list[Sequence[Story]]:
    """The stories of cases as pytest is given them, each before what is expected of it."""
    return [each.values[0] for each in parameters]


def _moved(row: Row, place: int) -> Row:
    """The same row told of another place, by an article of another id."""
    moved = row | {name: f"{place:02d}{row[name]}" for name in _IDS if row.get(name)}
    if "region_code" in row:
        assert row["region_code"] == "36.73", "a case apart is told of one employer"
        code = given.PLACES[place]
        name, level = given.NAMES[code]
        moved |= {"region_code": code, "region_name": name, "region_level": level}
    return moved
