"""Labelled articles as staging rows: what a faultless extraction would hand over."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from extraction.model import Article, Breakdown, Byline, Certainty, Headcount, Official, Region
from extraction.rows import to_rows
from extraction.text.layout import read_layout
from tests.dbt_like_sql.given import NOW, ROOT, Row

SAMPLES = (ROOT / "tests" / "corpus" / "samples-gold", ROOT / "seeds" / "articles")
DEV = (ROOT / "tests" / "corpus" / "dev" / "gold", ROOT / "tests" / "corpus" / "dev" / "articles")


def gold_rows(folders: tuple[Path, Path], codes: dict[str, str]) -> dict[str, list[Row]]:
    """Rows by table of every labelled article; ``codes`` maps a region's name to its code."""
    rows: dict[str, list[Row]] = {}
    labels, texts = folders
    for path in sorted(labels.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (texts / f"{path.stem}.txt").read_text(encoding="utf-8")
        article = _article(gold, text, codes)
        made = to_rows(
            article,
            article_id=path.stem,
            content_sha256=path.stem,
            source_path=f"articles/{path.stem}.txt",
            text=text,
            run_id="run",
            parsed_at=NOW,
        )
        for table, table_rows in made.items():
            rows.setdefault(f"staging.{table}", []).extend(table_rows)
    return rows


def _article(gold: dict[str, Any], text: str, codes: dict[str, str]) -> Article:
    region = gold["region"]
    values = [headcount["value"] for headcount in gold["headcounts"]]

    def index(value: int | None, *, other_than: int | None = None) -> int | None:
        found = [no for no, each in enumerate(values) if each == value and no != other_than]
        return found[0] if found else None

    headcounts = tuple(
        Headcount(
            start=max(0, text.find(entry["text"])),
            end=max(0, text.find(entry["text"])) + len(entry["text"]),
            of=index(entry["of"], other_than=no),
            certainty=Certainty(1.0, 1.0, 1.0),
            **{
                name: entry[name]
                for name in ("text", "value", "category", "occupation", "label", "status", "role", "approximate")
            },
        )
        for no, entry in enumerate(gold["headcounts"])
    )
    document = read_layout(text)
    headline = gold["headline"]
    return Article(
        title=gold.get("title"),
        byline=Byline(publisher=gold.get("publisher")),
        kind=gold["kind"],
        region=Region(codes.get(region["name"]), region["name"], region["level"], region["province"])
        if region
        else None,
        region_reason=None,
        event_date=date.fromisoformat(gold["event_date"]) if gold["event_date"] else None,
        event_date_text=gold.get("event_date_text"),
        event_date_basis="stated" if gold["event_date"] else "none",
        officials=tuple(
            Official(text.find(entry["name"]), text.find(entry["name"]) + len(entry["name"]), **entry)
            for entry in gold["officials"]
        ),
        headline=index(headline["value"]) if headline else None,
        headline_certainty=1.0,
        headcounts=headcounts,
        breakdowns=tuple(_breakdowns(gold, values)),
        dates=(),
        quotes=(),
        sentences=document.sentences,
    )


def _breakdowns(gold: dict[str, Any], values: list[int]) -> list[Breakdown]:
    found = []
    for breakdown in gold["breakdowns"]:
        total = values.index(breakdown["total"])
        parts: list[int] = []
        for value in breakdown["parts"]:
            parts.append(
                next(no for no, each in enumerate(values) if each == value and no != total and no not in parts)
            )
        found.append(Breakdown(total, tuple(parts)))
    return found
