"""What is new, changed and gone: one file built after another, and read beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import duckdb
import pytest

from dbt_like_sql import Project
from tests.dbt_like_sql import given
from tests.dbt_like_sql.conftest import rows_of
from tests.dbt_like_sql.given import count, story

PUBLISHED, WAREHOUSE = "reporting.duckdb", "lantik.duckdb"
FIRST, SECOND = datetime(2026, 1, 1, 18), datetime(2026, 1, 2, 18)
Nights = Callable[..., list[tuple]]

SERANG = story("serang", count("a", 60, "pppk"), publisher="Warta")
SERANG_AGAIN = story("again", count("a", 60, "pppk"), publisher="Harian")
METRO = story("metro", count("a", 30, "pppk"), region="18.72", day="2025-12-24")
# The models behind what a file is compared by, and the comparison.
COMPARED = ("publication", "events", "appointments", "article_facts", "region_totals", "changes")
CHANGES = """
    select entity, name, change, field, before, after, difference, why
    from reporting.changes where entity in ('event', 'headcount') order by entity, change, key, field
"""


def take_in(connection: duckdb.DuckDBPyConnection, stories: Sequence[dict], run_id: str, moment: datetime) -> None:
    """A night's run and articles, the latter first seen, parsed and audited at ``moment``."""
    given.insert(connection, "ops.runs", [{"run_id": run_id, "started_at": moment, "outcome": "running"}])
    for each in stories:
        for table, rows in each.items():
            times = {"staging.articles": {"parsed_at": moment}, "quality.article_audits": {"audited_at": moment}}
            given.insert(connection, table, [row | times.get(table, {}) for row in rows])
        name = each["staging.articles"][0]["article_id"]
        raw = {"content_sha256": name, "article_id": name, "file_sha256": name, "inbox": "/inbox", "run_id": run_id}
        raw |= {"source_path": f"inbox/{name}.txt", "format": "txt", "encoding": "utf-8", "byte_size": 1, "text": "."}
        given.insert(connection, "raw.article_files", [raw | {"first_seen_at": moment}])


