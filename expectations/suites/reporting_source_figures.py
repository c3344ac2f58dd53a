"""What must hold of the views that say which articles tell of an event, and who gave which figure, and why."""

from __future__ import annotations

from expectations.check import Severity, Suite, between, holds, unique

CRITICAL, WARNING, INFO = Severity

EVENT_ARTICLES = Suite(
    "reporting.event_articles",
    "reporting_event_articles",
    (
        unique(
            "article_of_event_key",
            ("event_id", "article_id"),
            "An article tells of an event once.",
            "{source_path} stands more than once under event {event_id} ({region})",
        ),
        holds(
            "event_of_article_exists",
            "event_exists",
            CRITICAL,
            "Every article tells of an event that is published.",
            "{source_path} is said to tell of event {event_id}, which is not published",
        ),
        holds(
            "article_has_ground",
            "has_ground",
            CRITICAL,
            "Every article says why it is taken to tell of its event.",
            "Nothing says why {source_path} is taken to tell of event {event_id} ({region})",
        ),
        between(
            "articles_are_all_told",
            "articles_difference",
            CRITICAL,
            "An event has as many articles as it counts.",
            "Event {event_id} ({region}) counts {articles:,} articles, {articles_told:,} are told",
            least=0,
            most=0,
        ),
    ),
)

SOURCE_FIGURES = Suite(
    "reporting.source_figures",
    "reporting_source_figures",
    (
        unique(
            "source_figure_key",
            ("event_id", "category", "article_id"),
            "An article gives one figure for an event and category.",
            "Article {article_id} gives the {category} of {region} ({event_id}) more than once",
        ),
        holds(
            "event_of_figure_exists",
            "event_exists",
            CRITICAL,
            "Every figure belongs to an event that is published.",
            "A figure of {publisher} belongs to event {event_id}, which is not published",
        ),
        holds(
            "figure_has_fact",
            "fact_exists",
            CRITICAL,
            "Every figure leads back to a number of article_facts.",
            "The {category} of {region} ({event_id}) of {publisher} lead back to no number of article_facts",
        ),
        holds(
            "figure_says_how_many",
            "says_how_many",
            CRITICAL,
            "A figure counts at least one; only a total over several categories gives none for each.",
            "What {publisher} says of the {category} of {region} ({event_id}) is no number of people",
        ),
        holds(
            "one_figure_is_chosen",
            "has_one_choice",
            CRITICAL,
            "Of an event and category one figure is chosen.",
            "Of the {category} of {region} ({event_id}) not exactly one figure is chosen",
        ),
        holds(
            "chosen_figure_is_published",
            "is_published",
            CRITICAL,
            "The chosen figure is the one that appointments publishes, and each of those is chosen here.",
            "The figure chosen for the {category} of {region} ({event_id}) is not the one in appointments",
        ),
        holds(
            "choice_has_reason",
            "has_reason",
            CRITICAL,
            "Every figure says in words why it was chosen or why another was.",
            "Nothing says why {publisher} was or was not followed on the {category} of {region} ({event_id})",
        ),
    ),
)
