"""A night's rows: all of them or none, once however often they come, and replaced when they are parsed again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import (
    article_file,
    article_rows,
    batch,
    contents,
    count,
    inbox_file,
    night,
    refusal,
)
from warehouse.batches import write_batch
from warehouse.loading import restage, stage
from warehouse.quality import record_audit
from warehouse.stored import known_articles, known_contents, known_files, stored_articles
from warehouse.tables import LoadError

Connection = duckdb.DuckDBPyConnection


def test_a_night_comes_in(connection: Connection, tmp_path: Path) -> None:
    added = night(connection, tmp_path, ["a", "b"], refused=["c"])
    assert (added.inbox_files, added.article_files, added.articles, added.headcounts, added.quarantined) == (
        3,
        2,
        2,
        4,
        1,
    )
    assert added.rows["sentences"] == 2
    assert known_contents(connection) == {"content-a", "content-b"}
    assert known_articles(connection) == {"a", "b"}
    assert known_files(connection)["/inbox", "inbox/c.txt"].outcome == "quarantined"
    assert connection.execute("SELECT text, first_seen_at, run_id FROM raw.article_files ORDER BY 1").fetchone() == (
        "Bupati melantik 20 guru; '); DROP TABLE a; --",
        datetime(2026, 11, 3, 19, 0),
        "night-1",
    )


def test_the_same_night_again_changes_no_row(connection: Connection, tmp_path: Path) -> None:
    night(connection, tmp_path, ["a", "b"], refused=["c"])
    before = contents(connection)
    added = night(connection, tmp_path, ["a", "b"], run_id="night-2", refused=["c"])
    assert contents(connection) == before
    assert (added.inbox_files, added.article_files, added.articles, added.headcounts, added.quarantined) == (
        0,
        0,
        0,
        0,
        0,
    )


def test_more_files_add_only_themselves(connection: Connection, tmp_path: Path) -> None:
    night(connection, tmp_path, ["a"])
    before = contents(connection)
    added = night(connection, tmp_path, ["a", "b"], run_id="night-2")
    after = contents(connection)
    assert (added.articles, added.headcounts) == (1, 2)
    assert all(set(before[table]) <= set(after[table]) for table in before)
    assert {row[0] for row in set(after["staging.articles"]) - set(before["staging.articles"])} == {"b"}


def test_an_article_in_two_batches_and_twice_in_one_comes_in_once(connection: Connection, tmp_path: Path) -> None:
    other = article_rows("a", headcounts=5, parser_version="2")
    batches = [batch(tmp_path / "1", article_rows("a"), article_rows("a")), batch(tmp_path / "2", other)]
    stage(
        connection,
        run_id="night-1",
        now=NOW,
        inbox_files=[inbox_file("a"), inbox_file("a"), inbox_file("a2")],
        article_files=[article_file("a"), article_file("a", source_path="inbox/a2.txt")],
        batches=[*batches, batches[0]],
        quarantine=[refusal("c"), refusal("c")],
    )
    assert [count(connection, f"staging.{table}") for table in ("articles", "sentences", "headcounts")] == [1, 1, 2]
    assert connection.execute("SELECT source_path FROM raw.article_files").fetchall() == [("inbox/a.txt",)]
    assert (count(connection, "raw.inbox_files"), count(connection, "quality.quarantine")) == (2, 1)


def test_a_folder_with_pattern_signs_in_its_name(connection: Connection, tmp_path: Path) -> None:
    alike = tmp_path / "night 1 and whats"
    batch(alike / "night-1", article_rows("z"))
    assert night(connection, tmp_path / "night [1] * what?", ["a"]).articles == 1
    assert known_articles(connection) == {"a"}


def test_a_batch_without_rows_and_a_batch_without_files(connection: Connection, tmp_path: Path) -> None:
    empty = [write_batch(tmp_path / "1", {"articles": [], "headcounts": []}), tmp_path / "never-written"]
    added = stage(connection, run_id="night-1", now=NOW, inbox_files=[], article_files=[], batches=empty, quarantine=[])
    assert added.articles == 0


def test_a_column_left_empty_by_one_batch_and_filled_by_another(connection: Connection, tmp_path: Path) -> None:
    filled = article_rows("b", region_code="36.73", event_on=date(2025, 10, 23))
    batches = [batch(tmp_path / "1", article_rows("a")), batch(tmp_path / "2", filled)]
    stage(connection, run_id="night-1", now=NOW, inbox_files=[], article_files=[], batches=batches, quarantine=[])
    assert connection.execute(
        "SELECT article_id, region_code, event_on FROM staging.articles ORDER BY article_id"
    ).fetchall() == [("a", None, None), ("b", "36.73", date(2025, 10, 23))]


def _unknown_column(folder: Path) -> dict[str, Any]:
    return {"article_files": [article_file("z", colour="red")]}


def _missing_column(folder: Path) -> dict[str, Any]:
    return {"article_files": [article_file("z", text=None)]}


def _wrong_type(folder: Path) -> dict[str, Any]:
    return {"inbox_files": [inbox_file("z", byte_size="forty")]}


def _broken_parquet(folder: Path) -> dict[str, Any]:
    written = batch(folder / "broken", article_rows("z"))
    path = written / "headcounts.parquet"
    raw = bytearray(path.read_bytes())
    raw[4:200] = b"\xff" * 196
    path.write_bytes(raw)
    return {"batches": [written]}


def _no_parquet(folder: Path) -> dict[str, Any]:
    written = batch(folder / "no", article_rows("z"))
    (written / "headcounts.parquet").write_bytes(b"guru")
    return {"batches": [written]}


def _strange_column(folder: Path) -> dict[str, Any]:
    written = batch(folder / "strange", article_rows("z"))
    rows = pq.read_table(written / "headcounts.parquet")
    pq.write_table(rows.append_column("colour", [["red"] * rows.num_rows]), written / "headcounts.parquet")
    return {"batches": [written]}


def _null_value(folder: Path) -> dict[str, Any]:
    return {"batches": [batch(folder / "null", article_rows("z", kind=None))]}


def _bad_refusal(folder: Path) -> dict[str, Any]:
    return {"quarantine": [refusal("z", reason=None)]}


@pytest.mark.parametrize(
    ("make", "names"),
    [
        pytest.param(_unknown_column, "raw.article_files has no column colour", id="unknown-column"),
        pytest.param(_missing_column, "raw.article_files", id="missing-value"),
        pytest.param(_wrong_type, "raw.inbox_files", id="wrong-type"),
        pytest.param(_broken_parquet, "batches could not be loaded", id="broken-parquet"),
        pytest.param(_no_parquet, "batches could not be loaded", id="no-parquet"),
        pytest.param(_strange_column, "colour", id="column-of-another-schema"),
        pytest.param(_null_value, "batches could not be loaded", id="null-in-a-batch"),
        pytest.param(_bad_refusal, "quality.quarantine", id="refusal-without-reason"),
    ],
)
def test_one_bad_row_leaves_nothing_of_the_night(
    connection: Connection, tmp_path: Path, make: Callable[[Path], dict[str, Any]], names: str
) -> None:
    night(connection, tmp_path, ["a"])
    before = contents(connection)
    rows: dict[str, Any] = {
        "inbox_files": [inbox_file("y")],
        "article_files": [article_file("y")],
        "batches": [],
        "quarantine": [refusal("y")],
    }
    bad = make(tmp_path)
    rows = {name: [*each, *bad.get(name, [])] for name, each in rows.items()}
    rows["batches"] = [batch(tmp_path / "good", article_rows("y")), *rows["batches"]]
    with pytest.raises(LoadError, match=names):
        stage(connection, run_id="night-2", now=NOW, **rows)
    assert contents(connection) == before
    assert night(connection, tmp_path, ["y"], run_id="night-3").articles == 1  # and the connection goes on


def test_rows_for_a_table_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="no staging table colours"):
        write_batch(tmp_path, {"colours": [{}]})


def test_a_changed_file_is_recorded_anew_and_its_refusal_released(connection: Connection, tmp_path: Path) -> None:
    night(connection, tmp_path, ["a"], refused=["c", "d"])
    later = NOW + timedelta(days=1)
    stage(
        connection,
        run_id="night-2",
        now=later,
        inbox_files=[
            inbox_file("c", modified_ns=2, file_sha256="file-c2"),
            inbox_file("d", modified_ns=2, outcome="quarantined", articles=0),
        ],
        article_files=[article_file("c", content_sha256="content-c2")],
        batches=[batch(tmp_path / "2", article_rows("c", "night-2"))],
        quarantine=[refusal("d")],
    )
    assert count(connection, "raw.inbox_files") == 3
    assert known_files(connection)["/inbox", "inbox/c.txt"].file_sha256 == "file-c2"
    shown = "SELECT source_path, released_at, run_id FROM quality.quarantine ORDER BY ALL"
    assert connection.execute(shown).fetchall() == [
        ("inbox/c.txt", later.replace(tzinfo=None), "night-1"),
        ("inbox/d.txt", None, "night-1"),
    ]


def test_a_file_that_is_refused_again_after_its_release_is_recorded_again(
    connection: Connection, tmp_path: Path
) -> None:
    for no, refused in enumerate([["c"], [], ["c"]], start=1):
        files = [inbox_file("c", modified_ns=no)]
        stage(
            connection,
            run_id=f"night-{no}",
            now=NOW,
            inbox_files=files,
            article_files=[],
            batches=[],
            quarantine=[refusal(name) for name in refused],
        )
    assert connection.execute(
        "SELECT run_id, released_at IS NULL FROM quality.quarantine ORDER BY run_id"
    ).fetchall() == [("night-1", False), ("night-3", True)]


def _refused_night(connection: Connection, run_id: str, files: list[dict[str, Any]], reasons: list[str]) -> None:
    refusals = [refusal("c", reason=reason, inbox="/inbox") for reason in reasons]
    stage(connection, run_id=run_id, now=NOW, inbox_files=files, article_files=[], batches=[], quarantine=refusals)


def test_a_file_refused_for_another_reason_is_no_longer_refused_for_the_first(connection: Connection) -> None:
    _refused_night(connection, "night-1", [inbox_file("c", outcome="quarantined")], ["c is empty."])
    _refused_night(connection, "night-2", [inbox_file("c", outcome="quarantined", modified_ns=2)], ["c is a picture."])
    still_open = "SELECT reason FROM quality.quarantine WHERE released_at IS NULL"
    assert connection.execute(still_open).fetchall() == [("c is a picture.",)]


def test_a_file_of_the_same_name_in_another_inbox_releases_nothing(connection: Connection) -> None:
    bad, good = inbox_file("c", outcome="quarantined"), inbox_file("c", inbox="/other/inbox")
    _refused_night(connection, "night-1", [bad, good], ["c is empty."])
    _refused_night(connection, "night-2", [good | {"modified_ns": 2}], [])
    still_open = "SELECT count(*) FROM quality.quarantine WHERE released_at IS NULL"
    assert connection.execute(still_open).fetchone() == (1,)
    _refused_night(connection, "night-3", [bad | {"modified_ns": 2, "outcome": "new"}], [])
    assert connection.execute(still_open).fetchone() == (0,)


def test_a_file_whose_bytes_were_never_read_is_tried_again(connection: Connection) -> None:
    unread = inbox_file("c", file_sha256=None, outcome="quarantined", articles=0)
    stage(connection, run_id="n", now=NOW, inbox_files=[unread], article_files=[], batches=[], quarantine=[])
    assert known_files(connection) == {}
    assert count(connection, "raw.inbox_files") == 1


def test_articles_parsed_again_are_replaced_and_judged_afresh(connection: Connection, tmp_path: Path) -> None:
    night(connection, tmp_path, ["a", "b"])
    verdicts = [{"article_id": name, "outcome": "quarantined"} for name in ("a", "b")]
    audit_refusals = [
        refusal(name, stage="audit", article_id=name, reason="The date is no day.") for name in ("a", "b")
    ]
    record_audit(connection, run_id="night-1", now=NOW, validations=[], audits=verdicts, quarantine=audit_refusals)
    stage_refusal = refusal("a", article_id="a", reason="Another copy of the file is damaged.")
    record_audit(connection, run_id="night-1", now=NOW, validations=[], quarantine=[stage_refusal])
    later = NOW + timedelta(days=1)
    again = batch(tmp_path / "again", article_rows("a", "reparse-1", headcounts=3, parser_version="2"))
    added = restage(connection, run_id="reparse-1", now=later, batches=[again])
    assert (added.articles, added.headcounts) == (1, 3)
    assert connection.execute(
        "SELECT article_id, parser_version, count(headcount_id) FROM staging.articles JOIN staging.headcounts "
        "USING (article_id) GROUP BY ALL ORDER BY ALL"
    ).fetchall() == [("a", "2", 3), ("b", "1", 2)]
    assert connection.execute("SELECT article_id FROM quality.article_audits").fetchall() == [("b",)]
    assert connection.execute(
        "SELECT article_id, stage, released_at FROM quality.quarantine ORDER BY article_id, stage"
    ).fetchall() == [("a", "audit", later.replace(tzinfo=None)), ("a", "ingest", None), ("b", "audit", None)]
    assert count(connection, "raw.article_files") == 2


def test_stored_articles_come_once_each_and_by_day(connection: Connection) -> None:
    for no, name in enumerate(["a", "b"]):
        stage(
            connection,
            run_id=f"night-{no}",
            now=NOW + timedelta(days=no),
            inbox_files=[],
            article_files=[article_file(name), article_file(name, content_sha256=f"content-{name}-utf16")],
            batches=[],
            quarantine=[],
        )
    assert [each.article_id for each in stored_articles(connection)] == ["a", "b"]
    assert [each.article_id for each in stored_articles(connection, date(2026, 11, 4))] == ["b"]
    assert [each.content_sha256 for each in stored_articles(connection, date(2026, 11, 4))] == ["content-b"]
    assert list(stored_articles(connection, date(2026, 11, 5))) == []
