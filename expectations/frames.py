"""Audit frames: what an expectation suite judges, prepared by one SQL statement in ``frames/``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

_FOLDER = Path(__file__).resolve().parent / "frames"
_PIECES = Path(__file__).resolve().parent / "pieces.sql"


@cache
def statement(name: str) -> str:
    """The SQL of ``frames/<name>.sql``."""
    return (_FOLDER / f"{name}.sql").read_text(encoding="utf-8")


@cache
def pieces() -> str:
    """The macros by which frames cut spans out of tonight's texts; temporary, they leave no trace in any file."""
    return _PIECES.read_text(encoding="utf-8")


def prepare(connection: duckdb.DuckDBPyConnection, name: str, parameters: Mapping[str, object]) -> pa.Table:
    """The frame as an Arrow table; of ``parameters`` it takes what its SQL names. Raises duckdb.Error."""
    sql = statement(name)
    if "tonights_pieces()" in sql:
        connection.execute(pieces())
    (parsed,) = connection.extract_statements(sql)  # it also proves that the file holds one statement
    return connection.execute(sql, {key: parameters[key] for key in sorted(parsed.named_parameters)}).to_arrow_table()
