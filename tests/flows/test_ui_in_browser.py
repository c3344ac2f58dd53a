"""The pages of a real night, run by schedule and by the worker of `make ui`, as a headless Chromium shows them.

With ``LANTIK_SCREENSHOTS=1`` (`make screenshots`) the pictures of the README are taken anew.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dbt_like_sql import load_project
from flows.settings import MODELS
from tests.flows.articles import IMPOSSIBLE_DATE
from tests.flows.browser import CHROMIUM, Browser, browsing
from tests.flows.servers import ROOT
from tests.flows.working import Ui, until

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (.ci/system-packages)"),
    pytest.mark.xdist_group("ui"),
    pytest.mark.timeout(1200),
]

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
def shown(ui: Ui, as_deployed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    folder = tmp_path_factory.mktemp("shown")
    for article in (ROOT / "seeds" / "articles").glob("*.txt"):
        (ui.inbox / article.name).write_bytes(article.read_bytes())
    (ui.inbox / "cilegon.txt").write_text(IMPOSSIBLE_DATE, encoding="utf-8")
    (ui.inbox / ("empty.txt" if RENEW else HOSTILE)).write_text("", encoding="utf-8")
    run = _run_by_schedule(ui)
    found = ui.api.post("artifacts/filter", {"flow_runs": {"id": {"any_": [run["id"]]}}})
    with browsing(folder / "browser") as browser:
        artifacts = {each["key"]: each["id"] for each in found}
        yield Shown(ui.url, run, artifacts, browser, ROOT / "docs" / "screenshots" if RENEW else folder)


def _run_by_schedule(ui: Ui) -> dict[str, Any]:
    """Give the nightly deployment a schedule that is due in a few seconds; the run that it made, ended."""
    nightly = ui.deployment("nightly")["id"]
    assert any(_plans(ui, nightly, ahead) for ahead in (12, 30, 90))
    (run,) = ui.runs_of(nightly)
    assert (run["auto_scheduled"], run["parameters"]) == (True, {})
    early = datetime.fromisoformat(run["expected_start_time"]) - datetime.fromisoformat(run["start_time"])
    assert early < timedelta(seconds=1)  # Prefect rounds what is left to wait to whole seconds
    assert ui.wait_for(run["id"]) == [("Completed", "Published reporting.duckdb (6 articles, 24 headcounts)")]
    return ui.run(run["id"])


def _plans(ui: Ui, deployment: str, ahead: float) -> bool:
    """Make a schedule due in so many seconds, until its run has begun; whether the server planned it in time."""
    due = datetime.now(UTC) + timedelta(seconds=ahead)
    schedule = {"schedule": {"interval": 86_400, "anchor_date": due.isoformat()}, "active": True}
    (made,) = ui.api.post(f"deployments/{deployment}/schedules", [schedule])
    # The server looks every 5 s at deployments changed of late, at all others every minute; a schedule is no change.
    ui.api.patch(f"deployments/{deployment}", {"paused": False})

    def runs() -> list[dict[str, Any]]:
        return [each for each in ui.runs_of(deployment) if _is_at(each["expected_start_time"], due)]

    while not (planned := runs()) and datetime.now(UTC) < due:
        time.sleep(0.3)
    if planned:
        until("the schedule's run has begun", lambda: any(each["start_time"] for each in runs()))
    ui.api.delete(f"deployments/{deployment}/schedules/{made['id']}")  # and with it what it planned for other days
    return bool(planned)


def _is_at(moment: str, due: datetime) -> bool:
    return abs(datetime.fromisoformat(moment) - due) < timedelta(seconds=1)


def test_the_runs_page_shows_its_name_its_tasks_and_its_artifacts(shown: Shown) -> None:
    browser = shown.browser
    page = f"{shown.url}/runs/flow-run/{shown.run['id']}"
    browser.open(page, shown.run["name"], "Completed", "Task Runs", "audit staging")
    browser.click("Task Runs")
    text = browser.wait_for("publish")
    assert "audit reporting" in text
    assert any(f"model {model.name}" in text for model in load_project(MODELS).order)
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
