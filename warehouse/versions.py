"""Versions of an article: what each file says of it, so that a corrected text takes the place of the one it corrects.

``raw.article_versions`` is the history, ``quality.superseded_articles`` what follows from it (decision 7).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import duckdb

from warehouse.tables import arrow_table, insert_rows

_HISTORY = """
    SELECT identity, inbox, source_path, article_id, is_news FROM raw.article_versions
    WHERE identity IN (SELECT unnest($identities)) ORDER BY version_no
"""
_NEWEST = "SELECT coalesce(max(version_no), 0) FROM raw.article_versions"
_TEXTS = """
    SELECT article_id, any_value(text) FROM raw.article_files
    WHERE article_id IN (SELECT unnest($articles)) GROUP BY article_id
"""
_LEFT_BEHIND = """
    SELECT article_id, identity
    FROM (FROM raw.article_versions WHERE is_news AND starts_with(identity, 'file:')
          QUALIFY row_number() OVER (PARTITION BY identity ORDER BY version_no DESC) = 1)
    SEMI JOIN (FROM raw.inbox_files WHERE gone_at IS NOT NULL) USING (inbox, source_path)
    WHERE article_id IN (SELECT unnest($articles))
"""
_JUDGE_AGAIN = """
    DELETE FROM quality.article_audits
    WHERE outcome = 'quarantined' AND article_id IN (SELECT unnest($articles))
    AND article_id NOT IN (
        SELECT article_id FROM quality.quarantine WHERE article_id IS NOT NULL AND released_at IS NULL)
"""

Key = tuple[str, str, str]  # identity, inbox, source_path
Row = Mapping[str, Any]


@dataclass(slots=True)
class _History:
    """What was said before, by identity and by file; it grows with what is said tonight."""

    known: dict[str, set[str]] = field(default_factory=dict)  # identity: articles
    last: dict[Key, str] = field(default_factory=dict)  # what a file said last under an identity
    standing: dict[str, str] = field(default_factory=dict)  # identity: its newest article

    def add(self, identity: str, inbox: str, source_path: str, article_id: str, is_news: bool) -> None:
        self.known.setdefault(identity, set()).add(article_id)
        self.last[identity, inbox, source_path] = article_id
        if is_news:
            self.standing[identity] = article_id


def record_versions(
    connection: duckdb.DuckDBPyConnection,
    said: Sequence[Row],
    *,
    run_id: str,
    now: datetime,
    is_version_of: Callable[[str, str], bool],
) -> int:
    """Record what tonight's files say, where that is new; returns the number of rows. Call inside a transaction.

    ``said``: one row per article of each file that was read, in the file's order, with the columns of
    raw.article_versions that are known by then, and ``otherwise``: the identity to fall back on where ``identity`` was
    stated by a record and ``is_version_of(text, former text)`` says that it cannot be so; else None. The texts are in
    raw.article_files already. An article that stands again is judged again. Raises LoadError.
    """
    history = _read_history(connection, said)
    texts = _texts(connection, said, history)
    rows: list[Row] = []
    moved: dict[str, Row] = {}
    for key, articles in _by_file(said).items():
        before = history.last.get(key)
        for row in _unsaid(articles, key, history):
            identity = key[0]
            article: str = row["article_id"]
            former = history.standing.get(identity, article)
            if row["otherwise"] and former != article and not is_version_of(texts[article], texts[former]):
                identity = row["otherwise"]
                if article in history.known.get(identity, ()):
                    continue
            is_news = key in history.last or article not in history.known.get(identity, ())
            history.add(identity, *key[1:], article, is_news)
            rows.append(_stored(row, identity, is_news))
            if before and identity == key[0]:
                moved[before] = row
    rows += _follow(connection, moved)
    _judge_again(connection, rows)
    return _insert(connection, rows, run_id, now)


def _read_history(connection: duckdb.DuckDBPyConnection, said: Sequence[Row]) -> _History:
    identities = {row["identity"] for row in said} | {row["otherwise"] for row in said if row["otherwise"]}
    history = _History()
    for each in connection.execute(_HISTORY, {"identities": sorted(identities)}).fetchall():
        history.add(*each)
    return history


def _texts(connection: duckdb.DuckDBPyConnection, said: Sequence[Row], history: _History) -> dict[str, str]:
    """The texts that may have to be compared: of identities that records state, and under which there are several."""
    stated: dict[str, set[str]] = {}
    for row in said:
        if row["otherwise"]:
            articles = stated.setdefault(row["identity"], set(history.known.get(row["identity"], ())))
            articles.add(row["article_id"])
    several = sorted({article for articles in stated.values() if len(articles) > 1 for article in articles})
    return dict(connection.execute(_TEXTS, {"articles": several}).fetchall()) if several else {}


def _by_file(said: Iterable[Row]) -> dict[Key, list[Row]]:
    found: dict[Key, list[Row]] = {}
    for row in said:
        found.setdefault((row["identity"], row["inbox"], row["source_path"]), []).append(row)
    return found


def _unsaid(articles: Sequence[Row], key: Key, history: _History) -> list[Row]:
    """Of a file's texts under one identity, in order, those that nobody said before, then its last, if that is new."""
    *earlier, last = articles
    known = history.known.get(key[0], set())
    fresh = {row["article_id"]: row for row in earlier if row["article_id"] not in known | {last["article_id"]}}
    is_new = fresh or history.last.get(key) != last["article_id"]
    return [*fresh.values(), *([last] if is_new else [])]


def _follow(connection: duckdb.DuckDBPyConnection, moved: Mapping[str, Row]) -> list[Row]:
    """A file that was moved left its old path behind, which says the old text for ever: it follows the new one."""
    if not moved:
        return []
    found = connection.execute(_LEFT_BEHIND, {"articles": sorted(moved)}).fetchall()
    return [_stored(moved[article_id], identity, is_news=True) for article_id, identity in found]


def _judge_again(connection: duckdb.DuckDBPyConnection, rows: Sequence[Row]) -> None:
    """A text that came back may have been refused, and the refusal closed when another one took its place."""
    if rows:
        connection.execute(_JUDGE_AGAIN, {"articles": sorted({row["article_id"] for row in rows})})


def _stored(row: Row, identity: str, is_news: bool) -> Row:
    kept = {name: row[name] for name in ("inbox", "source_path", "article_id", "content_sha256")}
    return kept | {"identity": identity, "is_news": is_news}


def _insert(connection: duckdb.DuckDBPyConnection, rows: Sequence[Row], run_id: str, now: datetime) -> int:
    newest = connection.execute(_NEWEST).fetchone()
    first = int(newest[0]) + 1 if newest else 1
    numbered = [dict(row) | {"version_no": no} for no, row in enumerate(rows, start=first)]
    table = arrow_table("raw.article_versions", numbered, run_id=run_id, seen_at=now)
    return insert_rows(connection, "raw.article_versions", table)
