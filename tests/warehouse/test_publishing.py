"""Publishing: only what readers can use, whole or not at all, under readers that never notice."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.processes import finish, say, start
from warehouse.folder import WarehouseError
from warehouse.publishing import PublishError, candidate_connection, check, publish

GOOD = """
    CREATE SCHEMA marts;
    CREATE TABLE marts.facts AS SELECT {value} AS headcount FROM range(1000);
    CREATE VIEW main.appointments AS SELECT headcount FROM marts.facts;
    COMMENT ON VIEW main.appointments IS 'Who appointed how many';
    COMMENT ON COLUMN main.appointments.headcount IS 'people';
"""
READ = "SELECT count(*), min(headcount), max(headcount) FROM reporting.appointments"


def _build(folder: Path, sql: str) -> Path:
    candidate = folder / "candidates" / "tonight.duckdb"
    with candidate_connection(candidate, folder / "lantik.duckdb") as connection:
        connection.execute(sql)
    return candidate


def _publish(folder: Path, value: int, keep: int = 2) -> None:
    publish(
        _build(folder, GOOD.format(value=value)), folder / "reporting.duckdb", keep=keep, versions=folder / "versions"
    )


def _read(path: Path) -> tuple[int, ...]:
    with duckdb.connect(str(path), read_only=True) as reader:
        row = reader.execute(READ).fetchone()
    assert row is not None
    return row


def test_a_candidate_is_published_with_its_comments(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1)
    assert _read(folder / "reporting.duckdb") == (1000, 1, 1)
    with duckdb.connect(str(folder / "reporting.duckdb"), read_only=True) as reader:
        assert reader.execute("SELECT comment FROM duckdb_views() WHERE view_name = 'appointments'").fetchall() == [
            ("Who appointed how many",)
        ]
        assert reader.execute("SELECT comment FROM duckdb_columns() WHERE table_name = 'appointments'").fetchall() == [
            ("people",)
        ]
    assert sorted(path.name for path in folder.rglob("*") if path.is_file()) == ["lantik.duckdb", "reporting.duckdb"]


def test_former_files_are_kept_and_the_oldest_removed(warehouse_file: Path, folder: Path) -> None:
    for value in range(1, 6):
        _publish(folder, value)
    assert _read(folder / "reporting.duckdb") == (1000, 5, 5)
    versions = sorted((folder / "versions").iterdir())
    assert [_read_version(path) for path in versions] == [3, 4]
    assert all(path.name.startswith("reporting-20") and path.suffix == ".duckdb" for path in versions)


def _read_version(path: Path) -> int:
    with duckdb.connect() as reader:
        reader.execute(f"ATTACH '{path}' AS kept (READ_ONLY)")
        row = reader.execute("SELECT max(headcount) FROM kept.appointments").fetchone()
    assert row is not None
    return int(row[0])


def test_keeping_none_makes_no_folder(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1, keep=0)
    _publish(folder, 2, keep=0)
    assert not (folder / "versions").exists()
    assert _read(folder / "reporting.duckdb") == (1000, 2, 2)


TABLE = "CREATE SCHEMA marts; CREATE TABLE marts.facts AS SELECT 1 AS i, 2 AS j; "


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        pytest.param(TABLE, "holds no view", id="no-view"),
        pytest.param(
            TABLE + "CREATE VIEW v AS FROM lantik.staging.articles",
            "view v of .* would fail for its readers: .*lantik",
            id="view-over-the-warehouse",
        ),
        pytest.param(
            TABLE + "CREATE VIEW v AS FROM reporting.marts.facts",
            "view v of .* would fail for its readers: .*reporting",
            id="view-naming-its-file",
        ),
        pytest.param(
            TABLE + "CREATE TABLE m AS SELECT 1 AS i; CREATE VIEW v AS FROM reporting.m",
            "view v of .* would fail for its readers",
            id="view-naming-its-file-in-two-parts",
        ),
        pytest.param(
            TABLE + "CREATE SCHEMA reporting; CREATE VIEW v AS FROM marts.facts",
            "a schema called reporting",
            id="schema-named-as-the-file",
        ),
        pytest.param(
            TABLE + "CREATE VIEW v AS SELECT i FROM marts.facts; ALTER TABLE marts.facts DROP i",
            "view v of .* would fail for its readers",
            id="view-over-a-column-that-is-gone",
        ),
    ],
)  # fmt: skip
def test_what_readers_could_not_use_is_not_published(warehouse_file: Path, folder: Path, sql: str, reason: str) -> None:
    _publish(folder, 1)
    with pytest.raises(PublishError, match=reason):
        publish(_build(folder, sql), folder / "reporting.duckdb", keep=2, versions=folder / "versions")
    assert _read(folder / "reporting.duckdb") == (1000, 1, 1)
    assert not (folder / "versions").exists()


def _wal_beside_target(folder: Path) -> None:
    (folder / "reporting.duckdb.wal").touch()


def _wal_beside_candidate(folder: Path) -> None:
    (folder / "candidates" / "tonight.duckdb.wal").touch()


def _no_candidate(folder: Path) -> None:
    (folder / "candidates" / "tonight.duckdb").unlink()


def _link_to_another_name(folder: Path) -> None:
    (folder / "reporting.duckdb").rename(folder / "real.duckdb")
    (folder / "reporting.duckdb").symlink_to("real.duckdb")


def _not_duckdb(folder: Path) -> None:
    (folder / "candidates" / "tonight.duckdb").write_text("guru", encoding="utf-8")


def _newer_storage(folder: Path) -> None:
    path = folder / "candidates" / "tonight.duckdb"
    path.unlink()
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{path}' AS newer (STORAGE_VERSION 'latest')")
        connection.execute("USE newer")
        connection.execute(GOOD.format(value=2))


def _versions_is_a_file(folder: Path) -> None:
    (folder / "versions").write_text("x", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        pytest.param(_wal_beside_target, "reporting.duckdb.wal lies beside reporting.duckdb", id="wal-beside-target"),
        pytest.param(_wal_beside_candidate, "tonight.duckdb.wal lies beside tonight", id="wal-beside-candidate"),
        pytest.param(_no_candidate, "There is no candidate", id="no-candidate"),
        pytest.param(_not_duckdb, "is not a DuckDB file", id="not-duckdb"),
        pytest.param(_newer_storage, r"is stored as v1\.[2-9].*; readers need v1\.0\.0", id="newer-storage"),
        pytest.param(_link_to_another_name, "its readers would not find reporting.appointments; call the", id="link"),
        pytest.param(_versions_is_a_file, "cannot be kept in .*/versions: file exists", id="versions-is-a-file"),
    ],
)
def test_a_spoilt_publication_leaves_what_readers_have(
    warehouse_file: Path, folder: Path, spoil: Callable[[Path], None], reason: str
) -> None:
    _publish(folder, 1)
    candidate = _build(folder, GOOD.format(value=2))
    before = (folder / "reporting.duckdb").read_bytes()
    spoil(folder)
    with pytest.raises(PublishError, match=reason):
        publish(candidate, folder / "reporting.duckdb", keep=2, versions=folder / "versions")
    assert (folder / "reporting.duckdb").read_bytes() == before


def _beside_the_warehouse(folder: Path, _memory: Path) -> Path:
    return folder / "elsewhere"


def _on_another_file_system(_folder: Path, memory: Path) -> Path:
    return memory


@pytest.mark.parametrize("where", [_beside_the_warehouse, _on_another_file_system])
def test_a_link_stays_and_what_it_leads_to_is_replaced(
    warehouse_file: Path, folder: Path, memory: Path, where: Callable[[Path, Path], Path]
) -> None:
    _publish(folder, 1)
    elsewhere = where(folder, memory)
    elsewhere.mkdir(exist_ok=True)
    link, file = folder / "reporting.duckdb", elsewhere / "reporting.duckdb"
    shutil.move(link, file)
    link.symlink_to(file)
    with duckdb.connect(str(file), read_only=True) as reader:
        _publish(folder, 2)
        assert reader.execute(READ).fetchone() == (1000, 1, 1)
    assert link.is_symlink()
    assert (_read(link), _read(file)) == ((1000, 2, 2), (1000, 2, 2))
    assert [path.name for path in elsewhere.iterdir()] == [file.name]
    assert list((folder / "candidates").iterdir()) == []
    assert [_read_version(path) for path in (folder / "versions").iterdir()] == [1]


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder on another file system, where there is one in memory."""
    shared = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as name:
        yield Path(name)


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        pytest.param("reporting.duckdb", "is a link that leads back to itself; remove it", id="itself"),
        pytest.param("candidates", "is a link to the folder .*/candidates; have it lead to a file", id="a-folder"),
        pytest.param("nowhere/real.duckdb", "and there is no folder .*/nowhere; bring it back or remove", id="nowhere"),
    ],
)
def test_a_link_that_leads_to_no_file_is_told(warehouse_file: Path, folder: Path, to: str, reason: str) -> None:
    candidate = _build(folder, GOOD.format(value=1))
    (folder / "reporting.duckdb").symlink_to(to)
    with pytest.raises(PublishError, match=reason):
        publish(candidate, folder / "reporting.duckdb", keep=2, versions=folder / "versions")
    assert (folder / "reporting.duckdb").is_symlink()


