"""What must hold of a part of a breakdown: it points at one headcount of its own article."""

from __future__ import annotations

from expectations.check import Severity, Suite, belongs, holds, unique

CRITICAL, WARNING, INFO = Severity

BREAKDOWN_PARTS = Suite(
    "staging.breakdown_parts",
    "staging_breakdown_parts",
    (
        belongs("owner_id", "breakdown's part"),
        unique(
            "part_key",
            ("breakdown_id", "part_no"),
            "Parts of a breakdown are numbered without repetition.",
            "Part {part_no} of breakdown {breakdown_id} stands more than once",
        ),
        unique(
            "part_counted_once",
            ("breakdown_id", "part_headcount_id"),
            "A headcount is part of a breakdown once.",
            "Headcount {part_headcount_id} ({value:,}) is counted more than once in one breakdown",
        ),
        holds(
            "part_has_breakdown",
            "breakdown_exists",
            CRITICAL,
            "A part's breakdown exists.",
            "A part of {value:,} belongs to breakdown {breakdown_id}, which the article has not",
        ),
        holds(
            "part_is_a_headcount",
            "headcount_exists",
            CRITICAL,
            "A part is a headcount of the same article.",
            "A part of {value:,} points at headcount {part_headcount_id}, which the article has not",
        ),
        holds(
            "part_value_is_headcounts",
            "value_agrees",
            CRITICAL,
            "A part has the value of its headcount.",
            "A part is recorded as {value:,} where its headcount is {headcount_value:,}",
        ),
        holds(
            "part_is_not_its_total",
            "is_not_its_total",
            CRITICAL,
            "A total is no part of itself.",
            "The total of {value:,} is recorded as a part of itself",
        ),
    ),
)
