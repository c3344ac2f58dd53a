"""The report on disk: replaced as a whole, the same bytes for the same file, nothing of others' touched."""

from __future__ import annotations

import errno
import re
import shutil
import threading
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

import duckdb
import pytest

import report.pages
from flows.reported import report_of
from report import ReportError, write_report
from report.language import Language, label, languages
from tests.report.conftest import Night

pytestmark = pytest.mark.timeout(600)  # whichever test comes first waits for the night that all share


def _version(published: Path) -> str:
    with published.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()[:16]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.html"))}


@pytest.fixture(scope="module")
def other(night: Night, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published file that differs from the night's in one figure."""
    published = tmp_path_factory.mktemp("other") / "reporting.duckdb"
    shutil.copy(night.published, published)
    with duckdb.connect(str(published)) as connection:
        connection.execute("UPDATE meta.file SET run_id = '20301231T000000Z-0000'")
    return published


def test_the_same_file_gives_the_same_bytes_and_the_former_edition_is_swept(
    night: Night, other: Path, tmp_path: Path
) -> None:
    page = write_report(tmp_path, night.published)
    assert page == tmp_path / "report" / "index.html"
    assert _bytes(tmp_path / "report") == _bytes(night.report)
    write_report(tmp_path, other)
    assert "20301231T000000Z-0000" in page.read_text(encoding="utf-8")
    write_report(tmp_path, night.published)
    assert _bytes(tmp_path / "report") == _bytes(night.report)
    editions = sorted(path.name[:16] for path in (tmp_path / ".report").iterdir())
    assert editions == sorted([_version(night.published), _version(other)]), "this one and the one before"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".report", "report"]


STANDS_ALONE = re.compile(r"<(?:t[hd]|h1)\b[^>]*>(?:<(?:a|bdi)\b[^>]*>)*([^<]+)")
GROUPS = ("category", "occupation", "status", "severity")


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.code)
def test_a_name_that_stands_alone_begins_with_a_capital(night: Night, language: Language) -> None:
    names = {said for key, said in language.phrases.items() if key.split(".")[0] in GROUPS}
    lower = {name for name in names if name[0].islower()}
    pages = _bytes(night.report).values()
    told = {words for page in pages for words in STANDS_ALONE.findall(page.decode())}
    assert told & lower == set()
    assert len(told & {label(name) for name in lower}) > 5, "they are there, with a capital"


def test_a_reader_never_meets_pages_of_two_files(night: Night, other: Path, tmp_path: Path) -> None:
    versions = {_version(night.published), _version(other)}
    write_report(tmp_path, night.published)
    stopped, seen, wrong = threading.Event(), set(), []

    def look() -> None:
        while not stopped.is_set():
            edition = (tmp_path / "report").resolve()
            pages = [edition / "index.html", *sorted(edition.glob("en/events/*.html"))[-2:]]
            told = {next(each for each in versions if each in page.read_text(encoding="utf-8")) for page in pages}
            seen.update(told)
            if len(told) != 1 or len(pages) != 3:
                wrong.append((edition, told))

    reader = threading.Thread(target=look)
    reader.start()
    try:
        for published in (other, night.published):
            write_report(tmp_path, published)
    finally:
        stopped.set()
        reader.join()
    assert not wrong
    assert seen == versions


def test_what_is_not_ours_is_left_alone(night: Night, tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ReportError, match="was left alone"):
        write_report(tmp_path, night.published)
    assert [path.name for path in tmp_path.rglob("*")] == ["report", "mine.txt"]


FAULTS = {
    "no file": (lambda published: published.unlink(), "no such file"),
    "no database": (lambda published: published.write_bytes(b"x" * 5000), "not a valid DuckDB database"),
    "an older version's": (lambda published: _drop(published), "older version"),
}


def _drop(published: Path) -> None:
    with duckdb.connect(str(published)) as connection:
        connection.execute("DROP VIEW source_figures")


@pytest.mark.parametrize(("harm", "reason"), FAULTS.values(), ids=FAULTS)
def test_a_report_that_cannot_be_made_is_told_and_the_former_stays(
    night: Night, tmp_path: Path, harm: object, reason: str
) -> None:
    published = tmp_path / "reporting.duckdb"
    shutil.copy(night.published, published)
    page, told = report_of(published)
    assert page is not None
    assert told.endswith("report/index.html")
    before = (tmp_path / "report").resolve()
    harm(published)  # type: ignore[operator]  # each case is a function of the path
    page, told = report_of(published)
    assert page is None
    assert reason in told
    assert "the report that was there stays" in told
    assert (tmp_path / "report").resolve() == before
    assert [path.name for path in (tmp_path / ".report").iterdir()] == [before.name]


def test_a_report_that_the_disk_has_no_room_for_leaves_nothing_behind(
    night: Night, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def some(*given: object, **named: object) -> Iterator[tuple[str, str]]:
        yield "index.html", "the first of many"
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(report.pages, "pages", some)
    with pytest.raises(ReportError, match="no space left on device"):
        write_report(tmp_path, night.published)
    assert [path.name for path in tmp_path.rglob("*")] == [".report"]
