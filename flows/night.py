"""One run of the pipeline: its identity, its clock, its folder, its counts, and what became of it."""

from __future__ import annotations

import errno
import re
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flows.settings import Settings
from flows.terminal import say
from warehouse.comparison import Change, Comparison
from warehouse.connection import open_warehouse
from warehouse.folder import (
    DOCS_FOLDER,
    EXPORTS_FOLDER,
    REPORTING_FILE,
    VERSIONS_FOLDER,
    WAREHOUSE_FILE,
    WarehouseError,
    cause,
)
from warehouse.lock import hold_lock
from warehouse.runs import RunCounts, finish_run

if TYPE_CHECKING:
    from expectations import AuditReport

_TOLD = 20  # refusals named in the run's own words
_OURS = re.compile(r"(\d{8}T\d{6}Z-[0-9a-f]{4}(\.duckdb(\.wal)?)?|rollback-\d{8}T\d{6}\.\d{6}Z\.duckdb)\Z")
WIB = timezone(timedelta(hours=7), "WIB")  # western Indonesian time, in which the nights are counted


class NightStopped(Exception):
    """A run that must not go on; the message is one plain sentence for whoever asks why."""

    outcome = "failed"
    passing = False  # whether another try, a little later, may do


HELD_BACK = "HeldBack"  # the state's name: its event is prefect.flow-run.HeldBack, which has an alert of its own


class HeldBack(NightStopped):
    """The audit refused publication; yesterday's file stays."""

    outcome = "held_back"


@dataclass(slots=True)
class Counts:
    """What a run found; the last table shows it and ``ops.runs`` keeps it."""

    files_seen: int = 0
    files_new: int = 0
    files_duplicate: int = 0
    files_quarantined: int = 0
    articles: int = 0
    articles_quarantined: int = 0
    headcounts: int = 0
    corrections_applied: int = 0
    readings_confirmed: int = 0
    corrections_refused: int = 0
    expectations_passed: int = 0
    expectations_warned: int = 0
    expectations_failed: int = 0
    expectations_noted: int = 0

    def of_run(self) -> RunCounts:
        """Those that the warehouse keeps."""
        return RunCounts(**{each.name: getattr(self, each.name) for each in fields(RunCounts)})


class Night:
    """A run on its way through the stages. No dataclass: Prefect would search its fields at every task call."""

    def __init__(
        self, settings: Settings, *, name: str, flow_run_id: str | None, started_at: datetime, run_id: str
    ) -> None:
        self.settings = settings
        self.name = name
        self.flow_run_id = flow_run_id
        self.started_at = started_at
        self.run_id = run_id
        self.counts = Counts()
        self._counted = Counts()  # before the slice of the inbox that is on its way
        self.chunks: list[Chunk] = []
        self.arrivals = Arrivals()
        self.refusals: list[str] = []
        self.comparison = Comparison()
        self.placed = False  # whether the candidate has taken the published file's place
        self.changes: tuple[Change, ...] = ()  # the first of them, for the run's page
        self.audits: list[AuditReport] = []
        self.documented: Path | None = None  # its page in the Data Docs, once written
        self.reported: Path | None = None  # the report's first page, once made of the published file
        self.not_exported: str | None = None  # why the exports are not those of the published file

    @property
    def arrived(self) -> int:
        """Articles that wait in the chunks."""
        return sum(chunk.articles for chunk in self.chunks)

    def begin_slice(self) -> None:
        """Forget what a former try at this slice of the inbox left behind: chunks, arrivals, counts."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.counts = replace(self._counted)
        self.chunks, self.arrivals, self.refusals = [], Arrivals(), []

    def end_slice(self) -> None:
        """The slice is staged: what it counted stays."""
        self._counted = replace(self.counts)

    @property
    def now(self) -> datetime:
        """The moment the run began, UTC without a zone: the one time that all its rows carry."""
        return self.started_at.astimezone(UTC).replace(tzinfo=None)

    @property
    def as_of(self) -> date:
        """The day of the run in western Indonesia: no event may lie after it."""
        return self.started_at.astimezone(WIB).date()

    @property
    def folder(self) -> Path:
        """Where this run's chunks wait between two stages."""
        return self.settings.warehouse / "runs" / self.run_id

    @property
    def candidate(self) -> Path:
        """The file the reporting models are built into."""
        return self.settings.warehouse / "candidates" / f"{self.run_id}.duckdb"

    @property
    def published(self) -> Path:
        """The file BI tools open."""
        return self.settings.warehouse / REPORTING_FILE

    @property
    def warehouse_file(self) -> Path:
        """The pipeline's own file."""
        return self.settings.warehouse / WAREHOUSE_FILE

    @property
    def docs(self) -> Path:
        """Where the Data Docs of the last runs lie."""
        return self.settings.warehouse / DOCS_FOLDER

    @property
    def exports(self) -> Path:
        """Where Parquet and CSV of the published views lie."""
        return self.settings.warehouse / EXPORTS_FOLDER

    @property
    def versions(self) -> Path:
        """Where replaced published files are kept."""
        return self.settings.warehouse / VERSIONS_FOLDER


