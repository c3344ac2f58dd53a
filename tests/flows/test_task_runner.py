"""Where a night's articles are parsed, and that it makes no difference to what is read in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prefect.task_runners import ProcessPoolTaskRunner, ThreadPoolTaskRunner

from flows.night import Chunk, Night
from flows.settings import load_settings
from flows.stages.parse import _task_runner
from tests.flows.finished import Finished

SAID = "SELECT * FROM staging.headcounts ORDER BY headcount_id"


@pytest.mark.parametrize(
    ("said", "chunks", "workers", "runner", "at_once"),
    [
        pytest.param("auto", [5], 4, ThreadPoolTaskRunner, 1, id="a-small-night"),
        pytest.param("auto", [1000, 1000, 999], 4, ThreadPoolTaskRunner, 3, id="not-yet-worth-a-process"),
        pytest.param("auto", [1000, 1000, 1000], 4, ProcessPoolTaskRunner, 3, id="a-process-a-chunk"),
        pytest.param("auto", [1000] * 10, 4, ProcessPoolTaskRunner, 4, id="no-more-than-the-cores"),
        pytest.param("auto", [1000] * 10, 1, ThreadPoolTaskRunner, 1, id="one-core"),
        pytest.param("auto", [9000], 4, ThreadPoolTaskRunner, 1, id="one-chunk"),
        pytest.param("threads", [1000] * 10, 4, ThreadPoolTaskRunner, 4, id="threads-are-wanted"),
        pytest.param("processes", [2, 2, 1], 2, ProcessPoolTaskRunner, 2, id="processes-are-wanted"),
    ],
)
def test_much_is_parsed_in_processes_and_little_in_threads(
    tmp_path: Path, said: str, chunks: list[int], workers: int, runner: type, at_once: int
) -> None:
    settings = load_settings(warehouse=tmp_path, task_runner=said, workers=workers)
    night = Night(settings, name="nightly", flow_run_id=None, started_at=datetime.now(UTC), run_id="a-run")
    night.chunks = [Chunk(tmp_path / str(number), articles) for number, articles in enumerate(chunks)]
    chosen = _task_runner(night)
    assert type(chosen) is runner
    assert chosen._max_workers == at_once


def test_a_night_parsed_in_processes_reads_what_one_parsed_in_threads_reads(
    samples: Path,
    run_night: Callable[..., int],
    first_night: Finished,
    ask: Callable[..., list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LANTIK_TASK_RUNNER", "processes")
    monkeypatch.setenv("LANTIK_WORKERS", "2")
    monkeypatch.setenv("LANTIK_CHUNK_SIZE", "3")
    assert run_night() == 0
    said = ask(SAID, of="lantik")
    assert len(said) == 23
    assert said == first_night.ask(SAID, of="lantik")
