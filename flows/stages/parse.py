"""Parse: chunks of articles mapped over the task runner, never one task an article; each returns one Parquet batch."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.futures import as_completed
from prefect.task_runners import ProcessPoolTaskRunner, TaskRunner, ThreadPoolTaskRunner

from flows import settings
from flows.artifacts import progress_shown
from flows.chunks import read_articles
from flows.night import Night, NightStopped, tell
from flows.steps import too_long
from flows.terminal import progress

_PROCESSES_PAY = 3_000  # articles: 9 s of one core or more, where a process has loaded after a few
REFUSED = "refused.parquet"  # articles that extraction itself could not take


def parse(night: Night) -> None:
    """Fill every chunk's folder with a Parquet file a staging table."""
    counts, headcounts = night.counts, 0
    if not night.chunks:
        tell("parse    nothing new")
        return
    limit = night.settings.stage_minutes * 60
    with (
        _task_runner(night) as runner,
        progress("parse", night.arrived) as advance,
        progress_shown(night, night.arrived) as show,
    ):
        futures = [
            runner.submit(
                parse_chunk.with_options(
                    task_run_name=f"parse chunk {number} of {len(night.chunks)}, {chunk.articles:,} articles",
                    timeout_seconds=limit,  # else the runner would wait for it for ever, whatever is said below
                ),
                {"folder": str(chunk.folder), "run_id": night.run_id, "parsed_at": night.now},
            )
            for number, chunk in enumerate(night.chunks, 1)
        ]
        try:
            for future in as_completed(futures, timeout=limit):
                done = future.result()
                headcounts += done["headcounts"]
                counts.articles_quarantined += done["refused"]
                advance(done["articles"])
                show(done["articles"])
        except TimeoutError as error:
            raise too_long("parse", night) from error
    for chunk in night.chunks:
        if (path := chunk.folder / REFUSED).exists():
            night.arrivals.quarantine += pq.read_table(path).to_pylist()
    counts.headcounts += headcounts
    tell(f"parse    {night.arrived:,} articles, {headcounts:,} headcounts")


@task(name="parse chunk", cache_policy=NO_CACHE)
def parse_chunk(folder: str, run_id: str, parsed_at: datetime) -> dict[str, int]:
    """Extract each article of ``folder/article_files.parquet``; write ``folder/<staging table>.parquet``.

    An article on which a rule breaks is refused with the error, the rest of the chunk goes on. Returns counts of
    articles, headcounts and refused.
    """
    from extraction import extract
    from extraction.rows import TABLES, to_rows
    from warehouse.batches import write_batch

    chunk = Path(folder)
    rows: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
    refused = []
    articles = read_articles(chunk, columns=["article_id", "content_sha256", "source_path", "text"])
    for article in articles:
        try:
            found = to_rows(extract(article["text"]), **article, run_id=run_id, parsed_at=parsed_at)
        except Exception as error:  # a bug in a rule must cost its article, not the night; it is kept with its reason
            refused.append(
                {
                    "content_sha256": article["content_sha256"],
                    "article_id": article["article_id"],
                    "source_path": article["source_path"],
                    "stage": "parse",
                    "expectation": None,
                    "reason": f"{article['source_path']}: extraction failed on it ({type(error).__name__}: {error}); "
                    "please report it, the text is kept",
                }
            )
            continue
        for table, table_rows in found.items():
            rows[table] += table_rows
    write_batch(chunk, rows)
    if refused:
        pq.write_table(pa.Table.from_pylist(refused), chunk / REFUSED)
    return {"articles": len(articles), "headcounts": len(rows["headcounts"]), "refused": len(refused)}


def _task_runner(night: Night) -> AbstractContextManager[TaskRunner[Any]]:
    workers = min(night.settings.workers, len(night.chunks))
    match _chosen(night, workers):
        case settings.TaskRunner.PROCESSES:
            return ProcessPoolTaskRunner(max_workers=workers)
        case settings.TaskRunner.DASK:
            try:
                from prefect_dask import DaskTaskRunner
            except ImportError as error:
                raise NightStopped(
                    "LANTIK_TASK_RUNNER is dask but prefect-dask is not installed; install it,"
                    " or set auto, threads or processes"
                ) from error
            cluster: TaskRunner[Any] = DaskTaskRunner()
            return cluster
        case _:
            return ThreadPoolTaskRunner(max_workers=workers)


def _chosen(night: Night, workers: int) -> settings.TaskRunner:
    """Threads share one core, since extraction is Python; a process has its own, once it has loaded what it needs."""
    said = night.settings.task_runner
    if said is not settings.TaskRunner.AUTO:
        return said
    pays = workers > 1 and night.arrived >= _PROCESSES_PAY
    return settings.TaskRunner.PROCESSES if pays else settings.TaskRunner.THREADS
