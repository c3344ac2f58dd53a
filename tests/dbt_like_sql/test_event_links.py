"""Articles on one event, by labelled pairs: how many that belong together are joined, and how many that do not."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any

import duckdb
import pytest

from dbt_like_sql import Project, build_model
from extraction import extract
from extraction.rows import to_rows
from tests.dbt_like_sql import given
from tests.dbt_like_sql.apart import Apart, Story, stories_of, tell_apart
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import Row, count

PAIRS = Path(__file__).with_name("pairs") / "pairs.csv"
# Two articles joined that do not belong together make a total wrong; two that stay apart cost a source.
PRECISION_FLOOR, RECALL_FLOOR = 0.97, 0.78

# What the rule gets wrong, and is known to.
WRONGLY_JOINED = {"62"}
MISSED = {"31", "32", "33", "34", "35", "36", "37", "38", "39", "48", "49"}

FIGURE = re.compile(r"(?P<headline>\*?)(?P<rounded>~?)(?P<value>\d+) (?P<category>\w+)(?: \[(?P<label>[^\]]+)\])?")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles as a labeller sees them, and whether they tell of one event."""

    name: str
    same: bool
    stories: tuple[dict[str, list[Row]], dict[str, list[Row]]]


def told(name: str, employer: str, day: str, published: str, figures: str) -> dict[str, list[Row]]:
    counts, headline = [], None
    for no, text in enumerate(filter(None, figures.split("; "))):
        found = FIGURE.fullmatch(text)
        assert found, f"pair {name}: {text!r} is no figure"
        counts.append(
            count(
                str(no),
                int(found["value"]),
                found["category"],
                label=found["label"],
                approximate=bool(found["rounded"]),
            )
        )
        headline = str(no) if found["headline"] else headline
    story: dict[str, list[Row]] = given.said(name, *counts, day=day or None, region=None, headline=headline)
    place: dict[str, Any] = {"region_name": employer, "region_level": "instansi"}
    for row in (*story["staging.articles"], *story["staging.headcounts"]):
        row |= place
    story["staging.articles"][0]["published_on"] = published or None
    return story


def read_pairs() -> list[Pair]:
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return [
            Pair(
                row["pair"],
                {"same": True, "different": False}[row["label"]],
                (
                    told(f"{row['pair']}a", f"Dinas {row['pair']}", row["a_day"], row["a_published"], row["a_figures"]),
                    told(
                        f"{row['pair']}b",
                        f"{row['b_employer'] or 'Dinas'} {row['pair']}",
                        row["b_day"],
                        row["b_published"],
                        row["b_figures"],
                    ),
                ),
            )
            for row in csv.DictReader(file)
        ]


@pytest.fixture(scope="module")
def linked(project: Project) -> duckdb.DuckDBPyConnection:
    """Every pair in one warehouse, each with employers of its own."""
    connection = given.open_warehouse()
    for pair in read_pairs():
        for story in pair.stories:
            for table, rows in story.items():
                given.insert(connection, table, rows)
    given.build(connection, project, "event_articles", "appointments")
    return connection


def joined(connection: duckdb.DuckDBPyConnection) -> dict[str, bool]:
    """Of each pair, whether its two articles are one event."""
    sql = "select substr(article_id, 1, 2), count(distinct event_id) = 1 from reporting.event_articles group by all"
    return dict(rows_of(connection, sql))


def test_precision_and_recall_are_those_of_the_readme(
    linked: duckdb.DuckDBPyConnection,
) -> None:
    found, pairs = joined(linked), read_pairs()
    hits = sum(found[pair.name] and pair.same for pair in pairs)
    precision, recall = hits / sum(found.values()), hits / sum(pair.same for pair in pairs)
    print(f"{len(pairs)} pairs: precision {precision:.3f}, recall {recall:.3f}")
    assert {pair.name for pair in pairs if found[pair.name] and not pair.same} == WRONGLY_JOINED
    assert {pair.name for pair in pairs if not found[pair.name] and pair.same} == MISSED
    assert precision >= PRECISION_FLOOR
    assert recall >= RECALL_FLOOR
    readme = (given.ROOT / "README.md").read_text(encoding="utf-8")
    assert f"{len(pairs)} labelled pairs" in readme
    assert f"precision {precision:.3f}, recall {recall:.3f}" in readme


