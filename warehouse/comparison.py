"""What a candidate or a published file says of its difference from the file before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import duckdb

ENTITIES = ("event", "appointment", "headcount", "region")
KINDS = ("new", "changed", "gone")

_COUNTS = "SELECT entity, change, count(DISTINCT key) FROM reporting.changes GROUP BY ALL"
_RUNS = "SELECT run_id, previous_run_id FROM reporting.publication"
_CHANGES = """
    SELECT entity, name, change, field, before, after, difference, why
    FROM reporting.changes WHERE list_contains($entities, entity) AND list_contains($kinds, change)
    ORDER BY list_position($kinds, change), list_position($entities, entity), event_on, key LIMIT $limit
"""


@dataclass(frozen=True, slots=True)
class Change:
    """One row of reporting.changes. ``before`` and ``after`` are the field's values as text."""

    entity: str
    name: str
    change: str
    field: str
    before: str | None
    after: str | None
    difference: int | None
    why: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """``keys``: how many by (entity, kind of change), absent where none; a first file has no ``previous_run_id``."""

    run_id: str | None = None
    previous_run_id: str | None = None
    keys: dict[tuple[str, str], int] = field(default_factory=dict)

    def of(self, entity: str, kind: str) -> int:
        """Keys of ``entity`` that are new, changed or gone."""
        return self.keys.get((entity, kind), 0)


def read_comparison(connection: duckdb.DuckDBPyConnection) -> Comparison:
    """The counts, from the connection's default database, which is called ``reporting``."""
    run_id, previous_run_id = connection.execute(_RUNS).fetchone() or (None, None)
    counts = connection.execute(_COUNTS).fetchall()
    return Comparison(run_id, previous_run_id, {(entity, kind): keys for entity, kind, keys in counts})


def read_changes(
    connection: duckdb.DuckDBPyConnection,
    *,
    limit: int,
    entities: Sequence[str] = ENTITIES,
    kinds: Sequence[str] = ("gone", "changed", "new"),
) -> tuple[Change, ...]:
    """The first ``limit`` changes, by the order of ``kinds``, then of ``entities``, then by day."""
    given = {"entities": list(entities), "kinds": list(kinds), "limit": limit}
    return tuple(Change(*row) for row in connection.execute(_CHANGES, given).fetchall())
