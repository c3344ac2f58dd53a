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
class ColumnDoc:
    """A column as the YAML describes it."""

    name: str
    description: str


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
    models and seeds, ``sources`` names as ``group.table``; ``relation`` is its quoted name in SQL.
    """

    name: str
    path: str
    layer: str
    materialized: str
    database: str | None
    schema: str
    relation: str
    template: str
    depends_on: tuple[str, ...]
    sources: tuple[str, ...]
    references: tuple[Reference, ...]
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
