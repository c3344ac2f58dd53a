"""Rows of small nights, as the stages of a flow hand them to the warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from tests.warehouse.conftest import NOW
from warehouse.batches import write_batch
from warehouse.loading import StageCounts, stage

TABLES = """
    SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary ORDER BY 1
"""


def inbox_file(name: str, **changed: Any) -> dict[str, Any]:
    row = {"inbox": "/inbox", "source_path": f"inbox/{name}.txt", "byte_size": 40, "modified_ns": 1}
    return row | {"file_sha256": f"file-{name}", "outcome": "new", "articles": 1} | changed


def article_file(name: str, **changed: Any) -> dict[str, Any]:
    row = {"content_sha256": f"content-{name}", "article_id": name, "file_sha256": f"file-{name}", "inbox": "/inbox"}
    row |= {"source_path": f"inbox/{name}.txt", "record_no": None, "format": "txt", "encoding": "utf-8"}
    return row | {"byte_size": 40, "text": f"Bupati melantik 20 guru; '); DROP TABLE {name}; --"} | changed


def article_rows(
    name: str, run_id: str = "night-1", headcounts: int = 2, **changed: Any
) -> dict[str, list[dict[str, Any]]]:
    article = {"article_id": name, "content_sha256": f"content-{name}", "source_path": f"inbox/{name}.txt"}
    article |= {"is_advertorial": False, "is_partial": False, "kind": "appointment", "event_on_basis": "none"}
    article |= {"headline_certainty": 0.6, "text_length": 40, "parser_version": "1", "run_id": run_id, "parsed_at": NOW}
    sentence = {
        "article_id": name,
        "sentence_no": 0,
        "char_start": 0,
        "char_end": 23,
        "text": "Bupati melantik 20 guru",
    }
    headcount = {"article_id": name, "sentence_no": 0, "char_start": 16, "char_end": 23, "text": "20 guru", "value": 20}
    headcount |= {"is_approximate": False, "category": "pppk", "status": "appointed", "role": "none"}
    headcount |= {"category_certainty": 0.9, "occupation_certainty": 0.8, "status_certainty": 0.7}
    return {
        "articles": [article | changed],
        "sentences": [sentence],
        "headcounts": [headcount | {"headcount_id": f"{name}:h:{no}", "headcount_no": no} for no in range(headcounts)],
    }


def batch(folder: Path, *articles: dict[str, list[dict[str, Any]]]) -> Path:
    """The articles' rows together as one batch."""
    together: dict[str, list[dict[str, Any]]] = {}
    for rows in articles:
        for table, each in rows.items():
            together.setdefault(table, []).extend(each)
    return write_batch(folder, together)


def refusal(name: str, **changed: Any) -> dict[str, Any]:
    return {"source_path": f"inbox/{name}.txt", "stage": "ingest", "reason": f"inbox/{name}.txt is empty."} | changed


def night(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    names: Sequence[str],
    *,
    run_id: str = "night-1",
    refused: Sequence[str] = (),
) -> StageCounts:
    """A whole night of files ``names``, each one article, and of files ``refused``."""
    files = [inbox_file(name) for name in names] + [
        inbox_file(name, outcome="quarantined", articles=0) for name in refused
    ]
    return stage(
        connection,
        run_id=run_id,
        now=NOW,
        inbox_files=files,
        article_files=[article_file(name) for name in names],
        batches=[batch(folder / run_id, *(article_rows(name, run_id) for name in names))],
        quarantine=[refusal(name) for name in refused],
    )


def contents(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in an order that does not depend on how it was stored."""
    tables = [row[0] for row in connection.execute(TABLES).fetchall()]
    return {name: connection.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in tables}


def count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert row is not None
    return int(row[0])
