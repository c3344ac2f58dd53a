"""Given rows: staging tables filled by hand, each row with only what a case is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb

from dbt_like_sql import Project, build_model, select_models
from warehouse.connection import SETTINGS
from warehouse.previous import attach_previous

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "dbt_like_sql"
MIGRATIONS = ROOT / "warehouse" / "migrations"
NOW = datetime(2026, 1, 5, 18, 0)
PREVIOUS_VIEWS = ("publication", "events", "appointments", "article_facts", "regions")

Row = dict[str, Any]

REGIONS = """code,name,level,province_code,province
18,Provinsi Lampung,provinsi,18,Lampung
18.72,Kota Metro,kota,18,Lampung
36,Provinsi Banten,provinsi,36,Banten
36.73,Kota Serang,kota,36,Banten
64.01,Kabupaten Paser,kabupaten,64,Kalimantan Timur
64.02,Kabupaten Kutai Kartanegara,kabupaten,64,Kalimantan Timur
64.71,Kota Balikpapan,kota,64,Kalimantan Timur
"""
# A place for each case of those that are told in one warehouse.
PLACES = [f"36.{no}" for no in range(100, 200)]
REGIONS += "".join(f"{code},Kota {code.removeprefix('36.')},kota,36,Banten\n" for code in PLACES)
NAMES = {line.split(",")[0]: (line.split(",")[1], line.split(",")[2]) for line in REGIONS.splitlines()[1:] if line}


def open_warehouse(*, candidate: Path | None = None, warehouse: Path | None = None) -> duckdb.DuckDBPyConnection:
    """An empty candidate as the default database, and an empty warehouse as ``lantik``: in memory, or files."""
    connection = attach_warehouse(warehouse)
    for migration in sorted(MIGRATIONS.glob("*.sql")):
        connection.execute(migration.read_text(encoding="utf-8"))
    attach(connection, candidate=candidate)
    return connection


def attach_warehouse(warehouse: Path | None = None) -> duckdb.DuckDBPyConnection:
    """A warehouse's file, or one in memory without its tables, as ``lantik`` and the default database."""
    connection = duckdb.connect(config=SETTINGS)
    connection.execute(f"ATTACH '{warehouse or ':memory:'}' AS lantik; USE lantik")
    return connection