@pytest.fixture(scope="module")
def first_night(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Callable[[list[dict]], Path]:
    """A folder with the warehouse and the file of a first night over some stories: made once, and copied from."""
    made: dict[tuple[int, ...], Path] = {}

    def run(stories: list[dict]) -> Path:
        told = tuple(id(each) for each in stories)
        if told not in made:
            made[told] = folder = tmp_path_factory.mktemp("first")
            with given.open_warehouse(candidate=folder / PUBLISHED, warehouse=folder / WAREHOUSE) as connection:
                take_in(connection, stories, "first", FIRST)
                given.build(connection, project, *COMPARED)
        return made[told]

    return run


@pytest.fixture
def nights(project: Project, first_night: Callable[[list[dict]], Path], tmp_path: Path) -> Nights:
    """Builds a file of the first stories, then one of these, ``later`` ones and what ``sql`` did in between.

    Returns the second file's changes of events and headcounts.
    """

    def run(stories: list[dict], later: Sequence[dict] = (), sql: str = "", spoil: str = "") -> list[tuple]:
        for name in (PUBLISHED, WAREHOUSE):
            shutil.copy(first_night(stories) / name, tmp_path)
        if spoil:
            with duckdb.connect(str(tmp_path / PUBLISHED)) as file:
                file.execute(spoil)
        connection = given.attach_warehouse(tmp_path / WAREHOUSE)
        take_in(connection, later, "second", SECOND)
        connection.execute(sql or "select 1", {"now": SECOND} if "$now" in sql else {})
        given.attach(connection, published=tmp_path / PUBLISHED)
        given.build(connection, project, *COMPARED)
        return rows_of(connection, CHANGES)

    return run


SERANG_EVENT, METRO_EVENT = "Kota Serang, 2025-10-23", "Kota Metro, 2025-12-24"
QUARANTINE = """
    insert into quality.quarantine by name
    select 'q' as quarantine_id, 'metro' as article_id, 'metro' as source_path, 'audit' as stage, 'why' as reason,
        'second' as run_id, $now::timestamp as quarantined_at
"""
CORRECTION = """
    insert into quality.corrections by name
    select 2 as line, 'metro' as article_id, 'applied' as outcome, 'second' as run_id,
        timestamp '2026-01-02 18:00:00' as checked_at;
"""
VERSIONS = """
    insert into raw.article_versions
    select no, 'file:a', '/inbox', 'inbox/a.txt', id, id, true, said, run_id
    from (values (1, 'serang', timestamp '2026-01-01 18:00:00', 'first'),
        (2, 'again', timestamp '2026-01-02 18:00:00', 'second')) as said (no, id, said, run_id)
"""
REPLACED = "article replaced by a newer version, newer version of an article"


@pytest.mark.parametrize(
    ("stories", "later", "sql", "expected"),
    [
        pytest.param([SERANG, METRO], [], "", [], id="the-same-night-again"),
        pytest.param(
            [SERANG],
            [METRO],
            "",
            [
                ("event", METRO_EVENT, "new", "total_headcount", None, "30", 30, "new article"),
                ("headcount", f"{METRO_EVENT}, 30 orang", "new", "value", None, "30", 30, "new article"),
            ],
            id="another-event",
        ),
        pytest.param(
            [SERANG],
            [SERANG_AGAIN],
            "",
            [
                ("event", SERANG_EVENT, "changed", "articles", "1", "2", 1, "new article"),
                ("event", SERANG_EVENT, "changed", "publishers", "Warta", "Harian, Warta", None, "new article"),
                ("event", SERANG_EVENT, "changed", "source_count", "1", "2", 1, "new article"),
                ("headcount", f"{SERANG_EVENT}, 60 orang", "new", "value", None, "60", 60, "new article"),
            ],
            id="an-article-added-to-an-event-does-not-rename-it",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            QUARANTINE,
            [
                ("event", METRO_EVENT, "gone", "total_headcount", "30", None, -30, "article quarantined"),
                ("headcount", f"{METRO_EVENT}, 30 orang", "gone", "value", "30", None, -30, "article quarantined"),
            ],
            id="quarantined",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            "update staging.headcounts set value = 31 where article_id = 'metro';"
            "update staging.articles set parsed_at = timestamp '2026-01-02 18:00:00' where article_id = 'metro'",
            [
                ("event", METRO_EVENT, "changed", "total_headcount", "30", "31", 1, "article parsed again"),
                ("headcount", f"{METRO_EVENT}, 30 orang", "changed", "value", "30", "31", 1, "article parsed again"),
            ],
            id="parsed-again",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            CORRECTION + "update staging.headcounts set value = 31 where article_id = 'metro'",
            [
                ("event", METRO_EVENT, "changed", "total_headcount", "30", "31", 1, "correction"),
                ("headcount", f"{METRO_EVENT}, 30 orang", "changed", "value", "30", "31", 1, "correction"),
            ],
            id="corrected",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            CORRECTION.replace("'applied'", "'confirmed'")
            + "update staging.headcounts set value = 31 where article_id = 'metro'",
            [
                ("event", METRO_EVENT, "changed", "total_headcount", "30", "31", 1, "correction"),
                ("headcount", f"{METRO_EVENT}, 30 orang", "changed", "value", "30", "31", 1, "correction"),
            ],
            id="changed-since-a-reading-was-confirmed",
        ),
        pytest.param(
            [SERANG],
            [SERANG_AGAIN],
            VERSIONS,
            [
                ("event", SERANG_EVENT, "changed", "publishers", "Warta", "Harian", None, REPLACED),
                ("headcount", f"{SERANG_EVENT}, 60 orang", "gone", "value", "60", None, -60, REPLACED.split(", ")[0]),
                ("headcount", f"{SERANG_EVENT}, 60 orang", "new", "value", None, "60", 60, REPLACED.split(", ")[1]),
            ],
            id="replaced-by-a-newer-version",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            "update staging.headcounts set value = 31 where article_id = 'metro'",
            [
                ("event", METRO_EVENT, "changed", "total_headcount", "30", "31", 1, None),
                ("headcount", f"{METRO_EVENT}, 30 orang", "changed", "value", "30", "31", 1, None),
            ],
            id="nobody-knows-why",
        ),
        pytest.param(
            [SERANG, METRO],
            [],
            "update staging.headcounts set category_certainty = 0.9, occupation_certainty = 0.9,"
            " status_certainty = 0.9; update staging.articles set headline_certainty = 0.9",
            [],
            id="how-sure-the-reading-is-says-nothing-new",
        ),
    ],
)
def test_changes(nights: Nights, stories: list[dict], later: list[dict], sql: str, expected: list[tuple]) -> None:
    assert nights(stories, later, sql) == expected


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        pytest.param("drop view main.publication", [], id="does-not-say-who-made-it"),
        pytest.param(
            "drop view main.events; create view main.events as select event_id, region, event_on from marts.fct_events",
            [],
            id="a-column-that-it-has-not-cannot-have-changed",
        ),
        pytest.param(
            "create or replace view main.events as select * exclude (headline_certainty) from marts.fct_events;"
            "create or replace view main.appointments as select * exclude (certainty) from marts.fct_appointments;"
            "create or replace view main.article_facts as select * exclude (category_certainty, occupation_certainty,"
            " status_certainty, certainty) from marts.fct_article_facts",
            [],
            id="says-nothing-of-certainty",
        ),
        pytest.param(
            "drop view main.events",
            [("event", SERANG_EVENT, "new", "total_headcount", None, "60", 60, None)],
            id="no-events-at-all",
        ),
        pytest.param(
            "drop view main.events; create view main.events as select * replace (event_on::varchar as event_on,"
            " total_headcount::varchar as total_headcount) from marts.fct_events",
            [],
            id="another-type",
        ),
    ],
)
def test_a_published_file_of_an_older_version(nights: Nights, spoil: str, expected: list[tuple]) -> None:
    assert nights([SERANG], spoil=spoil) == expected


