"""The whole night on real input: what is published, what a second night changes, what is held back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pytest

from tests.flows.finished import Finished, last_run, pages

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]


def test_the_samples_are_published_with_the_figures_they_state(first_night: Finished) -> None:
    ask = first_night.ask
    appointments = ask(
        "SELECT region_code, category, headcount, event_on, source_count, sources_agree FROM reporting.appointments"
    )
    for expected in (
        ("36", "pppk_paruh_waktu", 4631, date(2025, 12, 15), 1, True),
        ("36", "jabatan_fungsional", 31, date(2025, 12, 15), 1, True),
        ("36", "cpns", 5, date(2025, 12, 15), 1, True),
        ("36.73", "pppk_paruh_waktu", 3794, date(2025, 10, 23), 2, True),
        ("36.73", "pppk_penuh_waktu", 15, date(2025, 10, 23), 1, True),
        ("64.02", "pppk", 3780, date(2025, 6, 2), 1, True),
        ("18.72", "pppk_paruh_waktu", 1913, date(2025, 12, 24), 1, True),
    ):
        assert expected in [(*row[:5], bool(row[5]) or row[5] is None) for row in appointments]
    assert len(appointments) == 7
    breakdown = ask(
        "SELECT occupation, b.headcount, total, adds_up FROM reporting.appointment_breakdowns b"
        " JOIN reporting.appointments a USING (event_id, category)"
        " WHERE a.region_code = '36' AND category = 'pppk_paruh_waktu' ORDER BY 1"
    )
    assert breakdown == [("guru", 1278, 4631, True), ("kesehatan", 202, 4631, True), ("teknis", 3151, 4631, True)]
    assert (3809,) in ask("SELECT stated FROM reporting.reconciliation WHERE holds")
    sentences = dict(ask("SELECT value, sentence FROM reporting.article_facts WHERE value IN (4631, 91, 3780, 1913)"))
    assert all(f"{value:,}".replace(",", ".") in str(sentence) for value, sentence in sentences.items())
    assert len(sentences) == 4


def test_metros_waiting_honorer_are_reported_with_those_in_legal_process(first_night: Finished) -> None:
    waiting = first_night.ask("SELECT * FROM reporting.remaining_honorer")
    assert any("Kota Metro" in row and 541 in row and any("91" in str(cell) for cell in row) for row in waiting)


def test_a_version_is_recorded_as_published_when_readers_had_it(first_night: Finished) -> None:
    ((version, published_at),) = first_night.ask("SELECT version, published_at FROM ops.publications", of="lantik")
    assert f"{published_at:%Y%m%dT%H%M%S}" >= str(version)[:15]  # its name tells when the file was built


def test_a_second_night_over_the_same_inbox_changes_no_row(
    past_night: Finished, plain_night: RunNight, ask: Ask, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    past_night.copy(tmp_path)
    assert plain_night("--inbox", str(past_night.inbox)) == 0
    assert "5 files: 0 new, 5 duplicate, 0 quarantined" in capsys.readouterr().out
    assert rows_of_all(ask) == rows_of_all(past_night.ask)


def test_an_impossible_date_quarantines_its_article_and_parts_that_do_not_sum_are_published_and_flagged(
    spoilt_night: Finished,
) -> None:
    ask = spoilt_night.ask
    assert ask("SELECT stated, computed, difference FROM reporting.reconciliation WHERE NOT holds") == [
        (1713, 1673, -40)
    ]
    assert ask("SELECT headcount, quality FROM reporting.appointments WHERE region_code = '36.02'") == [
        (1713, "flagged")
    ]
    ((path, reason),) = ask("SELECT source_path, reason FROM quality.quarantine WHERE stage = 'audit'", of="lantik")
    assert path == "inbox/cilegon.txt"
    assert "31/11/2025" in str(reason)
    assert ask("SELECT count(*) FROM reporting.article_facts WHERE source_path LIKE '%cilegon%'") == [(0,)]
    assert ask("SELECT count(DISTINCT article_id) FROM reporting.article_facts") == [(6,)]
    assert ask("SELECT count(*) FROM raw.article_files", of="lantik") == [(7,)]


def test_a_candidate_that_fails_critically_leaves_the_published_file_alone_and_says_why(
    first_night: Finished,
    run_night: RunNight,
    ask: Ask,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    prefect_server: str,
) -> None:
    published = first_night.copy(tmp_path) / "reporting.duckdb"
    before = hashlib.sha256(published.read_bytes()).hexdigest()
    with duckdb.connect(str(tmp_path / "warehouse" / "lantik.duckdb")) as connection:
        connection.execute("UPDATE staging.articles SET event_on = DATE '2031-12-24' WHERE region_code = '18.72'")
    assert run_night("--inbox", str(first_night.inbox)) == 1
    said = capsys.readouterr()
    assert "yesterday's file kept" in said.err
    page = next(line for line in said.out.splitlines() if line.startswith("docs ")).split()[-1]
    assert "on 24/12/2031 lies" in Path(page).read_text(encoding="utf-8")
    assert ">held back<" in (tmp_path / "warehouse" / "docs" / "index.html").read_text(encoding="utf-8")
    assert hashlib.sha256(published.read_bytes()).hexdigest() == before
    assert ask("SELECT outcome FROM ops.runs ORDER BY started_at DESC LIMIT 1", of="lantik") == [("held_back",)]
    run, tasks = last_run(prefect_server)
    assert (run["state"]["type"], run["state"]["name"]) == ("FAILED", "HeldBack")
    assert run["state"]["message"].startswith("2 critical expectations on the candidate (")
    assert run["state"]["message"].endswith("; yesterday's file kept")
    assert not re.search(r"\.[;)]", run["state"]["message"])  # sentences within a sentence have no full stop
    assert [task["name"] for task in tasks if task["state_type"] == "FAILED"] == ["audit reporting"]
    shown = pages(prefect_server, run)
    assert set(shown) == set(first_night.pages)
    assert shown["nightly-summary"].startswith("## Held back: yesterday's file stays\n\n2 critical expectations on")
    assert "event\\_not\\_in\\_future" in shown["nightly-expectations"]
    assert "24/12/2031" in shown["nightly-expectations"]


TOLD_OF_THE_RUN = ("ops.runs", "quality.validations", "data_quality", "changes", "publication", "meta.file")


def rows_of_all(ask: Ask) -> dict[str, list[tuple[object, ...]]]:
    """Every data row: of the warehouse all but what a run says of itself, of the published file all but its history."""
    found = {}
    for of in ("lantik", "reporting"):
        for (name,) in ask(
            "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal"
            " UNION ALL SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal",
            of=of,
        ):
            if not any(said in str(name) for said in TOLD_OF_THE_RUN):
                found[f"{of}:{name}"] = [
                    row for row in ask(f"FROM {name} ORDER BY ALL", of=of) if row[0] not in TOLD_OF_THE_RUN
                ]  # meta.views counts their rows
    return found
