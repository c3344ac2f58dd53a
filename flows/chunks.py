"""Chunks: folders in which articles wait for their parse task, one Parquet file of texts each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from flows.night import Chunk, Night

_ARTICLES = "arrivals.parquet"
_CHUNK_CHARACTERS = 32_000_000  # a chunk closes early when its texts are long


def read_articles(folder: Path, columns: list[str] | None = None) -> list[dict[str, Any]]:
    """The articles that wait in ``folder``."""
    rows: list[dict[str, Any]] = pq.read_table(folder / _ARTICLES, columns=columns).to_pylist()
    return rows


class ChunkWriter:
    """Spools articles to ``night.folder``, a Parquet file a chunk, so that memory does not grow with the inbox."""

    def __init__(self, night: Night) -> None:
        self._night = night
        self._rows: list[dict[str, Any]] = []
        self._characters = 0

    def add(self, rows: Iterable[dict[str, Any]]) -> None:
        """Add article rows; a full chunk is written at once."""
        for row in rows:
            self._rows.append(row)
            self._characters += len(str(row["text"]))
            if len(self._rows) >= self._night.settings.chunk_size or self._characters >= _CHUNK_CHARACTERS:
                self.close()

    def close(self) -> None:
        """Write what is left, if anything."""
        if not self._rows:
            return
        folder = self._night.folder / f"chunk-{len(self._night.chunks) + 1:04d}"
        folder.mkdir(parents=True)
        pq.write_table(pa.Table.from_pylist(self._rows), folder / _ARTICLES)
        self._night.chunks.append(Chunk(folder, len(self._rows)))
        self._rows, self._characters = [], 0