GROUNDS = {
    "01": ("same day", "same day"),
    "07": ("same day", "same figures (3,794 pppk_paruh_waktu), no day given, published 1 day later"),
    "08": ("same day", "same figures (3,794 pppk_paruh_waktu), no day given, published the same day"),
    "10": ("same day", "same figures (1,913 pppk_paruh_waktu), 1 day apart"),
    "16": ("same day", "same figures (4,631 pppk_paruh_waktu), 3 days apart"),
    "17": ("same day", "same figures (3,809 pppk), no day given, published 1 day later"),
    "20": ("same day", "rounded figure agrees (3,794 pppk_paruh_waktu), no day given, published 1 day later"),
    "23": (
        "the first that was published, without a day",
        "same figures (304 pppk), no day given, published 1 day later",
    ),
    "51": ("the only article", "the only article"),
}


def test_every_article_says_on_what_ground_it_is_of_its_event(linked: duckdb.DuckDBPyConnection) -> None:
    found = rows_of(linked, "select article_id, ground from reporting.event_articles")
    grounds = dict(found)
    assert {name: (grounds[f"{name}a"], grounds[f"{name}b"]) for name in GROUNDS} == GROUNDS
    assert all(grounds.values())


def test_joined_articles_are_counted_once_and_agree(linked: duckdb.DuckDBPyConnection) -> None:
    sql = (
        "select strftime(event_on, '%Y-%m-%d'), category, headcount, source_count, sources_agree"
        " from reporting.appointments"
        " where event_id in (select event_id from reporting.event_articles where article_id = ?)"
        " order by headcount desc"
    )
    assert rows_of(linked, sql, ["18b"]) == [
        ("2025-10-23", "pppk_paruh_waktu", 3794, 2, True),
        ("2025-10-23", "pppk_penuh_waktu", 15, 2, True),
    ]
    assert rows_of(linked, sql, ["11b"]) == [("2025-12-22", "pppk_paruh_waktu", 1913, 2, True)]


# Days on which one number is told, in order of the articles' names -> the events they make
NUMBER = count("n", 853, "pppk")
CHAINS = {
    "days further apart are not chained": (["2025-10-01", "2025-10-03", "2025-10-05"], ["ab", "c"]),
    "each span begins with its first day": (
        ["2025-10-01", "2025-10-03", "2025-10-05", "2025-10-06", "2025-10-08"],
        ["ab", "cde"],
    ),
    "all within the lag of the first": (["2025-10-01", "2025-10-04", "2025-10-02"], ["abc"]),
    "a day too late": (["2025-10-01", "2025-10-05"], ["a", "b"]),
    "a day with two articles joins whole": (["2025-10-03", "2025-10-01", "2025-10-03"], ["abc"]),
}
CHAINED = [
    pytest.param([given.said(name, NUMBER, day=day) for name, day in zip("abcde", days, strict=False)], events, id=name)
    for name, (days, events) in CHAINS.items()
]


@pytest.fixture(scope="module")
def chained(project: Project) -> Apart:
    return tell_apart(project, stories_of(CHAINED), "event_articles")


@pytest.mark.parametrize(("stories", "expected"), CHAINED)
def test_chains(chained: Apart, stories: list[Story], expected: list[str]) -> None:
    assert told_together(chained.ask(stories, "article_id, event_id", "event_articles")) == expected


def told_together(articles: list[tuple[str, str]]) -> list[str]:
    """The names of each event's articles, of their names and events."""
    events: dict[str, str] = {}
    for name, event in sorted(articles):
        events[event] = events.get(event, "") + name
    return sorted(events.values())


# (day, day of publication) of the article that came first, and of the one of the night after
ARRIVALS = [
    pytest.param(("2025-10-23", None), ("2025-10-24", None), "2025-10-23", id="a later day"),
    pytest.param(("2025-10-24", None), ("2025-10-23", None), "2025-10-23", id="an earlier day"),
    pytest.param((None, "2025-10-24"), ("2025-10-23", None), "2025-10-23", id="a day where there was none"),
    pytest.param((None, "2025-10-24"), (None, "2025-10-23"), None, id="no day at all"),
]


