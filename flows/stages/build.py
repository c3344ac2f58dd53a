"""Build: the SQL models in dependency order, one task a model, into a candidate file that nobody reads yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from dbt_like_sql import ModelError, Project, apply_comments, build_model, load_project
from flows.night import Night, NightStopped, tell
from flows.release import lantik_version
from flows.settings import MODELS
from flows.steps import step
from flows.terminal import busy
from warehouse.meta import write_meta
from warehouse.publications import is_altered
from warehouse.publishing import candidate_connection


@step("build")
def build(night: Night) -> None:
    """Build every model into ``night.candidate``."""
    busy("Building the reporting models")
    try:
        project = load_project(MODELS)
        views = project.source_tables("previous")
        with candidate_connection(
            night.candidate, night.warehouse_file, published=night.published, previous_views=views
        ) as connection:
            build_one = _in_a_task(connection, project)
            for model in project.order:
                build_one(night, model=model.name)
            apply_comments(connection, project)
            write_meta(
                connection,
                articles=project.model("stg_articles").relation,
                run_id=night.run_id,
                built_at=datetime.now(UTC),
                lantik_version=lantik_version(),
            )
    except ModelError as error:
        raise _stop(error) from error
    tell(f"build    {len(project.order)} models into a candidate file")


def _in_a_task(connection: duckdb.DuckDBPyConnection, project: Project) -> Callable[..., None]:
    """What builds one model in a task of its own, told its name alone: Prefect would search a project for futures."""

    @step("model {model}", within_another=True)
    def build_it(night: Night, *, model: str) -> None:
        try:
            build_model(connection, project, project.model(model))
        except ModelError as error:
            raise _stop(error, night.published if is_altered(connection, night.published) else None) from error

    return build_it


def _stop(error: ModelError, altered: Path | None = None) -> NightStopped:
    if altered:
        return NightStopped(
            f"The published file {altered} was changed after Lantik had published it, so that the new one cannot be "
            "compared with it; put a kept one back with python -m flows.publish --rollback or move it away, and run "
            "again."
        )
    return NightStopped(f"{error}; yesterday's file kept")
