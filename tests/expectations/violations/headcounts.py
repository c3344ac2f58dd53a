"""Crafted violations of the suites over headcounts, breakdowns and their parts."""

from __future__ import annotations

from tests.expectations.ground import Rows
from tests.expectations.violations.breaking import Violation, both, double, put, value


def stray_headcount(rows: Rows) -> None:
    """A headcount at a place that belongs to another sentence than the one it names."""
    rows["staging.headcounts"][3]["sentence_no"] = 0


V = Violation

HEADCOUNTS: tuple[Violation, ...] = (
    # headcounts
    V(
        "staging.headcounts.headcount_key",
        double("headcounts", 3),
        "Headcount headcount_key:h:03 is staged more than once.",
    ),
    V(
        "staging.headcounts.value_above_zero",
        value(3, 0),
        "'7 honorer' was read as 0, which is no number of people.",
    ),
    V(
        "staging.headcounts.value_below_population",
        value(3, 290_000_001),
        "'7 honorer' was read as 290,000,001, more people than Indonesia has.",
        frozenset(
            {
                "staging.headcounts.value_below_300000_for_one_government",
                "staging.headcounts.value_plausible_for_level",
            }
        ),
    ),
    V(
        "staging.headcounts.value_below_300000_for_one_government",
        value(3, 300_000),
        "'7 honorer' counts 300,000 people for Kota Serang, 300,000 or more.",
        frozenset({"staging.headcounts.value_plausible_for_level"}),
    ),
    V(
        "staging.headcounts.value_plausible_for_level",
        value(3, 40_001),
        "'7 honorer' counts 40,001 people for Kota Serang; a kota has at most 40,000.",
    ),
    V(
        "staging.headcounts.category_is_known",
        put("headcounts", 3, category="p3k"),
        "'7 honorer' has category 'p3k', which is unknown.",
    ),
    V(
        "staging.headcounts.status_is_known",
        put("headcounts", 3, status="waiting"),
        "'7 honorer' has status 'waiting', which is unknown.",
    ),
    V(
        "staging.headcounts.role_is_known",
        put("headcounts", 3, role="sum"),
        "'7 honorer' has role 'sum', which is unknown.",
    ),
    V(
        "staging.headcounts.employer_code_exists",
        put("headcounts", 3, region_code="99.99"),
        "'7 honorer' is counted for '99.99' (Kota Serang), which is no code of a region.",
    ),
    V(
        "staging.headcounts.occupation_is_lower_case",
        put("headcounts", 1, occupation="Guru"),
        "'40 guru' has occupation 'Guru', which is not in lower case.",
    ),
    V(
        "staging.headcounts.headcount_has_sentence",
        put("headcounts", 3, sentence_no=None),
        "'7 honorer' (7) leads back to no sentence.",
    ),
    V(
        "staging.headcounts.headcount_stands_in_its_sentence",
        stray_headcount,
        "'7 honorer' (7) does not stand in the sentence it names.",
    ),
    V(
        "staging.headcounts.headcount_is_grounded",
        put("headcounts", 3, text="8 honorer"),
        "'8 honorer' (7) is not what the article says at its place.",
    ),
    V(
        "staging.headcounts.part_names_its_total",
        put("headcounts", 1, of_headcount_id=None),
        "'40 guru' (40) is marked as a part of no total.",
    ),
    V(
        "staging.headcounts.total_exists",
        put("headcounts", 1, of_headcount_id="nowhere:h:00"),
        "'40 guru' (40) names a total that the article has not.",
    ),
    V(
        "staging.headcounts.part_not_above_total",
        value(1, 61),
        "The part '40 guru' (61) is larger than its total of 60.",
        frozenset({"staging.breakdowns.parts_sum_to_total"}),
    ),
    V(
        "staging.headcounts.certainty_is_a_chance",
        put("headcounts", 3, category_certainty=1.25, status_certainty=float("nan")),
        "'7 honorer' (7) has a certainty that is no chance between 0 and 1: 1.25 of category, nan of status.",
    ),
    # breakdowns
    V(
        "staging.breakdowns.breakdown_key",
        double("breakdowns"),
        "Breakdown breakdown_key:b:00 is staged more than once.",
    ),
    V(
        "staging.breakdowns.breakdown_has_total",
        put("breakdowns", total_headcount_id="nowhere:h:00"),
        "A breakdown into 2 parts names a total (nowhere:h:00) that the article has not.",
    ),
    V(
        "staging.breakdowns.breakdown_has_two_parts",
        both(
            lambda rows: rows["staging.breakdown_parts"].pop(),
            value(1, 60),
            lambda rows: rows["staging.headcounts"].pop(2),
        ),
        "The breakdown of '60 PPPK paruh waktu' (60) has fewer than two parts: 1.",
    ),
    V(
        "staging.breakdowns.parts_sum_to_total",
        value(2, 19),
        "The parts of '60 PPPK paruh waktu' do not sum to it: 40 + 19 = 59, stated 60, difference -1.",
    ),
    V(
        "staging.breakdowns.arithmetic_is_right",
        put("breakdowns", parts_sum=61, difference=1),
        "The breakdown of 60 was recorded as 61 of 60, difference +1; its headcounts sum to 60.",
    ),
    # breakdown parts
    V(
        "staging.breakdown_parts.part_key",
        put("breakdown_parts", 1, part_no=0),
        "Part 0 of breakdown part_key:b:00 stands more than once.",
    ),
    V(
        "staging.breakdown_parts.part_counted_once",
        both(value(1, 30), value(2, 30), put("breakdown_parts", 1, part_headcount_id="part_counted_once:h:01")),
        "Headcount part_counted_once:h:01 (30) is counted more than once in one breakdown.",
        frozenset({"staging.breakdowns.breakdown_has_two_parts"}),
    ),
    V(
        "staging.breakdown_parts.part_has_breakdown",
        double("breakdown_parts", breakdown_id="nowhere:b:00"),
        "A part of 40 belongs to breakdown nowhere:b:00, which the article has not.",
    ),
    V(
        "staging.breakdown_parts.part_is_a_headcount",
        double("breakdown_parts", part_no=2, part_headcount_id="nowhere:h:00"),
        "A part of 40 points at headcount nowhere:h:00, which the article has not.",
    ),
    V(
        "staging.breakdown_parts.part_value_is_headcounts",
        put("breakdown_parts", 0, value=41),
        "A part is recorded as 41 where its headcount is 40.",
    ),
    V(
        "staging.breakdown_parts.part_is_not_its_total",
        both(
            put("breakdown_parts", 0, part_headcount_id="part_is_not_its_total:h:00", value=60),
            put("breakdowns", parts_sum=80, difference=20),
        ),
        "The total of 60 is recorded as a part of itself.",
        frozenset({"staging.breakdowns.parts_sum_to_total"}),
    ),
)
