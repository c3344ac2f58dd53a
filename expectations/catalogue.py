"""``python -m expectations.catalogue``: every expectation as a Markdown page, docs/expectations.md."""

from __future__ import annotations

import sys

from expectations.check import Check, Suite
from expectations.gate import action
from expectations.suites import REPORTING, STAGING

# What is promised of the data, and the expectations that keep the promise, as suite.expectation.
PROMISES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Parts sum to the stated total, and a missing total or part does not pass for a sum",
        (
            "staging.breakdowns.parts_sum_to_total",
            "staging.breakdowns.breakdown_has_total",
            "staging.breakdowns.arithmetic_is_right",
            "staging.breakdown_parts.part_is_a_headcount",
            "reporting.reconciliation.stated_is_filled",
            "reporting.reconciliation.difference_is_right",
        ),
    ),
    ("A part never exceeds its total", ("staging.headcounts.part_not_above_total",)),
    ("A breakdown has at least two parts", ("staging.breakdowns.breakdown_has_two_parts",)),
    (
        "Dates are real days, and the stated weekday agrees",
        (
            "staging.dates.date_is_real_day",
            "staging.dates.weekday_agrees",
            "staging.dates.missing_day_is_explained",
        ),
    ),
    (
        "An event lies neither after the run nor before 2014",
        (
            "staging.articles.event_not_in_future",
            "staging.articles.event_not_before_law",
            "reporting.events.event_not_in_future",
            "reporting.events.event_not_before_law",
        ),
    ),
    ("An event is not after its publication", ("staging.articles.event_not_after_publication",)),
    ("It is published within 60 days of the event", ("staging.articles.published_within_60_days",)),
    (
        "A headcount is above 0, below 300,000 for one government, and plausible for its level",
        (
            "staging.headcounts.value_above_zero",
            "staging.headcounts.value_below_300000_for_one_government",
            "staging.headcounts.value_plausible_for_level",
            "reporting.appointments.headcount_above_zero",
            "reporting.appointments.headcount_below_300000_for_one_government",
        ),
    ),
    (
        "A region's code exists",
        (
            "staging.articles.region_code_exists",
            "staging.articles.region_is_the_codes",
            "staging.articles.government_has_code",
            "staging.headcounts.employer_code_exists",
            "reporting.events.region_code_exists",
            "reporting.regions.code_of_region_exists",
        ),
    ),
    (
        "Category and occupation are in the reference",
        (
            "staging.headcounts.category_is_known",
            "staging.headcounts.occupation_is_in_reference",
            "reporting.appointments.category_is_known",
            "reporting.monthly.category_of_month_is_known",
        ),
    ),
    (
        "A certainty is a chance between 0 and 1, and what was read with less than a half is told",
        (
            "staging.headcounts.certainty_is_a_chance",
            "staging.articles.headline_certainty_is_a_chance",
            "staging.headcounts.read_with_certainty",
        ),
    ),
    (
        "A span lies inside its article and is equal to its text",
        (
            "staging.headcounts.headcount_is_grounded",
            "staging.sentences.sentence_is_grounded",
            "staging.dates.date_is_grounded",
            "staging.quotes.quote_is_grounded",
            "staging.officials.official_lies_in_text",
        ),
    ),
    (
        "Every headcount has its sentence",
        (
            "staging.headcounts.headcount_has_sentence",
            "staging.headcounts.headcount_stands_in_its_sentence",
            "reporting.article_facts.fact_has_sentence",
            "reporting.article_facts.fact_stands_in_sentence",
        ),
    ),
    (
        "An article is not empty",
        (
            "staging.articles.article_is_not_empty",
            "staging.articles.article_has_sentences",
            "staging.articles.article_text_is_kept",
        ),
    ),
    (
        "An article is no near-duplicate of another; the same facts from another publisher are welcome",
        ("staging.articles.not_saved_twice", "staging.articles.not_nearly_saved_twice"),
    ),
    ("An official's position matches the region's level", ("staging.officials.position_fits_region",)),
    (
        "Two sources on one event agree or are explained",
        (
            "reporting.appointments.sources_agree",
            "reporting.appointments.disagreement_is_explained",
            "reporting.event_articles.article_has_ground",
            "reporting.source_figures.one_figure_is_chosen",
            "reporting.source_figures.chosen_figure_is_published",
            "reporting.source_figures.choice_has_reason",
            "reporting.reconciliation.failure_is_explained",
        ),
    ),
    (
        "Keys are unique",
        (
            "staging.articles.article_key",
            "staging.sentences.sentence_key",
            "staging.headcounts.headcount_key",
            "staging.breakdowns.breakdown_key",
            "staging.breakdown_parts.part_key",
            "staging.dates.date_key",
            "staging.officials.official_key",
            "reporting.events.event_key",
            "reporting.appointments.appointment_key",
            "reporting.event_articles.article_of_event_key",
            "reporting.source_figures.source_figure_key",
            "reporting.appointment_breakdowns.share_key",
            "reporting.reconciliation.check_key",
            "reporting.article_facts.fact_key",
            "reporting.remaining_honorer.waiting_key",
            "reporting.regions.region_key",
            "reporting.monthly.month_key",
            "reporting.sources.source_key",
            "reporting.data_quality.verdict_key",
            "reporting.changes.change_key",
        ),
    ),
    (
        "References are intact",
        (
            "staging.headcounts.row_has_its_article",
            "staging.headcounts.total_exists",
            "staging.articles.headline_exists",
            "staging.breakdown_parts.part_has_breakdown",
            "reporting.appointments.event_exists",
            "reporting.appointments.appointment_has_fact",
            "reporting.event_articles.event_of_article_exists",
            "reporting.source_figures.event_of_figure_exists",
            "reporting.source_figures.figure_has_fact",
            "reporting.appointment_breakdowns.event_of_share_exists",
            "reporting.reconciliation.event_of_check_exists",
            "reporting.article_facts.event_of_fact_exists",
            "reporting.remaining_honorer.waiting_is_as_stated",
        ),
    ),
    (
        "No row is lost: what came in is published, replaced by a newer version, or in quarantine",
        (
            "reporting.no_text_lost",
            "reporting.no_article_lost",
            "reporting.no_fact_lost",
            "reporting.no_value_altered",
            "reporting.nothing_refused_published",
            "reporting.views.view_shows_what_is_due",
            "staging.overlay.no_row_lost_to_corrections",
        ),
    ),
    (
        "What is published is not lost overnight, and what changed is told",
        (
            "reporting.publication.few_events_gone",
            "reporting.publication.few_headcounts_gone",
            "reporting.publication.comparison_adds_up",
            "reporting.changes.change_is_as_said",
        ),
    ),
)

