"""Audit: expectation suites over tonight's rows, then over the candidate; the gate's verdict is carried out here."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from flows.night import HeldBack, Night, tell, tell_each
from flows.steps import step
from flows.terminal import busy
from warehouse.connection import open_warehouse
from warehouse.publishing import read_candidate
from warehouse.quality import record_audit

if TYPE_CHECKING:
    from expectations import AuditReport


@step("audit staging")
def audit_staging(night: Night) -> None:
    """Judge every article not yet judged. Raises HeldBack where nothing may be published."""
    busy("Loading Great Expectations and judging tonight's rows")
    from expectations import audit_staging as judge

    with open_warehouse(night.settings.warehouse) as connection:
        report = judge(connection, as_of=night.as_of)
        if report.held:
            record_audit(
                connection,
                run_id=night.run_id,
                now=night.now,
                validations=_validations(report),
                audits=[],
                quarantine=[],
            )
        else:
            record_audit(
                connection,
                run_id=night.run_id,
                now=night.now,
                validations=_validations(report),
                audits=_verdicts(report),
                quarantine=[{**asdict(refused), "stage": "audit"} for refused in report.refused],
            )
    night.audits.append(report)
    _count(night, report)
    night.counts.articles_quarantined += len({refused.article_id for refused in report.refused})
    _tell(night, "audit", report)
    _stop_if_held("staging", report)


@step("audit reporting")
def audit_reporting(night: Night, allow_gone: bool) -> None:
    """Judge the candidate. Raises HeldBack where it must not be published. ``allow_gone``: all events may be gone."""
    busy("Judging the candidate")
    from expectations import audit_reporting as judge

    with read_candidate(night.candidate, night.warehouse_file) as connection:
        gone_percent = 100 if allow_gone else night.settings.gone_percent
        report = judge(connection, as_of=night.as_of, gone_percent=gone_percent)
    with open_warehouse(night.settings.warehouse) as connection:
        record_audit(
            connection, run_id=night.run_id, now=night.now, validations=_validations(report), audits=[], quarantine=[]
        )
    night.audits.append(report)
    _count(night, report)
    _tell(night, "audit", report)
    _stop_if_held("the candidate", report)


def _validations(report: AuditReport) -> list[dict[str, object]]:
    return [asdict(validation) for validation in report.validations]


def _verdicts(report: AuditReport) -> list[dict[str, object]]:
    refused = {item.article_id for item in report.refused}
    reasons: dict[str, list[str]] = {}
    for flag in report.flagged:
        reasons.setdefault(flag.article_id, []).append(flag.reason)
    return [
        {
            "article_id": article_id,
            "outcome": "quarantined" if article_id in refused else "flagged" if article_id in reasons else "passed",
            "reasons": "\n".join(reasons[article_id]) if article_id in reasons else None,
        }
        for article_id in report.audited
    ]


_UNMET = {"critical": "expectations_failed", "warning": "expectations_warned", "info": "expectations_noted"}


def _count(night: Night, report: AuditReport) -> None:
    for validation in report.validations:
        name = "expectations_passed" if validation.success else _UNMET[validation.severity]
        setattr(night.counts, name, getattr(night.counts, name) + 1)


def _tell(night: Night, label: str, report: AuditReport) -> None:
    failed = [validation for validation in report.validations if not validation.success]
    tell(f"{label:8s} {len(report.validations)} expectations, {len(failed)} not met")
    for validation in failed:
        rows = f"{validation.unexpected} of {validation.evaluated} rows"
        tell(f"         {validation.severity}: {validation.suite}.{validation.expectation}: {rows}")
    tell_each([f"quarantined: {refused.source_path}: {refused.reason}" for refused in report.refused])


def _stop_if_held(where: str, report: AuditReport) -> None:
    if not report.held:
        return
    count = len(report.held)
    critical = f"{count} critical expectation{'s' if count > 1 else ''} on {where}"
    reasons = "; ".join(reason.removesuffix(".") for reason in report.held)
    raise HeldBack(f"{critical} ({reasons}); yesterday's file kept")
