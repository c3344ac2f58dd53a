"""What a file was built from, so that the next build needs only what a changed input asks for.

A model's fingerprint is a hash of its filled-in SQL and of the fingerprints of all it reads, down to the rows of the
sources and the bytes of the seeds. Equal fingerprints give equal rows: nothing in a model may depend on the clock.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from dbt_like_sql.project import Project
from dbt_like_sql.resources import Model


@dataclass(frozen=True, slots=True)
class Step:
    """One model of a plan. ``reason`` says why it is built or, where ``is_built`` is false, why it is not."""

    model: Model
    is_built: bool
    reason: str


def fingerprints(connection: duckdb.DuckDBPyConnection, project: Project) -> dict[str, str]:
    """Of every source (``source:group.table``), seed and model its fingerprint; the sources must be attached."""
    found = {f"source:{name}": _rows(connection, source.relation) for name, source in project.sources.items()}
    found |= {seed.name: hashlib.sha256(seed.path.read_bytes()).hexdigest() for seed in project.seeds}
    for model in project.order:
        inputs = [found[name] for name in model.depends_on] + [found[f"source:{name}"] for name in model.sources]
        text = "\n".join([model.materialized, model.relation, project.compile(model), *inputs])
        found[model.name] = hashlib.sha256(text.encode()).hexdigest()
    return found


def plan(
    project: Project, before: Mapping[str, str], now: Mapping[str, str], *, kept: frozenset[str] = frozenset()
) -> tuple[Step, ...]:
    """What to build so that the file is up to date: the models in order, each with its reason.

    ``before`` and ``now`` are fingerprints; ``kept`` are the databases whose tables last (by a model's ``database``,
    ``""`` for the default one): what lies elsewhere, in memory, is built again where something that changed reads it.
    """
    changed = {name for name, value in now.items() if before.get(name) != value}
    reasons = {model.name: _reason(model, changed, before) for model in project.order if model.name in changed}
    for model in reversed(project.order):
        readers = [
            reader.name for reader in project.order if model.name in reader.depends_on and reader.name in reasons
        ]
        if readers and model.name not in reasons and (model.database or "") not in kept:
            reasons[model.name] = f"lies in memory, read by {readers[0]}"
    return tuple(
        Step(model, model.name in reasons, reasons.get(model.name, "nothing it reads has changed"))
        for model in project.order
    )


def read_state(path: Path) -> dict[str, str]:
    """The fingerprints that :func:`write_state` left; none where there is no such file. Raises ValueError."""
    if not path.exists():
        return {}
    content = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise ValueError(f"{path} is no state file; remove it, and everything is built again")
    return content


def write_state(path: Path, state: Mapping[str, str]) -> None:
    """Keep ``state`` beside the file that was built."""
    path.write_text(json.dumps(dict(state), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _reason(model: Model, changed: set[str], before: Mapping[str, str]) -> str:
    if model.name not in before:
        return "never built"
    reads = [*model.depends_on, *(f"source:{name}" for name in model.sources)]
    inputs = [name for name in reads if name in changed]
    return f"{', '.join(inputs)} changed" if inputs else "its SQL changed"


def _rows(connection: duckdb.DuckDBPyConnection, relation: str) -> str:
    # In no order: the same rows in another one are the same input.
    row = connection.execute(
        f"SELECT count(*), bit_xor(hash(t)), sum(hash(t) % 1000003) FROM {relation} AS t"
    ).fetchone()
    columns = [each[:2] for each in connection.execute(f"DESCRIBE {relation}").fetchall()]
    return hashlib.sha256(repr((columns, row)).encode()).hexdigest()
