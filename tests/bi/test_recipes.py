"""The recipes of docs/bi.md, run as they stand there, and what they say of the next night."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import duckdb
import pytest

from tests.bi.environments import PYTHON_CLIENTS, node, program_of, python_of, run
from tests.bi.recipes import DOCUMENT, recipe, section
from warehouse.publishing import PublishError, publish

TOP = ["Provinsi Banten pppk_paruh_waktu 4631", "Kota Serang pppk_paruh_waktu 3794"]
TOP += ["Kabupaten Kutai Kartanegara pppk 3780"]


def _lines(printed: str) -> list[str]:
    """What was printed without DuckDB's progress bar, which it shows where a query takes long."""
    return [" ".join(line.split()) for line in printed.splitlines() if not re.match(r"\s*\d+%|.*▕", line)]


def test_command_line(desk: Path) -> None:
    shell = program_of("cli", "duckdb")
    code = recipe("DuckDB CLI", "sh")
    assert code.startswith("duckdb ")
    printed = run("sh", "-c", code.replace("duckdb ", f"{shell} ", 1), cwd=desk)
    assert printed.strip() == recipe("DuckDB CLI", "").strip()


@pytest.mark.parametrize("client", PYTHON_CLIENTS)
def test_python(client: str, desk: Path) -> None:
    printed = _lines(run(python_of(client), "-c", recipe("Python", "python"), cwd=desk))
    assert printed[-3:] == TOP
    assert any(line.startswith("appointments: ") for line in printed)
    attached = _lines(run(python_of(client), "-c", recipe("Python", "python", 1), cwd=desk))
    assert attached[0].startswith("Banten ")


def test_sqlalchemy(desk: Path) -> None:
    printed = _lines(run(python_of("sqlalchemy"), "-c", recipe("SQLAlchemy", "python"), cwd=desk))
    assert "'appointments'" in printed[0]
    assert printed[1:] == TOP


def test_pandas(desk: Path) -> None:
    assert _lines(run(python_of("sqlalchemy"), "-c", recipe("pandas", "python"), cwd=desk))[1:] == TOP


def test_node(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "node_modules").symlink_to(node() / "node_modules")
    (tmp_path / "recipe.mjs").write_text(recipe("Node", "js"), encoding="utf-8")
    (tmp_path / "warehouse").symlink_to(desk / "warehouse")
    assert _lines(run("node", "recipe.mjs", cwd=tmp_path)) == TOP


FILES = "Files instead: Parquet and CSV"


def test_files(desk: Path) -> None:
    printed = run(sys.executable, "-c", recipe(FILES, "python"), cwd=desk)
    assert re.fullmatch(r"\d{8}T\d{6}\.\d{6}Z \d+ views\n", printed)
    undone = f"import duckdb; print(*(row[0] for row in duckdb.sql({recipe(FILES, 'sql')!r}).fetchall()), sep='\\n')"
    assert "=cmd|' /C calc'!A0 20 orang" in _lines(run(sys.executable, "-c", undone, cwd=desk))


@pytest.mark.parametrize("tool", ["Grafana", "Evidence"])
def test_queries_of_documented_tools_run(published: Path, tool: str) -> None:
    with duckdb.connect(str(published), read_only=True) as reader:
        assert reader.execute(recipe(tool, "sql")).fetchall()


KEPT_OPEN = """
import shutil, sys
import duckdb
path, new = sys.argv[1:]
night = lambda connection: connection.execute("SELECT articles FROM meta.file").fetchone()[0]
first = duckdb.connect(path, read_only=True)
old = night(first)
shutil.move(new, path)
second = duckdb.connect(path, read_only=True)
seen = [night(first) == old, night(second) == old]
first.close()
second.close()
with duckdb.connect(path, read_only=True) as third:
    print(*seen, night(third))
"""
POOLED = """
import shutil, sys
from sqlalchemy import NullPool, create_engine, text
path, new = sys.argv[1:]
def night(engine):
    with engine.connect() as connection:
        return connection.execute(text("SELECT articles FROM meta.file")).scalar()
def open_(**how):
    return create_engine("duckdb:///" + path, connect_args={"read_only": True}, **how)
pooled = open_()
old = night(pooled)
shutil.move(new, path)
seen = [night(pooled) == old]
pooled.dispose()
print(*seen, night(pooled) == 777, night(open_(poolclass=NullPool)))
"""
INSTANCES = """
import { renameSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const [path, next] = process.argv.slice(2);
const open = () => DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
const night = async (instance) => {
  const connection = await instance.connect();
  return Number((await connection.runAndReadAll('SELECT articles FROM meta.file')).getRows()[0][0]);
};
const first = await open();
const old = await night(first);
renameSync(next, path);
const second = await open();
console.log((await night(first)) === old, await night(second));
"""


