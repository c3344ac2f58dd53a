"""What an audit says: frozen values, ready to be recorded by whoever asked for it."""

from __future__ import annotations

from dataclasses import dataclass

from expectations.check import Severity


@dataclass(frozen=True, slots=True)
class Validation:
    """One expectation's verdict. ``evaluated`` counts rows looked at, ``unexpected`` rows that failed."""

    suite: str
    expectation: str
    column_name: str
    severity: Severity
    success: bool
    evaluated: int
    unexpected: int
    description: str
    detail: str | None


@dataclass(frozen=True, slots=True)
class OffendingRow:
    """A row that breaks an expectation: why, in one sentence, and all columns of its frame, printable and short.

    ``article_id`` and ``source_path`` are empty where the row is no article's.
    """

    article_id: str
    source_path: str
    reason: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Unmet:
    """An expectation that was not met. ``rows`` are the first that break it; ``error``: why it was not judged."""

    suite: str
    expectation: str
    rows: tuple[OffendingRow, ...] = ()
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """An article that must not be published, and why, in one plain sentence.

    ``offending``: a JSON list of the rows that broke the expectation, the first few, with the columns that decided.
    """

    article_id: str
    content_sha256: str
    source_path: str
    expectation: str
    reason: str
    offending: str | None = None


@dataclass(frozen=True, slots=True)
class Flagged:
    """An article that is published with a warning."""

    article_id: str
    expectation: str
    reason: str


@dataclass(frozen=True, slots=True)
class AuditReport:
    """An audit's verdicts and what follows from them.

    ``held`` says, one sentence each, why nothing may be published; ``audited`` are the articles looked at (empty for
    the reporting audit, which looks at the candidate file as a whole). ``unmet`` has an entry for each validation
    without success, in their order.
    """

    validations: tuple[Validation, ...] = ()
    refused: tuple[Refused, ...] = ()
    flagged: tuple[Flagged, ...] = ()
    held: tuple[str, ...] = ()
    audited: tuple[str, ...] = ()
    unmet: tuple[Unmet, ...] = ()
