"""What must hold of a date mention: dates are valid."""

from __future__ import annotations

from expectations.check import Severity, Suite, absent, belongs, holds, one_of, unique

CRITICAL, WARNING, INFO = Severity

ROLES = ("event", "statement", "publication", "effective", "decree", "other")
YEAR_BASES = ("stated", "weekday", "publication", "context", "correction", "none")

DATES = Suite(
    "staging.dates",
    "staging_dates",
    (
        belongs("owner_id", "date"),
        unique(
            "date_key",
            ("article_id", "date_no"),
            "Dates of an article are numbered without repetition.",
            "Date {date_no} stands more than once",
        ),
        absent(
            "date_is_real_day",
            "problem",
            CRITICAL,
            "A date names a day that the calendar has.",
            "'{text}' is no calendar day: {problem}",
        ),
        holds(
            "weekday_agrees",
            "weekday_agrees",
            WARNING,
            "The weekday stated with a date is that day's weekday.",
            "'{text}' says {weekday_stated}, but {date:%d/%m/%Y} is a {weekday_of_date}",
        ),
        holds(
            "date_is_grounded",
            "is_grounded",
            CRITICAL,
            "A date's text is what the article says between its two offsets.",
            "'{text}' is not what the article says at its place",
        ),
        one_of(
            "date_role_is_known",
            "role",
            ROLES,
            CRITICAL,
            "A date's role is one of event, statement, publication, effective, decree and other.",
            "'{text}' has role '{role}', which is unknown",
        ),
        one_of(
            "year_basis_is_known",
            "year_basis",
            YEAR_BASES,
            CRITICAL,
            "How a date's year is known is one of stated, weekday, publication, context, correction and none.",
            "'{text}' has year basis '{year_basis}', which is unknown",
        ),
        holds(
            "missing_day_is_explained",
            "absence_is_explained",
            WARNING,
            "A mention without a day says why: no such day, or no year to be known.",
            "'{text}' was read as no day, and nothing says why",
        ),
    ),
)
