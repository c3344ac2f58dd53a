"""What was refused comes back through all checks; what a publisher corrected takes the place of what stood."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from flows.publish import main as publish
from flows.quarantine import main as quarantine

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]

PLACES = ("Cilegon", "Tangerang", "Bekasi", "Depok", "Cirebon")
MAYORS = ("Robinsar", "Sachrudin", "Tri Adhianto", "Supian Suri", "Effendi Edo")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
ARTICLE = """Pemkot {place} Lantik {count} PPPK Paruh Waktu

WARTAUJI.ID – Sebanyak {count} Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu dilantik Wali Kota {place},
{mayor}, di halaman kantor wali kota, {day}.
"""
BAD = 7


def _article(no: int, *, day: str | None = None, count: int | None = None) -> str:
    on = date(2025, 9, 1) + timedelta(days=no)
    day = day or f"{DAYS[on.weekday()]} ({on.day}/{on.month}/{on.year})"
    return ARTICLE.format(place=PLACES[no % 5], mayor=MAYORS[no % 5], count=count or 200 + no, day=day)


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "corrections.csv"
    path.write_text("article,place,field,old,new,who,when,why\n", encoding="utf-8")
    monkeypatch.setenv("LANTIK_CORRECTIONS", str(path))
    return path


def test_of_fifty_articles_one_is_refused_and_after_correction_and_release_all_are_published_until_it_is_dropped(
    inbox: Path, ledger: Path, plain_night: RunNight, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    for no in range(50):
        text = _article(no, day="Senin (31/11/2025)" if no == BAD else None)
        (inbox / f"{no:02d}.txt").write_text(text, encoding="utf-8")
    published = "SELECT count(DISTINCT article_id), sum(value) FROM reporting.article_facts"
    assert plain_night() == 0
    assert ask(published) == [(49, sum(200 + no for no in range(50) if no != BAD))]
    capsys.readouterr()
    assert quarantine(["list"]) == 0
    said = capsys.readouterr().out
    assert "1 open" in said
    row = next(line for line in said.splitlines() if "inbox/07.txt" in line)
    assert "'Senin (31/11/2025)' is no calendar day: November 2025 has no day 31." in row

    entry = row.split()[0]
    assert quarantine(["show", entry]) == 0
    shown = capsys.readouterr().out.splitlines()
    broke = shown.index("What broke the expectation")
    assert "November 2025 has no day 31" in shown[broke + 3]
    start = next(no for no, line in enumerate(shown) if line.strip() == ledger.read_text(encoding="utf-8").strip())
    proposed = [line.strip() for line in shown[start + 1 :] if line.strip().endswith("NEW,WHO,YYYY-MM-DD,WHY")]
    right = [line.replace("NEW,WHO,YYYY-MM-DD,WHY", "2025-12-01,Ani,2026-11-03,misprint") for line in proposed]
    ledger.write_text("\n".join([shown[start].strip(), *right, ""]), encoding="utf-8")
    assert {row["field"] for row in csv.DictReader(io.StringIO(ledger.read_text(encoding="utf-8")))} == {
        "date",
        "event_on",
    }

    assert quarantine(["release", entry, "--who", "Ani", "--why", "corrected"]) == 0
    assert plain_night() == 0
    assert ask(published) == [(50, sum(200 + no for no in range(50)))]
    assert ask("SELECT outcome, decided_by, retried_run_id IS NULL FROM quality.quarantine", of="lantik") == [
        ("released", "Ani", False)
    ]
    capsys.readouterr()
    assert quarantine(["list"]) == 0
    assert capsys.readouterr().out.strip() == "0 open, 0 released for the next run, 0 dropped, 1 closed"
    appointed = "region, strftime(event_on, '%Y-%m-%d'), headcount FROM reporting.appointments WHERE is_corrected"
    assert ask(f"SELECT {appointed}") == [("Kota Bekasi", "2025-12-01", 207)]

    article = right[0].partition(",")[0]
    with ledger.open("a", encoding="utf-8") as lines:
        lines.write(f"{article},,drop,appointment,,Ani,2026-11-04,another region's\n")
    assert plain_night() == 0
    assert ask(published) == [(49, sum(200 + no for no in range(50) if no != BAD))]
    dropped = "SELECT source_path, outcome FROM reporting.corrections WHERE field = 'drop'"
    assert ask(dropped) == [("inbox/07.txt", "applied")]


def _feed(*records: dict[str, object]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_corrected_texts_replace_and_refusals_settle_themselves(
    inbox: Path,
    plain_night: RunNight,
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One story of three nights, since a night takes seconds."""
    records = [{"url": f"https://wartauji.id/{no}", "text": _article(no)} for no in range(20, 23)]
    (inbox / "alone.txt").write_text(_article(1), encoding="utf-8")
    (inbox / "feed.jsonl").write_text(_feed(*records[:2]), encoding="utf-8")
    (inbox / "deleted.txt").touch()
    (inbox / "filled").mkdir()
    large = gzip.compress((_article(5) + "\n" * 1_100_000).encode())
    (inbox / "large.txt.gz").write_bytes(large)
    monkeypatch.setenv("LANTIK_MAX_FILE_MB", "1")
    values = "SELECT list(DISTINCT value ORDER BY value) FROM reporting.article_facts"
    assert plain_night() == 0
    assert ask(values) == [([201, 220, 221],)]
    first = (tmp_path / "warehouse" / "reporting.duckdb").read_bytes()

    # A publisher corrects a file, and a record of a feed that rotates away another one.
    (inbox / "alone.txt").write_text(_article(1, count=2010), encoding="utf-8")
    (inbox / "feed.jsonl").write_text(
        _feed(records[2], {**records[1], "text": _article(21, count=2210)}), encoding="utf-8"
    )
    (inbox / "deleted.txt").unlink()
    (inbox / "filled" / "a.txt").write_text(_article(9), encoding="utf-8")
    monkeypatch.delenv("LANTIK_MAX_FILE_MB")
    capsys.readouterr()
    assert quarantine(["list"]) == 0
    listed = {line.split()[1]: line.split() for line in capsys.readouterr().out.splitlines() if "inbox/" in line}
    assert {path: cells[-1] for path, cells in listed.items()} == {
        "inbox/deleted.txt": "gone",
        "inbox/filled": "gone",
        "inbox/large.txt.gz": "open",
    }
    assert quarantine(["release", listed["inbox/large.txt.gz"][0]]) == 0
    assert plain_night() == 0
    assert ask(values) == [([205, 209, 220, 222, 2010, 2210],)]
    assert ask("SELECT source_path, outcome FROM quality.quarantine ORDER BY 1", of="lantik") == [
        ("inbox/deleted.txt", "gone"),
        ("inbox/filled", "gone"),
        ("inbox/large.txt.gz", "released"),
    ]
    assert ask("SELECT count(*) FROM raw.article_files", of="lantik") == [(8,)]
    assert ask("SELECT count(*) FROM quality.superseded_articles", of="lantik") == [(2,)]

    # The night was a mistake: yesterday's file is put back, and the next night publishes its own again.
    assert publish(["--rollback", "--who", "Ani"]) == 0
    assert (tmp_path / "warehouse" / "reporting.duckdb").read_bytes() == first
    capsys.readouterr()
    assert publish(["--list"]) == 0
    said = capsys.readouterr().out
    runs = [row[0] for row in ask("SELECT run_id FROM ops.runs ORDER BY started_at DESC", of="lantik")]
    assert [next(run for run in runs if str(run) in line) for line in said.splitlines() if "Z-" in line] == runs
    assert "in use" in next(line for line in said.splitlines() if str(runs[1]) in line)
    assert "was put back by Ani" in said
    (inbox / "alone.txt").write_text(_article(1), encoding="utf-8")
    assert plain_night() == 0
    assert "which Ani had put back on" in capsys.readouterr().out
    assert ask(values) == [([201, 205, 209, 220, 222, 2210],)]
