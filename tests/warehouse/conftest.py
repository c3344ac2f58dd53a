"""A warehouse of its own for each test, and the rows of a small night to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from tests.permissions import reachable_folder
from warehouse.connection import open_warehouse

NOW = datetime(2026, 11, 3, 19, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "warehouse"


@pytest.fixture
def connection(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_warehouse(folder) as opened:
        yield opened


@pytest.fixture
def open_folder() -> Iterator[Path]:
    with reachable_folder() as reachable:
        yield reachable
