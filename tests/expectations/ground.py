"""A warehouse whose articles pass every expectation: the ground that each test then breaks in one place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from dbt_like_sql import build_model, load_project
from warehouse.connection import SETTINGS
from warehouse.previous import attach_previous

ROOT = Path(__file__).resolve().parents[2]
AS_OF = date(2025, 12, 31)
WHEN = datetime(2025, 12, 31, 1, 0)

Rows = dict[str, list[dict[str, Any]]]

SENTENCES = (
    "Kota Serang melantik 60 PPPK paruh waktu.",
    "Pelantikan berlangsung Kamis (23/10/2025).",
    "Mereka terdiri atas 40 guru dan 20 tenaga teknis.",
    "Sebanyak 7 honorer masih menunggu.",
    "“Selamat bekerja,” kata Wali Kota Serang Budi Rustandi.",
)
TEXT = "\n".join(SENTENCES)


def span(words: str) -> dict[str, Any]:
    """Offsets and text of the first place in TEXT that says ``words``."""
    start = TEXT.index(words)
    return {"char_start": start, "char_end": start + len(words), "text": words}


def good_article(name: str) -> Rows:
    """Every row of one article, as a night stages it. ``name`` is its id, its file and its publisher."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    serang = {"region_code": "36.73", "region_name": "Kota Serang", "region_level": "kota"}

    def headcount(no: int, words: str, value: int, sentence: int, **more: Any) -> dict[str, Any]:
        return {
            "headcount_id": f"{name}:h:{no:02d}",
            "article_id": name,
            "headcount_no": no,
            "sentence_no": sentence,
            **span(words),
            "value": value,
            "is_approximate": False,
            "category": "pppk_paruh_waktu",
            "occupation": None,
            "label": None,
            "status": "appointed",
            "role": "none",
            "of_headcount_id": None,
            **serang,
            "undecided": None,
            "category_certainty": 0.95,
            "occupation_certainty": 0.9,
            "status_certainty": 0.8,
            **more,
        }

    part = {"role": "part", "of_headcount_id": f"{name}:h:00"}
    return {
        "raw.article_files": [
            {
                "content_sha256": digest,
                "article_id": name,
                "file_sha256": digest,
                "inbox": "inbox",
                "source_path": f"articles/{name}.txt",
                "record_no": None,
                "format": "txt",
                "encoding": "utf-8",
                "byte_size": len(TEXT.encode()),
                "text": TEXT,
                "first_seen_at": WHEN,
                "run_id": "run",
            }
        ],
        "staging.articles": [
            {
                "article_id": name,
                "content_sha256": digest,
                "source_path": f"articles/{name}.txt",
                "publisher": f"Warta {name}",
                "title": "Kota Serang melantik",
                "author": None,
                "editor": None,
                "dateline": "Serang",
                "published_on": date(2025, 10, 24),
                "is_advertorial": False,
                "is_partial": False,
                "kind": "appointment",
                **serang,
                "region_reason": None,
                "event_on": date(2025, 10, 23),
                "event_on_text": "Kamis (23/10/2025)",
                "event_on_basis": "stated",
                "headline_headcount_id": f"{name}:h:00",
                "headline_certainty": 0.85,
                "text_length": len(TEXT),
                "parser_version": "test",
                "run_id": "run",
                "parsed_at": WHEN,
            }
        ],
        "staging.sentences": [
            {"article_id": name, "sentence_no": no, **span(words)} for no, words in enumerate(SENTENCES)
        ],
        "staging.headcounts": [
            headcount(0, "60 PPPK paruh waktu", 60, 0, role="total"),
            headcount(1, "40 guru", 40, 2, occupation="guru", **part),
            headcount(2, "20 tenaga teknis", 20, 2, occupation="teknis", **part),
            headcount(3, "7 honorer", 7, 3, category="honorer", status="remaining"),
        ],
        "staging.breakdowns": [
            {
                "breakdown_id": f"{name}:b:00",
                "article_id": name,
                "total_headcount_id": f"{name}:h:00",
                "stated_total": 60,
                "parts_sum": 60,
                "difference": 0,
            }
        ],
        "staging.breakdown_parts": [
            {
                "breakdown_id": f"{name}:b:00",
                "article_id": name,
                "part_no": no,
                "part_headcount_id": f"{name}:h:{no + 1:02d}",
                "value": value,
            }
            for no, value in enumerate((40, 20))
        ],
        "staging.dates": [
            {
                "article_id": name,
                "date_no": 0,
                **span("Kamis (23/10/2025)"),
                "date": date(2025, 10, 23),
                "weekday_stated": "Kamis",
                "weekday_matches": True,
                "year_basis": "stated",
                "role": "event",
                "problem": None,
            }
        ],
        "staging.officials": [
            {
                "article_id": name,
                "char_start": TEXT.index("Budi"),
                "char_end": TEXT.index("Budi") + len("Budi Rustandi"),
                "name": "Budi Rustandi",
                "position": "Wali Kota Serang",
            }
        ],
        "staging.quotes": [{"article_id": name, "speaker": "Budi Rustandi", **span("Selamat bekerja,")}],
    }


def empty_warehouse() -> duckdb.DuckDBPyConnection:
    """An in-memory warehouse with every migration applied."""
    connection = duckdb.connect(config=SETTINGS)
    migrate(connection)
    return connection


def migrate(connection: duckdb.DuckDBPyConnection) -> None:
    """Apply every migration to the connection's default database."""
    for path in sorted((ROOT / "warehouse" / "migrations").glob("*.sql")):
        connection.execute(path.read_text(encoding="utf-8"))


def load(connection: duckdb.DuckDBPyConnection, articles: Iterable[Rows]) -> None:
    """Insert the rows of ``articles``, table by table."""
    tables: Rows = {}
    for article in articles:
        for table, rows in article.items():
            tables.setdefault(table, []).extend(rows)
    for table, rows in tables.items():
        if rows:
            connection.register("incoming", pa.Table.from_pylist(rows))
            connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM incoming")
            connection.unregister("incoming")


def begin(connection: duckdb.DuckDBPyConnection, run_id: str, moment: datetime) -> None:
    """Record a run in the connection's default database, a warehouse, as begun."""
    connection.execute("INSERT INTO ops.runs (run_id, started_at, outcome) VALUES (?, ?, 'running')", [run_id, moment])


def build_candidate(
    connection: duckdb.DuckDBPyConnection, path: str = ":memory:", *, published: Path | None = None
) -> None:
    """Build every model into the database ``reporting``, compared with ``published``; the warehouse is ``lantik``."""
    project = load_project(ROOT / "dbt_like_sql")
    attach_previous(connection, published, project.source_tables("previous"))
    connection.execute(f"ATTACH '{path}' AS reporting; USE reporting")
    for model in project.order:
        build_model(connection, project, model)
