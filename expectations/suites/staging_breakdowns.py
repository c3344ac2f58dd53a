"""What must hold of a breakdown: counts sum to totals."""

from __future__ import annotations

from expectations.check import Severity, Suite, belongs, between, holds, unique

CRITICAL, WARNING, INFO = Severity

BREAKDOWNS = Suite(
    "staging.breakdowns",
    "staging_breakdowns",
    (
        belongs("owner_id", "breakdown"),
        unique(
            "breakdown_key",
            ("breakdown_id",),
            "A breakdown is staged once.",
            "Breakdown {breakdown_id} is staged more than once",
        ),
        # Coverage: the sum below is not looked at where total or parts are missing, so these two see to it that
        # they are not.
        holds(
            "breakdown_has_total",
            "total_exists",
            CRITICAL,
            "A breakdown's total is a headcount that the article states.",
            "A breakdown into {parts} parts names a total ({total_headcount_id}) that the article has not",
        ),
        between(
            "breakdown_has_two_parts",
            "parts",
            WARNING,
            "A breakdown has at least two parts.",
            "The breakdown of '{total_text}' ({total_value:,}) has fewer than two parts: {parts}",
            least=2,
        ),
        # A warning: a sum that fails is a fact of the article, kept as stated, flagged, and reported with its
        # difference in reporting.reconciliation.
        between(
            "parts_sum_to_total",
            "difference_beyond_rounding",
            WARNING,
            "The parts of a breakdown sum to the total that the article states (within 5 % where it says 'about').",
            "The parts of '{total_text}' do not sum to it: {addition} = {parts_sum:,}, stated {total_value:,}, "
            "difference {difference:+,}",
            least=0,
            most=0,
        ),
        holds(
            "arithmetic_is_right",
            "arithmetic_holds",
            CRITICAL,
            "The recorded total, sum and difference are those of the headcounts that the breakdown points at.",
            "The breakdown of {total_value:,} was recorded as {recorded_sum:,} of {stated_total:,}, "
            "difference {recorded_difference:+,}; its headcounts sum to {parts_sum:,}",
        ),
    ),
)
