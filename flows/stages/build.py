"""Build: the SQL models in dependency order, one task a model, into a candidate file that nobody reads yet."""

from __future__ import annotations

from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE

from dbt_like_sql import ModelError, apply_comments, build_model, load_project
from flows.night import Night, NightStopped, tell
from flows.settings import ROOT
from flows.terminal import busy
from warehouse.publishing import candidate_connection

PROJECT = ROOT / "dbt_like_sql"


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
                build_one.with_options(name=f"model {model.name}")(connection, project, model)
            apply_comments(connection, project)
    except ModelError as error:
        raise NightStopped(f"{error}; yesterday's file kept") from error
    tell(f"build    {len(project.order)} models into a candidate file")


@task(cache_policy=NO_CACHE)
def build_one(connection: Any, project: Any, model: Any) -> None:
    """Build one model."""
    build_model(connection, project, model)
