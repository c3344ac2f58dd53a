"""An answer as a table for a terminal, or as CSV, JSON or Markdown: what articles say is shown, never obeyed."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

from flows.markdown import escaped
from flows.markdown import table as markdown_table
from flows.tables import screen, table

FORMATS = ("table", "csv", "json", "markdown")
_WHOLE = 100_000  # characters of a cell: an answer is not cut
_NUMBERS = ("INT", "DOUBLE", "DECIMAL", "FLOAT")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")


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
        writer.writerow(map(_guarded, names))
        writer.writerows([_guarded(value) for value in row] for row in answer.rows)
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


def _guarded(value: Any) -> Any:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.lstrip().startswith(_FORMULA) else value


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else str(value)
