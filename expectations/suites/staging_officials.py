"""What must hold of an official: a name, a position, a place in the text."""

from __future__ import annotations

from expectations.check import Severity, Suite, belongs, holds, matches, unique

CRITICAL, WARNING, INFO = Severity

OFFICIALS = Suite(
    "staging.officials",
    "staging_officials",
    (
        belongs("owner_id", "mention of an official"),
        unique(
            "official_key",
            ("article_id", "name", "position"),
            "An official stands once in an article.",
            "{name} ({position}) stands more than once",
            severity=WARNING,
        ),
        matches(
            "official_has_name",
            "name",
            r"^.*\w{2}",
            CRITICAL,
            "An official has a name.",
            "'{name}' ({position}) is no name",
        ),
        matches(
            "official_has_position",
            "position",
            r"^.*\w{2}",
            CRITICAL,
            "An official has a position.",
            "{name} has position '{position}', which is none",
        ),
        holds(
            "official_lies_in_text",
            "lies_in_text",
            CRITICAL,
            "An official's name stands within the article.",
            "{name} stands at character {char_start}, outside the article",
        ),
        holds(
            "position_fits_region",
            "position_fits_region",
            WARNING,
            "A kota is led by a wali kota, a kabupaten by a bupati, a province by a gubernur.",
            "{name} is {position}, but the article is about {region_name}, of which it names no head",
        ),
    ),
)
