"""What is known of a refused file or article: where it came from, what extraction said, in which sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import duckdb

_FILE = """
    SELECT article_id, inbox, source_path, record_no, format, encoding, byte_size, first_seen_at, text
    FROM raw.article_files
    WHERE article_id = $article_id OR ($article_id IS NULL AND content_sha256 = $content_sha256)
    ORDER BY first_seen_at LIMIT 1
"""
_ARTICLE = """
    SELECT title, publisher, published_on, kind, region_name, event_on, event_on_text, parser_version
    FROM staging.articles WHERE article_id = $article_id
"""
_EXPECTATION = """
    SELECT suite, severity, description FROM quality.validations
    WHERE run_id = $run_id AND expectation = $expectation ORDER BY success LIMIT 1
"""
_SUCCESSOR = "SELECT superseded_by FROM quality.superseded_articles WHERE article_id = $article_id"
_IN_SENTENCES = """
    SELECT mention.char_start, {words}, {detail}, {stands}, sentence.text
    FROM staging.{table} AS mention
    LEFT JOIN staging.sentences AS sentence
        ON sentence.article_id = mention.article_id
        AND mention.char_start >= sentence.char_start AND mention.char_start < sentence.char_end
    WHERE mention.article_id = $article_id
    ORDER BY mention.char_start
"""
# Words of the text, what was made of them, and how the corrections ledger writes that. Officials keep no words.
_KINDS = {
    "headcounts": (
        "mention.text",
        "concat_ws(', ', value, category, occupation, label, status, CASE WHEN role <> 'none' THEN role END)",
        "value::VARCHAR",
    ),
    "dates": (
        "mention.text",
        "concat_ws(', ', coalesce(date::VARCHAR, 'no day'), weekday_stated, role, problem)",
        "coalesce(date::VARCHAR, '')",
    ),
    "officials": ("mention.name", "position", "NULL"),
    "quotes": ("mention.text", "coalesce(speaker, 'nobody named')", "NULL"),
}
# By what an expectation judges: the mentions that decide it. Officials carry no text of their own.
_DECIDED_BY = {
    "staging.headcounts": ("headcounts",),
    "staging.breakdowns": ("headcounts",),
    "staging.breakdown_parts": ("headcounts",),
    "staging.dates": ("dates",),
    "staging.officials": ("officials",),
    "staging.quotes": ("quotes",),
    "staging.articles": ("dates", "headcounts"),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in an article: ``start`` counts characters of its text from 0; ``detail`` is what extraction made of it,
    ``stands`` its value as the corrections ledger writes it, None where that does not correct it."""

    kind: str
    start: int
    text: str
    detail: str
    stands: str | None
    sentence: str | None


@dataclass(frozen=True, slots=True)
class Source:
    """The stored text, and the file it first came in by. ``record_no`` counts from 1; None: the file is one article."""

    article_id: str
    inbox: str
    source_path: str
    record_no: int | None
    format: str
    encoding: str
    byte_size: int
    first_seen_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What extraction said of the article as a whole."""

    title: str | None
    publisher: str | None
    published_on: date | None
    kind: str
    region_name: str | None
    event_on: date | None
    event_on_text: str | None
    parser_version: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """The expectation that refused an article."""

    suite: str
    severity: str
    description: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known of one entry; what is not known is None or empty."""

    source: Source | None
    facts: Facts | None
    expectation: Expectation | None
    mentions: tuple[Mention, ...]
    superseded_by: str | None


def read_evidence(
    connection: duckdb.DuckDBPyConnection,
    *,
    article_id: str | None,
    content_sha256: str | None,
    expectation: str | None,
    run_id: str,
) -> Evidence:
    """The evidence for an entry of quality.quarantine with these columns."""

    def row(sql: str, **parameters: Any) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = connection.execute(sql, parameters).fetchone()
        return found

    source = row(_FILE, article_id=article_id, content_sha256=content_sha256)
    facts = row(_ARTICLE, article_id=article_id)
    judged = row(_EXPECTATION, run_id=run_id, expectation=expectation)
    successor = row(_SUCCESSOR, article_id=article_id)
    kinds = _DECIDED_BY.get(judged[0], ()) if judged and facts else ()
    return Evidence(
        Source(*source) if source else None,
        Facts(*facts) if facts else None,
        Expectation(*judged) if judged else None,
        tuple(mention for kind in kinds for mention in _mentions(connection, kind, article_id)),
        str(successor[0]) if successor else None,
    )


def _mentions(connection: duckdb.DuckDBPyConnection, kind: str, article_id: str | None) -> list[Mention]:
    words, detail, stands = _KINDS[kind]
    sql = _IN_SENTENCES.format(table=kind, words=words, detail=detail, stands=stands)
    return [Mention(kind, *row) for row in connection.execute(sql, {"article_id": article_id}).fetchall()]
