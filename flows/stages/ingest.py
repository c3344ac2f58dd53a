"""Ingest: the inbox's new files become decoded articles, in chunks for the parse tasks; nothing is moved or deleted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from flows.chunks import ChunkWriter
from flows.night import Night, NightStopped, tell, tell_each
from flows.steps import step
from flows.terminal import busy
from ingest import Inbox, InboxError, InboxFile, Reading, list_inbox, read_articles
from ingest.formats import WHOLE_PAGE
from ingest.identity import is_stated, of_text
from ingest.inbox import printable
from warehouse.connection import open_warehouse
from warehouse.stored import KnownFile, known_articles, known_contents, known_files, released_articles

MB = 1_000_000


@step("ingest")
def ingest(night: Night, part: Sequence[tuple[str, Inbox]] | None = None) -> None:
    """Read what is new in the inboxes into ``night.chunks`` and ``night.arrivals``.

    ``part``: only these files, by inbox; then nothing is said of what the inboxes hold no more.
    """
    busy("Reading the inbox")
    night.begin_slice()
    inboxes = list_inboxes(night) if part is None else part
    with open_warehouse(night.settings.warehouse) as connection:
        files, contents, articles = known_files(connection), known_contents(connection), known_articles(connection)
        released = released_articles(connection)
    writer = ChunkWriter(night)
    writer.add(released)
    whole_pages: list[str] = []
    night.arrivals.retried += [row["article_id"] for row in released]
    counts = night.counts
    for inbox, found in inboxes:
        if part is None:
            night.arrivals.present[inbox] = {file.source_path for file in found.files} | {
                refusal.source_path for refusal in found.refusals
            }
        for refusal in found.refusals:
            counts.files_seen += 1
            _refuse(night, refusal, inbox)
        for file in found.files:
            counts.files_seen += 1
            known = files.get((file.inbox, file.source_path))
            if known and is_unchanged(file, known):
                count_file(night, "quarantined" if known.outcome == "quarantined" else "duplicate")
                continue
            reading = read_articles(file, max_bytes=night.settings.max_file_mb * MB)
            fresh = []
            for article in reading.articles:
                if article.content_sha256 in contents or article.article_id in articles:
                    continue
                contents.add(article.content_sha256)
                articles.add(article.article_id)
                fresh.append(article)
            whole_pages += [file.source_path for article in fresh if article.format == WHOLE_PAGE]
            writer.add(_raw_row(article, night) for article in fresh)
            night.arrivals.versions += [_version_row(article) for article in reading.articles]
            for refusal in reading.refusals:
                _refuse(night, refusal, inbox, counted=False)
            outcome = _outcome(reading, bool(fresh))
            count_file(night, outcome)
            night.arrivals.inbox_files.append(_inbox_row(file, reading, outcome, night))
    writer.close()
    counts.articles += night.arrived
    tell(
        f"ingest   {counts.files_seen} files: {counts.files_new} new, {counts.files_duplicate} duplicate, "
        f"{counts.files_quarantined} quarantined"
    )
    tell_each([f"quarantined: {reason}" for reason in night.refusals])
    tell_each(
        [f"no article made out in {path}: every visible word of the page is read" for path in whole_pages],
        all_in="raw.article_files",
    )
    if released:
        tell(f"         {len(released):,} released from quarantine, from the stored text, through all checks again")


def list_inboxes(night: Night) -> list[tuple[str, Inbox]]:
    """What lies in each inbox, by its printable path. Raises NightStopped."""
    return [(printable(str(path.resolve())), _list(path, night.settings.warehouse)) for path in night.settings.inbox]


def is_unchanged(file: InboxFile, known: KnownFile) -> bool:
    """Whether the file is as it was when it was last read, as far as size and time tell."""
    return (known.byte_size, known.modified_ns) == (file.byte_size, file.modified_ns)


def count_file(night: Night, outcome: str) -> None:
    """Count a file as new, duplicate or quarantined (also where it was so before and has not changed)."""
    name = f"files_{outcome}"
    setattr(night.counts, name, getattr(night.counts, name) + 1)


def _list(path: Path, warehouse: Path) -> Inbox:
    try:
        return list_inbox(path, leave_out=warehouse.resolve())
    except InboxError as error:
        raise NightStopped(str(error)) from error


def _outcome(reading: Reading, has_fresh: bool) -> str:
    if has_fresh:
        return "new"
    return "duplicate" if reading.articles else "quarantined"


def _refuse(night: Night, refusal: Any, inbox: str, *, counted: bool = True) -> None:
    if counted:
        count_file(night, "quarantined")
        night.arrivals.inbox_files.append(
            {
                "inbox": inbox,
                "source_path": refusal.source_path,
                "byte_size": None,
                "modified_ns": None,
                "file_sha256": None,
                "outcome": "quarantined",
                "articles": 0,
                "run_id": night.run_id,
                "seen_at": night.now,
            }
        )
    night.refusals.append(refusal.reason)
    night.arrivals.quarantine.append(
        {
            "content_sha256": refusal.content_sha256,
            "article_id": None,
            "inbox": inbox,
            "source_path": refusal.source_path,
            "stage": "ingest",
            "expectation": None,
            "reason": refusal.reason,
        }
    )


def _inbox_row(file: InboxFile, reading: Reading, outcome: str, night: Night) -> dict[str, object]:
    return {
        "inbox": file.inbox,
        "source_path": file.source_path,
        "byte_size": file.byte_size,
        "modified_ns": file.modified_ns,
        "file_sha256": reading.file_sha256,
        "outcome": outcome,
        "articles": len(reading.articles),
        "run_id": night.run_id,
        "seen_at": night.now,
    }


def _version_row(article: Any) -> dict[str, object]:
    return {
        "identity": article.identity,
        "otherwise": of_text(article.article_id) if is_stated(article.identity) else None,
        "inbox": article.inbox,
        "source_path": article.source_path,
        "article_id": article.article_id,
        "content_sha256": article.content_sha256,
    }


def _raw_row(article: Any, night: Night) -> dict[str, object]:
    return {
        "content_sha256": article.content_sha256,
        "article_id": article.article_id,
        "file_sha256": article.file_sha256,
        "inbox": article.inbox,
        "source_path": article.source_path,
        "record_no": article.record_no,
        "format": article.format,
        "encoding": article.encoding,
        "byte_size": article.byte_size,
        "text": article.text,
        "first_seen_at": night.now,
        "run_id": night.run_id,
    }
