"""Parquet and CSV of every published view, a folder a version, with a manifest; ``exports/latest`` leads to one.

A folder never changes once it has its name, and the link is set by one rename (decision 13). Whoever calls this holds
the warehouse's lock.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

from warehouse.connection import SETTINGS, not_opened, plain_failures, quoted, utc
from warehouse.csv_cells import UNDO, guarded, is_text
from warehouse.folder import WarehouseError, cause
from warehouse.placing import sync
from warehouse.publications import sha256_of
from warehouse.publishing import version_name

LATEST = "latest"
MANIFEST = "manifest.json"

_OURS = re.compile(r"\d{8}T\d{6}\.\d{6}Z(-\d+)?\Z")
_PARTIAL = ".partial"
_DATABASE = "reporting"
_VIEWS = """
    SELECT view_name, comment FROM duckdb_views()
    WHERE NOT internal AND database_name = $database AND schema_name = 'main' ORDER BY view_name
"""
_COLUMNS = """
    SELECT column_name AS name, data_type AS type, comment FROM duckdb_columns()
    WHERE database_name = $database AND schema_name = 'main' AND table_name = $view ORDER BY column_index
"""
_META = "SELECT 1 FROM duckdb_tables() WHERE database_name = $database AND schema_name = 'meta' AND table_name = 'file'"
_CSV = {
    "encoding": "utf-8",
    "delimiter": ",",
    "quote": '"',
    "text": "every text is quoted, nothing else is",
    "null": "an empty cell without quotes",
    "guard": "a text, or a line or semicolon-separated piece of it, that begins with ' = + - @ (also behind blanks), "
    "and a text that begins with a tab or a line break, has an apostrophe before it; characters that steer a "
    "terminal or turn the direction of text are U+FFFD. Parquet has every text as it is.",
    "undo": UNDO,
}


@dataclass(frozen=True, slots=True)
class Exports:
    """A folder of exports that ``latest`` leads to, and what it holds. ``is_new``: it was written just now."""

    folder: Path
    views: int
    rows: int
    byte_size: int
    is_new: bool


def export_views(published: Path, exports: Path, *, now: datetime) -> Exports:
    """Write each view of the file ``published`` below ``exports``, have ``latest`` lead there, remove older folders.

    A folder of the same file that is whole is taken as it is. Raises WarehouseError, and then ``latest`` leads where it
    did.
    """
    version, digest = version_name(published), sha256_of(published)
    try:
        exports.mkdir(parents=True, exist_ok=True)
        _discard_partial(exports)
        folder = _whole_folder(exports, version, digest)
        if is_new := folder is None:
            folder = _free_name(exports, version)
            partial = exports / (folder.name + _PARTIAL)
            try:
                partial.mkdir()
                _write(published, partial, version, digest, now)
                partial.rename(folder)
            finally:
                shutil.rmtree(partial, ignore_errors=True)
        _switch(exports, folder)
        prune_exports(exports)
        manifest = read_manifest(folder)
    except OSError as error:
        raise WarehouseError(f"The exports of {published} cannot be written to {exports}: {cause(error)}.") from error
    sizes = [file["bytes"] for view in manifest["views"] for file in view["files"]]
    rows = sum(view["rows"] for view in manifest["views"])
    return Exports(folder, len(manifest["views"]), rows, sum(sizes), is_new)


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest in a folder of exports. Raises WarehouseError where there is none that can be read."""
    try:
        content: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WarehouseError(f"The manifest of the exports in {folder} cannot be read.") from error
    return content


def exported_version(exports: Path) -> str | None:
    """The version of the published file that ``latest`` leads to; None where there are no exports."""
    try:
        return str(read_manifest(exports / LATEST)["version"])
    except (WarehouseError, KeyError):
        return None


def prune_exports(exports: Path) -> None:
    """Remove all but the folder in use and the one that was used before, whose readers may be in the midst of it."""
    _discard_partial(exports)
    standing = _standing(exports)
    others = [path for path in exports.glob("*") if _OURS.match(path.name) and path.name != standing]
    for over in sorted(others, key=lambda path: path.stat().st_mtime_ns, reverse=True)[1:]:
        shutil.rmtree(over)


def _standing(exports: Path) -> str | None:
    link = exports / LATEST
    return link.readlink().name if link.is_symlink() else None


def _discard_partial(exports: Path) -> None:
    """Remove what an export that was killed left on its way."""
    for left in exports.glob(f"*{_PARTIAL}"):
        if left.is_symlink():
            left.unlink()
        elif _OURS.match(left.name.removesuffix(_PARTIAL)):
            shutil.rmtree(left)


def _whole_folder(exports: Path, version: str, digest: str) -> Path | None:
    """The folder that holds this file's exports already, each as its manifest has it."""
    return next((path for path in sorted(exports.glob(f"{version}*")) if _is_whole(path, digest)), None)


