"""The doctor: a ground is broken in one place, and the line that tells of it says what to do."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from flows import doctor
from flows.api import Api
from flows.checkup.findings import Finding, Verdict, ago, worst
from flows.checkup.machine import check_corrections, check_disk, check_inboxes, check_programs, check_settings
from flows.checkup.server import check_server
from flows.checkup.store import check_store
from flows.settings import load_settings
from tests.flows.finished import Finished
from tests.flows.servers import ROOT
from tests.flows.working import Deployed
from tests.permissions import reachable_folder, without_root
from warehouse.lock import HOLDER_FILE, hold_lock

NOW = datetime.now(UTC)


@pytest.fixture
def warehouse(first_night: Finished, tmp_path: Path) -> Path:
    return first_night.copy(tmp_path)


def _line(findings: Iterator[Finding] | Finding, check: str) -> str:
    """What the doctor says of ``check``: verdict, finding, advice."""
    found = [findings] if isinstance(findings, Finding) else list(findings)
    (line,) = (f"{each.verdict}: {each.said} -> {each.advice}" for each in found if each.check == check)
    return line


def _change(sql: str, of: str = "lantik") -> Callable[[Path], AbstractContextManager[None]]:
    def change(folder: Path) -> AbstractContextManager[None]:
        with duckdb.connect(str(folder / f"{of}.duckdb")) as connection:
            connection.execute(sql)
        return nullcontext()

    return change


def _file(name: str, words: str) -> Callable[[Path], AbstractContextManager[None]]:
    def write(folder: Path) -> AbstractContextManager[None]:
        (folder / name).write_text(words)
        return nullcontext()

    return write


def _remove(name: str) -> Callable[[Path], AbstractContextManager[None]]:
    def remove(folder: Path) -> AbstractContextManager[None]:
        (folder / name).unlink()
        return nullcontext()

    return remove


def _linked(to: str, *others: str) -> Callable[[Path], AbstractContextManager[None]]:
    def link(folder: Path) -> AbstractContextManager[None]:
        (folder / "other").mkdir()
        (folder / "reporting.duckdb").rename(folder / "other" / "reporting.duckdb")
        (folder / "reporting.duckdb").symlink_to(to)
        for other in others:
            (folder / other).touch()
        return nullcontext()

    return link


def _without_exports(folder: Path) -> AbstractContextManager[None]:
    shutil.rmtree(folder / "exports")
    return nullcontext()


def _dead_holder(folder: Path) -> AbstractContextManager[None]:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    note = {"run": "nightly 1", "pid": ended.pid, "host": os.uname().nodename, "since": "2026-01-01T00:00:00+00:00"}
    (folder / HOLDER_FILE).write_text(json.dumps(note))
    return nullcontext()


def _elsewhere(folder: Path) -> AbstractContextManager[None]:
    note = {"run": "nightly 1", "pid": 1, "host": "another.host", "since": (NOW - timedelta(hours=30)).isoformat()}
    (folder / HOLDER_FILE).write_text(json.dumps(note))
    return nullcontext()


def _old(folder: Path) -> AbstractContextManager[None]:
    then = (NOW - timedelta(days=3)).timestamp()
    os.utime(folder / "reporting.duckdb", (then, then))
    return nullcontext()


def _open_for_writing(folder: Path) -> AbstractContextManager[None]:
    @contextmanager
    def writer() -> Iterator[None]:
        code = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
        program = subprocess.Popen(
            [sys.executable, "-c", code, str(folder / "lantik.duckdb")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert program.stdout is not None
        program.stdout.readline()
        try:
            yield
        finally:
            program.communicate()

    return writer()


STORES = [
    pytest.param(lambda _: nullcontext(), "lock", "ok: free", id="free"),
    pytest.param(lambda _: nullcontext(), "warehouse", "ok: sound: 5 articles, ", id="sound"),
    pytest.param(lambda _: nullcontext(), "published file", " views, ", id="published"),
    pytest.param(lambda _: nullcontext(), "exports", "ok: Parquet and CSV of the published file in", id="exported"),
    pytest.param(_without_exports, "exports", "exports -> python -m flows.publish --export", id="no-exports"),
    pytest.param(_old, "exports", "published is ", id="exports-of-another-version"),
    pytest.param(lambda folder: hold_lock(folder, "nightly 7"), "lock", "ok: run nightly 7 (process", id="held"),
    pytest.param(lambda folder: hold_lock(folder, "nightly 7"), "warehouse", "ok: not opened while", id="not-opened"),
    pytest.param(_dead_holder, "lock", "ended without a word: the next run clears up", id="holder-dead"),
    pytest.param(_dead_holder, "warehouse", "ok: sound", id="opened-after-a-dead-holder"),
    pytest.param(_elsewhere, "lock", "warning: run nightly 1 (process 1 on another.host) took it 30 hours", id="far"),
    pytest.param(_remove("lantik.duckdb"), "warehouse", "warning: there is no", id="no-warehouse"),
    pytest.param(_remove("reporting.duckdb"), "published file", "warning: there is no", id="nothing-published"),
    pytest.param(_file("lantik.duckdb", "text"), "warehouse", "is not a DuckDB file; move it away", id="no-duckdb"),
    pytest.param(_file("reporting.duckdb", "text"), "published file", "problem: The file", id="published-no-duckdb"),
    pytest.param(_file("reporting.duckdb.wal", ""), "published file", "problem: ", id="wal-beside-published"),
    pytest.param(
        _linked("nowhere/reporting.duckdb"), "published file", ", and there is no folder ", id="link-to-nowhere"
    ),
    pytest.param(
        _linked("other/reporting.duckdb", "other/reporting.duckdb.wal"),
        "published file",
        "other/reporting.duckdb.wal lies beside it",
        id="wal-behind-a-link",
    ),
    pytest.param(
        _linked("a.duckdb"), "published file", "call the file reporting.duckdb too", id="link-to-another-name"
    ),
    pytest.param(_linked("other/reporting.duckdb"), "published file", " views, ", id="a-link-that-leads-there"),
    pytest.param(_open_for_writing, "warehouse", "is open in another process", id="open-elsewhere"),
    pytest.param(_old, "published file", "3 days old -> see the last run", id="stale"),
    pytest.param(
        _change("DELETE FROM ops.migrations WHERE version = (SELECT max(version) FROM ops.migrations)"),
        "warehouse",
        "warning: 1 migrations behind this program",
        id="migrations-missing",
    ),
    pytest.param(
        _change("INSERT INTO ops.migrations SELECT 99, 'later', '', now()"),
        "warehouse",
        "problem: The warehouse is at version",
        id="of-a-newer-program",
    ),
    pytest.param(
        _change("DELETE FROM raw.article_files WHERE source_path LIKE '%metro%'"),
        "warehouse",
        "problem: 1 articles without their text",
        id="texts-lost",
    ),
    pytest.param(
        _change("DELETE FROM staging.articles WHERE source_path LIKE '%metro%'"),
        "warehouse",
        "headcounts without their article",
        id="articles-lost",
    ),
    pytest.param(
        _change("INSERT INTO staging.headcounts SELECT * FROM staging.headcounts LIMIT 1"),
        "warehouse",
        "problem: 1 headcounts that stand twice",
        id="headcount-twice",
    ),
    pytest.param(
        _change("UPDATE staging.headcounts SET char_start = char_start + 1, char_end = char_end + 1"),
        "warehouse",
        " headcounts that are not where they say they are -> docs/operations.md",
        id="spans-moved",
    ),
    pytest.param(
        _change(
            "INSERT INTO ops.publications"
            " SELECT max(publication_no) + 1, 'published', 'a version', 'x', 'a hash', 0, '{}', now(), NULL"
            " FROM ops.publications"
        ),
        "published file",
        "the warehouse has published x since -> fine after a rollback",
        id="rolled-back",
    ),
    pytest.param(
        _change("DROP TABLE marts.fct_appointments CASCADE", "reporting"),
        "published file",
        "would fail for its readers",
        id="view-broken",
    ),
]


@pytest.mark.parametrize(("broken", "check", "said"), STORES)
def test_what_is_said_of_the_warehouse(
    warehouse: Path, broken: Callable[[Path], AbstractContextManager[None]], check: str, said: str
) -> None:
    with broken(warehouse):
        assert said in _line(check_store(warehouse, NOW), check)


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        pytest.param({"LANTIK_INBX": "x"}, "warning: LANTIK_INBX is no setting and changes nothing", id="mistyped"),
        pytest.param({"LANTIK_PYTHON": "x", "LANTIK_WORKERS": "1"}, "ok: warehouse", id="fine"),
    ],
)
def test_what_is_said_of_settings(environment: dict[str, str], said: str) -> None:
    assert said in _line(check_settings(load_settings(), environment), "settings")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        pytest.param(None, "is no folder -> make it, or name another in LANTIK_INBOX", id="missing"),
        pytest.param("", "is empty -> see whether whoever delivers", id="empty"),
        pytest.param("a.txt", ": 1 entries", id="one"),
    ],
)
def test_what_is_said_of_an_inbox(tmp_path: Path, made: str | None, said: str) -> None:
    inbox = tmp_path / "inbox"
    if made is not None:
        inbox.mkdir()
        if made:
            (inbox / made).write_text("x")
    assert said in _line(check_inboxes(load_settings(inbox=(inbox,), warehouse=tmp_path)), "inbox")


def test_an_inbox_that_may_not_be_read_is_a_problem() -> None:
    with reachable_folder() as folder:
        (folder / "inbox").mkdir(mode=0o700)
        with without_root():
            line = _line(check_inboxes(load_settings(inbox=(folder / "inbox",))), "inbox")
    assert "problem:" in line
    assert "cannot be listed (permission denied) -> let the user of the worker read it" in line


@pytest.mark.parametrize(
    ("free", "said"),
    [
        pytest.param(10**9, "ok: 1 GB free", id="enough"),
        pytest.param(3 * 10**8, "warning: 300 MB free", id="little"),
        pytest.param(10**6, "problem: 1 MB free", id="full"),
    ],
)
def test_what_is_said_of_the_disk(tmp_path: Path, free: int, said: str) -> None:
    assert said in _line(check_disk(load_settings(warehouse=tmp_path), lambda _: free), "disk")


def test_a_warehouse_folder_that_cannot_be_made_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "problem: The warehouse folder" in _line(check_disk(load_settings(warehouse=tmp_path / "file")), "disk")


def test_a_missing_corrections_ledger_is_a_problem(tmp_path: Path) -> None:
    settings = load_settings(corrections=tmp_path / "none.csv")
    assert "problem:" in _line(check_corrections(settings), "corrections")


def test_a_program_that_is_not_the_locked_one_is_named(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text((ROOT / "requirements.txt").read_text().replace("duckdb==1.5.5", "duckdb==9.9.9"))
    assert "problem: duckdb 1.5.5 instead of 9.9.9" in _line(check_programs(lock), "programs")


@pytest.mark.parametrize(
    ("api", "said"),
    [
        pytest.param(None, "warning: no server is named", id="none-named"),
        pytest.param(
            Api("http://127.0.0.1:9/api"), "problem: the server at http://127.0.0.1:9/api does not", id="gone"
        ),
        pytest.param(Api("nonsense"), "problem: nonsense is no Prefect API", id="no-address"),
    ],
)
def test_what_is_said_of_a_server_that_is_not_there(api: Api | None, said: str) -> None:
    assert said in _line(check_server(api, NOW), "server")


def test_what_is_said_of_a_server(deployed: Deployed) -> None:
    api = deployed.api
    until = time.monotonic() + 60
    while "planned no run yet" in (line := _line(check_server(api, NOW), "schedule nightly")):
        assert time.monotonic() < until, "the server's scheduler plans no run; which SQLAlchemy is installed?"
        time.sleep(1)
    assert line.startswith("ok: active, next run ")
    assert "01:00 WIB" in line
    assert _line(check_server(api, NOW), "server").startswith("ok: Prefect 3.8.8")
    assert "problem: lantik has no worker online" in _line(check_server(api, NOW), "work pool")
    assert _line(check_server(api, NOW), "deployment nightly").startswith("ok: as in prefect.yaml")
    nightly = deployed.deployment("nightly")
    (schedule,) = nightly["schedules"]
    api.patch(f"deployments/{nightly['id']}/schedules/{schedule['id']}", {"active": False})
    api.patch(f"deployments/{nightly['id']}", {"description": "another", "tags": []})
    try:
        assert "problem: is not active: no night starts by itself" in _line(check_server(api, NOW), "schedule nightly")
        line = _line(check_server(api, NOW), "deployment nightly")
        assert line.startswith("warning: is not as in prefect.yaml: tags none instead of lantik; description another")
    finally:
        api.patch(f"deployments/{nightly['id']}/schedules/{schedule['id']}", {"active": True})
        api.patch(f"deployments/{nightly['id']}", {name: nightly[name] for name in ("description", "tags")})


def test_the_command_says_it_all_and_ends_with_a_status(
    warehouse: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANTIK_WAREHOUSE", str(warehouse))
    monkeypatch.setenv("PREFECT_API_URL", "")
    monkeypatch.setenv("PREFECT_HOME", str(warehouse))
    assert doctor.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.split()[0] in set(Verdict) for line in lines)
    assert any(line.startswith("ok       warehouse: sound") for line in lines)
    (warehouse / "reporting.duckdb.wal").touch()
    assert doctor.main(["--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [each["check"] for each in found if each["verdict"] == "problem"] == ["published file"]
    monkeypatch.setenv("LANTIK_WORKERS", "none")
    assert doctor.main([]) == 1
    assert "LANTIK_WORKERS (parameter workers) is 'none'" in capsys.readouterr().out


def test_the_command_answers_at_once() -> None:
    code = "import flows.doctor, sys; print(*sorted({'prefect', 'great_expectations', 'pandas'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_gravest_verdict_decides() -> None:
    fine = Finding("a", Verdict.OK, "")
    assert worst([]) is Verdict.OK
    assert worst([replace(fine, verdict=Verdict.PROBLEM), replace(fine, verdict=Verdict.WARNING), fine]) is (
        Verdict.PROBLEM
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 seconds"),
        (-5, "0 seconds"),
        (119, "119 seconds"),
        (120, "2 minutes"),
        (90_000, "25 hours"),
        (3e5, "3 days"),
    ],
)
def test_a_time_that_has_passed_is_told_in_one_unit(seconds: float, said: str) -> None:
    assert ago(timedelta(seconds=seconds)) == said
