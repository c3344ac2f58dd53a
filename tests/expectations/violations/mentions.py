"""Crafted violations of the suites over dates, officials and quotes."""

from __future__ import annotations

from tests.expectations.ground import TEXT
from tests.expectations.violations.breaking import Violation, double, put

V = Violation

MENTIONS: tuple[Violation, ...] = (
    # dates
    V(
        "staging.dates.date_key",
        double("dates", role="other"),
        "Date 0 stands more than once.",
    ),
    V(
        "staging.dates.date_is_real_day",
        double("dates", date_no=1, date=None, weekday_matches=None, role="other", problem="October has no such day"),
        "'Kamis (23/10/2025)' is no calendar day: October has no such day.",
    ),
    V(
        "staging.dates.weekday_agrees",
        put("dates", weekday_stated="Rabu", weekday_matches=False),
        "'Kamis (23/10/2025)' says Rabu, but 23/10/2025 is a Kamis.",
    ),
    V(
        "staging.dates.date_is_grounded",
        put("dates", text="Kamis (24/10/2025)"),
        "'Kamis (24/10/2025)' is not what the article says at its place.",
    ),
    V(
        "staging.dates.date_role_is_known",
        double("dates", date_no=1, role="rumour"),
        "'Kamis (23/10/2025)' has role 'rumour', which is unknown.",
    ),
    V(
        "staging.dates.year_basis_is_known",
        put("dates", year_basis="hearsay"),
        "'Kamis (23/10/2025)' has year basis 'hearsay', which is unknown.",
    ),
    V(
        "staging.dates.missing_day_is_explained",
        double("dates", date_no=1, date=None, weekday_matches=None, role="other"),
        "'Kamis (23/10/2025)' was read as no day, and nothing says why.",
    ),
    # officials
    V(
        "staging.officials.official_key",
        double("officials"),
        "Budi Rustandi (Wali Kota Serang) stands more than once.",
    ),
    V(
        "staging.officials.official_has_name",
        put("officials", name="-"),
        "'-' (Wali Kota Serang) is no name.",
    ),
    V(
        "staging.officials.official_has_position",
        put("officials", position=""),
        "Budi Rustandi has position '', which is none.",
    ),
    V(
        "staging.officials.official_lies_in_text",
        put("officials", char_start=len(TEXT), char_end=len(TEXT) + 13),
        f"Budi Rustandi stands at character {len(TEXT)}, outside the article.",
    ),
    V(
        "staging.officials.position_fits_region",
        put("officials", position="Bupati Serang"),
        "Budi Rustandi is Bupati Serang, but the article is about Kota Serang, of which it names no head.",
    ),
    # quotes
    V(
        "staging.quotes.quote_has_words",
        put("quotes", char_start=TEXT.index("“"), char_end=TEXT.index("“") + 1, text="“"),
        f"A quote at character {TEXT.index('“')} has no words: '“'.",
    ),
    V(
        "staging.quotes.quote_is_grounded",
        put("quotes", text="Kata-kata lain"),
        "'Kata-kata lain' is not what the article says at its place.",
    ),
)
