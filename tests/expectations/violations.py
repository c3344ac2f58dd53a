"""The mutation matrix of the staging suites: for each expectation, one crafted violation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from expectations.gate import Action
from tests.expectations.ground import AS_OF, TEXT, Rows, good_article

Breaking = Callable[[Rows], object]


@dataclass(frozen=True)
class Violation:
    """What is done to a good article, which expectation must catch it, and in which words.

    ``companions`` are the expectations that rightly fail with it; everything else must hold.
    """

    expectation: str
    breaking: Breaking
    reason: str
    companions: frozenset[str] = frozenset()

    def article(self, name: str) -> Rows:
        rows = good_article(name)
        self.breaking(rows)
        return rows


def put(table: str, no: int = 0, **values: object) -> Breaking:
    """Set columns of one row."""
    return lambda rows: rows[f"staging.{table}"][no].update(values)


def double(table: str, no: int = 0, **values: object) -> Breaking:
    """Repeat one row, with other values where given."""
    return lambda rows: rows[f"staging.{table}"].append({**rows[f"staging.{table}"][no], **values})


def drop(table: str) -> Breaking:
    """Leave a table without rows."""
    return lambda rows: rows[table].clear()


def both(*breakings: Breaking) -> Breaking:
    """Several changes that make one violation."""
    return lambda rows: [breaking(rows) for breaking in breakings]


def event(day: date) -> Breaking:
    """Move the event, its mention and the day of publication; the weekday goes with the day."""
    return both(
        put("articles", event_on=day, event_on_text=f"{day:%d/%m/%Y}", published_on=day),
        put("dates", date=day, weekday_stated=None, weekday_matches=None),
    )


def value(no: int, number: int) -> Breaking:
    """Another number in one headcount, and wherever the breakdown carries it, as the loader would."""

    def change(rows: Rows) -> None:
        rows["staging.headcounts"][no]["value"] = number
        if no in (1, 2):
            rows["staging.breakdown_parts"][no - 1]["value"] = number
        parts = sum(part["value"] for part in rows["staging.breakdown_parts"])
        total = rows["staging.headcounts"][0]["value"]
        rows["staging.breakdowns"][0].update(stated_total=total, parts_sum=parts, difference=parts - total)

    return change


def stray_headcount(rows: Rows) -> None:
    """A headcount at a place that belongs to another sentence than the one it names."""
    rows["staging.headcounts"][3]["sentence_no"] = 0


V = Violation
SHORT = "Terlalu pendek."

MATRIX: tuple[Violation, ...] = (
    # articles
    V(
        "staging.articles.article_key",
        double("articles"),
        "Article article_key is staged more than once.",
    ),
    V(
        "staging.articles.article_text_is_kept",
        put("articles", text_length=len(TEXT) + 1),
        f"The kept text has {len(TEXT)} characters where {len(TEXT) + 1} were read.",
    ),
    V(
        "staging.articles.article_is_not_empty",
        both(
            lambda rows: rows["raw.article_files"][0].update(text=SHORT),
            put("articles", text_length=len(SHORT), headline_headcount_id=None, kind="other", event_on=None),
            *(drop(f"staging.{table}") for table in ("headcounts", "breakdowns", "breakdown_parts", "dates")),
            *(drop(f"staging.{table}") for table in ("officials", "quotes", "sentences")),
            lambda rows: rows["staging.sentences"].append(
                {"article_id": "article_is_not_empty", "sentence_no": 0, "char_start": 0, "char_end": 15, "text": SHORT}
            ),
        ),
        "The text has 15 characters, too few for an article.",
    ),
    V(
        "staging.articles.article_has_sentences",
        both(
            put("articles", headline_headcount_id=None, kind="other"),
            *(drop(f"staging.{table}") for table in ("sentences", "headcounts", "breakdowns", "breakdown_parts")),
        ),
        f"No sentence was found in a text of {len(TEXT)} characters.",
    ),
    V("staging.articles.kind_is_known", put("articles", kind="rumour"), "'rumour' is no kind of article."),
    V(
        "staging.articles.region_level_is_known",
        put("articles", region_level="desa", region_code=None),
        "'desa' is no level of government.",
    ),
    V(
        "staging.articles.region_code_exists",
        put("articles", region_code="99.99"),
        "'99.99' (Kota Serang) is no code of a region.",
    ),
    V(
        "staging.articles.region_is_the_codes",
        put("articles", region_code="36.04"),
        "Kota Serang (kota) has code 36.04, which is Kabupaten Serang.",
    ),
    V(
        "staging.articles.government_has_code",
        put("articles", region_code=None),
        "Kota Serang is a kota and has no code.",
    ),
    V(
        "staging.articles.appointment_has_region",
        put("articles", region_code=None, region_name=None, region_level=None, region_reason="only 'Serang' is named"),
        "It is not known which government appointed: only 'Serang' is named.",
    ),
    V(
        "staging.articles.appointment_has_day",
        both(put("articles", event_on=None, event_on_text=None), put("dates", role="statement")),
        "It is not known on which day the appointment took place.",
    ),
    V(
        "staging.articles.event_not_in_future",
        event(AS_OF + timedelta(days=1)),
        "The appointment is dated 01/01/2026 ('01/01/2026'), 1 days after this run.",
        frozenset({"staging.articles.published_not_in_future"}),
    ),
    V(
        "staging.articles.event_not_before_law",
        event(date(2014, 1, 14)),
        "The event is dated 14/01/2014 ('14/01/2014'), before the PPPK law of 15/01/2014.",
    ),
    V(
        "staging.articles.event_not_after_publication",
        put("articles", published_on=date(2025, 10, 22)),
        "The appointment of 23/10/2025 was reported on 22/10/2025, before it took place.",
    ),
    V(
        "staging.articles.published_within_60_days",
        put("articles", published_on=date(2025, 12, 23)),
        "The appointment of 23/10/2025 was reported on 23/12/2025, 61 days later.",
    ),
    V(
        "staging.articles.published_not_in_future",
        put("articles", kind="proposal", published_on=date(2026, 1, 2)),
        "The article is dated 02/01/2026, 2 days after this run.",
    ),
    V(
        "staging.articles.event_basis_is_known",
        put("articles", event_on_basis="hearsay"),
        "'hearsay' is no way to know a year.",
    ),
    V(
        "staging.articles.one_event_mention",
        double("dates", date_no=1),
        "2 dates are marked as the event's.",
    ),
    V(
        "staging.articles.event_mention_agrees",
        put("articles", event_on=date(2025, 10, 24)),
        "The date marked as the event's is not 24/10/2025.",
    ),
    V(
        "staging.articles.headline_exists",
        put("articles", headline_headcount_id="nowhere:h:00"),
        "The headline points at nowhere:h:00, which is none of the article's headcounts.",
    ),
    # sentences
    V(
        "staging.sentences.sentence_key",
        double("sentences"),
        "Sentence 0 stands more than once.",
    ),
    V(
        "staging.sentences.sentence_has_length",
        put("sentences", 4, char_end=TEXT.index("“"), text=""),
        f"Sentence 4 runs from character {TEXT.index('“')} to {TEXT.index('“')}.",
    ),
    V(
        "staging.sentences.sentence_is_grounded",
        put("sentences", 4, text="Kata-kata lain."),
        f"Sentence 4 is not what the article says at characters {TEXT.index('“')} to {len(TEXT)}.",
    ),
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


@dataclass(frozen=True)
class CorrectionViolation:
    """One statement that spoils a warehouse with corrections; the expectation that must notice, and what follows."""

    expectation: str
    spoiling: str
    reason: str
    follows: Action


CORRECTIONS_MATRIX: tuple[CorrectionViolation, ...] = (
    CorrectionViolation(
        "staging.corrections.correction_key",
        "INSERT INTO quality.corrections BY NAME (FROM quality.corrections WHERE line = 2)",
        "Line 2 of the corrections ledger stands more than once.",
        Action.REFUSE,
    ),
    CorrectionViolation(
        "staging.corrections.correction_is_applied",
        "UPDATE quality.corrections SET outcome = 'refused', reason = 'c.csv, line 2: value is ''9'', not ''7''.' "
        "WHERE line = 2",
        "A correction was refused: c.csv, line 2: value is '9', not '7'.",
        Action.FLAG,
    ),
    CorrectionViolation(
        "staging.corrections.correction_shows",
        "UPDATE overlay.headcounts SET value = 7 WHERE value = 9",
        "Line 3 of the corrections ledger makes value of article c0ffee0000000001 '9', but '7' stands there.",
        Action.HOLD,
    ),
    CorrectionViolation(
        "staging.corrections.correction_not_in_future",
        "UPDATE quality.corrections SET corrected_on = DATE '2026-01-02' WHERE line = 2",
        "Line 2 of the corrections ledger is dated 02/01/2026, 2 days after this run.",
        Action.FLAG,
    ),
    CorrectionViolation(
        "staging.overlay.no_row_lost_to_corrections",
        "DELETE FROM overlay.headcounts WHERE headcount_id = 'c0ffee0000000004:h:02'",
        "Corrected articles have 16 headcounts, the ledger drops 5 of them, and 10 are left.",
        Action.HOLD,
    ),
)
