"""What a night leaves for readers: a file that tells of itself and of nobody else, and exports that match it."""

from __future__ import annotations

import getpass
import re
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows.maintenance import main as maintenance
from flows.publish import main as publish
from flows.release import lantik_version
from warehouse.exports import exported_version, read_manifest
from warehouse.publishing import version_name

UNTOLD = "Redaksi menyimpan catatan dapur ini untuk dirinya sendiri."  # holds no number: nobody needs it to check one
HOSTILE = f"""=cmd|' /C calc'!A0 Pemkab Lebak Lantik 1.273 PPPK

@SUM(1)+"WARTA" – Bupati Lebak, Hasbi "<script>alert(1)</script>" Jayabaya, melantik 1.273 PPPK, Senin (8/12/2025).

\u202e-1+1; =1+1\u202c Dari 1.273 PPPK itu, 622 orang "guru;=HYPERLINK(1)" dan 651 orang tenaga teknis.

{UNTOLD}
"""
RunNight = Callable[..., int]


@pytest.fixture
def folder(plain_night: RunNight, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The warehouse's folder, and an inbox below a folder whose name nobody may read in the published file."""
    (samples / "hostile.txt").write_text(HOSTILE, encoding="utf-8")
    (tmp_path / "rahasia").mkdir()
    monkeypatch.setenv("LANTIK_INBOX", str(shutil.move(samples, tmp_path / "rahasia" / "inbox")))
    return tmp_path / "warehouse"


def _texts(file: Path) -> set[str]:
    """Every text in every table of a file, whichever schema."""
    with duckdb.connect(str(file), read_only=True) as reader:
        tables = reader.execute(
            "SELECT schema_name, table_name, column_name FROM duckdb_columns()"
            " WHERE NOT internal AND data_type = 'VARCHAR'"
        ).fetchall()
        return {
            row[0]
            for schema, table, column in tables
            for row in reader.execute(f'SELECT DISTINCT "{column}" FROM "{schema}"."{table}"').fetchall()
            if row[0]
        }


def _published(folder: Path) -> list[str]:
    """Everything that readers can read: texts of the file, and the exports as they lie there."""
    exports = (folder / "exports" / "latest").glob("*.*")
    return [*_texts(folder / "reporting.duckdb"), *(path.read_bytes().decode("utf-8", "replace") for path in exports)]


def test_a_night_leaves_a_file_and_exports_that_tell_of_themselves_alone(
    folder: Path, plain_night: RunNight, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert plain_night() == 0
    assert "as Parquet and CSV" in capsys.readouterr().out
    file = folder / "reporting.duckdb"
    _check_meta(file)
    _check_privacy(folder, tmp_path)
    _check_cells(folder / "exports" / "latest")
    version = version_name(file)
    assert exported_version(folder / "exports") == version

    # Exports and Data Docs of the next night fail: it is published all the same, and the former exports stay.
    exports, aside, docs = folder / "exports", folder / "aside", folder / "docs"
    exports.rename(aside)
    exports.write_text("in the way", encoding="utf-8")
    shutil.rmtree(docs)
    docs.write_text("in the way", encoding="utf-8")
    assert plain_night() == 0
    told = capsys.readouterr().out
    assert f"Data Docs were not written to {docs}: " in told
    assert "export   not written: " in told
    assert "python -m flows.publish --export" in told
    second = version_name(file)
    assert second != version
    exports.unlink()
    aside.rename(exports)
    assert exported_version(exports) == version

    # By hand they are made up for; a rollback brings those of the former file back.
    assert publish(["--export"]) == 0
    assert exported_version(exports) == second
    shutil.rmtree(exports)
    assert publish(["--rollback"]) == 0
    assert f"views in {exports / 'latest'}" in capsys.readouterr().out
    assert (version_name(file), exported_version(exports)) == (version, version)


def _check_meta(file: Path) -> None:
    with duckdb.connect(str(file), read_only=True) as reader:
        about = reader.execute(
            "SELECT file.run_id = publication.run_id, articles, lantik_version, built_at > run_started_at,"
            " newest_file_at FROM meta.file, publication"
        ).fetchone()
        assert about is not None
        same, articles, version, later, newest = about
        assert (same, articles, version, later) == (True, 6, lantik_version(), True)
        assert newest is not None
        for view, rows in reader.execute("SELECT view_name, row_count FROM meta.views").fetchall():
            assert reader.execute(f"SELECT count(*) FROM main.{view}").fetchall() == [(rows,)], view


def _check_privacy(folder: Path, tmp_path: Path) -> None:
    private = [str(tmp_path), "rahasia", str(Path.home()), f"/{getpass.getuser()}/", str(folder), socket.gethostname()]
    private = [name for name in private if len(name) > 4]  # the name of a machine may be as short as a syllable
    for words in _published(folder):
        assert [name for name in private if name in words] == []
        assert UNTOLD not in words
    raw = (folder / "reporting.duckdb").read_bytes()
    assert [name for name in private if name.encode() in raw] == []


def _check_cells(latest: Path) -> None:
    facts = (latest / "article_facts.csv").read_text(encoding="utf-8")
    assert "<script>alert(1)</script>" in facts  # as words, between quotes
    assert "\"'=cmd|" in facts
    for view in read_manifest(latest)["views"]:
        rows = duckdb.sql(f"FROM read_csv('{latest}/{view['name']}.csv', all_varchar = true, quote = '\"')").fetchall()
        assert len(rows) == view["rows"], view["name"]
        for cell in (cell for row in rows for cell in row if cell):
            opened = [piece for piece in re.split("[;\t\r\n]", cell) if re.match("\\s*[=+@-]", piece)]
            assert not opened or re.fullmatch(r"-?[\d.]+", cell), cell
            assert "\u202e" not in cell


def test_maintenance_leaves_the_exports_in_use(folder: Path, prefect_server: str) -> None:
    from tests.published_file import fill_warehouse, publish_file

    fill_warehouse(folder)
    published = publish_file(folder)
    assert publish(["--export"]) == 0
    dead = folder / "exports" / f"{version_name(published)}.partial"
    dead.mkdir()
    with temporary_settings({PREFECT_API_URL: prefect_server}):
        assert maintenance([]) == 0
    assert sorted(path.name for path in (folder / "exports").iterdir()) == [version_name(published), "latest"]
