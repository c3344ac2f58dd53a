"""An answer as a table for a terminal, or as CSV, JSON or Markdown: what articles say is shown, never obeyed."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

import duckdb

from flows.markdown import escaped
from flows.markdown import table as markdown_table
from flows.tables import screen, table
from warehouse.csv_cells import guarded

FORMATS = ("table", "csv", "json", "markdown")
_WHOLE = 100_000  # characters of a cell: an answer is not cut
_NUMBERS = ("INT", "DOUBLE", "DECIMAL", "FLOAT")


@dataclass(frozen=True, slots=True)
class Answer:
    """Columns with their types as DuckDB names them, and rows."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Any, ...], ...]


def write_answer(answer: Answer, form: str, out: TextIO | None = None) -> None:
    """Write ``answer`` in one of FORMATS to ``out`` (stdout where it is left out)."""
    stream = out or sys.stdout
    names = [name for name, _ in answer.columns]
    numbers = [name for name, kind in answer.columns if _is_number(kind)]
    if form == "table":
        where = screen()
        rows = [[_shown(value) for value in row] for row in answer.rows]
        where.print(table(names, rows, right=numbers))
        where.print(f"{len(rows):,} row{'' if len(rows) == 1 else 's'}", markup=False)
    elif form == "csv":
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows(_csv_rows([names, *answer.rows]))
    elif form == "json":
        rows_by_name = [dict(zip(names, row, strict=True)) for row in answer.rows]
        json.dump(rows_by_name, stream, ensure_ascii=False, indent=1, default=_plain)
        stream.write("\n")
    else:
        rows = [[escaped(_shown(value), limit=_WHOLE) for value in row] for row in answer.rows]
        stream.write("\n".join(markdown_table(names, rows, right=numbers)) + "\n")


def _is_number(kind: str) -> bool:
    return any(word in kind.upper() for word in _NUMBERS)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _csv_rows(rows: Iterable[Sequence[Any]]) -> list[list[Any]]:
    """Cells by the rule of the exports: no text is a formula; true and false as DuckDB writes them."""
    kept = [list(row) for row in rows]
    texts = list({value for row in kept for value in row if isinstance(value, str)})
    guard = f"SELECT cell, {guarded('cell')} FROM (SELECT unnest($texts::VARCHAR[]) AS cell)"
    with duckdb.connect() as connection:
        safe = dict(connection.execute(guard, {"texts": texts}).fetchall())
    return [
        [
            safe[value] if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else value
            for value in row
        ]
        for row in kept
    ]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else str(value)
