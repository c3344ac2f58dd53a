"""What must hold of a candidate as a whole: nothing lost on the way, nothing refused let in."""

from __future__ import annotations

from expectations.check import Judges, Severity, Suite, between, holds

CRITICAL, WARNING, INFO = Severity

CANDIDATE = Suite(
    "reporting",
    "reporting_candidate",
    (
        between(
            "no_text_lost",
            "texts_lost",
            CRITICAL,
            "Every text that was taken in is staged, or was refused with its reason.",
            "{texts:,} texts were taken in, and of {texts_lost:,} nothing was staged and nothing says why",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
        between(
            "no_article_lost",
            "articles_lost",
            CRITICAL,
            "Every staged article is published, in quarantine or replaced by a newer version.",
            "{staged:,} articles are staged, {published:,} are published, {quarantined:,} in quarantine and "
            "{superseded:,} replaced by newer versions: {articles_lost:,} are neither",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
        between(
            "no_fact_lost",
            "facts_difference",
            CRITICAL,
            "Every headcount of a published article stands in article_facts, once.",
            "{facts_staged:,} headcounts were let through and article_facts has {facts_published:,}",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
        between(
            "no_value_altered",
            "people_difference",
            CRITICAL,
            "The values of article_facts sum to those that were staged.",
            "The headcounts let through sum to {people_staged:,}, those of article_facts to {people_published:,}",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
        between(
            "nothing_refused_published",
            "facts_refused",
            CRITICAL,
            "No number of an article in quarantine, or replaced by a newer version, is published.",
            "article_facts has {facts_refused:,} numbers of articles in quarantine or replaced",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
        between(
            "months_sum_to_appointments",
            "monthly_difference",
            CRITICAL,
            "The months sum to the appointments, those told again on another day left out.",
            "The months sum to {monthly_people:,}, the appointments to {appointed_people:,}",
            least=0,
            most=0,
            judges=Judges.TABLE,
        ),
    ),
)

VIEWS = Suite(
    "reporting.views",
    "reporting_views",
    (
        holds(
            "view_shows_what_is_due",
            "shows_what_is_due",
            CRITICAL,
            "No view is empty where facts were let through that belong in it.",
            "reporting.{view_name} is empty, where {due:,} facts were let through that belong in it",
            judges=Judges.TABLE,
        ),
    ),
)