def _is_whole(folder: Path, digest: str) -> bool:
    try:
        manifest = read_manifest(folder)
        files = [file for view in manifest["views"] for file in view["files"]]
        return manifest["published_file"]["sha256"] == digest and all(
            sha256_of(folder / file["path"]) == file["sha256"] for file in files
        )
    except (WarehouseError, KeyError):
        return False


def _free_name(exports: Path, version: str) -> Path:
    """A folder that is damaged may be read by somebody all the same: the new one gets another name."""
    name, number = version, 1
    while (exports / name).exists():
        number += 1
        name = f"{version}-{number}"
    return exports / name


def _switch(exports: Path, folder: Path) -> None:
    """Have ``latest`` lead to ``folder`` by one rename; a relative link, so that the warehouse can be moved."""
    sync(exports)
    os.utime(folder)  # the last one used before is the one that is kept
    link = exports / f"{LATEST}{_PARTIAL}"
    link.symlink_to(folder.name, target_is_directory=True)
    link.replace(exports / LATEST)
    sync(exports)


def _write(published: Path, folder: Path, version: str, digest: str, now: datetime) -> None:
    with _reading(published) as reader:
        about = _about(reader)
        views = [_write_view(reader, folder, view, said, about) for view, said in _rows(reader, _VIEWS)]
    manifest = {
        "manifest_version": 1,
        "version": version,
        **about,
        "exported_at": f"{utc(now):%Y-%m-%dT%H:%M:%SZ}",
        "published_file": {"name": published.name, "bytes": published.stat().st_size, "sha256": digest},
        "csv": _CSV,
        "views": views,
    }
    words = json.dumps(manifest, indent=2, ensure_ascii=False, default=str) + "\n"
    (folder / MANIFEST).write_text(words, encoding="utf-8")
    for path in (*folder.iterdir(), folder):
        sync(path)


def _write_view(
    reader: duckdb.DuckDBPyConnection, folder: Path, view: str, comment: str | None, about: Mapping[str, object]
) -> dict[str, object]:
    columns = [{"name": name, "type": kind, "comment": said} for name, kind, said in _rows(reader, _COLUMNS, view=view)]
    source = f'"{_DATABASE}"."main".{_name(view)}'
    keys = {"run_id": about.get("run_id"), "view": view, "comment": comment}
    told = ", ".join(f"{key}: {_literal(value or '')}" for key, value in keys.items())
    rows = _copy(
        reader,
        f"SELECT * FROM {source}",
        folder / f"{view}.parquet",
        f"FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{told}}}",
    )
    texts = [str(column["name"]) for column in columns if is_text(str(column["type"]))]
    cells = ", ".join(
        f"{guarded(_name(name))} AS {_name(name)}" if name in texts else _name(name)
        for name in (str(column["name"]) for column in columns)
    )
    forced = f", FORCE_QUOTE ({', '.join(map(_name, texts))})" if texts else ""
    _copy(reader, f"SELECT {cells} FROM {source}", folder / f"{view}.csv", f"FORMAT csv, HEADER{forced}")
    files = [_described(folder / f"{view}.{form}", form) for form in ("parquet", "csv")]
    return {"name": view, "comment": comment, "rows": rows, "columns": columns, "files": files}


def _copy(reader: duckdb.DuckDBPyConnection, query: str, path: Path, options: str) -> int:
    row = reader.execute(f"COPY ({query}) TO {quoted(path)} ({options})").fetchone()
    return int(row[0]) if row else 0


def _described(path: Path, form: str) -> dict[str, object]:
    return {"path": path.name, "format": form, "bytes": path.stat().st_size, "sha256": sha256_of(path)}


@contextmanager
def _reading(published: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(":memory:", config=SETTINGS) as reader:
        try:
            reader.execute(f"ATTACH {quoted(published)} AS {_DATABASE} (READ_ONLY)")
        except duckdb.Error as error:
            raise not_opened(f"The published file {published}", error) from error
        try:
            with plain_failures(published):
                yield reader
        except duckdb.Error as error:
            raise WarehouseError(f"The exports of {published} cannot be written: {error}") from error


def _about(reader: duckdb.DuckDBPyConnection) -> dict[str, object]:
    """What the file says of itself; nothing where it is older than its schema ``meta``."""
    if not _rows(reader, _META):
        return {}
    found = reader.execute(f'SELECT * FROM "{_DATABASE}".meta.file')
    names = [column[0] for column in found.description or ()]
    return dict(zip(names, found.fetchone() or (), strict=False))


def _rows(reader: duckdb.DuckDBPyConnection, sql: str, **given: object) -> list[tuple[Any, ...]]:
    return reader.execute(sql, {"database": _DATABASE, **given}).fetchall()


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"
