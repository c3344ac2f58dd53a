"""What no article is refused or flagged for: the good side of each limit, what is only recorded, rows of nobody."""

from __future__ import annotations

from datetime import date

from tests.expectations.ground import AS_OF
from tests.expectations.violations.breaking import Breaking, Violation, both, double, drop, event, put, value

V = Violation

# The last case on the good side of each limit, and what only looks wrong: none of them may be caught.
ALLOWED: tuple[tuple[str, Breaking], ...] = (
    ("event-on-the-day-of-the-run", event(AS_OF)),
    ("event-on-the-day-of-the-law", event(date(2014, 1, 15))),
    ("published-on-day-60", put("articles", published_on=date(2025, 12, 22))),
    ("published-on-the-day", put("articles", published_on=date(2025, 10, 23))),
    (
        "proposal-for-a-coming-day",
        both(
            event(AS_OF),
            put("articles", kind="proposal", event_on=date(2026, 3, 1)),
            put("dates", date=date(2026, 3, 1)),
        ),
    ),
    ("largest-of-a-kota", value(3, 40_000)),
    (
        "certain-and-impossible",
        put("headcounts", 3, category_certainty=1.0, occupation_certainty=0.0, status_certainty=1.0),
    ),
    (
        "parsed-before-certainties",
        put("headcounts", 3, category_certainty=None, occupation_certainty=None, status_certainty=None),
    ),
    ("headline-certain", put("articles", headline_certainty=1.0)),
    ("headline-parsed-before-certainties", put("articles", headline_certainty=None)),
    ("smallest", value(3, 1)),
    (
        "part-as-large-as-its-total",
        both(
            value(1, 60),
            value(2, 0),
            lambda rows: rows["staging.breakdowns"].clear(),
            lambda rows: rows["staging.breakdown_parts"].clear(),
            lambda rows: rows["staging.headcounts"].pop(2),
        ),
    ),
    ("about-sixty", both(value(2, 23), lambda rows: rows["staging.headcounts"][0].update(is_approximate=True))),
    ("weekday-spelt-with-an-apostrophe", both(event(date(2025, 10, 24)), put("dates", weekday_stated="Jum’at"))),
    ("bupati-as-a-guest-of-the-wali-kota", double("officials", name="Ratu Zakiyah", position="Bupati Serang")),
    ("gubernur-as-a-guest", put("officials", position="Gubernur Banten")),
    (
        "no-region-level-of-an-agency",
        both(
            put("articles", region_code=None, region_name="Kementerian Agama", region_level="instansi"),
            *(
                put("headcounts", no, region_code=None, region_name="Kementerian Agama", region_level="instansi")
                for no in range(4)
            ),
        ),
    ),
    (
        "no-facts",
        both(
            put("articles", kind="other", headline_headcount_id=None),
            *(
                drop(f"staging.{table}")
                for table in ("headcounts", "breakdowns", "breakdown_parts", "officials", "quotes")
            ),
        ),
    ),
)

# Recorded and nothing more: no article is named, so each is looked for in the validations.
RECORDED: tuple[Violation, ...] = (
    V(
        "staging.articles.appointment_states_appointed",
        lambda rows: [row.update(status="proposed") for row in rows["staging.headcounts"]],
        "The article reports an appointment and states no number of people appointed.",
    ),
    V(
        "staging.articles.publisher_is_known",
        put("articles", publisher=None),
        "The article names no publisher.",
    ),
    V(
        "staging.headcounts.occupation_is_in_reference",
        put("headcounts", 1, occupation="juru ukir"),
        "'40 guru' has occupation 'juru ukir', which occupations.csv has not.",
    ),
    V(
        "staging.headcounts.nothing_undecided",
        put("headcounts", 3, undecided="category: no word decides"),
        "'7 honorer' (7) was left undecided: category: no word decides.",
    ),
    V(
        "staging.headcounts.read_with_certainty",
        put("headcounts", 1, category_certainty=0.499, occupation_certainty=0.5, status_certainty=0.41),
        "'40 guru' (40) was read as pppk_paruh_waktu, guru, appointed, with 49 in 100 for the category and 41 in 100 "
        "for the status.",
    ),
    V(
        "staging.quotes.quote_has_speaker",
        put("quotes", speaker=None),
        "It is not known who said 'Selamat bekerja,'.",
    ),
)

# A row whose article was never staged: nobody to be refused for it, so nothing is published.
ORPHANS: tuple[tuple[str, str], ...] = (
    ("sentences", "sentence"),
    ("headcounts", "headcount"),
    ("breakdowns", "breakdown"),
    ("breakdown_parts", "breakdown's part"),
    ("dates", "date"),
    ("officials", "mention of an official"),
    ("quotes", "quote"),
)
