"""A real published file without a night: given articles, the project's own models, comments and meta, one rename."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from dbt_like_sql import apply_comments, load_project
from tests.dbt_like_sql import given, gold
from warehouse.connection import open_warehouse
from warehouse.meta import write_meta
from warehouse.publishing import candidate_connection, publish

RUN = "20260105T180000Z-0001"
BUILT = datetime(2026, 1, 5, 18, 5, tzinfo=UTC)

# What a spreadsheet, a page, a terminal, a shell, an SQL console and a line of text could make of an article's words.
HOSTILE = (
    "=cmd|' /C calc'!A0",
    '+HYPERLINK("https://evil.example";"klik")',
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    " \u200f=1+1",
    "guru;=1+1",
    "guru\n=1+1",
    "＝1+1",
    "'=1+1",
    "<script>alert(1)</script>",
    "'); DROP TABLE marts.fct_events; --",
    "\"'`,;|",
    "\u202eabc\u2066 \u200f",
    "NUL\x00 ESC\x1b[31m BEL\x07",
    "{{ ref('x') }} ${HOME} %n",
)


def hostile_stories() -> list[dict[str, list[given.Row]]]:
    """An article for each of the hostile words: they are its title, its publisher and the sentence of its number."""
    return [
        given.story(
            f"{number:016x}",
            given.count("a", 20 + number, "pppk", sentence=f"{words} 20 orang", label=words),
            title=words,
            publisher=words,
            day=f"2025-10-{number + 1:02d}",
        )
        for number, words in enumerate(HOSTILE)
    ]


def fill_warehouse(folder: Path, *stories: dict[str, list[given.Row]], samples: bool = True) -> None:
    """``folder/lantik.duckdb`` with one run, the five labelled samples and ``stories``."""
    rows: dict[str, list[given.Row]] = {}
    if samples:
        codes = {name: code for code, (name, _) in given.NAMES.items()}
        rows = {table: list(each) for table, each in gold.gold_rows(gold.SAMPLES, codes).items()}
        rows["quality.article_audits"] = [
            given.audit_row(str(row["article_id"]), "passed") for row in rows["staging.articles"]
        ]
    with open_warehouse(folder) as connection:
        given.insert(connection, "ops.runs", [{"run_id": RUN, "started_at": given.NOW, "outcome": "running"}])
        for each in (rows, *stories):
            for table, table_rows in each.items():
                given.insert(connection, table, table_rows)


def build_candidate(folder: Path, run_id: str = RUN) -> Path:
    """Every model, with comments and meta, in a closed candidate file."""
    project = load_project(given.PROJECT)
    candidate = folder / "candidates" / "tonight.duckdb"
    with candidate_connection(
        candidate,
        folder / "lantik.duckdb",
        published=folder / "reporting.duckdb",
        previous_views=project.source_tables("previous"),
    ) as connection:
        given.build(connection, project)
        apply_comments(connection, project)
        articles = project.model("stg_articles").relation
        write_meta(connection, articles=articles, run_id=run_id, built_at=BUILT, lantik_version="0.0.test")
    return candidate


def publish_file(folder: Path, *, keep: int = 3) -> Path:
    """Build and publish; returns the published file."""
    target = folder / "reporting.duckdb"
    publish(build_candidate(folder), target, keep=keep, versions=folder / "versions")
    return target
