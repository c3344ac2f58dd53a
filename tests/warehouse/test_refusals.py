"""Released and dropped: what the next nights do with it, and what the record keeps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import article_file, article_rows, batch, contents, inbox_file, refusal
from warehouse.evidence import read_evidence
from warehouse.loading import restage, stage
from warehouse.quality import record_audit
from warehouse.refusals import RefusalError, drop, find_refusals, read_refusals, release
from warehouse.stored import known_files, released_articles

Connection = duckdb.DuckDBPyConnection
ANI: dict[str, Any] = {"who": "Ani", "now": NOW}


def _night(
    connection: Connection,
    folder: Path,
    no: int,
    *,
    files: Sequence[dict[str, Any]] = (),
    articles: Sequence[str] = (),
    refused: Sequence[str] = (),
    reasons: Sequence[str] = (),
    present: dict[str, set[str]] | None = None,
) -> None:
    """``articles`` come in or are taken up again; the audit refuses each of them for each of ``reasons``."""
    run_id, now = f"night-{no}", NOW + timedelta(days=no)
    due = [row["article_id"] for row in released_articles(connection)]
    stage(
        connection,
        run_id=run_id,
        now=now,
        inbox_files=files,
        article_files=[article_file(name) for name in articles],
        batches=[batch(folder / run_id, *(article_rows(name, run_id) for name in {*articles, *due}))],
        quarantine=[refusal(name, inbox="/inbox") for name in refused],
        present=present,
        retried=due,
    )
    _audit(connection, run_id, reasons)


def _audit(connection: Connection, run_id: str, reasons: Sequence[str]) -> None:
    unjudged = connection.execute(
        "SELECT article_id FROM staging.articles ANTI JOIN quality.article_audits USING (article_id)"
    ).fetchall()
    names = [row[0] for row in unjudged]
    record_audit(
        connection,
        run_id=run_id,
        now=NOW,
        validations=[],
        audits=[{"article_id": name, "outcome": "quarantined" if reasons else "passed"} for name in names],
        quarantine=[
            refusal(name, stage="audit", article_id=name, expectation=reason, reason=reason)
            for name in names
            for reason in reasons
        ],
    )


def _standing(connection: Connection) -> list[tuple[Any, ...]]:
    return [(entry.run_id, entry.expectation, entry.outcome) for entry in read_refusals(connection)]


def _published(connection: Connection) -> list[tuple[Any, ...]]:
    return connection.execute(
        "SELECT article_id FROM quality.article_audits WHERE outcome = 'passed' AND article_id NOT IN"
        " (SELECT article_id FROM quality.quarantine WHERE article_id IS NOT NULL AND released_at IS NULL)"
    ).fetchall()


def test_a_released_article_goes_through_all_checks_again(connection: Connection, tmp_path: Path) -> None:
    _night(connection, tmp_path, 1, articles=["a"], reasons=["weekday", "sum"])
    meant = release(connection, [read_refusals(connection)[0].quarantine_id], why="rule mended", **ANI)
    assert {entry.expectation for entry in meant} == {"weekday", "sum"}  # the article is checked as a whole
    assert _published(connection) == []  # but not before it was
    assert [row["text"][:6] for row in released_articles(connection)] == ["Bupati"]
    _night(connection, tmp_path, 2)
    assert _published(connection) == [("a",)]
    assert {(entry.outcome, entry.decided_by, entry.retried_run_id) for entry in read_refusals(connection)} == {
        ("released", "Ani", "night-2")
    }
    assert connection.execute("SELECT run_id FROM staging.articles").fetchall() == [("night-2",)]
    assert released_articles(connection) == []
    before = contents(connection)
    _night(connection, tmp_path, 3)
    assert contents(connection) == before


def test_refused_again_it_is_a_new_entry_and_the_old_one_keeps_its_history(
    connection: Connection, tmp_path: Path
) -> None:
    _night(connection, tmp_path, 1, articles=["a"], reasons=["weekday"])
    release(connection, [read_refusals(connection)[0].quarantine_id], why=None, **ANI)
    _night(connection, tmp_path, 2, reasons=["weekday"])
    assert _standing(connection) == [("night-1", "weekday", "released"), ("night-2", "weekday", None)]
    assert _published(connection) == []


def test_a_dropped_article_is_not_asked_about_again(connection: Connection, tmp_path: Path) -> None:
    _night(connection, tmp_path, 1, articles=["a"], reasons=["weekday"])
    drop(connection, [read_refusals(connection)[0].quarantine_id], why="hoax", **ANI)
    again = batch(tmp_path / "again", article_rows("a", "reparse-1"))
    restage(connection, run_id="reparse-1", now=NOW, batches=[again])
    _audit(connection, "reparse-1", ["sum"])
    assert _standing(connection) == [("night-1", "weekday", "dropped")]
    restage(connection, run_id="reparse-2", now=NOW, batches=[again])
    _audit(connection, "reparse-2", [])
    assert _published(connection) == []
    assert connection.execute("SELECT count(*) FROM raw.article_files").fetchone() == (1,)
    (entry,) = read_refusals(connection)
    assert (entry.decided_by, entry.decided_why) == ("Ani", "hoax")


def test_a_dropped_article_can_be_released_and_a_released_one_dropped(connection: Connection, tmp_path: Path) -> None:
    _night(connection, tmp_path, 1, articles=["a"], reasons=["weekday"])
    (entry,) = read_refusals(connection)
    drop(connection, [entry.quarantine_id], why="hoax", **ANI)
    release(connection, [entry.quarantine_id], why="no hoax after all", **ANI)
    assert len(released_articles(connection)) == 1
    drop(connection, [entry.quarantine_id], why="a hoax", **ANI)
    assert released_articles(connection) == []
    release(connection, [entry.quarantine_id], why="no", **ANI)
    _night(connection, tmp_path, 2)
    assert _published(connection) == [("a",)]


def test_a_released_file_is_read_again_although_it_did_not_change(connection: Connection, tmp_path: Path) -> None:
    file = inbox_file("a", outcome="quarantined", articles=0)
    _night(connection, tmp_path, 1, files=[file], refused=["a"])
    assert len(known_files(connection)) == 1
    (entry,) = read_refusals(connection)
    release(connection, [entry.quarantine_id], why=None, **ANI)
    assert known_files(connection) == {}
    _night(connection, tmp_path, 2, files=[file], refused=["a"])
    assert len(known_files(connection)) == 1
    assert [(entry.run_id, entry.outcome, entry.retried_run_id) for entry in read_refusals(connection)] == [
        ("night-1", "released", "night-2"),
        ("night-2", None, None),
    ]
    release(connection, [read_refusals(connection)[1].quarantine_id], why=None, **ANI)
    _night(connection, tmp_path, 3, files=[file | {"outcome": "new", "articles": 1}], articles=["a"])
    assert known_files(connection)["/inbox", "inbox/a.txt"].outcome == "new"
    assert [entry.is_open for entry in read_refusals(connection)] == [False, False]


def test_a_file_that_is_gone_asks_for_nothing_any_more(connection: Connection, tmp_path: Path) -> None:
    file = inbox_file("a", outcome="quarantined", articles=0)
    lying = {"/inbox": {"inbox/a.txt"}}
    _night(connection, tmp_path, 1, files=[file, file | {"inbox": "/other"}], refused=["a"], present=lying)
    _night(connection, tmp_path, 2, present={"/other": set()})
    assert [entry.outcome for entry in read_refusals(connection)] == [None]  # the other inbox's file went
    _night(connection, tmp_path, 3, present={"/inbox": set()})
    assert [(entry.outcome, entry.decided_by) for entry in read_refusals(connection)] == [("gone", "night-3")]
    assert known_files(connection) == {}  # were it back, its bytes would have to be read
    _night(connection, tmp_path, 4, files=[file], refused=["a"], present=lying)
    assert [entry.outcome for entry in read_refusals(connection)] == ["gone", None]


def test_a_dropped_file_stays_dropped_until_it_changes(connection: Connection, tmp_path: Path) -> None:
    file = inbox_file("a", outcome="quarantined", articles=0, file_sha256=None)
    _night(connection, tmp_path, 1, files=[file], refused=["a"])
    drop(connection, [read_refusals(connection)[0].quarantine_id], why="a picture", **ANI)
    _night(connection, tmp_path, 2, files=[file], refused=["a"])
    assert [entry.outcome for entry in read_refusals(connection)] == ["dropped"]
    _night(connection, tmp_path, 3, files=[inbox_file("a")], articles=["a"])
    assert _published(connection) == [("a",)]
    assert [entry.outcome for entry in read_refusals(connection)] == ["dropped"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        pytest.param("ab", "too short for an id", id="too short"),
        pytest.param("zzzz", "no entry 'zzzz'", id="none"),
        pytest.param("aaaa", "begins the ids of 2 entries", id="several"),
        pytest.param("%___", "no entry '%___'", id="a pattern is none"),
        pytest.param("cccc", "cccc000000000001 is closed (read, ", id="closed"),
        pytest.param("dddd", "released already", id="released already"),
    ],
)
def test_what_cannot_be_released_is_named_and_nothing_changed(connection: Connection, given: str, reason: str) -> None:
    for no, name in enumerate(["aaaa000000000001", "aaaa000000000002", "cccc000000000001", "dddd000000000001"]):
        entry = refusal(str(no), quarantine_id=name)
        record_audit(connection, run_id="n", now=NOW, validations=[], quarantine=[entry])
    connection.execute(
        "UPDATE quality.quarantine SET outcome = 'read', released_at = now() WHERE quarantine_id LIKE 'c%'"
    )
    release(connection, ["dddd"], why=None, **ANI)
    before = contents(connection)
    with pytest.raises(RefusalError) as refused:
        release(connection, ["aaaa000000000001", given], why=None, **ANI)
    assert reason in str(refused.value)
    assert contents(connection) == before
    assert find_refusals(read_refusals(connection), ["AAAA000000000001"])[0].source_path == "inbox/0.txt"


def test_evidence_names_the_places_that_decide(connection: Connection, tmp_path: Path) -> None:
    _night(connection, tmp_path, 1, articles=["a"], reasons=["sum"])
    result = {"suite": "staging.headcounts", "expectation": "sum", "severity": "critical", "success": False}
    result |= {"evaluated": 1, "unexpected": 1, "description": "Parts sum."}
    record_audit(connection, run_id="night-1", now=NOW, validations=[result])
    (entry,) = read_refusals(connection)
    evidence = read_evidence(
        connection,
        article_id=entry.article_id,
        content_sha256=entry.content_sha256,
        expectation=entry.expectation,
        run_id=entry.run_id,
    )
    assert [(each.start, each.text, each.stands, each.sentence) for each in evidence.mentions] == [
        (16, "20 guru", "20", "Bupati melantik 20 guru")
    ] * 2
    assert evidence.source is not None
    assert evidence.source.source_path == "inbox/a.txt"
    assert evidence.expectation is not None
    assert evidence.expectation.description == "Parts sum."
