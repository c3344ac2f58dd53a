"""Which counts become rows of reporting.appointments, and which must never be added up.

Three tables, long on purpose: a row for each way in which articles split, contain and repeat counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql.apart import Apart, Story, stories_of, tell_apart
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import Row, count, said, story

Built = Callable[..., duckdb.DuckDBPyConnection]

PARUH, PENUH = "pppk_paruh_waktu", "pppk_penuh_waktu"

ALL = count("n", 576, "asn", role="total")


def alone(
    counts: list[Row],
    headline: str | None,
    breakdowns: list[tuple[str, tuple[str, ...]]],
    expected: dict[str, tuple[int, str]],
    *,
    id: str,
) -> Any:
    """A case of one article."""
    return pytest.param([story("a", *counts, headline=headline, breakdowns=breakdowns)], expected, id=id)


# Within one article: counts, headline, breakdowns -> category: (headcount, basis)
ONE_ARTICLE = [
    alone(
        [
            count("all", 4631, PARUH, role="total"),
            count("g", 1278, PARUH, of="all", occupation="guru"),
            count("t", 3353, PARUH, of="all", occupation="teknis"),
        ],
        "all",
        [("all", ("g", "t"))],
        {PARUH: (4631, "stated")},
        id="a total without its parts",
    ),
    alone(
        [
            count("all", 3809, "pppk", role="total"),
            count("p", 3794, PARUH, of="all"),
            count("f", 15, PENUH, of="all"),
        ],
        "all",
        [("all", ("p", "f"))],
        {PARUH: (3794, "stated"), PENUH: (15, "stated")},
        id="a mixed total by its parts",
    ),
    alone(
        [
            count("all", 3809, "pppk", role="total"),
            count("p", 3794, PARUH, of="all"),
            count("f", 15, PENUH, of="all"),
        ],
        "p",
        [("all", ("p", "f"))],
        {PARUH: (3794, "stated"), PENUH: (15, "stated")},
        id="a mixed total whose larger part is the headline",
    ),
    alone(
        [
            count("all", 1698, "asn", role="total"),
            count("c", 698, "cpns", of="all"),
            count("p", 1000, "pppk", of="all"),
            count("g", 645, "asn", of="all", occupation="guru"),
            count("t", 1053, "asn", of="all", occupation="teknis"),
        ],
        "all",
        [("all", ("g", "t")), ("all", ("c", "p"))],
        {"cpns": (698, "stated"), "pppk": (1000, "stated")},
        id="a total split twice, by category and by work",
    ),
    alone(
        [
            count("all", 165, "asn", role="total"),
            count("a", 10, "jabatan_struktural", of="all", occupation="administrator"),
            count("b", 138, "jabatan_struktural", of="all", occupation="pengawas"),
            count("c", 18, "jabatan_fungsional", of="all", occupation="kepala sekolah"),
        ],
        "all",
        [("all", ("a", "b", "c"))],
        {"jabatan_struktural": (148, "sum of parts"), "jabatan_fungsional": (18, "stated")},
        id="parts that are one too many stay as stated",
    ),
    alone(
        [count("all", 546, "asn", role="total"), count("c", 392, "cpns", of="all")],
        "all",
        [],
        {"cpns": (392, "stated"), "asn": (154, "remainder")},
        id="one part named, the rest follows",
    ),
    alone(
        [count("all", 300, "asn", role="total"), count("c", 392, "cpns", of="all")],
        "all",
        [],
        {"asn": (300, "stated")},
        id="a part larger than its total is not taken out of it",
    ),
    alone(
        [
            count("plan", 5143, "pppk", role="total", status="proposed"),
            count("now", 3780, "pppk", of="plan"),
            count("next", 1363, "pppk", of="plan", status="proposed"),
        ],
        "now",
        [("plan", ("now", "next"))],
        {"pppk": (3780, "stated")},
        id="appointed part of a proposed total",
    ),
    alone(
        [
            count("ever", 7000, PENUH, role="total", approximate=True),
            count("now", 853, PENUH, of="ever", label="tahap ii"),
            count("before", 6139, PENUH, of="ever", label="tahap i"),
        ],
        "now",
        [("ever", ("now", "before"))],
        {PENUH: (853, "stated")},
        id="a cumulative total and an earlier stage",
    ),
    alone(
        [
            count("ever", 5000, "pppk", role="total"),
            count("now", 2000, PARUH, of="ever", label="tahap ii"),
            count("before", 3000, PENUH, of="ever", label="tahap i"),
        ],
        "now",
        [("ever", ("now", "before"))],
        {PARUH: (2000, "stated")},
        id="a cumulative total over two categories",
    ),
    alone(
        [
            count("called", 2405, PARUH, role="total"),
            count("now", 2378, PARUH, of="called"),
            count("later", 27, PARUH, of="called", status="remaining"),
        ],
        "now",
        [("called", ("now", "later"))],
        {PARUH: (2378, "stated")},
        id="the headline below a larger total of its category",
    ),
    alone(
        [
            count("died", 10, PARUH, status="other"),
            count("wait", 541, "honorer", status="remaining"),
            count("plan", 900, "cpns", status="proposed"),
            count("now", 1913, PARUH),
        ],
        "now",
        [],
        {PARUH: (1913, "stated")},
        id="only the appointed",
    ),
    alone(
        [count("about", 2000, "pppk", approximate=True), count("now", 2703, "pppk", label="tahap pertama")],
        "now",
        [],
        {"pppk": (2703, "stated")},
        id="the headline before a rounded count",
    ),
    alone(
        [count("about", 2000, "pppk", approximate=True), count("now", 2013, "pppk")],
        None,
        [],
        {"pppk": (2013, "stated")},
        id="exact before rounded without a headline",
    ),
    alone(
        [count("before", 1166, "pppk", label="tahap pertama"), count("now", 304, "pppk", occupation="guru")],
        "now",
        [],
        {"pppk": (304, "stated")},
        id="another stage of the same category",
    ),
    alone(
        [count("now", 304, PARUH), count("before", 1166, "pppk", label="tahap pertama")],
        "now",
        [],
        {PARUH: (304, "stated")},
        id="another stage of another category",
    ),
    alone(
        [
            count("a", 10, "jabatan_fungsional", occupation="auditor"),
            count("p", 20, "jabatan_fungsional", occupation="perawat"),
        ],
        "p",
        [],
        {"jabatan_fungsional": (30, "sum of parts")},
        id="counts by work without a total are added",
    ),
    alone(
        [
            count("all", 25, "jabatan_fungsional"),
            count("a", 10, "jabatan_fungsional", occupation="auditor"),
            count("p", 20, "jabatan_fungsional", occupation="perawat"),
        ],
        None,
        [],
        {"jabatan_fungsional": (25, "stated")},
        id="counts by work beside an unlinked total are not",
    ),
    alone(
        [count("all", 576, "asn"), count("c", 265, "cpns")],
        "all",
        [],
        {"cpns": (265, "stated"), "asn": (311, "remainder")},
        id="a general headline holds an unlinked narrower count",
    ),
    alone(
        [count("before", 600, "honorer"), count("all", 576, "asn"), count("c", 265, "cpns")],
        "before",
        [],
        {"cpns": (265, "stated"), "asn": (311, "remainder")},
        id="a general count where the headline is none of the figures",
    ),
    alone(
        [count("post", 31, "asn"), count("c", 5, "cpns"), count("now", 4631, PARUH)],
        "now",
        [],
        {PARUH: (4631, "stated"), "asn": (31, "stated"), "cpns": (5, "stated")},
        id="a general count beside the headline stands apart",
    ),
    alone(
        [count("pool", 182, "asn", role="total"), count("now", 160, "jabatan_struktural", of="pool")],
        "now",
        [],
        {"jabatan_struktural": (160, "stated")},
        id="the headline's pool is no appointment",
    ),
    alone(
        [count("before", 11600, "honorer", role="total"), count("now", 6111, "pppk", of="before")],
        None,
        [],
        {"pppk": (6111, "stated")},
        id="honorer are what they were before",
    ),
    alone(
        [
            count("all", 500, "pppk", role="total"),
            count("out", 20, "pppk", of="all", status="other"),
            count("back", 5, "pppk", of="out"),
        ],
        "all",
        [],
        {"pppk": (500, "stated")},
        id="an appointed count two levels below an appointed total",
    ),
]


@pytest.fixture(scope="module")
def one_article(project: Project) -> Apart:
    return tell_apart(project, stories_of(ONE_ARTICLE), "appointments", "events")


@pytest.mark.parametrize(("stories", "expected"), ONE_ARTICLE)
def test_one_article(one_article: Apart, stories: list[Story], expected: dict[str, tuple[int, str]]) -> None:
    found = one_article.ask(stories, "category, headcount, basis", "appointments")
    assert {category: (headcount, basis) for category, headcount, basis in found} == expected
    assert len(found) == len(expected)
    total = one_article.ask(stories, "total_headcount", "events")
    assert total == [(sum(headcount for headcount, _ in expected.values()),)]


# Several articles -> category: (headcount, basis, source_count, sources_agree)
SEVERAL_ARTICLES = [
    pytest.param(
        [said("x", count("n", 3794, PARUH)), said("y", count("n", 3794, PARUH))],
        {PARUH: (3794, "stated", 2, True)},
        id="two that agree",
    ),
    pytest.param(
        [said("x", count("n", 3794, PARUH)), said("y", count("n", 3797, PARUH)), said("z", count("n", 3797, PARUH))],
        {PARUH: (3797, "stated", 3, False)},
        id="two against one",
    ),
    pytest.param(
        [said("x", count("n", 3800, PARUH, approximate=True)), said("y", count("n", 3794, PARUH))],
        {PARUH: (3794, "stated", 2, True)},
        id="a rounded figure agrees with an exact one",
    ),
    pytest.param(
        [said("x", count("n", 3794, PARUH), publisher="Media"), said("y", count("n", 3794, PARUH), publisher="MEDIA ")],
        {PARUH: (3794, "stated", 1, None)},
        id="one publisher twice is one source",
    ),
    pytest.param(
        [said("x", count("n", 3794, PARUH), publisher=None), said("y", count("n", 3794, PARUH), publisher=None)],
        {PARUH: (3794, "stated", 1, None)},
        id="two that name no publisher are not two sources",
    ),
    pytest.param(
        [said("x", count("n", 3794, PARUH), publisher="Media"), said("y", count("n", 37, PARUH), publisher="Media")],
        {PARUH: (3794, "stated", 1, False)},
        id="one publisher that contradicts itself",
    ),
    pytest.param(
        [said("x", count("n", 1913, "pppk")), said("y", count("n", 1913, PARUH))],
        {PARUH: (1913, "stated", 2, True)},
        id="the same people named more precisely",
    ),
    pytest.param(
        [said("x", count("n", 3809, "pppk")), said("y", count("p", 3794, PARUH), count("f", 15, PENUH))],
        {PARUH: (3794, "stated", 2, True), PENUH: (15, "stated", 2, True)},
        id="one source's total is the other's parts",
    ),
    pytest.param(
        [said("x", count("n", 3809, "pppk")), said("y", count("p", 3794, PARUH))],
        {PARUH: (3794, "stated", 1, None), "pppk": (15, "remainder", 1, None)},
        id="one source's total, some of the other's parts",
    ),
    pytest.param(
        [said("x", count("n", 576, "asn")), said("y", count("c", 265, "cpns")), said("z", count("p", 300, "pppk"))],
        {"cpns": (265, "stated", 1, None), "pppk": (300, "stated", 1, None), "asn": (11, "remainder", 1, None)},
        id="one source's total, a part of it by each of two others",
    ),
    pytest.param(
        [said("x", ALL), said("y", ALL, count("c", 265, "cpns", of="n"), headline="n")],
        {"cpns": (265, "stated", 2, True), "asn": (311, "remainder", 1, None)},
        id="one source's total, of which the other names a part",
    ),
    pytest.param(
        [
            said("x", ALL, count("c", 265, "cpns", of="n"), headline="n"),
            said("y", count("c", 265, "cpns"), count("p", 311, "pppk")),
        ],
        {"cpns": (265, "stated", 2, True), "pppk": (311, "stated", 2, True)},
        id="the rest of one source's total is what the other names",
    ),
    pytest.param(
        [
            said("x", ALL, count("c", 265, "cpns", of="n"), headline="n"),
            said("y", ALL, count("p", 300, "pppk", of="n"), headline="n"),
        ],
        {"cpns": (265, "stated", 1, None), "pppk": (300, "stated", 1, None), "asn": (11, "remainder", 2, True)},
        id="of one total each source names another part",
    ),
    pytest.param(
        [
            said("x", count("n", 3824, "asn"), count("p", 3794, PARUH, of="n"), headline="n"),
            said("y", count("p", 3809, "pppk")),
        ],
        {PARUH: (3794, "stated", 1, None), "pppk": (15, "remainder", 1, None), "asn": (15, "remainder", 1, None)},
        id="a rest within which the other source's wider category reaches",
    ),
    pytest.param(
        [
            said("x", count("n", 5021, "asn"), count("p", 57, PARUH, of="n"), headline="n"),
            said("y", count("c", 3746, "pppk"), count("p", 57, PARUH, of="c"), headline="c"),
        ],
        {PARUH: (57, "stated", 2, True), "pppk": (3689, "remainder", 1, None), "asn": (1275, "remainder", 1, None)},
        id="the rests of a total and of one within it",
    ),
    pytest.param(
        [said("x", count("n", 832, "asn")), said("y", count("n", 832, "pppk")), said("z", count("f", 69, PENUH))],
        {PENUH: (69, "stated", 1, None), "pppk": (763, "remainder", 2, True)},
        id="a total that equals one of which a third source names a part",
    ),
    pytest.param(
        [
            said("w", count("n", 3108, "asn"), count("p", 2179, PARUH, of="n"), headline="n"),
            said("x", count("n", 3108, "asn"), count("f", 861, PENUH, of="n"), headline="n"),
            said("y", count("n", 3040, "pppk")),
        ],
        {PARUH: (2179, "stated", 1, None), PENUH: (861, "stated", 1, None), "asn": (68, "remainder", 2, True)},
        id="parts of one total in two sources beside their sum in a third",
    ),
    pytest.param(
        [
            said("x", count("n", 600, "asn")),
            said("y", ALL, count("c", 265, "cpns", of="n"), headline="n"),
        ],
        {"cpns": (265, "stated", 1, None), "asn": (311, "remainder", 1, None)},
        id="another total than that of which a part is named",
    ),
    pytest.param(
        [said("x", count("n", 3700, "pppk")), said("y", count("p", 3794, PARUH))],
        {PARUH: (3794, "stated", 2, False)},
        id="a general figure below another source's part",
    ),
    pytest.param(
        [said("x", count("n", 52, "pppk"), count("p", 3038, PARUH)), said("y", count("p", 3038, PARUH))],
        {PARUH: (3038, "stated", 2, True), "pppk": (52, "stated", 1, None)},
        id="both in one article are different people",
    ),
    pytest.param(
        [said("x", count("n", 500, PARUH), audit="flagged"), said("y", count("n", 400, PARUH))],
        {PARUH: (400, "stated", 2, False)},
        id="unflagged before flagged",
    ),
]


@pytest.fixture(scope="module")
def several_articles(project: Project) -> Apart:
    return tell_apart(project, stories_of(SEVERAL_ARTICLES), "appointments")


@pytest.mark.parametrize(("stories", "expected"), SEVERAL_ARTICLES)
def test_several_articles(
    several_articles: Apart, stories: list[Story], expected: dict[str, tuple[int, str, int, bool | None]]
) -> None:
    found = several_articles.ask(stories, "category, headcount, basis, source_count, sources_agree", "appointments")
    assert {row[0]: row[1:] for row in found} == expected
    assert len(found) == len(expected)


# Which articles may speak at all, and which of them of one event: number of events, people appointed
NOW = count("n", 700, PARUH)
EVENTS = [
    pytest.param([said("x", NOW), said("y", NOW)], (1, 700), id="same employer, same day"),
    pytest.param([said("x", NOW), said("y", NOW, day="2024-01-02")], (2, 1400), id="another year"),
    pytest.param([said("x", NOW, day=None), said("y", NOW, day=None)], (2, 700), id="no day: likely one told twice"),
    pytest.param([said("x", NOW), said("y", NOW, day="2025-10-25")], (2, 700), id="told again two days later"),
    pytest.param([said("x", NOW), said("y", NOW, day=None)], (2, 700), id="told again without a day"),
    pytest.param(
        [said("x", count("n", 5, "cpns")), said("y", count("n", 5, "cpns"), day="2025-10-25")],
        (2, 10),
        id="small figures recur by chance",
    ),
    pytest.param([said("x", NOW), said("y", NOW, kind="proposal")], (1, 700), id="a proposal is no event"),
    pytest.param([said("x", NOW), said("y", NOW, kind="other", day="2025-01-01")], (1, 700), id="other is no event"),
    pytest.param([said("x", NOW), said("y", NOW, day="2025-01-01", audit="quarantined")], (1, 700), id="quarantined"),
    pytest.param([said("x", NOW), said("y", day="2025-01-01")], (2, 700), id="an event without a number"),
]
OF_SEVERAL_EMPLOYERS = [
    pytest.param([said("x", NOW), said("y", NOW, region="36")], (2, 1400), id="another employer"),
    pytest.param([said("x", NOW, region=None), said("y", NOW, region=None)], (2, 1400), id="no employer named"),
    pytest.param(
        [said("x", NOW, count("o", 770, "pppk", region="64.01"), region="64.71", headline="n")],
        (2, 1470),
        id="two employers in one article",
    ),
]


@pytest.fixture(scope="module")
def events(project: Project) -> Apart:
    views = ("events", "appointments", "region_totals")
    return tell_apart(project, stories_of(EVENTS), *views)


@pytest.mark.parametrize(("stories", "expected"), EVENTS)
def test_events(events: Apart, stories: list[Story], expected: tuple[int, int]) -> None:
    found = events.ask(stories, "event_id", "events")
    people = events.ask(stories, "likely_repeat_of, headcount", "appointments")
    assert (len(found), len(set(found))) == (expected[0], expected[0])
    assert sum(headcount for repeat, headcount in people if repeat is None) == expected[1]
    assert events.ask(stories, "appointed", "regions") == [(expected[1],)]


@pytest.mark.parametrize(("stories", "expected"), OF_SEVERAL_EMPLOYERS)
def test_events_of_several_employers(built: Built, stories: list[Story], expected: tuple[int, int]) -> None:
    connection = built(*stories, views=["events", "appointments", "region_totals"])
    events = rows_of(connection, "select count(*), count(distinct event_id) from reporting.events")
    people = rows_of(
        connection, "select sum(headcount)::int from reporting.appointments where likely_repeat_of is null"
    )
    assert events == [(expected[0], expected[0])]
    assert people == [(expected[1],)]
    assert rows_of(connection, "select sum(appointed)::int from reporting.regions") in ([(expected[1],)], [(None,)])


def test_an_article_without_an_audit_waits(built: Built) -> None:
    staged = said("x", NOW)
    del staged["quality.article_audits"]
    connection = built(staged, said("y", NOW, region="36"))
    for view in ("appointments", "events", "article_facts", "regions"):
        assert rows_of(connection, f"select distinct region_code from reporting.{view}") == [("36",)]


def test_a_held_article_is_not_published_until_released(built: Built) -> None:
    held = {
        "quarantine_id": "q",
        "article_id": "x",
        "source_path": "articles/x.txt",
        "stage": "audit",
        "reason": "31/02/2025 is no day",
        "run_id": "run",
        "quarantined_at": "2026-01-05",
        "released_at": None,
    }
    for released, expected in ((None, 0), ("2026-01-06", 1)):
        connection = built(
            said("x", NOW) | {"quality.quarantine": [held | {"released_at": released}]}, views=["article_facts"]
        )
        assert rows_of(connection, "select count(*) from reporting.article_facts") == [(expected,)]


def test_the_whole_country_is_not_added_to_its_governments(built: Built) -> None:
    national = said("x", count("n", 186000, PARUH), region=None)
    national["staging.articles"][0] |= {"region_name": "Nasional", "region_level": "nasional"}
    connection = built(national, said("y", NOW), views=["appointments", "events"])
    assert rows_of(connection, "select sum(headcount)::int from reporting.appointments") == [(700,)]
    assert rows_of(connection, "select level, total_headcount from reporting.events order by 2") == [
        ("kota", 700),
        ("nasional", 186000),
    ]


def test_event_ids_stay(built: Built) -> None:
    found = rows_of(built(said("x", NOW), views=["events"]), "select event_id from reporting.events")
    assert found == rows_of(built(said("y", NOW), said("z"), views=["events"]), "select event_id from reporting.events")
    assert found == [("a3717e5f22f4225c",)]


HOSTILE = "'); DROP TABLE marts.x; -- <script>{{ ref('x') }}</script> =1+1 \u202e"


def test_hostile_text_passes_through_as_data(built: Built) -> None:
    connection = built(
        said("x", count("n", 700, PARUH, label=HOSTILE, sentence=HOSTILE), title=HOSTILE, publisher=HOSTILE),
        said("y", NOW),
    )
    title, publisher, sentence = rows_of(
        connection, "select title, publisher, sentence from reporting.article_facts where article_id = 'x'"
    )[0]
    assert (title, publisher, sentence) == (HOSTILE, HOSTILE, HOSTILE)
    assert rows_of(connection, "select contains(publishers, ?) from reporting.events", [HOSTILE]) == [(True,)]
    explanation = rows_of(connection, "select explanation from reporting.reconciliation")[0][0]
    assert HOSTILE in explanation


def test_a_repeat_of_several_events_without_a_day_names_the_first_of_their_keys(built: Built) -> None:
    connection = built(
        *(story(name, count("a", 30, "pppk"), day=None) for name in ("one", "two", "three")), views=["appointments"]
    )
    found = rows_of(connection, "select event_id, likely_repeat_of from reporting.appointments order by event_id")
    first = found[0][0]
    assert [repeat for _, repeat in found] == [None, first, first]


def test_an_empty_warehouse_gives_empty_views(built: Built) -> None:
    connection = built()
    views = [
        row[0]
        for row in rows_of(
            connection, "select view_name from duckdb_views() where database_name = 'reporting' and not internal"
        )
    ]
    assert len(views) == 15
    for view in views:
        rows = 1 if view == "publication" else 0
        assert rows_of(connection, f"select count(*) from reporting.{view}") == [(rows,)]
