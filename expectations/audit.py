"""The two audits of a night: its staged rows, and the candidate that would be published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from expectations.frames import prepare
from expectations.gate import Action, Finding, action, decide
from expectations.judge import Verdict, judge, unjudged
from expectations.offending import offending_rows
from expectations.reasons import examples, explain, named_columns, printable
from expectations.report import AuditReport, OffendingRow, Unmet, Validation
from expectations.suites import REPORTING, STAGING

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

    from expectations.check import Suite


_ROWS_SHOWN = 20  # failing rows of one expectation kept whole: enough to see what is wrong, few enough to read
_LONGEST_VALUE = 300  # characters
_REFERENCE = Path(__file__).resolve().parent.parent / "seeds" / "reference"
# What frames join from the reference, by the name of their parameter.
_TABLES = {name: str(_REFERENCE / f"{name}.csv") for name in ("regions", "occupations")}


def audit_staging(connection: duckdb.DuckDBPyConnection, *, as_of: date) -> AuditReport:
    """Judge the staging rows of every article that has no row in quality.article_audits.

    ``connection``: the warehouse, nothing is written to it. ``as_of``: the run's day. Raises duckdb.Error only where
    staging.articles itself cannot be read; what else cannot be judged is held back with its reason.
    """
    tonight = prepare(connection, "tonight", {}).to_pylist()
    owners = {row["article_id"]: (row["content_sha256"], row["source_path"]) for row in tonight}
    return _audit(connection, STAGING, {"as_of": as_of}, owners)


def audit_reporting(connection: duckdb.DuckDBPyConnection, *, as_of: date, gone_percent: float) -> AuditReport:
    """Judge the views of the connection's default database, the candidate, which is attached as ``reporting``.

    The warehouse is attached as ``lantik``; nothing is written to either. ``as_of``: the run's day. ``gone_percent``:
    how many of 100 published events may be gone (100: all of them).
    """
    return _audit(connection, REPORTING, {"as_of": as_of, "gone_percent": gone_percent}, {})


def _audit(
    connection: duckdb.DuckDBPyConnection,
    suites: Iterable[Suite],
    given: Mapping[str, object],
    owners: Mapping[str, tuple[str, str]],
) -> AuditReport:
    validations: list[Validation] = []
    findings: list[Finding] = []
    unmet: list[Unmet] = []
    for suite in suites:
        for verdict, reasons, rows, offending in _judge(connection, suite, given, owners):
            validations.append(_validation(suite, verdict, reasons))
            if not verdict.success:
                findings.append(Finding(suite.name, suite.room, verdict.check, reasons, verdict.error, offending))
                unmet.append(Unmet(suite.name, verdict.check.name, rows, verdict.error))
    follows = decide(findings, owners)
    audited = tuple(sorted(owners))
    return AuditReport(tuple(validations), follows.refused, follows.flagged, follows.held, audited, tuple(unmet))


Reasons = tuple[tuple[str, str], ...]  # (article_id, sentence), one for each failing row
Judged = tuple[Verdict, Reasons, tuple[OffendingRow, ...], Mapping[str, str]]


def _judge(
    connection: duckdb.DuckDBPyConnection,
    suite: Suite,
    given: Mapping[str, object],
    owners: Mapping[str, tuple[str, str]],
) -> Iterable[Judged]:
    import duckdb

    try:
        frame = prepare(connection, suite.frame, {**given, **_TABLES})
    except duckdb.Error as error:
        return [(verdict, (), (), {}) for verdict in unjudged(suite, str(error).strip().splitlines()[0])]
    return [
        (
            verdict,
            _reasons(verdict, frame),
            _rows(verdict, frame, owners),
            offending_rows(verdict, frame) if action(verdict.check, suite.room) is Action.REFUSE else {},
        )
        for verdict in judge(suite, frame)
    ]


def _reasons(verdict: Verdict, frame: pa.Table) -> Reasons:
    if verdict.success or verdict.error is not None:
        return ()
    if not verdict.rows:
        return (("", f"This does not hold: {verdict.check.description}"),)
    needed = {"article_id", *named_columns(verdict.check.reason)}
    columns = [name for name in frame.column_names if name in needed]
    # A sentence may name no column at all, and Arrow forgets how many rows a table without columns has.
    rows = frame.select(columns).take(list(verdict.rows)).to_pylist() if columns else [{} for _ in verdict.rows]
    return tuple((str(row.get("article_id") or ""), explain(verdict.check.reason, row)) for row in rows)


def _rows(verdict: Verdict, frame: pa.Table, owners: Mapping[str, tuple[str, str]]) -> tuple[OffendingRow, ...]:
    rows = frame.take(list(verdict.rows[:_ROWS_SHOWN])).to_pylist() if verdict.rows else []
    return tuple(
        OffendingRow(
            article_id := str(row.get("article_id") or ""),
            printable(str(row.get("source_path") or owners.get(article_id, ("", ""))[1]), _LONGEST_VALUE),
            explain(verdict.check.reason, row),
            tuple((name, printable(str(value), _LONGEST_VALUE)) for name, value in row.items() if value is not None),
        )
        for row in rows
    )


def _validation(suite: Suite, verdict: Verdict, reasons: Reasons) -> Validation:
    check = verdict.check
    return Validation(
        suite=suite.name,
        expectation=check.name,
        column_name=check.column_name,
        severity=check.severity,
        success=verdict.success,
        evaluated=verdict.evaluated,
        unexpected=verdict.unexpected,
        description=check.description,
        detail=verdict.error or examples([reason for _, reason in reasons]),
    )
