"""Commands at the warehouse: what cannot be done is said in one sentence, and hostile text is shown, not obeyed."""

from __future__ import annotations

import signal
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from flows.night import sweep_runs
from flows.publish import main as publish
from flows.quarantine import main as quarantine
from flows.tables import visible
from tests.warehouse.conftest import NOW
from tests.warehouse.nights import article_file, article_rows, batch, inbox_file, refusal
from tests.warehouse.processes import say, start
from warehouse.connection import open_warehouse
from warehouse.loading import stage
from warehouse.lock import hold_lock
from warehouse.quality import record_audit

HOSTILE = "Bupati \x1b[2Jmelantik \u202e20\u202c guru [red]"
ENTRY = "feedfacecafe0001"
Command = Callable[[list[str]], int]


@pytest.fixture
def warehouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A warehouse with one refused article of hostile text, and nothing published."""
    folder = tmp_path / "warehouse"
    monkeypatch.setenv("LANTIK_WAREHOUSE", str(folder))
    rows = article_rows("a", title=HOSTILE)
    rows["headcounts"] = [row | {"text": "\u202e20\u202c guru"} for row in rows["headcounts"]]
    rows["sentences"] = [row | {"text": HOSTILE, "char_end": 60} for row in rows["sentences"]]
    reason = "The parts of '\u202e20\u202c guru' do not sum."
    offending = '[{"char_start": 16, "parts_sum": 20, "stated_total": 21}]'
    entry = refusal(
        "a", offending=offending, quarantine_id=ENTRY, article_id="a", stage="audit", expectation="sum", reason=reason
    )
    result = {"suite": "staging.headcounts", "expectation": "sum", "severity": "critical", "success": False}
    with open_warehouse(folder) as connection:
        stage(
            connection,
            run_id="night-1",
            now=NOW,
            inbox_files=[inbox_file("a")],
            article_files=[article_file("a", text=HOSTILE)],
            batches=[batch(tmp_path / "batch", rows)],
            quarantine=[],
        )
        record_audit(
            connection,
            run_id="night-1",
            now=NOW,
            validations=[result | {"evaluated": 1, "unexpected": 1}],
            audits=[{"article_id": "a", "outcome": "quarantined"}],
            quarantine=[entry],
        )
    return folder


@pytest.mark.parametrize("arguments", [["list"], ["list", "--all"], ["show", ENTRY[:4]], ["release", ENTRY]])
def test_hostile_text_is_made_visible(
    warehouse: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert quarantine(arguments) == 0
    said = capsys.readouterr().out
    assert r"\u202e20\u202c guru" in said
    assert not any(char in said for char in "\x1b\u202e\u202c")
    if arguments[0] == "show":
        assert r"Bupati \x1b[2Jmelantik \u202e20\u202c guru [red]" in said
        assert "a,16,value,20,NEW,WHO,YYYY-MM-DD,WHY" in said
        assert ["16", "20", "21"] in [line.split() for line in said.splitlines()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("guru\u00a0dan\nperawat", "guru dan perawat", id="spaces of all kinds are one"),
        pytest.param("a\u2067b\u200bc\ufeffd", r"a\u2067b\u200bc\ufeffd", id="what turns or hides"),
        pytest.param("\x07\x9b31m", r"\x07\x9b31m", id="what steers a terminal"),
        pytest.param("Jum’at – “é”", "Jum’at – “é”", id="the press's own signs stay"),
    ],
)
def test_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("command", "arguments", "status", "named"),
    [
        pytest.param(quarantine, ["show", "beef"], 2, "no entry 'beef'", id="no such entry"),
        pytest.param(quarantine, ["release", ENTRY, "fe"], 2, "'fe' is too short", id="too short"),
        pytest.param(quarantine, ["drop", "beef", "--why", "hoax"], 2, "no entry 'beef'", id="nothing to drop"),
        pytest.param(publish, ["--rollback"], 2, "No version older", id="nothing to put back"),
        pytest.param(publish, ["--rollback", "2031"], 2, "no kept version '2031'", id="no such version"),
        pytest.param(quarantine, ["list", "--warehouse", "nowhere"], 1, "LANTIK_WAREHOUSE", id="no warehouse"),
        pytest.param(publish, ["--list", "--warehouse", "nowhere"], 1, "no warehouse in", id="nothing to list"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence(
    warehouse: Path,
    command: Command,
    arguments: list[str],
    status: int,
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command(arguments) == status
    said = capsys.readouterr()
    assert named in said.err
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        pytest.param(quarantine, ["list"], id="list"),
        pytest.param(quarantine, ["release", ENTRY], id="release"),
        pytest.param(publish, ["--rollback"], id="rollback"),
    ],
)
def test_a_running_night_is_named(
    warehouse: Path, command: Command, arguments: Sequence[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with ExitStack() as held:
        held.enter_context(hold_lock(warehouse, "nightly 20261103"))
        assert command(list(arguments)) == 1
    said = capsys.readouterr().err
    assert "is in use: run nightly 20261103" in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("command", "arguments", "named"),
    [
        pytest.param(quarantine, [], "required: action", id="nothing to do"),
        pytest.param(quarantine, ["drop", ENTRY], "required: --why", id="dropped for no reason"),
        pytest.param(quarantine, ["drop", ENTRY, "--why", " "], "say it in words", id="dropped for an empty one"),
        pytest.param(publish, [], "one of the arguments", id="neither list nor rollback"),
        pytest.param(publish, ["--list", "--rollback"], "not allowed with", id="both"),
    ],
)
def test_bad_arguments(command: Command, arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        command(arguments)
    assert left.value.code == 2
    assert named in capsys.readouterr().err


def test_nothing_published_yet(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert publish(["--list"]) == 0
    assert "Nothing is published in" in capsys.readouterr().out


def test_the_next_night_removes_the_copy_that_a_killed_rollback_left(tmp_path: Path) -> None:
    (tmp_path / "candidates").mkdir()
    for name in ("rollback-20261122T041247.795799Z.duckdb", "rollback-mine.duckdb"):
        (tmp_path / "candidates" / name).touch()
    sweep_runs(tmp_path)
    assert [path.name for path in (tmp_path / "candidates").iterdir()] == ["rollback-mine.duckdb"]


# The real command, which stops for the test just before or just after what it decided is committed.
RELEASE = """
import sys
from contextlib import contextmanager
from flows.quarantine import main
from warehouse import refusals

original = refusals.transaction

def stop_here():
    print("halfway", flush=True)
    sys.stdin.read()

@contextmanager
def stopped(connection):
    with original(connection):
        yield
        sys.argv[1] == "before" and stop_here()
    stop_here()

refusals.transaction = stopped
main(["release", sys.argv[2]])
"""


@pytest.mark.parametrize(("moment", "decided"), [("before", None), ("after", "released")])
def test_a_release_that_is_killed_is_done_or_not_and_leaves_no_lock(
    warehouse: Path, moment: str, decided: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    with start(RELEASE, moment, ENTRY) as process:
        assert say(process) == "halfway"
        assert quarantine(["list"]) == 1
        assert f"quarantine release (process {process.pid} on " in capsys.readouterr().err
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=60)
    assert quarantine(["list"]) == 0
    with open_warehouse(warehouse) as connection:
        assert connection.execute("SELECT outcome FROM quality.quarantine").fetchall() == [(decided,)]
    assert quarantine(["release", ENTRY]) == (0 if decided is None else 2)
