"""Crafted violations of the views that sum a candidate up: corrections, regions, months, sources, quality."""

from __future__ import annotations

from tests.expectations.violations.candidate import Spoilt

V = Spoilt

SUMMARIES: tuple[Spoilt, ...] = (
    V(
        "reporting.corrections.line_key",
        "INSERT INTO marts.fct_corrections FROM marts.fct_corrections",
        "Line 2 of the corrections ledger is published more than once.",
    ),
    V(
        "reporting.corrections.correction_is_said",
        "UPDATE marts.fct_article_facts SET is_corrected = false",
        "Line 2 of the corrections ledger has corrected value of a number of articles/one.txt that does not say so.",
    ),
    V(
        "reporting.corrections.original_is_kept",
        "UPDATE marts.fct_article_facts SET original_value = NULL",
        "Line 2 of the corrections ledger has corrected value in articles/one.txt, and what was read is not published "
        "with it.",
    ),
    V(
        "reporting.remaining_honorer.waiting_key",
        "INSERT INTO marts.fct_remaining_honorer FROM marts.fct_remaining_honorer WHERE article_id = 'one'",
        "Headcount one:h:03 (7 of Kota Serang) stands more than once.",
    ),
    V(
        "reporting.remaining_honorer.waiting_above_zero",
        "UPDATE marts.fct_remaining_honorer SET waiting = 0 WHERE article_id = 'one';"
        "UPDATE marts.fct_article_facts SET value = 0 WHERE headcount_id = 'one:h:03'",
        "The honorer of Kota Serang who still wait count 0.",
        frozenset({"reporting.no_value_altered"}),
    ),
    V(
        "reporting.remaining_honorer.waiting_is_as_stated",
        "UPDATE marts.fct_remaining_honorer SET waiting = 8 WHERE article_id = 'one'",
        "8 honorer of Kota Serang still wait, which no number of people remaining in article_facts says.",
    ),
    V(
        "reporting.remaining_honorer.reasons_within_waiting",
        "UPDATE marts.fct_remaining_honorer SET with_reason = 8 WHERE article_id = 'one'",
        "8 of 7 honorer of Kota Serang who wait have a reason of their own.",
    ),
    V(
        "reporting.remaining_honorer.legal_process_within_reasons",
        "UPDATE marts.fct_remaining_honorer SET in_legal_process = 1 WHERE article_id = 'one'",
        "1 of Kota Serang are in a legal process, of 0 with a reason.",
    ),
    V(
        "reporting.regions.region_key",
        "INSERT INTO marts.dim_regions FROM marts.dim_regions",
        "Kota Serang (36.73) stands more than once.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.regions.region_has_name",
        "UPDATE marts.dim_regions SET region = NULL",
        "Region 36.73 has no name.",
    ),
    V(
        "reporting.regions.code_of_region_exists",
        "UPDATE marts.dim_regions SET region_code = '99.99', appointed = 0, pppk_paruh_waktu = 0",
        "Kota Serang has code '99.99', which is no code of a region.",
        frozenset({"reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.regions.categories_sum_to_appointed",
        "UPDATE marts.dim_regions SET pppk_paruh_waktu = 59",
        "Kota Serang appointed 60, its categories sum to 59.",
    ),
    V(
        "reporting.regions.appointed_is_sum_of_appointments",
        "UPDATE marts.dim_regions SET pppk_paruh_waktu = 61, appointed = 61",
        "Kota Serang appointed 61, its appointments sum to 60.",
    ),
    V(
        "reporting.regions.region_has_article",
        "UPDATE marts.dim_regions SET articles = 0",
        "No article names Kota Serang.",
    ),
    V(
        "reporting.regions.first_event_before_last",
        "UPDATE marts.dim_regions SET first_event_on = DATE '2025-10-24'",
        "The first event of Kota Serang (24/10/2025) lies after its last (23/10/2025).",
    ),
    V(
        "reporting.monthly.month_key",
        "INSERT INTO marts.fct_monthly FROM marts.fct_monthly; UPDATE marts.fct_monthly SET headcount = 30",
        "pppk_paruh_waktu of Banten in 10/2025 stands more than once.",
    ),
    V(
        "reporting.monthly.category_of_month_is_known",
        "UPDATE marts.fct_monthly SET category = 'p3k'",
        "Banten in 10/2025 has category 'p3k', which is unknown.",
    ),
    V(
        "reporting.monthly.month_is_first_day",
        "UPDATE marts.fct_monthly SET month = DATE '2025-10-02'",
        "The month 10/2025 of Banten is not written as its first day.",
    ),
    V(
        "reporting.monthly.month_not_in_future",
        "UPDATE marts.fct_monthly SET month = DATE '2026-01-01'",
        "60 pppk_paruh_waktu of Banten are counted in 01/2026, which has not begun.",
    ),
    V(
        "reporting.monthly.month_has_event",
        "UPDATE marts.fct_monthly SET events = 0",
        "60 pppk_paruh_waktu of Banten in 10/2025 were appointed in 0 events.",
    ),
    V(
        "reporting.sources.source_key",
        "UPDATE marts.dim_sources SET publisher = 'Warta one'",
        "Warta one stands more than once.",
    ),
    V(
        "reporting.sources.source_has_article",
        "UPDATE marts.dim_sources SET articles = 0 WHERE publisher = 'Warta one'",
        "Warta one has no article.",
    ),
    V(
        "reporting.sources.flagged_within_articles",
        "UPDATE marts.dim_sources SET flagged_articles = 2 WHERE publisher = 'Warta one'",
        "Warta one has 2 flagged articles of 1.",
    ),
    V(
        "reporting.sources.agreement_is_share",
        "UPDATE marts.dim_sources SET agreement = 2 WHERE publisher = 'Warta one'",
        "The agreement of Warta one is 2.0.",
    ),
    V(
        "reporting.sources.agreement_is_due",
        "UPDATE marts.dim_sources SET agreement = NULL WHERE publisher = 'Warta one'",
        "The agreement of Warta one is nothing, with 1 figures compared.",
    ),
    V(
        "reporting.data_quality.verdict_key",
        "INSERT INTO marts.fct_data_quality FROM marts.fct_data_quality",
        "staging.articles.kind_is_known stands more than once for run run.",
    ),
    V(
        "reporting.data_quality.severity_is_known",
        "UPDATE marts.fct_data_quality SET severity = 'grave'",
        "staging.articles.kind_is_known has severity 'grave', which is unknown.",
    ),
    V(
        "reporting.data_quality.failures_within_evaluated",
        "UPDATE marts.fct_data_quality SET success = false, unexpected = 3",
        "staging.articles.kind_is_known failed in 3 of 2 rows.",
    ),
    V(
        "reporting.data_quality.success_is_right",
        "UPDATE marts.fct_data_quality SET unexpected = 1",
        "staging.articles.kind_is_known was met with 1 failing rows.",
    ),
    V(
        "reporting.data_quality.pass_rate_is_share",
        "UPDATE marts.fct_data_quality SET pass_rate = 1.5",
        "The pass rate of staging.articles.kind_is_known is 1.5.",
    ),
)