def test_a_link_that_leads_to_no_file_yet_gets_one(warehouse_file: Path, folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "reporting.duckdb").symlink_to("elsewhere/reporting.duckdb")
    _publish(folder, 1)
    assert (folder / "reporting.duckdb").is_symlink()
    assert _read(folder / "elsewhere" / "reporting.duckdb") == (1000, 1, 1)


def test_a_write_ahead_log_left_by_a_killed_writer_stops_publishing(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1)
    script = "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE x (i INT)'); os._exit(9)"
    with start(script, folder / "reporting.duckdb") as writer:
        assert finish(writer)[0] == 9
    with pytest.raises(PublishError, match=r"reporting\.duckdb\.wal lies beside"):
        _publish(folder, 2)


def test_a_failed_build_leaves_no_file(warehouse_file: Path, folder: Path) -> None:
    with pytest.raises(duckdb.CatalogException):
        _build(folder, GOOD.format(value=1) + "SELECT * FROM nothing")
    assert list((folder / "candidates").iterdir()) == []


def test_a_killed_build_is_begun_afresh(warehouse_file: Path, folder: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from warehouse.publishing import candidate_connection\n"
        "with candidate_connection(Path(sys.argv[1]), Path(sys.argv[2])) as c:\n"
        "    c.execute('CREATE SCHEMA old; CREATE TABLE old.t (i INT)'); os._exit(9)"
    )
    candidate = folder / "candidates" / "tonight.duckdb"
    with start(script, candidate, warehouse_file) as build:
        assert finish(build)[0] == 9
    assert candidate.exists()
    assert check(_build(folder, GOOD.format(value=1)), "reporting") == ("appointments",)
    with duckdb.connect(str(candidate), read_only=True) as built:
        assert built.execute("SELECT table_name FROM duckdb_tables()").fetchall() == [("facts",)]


