"""Bad input gets one plain sentence that names the file and the reason, and nothing else is lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from io import StringIO
from pathlib import Path

import pytest

from tests.flows.servers import reporting_to
from tests.flows.working import rows

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _binary(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 40)


def _no_indonesian(file: Path) -> None:
    file.write_text("The council met on Tuesday and agreed to mend the bridge before winter comes.\n" * 6)


def _invalid_utf8(file: Path) -> None:
    file.write_bytes(b"Sebanyak 12 guru dilantik \xff\xfe\x00\x9d\x81 hari ini oleh bupati" + b"\x81\x00" * 30)


def _huge(file: Path) -> None:
    with file.open("wb") as handle:
        handle.truncate(50_000_000)


def _dangling_link(file: Path) -> None:
    file.symlink_to(file.parent / "nowhere.txt")


def _unreadable(file: Path) -> None:
    file.write_text("Sebanyak 12 guru dilantik oleh bupati hari ini.")
    file.chmod(0)


BAD = [_empty, _binary, _no_indonesian, _invalid_utf8, _huge, _dangling_link]
BAD += [_unreadable] if os.geteuid() else []  # root reads every file; tests/ingest covers the refusal


@dataclass(frozen=True)
class Spoilt:
    """A night over the samples, one of them in a folder, and a bad file of each kind; what it said."""

    folder: Path
    out: str
    errors: str

    def ask(self, sql: str, of: str = "lantik") -> list[tuple[object, ...]]:
        return rows(self.folder / "warehouse", sql, of)


@pytest.fixture(scope="module")
def spoilt(nights_over_samples: tuple[Path, RunNight]) -> Spoilt:
    folder, run_night = nights_over_samples
    for spoil in BAD:
        spoil(folder / "inbox" / f"bad{spoil.__name__}.txt")
    (folder / "inbox" / "2025").mkdir()
    (folder / "inbox" / "metro.txt").rename(folder / "inbox" / "2025" / "metro.txt")
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as errors:
        assert run_night() == 0
    return Spoilt(folder, out.getvalue(), errors.getvalue())


@pytest.mark.parametrize("spoil", BAD)
def test_a_bad_file_is_quarantined_with_its_reason(spoil: Callable[[Path], None], spoilt: Spoilt) -> None:
    name = f"bad{spoil.__name__}.txt"
    path = f"inbox/{name}"
    refused = spoilt.ask("SELECT source_path, reason FROM quality.quarantine")
    (reason,) = [why for refused_path, why in refused if refused_path == path]
    assert name in str(reason)
    assert "\n" not in str(reason)
    assert str(reason) in spoilt.out
    assert (spoilt.folder / path).is_symlink() or (spoilt.folder / path).exists()


def test_the_others_go_through_and_a_folder_is_read_like_the_inbox(spoilt: Spoilt) -> None:
    assert f"{5 + len(BAD)} files: 5 new, 0 duplicate, {len(BAD)} quarantined" in spoilt.out
    assert "Traceback" not in spoilt.out + spoilt.errors
    assert spoilt.ask("SELECT count(DISTINCT article_id) FROM reporting.article_facts", "reporting") == [(5,)]
    assert spoilt.ask("SELECT count(*) FROM raw.article_files WHERE source_path = 'inbox/2025/metro.txt'") == [(1,)]


def _no_inbox(tmp_path: Path) -> list[str]:
    return ["--inbox", str(tmp_path / "nowhere")]


def _file_as_inbox(tmp_path: Path) -> list[str]:
    (tmp_path / "file.txt").write_text("x")
    return ["--inbox", str(tmp_path / "file.txt")]


def _file_as_warehouse(tmp_path: Path) -> list[str]:
    (tmp_path / "taken").write_text("x")
    return ["--warehouse", str(tmp_path / "taken")]


def _no_duckdb(tmp_path: Path) -> list[str]:
    (tmp_path / "spoilt").mkdir()
    (tmp_path / "spoilt" / "lantik.duckdb").write_text("this is no database, however long it is\n" * 300)
    return ["--warehouse", str(tmp_path / "spoilt")]


@pytest.mark.parametrize(
    ("spoil", "status", "named"),
    [
        pytest.param(_no_inbox, 2, "nowhere", id="an inbox that does not exist"),
        pytest.param(_file_as_inbox, 2, "file.txt", id="a file as inbox"),
        pytest.param(_file_as_warehouse, 1, "taken", id="a warehouse folder that cannot be made"),
        pytest.param(_no_duckdb, 1, "lantik.duckdb", id="a warehouse file that is not DuckDB"),
    ],
)
def test_a_run_that_cannot_start_says_so_in_one_sentence(
    spoil: Callable[[Path], list[str]],
    status: int,
    named: str,
    samples: Path,
    run_night: RunNight,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_night(*spoil(tmp_path)) == status
    said = capsys.readouterr()
    assert named in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.out + said.err


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        pytest.param("LANTIK_WORKERS", "many", "LANTIK_WORKERS", id="no number"),
        pytest.param("LANTIK_TASK_RUNNER", "cloud", "LANTIK_TASK_RUNNER", id="no such task runner"),
        pytest.param("LANTIK_INBOX", "", "LANTIK_INBOX", id="no inbox at all"),
        pytest.param("LANTIK_INBOX", "~nobody-of-that-name/in", "~nobody-of-that-name", id="no such home as inbox"),
        pytest.param("LANTIK_WAREHOUSE", "~nobody-of-that-name", "LANTIK_WAREHOUSE", id="no such home as warehouse"),
        pytest.param("LANTIK_WAREHOUSE", "", "LANTIK_WAREHOUSE", id="a warehouse without a name"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(
    name: str, value: str, named: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flows.nightly import main

    monkeypatch.setenv(name, value)
    assert main([]) == 2
    said = capsys.readouterr().err
    assert named in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize(
    ("command", "arguments", "named"),
    [
        pytest.param("nightly", ["--warehouse", ""], "an empty name is no folder", id="a warehouse without a name"),
        pytest.param("nightly", ["--inbox", ""], "an empty name is no folder", id="an inbox without a name"),
        pytest.param("reparse", ["--since", "nonsense"], "'nonsense' is no day", id="no day"),
    ],
)
def test_an_argument_that_cannot_be_used_is_named(
    command: str, arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        import_module(f"flows.{command}").main(arguments)
    assert left.value.code == 2
    assert named in capsys.readouterr().err


@pytest.mark.parametrize("command", ["reparse", "maintenance"])
def test_a_warehouse_that_is_not_there_is_no_empty_one(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mistyped = tmp_path / "warehous"
    assert import_module(f"flows.{command}").main(["--warehouse", str(mistyped)]) == 1
    assert capsys.readouterr().err.startswith(f"There is no warehouse in {mistyped}")
    assert not mistyped.exists()


def test_one_folder_cannot_be_inbox_and_warehouse(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from flows.nightly import main

    assert main(["--inbox", str(samples), "--warehouse", f"{samples}/../inbox"]) == 2
    assert "two folders" in capsys.readouterr().err


def test_a_warehouse_in_the_inbox_is_not_read_and_nobodys_files_are_removed(
    samples: Path, run_night: RunNight, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("runs/mine/a.txt", "candidates/mine.duckdb"):
        (samples / "wh" / name).parent.mkdir(parents=True)
        (samples / "wh" / name).write_text("somebody's work")
    assert run_night("--warehouse", str(samples / "wh"), "--inbox", str(samples), "--inbox", f"{samples}/.") == 0
    assert run_night("--warehouse", str(samples / "wh"), "--inbox", str(samples)) == 0
    said = capsys.readouterr().out
    assert "5 files: 5 new, 0 duplicate, 0 quarantined" in said
    assert "5 files: 0 new, 5 duplicate, 0 quarantined" in said
    assert [path.name for path in (samples / "wh" / "runs").iterdir()] == ["mine"]
    assert [path.name for path in (samples / "wh" / "candidates").iterdir()] == ["mine.duckdb"]


def test_many_refusals_do_not_bury_the_rest(
    samples: Path, run_night: RunNight, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    for no in range(30):
        (samples / f"[red]{no}:smile:\x1b[2J.txt").touch()
    assert run_night() == 0
    said = capsys.readouterr().out
    assert "inbox/[red]0:smile:\\x1b[2J.txt is empty." in said
    assert said.count("is empty.") == 20
    assert "and 10 more: quality.quarantine in lantik.duckdb names them all" in said
    assert ask("SELECT count(*) FROM quality.quarantine", of="lantik") == [(30,)]


def test_a_server_that_does_not_answer_is_named(
    samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flows.nightly import main

    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    with reporting_to("http://127.0.0.1:9/api"):
        assert main(["--inbox", str(samples), "--warehouse", str(tmp_path / "warehouse")]) == 1
    said = capsys.readouterr().err
    assert "start the server at http://127.0.0.1:9/api" in said
    assert len(said.splitlines()) == 1


def test_a_bug_ends_in_one_sentence_and_in_the_record(
    samples: Path, run_night: RunNight, ask: Ask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flows import pipeline

    def broken(night: object) -> None:
        raise KeyError("a bug\nwith a second line")

    monkeypatch.setattr(pipeline, "build", broken)
    assert run_night() == 1
    said = capsys.readouterr().err
    assert said.startswith("The run failed on an error that no stage foresees (KeyError: ")
    assert len(said.splitlines()) == 1
    ((outcome, reason),) = ask("SELECT outcome, reason FROM ops.runs", of="lantik")
    assert (outcome, str(reason).startswith("KeyError: ")) == ("failed", True)


def test_an_interrupted_night_says_so_and_the_next_one_goes_on(
    samples: Path, run_night: RunNight, ask: Ask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from flows import pipeline

    def interrupted(night: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "build", interrupted)
        assert run_night() == 130
    assert capsys.readouterr().err.startswith("Interrupted; ")
    assert run_night() == 0
    assert ask("SELECT outcome, reason FROM ops.runs ORDER BY run_id", of="lantik") == [
        ("failed", "interrupted"),
        ("published", None),
    ]
    assert ask("SELECT count(DISTINCT article_id) FROM reporting.article_facts") == [(5,)]


def test_a_warehouse_in_other_hands_is_named_with_its_holder(
    samples: Path, run_night: RunNight, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from warehouse.lock import hold_lock

    (tmp_path / "warehouse").mkdir()
    with hold_lock(tmp_path / "warehouse", "nightly by hand"):
        assert run_night() == 1
    assert "nightly by hand" in capsys.readouterr().err
