"""Slices: a backfill's files in the order of their days, a few days at a time; what is known already is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from flows.night import WIB, Night, tell
from flows.stages.ingest import count_file, is_unchanged, list_inboxes
from flows.steps import step
from flows.terminal import busy
from ingest import Inbox, InboxFile
from warehouse.connection import open_warehouse
from warehouse.stored import known_files


@dataclass(frozen=True, slots=True)
class Slice:
    """What an inbox holds of some days, ``first`` to ``last``, by inbox."""

    first: date
    last: date
    inboxes: tuple[tuple[str, Inbox], ...]


@step("list")
def list_slices(night: Night, first: date | None, last: date | None, days: int) -> list[Slice]:
    """The inboxes' unknown files last changed from ``first`` to ``last`` (western Indonesian days; None: no limit).

    Oldest first, ``days`` days a slice; days without files make no slice. Known files are counted, nothing else.
    """
    busy("Listing the inbox")
    night.begin_slice()
    inboxes = list_inboxes(night)
    with open_warehouse(night.settings.warehouse) as connection:
        known = known_files(connection)
    found: dict[str, list[InboxFile]] = {}
    done = 0
    for name, inbox in inboxes:
        for file in inbox.files:
            if not (first or date.min) <= day_of(file) <= (last or date.max):
                continue
            record = known.get((file.inbox, file.source_path))
            if record and is_unchanged(file, record):
                done += 1
                night.counts.files_seen += 1
                count_file(night, "quarantined" if record.outcome == "quarantined" else "duplicate")
            else:
                found.setdefault(name, []).append(file)
    night.end_slice()
    slices = [Slice(start, end, of_days) for start, end, of_days in _split(found, days)]
    files = sum(map(len, found.values()))
    tell(f"list     {files:,} files to take in, in {len(slices):,} slices; {done:,} are in the warehouse already")
    return slices


def day_of(file: InboxFile) -> date:
    """The day a file was last changed, in western Indonesia: all that is known of its age before it is read."""
    return datetime.fromtimestamp(file.modified_ns // 1_000_000_000, UTC).astimezone(WIB).date()


def _split(found: dict[str, list[InboxFile]], days: int) -> Iterator[tuple[date, date, tuple[tuple[str, Inbox], ...]]]:
    left = sorted({day_of(file) for files in found.values() for file in files})
    while left:
        end = left[0] + timedelta(days=days - 1)
        start, left = left[0], [day for day in left if day > end]
        parts = ((name, _between(files, start, end)) for name, files in found.items())
        yield start, end, tuple((name, Inbox(files, ())) for name, files in parts if files)


def _between(files: Sequence[InboxFile], start: date, end: date) -> tuple[InboxFile, ...]:
    chosen = [file for file in files if start <= day_of(file) <= end]
    return tuple(sorted(chosen, key=lambda file: (file.modified_ns, file.source_path)))