def test_the_warehouse_is_read_only_to_a_build(warehouse_file: Path, folder: Path) -> None:
    with pytest.raises(duckdb.InvalidInputException, match="read-only"):
        _build(folder, "DELETE FROM lantik.staging.articles")


def test_a_warehouse_that_is_none(folder: Path) -> None:
    folder.mkdir()
    (folder / "lantik.duckdb").write_text("guru", encoding="utf-8")
    with pytest.raises(WarehouseError, match=r"lantik\.duckdb is not a DuckDB file"):
        _build(folder, GOOD.format(value=1))


def test_a_reader_keeps_the_file_it_opened(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1)
    with duckdb.connect(str(folder / "reporting.duckdb"), read_only=True) as reader:
        _publish(folder, 2)
        assert reader.execute(READ).fetchone() == (1000, 1, 1)
    assert _read(folder / "reporting.duckdb") == (1000, 2, 2)


# Readers that look all the time see a torn file only by luck; this sees every step that touches the published name.
TOUCHES = """
import os, sys
from pathlib import Path
from warehouse.publishing import publish
candidate, target, versions = map(Path, sys.argv[1:])
touched = []

def note(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        changes = [path] if flags and flags & (os.O_WRONLY | os.O_RDWR | os.O_TRUNC) else []
    else:
        changes = {"os.rename": arguments[:2], "os.remove": arguments[:1], "os.truncate": arguments[:1],
                   "os.link": arguments[1:2]}.get(event, ())
    if str(target) in map(str, changes):
        touched.append((event, *map(str, changes)))

sys.addaudithook(note)
publish(candidate, target, keep=2, versions=versions)
print(touched == [("os.rename", str(candidate), str(target))], touched)
"""


def test_a_published_name_is_changed_by_one_rename_alone(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1)
    candidate = _build(folder, GOOD.format(value=2))
    status, out, errors = finish(start(TOUCHES, candidate, folder / "reporting.duckdb", folder / "versions"))
    assert (status, errors, out.partition(" ")[0]) == (0, "", "True"), out


LAST = 99
READERS = """
import sys, time
import duckdb
path, until = sys.argv[1], time.monotonic() + 60
seen = set()
print("ready", flush=True)
while time.monotonic() < until:
    with duckdb.connect(path, read_only=True) as reader:
        rows, low, high = reader.execute(sys.argv[2]).fetchone()
    assert rows == 1000 and low == high, (rows, low, high)
    seen.add(low)
    if low == int(sys.argv[3]):
        break
print(len(seen), flush=True)
"""


def test_readers_see_one_whole_file_or_the_other_while_it_is_replaced(
    warehouse_file: Path, folder: Path, tmp_path: Path
) -> None:
    _publish(folder, 0)
    target = folder / "reporting.duckdb"
    values = [*range(1, 9), LAST]  # built beforehand: what is looked at is the switch
    built = [_build(folder, GOOD.format(value=value)).rename(tmp_path / f"{value}.duckdb") for value in values]
    readers = [start(READERS, target, READ, LAST) for _ in range(3)]
    try:
        for reader in readers:
            assert say(reader) == "ready"
        for candidate in built:
            tonight = candidate.rename(folder / "candidates" / "tonight.duckdb")
            publish(tonight, target, keep=2, versions=folder / "versions")
        results = [finish(reader) for reader in readers]
    finally:
        for reader in readers:
            reader.kill()
            reader.wait(timeout=60)
    assert [(status, errors) for status, _, errors in results] == [(0, "")] * 3
    assert max(int(seen) for _, seen, _ in results) > 1


def test_publishing_does_not_touch_the_file_in_use(warehouse_file: Path, folder: Path) -> None:
    _publish(folder, 1)
    old = (folder / "reporting.duckdb").stat()
    _publish(folder, 2)
    kept = next((folder / "versions").iterdir()).stat()
    assert (kept.st_ino, kept.st_mtime_ns, kept.st_size) == (old.st_ino, old.st_mtime_ns, old.st_size)
