"""One night for all tests of the report: the samples, articles of the corpus, and a hostile one; and its report."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pytest
from filelock import FileLock

from tests.flows.browser import Browser, browsing
from tests.report.articles import HOSTILE_FILES

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus" / "own" / "articles"


@dataclass(frozen=True)
class Night:
    """A night that was published: its warehouse, what it said, and what lies in it."""

    warehouse: Path
    said: str

    @property
    def published(self) -> Path:
        return self.warehouse / "reporting.duckdb"

    @property
    def report(self) -> Path:
        return self.warehouse / "report"

    @property
    def serang(self) -> str:
        """The event that two of the samples tell of."""
        asked = "SELECT event_id FROM events WHERE region_code = '36.73' AND event_on = DATE '2025-10-23'"
        with duckdb.connect(str(self.published), read_only=True) as connection:
            (event_id,) = connection.execute(asked).fetchone() or ("",)
        return str(event_id)

    def page(self, path: str) -> str:
        """The HTML of a page."""
        return (self.report / path).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "report-night"
    with FileLock(folder.with_suffix(".lock")):  # one night for all of pytest-xdist's workers
        if not (said := folder / "said.txt").exists():
            said.write_text(_run(folder), encoding="utf-8")
    return Night(folder / "warehouse", said.read_text(encoding="utf-8"))


def _run(folder: Path) -> str:
    """Run the night in ``folder``, with plain calls in Prefect's place: no server need start. Returns what it said."""
    inbox = folder / "articles"
    inbox.mkdir(parents=True)
    for article in (*(ROOT / "seeds" / "articles").glob("*.txt"), *CORPUS.iterdir()):
        shutil.copy(article, inbox)
    for name, content in HOSTILE_FILES.items():
        (inbox / name).write_text(content, encoding="utf-8")
    night = [sys.executable, "-m", "bench.without_prefect", "--inbox", str(inbox)]
    command = [*night, "--warehouse", str(folder / "warehouse")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=540)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browsing(tmp_path_factory.mktemp("chromium") / "profile") as opened:
        yield opened
