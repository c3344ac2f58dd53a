"""The published versions: which run built each, what is in it, which one stands, and putting a former one back."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.connection import connect, utc
from warehouse.folder import WarehouseError, cause
from warehouse.integrity import run_of
from warehouse.publishing import NoVersionError, PublishError, check, kept_versions, publish, version_name
from warehouse.transactions import transaction

_RECORDS = """
    SELECT kind, version, run_id, sha256, view_rows, published_at, decided_by
    FROM ops.publications ORDER BY publication_no
"""
_RECORD = """
    INSERT INTO ops.publications
    SELECT coalesce(max(publication_no), 0) + 1, $kind, $version, $run_id, $sha256, $byte_size, $view_rows, $now, $who
    FROM ops.publications
"""

_PUT_IN_PLACE = "SELECT sha256 FROM lantik.ops.publications"
_OURS = "appointments"  # the view that every published file has had
_BEGAN = "SELECT started_at FROM ops.runs WHERE run_id = $run_id"


@dataclass(frozen=True, slots=True)
class Record:
    """A row of ops.publications. ``kind``: published or rolled_back; ``decided_by``: who rolled back."""

    kind: str
    version: str
    run_id: str | None
    sha256: str
    view_rows: str
    published_at: datetime
    decided_by: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """A published file. ``run_id`` is None where no record tells; ``stands``: readers have it now; times are UTC.

    ``published_at`` is when a run published it, None where no record tells; ``view_rows`` are None where the file is
    damaged; ``put_back`` is the rollback it stands by.
    """

    name: str
    path: Path
    sha256: str
    byte_size: int
    run_id: str | None
    published_at: datetime | None
    view_rows: Mapping[str, int] | None
    stands: bool
    put_back: Record | None


def record_publication(
    connection: duckdb.DuckDBPyConnection,
    target: Path,
    *,
    run_id: str | None,
    now: datetime,
    kind: str = "published",
    who: str | None = None,
) -> None:
    """Record that the file ``target`` has just been put in place. Raises WarehouseError where it cannot be read."""
    values: dict[str, object] = {
        "kind": kind,
        "run_id": run_id,
        "now": utc(now),
        "who": who,
        "version": version_name(target),
    }
    values |= {"sha256": sha256_of(target), "byte_size": target.stat().st_size}
    with transaction(connection):
        connection.execute(_RECORD, values | {"view_rows": json.dumps(_count_rows(target))})


def record_untold(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    """Record the file in use where the run that put it in place ended before it could say so (a power cut).

    A file that somebody has written to since is none of those: its run has told of it as it was.
    """
    try:
        run_id, records = run_of(target), _read_records(connection)
    except WarehouseError:  # there is none, or one that says nothing of this kind
        return
    if any(record.version == version_name(target) or record.run_id == run_id for record in records):
        return
    row = connection.execute(_BEGAN, {"run_id": run_id}).fetchone()
    if row:
        record_publication(connection, target, run_id=run_id, now=row[0])


def is_altered(candidate: duckdb.DuckDBPyConnection, target: Path) -> bool:
    """Whether ``target`` is not what any publication put there; ``candidate``: from candidate_connection."""
    if not target.is_file():
        return False
    known = {row[0] for row in candidate.execute(_PUT_IN_PLACE).fetchall()}
    return bool(known) and sha256_of(target) not in known


def last_publication(connection: duckdb.DuckDBPyConnection) -> Record | None:
    """What was put in place last; None where nothing was, or before there were records."""
    records = _read_records(connection)
    return records[-1] if records else None


def list_versions(connection: duckdb.DuckDBPyConnection, target: Path, versions: Path) -> tuple[Version, ...]:
    """The file in use and the kept ones, each once, the newest first. Raises WarehouseError where one is unreadable."""
    records = _read_records(connection)
    found: dict[str, Version] = {}
    for path in (*((target,) if target.exists() else ()), *kept_versions(target, versions)):
        version = _describe(path, records, stands=path == target)
        found.setdefault(version.sha256, version)  # the file in use may be a copy of a kept one
    return tuple(sorted(found.values(), key=lambda version: version.name, reverse=True))


def roll_back(
    connection: duckdb.DuckDBPyConnection,
    wanted: str | None,
    *,
    target: Path,
    versions: Path,
    workplace: Path,
    keep: int,
    who: str,
    now: datetime,
) -> tuple[Version, Version | None]:
    """Put a kept version in ``target``'s place, byte for byte, by the same way as a night; returns it and what stood.

    ``wanted``: the beginning of its name or hash; None: the newest recorded one that is older than the one in use, for
    whatever else lay in ``target``'s place when a night published was kept as well. ``workplace``: a folder for the
    copy on its way, on the target's file system. Raises NoVersionError or PublishError, and then ``target`` is as it
    was.
    """
    known, records = list_versions(connection, target, versions), _read_records(connection)
    standing = next((version for version in known if version.stands), None)
    recorded = {name for each in records for name in (each.version, each.sha256)}
    chosen = _choose(known, standing, wanted, recorded)
    _check_unaltered(chosen, records, kept_as=chosen.path.stem.removeprefix(f"{target.stem}-"))
    _check_ours(chosen)
    copy = workplace / f"rollback-{chosen.name}{target.suffix}"
    try:
        workplace.mkdir(parents=True, exist_ok=True)
        shutil.copy2(chosen.path, copy)  # with its time, so that it keeps its name when it is replaced again
        publish(copy, target, keep=keep, versions=versions)
    except OSError as error:
        raise PublishError(f"{chosen.path} cannot be put in place of {target}: {cause(error)}.") from error
    finally:
        copy.unlink(missing_ok=True)
    record_publication(connection, target, run_id=chosen.run_id, now=now, kind="rolled_back", who=who)
    return chosen, standing


def _choose(known: Sequence[Version], standing: Version | None, wanted: str | None, recorded: set[str]) -> Version:
    if wanted is None:
        kept = [version for version in known if not version.stands]
        older = [version for version in kept if standing is None or version.name < standing.name]
        if not older:
            raise NoVersionError("No version older than the one in use is kept; --list shows those that are.")
        ours = next((version for version in older if {version.name, version.sha256} & recorded), None)
        if ours is None:
            raise NoVersionError(
                f"No record tells who published {older[0].name} or what is older; where you know, name the version."
            )
        return ours
    given = wanted.strip()
    found = [each for each in known if given and (each.name.startswith(given) or each.sha256.startswith(given.lower()))]
    if not found:
        raise NoVersionError(f"There is no kept version {wanted!r}; --list shows those that are.")
    if len(found) > 1:
        raise NoVersionError(f"{wanted!r} begins the names of {len(found)} versions; give more of the one you mean.")
    if found[0].stands:
        raise NoVersionError(f"The version {found[0].name} is the one in use already.")
    return found[0]


def _check_unaltered(chosen: Version, records: Sequence[Record], *, kept_as: str) -> None:
    """A kept file that is not what was published must not become what readers see. Whoever writes to it gives it a new
    time, by which no record knows it: ``kept_as`` is what the file is still called after."""
    published = next((record for record in records if record.version in (chosen.name, kept_as)), None)
    if published and published.sha256 != chosen.sha256:
        raise PublishError(
            f"{chosen.path} was altered since it was published (its SHA-256 begins {chosen.sha256[:12]}, it was "
            f"{published.sha256[:12]}); choose another version."
        )


def _check_ours(chosen: Version) -> None:
    """A DuckDB file of somebody else's that lay where the published one should be was kept like any other."""
    if chosen.view_rows is not None and _OURS not in chosen.view_rows:
        raise PublishError(f"{chosen.path} is no published file of Lantik's: it has no view {_OURS}.")


