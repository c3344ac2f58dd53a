"""What must hold of an article: whole text, a known kind, a day and a government where people were appointed."""

from __future__ import annotations

from expectations.check import Severity, Suite, absent, between, filled, holds, one_of, unique

CRITICAL, WARNING, INFO = Severity

KINDS = ("appointment", "proposal", "other")
LEVELS = ("kota", "kabupaten", "provinsi", "nasional", "instansi")
YEAR_BASES = ("stated", "weekday", "publication", "context", "correction", "none")

ARTICLES = Suite(
    "staging.articles",
    "staging_articles",
    (
        unique(
            "article_key",
            ("article_id",),
            "An article is staged once.",
            "Article {article_id} is staged more than once",
        ),
        holds(
            "article_text_is_kept",
            "text_is_whole",
            CRITICAL,
            "The article's text is kept in raw.article_files, as long as it was when it was read.",
            "The kept text has {characters} characters where {text_length} were read",
        ),
        between(
            "article_is_not_empty",
            "characters_inked",
            CRITICAL,
            "An article has at least 20 characters that are no white space.",
            "The text has {characters_inked} characters, too few for an article",
            least=20,
        ),
        between(
            "article_has_sentences",
            "sentences",
            CRITICAL,
            "An article has at least one sentence.",
            "No sentence was found in a text of {text_length} characters",
            least=1,
        ),
        one_of(
            "kind_is_known",
            "kind",
            KINDS,
            CRITICAL,
            "An article's kind is appointment, proposal or other.",
            "'{kind}' is no kind of article",
        ),
        one_of(
            "region_level_is_known",
            "region_level",
            LEVELS,
            CRITICAL,
            "A region's level is one of kota, kabupaten, provinsi, nasional and instansi.",
            "'{region_level}' is no level of government",
        ),
        holds(
            "region_code_exists",
            "region_code_exists",
            CRITICAL,
            "A region's code is one of the Ministry of Home Affairs'.",
            "'{region_code}' ({region_name}) is no code of a region",
        ),
        holds(
            "region_is_the_codes",
            "region_is_the_codes",
            CRITICAL,
            "A region has the name and the level that belong to its code.",
            "{region_name} ({region_level}) has code {region_code}, which is {name_of_code}",
        ),
        holds(
            "government_has_code",
            "government_has_code",
            WARNING,
            "A kota, kabupaten or province has its code.",
            "{region_name} is a {region_level} and has no code",
        ),
        holds(
            "appointment_has_region",
            "has_region",
            WARNING,
            "An article on an appointment says which government appointed.",
            "It is not known which government appointed: {region_reason}",
        ),
        holds(
            "appointment_has_day",
            "has_day",
            WARNING,
            "An article on an appointment says on which day it took place.",
            "It is not known on which day the appointment took place",
        ),
        between(
            "appointment_states_appointed",
            "appointed",
            INFO,
            "An article on an appointment states how many were appointed.",
            "The article reports an appointment and states no number of people appointed",
            least=1,
        ),
        # A typing error in the year (2035) or a day to come: either way nobody has been appointed yet, so the
        # article waits until a person has looked.
        between(
            "event_not_in_future",
            "days_after_run",
            CRITICAL,
            "An appointment lies on or before the day of the run.",
            "The appointment is dated {event_on:%d/%m/%Y} ('{event_on_text}'), {days_after_run:,} days after this run",
            most=0,
        ),
        between(
            "event_not_before_law",
            "days_since_law",
            CRITICAL,
            "An event lies on or after 15 January 2014, when the law that made PPPK came into force.",
            "The event is dated {event_on:%d/%m/%Y} ('{event_on_text}'), before the PPPK law of 15/01/2014",
            least=0,
        ),
        between(
            "event_not_after_publication",
            "days_to_print",
            WARNING,
            "An appointment is reported on its day or later, never before.",
            "The appointment of {event_on:%d/%m/%Y} was reported on {published_on:%d/%m/%Y}, before it took place",
            least=0,
        ),
        between(
            "published_within_60_days",
            "days_to_print",
            WARNING,
            "An appointment is reported within 60 days.",
            "The appointment of {event_on:%d/%m/%Y} was reported on {published_on:%d/%m/%Y}, "
            "{days_to_print:,} days later",
            most=60,
        ),
        between(
            "published_not_in_future",
            "published_days_after_run",
            WARNING,
            "An article was published on or before the day of the run.",
            "The article is dated {published_on:%d/%m/%Y}, {published_days_after_run:,} days after this run",
            most=0,
        ),
        one_of(
            "event_basis_is_known",
            "event_on_basis",
            YEAR_BASES,
            CRITICAL,
            "How the event's year is known is one of stated, weekday, publication, context, correction and none.",
            "'{event_on_basis}' is no way to know a year",
        ),
        between(
            "one_event_mention",
            "event_mentions",
            WARNING,
            "At most one date of an article is marked as its event's.",
            "{event_mentions} dates are marked as the event's",
            most=1,
        ),
        holds(
            "event_mention_agrees",
            "event_mention_agrees",
            CRITICAL,
            "The date marked as the event's is the article's event date.",
            "The date marked as the event's is not {event_on:%d/%m/%Y}",
        ),
        holds(
            "headline_exists",
            "headline_exists",
            CRITICAL,
            "The headline number is one of the article's headcounts.",
            "The headline points at {headline_headcount_id}, which is none of the article's headcounts",
        ),
        holds(
            "headline_certainty_is_a_chance",
            "headline_certainty_is_chance",
            CRITICAL,
            "How sure the headline number is, is a chance between 0 and 1.",
            "The headline's certainty is {headline_certainty}, which is no chance between 0 and 1",
        ),
        absent(
            "not_saved_twice",
            "twin_path",
            WARNING,
            "No other article of the same publisher states the same facts in about the same text.",
            "The article states the same facts as {twin_path}, from the same publisher and in about the same text",
        ),
        absent(
            "not_nearly_saved_twice",
            "near_path",
            WARNING,
            "No other article of the same publisher has four fifths of the text, where not all facts are the same.",
            "Four fifths of the text or more stand word for word in {near_path}, from the same publisher",
        ),
        filled(
            "publisher_is_known",
            "publisher",
            INFO,
            "An article names its publisher.",
            "The article names no publisher",
        ),
    ),
)
