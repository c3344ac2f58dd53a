"""What must hold of the published views: keys, vocabulary, sums."""

from __future__ import annotations

from expectations.check import Severity, Suite, between, filled, holds, one_of, unique
from expectations.suites.staging_headcounts import CATEGORIES

CRITICAL, WARNING, INFO = Severity

EVENTS = Suite(
    "reporting.events",
    "reporting_events",
    (
        unique("event_key", ("event_id",), "An event stands once.", "Event {event_id} stands more than once"),
        filled("event_has_id", "event_id", CRITICAL, "Every event has its id.", "An event of {region} has no id"),
        holds(
            "region_code_exists",
            "region_code_exists",
            CRITICAL,
            "The code of an event's region is one of the Ministry of Home Affairs'.",
            "Event {event_id} is told of '{region_code}' ({region}), which is no code of a region",
        ),
        between(
            "event_not_in_future",
            "days_after_run",
            CRITICAL,
            "An event lies on or before the day of the run.",
            "The event of {region} on {event_on:%d/%m/%Y} lies {days_after_run:,} days after this run",
            most=0,
        ),
        between(
            "event_not_before_law",
            "days_since_law",
            CRITICAL,
            "An event lies on or after 15 January 2014, when the law that made PPPK came into force.",
            "The event of {region} on {event_on:%d/%m/%Y} lies before the PPPK law of 15/01/2014",
            least=0,
        ),
        between(
            "event_has_article",
            "articles",
            CRITICAL,
            "An event is told of by at least one article.",
            "No article tells of the event of {region} ({event_id})",
            least=1,
        ),
        between(
            "event_total_is_sum_of_leaves",
            "difference",
            CRITICAL,
            "An event's total is the sum of its appointments.",
            "The event of {region} ({event_id}) has a total of {total:,}, its appointments sum to {leaves:,}",
            least=0,
            most=0,
        ),
    ),
)

APPOINTMENTS = Suite(
    "reporting.appointments",
    "reporting_appointments",
    (
        unique(
            "appointment_key",
            ("event_id", "category"),
            "An event has a category once.",
            "Event {event_id} ({region}) has category {category} more than once",
        ),
        filled(
            "headcount_is_filled",
            "headcount",
            CRITICAL,
            "Every appointment says how many.",
            "The {category} of {region} ({event_id}) have no headcount",
        ),
        between(
            "headcount_above_zero",
            "headcount",
            CRITICAL,
            "A headcount is at least one.",
            "The {category} of {region} ({event_id}) count {headcount:,}",
            least=1,
        ),
        between(
            "headcount_below_300000_for_one_government",
            "headcount_of_one_government",
            WARNING,
            "A kota, kabupaten or province appoints fewer than 300,000 on one day.",
            "The {category} of {region} ({event_id}) count {headcount:,}, 300,000 or more",
            most=299_999,
        ),
        one_of(
            "category_is_known",
            "category",
            CATEGORIES,
            CRITICAL,
            "A category is one of those that the contract lists.",
            "An appointment of {region} has category '{category}', which is unknown",
        ),
        holds(
            "event_exists",
            "event_exists",
            CRITICAL,
            "Every appointment belongs to an event that is published.",
            "The {category} of {region} belong to event {event_id}, which is not published",
        ),
        holds(
            "appointment_has_fact",
            "fact_exists",
            CRITICAL,
            "Every appointment leads back to a number of article_facts.",
            "The {category} of {region} ({event_id}) lead back to no number of article_facts",
        ),
        between(
            "appointment_has_source",
            "source_count",
            CRITICAL,
            "Every appointment has at least one source.",
            "The {category} of {region} ({event_id}) have no source",
            least=1,
        ),
        holds(
            "sources_agree",
            "sources_agree",
            WARNING,
            "Where several sources tell of an appointment, they state the same number.",
            "Sources on the {category} of {region} ({event_id}) do not agree: {disagreement}",
        ),
        holds(
            "disagreement_is_explained",
            "disagreement_is_shown",
            WARNING,
            "Where sources do not agree, reconciliation says in words how they differ.",
            "Sources on the {category} of {region} ({event_id}) do not agree, and reconciliation does not say how",
        ),
    ),
)

