"""Lexicons: CSV tables under ``seeds/reference/``, read into frozen rows and checked as they are read.

A table's schema is the dataclass of its rows: the header must name its fields, each cell is converted to its field's
type (``str``, ``int``, ``bool``, ``str | None``, ``tuple[str, ...]`` split at ``|``, ``re.Pattern``), and what the
row's own ``__post_init__`` refuses is refused here with file, line and reason.
"""

from __future__ import annotations

import csv
import re
import types
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

REFERENCE = Path(__file__).resolve().parent.parent / "seeds" / "reference"

Row = TypeVar("Row")


class LexiconError(ValueError):
    """A reference table that cannot be used; the message names the file, the line and the reason."""


@cache
def read_table(name: str, row: type[Row]) -> tuple[Row, ...]:
    """Rows of the reference table ``name`` in file order. Raises LexiconError on the first bad row."""
    path = REFERENCE / name
    try:
        with path.open(encoding="utf-8", newline="") as handle:
            return tuple(parse_table(handle, row, label=f"{path.parent.name}/{path.name}"))
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror}); restore it from version control") from error


def parse_table(lines: Iterable[str], row: type[Row], *, label: str) -> list[Row]:
    """Parse CSV ``lines`` into rows; ``label`` names the table in errors."""
    reader = csv.reader(lines)
    header = next(reader, None)
    names = [field.name for field in fields(row)]  # type: ignore[arg-type]  # a dataclass by contract
    if header != names:
        raise LexiconError(f"{label}, line 1: the header must be {','.join(names)}, it is {','.join(header or [])}")
    hints = get_type_hints(row)
    converters = [_converter(hints[name]) for name in names]
    rows = []
    for cells in reader:
        line = reader.line_num
        if not cells:
            continue
        if len(cells) != len(names):
            raise LexiconError(f"{label}, line {line}: {len(cells)} cells where the header has {len(names)}")
        values = []
        for name, convert, cell in zip(names, converters, cells, strict=True):
            try:
                values.append(convert(cell))
            except (ValueError, re.error) as error:
                raise LexiconError(f"{label}, line {line}: {name} is {cell!r}: {error}") from error
        try:
            rows.append(row(*values))
        except ValueError as error:
            raise LexiconError(f"{label}, line {line}: {error}") from error
    return rows


def check_one_of(name: str, value: str, allowed: Collection[str]) -> None:
    """Raise ValueError unless the field ``name`` of a row has one of ``allowed`` for its ``value``."""
    if value not in allowed:
        raise ValueError(f"{name} is {value!r}: it must be one of {', '.join(sorted(allowed))}")


def _converter(hint: Any) -> Callable[[str], Any]:
    if hint is str:
        return _filled
    if hint is int:
        return int
    if hint is bool:
        return _truth
    if get_origin(hint) is tuple:
        return lambda cell: tuple(part for part in cell.split("|") if part)
    if hint is re.Pattern or get_origin(hint) is re.Pattern:
        return lambda cell: re.compile(_filled(cell))
    if get_origin(hint) in (types.UnionType,) and type(None) in get_args(hint):
        inner = _converter(next(arg for arg in get_args(hint) if arg is not type(None)))
        return lambda cell: inner(cell) if cell else None
    raise TypeError(f"no converter for {hint}")


def _filled(cell: str) -> str:
    if not cell.strip():
        raise ValueError("must not be empty")
    return cell


def _truth(cell: str) -> bool:
    if cell not in ("true", "false"):
        raise ValueError("must be true or false")
    return cell == "true"