def _describe(path: Path, records: Sequence[Record], *, stands: bool) -> Version:
    sha256 = sha256_of(path)
    of_file = [record for record in records if record.sha256 == sha256]
    first = of_file[0] if of_file else None
    last = records[-1] if records else None
    return Version(
        name=version_name(path),
        path=path,
        sha256=sha256,
        byte_size=path.stat().st_size,
        run_id=first.run_id if first else None,
        published_at=first.published_at if first and first.kind == "published" else None,
        view_rows=json.loads(first.view_rows) if first else _rows_unless_damaged(path),
        stands=stands,
        put_back=last if stands and last and last.kind == "rolled_back" and last.sha256 == sha256 else None,
    )


def _read_records(connection: duckdb.DuckDBPyConnection) -> list[Record]:
    return [Record(*row) for row in connection.execute(_RECORDS).fetchall()]


def _count_rows(path: Path) -> dict[str, int]:
    views = check(path, "reporting")
    with connect(path, read_only=True) as reader:
        return {view: _count(reader, view) for view in views}


def _rows_unless_damaged(path: Path) -> dict[str, int] | None:
    try:
        return _count_rows(path)
    except WarehouseError:
        return None  # it is listed as what it is; putting it back is refused with the reason


def _count(reader: duckdb.DuckDBPyConnection, view: str) -> int:
    quoted = view.replace('"', '""')
    row = reader.execute(f'SELECT count(*) FROM main."{quoted}"').fetchone()
    return int(row[0]) if row else 0


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex. Raises WarehouseError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise WarehouseError(f"The file {path} cannot be read: {cause(error)}.") from error
