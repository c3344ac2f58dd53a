"""The order in which models can be built: each after everything it reads."""

from __future__ import annotations

from collections.abc import Mapping

from dbt_like_sql.errors import ModelError
from dbt_like_sql.resources import Model


def build_order(models: Mapping[str, Model]) -> tuple[Model, ...]:
    """Models in dependency order; among those that are ready, by path. Raises ModelError on a cycle."""
    waiting = {name: {dep for dep in model.depends_on if dep in models} for name, model in models.items()}
    order: list[Model] = []
    while waiting:
        ready = sorted((name for name, deps in waiting.items() if not deps), key=lambda name: models[name].path)
        if not ready:
            raise _cycle(models, waiting)
        for name in ready:
            order.append(models[name])
            del waiting[name]
        for deps in waiting.values():
            deps.difference_update(ready)
    return tuple(order)


def _cycle(models: Mapping[str, Model], waiting: Mapping[str, set[str]]) -> ModelError:
    # Every waiting model waits for another waiting one, so following the first of them must come round.
    walk = [min(waiting)]
    while walk[-1] not in walk[:-1]:
        walk.append(min(waiting[walk[-1]]))
    circle = walk[walk.index(walk[-1]) :]
    first = models[circle[0]]
    line = next(reference.line for reference in first.references if reference.name == circle[1])
    return ModelError(first.name, first.path, line, f"a cycle of ref(): {' -> '.join(circle)}")
