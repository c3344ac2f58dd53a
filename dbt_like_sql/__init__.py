"""A dbt-shaped project (models/, YAML beside SQL) and the thin runner that builds it in process.

The runner knows SQL files, dbt's templating and one DuckDB connection; where the database files lie is its caller's
business. See :func:`load_project`, :func:`build_model` and :func:`apply_comments`.
"""

from dbt_like_sql.build import Built, build_model
from dbt_like_sql.comments import apply_comments
from dbt_like_sql.errors import ModelError, SelectionError
from dbt_like_sql.project import Project, load_project
from dbt_like_sql.resources import Model, Seed, Source
from dbt_like_sql.selection import select_models

__all__ = [
    "Built",
    "Model",
    "ModelError",
    "Project",
    "Seed",
    "SelectionError",
    "Source",
    "apply_comments",
    "build_model",
    "load_project",
    "select_models",
]
