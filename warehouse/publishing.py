"""Publishing: a candidate file built apart, checked, and put in place by an atomic rename.

How DuckDB behaves here, and why names in published views are written as they are: docs/decisions/0002.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.connection import SETTINGS, not_opened, plain_failures, quoted
from warehouse.folder import WarehouseError, cause, first_line
from warehouse.placing import followed_by_name, put_in_place, sync
from warehouse.previous import attach_previous

STORAGE_VERSION = "v1.0.0"  # what clients since 1.2 read; BI drivers lag behind DuckDB
SCHEMA = (
    "main"  # DuckDB's default: in reporting.duckdb its views are reporting.appointments, to every tool (decision 4)
)
CANDIDATE = "reporting"  # the database a candidate is built in, named as readers will have it
WAREHOUSE = "lantik"

_OBJECTS = """
    SELECT table_name FROM information_schema.tables
    WHERE table_catalog = $database AND table_schema = $schema ORDER BY table_name
"""
_SCHEMAS = "SELECT 1 FROM duckdb_schemas() WHERE database_name = $database AND schema_name = $database"
_STORAGE = "SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = $database"


class PublishError(WarehouseError):
    """A candidate that must not be published, or could not be; what readers have stays as it was."""


class NoVersionError(WarehouseError):
    """A version to be put back that is not there, not the only one meant, or stands already."""


@dataclass(frozen=True, slots=True)
class Published:
    """``kept``: where the replaced file lies now, None where there was none; ``pruned``: older ones, removed."""

    target: Path
    kept: Path | None
    pruned: tuple[Path, ...]


@contextmanager
def candidate_connection(
    path: Path, warehouse_file: Path, *, published: Path | None = None, previous_views: Sequence[str] = ()
) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to build the new file ``path`` in: its default database, with the warehouse attached as ``lantik``.

    The warehouse is attached read-only and must not be open elsewhere in this process; ``previous_views`` of the
    ``published`` file are attached as ``previous``. What a killed run left at ``path`` is removed. Leaves a
    checkpointed file without a ``.wal``; after an error no file. Raises WarehouseError.
    """
    _remove(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehouseError(f"The folder {path.parent} cannot be made: {cause(error)}.") from error
    connection = duckdb.connect(":memory:", config=SETTINGS)
    try:
        _attach(connection, warehouse_file, WAREHOUSE, "READ_ONLY")
        attach_previous(connection, published, previous_views)
        _attach(connection, path, CANDIDATE, f"STORAGE_VERSION '{STORAGE_VERSION}'")
        with plain_failures(path):
            connection.execute(f"USE {CANDIDATE}")
            yield connection
            connection.execute(f"CHECKPOINT {CANDIDATE}")
            connection.execute("USE memory")
            connection.execute(f"DETACH {CANDIDATE}")
        connection.close()
    except BaseException:  # an interrupt too: what is half made goes, and the error goes on
        connection.close()
        _remove(path)
        raise


@contextmanager
def read_candidate(path: Path, warehouse_file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A read-only connection to a built candidate, its default database, with the warehouse attached as ``lantik``.

    Raises WarehouseError.
    """
    with duckdb.connect(":memory:", config=SETTINGS) as connection:
        _attach(connection, warehouse_file, WAREHOUSE, "READ_ONLY")
        _attach(connection, path, CANDIDATE, "READ_ONLY")
        connection.execute(f"USE {CANDIDATE}")
        yield connection


def publish(candidate: Path, target: Path, *, keep: int, versions: Path) -> Published:
    """Put ``candidate`` in ``target``'s place; the file it replaces goes to ``versions``; the newest ``keep`` stay.

    ``candidate`` must be closed and checkpointed. Where ``target`` is a link it stays one, and what it leads to
    is replaced. Who has the old file open reads on in it. Raises PublishError, and then ``target`` is as it was.
    """
    try:
        file = followed_by_name(target)
    except WarehouseError as error:
        raise PublishError(str(error)) from error
    for path in dict.fromkeys((candidate, target, file)):
        wal = path.with_name(path.name + ".wal")
        if wal.exists():
            raise PublishError(
                f"{target.name} is not published: {wal} lies beside {path.name}, so a program has the file open for "
                "writing or ended while it had; close that program and open the file once to let DuckDB clear it."
            )
    check(candidate, target.stem)
    try:
        kept = _keep(target, versions) if keep and target.exists() else None
    except OSError as error:
        raise PublishError(
            f"{target.name} is not published: the one in use cannot be kept in {versions}: {cause(error)}."
        ) from error
    try:
        put_in_place(candidate, file)
        pruned = _prune(versions, target, keep, kept)
    except OSError as error:
        raise PublishError(f"{candidate} cannot be put in place of {file}: {cause(error)}.") from error
    return Published(target, kept, pruned)


def prune_versions(target: Path, versions: Path, *, keep: int) -> tuple[Path, ...]:
    """Remove all but the newest ``keep`` of the files that ``target`` replaced; returns those removed."""
    try:
        return _prune(versions, target, keep, None)
    except OSError as error:
        raise WarehouseError(f"Old versions in {versions} cannot be removed: {cause(error)}.") from error


def check(candidate: Path, name: str) -> tuple[str, ...]:
    """The names of ``candidate``'s reporting views, each of which a reader can query when the file is called ``name``.

    Raises PublishError where the file, its schema or a view could not be used by a reader.
    """
    if not candidate.is_file():
        raise PublishError(f"There is no candidate {candidate} to publish.")
    found: tuple[str, ...] = ()
    for database in (name, f"attached_{name}"):
        with duckdb.connect(":memory:", config=SETTINGS) as reader:
            try:
                _attach(reader, candidate, database, "READ_ONLY")
            except WarehouseError as error:
                raise PublishError(str(error)) from error
            _check_storage(reader, candidate, database)
            _check_schemas(reader, candidate, database)
            found = tuple(
                row[0] for row in reader.execute(_OBJECTS, {"database": database, "schema": SCHEMA}).fetchall()
            )
            if not found:
                raise PublishError(f"The candidate {candidate} holds no view for its readers.")
            if database == name:  # as a program that opens the file has it; one that attaches it may be elsewhere
                reader.execute(f"USE {_identifier(database)}")
            for each in found:
                _check_object(reader, candidate, database, each)
    return found


def _check_storage(reader: duckdb.DuckDBPyConnection, candidate: Path, database: str) -> None:
    row = reader.execute(_STORAGE, {"database": database}).fetchone()
    if not row or not str(row[0]).startswith(STORAGE_VERSION):
        stored = row[0] if row else "unknown"
        raise PublishError(f"The candidate {candidate} is stored as {stored}; readers need {STORAGE_VERSION}.")


def _check_schemas(reader: duckdb.DuckDBPyConnection, candidate: Path, database: str) -> None:
    found = reader.execute(_SCHEMAS, {"database": database}).fetchone()
    if found:
        # DuckDB could not tell the file's reporting.appointments from the schema's, and refuses every reader's query.
        raise PublishError(f"The candidate {candidate} has a schema called {database}, as its file will be.")


def _check_object(reader: duckdb.DuckDBPyConnection, candidate: Path, database: str, name: str) -> None:
    try:
        # Binding is enough to find a name that leads nowhere; rows would cost time.
        reader.execute(f"SELECT * FROM {_identifier(database)}.{_identifier(name)} LIMIT 0")
    except duckdb.Error as error:
        reason = first_line(error)
        raise PublishError(f"The view {name} of {candidate} would fail for its readers: {reason}") from error


def _attach(connection: duckdb.DuckDBPyConnection, path: Path, name: str, options: str) -> None:
    try:
        connection.execute(f"ATTACH {quoted(path)} AS {_identifier(name)} ({options})")
    except duckdb.Error as error:
        raise not_opened(f"The file {path}", error) from error


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def version_name(path: Path) -> str:
    """The time a published file was built, which is its name among the kept ones: 20261121T180412.031337Z."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%Y%m%dT%H%M%S.%fZ")


def kept_versions(target: Path, versions: Path) -> tuple[Path, ...]:
    """The kept files that ``target`` replaced, the newest first."""
    found = versions.glob(f"{target.stem}-*{target.suffix}")
    return tuple(sorted((path for path in found if path.is_file()), reverse=True))


def _keep(target: Path, versions: Path) -> Path:
    """The file in use once more, under the time it was built; a link, so that no moment is without a target."""
    versions.mkdir(parents=True, exist_ok=True)
    kept = versions / f"{target.stem}-{version_name(target)}{target.suffix}"
    if not kept.exists():
        try:
            os.link(target.resolve(), kept)  # of a link the file: what it says may lead nowhere from there
        except OSError:  # another file system, or one without links
            shutil.copy2(target, kept)
            sync(kept)
    sync(versions)
    return kept


def _prune(versions: Path, target: Path, keep: int, spared: Path | None) -> tuple[Path, ...]:
    """Remove all but the newest ``keep``; ``spared``, what readers had until now, is most likely wanted back."""
    over = [path for path in kept_versions(target, versions)[keep:] if path != spared]
    for path in over:
        path.unlink()
    return tuple(over)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
        path.with_name(path.name + ".wal").unlink(missing_ok=True)
    except OSError as error:
        raise WarehouseError(f"The file {path} cannot be removed: {cause(error)}.") from error
