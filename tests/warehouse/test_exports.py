"""Parquet and CSV of the published views: the same rows, harmless cells, one switch for all of it."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.published_file import HOSTILE, RUN, fill_warehouse, hostile_stories, publish_file
from tests.warehouse.processes import finish, say, start
from warehouse.csv_cells import UNDO, guarded, is_text
from warehouse.exports import Exports, export_views, exported_version, prune_exports, read_manifest
from warehouse.folder import WarehouseError
from warehouse.publishing import version_name

NOW = datetime(2026, 1, 5, 18, 6, tzinfo=UTC)
STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
FORMULA = re.compile("[\\s\u200f\ufeff]*[=+\\-@＝＋－＠]")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published file of the samples and of an article for each of the hostile words."""
    folder = tmp_path_factory.mktemp("exports") / "warehouse"
    fill_warehouse(folder, *hostile_stories())
    return publish_file(folder)


@pytest.fixture(scope="module")
def exported(published: Path) -> Exports:
    return export_views(published, published.parent / "exports", now=NOW)


@pytest.fixture
def shelf(published: Path, tmp_path: Path) -> Path:
    """A copy of the published file that a test may alter."""
    return Path(shutil.copy2(published, tmp_path / "reporting.duckdb"))


def _views(published: Path) -> dict[str, list[tuple[Any, ...]]]:
    with duckdb.connect(str(published), read_only=True) as reader:
        names = [row[0] for row in reader.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall()]
        return {name: reader.execute(f'FROM main."{name}" ORDER BY ALL').fetchall() for name in names}


def test_parquet_holds_the_very_rows_of_each_view(published: Path, exported: Exports) -> None:
    views = _views(published)
    assert {path.stem for path in exported.folder.glob("*.parquet")} == set(views)
    for name, rows in views.items():
        assert duckdb.sql(f"FROM '{exported.folder}/{name}.parquet' ORDER BY ALL").fetchall() == rows, name


def test_csv_undone_holds_the_rows_of_each_view(published: Path, exported: Exports) -> None:
    for view in read_manifest(exported.folder)["views"]:
        kinds = {column["name"]: column["type"] for column in view["columns"]}
        columns = ", ".join(
            f'{UNDO.replace("cell", f"{chr(34)}{name}{chr(34)}")} AS "{name}"' if is_text(kind) else f'"{name}"'
            for name, kind in kinds.items()
        )
        read = f"read_csv('{exported.folder}/{view['name']}.csv', columns = {kinds}, header = true, quote = '\"')"
        found = duckdb.sql(f"SELECT {columns} FROM {read} ORDER BY ALL").fetchall()
        wanted = [tuple(_clean(value) for value in row) for row in _views(published)[view["name"]]]
        assert sorted(found, key=repr) == sorted(wanted, key=repr), view["name"]


def _clean(value: Any) -> Any:
    return STEERING.sub("\ufffd", value) if isinstance(value, str) else value


def test_no_cell_of_a_csv_is_a_formula_or_steers_a_terminal(exported: Exports) -> None:
    titles = set()
    for path in exported.folder.glob("*.csv"):
        words = path.read_text(encoding="utf-8")
        assert not STEERING.search(words)
        for row in csv.DictReader(words.splitlines(keepends=True)):
            for cell in row.values():
                number = re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)
                opened = [piece for piece in re.split("[;\t\r\n]", cell) if FORMULA.match(piece)]
                assert number or not opened, (path.name, cell)
            titles.add(row.get("title"))
    assert len(titles & {f"'{words}" for words in HOSTILE if words[0] in "=+-@"}) == 4


def test_numbers_days_and_nothing_stay_what_they_are(published: Path, exported: Exports) -> None:
    with duckdb.connect(str(published), read_only=True) as reader:
        sql = "SELECT event_id, likely_repeat_of FROM appointments WHERE headcount = 3794 AND region = 'Kota Serang'"
        ((event, repeat),) = reader.execute(sql).fetchall()
    assert repeat is None
    lines = (exported.folder / "appointments.csv").read_text(encoding="utf-8").splitlines()
    line = next(line for line in lines if line.startswith(f'"{event}"') and ",3794," in line)
    assert ",2025-10-23," in line
    assert ",," in line + ","  # nothing is an empty cell without quotes
    assert '"",' not in line


