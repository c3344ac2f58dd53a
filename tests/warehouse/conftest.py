"""A warehouse of its own for each test, and the rows of a small night to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from tests.permissions import reachable_folder
from warehouse.connection import open_warehouse
from warehouse.folder import WAREHOUSE_FILE

NOW = datetime(2026, 11, 3, 19, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "warehouse"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new warehouse's file, made once and copied from: making its tables takes longer than most tests."""
    folder = tmp_path_factory.mktemp("migrated") / "warehouse"
    with open_warehouse(folder):
        pass
    return folder / WAREHOUSE_FILE


@pytest.fixture
def warehouse_file(migrated: Path, folder: Path) -> Path:
    """The file of a new warehouse in ``folder``."""
    folder.mkdir()
    return Path(shutil.copy(migrated, folder))


@pytest.fixture
def connection(warehouse_file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_warehouse(warehouse_file.parent) as opened:
        yield opened


@pytest.fixture
def open_folder() -> Iterator[Path]:
    with reachable_folder() as reachable:
        yield reachable
