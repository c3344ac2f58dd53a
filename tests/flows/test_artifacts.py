"""What a run leaves on its page in Prefect, published, held back or failed; hostile files show as words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from flows.settings import Settings
from tests.flows.test_night import IMPOSSIBLE_DATE
from tests.flows.test_run_states import _last_run, _post

RunNight = Callable[..., int]
HOSTILE = "[x](javascript:alert(1)) <img src=x onerror=alert(1)> | `a`.txt"
PAGES = {f"nightly-{page}" for page in ("summary", "changes", "quarantine", "expectations", "lineage")}


def _artifacts(server: str) -> dict[str, str]:
    """The artifacts of the run that began last, by key."""
    run, _ = _last_run(server)
    found = _post(f"{server}/artifacts/filter", flow_runs={"id": {"any_": [run["id"]]}})
    return {each["key"]: str(each["data"]) for each in found}


def test_a_run_explains_itself_published_then_held_back(
    samples: Path, run_night: RunNight, prefect_server: str, tmp_path: Path
) -> None:
    (samples / "cilegon.txt").write_text(IMPOSSIBLE_DATE, encoding="utf-8")
    (samples / HOSTILE).write_text("", encoding="utf-8")
    assert run_night() == 0
    pages = _artifacts(prefect_server)
    assert set(pages) == PAGES
    assert pages["nightly-summary"].startswith("## Published\n")
    assert "| files seen | 7 |" in pages["nightly-summary"]
    assert f"`{tmp_path / 'warehouse' / 'reporting.duckdb'}`" in pages["nightly-summary"]
    assert f"{tmp_path / 'warehouse' / 'docs'}/" in pages["nightly-summary"]
    assert f"`{tmp_path / 'warehouse' / 'report' / 'index.html'}`" in pages["nightly-summary"]
    assert pages["nightly-quarantine"].startswith("2 refused in this run")
    assert r"November 2025 has no day 31\." in pages["nightly-quarantine"]
    assert r"\[x\]\(javascript\:alert\(1\)\) &lt;img src=x onerror=alert\(1\)&gt; \| \`a\`\.txt" in "".join(
        pages["nightly-quarantine"]
    )
    assert "### critical: staging\\.dates\\.date\\_is\\_real\\_day" in pages["nightly-expectations"]
    assert "| events | 4 | 0 | 0 |" in pages["nightly-changes"]
    assert "](data:image/svg+xml;base64," in pages["nightly-lineage"]

    import duckdb

    with duckdb.connect(str(tmp_path / "warehouse" / "lantik.duckdb")) as connection:
        connection.execute("UPDATE staging.articles SET event_on = DATE '2031-12-24' WHERE region_code = '18.72'")
    assert run_night() == 1
    run, tasks = _last_run(prefect_server)
    assert (run["state"]["type"], run["state"]["name"]) == ("FAILED", "HeldBack")
    assert run["state"]["message"].startswith("2 critical expectations on the candidate (")
    assert run["state"]["message"].endswith("; yesterday's file kept")
    assert [task["name"] for task in tasks if task["state_type"] == "FAILED"] == ["audit reporting"]
    pages = _artifacts(prefect_server)
    assert set(pages) == PAGES
    assert pages["nightly-summary"].startswith("## Held back: yesterday's file stays\n\n2 critical expectations on")
    assert "event\\_not\\_in\\_future" in pages["nightly-expectations"]
    assert "24/12/2031" in pages["nightly-expectations"]


def test_a_failed_run_explains_itself_as_far_as_it_came(
    samples: Path, run_night: RunNight, prefect_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("this,is,no,ledger\n", encoding="utf-8")
    monkeypatch.setenv("LANTIK_CORRECTIONS", str(ledger))
    assert run_night() == 1
    pages = _artifacts(prefect_server)
    assert set(pages) == PAGES
    assert pages["nightly-summary"].startswith("## Failed\n\nledger\\.csv, line 1\\: the header must be")
    assert pages["nightly-changes"] == "The run ended before a new file was compared with the published one.\n"
    assert pages["nightly-expectations"] == "The run ended before anything was judged.\n"


def test_a_long_parse_shows_how_far_it_is_and_makes_few_tasks(
    inbox: Path, run_night: RunNight, prefect_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.artifacts._EVERY", 0.0)
    monkeypatch.setenv("LANTIK_CHUNK_SIZE", "2")
    for number in range(8):
        (inbox / f"{number}.txt").write_text(f"Cuaca hari ke-{number} cerah di kota itu.", encoding="utf-8")
    assert run_night() == 0
    assert _artifacts(prefect_server)["nightly-parse"] == "100"
    _, tasks = _last_run(prefect_server)
    parsed = sorted(task["name"] for task in tasks if task["name"].startswith("parse"))
    assert parsed == [f"parse chunk {number} of 4, 2 articles" for number in range(1, 5)]
    in_whole_chunks = len(tasks) - len(parsed) + 10_000 // Settings.model_fields["chunk_size"].default
    assert in_whole_chunks < 100