words = st.text(
    st.sampled_from("a'=+-@＝;\t\r\n ,|\"\x00\x1b\u202e\u200f\u00a0\ufeff") | st.characters(exclude_categories=["Cs"]),
    max_size=12,
)


@pytest.fixture(scope="module")
def memory() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


SAFE = f"SELECT {guarded('cell')} AS safe FROM (SELECT unnest($cells) AS cell)"


@given(cells=st.lists(words, min_size=1))
@settings(max_examples=40)
def test_the_guard_is_undone_and_leaves_no_formula(memory: duckdb.DuckDBPyConnection, cells: list[str]) -> None:
    sql = f"SELECT safe, {UNDO.replace('cell', 'safe')} FROM ({SAFE})"
    found = memory.execute(sql, {"cells": cells}).fetchall()
    assert [undone for _, undone in found] == [_clean(cell) for cell in cells]
    for safe, _ in found:
        assert safe[:1] not in tuple("=+-@\t\r\n")
        assert not any(FORMULA.match(piece) for piece in re.split("[;\t\r\n]", safe))


def test_the_manifest_tells_every_file_and_column(published: Path, exported: Exports) -> None:
    manifest = read_manifest(exported.folder)
    assert (manifest["version"], manifest["run_id"]) == (version_name(published), RUN)
    assert manifest["published_file"]["sha256"] == hashlib.sha256(published.read_bytes()).hexdigest()
    told = {file["path"]: file for view in manifest["views"] for file in view["files"]}
    assert {path.name for path in exported.folder.iterdir()} == {*told, "manifest.json"}
    for name, file in told.items():
        content = (exported.folder / name).read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    views = _views(published)
    assert {view["name"]: view["rows"] for view in manifest["views"]} == {name: len(views[name]) for name in views}
    assert all(view["comment"] and all(c["comment"] for c in view["columns"]) for view in manifest["views"])
    kept = duckdb.sql(
        f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('{exported.folder}/events.parquet')"
    )
    assert ("run_id", RUN) in kept.fetchall()


def test_the_same_file_again_changes_nothing(published: Path, exported: Exports) -> None:
    before = {path: path.stat().st_mtime_ns for path in exported.folder.iterdir()}
    again = export_views(published, published.parent / "exports", now=NOW)
    assert (again.folder, again.is_new) == (exported.folder, False)
    assert {path: path.stat().st_mtime_ns for path in exported.folder.iterdir()} == before


def _next(shelf: Path, number: int) -> str:
    """Another night's file in the same place; returns its version."""
    with duckdb.connect(str(shelf)) as writer:
        writer.execute("UPDATE meta.file SET run_id = $run", {"run": f"run-{number}"})
        writer.execute("UPDATE marts.fct_publication SET run_id = $run", {"run": f"run-{number}"})
    return version_name(shelf)


def _folders(exports: Path) -> list[str]:
    return sorted(path.name for path in exports.iterdir())


