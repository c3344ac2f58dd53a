"""Opening a warehouse: made where there is none, and one plain sentence for each way it cannot be used."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

from tests.permissions import without_root
from tests.warehouse.nights import night
from tests.warehouse.processes import finish, say, start
from warehouse.connection import open_warehouse, plain_reason
from warehouse.folder import WarehouseError
from warehouse.publishing import candidate_connection
from warehouse.transactions import transaction


def test_a_warehouse_is_made_and_opened_again(folder: Path, tmp_path: Path) -> None:
    with open_warehouse(folder / "deep" / "er") as connection:
        night(connection, tmp_path, ["a"])
    with open_warehouse(folder / "deep" / "er") as connection:
        assert connection.execute("SELECT article_id FROM staging.articles").fetchall() == [("a",)]
    assert [path.name for path in (folder / "deep" / "er").iterdir()] == ["lantik.duckdb"]


def test_nothing_is_fetched_or_loaded_from_elsewhere(connection: duckdb.DuckDBPyConnection) -> None:
    settings = connection.execute(
        "SELECT name FROM duckdb_settings() WHERE value = 'true' AND name IN "
        "('autoinstall_known_extensions', 'autoload_known_extensions', 'allow_community_extensions')"
    ).fetchall()
    assert settings == []


def _file_for_folder(folder: Path) -> None:
    folder.write_text("x", encoding="utf-8")


def _file_above(folder: Path) -> None:
    folder.parent.rmdir()
    folder.parent.write_text("x", encoding="utf-8")


def _not_duckdb(folder: Path) -> None:
    folder.mkdir()
    (folder / "lantik.duckdb").write_text("guru,20\n", encoding="utf-8")


def _empty(folder: Path) -> None:
    folder.mkdir()
    (folder / "lantik.duckdb").touch()


def _a_folder(folder: Path) -> None:
    (folder / "lantik.duckdb").mkdir(parents=True)


def _cut_short(folder: Path) -> None:
    with open_warehouse(folder):
        pass
    raw = (folder / "lantik.duckdb").read_bytes()
    (folder / "lantik.duckdb").write_bytes(raw[:9_000])


STRANGERS = (
    "CREATE SCHEMA raw; CREATE TABLE raw.inbox_files (i INTEGER)",
    "CREATE SCHEMA ops; CREATE VIEW ops.migrations AS SELECT 1 AS step",
    "CREATE TABLE customers (i INTEGER)",
)


def _somebody_elses(sql: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        folder.mkdir()
        with duckdb.connect(str(folder / "lantik.duckdb")) as other:
            other.execute(sql)

    return make


@pytest.mark.parametrize(
    ("make", "ending"),
    [
        pytest.param(_file_for_folder, "warehouse cannot be made: a file has that name.", id="a-file-has-its-name"),
        pytest.param(_file_above, "warehouse cannot be made: not a directory.", id="below-a-file"),
        pytest.param(
            _not_duckdb,
            "lantik.duckdb is not a DuckDB file; move it away or name another folder.",
            id="not-duckdb",
        ),
        pytest.param(_empty, "lantik.duckdb is not a DuckDB file; move it away or name another folder.", id="empty"),
        pytest.param(_a_folder, "lantik.duckdb is a folder.", id="a-folder"),
        pytest.param(_cut_short, "attempted to read", id="cut-short"),
        *(
            pytest.param(
                _somebody_elses(sql),
                "lantik.duckdb is a DuckDB file that Lantik did not make; move it away or name another folder.",
                id=name,
            )
            for name, sql in zip(("table-of-ours", "view-of-ours", "tables-of-its-own"), STRANGERS, strict=True)
        ),
    ],
)
def test_what_cannot_be_opened_says_why(tmp_path: Path, make: Callable[[Path], None], ending: str) -> None:
    folder = tmp_path / "base" / "warehouse"
    folder.parent.mkdir()
    make(folder)
    with pytest.raises(WarehouseError) as raised, open_warehouse(folder):
        pass
    message = str(raised.value)
    assert ending in message
    assert message.endswith((".", "!"))
    assert "\n" not in message
    assert "Traceback" not in message


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param("ware?house", "'?'", id="question-mark"),
        pytest.param("ware\udcffhouse", "'\\udcff'", id="not-utf-8"),
        pytest.param("ware\x1b[2Jhouse", "'\\x1b'", id="terminal-escape"),
    ],
)
def test_a_folder_whose_name_duckdb_would_misread_is_refused(tmp_path: Path, name: str, shown: str) -> None:
    with (
        pytest.raises(WarehouseError, match="with which DuckDB cannot work") as raised,
        open_warehouse(tmp_path / name),
    ):
        pass
    assert f"has {shown} in its name" in str(raised.value)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    "name", ["a b", "a'b", 'a"b', "a%b", "a*[b]", "\N{LATIN SMALL LETTER E WITH ACUTE}", "a#b&c;d"]
)
def test_any_other_name_will_do(tmp_path: Path, name: str) -> None:
    with open_warehouse(tmp_path / name) as connection:
        night(connection, tmp_path / name, ["a"])
    with candidate_connection(tmp_path / name / "new.duckdb", tmp_path / name / "lantik.duckdb") as connection:
        assert connection.execute("SELECT count(*) FROM lantik.staging.articles").fetchone() == (1,)


@contextmanager
def _no_file_longer_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_no_more_is_named_and_nothing_is_half_written(folder: Path) -> None:
    with open_warehouse(folder):
        pass
    size = (folder / "lantik.duckdb").stat().st_size
    with (
        pytest.raises(WarehouseError, match=r"lantik\.duckdb failed: .*too large") as raised,
        open_warehouse(folder) as connection,
        _no_file_longer_than(size + 100_000),
        transaction(connection),
    ):
        connection.execute("CREATE TABLE much AS SELECT uuid() AS it FROM range(100_000)")
    assert "\n" not in str(raised.value)
    with open_warehouse(folder) as connection:
        assert connection.execute("SELECT 1 FROM duckdb_tables() WHERE table_name = 'much'").fetchall() == []


def test_a_folder_that_cannot_be_written(open_folder: Path) -> None:
    with without_root(), pytest.raises(WarehouseError) as raised, open_warehouse(open_folder):
        pass
    assert str(raised.value) == (
        f"The warehouse folder {open_folder} cannot be written: there is no permission to write there."
    )
    with without_root(), pytest.raises(WarehouseError, match="cannot be made: there is no permission"):
        open_warehouse(open_folder / "inside").__enter__()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param("Permission denied", "there is no permission", id="of-another-user"),
        pytest.param("Operation not permitted", "there is no permission", id="kept-from-change"),
        pytest.param("Read-only file system", "its file system can only be read", id="mounted-for-reading"),
    ],
)
def test_a_file_that_must_not_be_written_is_told_in_our_words(said: str, reason: str) -> None:
    error = duckdb.IOException(f'IO Error: Cannot open file "/data/lantik.duckdb": {said}')
    assert plain_reason(error) == f"cannot be opened: {reason}"


HOLD = """
import sys
from pathlib import Path
from warehouse.connection import open_warehouse
with open_warehouse(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def test_a_file_that_another_process_has_open(folder: Path) -> None:
    with start(HOLD, folder) as holder:
        assert say(holder) == "open"
        with pytest.raises(WarehouseError) as raised, open_warehouse(folder):
            pass
        assert str(raised.value).startswith(
            f"The warehouse file {folder / 'lantik.duckdb'} is open in another process (process {holder.pid}, "
        )
        finish(holder)
    with open_warehouse(folder):
        pass
