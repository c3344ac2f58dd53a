"""Upkeep: a backup that holds the same, a compaction that loses nothing, leftovers gone and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.warehouse.nights import contents, night
from warehouse import upkeep
from warehouse.connection import open_warehouse
from warehouse.folder import WarehouseError

NOW = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
FREE = "CREATE TABLE staging.filler AS SELECT i, md5(i::VARCHAR) AS t FROM range(300_000) r(i)"


def _filled(folder: Path, tmp_path: Path) -> dict[str, object]:
    with open_warehouse(folder) as connection:
        night(connection, tmp_path, ["a", "b"])
        return contents(connection)


def test_a_backup_holds_the_same_and_the_newest_stay(folder: Path, tmp_path: Path) -> None:
    before = _filled(folder, tmp_path)
    (folder / "backups").mkdir()
    (folder / "backups" / "lantik-mine.duckdb").write_text("somebody's own")
    copies = [upkeep.back_up(folder, keep=2, now=NOW + timedelta(days=day))[0] for day in range(3)]
    assert {path.name for path in (folder / "backups").iterdir()} == {
        "lantik-mine.duckdb",
        copies[1].name,
        copies[2].name,
    }
    restored = tmp_path / "restored"
    restored.mkdir()
    copies[2].rename(restored / "lantik.duckdb")
    with open_warehouse(restored) as connection:
        assert contents(connection) == before


def test_a_backup_made_after_the_clock_was_set_back_stays(folder: Path, tmp_path: Path) -> None:
    _filled(folder, tmp_path)
    ahead, _ = upkeep.back_up(folder, keep=1, now=NOW + timedelta(days=365))
    copy, removed = upkeep.back_up(folder, keep=1, now=NOW)
    assert (copy.exists(), ahead.exists(), removed) == (True, True, ())


def test_compaction_frees_what_is_free_and_loses_nothing(folder: Path, tmp_path: Path) -> None:
    before = _filled(folder, tmp_path)
    with open_warehouse(folder) as connection:
        connection.execute(FREE)
    with open_warehouse(folder) as connection:
        connection.execute("DROP TABLE staging.filler")
    done = upkeep.compact(folder)
    assert done.after < done.before / 2
    assert (folder / "lantik.duckdb").stat().st_size == done.after
    assert list((folder / "candidates").iterdir()) == []
    with open_warehouse(folder) as connection:  # migrations are known, views bind, rows are there
        assert contents(connection) == before
        assert connection.execute("SELECT count(*) FROM corrected.articles").fetchone() == (2,)
        assert night(connection, tmp_path, ["a", "b", "c"], run_id="night-2").articles == 1


def test_a_warehouse_file_that_is_a_link_stays_one(folder: Path, tmp_path: Path) -> None:
    _filled(folder, tmp_path)
    with open_warehouse(folder) as connection:
        connection.execute(FREE)
    with open_warehouse(folder) as connection:
        connection.execute("DROP TABLE staging.filler")
    real = (folder / "lantik.duckdb").rename(tmp_path / "real.duckdb")
    (folder / "lantik.duckdb").symlink_to(real)
    done = upkeep.compact(folder)
    assert done.after < done.before / 2
    assert ((folder / "lantik.duckdb").is_symlink(), real.stat().st_size) == (True, done.after)


def test_a_compact_file_is_left_alone(folder: Path, tmp_path: Path) -> None:
    _filled(folder, tmp_path)
    first = upkeep.compact(folder)
    stamp = (folder / "lantik.duckdb").stat().st_mtime_ns
    assert upkeep.compact(folder) == upkeep.Compaction(first.after, first.after)
    assert (folder / "lantik.duckdb").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("act", [lambda folder: upkeep.compact(folder), lambda f: upkeep.back_up(f, keep=2, now=NOW)])
def test_a_copy_that_does_not_hold_the_same_takes_no_place(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: object
) -> None:
    before = _filled(folder, tmp_path)
    told = iter([{("staging", "articles"): (2, 1)}, {("staging", "articles"): (1, 1)}])
    monkeypatch.setattr(upkeep, "_contents", lambda _: next(told))
    monkeypatch.setattr(upkeep, "_WORTH", 0.0)
    with pytest.raises(WarehouseError, match="hold"):
        act(folder)  # type: ignore[operator]
    with open_warehouse(folder) as connection:
        assert contents(connection) == before
    assert [path for path in folder.rglob("*") if path.suffix == ".partial" or path.name == "compacted.duckdb"] == []


def test_only_our_leftovers_are_removed(folder: Path) -> None:
    ours = [
        "candidates/rollback-20261122T000000Z.duckdb",
        "candidates/compacted.duckdb.wal",
        "backups/lantik-1.partial",
    ]
    theirs = ["candidates/notes.txt", "backups/lantik-20261122T010000.000000Z.duckdb"]
    for name in ours + theirs:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    upkeep.discard_unfinished(folder)
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()) == sorted(theirs)


def test_a_backup_of_no_duckdb_file_says_so(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "lantik.duckdb").write_bytes(b"x" * 20_000)
    with pytest.raises(WarehouseError, match="is not a DuckDB file"):
        upkeep.back_up(folder, keep=2, now=NOW)
