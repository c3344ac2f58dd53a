"""dbt's analyses: saved questions over the published views, each with its question in English and Indonesian."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dbt_like_sql.errors import ModelError
from dbt_like_sql.project import Project
from dbt_like_sql.templates import render

_PARAMETER = re.compile(r"^\$(?P<name>[a-z_]+): (?P<meaning>.+)$")


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """One analysis. ``parameters`` maps the names behind ``$`` to what they mean; ``sql`` leaves them to be bound."""

    name: str
    question: str
    pertanyaan: str
    parameters: dict[str, str]
    sql: str


def saved_queries(project: Project) -> tuple[SavedQuery, ...]:
    """The analyses of ``project``, by name. Raises ModelError where one has no header or refers to no model."""
    paths = sorted((project.folder / "analyses").glob("*.sql"))
    return tuple(_read(project, path) for path in paths)


def _read(project: Project, path: Path) -> SavedQuery:
    file = path.relative_to(project.folder).as_posix()
    template = path.read_text(encoding="utf-8")
    header = []
    for line in template.splitlines():
        if not line.startswith("-- "):
            break
        header.append(line.removeprefix("-- ").strip())
    found = [_PARAMETER.match(line) for line in header[2:]]
    if len(header) < 2 or not all(line.endswith("?") for line in header[:2]) or not all(found):
        reason = "must begin with its question in English, in Indonesian, then `-- $name: meaning` for each parameter"
        raise ModelError(path.stem, file, 1, reason)
    relations = {model.name: model.relation for model in project.order if model.layer == "reporting"}
    sql = render(
        template,
        model=path.stem,
        file=file,
        ref=lambda name: _relation(relations, name),
        source=lambda group, table: _relation(relations, f"{group}.{table}"),
        variables=project.variables,
        this="",
        incremental=False,
    )
    return SavedQuery(path.stem, header[0], header[1], {each["name"]: each["meaning"] for each in found if each}, sql)


def _relation(relations: dict[str, str], name: str) -> str:
    if name not in relations:
        raise ValueError(f"{name!r} is no published view; known: {', '.join(sorted(relations))}")
    return relations[name]