SHARES = Suite(
    "reporting.appointment_breakdowns",
    "reporting_breakdowns",
    (
        unique(
            "share_key",
            ("event_id", "category", "occupation"),
            "An occupation stands once in a breakdown.",
            "Occupation {occupation} of {category} stands more than once in event {event_id}",
        ),
        between(
            "share_above_zero",
            "headcount",
            CRITICAL,
            "A headcount is at least one.",
            "{occupation} of {category} in event {event_id} counts {headcount:,}",
            least=1,
        ),
        between(
            "share_is_of_total",
            "share_error",
            CRITICAL,
            "A share is the headcount divided by the total.",
            "{occupation} of {category} in event {event_id} has share {share:.4f}, {headcount:,} of {total:,}",
            least=0,
            most=0.001,
        ),
        # A warning: parts of a split that were not appointed (withdrew, wait) are left out of this view.
        holds(
            "adds_up_is_right",
            "verdict_is_right",
            WARNING,
            "adds_up is true where the parts sum to the total, and only there.",
            "The parts of {category} in event {event_id} differ from their total by {difference:+,}, "
            "adds_up says {adds_up}",
        ),
        holds(
            "event_of_share_exists",
            "event_exists",
            CRITICAL,
            "Every breakdown belongs to an event that is published.",
            "{occupation} of {category} belongs to event {event_id}, which is not published",
        ),
    ),
)

RECONCILIATION = Suite(
    "reporting.reconciliation",
    "reporting_reconciliation",
    (
        unique(
            "check_key",
            ("check_id",),
            "A check stands once.",
            "Check {check_id} ({check_kind}) stands more than once",
        ),
        holds(
            "event_of_check_exists",
            "event_exists",
            CRITICAL,
            "A check that names an event names one that is published.",
            "A check ({check_kind}) is of event {event_id}, which is not published",
        ),
        filled(
            "stated_is_filled",
            "stated",
            CRITICAL,
            "Every check says what was stated: a missing total is no agreement.",
            "A check ({check_kind}) of event {event_id} has nothing stated",
        ),
        holds(
            "difference_is_right",
            "arithmetic_holds",
            CRITICAL,
            "A difference is what was computed less what was stated.",
            "A check ({check_kind}) of event {event_id}: {computed} less {stated} is recorded as {difference}",
        ),
        holds(
            "verdict_is_right",
            "verdict_is_right",
            CRITICAL,
            "A check holds where the difference is 0; else only between sources, where one gives a round number.",
            "A check ({check_kind}) of event {event_id} differs by {difference}, holds says {holds}",
        ),
        holds(
            "failure_is_explained",
            "failure_is_explained",
            WARNING,
            "A check that does not hold says why in words.",
            "A check ({check_kind}) of event {event_id} differs by {difference} without a word",
        ),
    ),
)

ARTICLE_FACTS = Suite(
    "reporting.article_facts",
    "reporting_article_facts",
    (
        unique(
            "fact_key",
            ("headcount_id",),
            "A number stands once.",
            "'{text}' of {source_path} ({headcount_id}) stands more than once",
        ),
        holds(
            "event_of_fact_exists",
            "event_exists",
            CRITICAL,
            "A number that belongs to an event belongs to one that is published.",
            "'{text}' of {source_path} belongs to event {event_id}, which is not published",
        ),
        filled(
            "fact_has_sentence",
            "sentence",
            CRITICAL,
            "Every published number has its sentence.",
            "'{text}' of {source_path} has no sentence",
        ),
        holds(
            "fact_stands_in_sentence",
            "stands_in_sentence",
            WARNING,
            "A number's words stand in its sentence.",
            "'{text}' of {source_path} does not stand in '{sentence}'",
        ),
        holds(
            "fact_has_length",
            "has_length",
            CRITICAL,
            "A number ends after it starts.",
            "'{text}' of {source_path} runs from character {char_start} to {char_end}",
        ),
    ),
)
