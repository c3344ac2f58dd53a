"""Bad input gets one plain sentence that names the file and the reason, and nothing else is lost."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from ingest.formats import WHOLE_PAGE
from tests.flows.articles import BAD, MANY, bad_name
from tests.flows.finished import Finished
from tests.flows.servers import reporting_to

Ask = Callable[..., list[tuple[object, ...]]]
RunNight = Callable[..., int]


@pytest.mark.parametrize("spoil", BAD)
def test_a_bad_file_is_quarantined_with_its_reason(spoil: Callable[[Path], None], spoilt_night: Finished) -> None:
    name = bad_name(spoil)
    path = f"inbox/{name}"
    refused = spoilt_night.ask("SELECT source_path, reason FROM quality.quarantine", of="lantik")
    (reason,) = [why for refused_path, why in refused if refused_path == path]
    assert name in str(reason)
    assert "\n" not in str(reason)
    assert str(reason) in spoilt_night.out
    assert (file := spoilt_night.inbox / name).is_symlink() or file.exists()


def test_the_others_go_through_and_a_folder_is_read_like_the_inbox(spoilt_night: Finished) -> None:
    refused = len(BAD) + 1 + MANY
    assert f"{7 + refused} files: 7 new, 0 duplicate, {refused} quarantined" in spoilt_night.out
    assert "Traceback" not in spoilt_night.out + spoilt_night.errors
    articles = "SELECT count(DISTINCT article_id) FROM reporting.article_facts"
    assert spoilt_night.ask(articles) == [(6,)]
    read = "SELECT count(*) FROM raw.article_files WHERE source_path = 'inbox/2025/metro.txt'"
    assert spoilt_night.ask(read, of="lantik") == [(1,)]


def test_many_refusals_do_not_bury_the_rest(spoilt_night: Finished) -> None:
    said, refused = spoilt_night.out, len(BAD) + 1 + MANY
    assert "inbox/many/[red]0:smile:\\x1b[2J.txt is empty." in said
    assert said.count("inbox/many/") == 20 - len(BAD) - 1
    assert f"and {refused - 20} more: quality.quarantine in lantik.duckdb names them all" in said
    named = "SELECT count(*) FROM quality.quarantine WHERE stage = 'ingest'"
    assert spoilt_night.ask(named, of="lantik") == [(refused,)]


def test_a_page_in_which_no_article_is_made_out_is_read_whole_and_told(spoilt_night: Finished) -> None:
    told = "no article made out in inbox/[red]lebak.html: every visible word of the page is read"
    assert told in spoilt_night.out
    formats = "SELECT format FROM raw.article_files WHERE source_path LIKE '%lebak%'"
    assert spoilt_night.ask(formats, of="lantik") == [(WHOLE_PAGE,)]


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
    past_night: Finished, samples: Path, plain_night: RunNight, capsys: pytest.CaptureFixture[str]
) -> None:
    warehouse = past_night.copy(samples)
    for name in ("runs/mine/a.txt", "candidates/mine.duckdb"):
        (warehouse / name).parent.mkdir(parents=True, exist_ok=True)
        (warehouse / name).write_text("somebody's work")
    assert plain_night("--warehouse", str(warehouse), "--inbox", str(samples), "--inbox", f"{samples}/.") == 0
    assert "5 files: 0 new, 5 duplicate, 0 quarantined" in capsys.readouterr().out
    assert [path.name for path in (warehouse / "runs").iterdir()] == ["mine"]
    assert [path.name for path in (warehouse / "candidates").iterdir()] == ["mine.duckdb"]


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
    samples: Path,
    run_night: RunNight,
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
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
