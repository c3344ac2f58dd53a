"""What a project is made of: models, seeds, sources, and what the YAML beside them says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Reference:
    """A call of ``ref()`` or ``source()`` in a template; ``line`` counts from 1."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class DataTest:
    """What must hold of a column: ``kind`` is unique, not_null or relationships, which has ``to`` and ``field``."""

    kind: str
    to: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnDoc:
    """A column as the YAML describes it; ``tests`` are its ``data_tests``."""

    name: str
    description: str
    tests: tuple[DataTest, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelDoc:
    """A model as the YAML describes it; ``file`` is relative to the project, ``line`` is the entry's."""

    name: str
    description: str
    columns: tuple[ColumnDoc, ...]
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """A table that the project reads and does not make. ``name`` is ``group.table``, as in ``source(group, table)``."""

    name: str
    relation: str


@dataclass(frozen=True, slots=True)
class Seed:
    """A CSV that is loaded as it stands, every column text; ``relation`` is its quoted name in SQL."""

    name: str
    path: Path
    database: str | None
    schema: str
    relation: str


@dataclass(frozen=True, slots=True)
class Model:
    """One SELECT in one file. ``database`` is None for the connection's default database (the published file's).

    ``path`` is relative to the project; ``layer`` is the first folder below models/; ``depends_on`` holds names of
    models and seeds, ``sources`` names as ``group.table``; ``relation`` is its quoted name in SQL, ``table`` its bare
    one. ``unique_key`` are the columns by which an incremental model's new rows replace old ones; without any they are
    added.
    """

    name: str
    path: str
    layer: str
    materialized: str
    database: str | None
    schema: str
    relation: str
    unique_key: tuple[str, ...]
    template: str
    depends_on: tuple[str, ...]
    sources: tuple[str, ...]
    references: tuple[Reference, ...]
    table: str
    doc: ModelDoc | None


def relation(database: str | None, schema: str, name: str) -> str:
    """The quoted name of a table or view.

    The default database stays unnamed: a view that named it would break as soon as a BI tool attaches the published
    file under another alias.
    """
    parts = [schema, name] if database is None else [database, schema, name]
    return ".".join(map(quoted, parts))


def quoted(name: str) -> str:
    """``name`` as a quoted SQL identifier."""
    return '"' + name.replace('"', '""') + '"'
