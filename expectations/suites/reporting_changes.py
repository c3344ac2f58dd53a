"""What must hold of the comparison with what is published: complete, true, and not the loss of half the file."""

from __future__ import annotations

from expectations.check import Judges, Severity, Suite, between, filled, holds, one_of, unique

CRITICAL, WARNING, INFO = Severity

PUBLICATION = Suite(
    "reporting.publication",
    "reporting_publication",
    (
        filled(
            "publication_names_its_run",
            "run_id",
            CRITICAL,
            "The file says which run made it.",
            "The file does not say which run made it",
            judges=Judges.TABLE,
        ),
        between(
            "few_events_gone",
            "events_to_spare",
            CRITICAL,
            "At most LANTIK_GONE_PERCENT of the published events are gone (of few up to 3, never more than half).",
            "{events_gone:,} of {previous_events:,} published events would be gone, more than the "
            "{events_that_may_go:,} that may go in one night ({gone_percent:g} %): {examples}; the night's log says "
            "more, and where they are to go run once with --allow-gone (flow parameter allow_gone)",
            least=0,
            judges=Judges.TABLE,
        ),
        between(
            "few_headcounts_gone",
            "headcounts_to_spare",
            WARNING,
            "At most LANTIK_GONE_PERCENT of the published headcounts are gone (of few up to 15, never more than half).",
            "{headcounts_gone:,} of {previous_headcounts:,} published headcounts are gone",
            least=0,
            judges=Judges.TABLE,
        ),
        holds(
            "comparison_adds_up",
            "comparison_adds_up",
            CRITICAL,
            "What was published, with what is new and without what is gone, is what the candidate holds.",
            "{previous_events:,} events were published and {events:,} would be, {previous_headcounts:,} headcounts and "
            "{headcounts:,}: what is said to be new and gone does not make the difference",
            judges=Judges.TABLE,
        ),
    ),
)

CHANGES = Suite(
    "reporting.changes",
    "reporting_changes",
    (
        unique(
            "change_key",
            ("entity", "key", "field"),
            "A change of one field is told once.",
            "The change of {field} of {entity} {key} stands more than once",
        ),
        one_of(
            "entity_is_known",
            "entity",
            ("event", "appointment", "headcount", "region"),
            CRITICAL,
            "A change is of an event, an appointment, a headcount or a region.",
            "'{entity}' ({name}) is nothing that is compared",
        ),
        one_of(
            "change_is_known",
            "change",
            ("new", "changed", "gone"),
            CRITICAL,
            "A change is new, changed or gone.",
            "The {entity} {name} is said to be '{change}'",
        ),
        holds(
            "change_is_as_said",
            "is_as_said",
            CRITICAL,
            "What is new or changed stands in the candidate, what is gone does not, and what changed has two values.",
            "The {entity} {name} is said to be {change} in {field}, from '{before}' to '{after}', which is not so",
        ),
        filled(
            "change_has_name",
            "name",
            WARNING,
            "Every change says in plain words what it is of.",
            "The {entity} {key} has no name",
        ),
        filled(
            "change_is_explained",
            "why",
            INFO,
            "Every change says what happened to the articles behind it.",
            "Nothing says why {field} of the {entity} {name} went from '{before}' to '{after}'",
        ),
    ),
)