@pytest.mark.parametrize(("first", "second", "event_on"), ARRIVALS)
def test_an_event_keeps_its_id_whatever_comes_later(
    project: Project, first: tuple[str | None, ...], second: tuple[str | None, ...], event_on: str | None
) -> None:
    connection = given.open_warehouse()
    ids = []
    for no, (day, published) in enumerate((first, second)):
        name = "ba"[no]
        article = given.said(name, NUMBER, day=day)
        article["staging.articles"][0]["published_on"] = published
        for table, rows in article.items():
            given.insert(connection, table, rows)
        given.insert(connection, "raw.article_files", [given.file_row(name, f"2026-01-0{no + 1} 18:00:00")])
        given.build(connection, project, "events")
        ids.append(rows_of(connection, "select event_id, articles from reporting.events"))
    assert ids == [[(ids[0][0][0], 1)], [(ids[0][0][0], 2)]]
    assert rows_of(connection, "select strftime(event_on, '%Y-%m-%d') from reporting.events") == [(event_on,)]


COPIES = 3_000  # set beside each other they would be 9 million pairs


def test_copies_are_not_set_beside_each_other(project: Project) -> None:
    connection = duckdb.connect()
    connection.execute("attach ':memory:' as work; create schema work.intermediate")
    connection.execute(
        "create table work.intermediate.int_telling_figures as select 't' || no as telling_id, 'r' as region_key,"
        " date '2025-10-23' as told_on, true as is_undated, true as is_soft, 'cpns' as category,"
        " 700::bigint as headcount, no % 2 = 0 as is_approximate, null::varchar as stage, true as is_direct"
        f" from range({COPIES}) as each(no)"
    )
    started = process_time()
    build_model(connection, project, project.model("int_event_links"))
    assert process_time() - started < 1  # of the processor: 0.1 s
    found = rows_of(connection, "select count(*), count(distinct root_id) from work.intermediate.int_event_links")
    assert found == [(COPIES // 2 - 1, 1)]


# Short articles, read by the extraction itself -> the events they make, by the letters of their names
METRO = "Wali Kota Metro Bambang Imam Santoso"
ARTICLES = {
    "a": f"""Wali Kota Metro Lantik 1.913 PPPK Paruh Waktu

METRO – {METRO} melantik 1.913 PPPK Paruh Waktu di Lapangan Samber, Rabu (24/12/2025).
""",
    "b": """1.913 PPPK Paruh Waktu di Metro Resmi Terima SK
Kabar Lampung, Kamis, 25 Desember 2025 | 09:10 WIB

Kabarlampung.id, Metro – Sebanyak 1.913 tenaga honorer di Kota Metro kini resmi menyandang status PPPK Paruh Waktu \
setelah menerima SK dari wali kota.
""",
    "c": """Metro Lantik 1.913 PPPK Paruh Waktu

SUARACONTOH.ID, Kamis, 25 Desember 2025

METRO, SUARACONTOH.ID – Pemerintah Kota Metro melantik 1.913 PPPK Paruh Waktu.
""",
    "d": f"""Tahap II, 412 PPPK Paruh Waktu Kota Metro Dilantik

METRO – {METRO} melantik 412 PPPK Paruh Waktu tahap II di Lapangan Samber, Rabu (31/12/2025).
""",
}


def test_short_articles_are_read_and_joined(project: Project) -> None:
    connection = given.open_warehouse()
    for name, text in ARTICLES.items():
        made = to_rows(
            extract(text),
            article_id=name,
            content_sha256=name,
            source_path=f"articles/{name}.txt",
            text=text,
            run_id="run",
            parsed_at=given.NOW,
        )
        for table in ("articles", "sentences", "headcounts", "breakdowns", "breakdown_parts", "officials"):
            given.insert(connection, f"staging.{table}", made[table])
        given.insert(connection, "quality.article_audits", [given.audit_row(name, "passed")])
    given.build(connection, project, "event_articles", "appointments")
    found = rows_of(connection, "select article_id, event_id from reporting.event_articles")
    assert told_together(found) == ["abc", "d"]
    sql = "select strftime(event_on, '%d/%m/%Y'), headcount, source_count from reporting.appointments order by event_on"
    assert rows_of(connection, sql) == [("24/12/2025", 1913, 3), ("31/12/2025", 412, 1)]
