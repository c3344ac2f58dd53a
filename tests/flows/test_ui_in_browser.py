"""The pages of a real night, run by the worker of `make ui`, as a headless Chromium shows them.

With ``LANTIK_SCREENSHOTS=1`` (`make screenshots`) the pictures of the README are taken anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dbt_like_sql import load_project
from flows.stages.build import PROJECT
from tests.flows.browser import CHROMIUM, Browser, browsing
from tests.flows.conftest import ROOT, free_port
from tests.flows.test_deployments import _ask
from tests.flows.test_night import IMPOSSIBLE_DATE
from tests.flows.test_run_states import _post

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (.ci/system-packages)")

RENEW = bool(os.environ.get("LANTIK_SCREENSHOTS"))
HOSTILE = "[x](javascript:alert(1)) <img src=x onerror=document.title=1> | `a` www.evil.example.txt"
PAGES = ("nightly-summary", "nightly-changes", "nightly-quarantine", "nightly-expectations", "nightly-lineage")


@dataclass(frozen=True)
class Shown:
    """A night that ended, the server that tells of it, a browser, and the artifacts' ids by key."""

    url: str
    run: dict[str, Any]
    artifacts: dict[str, str]
    browser: Browser
    pictures: Path

    def open_artifact(self, key: str) -> str:
        """The text of an artifact's page."""
        address = f"{self.url}/artifacts/artifact/{self.artifacts[key]}"
        return self.browser.open(address, key, "Show raw data", self.run["name"])


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("ui")
    inbox = folder / "articles"
    inbox.mkdir()
    for article in (ROOT / "seeds" / "articles").glob("*.txt"):
        (inbox / article.name).write_bytes(article.read_bytes())
    (inbox / "cilegon.txt").write_text(IMPOSSIBLE_DATE, encoding="utf-8")
    (inbox / ("empty.txt" if RENEW else HOSTILE)).write_text("", encoding="utf-8")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "LANTIK_"))}
    environment |= {"LANTIK_WAREHOUSE": str(folder / "warehouse"), "LANTIK_INBOX": str(inbox)}
    command = [sys.executable, "-u", "-m", "flows.ui", "--port", str(port)]
    ui = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert ui.stdout is not None
    try:
        said = b""
        for line in ui.stdout:
            said += line
            if line.startswith(b"Ctrl-C"):
                break
        assert b"Ready after" in said, said.decode(errors="replace")
        run = _run_a_night(f"{url}/api")
        found = _post(f"{url}/api/artifacts/filter", flow_runs={"id": {"any_": [run["id"]]}})
        with browsing(folder / "browser") as browser:
            artifacts = {each["key"]: each["id"] for each in found}
            yield Shown(url, run, artifacts, browser, ROOT / "docs" / "screenshots" if RENEW else folder)
    finally:
        ui.terminate()
        ui.wait(60)


def _run_a_night(server: str) -> dict[str, Any]:
    """Start the deployment as the page's Run button does, and wait for the worker to end it."""
    deployment = _ask(f"{server}/deployments/name/nightly/nightly")
    started = _ask(f"{server}/deployments/{deployment['id']}/create_flow_run", "POST", state={"type": "SCHEDULED"})
    until = time.monotonic() + 200
    while time.monotonic() < until:
        run: dict[str, Any] = _ask(f"{server}/flow_runs/{started['id']}")
        if run["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED"):
            assert run["state_type"] == "COMPLETED", run["state"]
            return run
        time.sleep(1)
    raise AssertionError(f"the worker did not end the run: {run['state']}")


def test_the_runs_page_shows_its_name_its_tasks_and_its_artifacts(shown: Shown) -> None:
    browser = shown.browser
    page = f"{shown.url}/runs/flow-run/{shown.run['id']}"
    browser.open(page, shown.run["name"], "Completed", "Task Runs", "audit staging")
    browser.click("Task Runs")
    text = browser.wait_for("publish")
    assert "audit reporting" in text
    assert any(f"model {model.name}" in text for model in load_project(PROJECT).order)
    browser.picture(shown.pictures / "run.png")
    browser.click("Artifacts")
    browser.wait_for(*PAGES)


def test_the_artifacts_answer_the_morning_questions(shown: Shown) -> None:
    text = shown.open_artifact("nightly-summary")
    assert "Published" in text
    assert "reporting.duckdb" in text
    assert "Senin (31/11/2025)" in shown.open_artifact("nightly-quarantine")
    text = shown.open_artifact("nightly-expectations")
    assert "critical: staging.dates.date_is_real_day" in text
    shown.browser.picture(shown.pictures / "expectations.png")
    shown.open_artifact("nightly-lineage")
    assert shown.browser.ask("document.querySelector('img[src^=\"data:image/svg\"]').naturalWidth") > 900


@pytest.mark.skipif(RENEW, reason="the README's pictures show no hostile file")
@pytest.mark.parametrize("key", PAGES)
def test_a_hostile_name_is_words_on_every_page(shown: Shown, key: str) -> None:
    text = shown.open_artifact(key)
    if key == "nightly-quarantine":
        assert HOSTILE in text
    live = "a[href^=javascript], a[href*=evil], img[src=x], [onerror]"
    assert shown.browser.ask(f"document.querySelectorAll('{live}').length") == 0
    assert "Prefect" in shown.browser.ask("document.title")
