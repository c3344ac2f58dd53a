"""Descriptions from the YAML as COMMENTs in the database: BI tools show them beside table and column."""

from __future__ import annotations

import duckdb

from dbt_like_sql.errors import ModelError
from dbt_like_sql.project import Project
from dbt_like_sql.resources import Model, ModelDoc, quoted

READERS_SCHEMA = "main"  # the default schema of the published file


def apply_comments(connection: duckdb.DuckDBPyConnection, project: Project) -> int:
    """Comment every table and view that readers see and each of its columns; returns how many were set.

    Raises ModelError where the YAML leaves out a model or column or describes one that is not there.
    """
    written = 0
    for model in project.order:
        if model.schema != READERS_SCHEMA or model.database:
            continue
        doc = _checked_doc(connection, model)
        kind = "VIEW" if model.materialized == "view" else "TABLE"
        connection.execute(f"COMMENT ON {kind} {model.relation} IS {_literal(doc.description)}")
        for column in doc.columns:
            connection.execute(
                f"COMMENT ON COLUMN {model.relation}.{quoted(column.name)} IS {_literal(column.description)}"
            )
        written += 1 + len(doc.columns)
    return written


def _checked_doc(connection: duckdb.DuckDBPyConnection, model: Model) -> ModelDoc:
    doc = model.doc
    if doc is None or not doc.description:
        file, line = (doc.file, doc.line) if doc else (model.path, 1)
        raise ModelError(model.name, file, line, "has no description in the YAML")
    described = connection.execute(f"DESCRIBE {model.relation}").fetchall()
    columns = [row[0] for row in described]
    documented = {column.name for column in doc.columns if column.description}
    if missing := [name for name in columns if name not in documented]:
        raise ModelError(model.name, doc.file, doc.line, f"no description of {', '.join(missing)}")
    if surplus := [column.name for column in doc.columns if column.name not in columns]:
        raise ModelError(model.name, doc.file, doc.line, f"describes {', '.join(surplus)}, which it does not have")
    return doc


def _literal(text: str) -> str:
    # COMMENT ON takes no bound parameters.
    return "'" + text.replace("'", "''") + "'"
