"""What must hold of the views that sum up: who still waits, governments, months, publishers, and the checks."""

from __future__ import annotations

from expectations.check import Severity, Suite, between, filled, holds, one_of, unique
from expectations.suites.staging_headcounts import CATEGORIES

CRITICAL, WARNING, INFO = Severity

REMAINING = Suite(
    "reporting.remaining_honorer",
    "reporting_remaining_honorer",
    (
        unique(
            "waiting_key",
            ("headcount_id",),
            "A number of people still waiting stands once.",
            "Headcount {headcount_id} ({waiting:,} of {region}) stands more than once",
        ),
        between(
            "waiting_above_zero",
            "waiting",
            CRITICAL,
            "Somebody is still waiting.",
            "The {category} of {region} who still wait count {waiting:,}",
            least=1,
        ),
        holds(
            "waiting_is_as_stated",
            "is_as_stated",
            CRITICAL,
            "Who still waits is a number of article_facts, of people remaining.",
            "{waiting:,} {category} of {region} still wait, which no number of people remaining in article_facts says",
        ),
        between(
            "reasons_within_waiting",
            "without_reason",
            WARNING,
            "Those who cannot be appointed for a reason of their own are some of those who wait.",
            "{with_reason:,} of {waiting:,} {category} of {region} who wait have a reason of their own",
            least=0,
        ),
        between(
            "legal_process_within_reasons",
            "with_other_reason",
            WARNING,
            "Those in a legal process are some of those with a reason.",
            "{in_legal_process:,} of {region} are in a legal process, of {with_reason:,} with a reason",
            least=0,
        ),
    ),
)

REGIONS = Suite(
    "reporting.regions",
    "reporting_regions",
    (
        unique(
            "region_key",
            ("region_code", "level", "region"),
            "A government stands once.",
            "{region} ({region_code}) stands more than once",
        ),
        filled(
            "region_has_name", "region", CRITICAL, "Every government has its name.", "Region {region_code} has no name"
        ),
        holds(
            "code_of_region_exists",
            "region_code_exists",
            CRITICAL,
            "The code of a government is one of the Ministry of Home Affairs'.",
            "{region} has code '{region_code}', which is no code of a region",
        ),
        between(
            "categories_sum_to_appointed",
            "categories_difference",
            CRITICAL,
            "The categories of a government sum to what it appointed.",
            "{region} appointed {appointed:,}, its categories sum to {of_categories:,}",
            least=0,
            most=0,
        ),
        between(
            "appointed_is_sum_of_appointments",
            "appointments_difference",
            CRITICAL,
            "What a government appointed is the sum of its appointments, those told again on another day left out.",
            "{region} appointed {appointed:,}, its appointments sum to {of_appointments:,}",
            least=0,
            most=0,
        ),
        between(
            "region_has_article",
            "articles",
            CRITICAL,
            "At least one article names the government.",
            "No article names {region}",
            least=1,
        ),
        between(
            "first_event_before_last",
            "days_between",
            CRITICAL,
            "The first event is not after the last one.",
            "The first event of {region} ({first_event_on:%d/%m/%Y}) lies after its last ({last_event_on:%d/%m/%Y})",
            least=0,
        ),
    ),
)

MONTHLY = Suite(
    "reporting.monthly",
    "reporting_monthly",
    (
        unique(
            "month_key",
            ("month", "province", "category"),
            "A month has a province's category once.",
            "{category} of {province} in {month} stands more than once",
        ),
        one_of(
            "category_of_month_is_known",
            "category",
            CATEGORIES,
            CRITICAL,
            "A category is one of those that the contract lists.",
            "{province} in {month} has category '{category}', which is unknown",
        ),
        holds(
            "month_is_first_day",
            "is_first_day",
            CRITICAL,
            "A month is written as its first day.",
            "The month {month} of {province} is not written as its first day",
        ),
        between(
            "month_not_in_future",
            "days_after_run",
            CRITICAL,
            "A month has begun by the day of the run.",
            "{headcount:,} {category} of {province} are counted in {month}, which has not begun",
            most=0,
        ),
        between(
            "month_has_event",
            "events",
            CRITICAL,
            "People are appointed in at least one event.",
            "{headcount:,} {category} of {province} in {month} were appointed in {events:,} events",
            least=1,
        ),
    ),
)

SOURCES = Suite(
    "reporting.sources",
    "reporting_sources",
    (
        unique("source_key", ("publisher",), "A publisher stands once.", "{publisher} stands more than once"),
        between(
            "source_has_article",
            "articles",
            CRITICAL,
            "A publisher has at least one article.",
            "{publisher} has no article",
            least=1,
        ),
        between(
            "flagged_within_articles",
            "unflagged_articles",
            CRITICAL,
            "A publisher's flagged articles are some of its articles.",
            "{publisher} has {flagged_articles:,} flagged articles of {articles:,}",
            least=0,
        ),
        between(
            "agreement_is_share",
            "agreement",
            CRITICAL,
            "Agreement is a share, 0 to 1.",
            "The agreement of {publisher} is {agreement}",
            least=0,
            most=1,
        ),
        holds(
            "agreement_is_due",
            "agreement_is_due",
            CRITICAL,
            "Agreement is given where figures could be compared, and only there.",
            "The agreement of {publisher} is {agreement}, with {compared_figures:,} figures compared",
        ),
    ),
)

HISTORY = Suite(
    "reporting.data_quality",
    "reporting_data_quality",
    (
        unique(
            "verdict_key",
            ("run_id", "suite", "expectation"),
            "A run judges an expectation once.",
            "{suite}.{expectation} stands more than once for run {run_id}",
        ),
        one_of(
            "severity_is_known",
            "severity",
            tuple(Severity),
            CRITICAL,
            "A severity is critical, warning or info.",
            "{suite}.{expectation} has severity '{severity}', which is unknown",
        ),
        between(
            "failures_within_evaluated",
            "as_expected",
            CRITICAL,
            "Failing rows are some of those that were looked at.",
            "{suite}.{expectation} failed in {unexpected:,} of {evaluated:,} rows",
            least=0,
        ),
        holds(
            "success_is_right",
            "success_is_right",
            CRITICAL,
            "An expectation that was met has no failing row.",
            "{suite}.{expectation} was met with {unexpected:,} failing rows",
        ),
        between(
            "pass_rate_is_share",
            "pass_rate",
            CRITICAL,
            "A pass rate is a share, 0 to 1.",
            "The pass rate of {suite}.{expectation} is {pass_rate}",
            least=0,
            most=1,
        ),
    ),
)
