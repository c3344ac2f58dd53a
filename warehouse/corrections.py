"""Corrections in the warehouse: the rows they are made to, and the overlay that audits and reports read instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import duckdb

from warehouse.tables import arrow_table, insert_rows, overlay_tables
from warehouse.transactions import transaction

Row = Mapping[str, Any]

_LEDGER = "quality.corrections"
# What a line says and came to. Where it stands in the file, and which run found it so, is no change.
_SAME = (
    "article_id", "place", "headcount_id", "field", "old_value", "new_value",
    "original_value", "corrected_by", "corrected_on", "why", "outcome",
)  # fmt: skip
_EFFECT = ("article_id", "place", "field", "old_value", "new_value", "outcome")
_FORGET_AUDITS = "DELETE FROM quality.article_audits WHERE list_contains($articles, article_id)"


def correctable_rows(
    connection: duckdb.DuckDBPyConnection, articles: Sequence[str]
) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """What staging has of ``articles``: rows by article and table, every correctable table present."""
    tables = overlay_tables()
    found: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for table in tables:  # articles first: rows of an article that is not staged are nobody's
        sql = f"FROM staging.{table} WHERE list_contains($articles, article_id)"
        for row in connection.execute(sql, {"articles": list(articles)}).to_arrow_table().to_pylist():
            if table == "articles":
                found[row["article_id"]] = {name: [] for name in tables}
            if row["article_id"] in found:
                found[row["article_id"]][table].append(row)
    return found


def replace_corrections(
    connection: duckdb.DuckDBPyConnection,
    *,
    run_id: str,
    now: datetime,
    ledger: Sequence[Row],
    rows: Mapping[str, Sequence[Row]],
    articles: Sequence[str],
    dropped: Sequence[str],
) -> tuple[str, ...]:
    """Put the ledger and the corrected rows in the place of the last night's, all or nothing.

    ``ledger``: rows of quality.corrections, ``run_id`` and ``checked_at`` left out. ``rows``: corrected rows by staging
    table; ``articles``: those that were corrected, ``dropped`` among them. The audit of every article whose corrections
    have changed is forgotten, so that the next one judges it afresh; returns those articles. Raises LoadError.
    """
    before: list[dict[str, Any]] = connection.execute(f"FROM {_LEDGER}").to_arrow_table().to_pylist()
    since = {_key(row, _SAME): {name: row[name] for name in ("run_id", "checked_at")} for row in before}
    lines = [since.get(_key(row, _SAME), {}) | dict(row) for row in ledger]
    touched = [{"article_id": article_id, "is_dropped": article_id in set(dropped)} for article_id in articles]
    changed = _changed(before, ledger)
    with transaction(connection):
        _replace(connection, _LEDGER, lines, run_id=run_id, checked_at=now)
        _replace(connection, "overlay.corrected_articles", touched)
        for table in overlay_tables():
            _replace(connection, f"overlay.{table}", rows.get(table, ()))
        connection.execute(_FORGET_AUDITS, {"articles": list(changed)})
    return changed


def _changed(before: Sequence[Row], after: Sequence[Row]) -> tuple[str, ...]:
    """Articles for which the two ledgers do not say and do the same, in the same order."""
    effects: list[dict[str, list[tuple[Any, ...]]]] = []
    for ledger in (before, after):
        by_article: dict[str, list[tuple[Any, ...]]] = {}
        for row in sorted(ledger, key=lambda row: row["line"]):
            if row.get("article_id") is not None:
                by_article.setdefault(row["article_id"], []).append(_key(row, _EFFECT))
        effects.append(by_article)
    old, new = effects
    return tuple(sorted(article for article in {*old, *new} if old.get(article) != new.get(article)))


def _key(row: Row, columns: Sequence[str]) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in columns)


def _replace(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Row], **fill: Any) -> None:
    connection.execute(f"DELETE FROM {table}")  # the name is one of this module's own tables, never input
    insert_rows(connection, table, arrow_table(table, rows, **fill))
