"""Opening the warehouse's file: one writer, migrated, and a plain sentence for each way it can fail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.folder import WAREHOUSE_FILE, WarehouseBusy, WarehouseError, first_line, make_folder
from warehouse.migrations import migrate

# Everything a night needs is in DuckDB itself: it must neither fetch extensions nor load what lies in a home folder.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
}
_HOLDER = re.compile(r"held in (?P<program>\S+)(?: \(deleted\))? \(PID (?P<pid>\d+)\)")


@contextmanager
def open_warehouse(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The connection to ``folder/lantik.duckdb``, made and migrated if need be; checkpointed and closed afterwards.

    Raises WarehouseError where the folder cannot be written, or the file is no DuckDB file, is open in another process,
    was made by a newer version, or can no longer be written (a full disk).
    """
    path = make_folder(folder) / WAREHOUSE_FILE
    connection = connect(path)
    try:
        with plain_failures(path):
            migrate(connection, now=datetime.now(UTC))
            yield connection
    finally:
        connection.close()


def connect(path: Path, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A connection to the DuckDB file ``path`` with this program's settings. Raises WarehouseError."""
    if path.is_dir():
        raise WarehouseError(f"The warehouse file {path} is a folder.")
    try:
        return duckdb.connect(str(path), read_only=read_only, config=SETTINGS)
    except duckdb.Error as error:
        raise not_opened(f"The warehouse file {path}", error) from error


def not_opened(what: str, error: duckdb.Error) -> WarehouseError:
    """Why DuckDB could not open ``what``; a WarehouseBusy where another program has it and may let it go."""
    kind = WarehouseBusy if _is_locked(str(error)) else WarehouseError
    return kind(f"{what} {plain_reason(error)}.")


def plain_reason(error: duckdb.Error) -> str:
    """Why DuckDB could not open a file, in words that follow the file's name."""
    message = str(error)
    if "not a valid DuckDB database file" in message:
        return "is not a DuckDB file; move it away or name another folder"
    if _is_locked(message):
        holder = _HOLDER.search(message)
        by = f" (process {holder['pid']}, {Path(holder['program']).name})" if holder else ""
        return f"is open in another process{by}; wait until it ends or close it"
    if "Unique file handle conflict" in message or "different configuration" in message:
        return "is already open in this process"
    if "newer version" in message or "version number" in message:
        return f"was written by a newer DuckDB than this one ({duckdb.__version__})"
    if "Is a directory" in message:
        return "is a folder; move it away"
    if "Read-only file system" in message:
        return "cannot be opened: its file system can only be read"
    if "Permission denied" in message or "Operation not permitted" in message:
        return "cannot be opened: there is no permission"
    return f"cannot be opened: {first_line(error).rstrip('.')}"


def _is_locked(message: str) -> bool:
    return "Could not set lock" in message or "Conflicting lock" in message


@contextmanager
def plain_failures(path: Path) -> Iterator[None]:
    """What the disk does to the open DuckDB file ``path``, as WarehouseError; an error in SQL stays what it is."""
    try:
        yield
    except (duckdb.OperationalError, duckdb.FatalException) as error:
        full = "No space left on device" in str(error)
        reason = "cannot be written: the disk is full" if full else f"failed: {first_line(error).rstrip('.')}"
        raise WarehouseError(f"The file {path} {reason}.") from error


def utc(moment: datetime) -> datetime:
    """``moment`` as the warehouse stores it: in UTC, without a time zone."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def quoted(path: Path) -> str:
    """``path`` as an SQL string, for the statements that take no parameter (ATTACH)."""
    return "'" + str(path).replace("'", "''") + "'"
