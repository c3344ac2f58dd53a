"""What a run leaves on its page in Prefect, however it ends; hostile files show as words."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from flows.settings import Settings
from tests.flows.articles import BAD, MANY
from tests.flows.finished import Finished, last_run, pages

RunNight = Callable[..., int]
PAGES = {f"nightly-{page}" for page in ("summary", "changes", "quarantine", "expectations", "lineage")}


def test_a_published_run_explains_itself(spoilt_night: Finished) -> None:
    shown, warehouse, refused = spoilt_night.pages, spoilt_night.warehouse, len(BAD) + 1 + MANY + 1
    assert set(shown) == PAGES
    assert shown["nightly-summary"].startswith("## Published\n")
    assert f"| files seen | {6 + refused} |" in shown["nightly-summary"]
    assert f"`{warehouse / 'reporting.duckdb'}`" in shown["nightly-summary"]
    assert f"{warehouse / 'docs'}/" in shown["nightly-summary"]
    assert f"`{warehouse / 'report' / 'index.html'}`" in shown["nightly-summary"]
    ((unsure,),) = spoilt_night.ask("SELECT count(*) FROM reporting.appointments WHERE certainty < 0.7")
    line = f"- published figures less than 70% sure: {unsure}; `python -m flows.review` lists them\n"
    assert line in shown["nightly-summary"]
    assert shown["nightly-quarantine"].startswith(f"{refused} refused in this run")
    assert r"November 2025 has no day 31\." in shown["nightly-quarantine"]
    hostile = r"\[x\]\(javascript\:alert\(1\)\) &lt;img src=x onerror=alert\(1\)&gt; \| \`a\`\.txt"
    assert hostile in shown["nightly-quarantine"]
    (docs,) = (warehouse / "docs").glob("*/index.html")
    told = unescape(docs.read_text(encoding="utf-8"))
    entries = spoilt_night.ask("SELECT quarantine_id, source_path, reason FROM quality.quarantine", of="lantik")
    assert len(entries) == refused
    for quarantine_id, source_path, reason in entries:
        assert f"`{quarantine_id}`" in shown["nightly-quarantine"], source_path
        assert quarantine_id not in told or (source_path in told and reason in told), source_path
    assert f"Refused in this run ({refused})" in told
    assert sum(quarantine_id in told for quarantine_id, _, _ in entries) == min(refused, 100)
    assert "### critical: staging\\.dates\\.date\\_is\\_real\\_day" in shown["nightly-expectations"]
    assert "| events | 5 | 0 | 0 |" in shown["nightly-changes"]
    assert "](data:image/svg+xml;base64," in shown["nightly-lineage"]


def test_a_long_parse_shows_how_far_it_is_and_makes_few_tasks(
    inbox: Path, run_night: RunNight, prefect_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.artifacts._EVERY", 0.0)
    monkeypatch.setenv("LANTIK_CHUNK_SIZE", "2")
    for number in range(8):
        (inbox / f"{number}.txt").write_text(f"Cuaca hari ke-{number} cerah di kota itu.", encoding="utf-8")
    assert run_night() == 0
    run, tasks = last_run(prefect_server)
    assert pages(prefect_server, run)["nightly-parse"] == "100"
    parsed = sorted(task["name"] for task in tasks if task["name"].startswith("parse"))
    assert parsed == [f"parse chunk {number} of 4, 2 articles" for number in range(1, 5)]
    in_whole_chunks = len(tasks) - len(parsed) + 10_000 // Settings.model_fields["chunk_size"].default
    assert in_whole_chunks < 100