def attach(
    connection: duckdb.DuckDBPyConnection, *, candidate: Path | None = None, published: Path | None = None
) -> None:
    """A candidate as the default database, to be compared with the file ``published``."""
    attach_previous(connection, published, PREVIOUS_VIEWS)
    connection.execute(f"ATTACH '{candidate or ':memory:'}' AS reporting; USE reporting")


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows into ``lantik.<table>`` by name."""
    for row in rows:
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO lantik.{table} ({columns}) VALUES ({marks})", list(row.values()))


def build(connection: duckdb.DuckDBPyConnection, project: Project, *views: str) -> None:
    """Build every model of ``project``, or those that ``views`` need."""
    for model in select_models(project, [f"+{view}" for view in views]) if views else project.order:
        build_model(connection, project, model)


def story(
    article_id: str,
    *counts: Row,
    region: str | None = "36.73",
    day: str | None = "2025-10-23",
    kind: str = "appointment",
    publisher: str | None = None,
    headline: str | None = None,
    headline_certainty: float | None = None,
    title: str = "Pelantikan",
    audit: str = "passed",
    breakdowns: Iterable[tuple[str, tuple[str, ...]]] = (),
) -> dict[str, list[Row]]:
    """One article with its counts, as rows by table. ``headline``, ``of`` and breakdowns refer to counts by key."""
    name, level = NAMES[region] if region else (None, None)
    ids = {count["key"]: f"{article_id}:h:{count['key']}" for count in counts}
    values = {count["key"]: count["value"] for count in counts}
    headcounts, sentences, start = [], [], 0
    for no, count in enumerate(counts):
        text = f"{count['value']:,} orang".replace(",", ".")
        own = count["region"]
        own_name, own_level = NAMES[own] if own else (name, level)
        sentence = count["sentence"] or f"Sebanyak {text} dilantik."
        headcounts.append(
            {
                "headcount_id": ids[count["key"]],
                "article_id": article_id,
                "headcount_no": no,
                "sentence_no": no,
                "char_start": start + 9,
                "char_end": start + 9 + len(text),
                "text": text,
                "value": count["value"],
                "is_approximate": count["approximate"],
                "category": count["category"],
                "occupation": count["occupation"],
                "label": count["label"],
                "status": count["status"],
                "role": count["role"],
                "of_headcount_id": ids[count["of"]] if count["of"] else None,
                "region_code": own or region,
                "region_name": own_name,
                "region_level": own_level,
                "undecided": None,
                **count["certainties"],
            }
        )
        sentences.append(
            {
                "article_id": article_id,
                "sentence_no": no,
                "char_start": start,
                "char_end": start + len(sentence),
                "text": sentence,
            }
        )
        start += len(sentence) + 1
    parts = [
        {
            "breakdown_id": f"{article_id}:b:{no}",
            "article_id": article_id,
            "part_no": part_no,
            "part_headcount_id": ids[part],
            "value": values[part],
        }
        for no, (_, keys) in enumerate(breakdowns)
        for part_no, part in enumerate(keys)
    ]
    return {
        "staging.articles": [
            {
                "article_id": article_id,
                "content_sha256": article_id * 4,
                "source_path": f"articles/{article_id}.txt",
                "publisher": publisher,
                "title": title,
                "is_advertorial": False,
                "is_partial": False,
                "kind": kind,
                "region_code": region,
                "region_name": name,
                "region_level": level,
                "event_on": date.fromisoformat(day) if day else None,
                "event_on_basis": "stated" if day else "none",
                "headline_headcount_id": ids[headline] if headline else None,
                "headline_certainty": headline_certainty,
                "text_length": start,
                "parser_version": "test",
                "run_id": "run",
                "parsed_at": NOW,
            }
        ],
        "staging.sentences": sentences,
        "staging.headcounts": headcounts,
        "staging.breakdowns": [
            {
                "breakdown_id": f"{article_id}:b:{no}",
                "article_id": article_id,
                "total_headcount_id": ids[total],
                "stated_total": values[total],
                "parts_sum": sum(values[key] for key in keys),
                "difference": sum(values[key] for key in keys) - values[total],
            }
            for no, (total, keys) in enumerate(breakdowns)
        ],
        "staging.breakdown_parts": parts,
        "quality.article_audits": [audit_row(article_id, audit)],
    }


def said(article_id: str, *counts: Row, **about: Any) -> dict[str, list[Row]]:
    """A story by a publisher of its own."""
    about.setdefault("publisher", article_id.upper())
    return story(article_id, *counts, **about)


def file_row(article_id: str, seen: str) -> Row:
    """The file of an article, first seen at ``seen``."""
    return {
        "content_sha256": article_id,
        "article_id": article_id,
        "file_sha256": article_id,
        "inbox": "/inbox",
        "source_path": f"inbox/{article_id}.txt",
        "format": "txt",
        "encoding": "utf-8",
        "byte_size": 1,
        "text": ".",
        "first_seen_at": seen,
        "run_id": "run",
    }


def audit_row(article_id: str, outcome: str) -> Row:
    """What the staging audit says of an article."""
    reasons = "parts do not sum" if outcome == "flagged" else None
    return {"article_id": article_id, "outcome": outcome, "reasons": reasons, "run_id": "run", "audited_at": NOW}


def count(
    key: str,
    value: int,
    category: str,
    *,
    of: str | None = None,
    role: str | None = None,
    status: str = "appointed",
    occupation: str | None = None,
    label: str | None = None,
    approximate: bool = False,
    region: str | None = None,
    sentence: str | None = None,
    sure: tuple[float | None, float | None, float | None] = (None, None, None),
) -> Row:
    """One headcount of a story; ``of`` is the key of the total that contains it, ``sure`` its certainties of category,
    occupation and status."""
    return {
        "key": key,
        "value": value,
        "category": category,
        "of": of,
        "role": role or ("part" if of else "none"),
        "status": status,
        "occupation": occupation,
        "label": label,
        "approximate": approximate,
        "region": region,
        "sentence": sentence,
        "certainties": dict(zip(("category_certainty", "occupation_certainty", "status_certainty"), sure, strict=True)),
    }