@dataclass(frozen=True, slots=True)
class Chunk:
    """A folder of Parquet files that one parse task fills: articles in, staging tables out."""

    folder: Path
    articles: int


@dataclass(slots=True)
class Arrivals:
    """What ingest found out about the inbox, on its way to the warehouse."""

    inbox_files: list[dict[str, object]] = field(default_factory=list)
    quarantine: list[dict[str, Any]] = field(default_factory=list)
    present: dict[str, set[str]] = field(default_factory=dict)  # source paths by inbox
    versions: list[dict[str, object]] = field(default_factory=list)
    retried: list[str] = field(default_factory=list)  # articles that a person released from quarantine


def new_run_id(started_at: datetime) -> str:
    """A name that sorts by time and cannot collide: 20261121T180000Z-1f3a."""
    return f"{started_at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"


PUBLISHED: tuple[str, str | None] = ("published", None)


def ending_of(error: BaseException) -> tuple[str, str]:
    """Outcome and reason, as they are recorded, of a run that ``error`` ended."""
    match error:
        case NightStopped():
            return error.outcome, str(error)
        case Exception():
            return "failed", f"{type(error).__name__}: {error}"
        case _:  # Ctrl-C, or Prefect's word for SIGTERM
            return "failed", "interrupted"


def stop_for(error: Exception, warehouse: Path) -> NightStopped | None:
    """What a run stops with on an ``error`` that is to be expected of a warehouse and its disk; None for any other."""
    match error:
        case NightStopped():
            return error
        case WarehouseError():
            return NightStopped(str(error))
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return NightStopped(f"The disk of the warehouse {warehouse} is full; make room, run again.")
        case OSError(errno=errno.EACCES | errno.EPERM | errno.EROFS):
            where = error.filename or warehouse
            return NightStopped(f"{where} cannot be used: {cause(error)}; see to that and run again.")
        case _:
            return None


@contextmanager
def open_night(settings: Settings, *, name: str, flow_run_id: str | None) -> Iterator[Night]:
    """Hold the warehouse's lock from the run's first to its last moment, and close the record that begins within.

    Raises NightStopped in one sentence where the warehouse is in other hands or cannot be used.
    """
    try:
        with locked_night(settings, name=name, flow_run_id=flow_run_id) as night:
            sweep_runs(settings.warehouse)
            ending = PUBLISHED
            try:
                yield night
            except BaseException as error:
                ending = ending_of(error)
                raise
            finally:
                _close(night, *ending)
    except (WarehouseError, OSError) as error:
        if (stop := stop_for(error, settings.warehouse)) is None:
            raise
        raise stop from error


@contextmanager
def locked_night(settings: Settings, *, name: str, flow_run_id: str | None) -> Iterator[Night]:
    """A run that holds the warehouse's lock and leaves no record. Raises LockHeld or another WarehouseError."""
    started_at = datetime.now(UTC)
    night = Night(settings, name=name, flow_run_id=flow_run_id, started_at=started_at, run_id=new_run_id(started_at))
    with hold_lock(settings.warehouse, f"{name} {night.run_id}"):
        yield night


def _close(night: Night, outcome: str, reason: str | None) -> None:
    """Remove the run's own files and finish its record."""
    sweep_runs(night.settings.warehouse)
    try:
        with open_warehouse(night.settings.warehouse) as connection:
            now, counts = datetime.now(UTC), night.counts.of_run()
            finish_run(connection, run_id=night.run_id, now=now, outcome=outcome, reason=reason, counts=counts)
    except WarehouseError as error:
        if outcome == "published":
            raise NightStopped(f"{night.published} was published but the run not recorded as such: {error}") from error
        # Why the run stopped matters more; the next one finds its record open and closes it.


def sweep_runs(warehouse: Path) -> None:
    """Remove what this run and killed ones made on their way: under the lock, no other run can own it.

    Only what bears the name of a run or a rollback: a folder called ``runs`` may have been there before, and hold
    somebody's work.
    """
    for left in (*(warehouse / "runs").glob("*"), *(warehouse / "candidates").glob("*")):
        if not _OURS.match(left.name):
            continue
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with suppress(OSError):
                left.unlink()


def tell_each(lines: Sequence[str], *, all_in: str = "quality.quarantine") -> None:
    """Say the first of ``lines`` and how many there are more: a folder of pictures must not bury the rest.

    ``all_in``: the table of the warehouse that names every one.
    """
    for line in lines[:_TOLD]:
        tell(f"         {line}")
    if len(lines) > _TOLD:
        tell(f"         and {len(lines) - _TOLD:,} more: {all_in} in {WAREHOUSE_FILE} names them all")


def tell(line: str) -> None:
    """Say one line to the terminal and to the run's log in Prefect."""
    from prefect import get_run_logger

    say(line)
    get_run_logger().info(line)
