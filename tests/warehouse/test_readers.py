"""Readers while nights publish: 50 publications under readers of every kind, none of whom notices."""

from __future__ import annotations

import shutil
from pathlib import Path

import duckdb
import pytest

from tests.published_file import fill_warehouse, publish_file
from tests.warehouse.processes import finish, say, start
from warehouse.publishing import publish

NIGHTS = 50
CANDIDATES = 5  # files built beforehand, published in turn: what is tested is the switch

# One number stands in every table of the file, and so in every view that has rows: two numbers are two nights.
STAMP = """
    UPDATE meta.file SET run_id = 'night-' || $night, articles = $night;
    UPDATE marts.fct_publication SET run_id = 'night-' || $night, events = $night;
    UPDATE marts.fct_changes SET run_id = 'night-' || $night;
    UPDATE marts.fct_appointments SET headcount = $night;
    UPDATE marts.fct_events SET total_headcount = $night;
    UPDATE marts.fct_article_facts SET value = $night;
    UPDATE marts.fct_monthly SET headcount = $night;
    UPDATE marts.dim_regions SET articles = $night;
    UPDATE marts.dim_sources SET articles = $night;
    UPDATE meta.views SET row_count = (SELECT count(*) FROM main.events) WHERE view_name = 'events';
"""

LOOK = '''
import os, sys, time
import duckdb

path, stop = sys.argv[1], sys.argv[2]
PAUSE = 0.6  # seconds between two looks: the processors are shared with whoever publishes

def night_of(connection, database):
    """The night whose every view this is; fails where two nights are mixed or a view is not whole."""
    ask = lambda sql: connection.execute(sql).fetchall()
    ((run, night),) = ask(f"SELECT run_id, articles FROM {database}.meta.file")
    seen = {int(run.removeprefix("night-")), night}
    for view, rows in ask(f"SELECT view_name, row_count FROM {database}.meta.views"):
        found = ask(f"FROM {database}.main.{view}")
        assert len(found) == rows, (view, len(found), rows)
    for view, column in (("publication", "events"), ("appointments", "headcount"), ("events", "total_headcount"),
                         ("article_facts", "value"), ("monthly", "headcount"), ("regions", "articles"),
                         ("sources", "articles")):
        seen |= {row[0] for row in ask(f"SELECT DISTINCT {column} FROM {database}.main.{view}")}
    seen |= {int(run.removeprefix("night-")) for (run,) in ask(f"SELECT DISTINCT run_id FROM {database}.main.changes")}
    assert len(seen) == 1, seen
    assert not os.path.exists(path + ".wal")
    return seen.pop()
'''
OPENS_AND_CLOSES = """
nights = set()
print("ready", flush=True)
while not os.path.exists(stop) or not nights:
    with duckdb.connect(path, read_only=True) as connection:
        nights.add(night_of(connection, "reporting"))
    time.sleep(PAUSE)
print(len(nights), flush=True)
"""
KEEPS_OPEN = """
connection = duckdb.connect(path, read_only=True)
nights = {night_of(connection, "reporting")}
print("ready", flush=True)
while not os.path.exists(stop):
    nights.add(night_of(connection, "reporting"))
    time.sleep(PAUSE)
connection.close()
assert len(nights) == 1, nights
print(duckdb.connect(path, read_only=True).execute("SELECT articles FROM meta.file").fetchone()[0], flush=True)
"""
ATTACHES = """
nights = set()
connection = duckdb.connect()
connection.execute("CREATE SCHEMA marts; CREATE TABLE marts.fct_events AS SELECT 'mine' AS event_id")
print("ready", flush=True)
while not os.path.exists(stop) or not nights:
    connection.execute(f"ATTACH '{path}' AS lantik (READ_ONLY)")
    nights.add(night_of(connection, "lantik"))
    connection.execute("DETACH lantik")
    time.sleep(PAUSE)
print(len(nights), flush=True)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readers") / "warehouse"
    fill_warehouse(folder)
    publish_file(folder)
    for night in range(CANDIDATES):
        _candidate(folder, night)
    return folder


def _candidate(folder: Path, night: int) -> Path:
    """The published file with the number of another night in every table."""
    path = folder / f"night-{night}.duckdb"
    shutil.copyfile(folder / "reporting.duckdb", path)
    with duckdb.connect(str(path)) as writer:
        for statement in filter(str.strip, STAMP.split(";")):
            writer.execute(statement, {"night": night} if "$night" in statement else None)
    return path


def test_no_reader_notices_that_fifty_nights_publish(folder: Path) -> None:
    target, stop = folder / "reporting.duckdb", folder / "stop"
    scripts = [*[OPENS_AND_CLOSES] * 4, KEEPS_OPEN, ATTACHES]
    _publish(folder, 0)
    readers = [start(LOOK + script, target, stop) for script in scripts]
    try:
        assert [say(reader) for reader in readers] == ["ready"] * len(readers)
        for night in range(1, NIGHTS + 1):
            _publish(folder, night)
            assert not list(folder.glob("reporting*.wal"))
        stop.touch()
        results = [finish(reader) for reader in readers]
    finally:
        for reader in readers:
            reader.kill()
            reader.wait(timeout=60)
    assert [(status, errors) for status, _, errors in results] == [(0, "")] * len(readers)
    seen = [int(out) for _, out, _ in results]
    assert all(nights > 1 for nights in (*seen[:4], seen[5]))
    assert seen[4] == NIGHTS % CANDIDATES  # who opens it again has the last night


def _publish(folder: Path, night: int) -> None:
    candidate = folder / "candidates" / "tonight.duckdb"
    shutil.copyfile(folder / f"night-{night % CANDIDATES}.duckdb", candidate)
    publish(candidate, folder / "reporting.duckdb", keep=2, versions=folder / "versions")


def test_a_mixture_of_two_nights_would_be_seen(folder: Path) -> None:
    """The readers' own check: one view of another night is found out."""
    mixed = _candidate(folder, 3)
    with duckdb.connect(str(mixed)) as writer:
        writer.execute("UPDATE marts.dim_sources SET articles = 4")
    look = """night_of(duckdb.connect(path, read_only=True), '"night-3"')"""
    with start(LOOK + look, mixed, folder / "stop") as reader:
        status, _, errors = finish(reader)
    assert (status, "AssertionError: {3, 4}" in errors) == (1, True), errors
