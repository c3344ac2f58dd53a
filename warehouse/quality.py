"""What the audits found, recorded in one transaction: each expectation's result, each article's verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import duckdb

from warehouse.quarantine import close_superseded, insert_quarantine
from warehouse.tables import arrow_table, first_of_each, insert_rows
from warehouse.transactions import transaction

_FORGET_VALIDATIONS = "DELETE FROM quality.validations WHERE run_id = $run_id AND list_contains($suites, suite)"
_FORGET_AUDITS = "DELETE FROM quality.article_audits WHERE article_id IN (SELECT unnest($articles))"


def record_audit(
    connection: duckdb.DuckDBPyConnection,
    *,
    run_id: str,
    now: datetime,
    validations: Sequence[Mapping[str, Any]],
    audits: Sequence[Mapping[str, Any]] = (),
    quarantine: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Record an audit, all or nothing. Keys are the tables' columns; ``run_id`` and the times may be left out.

    Recording a run's suite again replaces its results, judging an article again its verdict, so that a retried task
    leaves what one attempt would have. Raises LoadError.
    """
    results = arrow_table("quality.validations", validations, run_id=run_id, checked_at=now)
    verdicts = arrow_table("quality.article_audits", first_of_each(audits, "article_id"), run_id=run_id, audited_at=now)
    with transaction(connection):
        suites = results["suite"].unique().to_pylist()
        connection.execute(_FORGET_VALIDATIONS, {"run_id": run_id, "suites": suites})
        connection.execute(_FORGET_AUDITS, {"articles": verdicts["article_id"].to_pylist()})
        insert_rows(connection, "quality.validations", results)
        insert_rows(connection, "quality.article_audits", verdicts)
        insert_quarantine(connection, quarantine, run_id=run_id, now=now)
        close_superseded(connection, run_id=run_id, now=now)