def test_the_exports_in_use_and_those_before_stay(shelf: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    versions = []
    for number in range(4):
        versions.append(_next(shelf, number))
        export_views(shelf, exports, now=NOW)
    assert _folders(exports) == [*versions[-2:], "latest"]
    assert exported_version(exports) == versions[-1]


def test_a_former_file_put_back_gets_its_exports_back(shelf: Path, tmp_path: Path) -> None:
    exports, former = tmp_path / "exports", tmp_path / "former.duckdb"
    wanted = _next(shelf, 1)
    shutil.copy2(shelf, former)
    export_views(shelf, exports, now=NOW)
    for number in (2, 3):
        _next(shelf, number)
        export_views(shelf, exports, now=NOW)
    assert wanted not in _folders(exports)
    shutil.copy2(former, shelf)
    assert export_views(shelf, exports, now=NOW).is_new
    assert exported_version(exports) == wanted
    assert read_manifest(exports / "latest")["run_id"] == "run-1"


def _spoil_a_file(folder: Path) -> None:
    (folder / "events.csv").write_text("x", encoding="utf-8")


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_spoil_a_file, id="a file altered"),
        pytest.param(lambda folder: (folder / "events.parquet").unlink(), id="a file gone"),
        pytest.param(lambda folder: (folder / "manifest.json").write_text("{}", "utf-8"), id="no manifest"),
    ],
)
def test_damaged_exports_are_made_anew_beside_the_damaged(
    shelf: Path, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    exports = tmp_path / "exports"
    first = export_views(shelf, exports, now=NOW)
    spoil(first.folder)
    again = export_views(shelf, exports, now=NOW)
    assert again.is_new
    assert again.folder.name == f"{first.folder.name}-2"
    assert (exports / "latest").resolve() == again.folder


def _latest_is_a_folder(exports: Path) -> None:
    (exports / "latest").unlink()
    (exports / "latest").mkdir()
    (exports / "latest" / "mine.txt").touch()


def test_exports_that_cannot_be_written_leave_the_former(shelf: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    former = export_views(shelf, exports, now=NOW)
    version = _next(shelf, 1)
    (exports / f"{version}.partial").write_text("in the way", encoding="utf-8")
    with pytest.raises(WarehouseError, match="cannot be written"):
        export_views(shelf, exports, now=NOW)
    assert exported_version(exports) == former.folder.name
    (exports / f"{version}.partial").unlink()
    _latest_is_a_folder(exports)
    with pytest.raises(WarehouseError, match="cannot be written"):
        export_views(shelf, exports, now=NOW)
    assert (exports / "latest" / "mine.txt").exists()


def test_a_file_that_cannot_be_exported_leaves_nothing_half_written(shelf: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    former = export_views(shelf, exports, now=NOW)
    _next(shelf, 1)
    shelf.write_bytes(b"x" * 5000)
    with pytest.raises(WarehouseError, match="is not a DuckDB file"):
        export_views(shelf, exports, now=NOW)
    assert sorted(path.name for path in exports.iterdir()) == sorted(["latest", former.folder.name])


def test_what_a_killed_export_left_is_removed_and_nothing_else(shelf: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    export_views(shelf, exports, now=NOW)
    killed, mine = exports / f"{version_name(shelf)}.partial", exports / "mine.partial"
    killed.mkdir()
    mine.mkdir()
    prune_exports(exports)
    assert (killed.exists(), mine.exists()) == (False, True)


READER = """
import hashlib, json, sys, time
from pathlib import Path
latest, until, seen = Path(sys.argv[1]), time.monotonic() + 60, set()
print("ready", flush=True)
while time.monotonic() < until:
    folder = latest.resolve(strict=True)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for view in manifest["views"]:
        for file in view["files"]:
            assert hashlib.sha256((folder / file["path"]).read_bytes()).hexdigest() == file["sha256"], file
    seen.add(manifest["run_id"])
    if manifest["run_id"] == sys.argv[2]:
        break
print(len(seen), flush=True)
"""


def test_readers_see_one_whole_set_or_the_other_while_it_is_replaced(shelf: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    export_views(shelf, exports, now=NOW)
    readers = [start(READER, exports / "latest", "run-5") for _ in range(2)]
    try:
        assert [say(reader) for reader in readers] == ["ready", "ready"]
        for number in range(6):
            _next(shelf, number)
            export_views(shelf, exports, now=NOW)
        results = [finish(reader) for reader in readers]
    finally:
        for reader in readers:
            reader.kill()
            reader.wait(timeout=60)
    assert [(status, errors) for status, _, errors in results] == [(0, "")] * 2
    assert max(int(seen) for _, seen, _ in results) > 1


def test_a_file_older_than_its_meta_is_exported_too(shelf: Path, tmp_path: Path) -> None:
    with duckdb.connect(str(shelf)) as writer:
        writer.execute("DROP SCHEMA meta CASCADE")
    exported = export_views(shelf, tmp_path / "exports", now=NOW)
    assert "run_id" not in json.loads((exported.folder / "manifest.json").read_text(encoding="utf-8"))
