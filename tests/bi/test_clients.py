"""Clients of every kind open the published file read-only and see the same views, comments and rows."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bi.clients.read_all import plain
from tests.bi.environments import HERE, PYTHON_CLIENTS, node, program_of, python_of, read, run

READ_ALL = HERE / "clients" / "read_all.py"


@pytest.fixture(scope="session")
def wanted(published: Path) -> Any:
    """What the night's own DuckDB, 1.5.5, sees."""
    seen = read(sys.executable, READ_ALL, "duckdb", published)
    assert seen["version"] == "1.5.5"
    assert len(seen["views"]) > 10
    assert all(comment for _, comment in seen["views"])
    assert all(comment for _, _, comment in seen["columns"])
    assert sum(map(len, seen["rows"].values())) > 200
    return seen


def _same(seen: Any, wanted: Any) -> None:
    assert seen["views"] == wanted["views"]
    assert seen["columns"] == wanted["columns"]
    assert list(seen["rows"]) == list(wanted["rows"])
    for view, rows in wanted["rows"].items():
        # Clients sort NULL and letters alike, but not all write numbers in the same way before they are compared.
        assert sorted(seen["rows"][view], key=repr) == sorted(rows, key=repr), view


@pytest.mark.parametrize("client", PYTHON_CLIENTS)
def test_python(client: str, published: Path, wanted: Any) -> None:
    seen = read(python_of(client), READ_ALL, "duckdb", published)
    assert f"duckdb-{seen['version']}".startswith(f"{client}.")
    _same(seen, wanted)


@pytest.mark.parametrize("how", ["sqlalchemy", "pandas", "pandas-sqlalchemy"])
def test_frames_and_engines(how: str, published: Path, wanted: Any) -> None:
    _same(read(python_of("sqlalchemy"), READ_ALL, how, published), wanted)


def test_node(published: Path, wanted: Any, tmp_path: Path) -> None:
    packages = node()
    script = tmp_path / "read_all.mjs"
    script.write_bytes((HERE / "node" / "read_all.mjs").read_bytes())
    (tmp_path / "node_modules").symlink_to(packages / "node_modules")
    _same(read("node", script, published), wanted)


def test_command_line(published: Path, wanted: Any) -> None:
    shell = program_of("cli", "duckdb")
    asked = [argument for view in wanted["rows"] for argument in ("-c", f'FROM "{view}" ORDER BY ALL')]
    printed = run(shell, "-readonly", "-json", *asked, published)
    tables = [json.loads(each) for each in re.split(r"(?<=\])\n", printed) if each.strip()]
    assert len(tables) == len(wanted["rows"])
    for (view, rows), table in zip(wanted["rows"].items(), tables, strict=True):
        seen = [[plain(value) for value in row.values()] for row in table if row]
        assert sorted(seen, key=repr) == sorted(rows, key=repr), view


def test_every_client_leaves_the_file_as_it_was(published: Path) -> None:
    assert [path.name for path in published.parent.glob("reporting.duckdb*")] == ["reporting.duckdb"]