_HEAD = """# Expectations

{count} expectations in {suites} suites. This page is made from `expectations/suites/` by
`python -m expectations.catalogue > docs/expectations.md`; a test compares them.

*Critical* of an article's row quarantines the article; *critical* of a table or of the candidate holds the whole
publication; a *warning* publishes and flags; *info* is only recorded. What could not be judged holds publication.

## What is promised, and what keeps the promise

| promise | expectations |
| --- | --- |
"""


def catalogue() -> str:
    """The page. Raises KeyError where a promise names an expectation that no suite has."""
    suites = (*STAGING, *REPORTING)
    checks = {f"{suite.name}.{check.name}": check for suite in suites for check in suite.checks}
    page = _HEAD.format(count=len(checks), suites=len(suites))
    for promise, names in PROMISES:
        page += f"| {promise} | {', '.join(f'`{name}` ({checks[name].severity})' for name in names)} |\n"
    return page + "".join(_suite(suite) for suite in suites)


def _suite(suite: Suite) -> str:
    rows = "".join(_row(suite, check) for check in suite.checks)
    head = "| expectation | severity | what holds | where it fails |\n| --- | --- | --- | --- |\n"
    return f"\n## {suite.name}\n\n{head}{rows}"


def _row(suite: Suite, check: Check) -> str:
    return f"| `{check.name}` | {check.severity} | {check.description} | {action(check, suite.room)} |\n"


if __name__ == "__main__":
    sys.stdout.write(catalogue())