@pytest.fixture
def nights(published: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A published file and the one that is to replace it, whose meta names 777 articles."""
    old, new = tmp_path / "reporting.duckdb", tmp_path / "new.duckdb"
    shutil.copyfile(published, old)
    shutil.copyfile(published, new)
    with duckdb.connect(str(new)) as writer:
        writer.execute("UPDATE meta.file SET articles = 777")
    return old, new


@pytest.mark.parametrize("client", PYTHON_CLIENTS)
def test_a_new_night_is_seen_once_every_connection_is_closed(client: str, nights: tuple[Path, Path]) -> None:
    assert run(python_of(client), "-c", KEPT_OPEN, *nights).split()[-3:] == ["True", "True", "777"]


def test_a_pool_keeps_the_old_night_until_it_is_disposed_of(nights: tuple[Path, Path]) -> None:
    assert run(python_of("sqlalchemy"), "-c", POOLED, *nights).split()[-3:] == ["True", "True", "777"]


def test_another_instance_of_node_sees_the_new_night(nights: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "node_modules").symlink_to(node() / "node_modules")
    (tmp_path / "nights.mjs").write_text(INSTANCES, encoding="utf-8")
    assert run("node", tmp_path / "nights.mjs", *nights).split() == ["true", "777"]


WRITE = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE marts.x AS SELECT 1'); "
COPY = """
import duckdb, sys
with duckdb.connect() as connection:
    connection.execute(f"ATTACH '{sys.argv[1]}' AS reporting (READ_ONLY)")
    connection.execute(f"ATTACH '{sys.argv[2]}' AS copied {sys.argv[3]}")
    connection.execute("COPY FROM DATABASE reporting TO copied")
"""
COUNT = (
    "import duckdb, sys; print(duckdb.connect(sys.argv[1], read_only=True).execute('FROM events').fetchone() is None)"
)


def test_duckdb_2_keeps_the_format_of_the_file_and_makes_copies_in_its_own(
    nights: tuple[Path, Path], tmp_path: Path
) -> None:
    old, _ = nights
    run(python_of("duckdb-2.0"), "-c", WRITE + "c.close()", old)
    copies = {options: tmp_path / f"copy{len(options)}.duckdb" for options in ("", "(STORAGE_VERSION 'v1.0.0')")}
    for options, path in copies.items():
        run(python_of("duckdb-2.0"), "-c", COPY, old, path, options)
    for client in PYTHON_CLIENTS:
        assert run(python_of(client), "-c", COUNT, old).strip() == "False"
        assert run(python_of(client), "-c", COUNT, copies["(STORAGE_VERSION 'v1.0.0')"]).strip() == "False"
    with pytest.raises(AssertionError, match="Error"):
        run(python_of("duckdb-1.5"), "-c", COUNT, copies[""])


def test_a_killed_writer_leaves_the_log_that_publishing_refuses(nights: tuple[Path, Path]) -> None:
    old, new = nights
    run(python_of("duckdb-1.5"), "-c", f"import os; {WRITE} os._exit(0)", old)
    with pytest.raises(PublishError, match="wal lies beside"):
        publish(new, old, keep=0, versions=old.parent / "versions")


TABLE = re.findall(r"^\| \[(?P<tool>[^\]]+)\]\(#[^)]+\) \| (?P<how>\w+)", DOCUMENT.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize(("tool", "how"), TABLE)
def test_every_tool_has_a_recipe_marked_as_in_the_table(tool: str, how: str) -> None:
    text = " ".join(section({"Files instead": FILES}.get(tool, tool)).split())
    assert text.startswith(f"*{how.capitalize()}*")
    assert how in ("tested", "documented")
    assert "A new night" in text or tool in ("Files instead", "Grafana")
