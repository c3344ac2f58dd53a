"""Corrections through whole nights: what readers see, what is refused, what a night without them puts back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from corrections.ledger import HEADER
from extraction import extract
from tests.flows.finished import Finished
from tests.flows.test_night import rows_of_all

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Writes the ledger of the next night: lines without who, when and why."""
    path = tmp_path / "fixes.csv"
    monkeypatch.setenv("LANTIK_CORRECTIONS", str(path))

    def write(*lines: str) -> None:
        rows = [",".join(HEADER), *(f"{line},Ani,2026-11-03,checked with the agency" for line in lines)]
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")

    write()
    return write


def article_id(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_a_correction_is_published_with_the_original_kept_and_goes_with_its_line(
    past_night: Finished,
    samples: Path,
    plain_night: RunNight,
    ask: Ask,
    ledger: Callable[..., None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    past_night.copy(tmp_path)
    before = rows_of_all(past_night.ask)
    text = (samples / "metro.txt").read_text(encoding="utf-8")
    metro = article_id(text)
    place = next(count.start for count in extract(text).headcounts if count.value == 541)

    ledger(f"{metro},{place},value,541,514", f"{metro},{place},value,999,1", f"{metro},,region_code,18.72,18.71")
    assert plain_night() == 0

    said = capsys.readouterr().out
    assert "correct  2 corrections applied, 1 refused" in said
    assert "refused: fixes.csv, line 3: value of the headcount '541 tenaga honorer" in said
    assert "is '514' (since line 2), not '999'" in said
    facts = "value, original_value, is_corrected, corrected_fields, corrected_by, correction_reason, region"
    assert ask(
        f"SELECT {facts} FROM reporting.article_facts WHERE article_id = '{metro}' AND char_start = {place}"
    ) == [(514, 541, True, "region_code, value", "Ani", "checked with the agency", "Kota Bandar Lampung")]
    assert ask("SELECT waiting FROM reporting.remaining_honorer WHERE region = 'Kota Bandar Lampung'") == [(514,)]
    assert ask("SELECT region, quality FROM reporting.appointments WHERE is_corrected") == [
        ("Kota Bandar Lampung", "flagged")  # by the line that was refused
    ]
    assert ask("SELECT region FROM reporting.events WHERE is_corrected") == [("Kota Bandar Lampung",)]
    assert ask("SELECT line, outcome, original_value, new_value, reason IS NULL FROM reporting.corrections") == [
        (2, "applied", "541", "514", True),
        (3, "refused", None, "1", False),
        (4, "applied", "18.72", "18.71", True),
    ]
    assert ask("SELECT count(*) FROM staging.headcounts WHERE value IN (514, 541)", of="lantik") == [(1,)]
    corrected = rows_of_all(ask)

    assert plain_night() == 0
    assert rows_of_all(ask) == corrected

    ledger()
    assert plain_night() == 0
    assert rows_of_all(ask)["reporting:main.article_facts"] == before["reporting:main.article_facts"]
    assert rows_of_all(ask)["reporting:main.corrections"] == []


def test_a_confirmed_reading_is_certain_and_not_corrected(
    past_night: Finished,
    samples: Path,
    plain_night: RunNight,
    ask: Ask,
    ledger: Callable[..., None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    past_night.copy(tmp_path)
    text = (samples / "metro.txt").read_text(encoding="utf-8")
    metro = article_id(text)
    place = next(count.start for count in extract(text).headcounts if count.value == 541)

    ledger(f"{metro},{place},category,honorer,honorer", f"{metro},{place},status,remaining,remaining")
    assert plain_night() == 0

    said = capsys.readouterr().out
    assert "correct  0 corrections applied, 2 readings confirmed, 0 refused" in said
    assert "readings confirmed   2\n" in said
    facts = "category_certainty, status_certainty, occupation_certainty = 1, is_corrected, corrected_by"
    assert ask(
        f"SELECT {facts} FROM reporting.article_facts WHERE article_id = '{metro}' AND char_start = {place}"
    ) == [(1.0, 1.0, False, False, None)]
    assert ask("SELECT certainty FROM reporting.remaining_honorer WHERE waiting = 541") == [(1.0,)]
    assert ask("SELECT field, outcome, original_value, new_value FROM reporting.corrections") == [
        ("category", "confirmed", "honorer", "honorer"),
        ("status", "confirmed", "remaining", "remaining"),
    ]
    assert ask("SELECT count(*) FROM reporting.events WHERE is_corrected") == [(0,)]
    assert ask("SELECT count(*) FROM reporting.changes") == [(0,)]


def test_a_ledger_that_is_not_there_stops_the_night(
    samples: Path,
    plain_night: RunNight,
    ledger: Callable[..., None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "fixes.csv").unlink()
    assert plain_night() == 2
    assert "fixes.csv is no file; restore it, or name another in LANTIK_CORRECTIONS." in capsys.readouterr().err
