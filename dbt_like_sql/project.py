"""A project folder, read and checked: every model's place in the graph, before any SQL runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbt_like_sql.documents import read_docs, read_yaml
from dbt_like_sql.errors import ModelError
from dbt_like_sql.ordering import build_order
from dbt_like_sql.resources import Model, ModelDoc, Reference, Seed, Source, relation
from dbt_like_sql.templates import read_calls, render

_MATERIALIZATIONS = ("view", "table", "incremental")


@dataclass(frozen=True, slots=True)
class Project:
    """A checked project. ``order`` is topological and the same for the same files; ``variables`` answer ``var()``."""

    name: str
    folder: Path
    order: tuple[Model, ...]
    seeds: tuple[Seed, ...]
    sources: Mapping[str, Source]
    variables: Mapping[str, Any]

    def model(self, name: str) -> Model:
        """The model of that name. Raises KeyError."""
        return {model.name: model for model in self.order}[name]

    def source_tables(self, group: str) -> tuple[str, ...]:
        """The tables of one group of sources, as the YAML names them."""
        return tuple(name.removeprefix(f"{group}.") for name in self.sources if name.startswith(f"{group}."))

    def compile(self, model: Model, *, incremental: bool = False) -> str:
        """The model's SELECT with its templates filled in; ``incremental`` is what is_incremental() says.

        Raises ModelError.
        """
        relations = {entry.name: entry.relation for entry in self.order}
        relations |= {seed.name: seed.relation for seed in self.seeds}
        return render(
            model.template,
            model=model.name,
            file=model.path,
            ref=relations.__getitem__,
            source=lambda group, table: self.sources[f"{group}.{table}"].relation,
            variables=self.variables,
            this=model.relation,
            incremental=incremental,
        )


def load_project(folder: Path, *, seeds: Path | None = None, variables: Mapping[str, Any] | None = None) -> Project:
    """Read the project in ``folder``.

    ``seeds`` replaces the folder of seed CSVs that dbt_project.yml names; ``variables`` overlay its ``vars``. Raises
    ModelError on a template error, an unknown or circular ``ref()``, an unknown ``source()`` or an unusable setting.
    """
    settings = read_yaml(folder / "dbt_project.yml", file="dbt_project.yml")
    name = settings["name"]
    docs: dict[str, ModelDoc] = {}
    sources: dict[str, Source] = {}
    for path in sorted((folder / "models").rglob("*.yml")):
        file = path.relative_to(folder).as_posix()
        model_docs, file_sources = read_docs(read_yaml(path, file=file), file=file)
        docs.update({doc.name: doc for doc in model_docs})
        sources.update({source.name: source for source in file_sources})
    loaded = tuple(_seeds(settings, name, seeds or folder / settings.get("seed-paths", ["seeds"])[0]))
    models: dict[str, Model] = {}
    for path in sorted((folder / "models").rglob("*.sql")):
        model = _model(path, folder, settings.get("models", {}).get(name, {}), docs)
        taken = {seed.name: seed.path.name for seed in loaded} | {each.name: each.path for each in models.values()}
        if model.name in taken:
            raise ModelError(model.name, model.path, 1, f"is already the name of {taken[model.name]}")
        models[model.name] = model
    _check_references(models, {seed.name for seed in loaded}, sources)
    _check_docs(models, docs)
    merged = {**settings.get("vars", {}), **(variables or {})}
    return Project(name, folder, build_order(models), loaded, sources, merged)


def _model(path: Path, folder: Path, settings: Mapping[str, Any], docs: Mapping[str, ModelDoc]) -> Model:
    file = path.relative_to(folder).as_posix()
    template = path.read_text(encoding="utf-8")
    calls = read_calls(template, model=path.stem, file=file)
    folders = path.relative_to(folder / "models").parts[:-1]
    config = {**_folder_config(settings, folders), **calls.config}
    materialized = config.get("materialized", "view")
    if materialized not in _MATERIALIZATIONS:
        raise ModelError(path.stem, file, 1, f"materialized is {materialized!r}, it must be view, table or incremental")
    schema, database = config.get("schema", "main"), config.get("database")
    key = config.get("unique_key") or ()
    return Model(
        name=path.stem,
        path=file,
        layer=folders[0] if folders else "",
        materialized=materialized,
        database=database,
        schema=schema,
        relation=relation(database, schema, config.get("alias", path.stem)),
        unique_key=(key,) if isinstance(key, str) else tuple(key),
        template=template,
        depends_on=tuple(dict.fromkeys(reference.name for reference in calls.refs)),
        sources=tuple(dict.fromkeys(reference.name for reference in calls.sources)),
        references=(*calls.refs, *calls.sources),
        table=config.get("alias", path.stem),
        doc=docs.get(path.stem),
    )


def _folder_config(settings: Mapping[str, Any], folders: tuple[str, ...]) -> dict[str, Any]:
    """dbt's ``+key`` settings, the deeper folder's before the shallower's."""
    config = {key[1:]: value for key, value in settings.items() if key.startswith("+")}
    if folders and isinstance(settings.get(folders[0]), Mapping):
        config |= _folder_config(settings[folders[0]], folders[1:])
    return config


def _seeds(settings: Mapping[str, Any], project: str, folder: Path) -> list[Seed]:
    configured = settings.get("seeds", {}).get(project, {})
    defaults = _folder_config(configured, ())
    found = []
    for name, own in configured.items():
        if not isinstance(own, Mapping):
            continue
        config = {**defaults, **_folder_config(own, ())}
        if config.get("enabled", True):
            database, schema = config.get("database"), config.get("schema", "main")
            found.append(Seed(name, folder / f"{name}.csv", database, schema, relation(database, schema, name)))
    return found


def _check_references(models: Mapping[str, Model], seeds: set[str], sources: Mapping[str, Source]) -> None:
    for model in models.values():
        for reference in model.references:
            if reference.name in model.sources and reference.name not in sources:
                raise _unknown(model, reference, "source", sources)
            if reference.name in model.depends_on and reference.name not in models and reference.name not in seeds:
                raise _unknown(model, reference, "ref", {*models, *seeds})


def _unknown(model: Model, reference: Reference, kind: str, known: Any) -> ModelError:
    names = ", ".join(sorted(known)) or "none"
    return ModelError(model.name, model.path, reference.line, f"unknown {kind} {reference.name!r}; known: {names}")


def _check_docs(models: Mapping[str, Model], docs: Mapping[str, ModelDoc]) -> None:
    for doc in docs.values():
        if doc.name not in models:
            raise ModelError(doc.name, doc.file, doc.line, "describes a model that has no .sql file")
