"""Crafted violations of the suites over articles and their sentences."""

from __future__ import annotations

from datetime import date, timedelta

from tests.expectations.ground import AS_OF, TEXT
from tests.expectations.violations.breaking import Violation, both, double, drop, event, put

SHORT = "Terlalu" + "\n\u00a0" * 10 + "pendek."
V = Violation

ARTICLES: tuple[Violation, ...] = (
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
                {
                    "article_id": "article_is_not_empty",
                    "sentence_no": 0,
                    "char_start": 0,
                    "char_end": len(SHORT),
                    "text": SHORT,
                }
            ),
        ),
        "The text has 14 characters, too few for an article.",
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
    V(
        "staging.articles.headline_certainty_is_a_chance",
        put("articles", headline_certainty=-0.25),
        "The headline's certainty is -0.25, which is no chance between 0 and 1.",
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
)