def test_the_comparison_names_both_runs(nights: Nights, tmp_path: Path) -> None:
    assert nights([SERANG], [METRO])
    with duckdb.connect(str(tmp_path / "reporting.duckdb"), read_only=True) as first:
        assert rows_of(first, "select run_id, previous_run_id, events, previous_events from reporting.publication") == [
            ("first", None, 1, 0)
        ]
        assert set(rows_of(first, "select change, why, previous_run_id from reporting.changes")) == {
            ("new", "first publication", None)
        }


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        pytest.param({"1": "published", "2": "running"}, "2", id="the-run-that-runs"),
        pytest.param({"2": "published", "1": "running"}, "1", id="also-where-the-clock-was-set-back"),
        pytest.param({"1": "published", "2": "published"}, "2", id="between-nights-the-latest"),
        pytest.param({}, None, id="before-any-run"),
    ],
)
def test_the_file_names_the_run_that_makes_it(project: Project, outcomes: dict[str, str], expected: str | None) -> None:
    connection = given.open_warehouse()
    began = {"1": FIRST, "2": SECOND}
    rows = [{"run_id": run, "started_at": began[run], "outcome": outcome} for run, outcome in outcomes.items()]
    given.insert(connection, "ops.runs", rows)
    given.build(connection, project, "publication")
    assert rows_of(connection, "select run_id, run_started_at from reporting.publication") == [
        (expected, began.get(expected or ""))
    ]


def test_hostile_words_are_compared_as_words(nights: Nights) -> None:
    hostile = "O'Brien\"; drop table marts.fct_events; --"
    words = story("words", count("a", 20, "pppk", sentence=f"{hostile} 20 orang"), publisher=hostile)
    assert (
        "event",
        SERANG_EVENT,
        "changed",
        "publishers",
        "Warta",
        f"{hostile}, Warta",
        None,
        "new article",
    ) in nights([SERANG], [words])
