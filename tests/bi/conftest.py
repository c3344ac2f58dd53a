"""One published file for all clients: the samples, and an article for each of the hostile words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.published_file import fill_warehouse, hostile_stories, publish_file
from warehouse.exports import export_views


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds ``warehouse/reporting.duckdb`` and its exports, as the recipes name them."""
    folder = tmp_path_factory.mktemp("desk")
    fill_warehouse(folder / "warehouse", *hostile_stories())
    export_views(publish_file(folder / "warehouse"), folder / "warehouse" / "exports", now=datetime.now(UTC))
    return folder


@pytest.fixture(scope="session")
def published(desk: Path) -> Path:
    return desk / "warehouse" / "reporting.duckdb"
