"""Expectations: what must hold of staged rows and of the candidate's views, and what follows where it does not.

Suites declare (:mod:`expectations.suites`), SQL prepares (``frames/``), Great Expectations judges
(:mod:`expectations.judge`), severity decides (:mod:`expectations.gate`). Great Expectations is imported when the first
frame with a row is judged.
"""

from expectations.audit import audit_reporting, audit_staging
from expectations.check import Severity
from expectations.report import AuditReport, Flagged, Refused, Unmet, Validation

__all__ = ["AuditReport", "Flagged", "Refused", "Severity", "Unmet", "Validation", "audit_reporting", "audit_staging"]
