"""Build: the SQL models in dependency order, one task a model, into a candidate file that nobody reads yet."""

from __future__ import annotations

from datetime import UTC, datetime

import duckdb

from dbt_like_sql import Model, ModelError, Project, apply_comments, build_model, load_project
from flows.night import Night, NightStopped, tell
from flows.release import lantik_version
from flows.settings import ROOT
from flows.steps import step
from flows.terminal import busy
from warehouse.meta import write_meta
from warehouse.publishing import candidate_connection

PROJECT = ROOT / "dbt_like_sql"


@step("build")
def build(night: Night) -> None:
    """Build every model into ``night.candidate``."""
    busy("Building the reporting models")
    try:
        project = load_project(PROJECT)
        views = project.source_tables("previous")
        with candidate_connection(
            night.candidate, night.warehouse_file, published=night.published, previous_views=views
        ) as connection:
            for model in project.order:
                _build_one(night, connection, project, model)
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


def _build_one(night: Night, connection: duckdb.DuckDBPyConnection, project: Project, model: Model) -> None:
    """Build one model in a task of its own, without parameters: Prefect would search the whole project for futures."""

    @step(f"model {model.name}")
    def build_it(night: Night) -> None:
        try:
            build_model(connection, project, model)
        except ModelError as error:
            raise _stop(error) from error

    build_it(night)


def _stop(error: ModelError) -> NightStopped:
    return NightStopped(f"{error}; yesterday's file kept")
