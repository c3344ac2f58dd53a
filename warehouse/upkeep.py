"""Keeping the warehouse's folder small and its file backed up. Whoever calls this holds the warehouse's lock."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.connection import SETTINGS, connect, not_opened, plain_failures, quoted, utc
from warehouse.folder import WAREHOUSE_FILE, WarehouseError, cause
from warehouse.placing import followed, put_in_place, sync

BACKUPS_FOLDER = "backups"
_BACKUP = re.compile(r"lantik-\d{8}T\d{6}\.\d{6}Z\.duckdb\Z")
_WORTH = 0.1  # of the file: less than that is not worth writing all of it anew
_SPACE = "SELECT block_size * total_blocks, block_size * free_blocks FROM pragma_database_size()"
_TABLES = """
    SELECT schema_name, table_name FROM duckdb_tables()
    WHERE NOT internal AND database_name = current_database() ORDER BY ALL
"""
_SHAPE = """
    SELECT 'table', schema_name, table_name, sql FROM duckdb_tables()
    WHERE NOT internal AND database_name = current_database()
    UNION ALL
    SELECT 'view', schema_name, view_name, sql FROM duckdb_views()
    WHERE NOT internal AND database_name = current_database()
    ORDER BY ALL
"""


@dataclass(frozen=True, slots=True)
class Compaction:
    """Bytes of the warehouse file before and after; equal where there was too little to gain."""

    before: int
    after: int


def back_up(folder: Path, *, keep: int, now: datetime) -> tuple[Path, tuple[Path, ...]]:
    """Copy the warehouse file to ``backups/``, prove that the copy holds the same, and keep the newest ``keep``.

    Returns the copy and those removed. Raises WarehouseError, and then no copy is left half made and none is removed.
    """
    source, backups = folder / WAREHOUSE_FILE, folder / BACKUPS_FOLDER
    copy = backups / f"lantik-{utc(now):%Y%m%dT%H%M%S.%fZ}.duckdb"
    with connect(source) as connection:
        with plain_failures(source):
            connection.execute("CHECKPOINT")  # what lies in the log beside the file would be missing in the copy
        wanted = _contents(connection)
    unfinished = copy.with_suffix(".partial")
    try:
        backups.mkdir(exist_ok=True)
        shutil.copyfile(source, unfinished)
        with connect(unfinished, read_only=True) as opened:
            if _contents(opened) != wanted:
                raise WarehouseError(f"The backup of {source} does not hold what it should; look at the disk.")
        sync(unfinished)
        unfinished.replace(copy)
        sync(backups)
        ours = [path for path in backups.glob("lantik-*") if _BACKUP.match(path.name)]
        # Where the clock was set back, the copy just made has the name of an old one.
        over = tuple(path for path in sorted(ours, reverse=True)[keep:] if path != copy)
        for path in over:
            path.unlink()
    except OSError as error:
        raise WarehouseError(f"The backup {copy} cannot be made: {cause(error)}.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return copy, over


def compact(folder: Path) -> Compaction:
    """Write the warehouse file anew without its free blocks, where that pays, and put it in place by one rename.

    Raises WarehouseError where the new file would not hold the same tables, views and rows; the old one stays then.
    """
    source = folder / WAREHOUSE_FILE
    unfinished = folder / "candidates" / "compacted.duckdb"
    try:
        before = source.stat().st_size
        with connect(source) as connection, plain_failures(source):
            connection.execute("CHECKPOINT")
            total, free = connection.execute(_SPACE).fetchone() or (0, 0)
            wanted, shape = _contents(connection), _shape(connection)
        if free < total * _WORTH:
            return Compaction(before, before)
        unfinished.parent.mkdir(exist_ok=True)
        _discard(unfinished)
        _copy_database(source, unfinished)
        with connect(unfinished, read_only=True) as copied:
            same = (_contents(copied), _shape(copied)) == (wanted, shape)
        if not same:
            raise WarehouseError(
                f"{source} was not compacted: the new file would not hold the same; it stays as it is."
            )
        put_in_place(unfinished, followed(source))
        return Compaction(before, source.stat().st_size)
    except OSError as error:
        raise WarehouseError(f"The file {source} cannot be compacted: {cause(error)}.") from error
    finally:
        _discard(unfinished)


def _copy_database(source: Path, target: Path) -> None:
    with duckdb.connect(":memory:", config=SETTINGS) as connection:
        try:
            connection.execute(f"ATTACH {quoted(source)} AS source (READ_ONLY)")
            connection.execute(f"ATTACH {quoted(target)} AS target")
        except duckdb.Error as error:
            raise not_opened(f"The file {source}", error) from error
        with plain_failures(target):
            connection.execute("COPY FROM DATABASE source TO target")
            connection.execute("CHECKPOINT target")


def _contents(connection: duckdb.DuckDBPyConnection) -> dict[tuple[str, str], tuple[int, int]]:
    """By table: rows, and a sum of their hashes, which no order changes."""
    tables = connection.execute(_TABLES).fetchall()
    return {(schema, table): _digest(connection, schema, table) for schema, table in tables}


def _digest(connection: duckdb.DuckDBPyConnection, schema: str, table: str) -> tuple[int, int]:
    row = connection.execute(f'SELECT count(*), sum(hash(t)) FROM "{schema}"."{table}" AS t').fetchone()
    return (row[0], int(row[1] or 0)) if row else (0, 0)


def _shape(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, ...]]:
    return connection.execute(_SHAPE).fetchall()


def _discard(path: Path) -> None:
    for left in (path, path.with_name(path.name + ".wal")):
        left.unlink(missing_ok=True)


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files below a folder; 0 where there is nothing."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.lstat().st_size for each in path.rglob("*") if each.is_file())


def discard_unfinished(folder: Path) -> None:
    """Remove what a rollback, a compaction or a backup that died left on its way."""
    for pattern in ("candidates/rollback-*.duckdb", "candidates/compacted.duckdb*", "backups/lantik-*.partial"):
        for left in folder.glob(pattern):
            left.unlink()
