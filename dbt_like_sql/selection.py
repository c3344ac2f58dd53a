"""Which models a selection names, in dbt's own syntax: ``events``, ``+events``, ``stg_articles+``, ``marts``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dbt_like_sql.errors import SelectionError
from dbt_like_sql.project import Project
from dbt_like_sql.resources import Model


def select_models(project: Project, patterns: Iterable[str]) -> tuple[Model, ...]:
    """The models that any of ``patterns`` names, in build order.

    A pattern is a model, a layer (a folder below models/), a seed or ``source:group.table``; a ``+`` before it adds
    what it reads, all the way up, one behind it adds what reads it, all the way down. Raises SelectionError for one
    that names nothing.
    """
    reads = {model.name: {*model.depends_on, *(f"source:{name}" for name in model.sources)} for model in project.order}
    chosen: set[str] = set()
    for pattern in patterns:
        name = pattern.removeprefix("+").removesuffix("+")
        start = _named(project, name, reads)
        if not start:
            raise SelectionError(f"--select {pattern}: there is no model, layer, seed or source {name!r}")
        chosen |= start
        if pattern.startswith("+"):
            chosen |= upstream(reads, start)
        if pattern.endswith("+"):
            chosen |= downstream(reads, start)
    return tuple(model for model in project.order if model.name in chosen)


def upstream(reads: Mapping[str, set[str]], start: Iterable[str]) -> set[str]:
    """Everything that ``start`` reads, at any distance; ``reads`` maps a model to what it reads itself."""
    found: set[str] = set()
    waiting = set(start)
    while waiting:
        waiting = {read for name in waiting for read in reads.get(name, ())} - found
        found |= waiting
    return found


def downstream(reads: Mapping[str, set[str]], start: Iterable[str]) -> set[str]:
    """Everything that reads ``start``, at any distance."""
    found: set[str] = set()
    waiting = set(start)
    while waiting:
        waiting = {name for name, names in reads.items() if names & waiting} - found
        found |= waiting
    return found


def _named(project: Project, name: str, reads: Mapping[str, set[str]]) -> set[str]:
    layer = {model.name for model in project.order if model.layer == name}
    known = {*reads, *(read for names in reads.values() for read in names)}
    return layer or ({name} & known)
