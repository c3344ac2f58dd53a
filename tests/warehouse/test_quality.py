"""What audits record, and that a retried task leaves what one attempt would have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from tests.warehouse.conftest import NOW
from tests.warehouse.nights import contents, count, night, refusal
from warehouse.quality import record_audit
from warehouse.tables import LoadError


def _result(suite: str, name: str, **changed: Any) -> dict[str, Any]:
    row = {
        "suite": suite,
        "expectation": name,
        "severity": "critical",
        "success": True,
        "evaluated": 2,
        "unexpected": 0,
    }
    return row | changed


AUDIT: dict[str, Any] = {
    "validations": [_result("articles", "kind_known"), _result("dates", "is_a_day", success=False, unexpected=1)],
    "audits": [{"article_id": "a", "outcome": "passed"}, {"article_id": "b", "outcome": "quarantined"}],
    "quarantine": [refusal("b", stage="audit", article_id="b", expectation="is_a_day", reason="31/02/2025 is no day.")],
}


def test_a_retried_audit_leaves_one(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    night(connection, tmp_path, ["a", "b"])
    record_audit(connection, run_id="night-1", now=NOW, **AUDIT)
    once = contents(connection)
    record_audit(connection, run_id="night-1", now=NOW, **AUDIT)
    assert contents(connection) == once
    assert [count(connection, f"quality.{table}") for table in ("validations", "article_audits", "quarantine")] == [
        2,
        2,
        1,
    ]


def test_a_second_suite_and_a_second_night_stand_beside_the_first(connection: duckdb.DuckDBPyConnection) -> None:
    record_audit(connection, run_id="night-1", now=NOW, **AUDIT)
    record_audit(connection, run_id="night-1", now=NOW, validations=[_result("reporting", "adds_up")])
    record_audit(connection, run_id="night-2", now=NOW, validations=[_result("dates", "is_a_day")])
    assert connection.execute("SELECT run_id, suite, success FROM quality.validations ORDER BY ALL").fetchall() == [
        ("night-1", "articles", True),
        ("night-1", "dates", False),
        ("night-1", "reporting", True),
        ("night-2", "dates", True),
    ]
    assert count(connection, "quality.article_audits") == 2


def test_a_bad_row_leaves_nothing_of_the_audit(connection: duckdb.DuckDBPyConnection) -> None:
    before = contents(connection)
    with pytest.raises(LoadError, match=r"quality\.quarantine"):
        record_audit(connection, run_id="n", now=NOW, **(AUDIT | {"quarantine": [refusal("b", stage=None)]}))
    assert contents(connection) == before
