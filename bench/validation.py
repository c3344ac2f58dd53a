"""``python -m bench.validation``: the seconds that both audits of a night take, beside those of its extraction.

A night of new headcounts is extracted, staged and built in a folder of its own, with the parts that a real night uses:
copies of the labelled articles, each told by another paper. Extraction is timed alone, one article after the other, as
one worker does it. The audits are timed from the call to the verdict, in a process that has not loaded Great
Expectations yet, so that its import counts too.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from bench.extraction import ROOT, articles
from dbt_like_sql import build_model, load_project
from expectations import AuditReport, audit_reporting, audit_staging
from extraction import extract
from extraction.rows import TABLES, to_rows
from warehouse.batches import write_batch
from warehouse.connection import open_warehouse
from warehouse.folder import WAREHOUSE_FILE
from warehouse.loading import stage
from warehouse.publishing import candidate_connection, read_candidate
from warehouse.quality import record_audit

GOAL = 1.0  # audits take less than extraction
_HEADCOUNTS = 100_000
_CHUNK = 500  # articles, as in a night
_RUN = "bench"
_NOW = datetime.now(UTC)


@dataclass(slots=True)
class Staged:
    """What was extracted and staged; ``seconds`` (elapsed, CPU) are extraction's alone."""

    articles: int = 0
    headcounts: int = 0
    elapsed: float = 0.0
    cpu: float = 0.0


def stage_night(folder: Path, headcounts: int) -> Staged:
    """Extract and stage copies of the labelled articles until the warehouse in ``folder`` has ``headcounts``."""
    done = Staged()
    copies = _copies()
    while done.headcounts < headcounts:
        batch: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
        contents = [next(copies) for _ in range(_CHUNK)]
        for content in contents:
            elapsed, cpu = time.perf_counter(), time.process_time()
            article = extract(content["text"])
            done.elapsed += time.perf_counter() - elapsed
            done.cpu += time.process_time() - cpu
            keys = {key: content[key] for key in ("article_id", "content_sha256", "source_path", "text")}
            for table, rows in to_rows(article, **keys, run_id=_RUN, parsed_at=_NOW).items():
                batch[table] += rows
            batch["articles"][-1]["publisher"] = content["inbox"]
        write_batch(folder / "batch", batch)
        with open_warehouse(folder) as connection:
            added = stage(
                connection,
                run_id=_RUN,
                now=_NOW,
                inbox_files=[],
                article_files=contents,
                batches=[folder / "batch"],
                quarantine=[],
            )
        done.articles += added.articles
        done.headcounts += added.headcounts
    return done


def _copies() -> Iterator[dict[str, Any]]:
    """Rows of raw.article_files without end: the labelled articles again and again, each time from another paper."""
    texts = articles()
    for number in count():
        for text in texts:
            digest = hashlib.sha256(f"{number} {text}".encode()).hexdigest()
            yield {
                "content_sha256": digest,
                "article_id": digest[:16],
                "file_sha256": digest,
                "inbox": f"Warta {number}",
                "source_path": f"bench/{digest[:16]}.txt",
                "format": "txt",
                "encoding": "utf-8",
                "byte_size": len(text.encode()),
                "text": text,
            }


def audit_night(folder: Path) -> dict[str, tuple[AuditReport, float, float]]:
    """Both audits of the staged night: report, elapsed and CPU seconds of each."""
    with open_warehouse(folder) as connection:
        staging = _timed(lambda: audit_staging(connection, as_of=_NOW.date()))
        report = staging[0]
        refused = {item.article_id for item in report.refused}
        audits = [
            {"article_id": each, "outcome": "quarantined" if each in refused else "passed", "reasons": None}
            for each in report.audited
        ]
        quarantine = [{**asdict(item), "stage": "audit"} for item in report.refused]
        record_audit(connection, run_id=_RUN, now=_NOW, validations=[], audits=audits, quarantine=quarantine)
    candidate = folder / "candidate.duckdb"
    project = load_project(ROOT / "dbt_like_sql")
    views = project.source_tables("previous")
    with candidate_connection(candidate, folder / WAREHOUSE_FILE, previous_views=views) as connection:
        for model in project.order:
            build_model(connection, project, model)
    with read_candidate(candidate, folder / WAREHOUSE_FILE) as connection:
        return {
            "staging": staging,
            "reporting": _timed(lambda: audit_reporting(connection, as_of=_NOW.date(), gone_percent=10)),
        }


def _timed(audit: Callable[[], AuditReport]) -> tuple[AuditReport, float, float]:
    elapsed, cpu = time.perf_counter(), time.process_time()
    report = audit()
    return report, time.perf_counter() - elapsed, time.process_time() - cpu


def main(arguments: list[str] | None = None) -> int:
    """Print the seconds and their ratio beside its goal; 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.validation", description=__doc__)
    parser.add_argument("--headcounts", type=int, default=_HEADCOUNTS, help="new headcounts at least (%(default)s)")
    said = parser.parse_args(arguments)
    extract("")  # lexicons are loaded once
    with tempfile.TemporaryDirectory(prefix="lantik-bench-") as folder:
        staged = stage_night(Path(folder), said.headcounts)
        audits = audit_night(Path(folder))
    print(f"{staged.headcounts:,} new headcounts of {staged.articles:,} articles in one night\n")
    print(f"{'':26s}{'seconds':>12s}{'CPU seconds':>14s}{'rows judged':>14s}")
    print(f"{'extraction':26s}{staged.elapsed:12.1f}{staged.cpu:14.1f}")
    for name, (report, elapsed, cpu) in audits.items():
        judged = sum(validation.evaluated for validation in report.validations)
        print(f"{f'audit of {name}':26s}{elapsed:12.1f}{cpu:14.1f}{judged:14,}")
    ratio = sum(elapsed for _, elapsed, _ in audits.values()) / staged.elapsed
    cpu_ratio = sum(cpu for _, _, cpu in audits.values()) / staged.cpu
    met = "met" if ratio < GOAL else "not met"
    print(f"\naudits take {ratio:.2f}x of extraction's time ({cpu_ratio:.2f}x in CPU), goal below {GOAL:.2f}x: {met}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
