"""What must hold of a headcount: a plausible number, a known vocabulary, and the sentence it was read from."""

from __future__ import annotations

from expectations.check import Severity, Suite, absent, belongs, between, holds, matches, one_of, unique

CRITICAL, WARNING, INFO = Severity

CATEGORIES = (
    "pppk_paruh_waktu",
    "pppk_penuh_waktu",
    "pppk",
    "cpns",
    "pns",
    "honorer",
    "asn",
    "jabatan_fungsional",
    "jabatan_struktural",
    "other",
)
STATUSES = ("appointed", "proposed", "remaining", "other")
ROLES = ("total", "part", "none")

HEADCOUNTS = Suite(
    "staging.headcounts",
    "staging_headcounts",
    (
        belongs("owner_id", "headcount"),
        unique(
            "headcount_key",
            ("headcount_id",),
            "A headcount is staged once.",
            "Headcount {headcount_id} is staged more than once",
        ),
        between(
            "value_above_zero",
            "value",
            CRITICAL,
            "A headcount is at least one.",
            "'{text}' was read as {value:,}, which is no number of people",
            least=1,
        ),
        between(
            "value_below_population",
            "value",
            CRITICAL,
            "A headcount is smaller than Indonesia's population.",
            "'{text}' was read as {value:,}, more people than Indonesia has",
            most=290_000_000,
        ),
        between(
            "value_below_300000_for_one_government",
            "value_of_one_government",
            WARNING,
            "A headcount of one kota, kabupaten or province is below 300,000.",
            "'{text}' counts {value:,} people for {region_name}, 300,000 or more",
            most=299_999,
        ),
        holds(
            "value_plausible_for_level",
            "is_plausible_for_level",
            WARNING,
            "A headcount is within what a government of its level can employ.",
            "'{text}' counts {value:,} people for {region_name}; a {region_level} has at most {most_for_level:,}",
        ),
        one_of(
            "category_is_known",
            "category",
            CATEGORIES,
            CRITICAL,
            "A category is one of those that the contract lists.",
            "'{text}' has category '{category}', which is unknown",
        ),
        one_of(
            "status_is_known",
            "status",
            STATUSES,
            CRITICAL,
            "A status is appointed, proposed, remaining or other.",
            "'{text}' has status '{status}', which is unknown",
        ),
        one_of(
            "role_is_known",
            "role",
            ROLES,
            CRITICAL,
            "A role is total, part or none.",
            "'{text}' has role '{role}', which is unknown",
        ),
        holds(
            "employer_code_exists",
            "region_code_exists",
            CRITICAL,
            "The code of a headcount's employer is one of the Ministry of Home Affairs'.",
            "'{text}' is counted for '{region_code}' ({region_name}), which is no code of a region",
        ),
        matches(
            "occupation_is_lower_case",
            "occupation",
            r"^(?=\S)[^A-Z]+(?<=\S)$",
            WARNING,
            "An occupation is written in lower case, with no white space around it.",
            "'{text}' has occupation '{occupation}', which is not in lower case",
        ),
        holds(
            "occupation_is_in_reference",
            "occupation_is_in_reference",
            INFO,
            "An occupation is one of seeds/reference/occupations.csv; others are the article's own titles.",
            "'{text}' has occupation '{occupation}', which occupations.csv has not",
        ),
        holds(
            "headcount_has_sentence",
            "has_sentence",
            CRITICAL,
            "Every headcount leads back to a sentence of its article.",
            "'{text}' ({value:,}) leads back to no sentence",
        ),
        holds(
            "headcount_stands_in_its_sentence",
            "stands_in_sentence",
            CRITICAL,
            "A headcount starts within the sentence it names.",
            "'{text}' ({value:,}) does not stand in the sentence it names",
        ),
        holds(
            "headcount_is_grounded",
            "is_grounded",
            CRITICAL,
            "A headcount's text is what the article says between its two offsets.",
            "'{text}' ({value:,}) is not what the article says at its place",
        ),
        holds(
            "part_names_its_total",
            "part_names_total",
            WARNING,
            "A part says of which total it is one.",
            "'{text}' ({value:,}) is marked as a part of no total",
        ),
        holds(
            "total_exists",
            "total_exists",
            CRITICAL,
            "The total that a part names is a headcount of the same article.",
            "'{text}' ({value:,}) names a total that the article has not",
        ),
        # A warning, as for sums: the press misprints either number, both stand in the article, and dropping them would
        # hide the misprint. Reporting never adds a part to its total, so the fact does no harm where it is flagged.
        holds(
            "part_not_above_total",
            "part_fits_total",
            WARNING,
            "A part is at most as large as its total.",
            "The part '{text}' ({value:,}) is larger than its total of {total_value:,}",
        ),
        absent(
            "certainty_is_a_chance",
            "no_chances",
            CRITICAL,
            "How sure a category, an occupation or a status is, is a chance between 0 and 1.",
            "'{text}' ({value:,}) has a certainty that is no chance between 0 and 1: {no_chances}",
        ),
        absent(
            "nothing_undecided",
            "undecided",
            INFO,
            "The rules could decide what every headcount counts.",
            "'{text}' ({value:,}) was left undecided: {undecided}",
        ),
        absent(
            "read_with_certainty",
            "unsure_of",
            INFO,
            "Category, occupation and status of every headcount are each right with a chance of a half or more.",
            "'{text}' ({value:,}) was read as {read_as}, with {unsure_of}",
        ),
    ),
)
