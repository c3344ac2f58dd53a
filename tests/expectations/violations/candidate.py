"""Crafted violations of a candidate: of the whole, of its comparison, of events, appointments and facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Spoilt:
    """One statement that spoils the candidate (or the warehouse beneath it), and the expectation that must notice."""

    expectation: str
    spoiling: str
    reason: str
    companions: frozenset[str] = frozenset()


EVENT = "(SELECT min(event_id) FROM marts.fct_events)"
GONE = (
    "INSERT INTO marts.fct_changes BY NAME SELECT '{entity}' AS entity, 'lost-' || i AS key, 'gone' AS change, "
    "'Kota Cilegon, ' || i AS name, 'value' AS field, '1' AS before, 'article quarantined' AS why "
    "FROM range(1, {rows} + 1) AS lost(i)"
)
V = Spoilt
UNPUBLISHED = frozenset({"reporting.no_fact_lost", "reporting.no_value_altered"})

FACTS: tuple[Spoilt, ...] = (
    V(
        "reporting.no_text_lost",
        "INSERT INTO lantik.raw.article_files SELECT * REPLACE ('nowhere' AS article_id) FROM lantik.raw.article_files "
        "WHERE article_id = 'one'",
        "4 texts were taken in, and of 1 nothing was staged and nothing says why.",
    ),
    V(
        "reporting.no_article_lost",
        "DELETE FROM lantik.quality.article_audits WHERE article_id = 'proposal'",
        "3 articles are staged, 2 are published, 0 in quarantine and 0 replaced by newer versions: 1 are neither.",
        UNPUBLISHED,
    ),
    V(
        "reporting.no_fact_lost",
        "DELETE FROM marts.fct_article_facts WHERE article_id = 'one' AND value = 20",
        "12 headcounts were let through and article_facts has 11.",
        frozenset({"reporting.no_value_altered", "reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.no_value_altered",
        "UPDATE marts.fct_article_facts SET value = value + 1 WHERE article_id = 'one' AND value = 20",
        "The headcounts let through sum to 381, those of article_facts to 382.",
    ),
    V(
        "reporting.nothing_refused_published",
        "UPDATE lantik.quality.article_audits SET outcome = 'quarantined' WHERE article_id = 'proposal'",
        "article_facts has 4 numbers of articles in quarantine or replaced.",
        UNPUBLISHED,
    ),
    V(
        "reporting.months_sum_to_appointments",
        "UPDATE marts.fct_monthly SET headcount = headcount + 1",
        "The months sum to 61, the appointments to 60.",
    ),
    V(
        "reporting.views.view_shows_what_is_due",
        "DELETE FROM marts.dim_sources",
        "reporting.sources is empty, where 3 facts were let through that belong in it.",
    ),
    V(
        "reporting.publication.publication_names_its_run",
        "UPDATE marts.fct_publication SET run_id = NULL",
        "The file does not say which run made it.",
    ),
    V(
        "reporting.publication.few_events_gone",
        "UPDATE marts.fct_publication SET previous_events = 5;" + GONE.format(entity="event", rows=4),
        "4 of 5 published events would be gone, more than the 3 that may go in one night (10 %): Kota Cilegon, 1; "
        "Kota Cilegon, 2; Kota Cilegon, 3; the night's log says more, and where they are to go run once with "
        "--allow-gone (flow parameter allow_gone).",
    ),
    V(
        "reporting.publication.few_headcounts_gone",
        "UPDATE marts.fct_publication SET previous_headcounts = previous_headcounts + 16;"
        + GONE.format(entity="headcount", rows=16),
        "16 of 24 published headcounts are gone.",
    ),
    V(
        "reporting.publication.comparison_adds_up",
        "UPDATE marts.fct_publication SET previous_regions = 3",
        "1 events were published and 1 would be, 8 headcounts and 12: what is said to be new and gone does not make "
        "the difference.",
    ),
    V(
        "reporting.changes.change_key",
        "INSERT INTO marts.fct_changes SELECT * FROM marts.fct_changes WHERE entity = 'event' AND field = 'articles'",
        "The change of articles of event {event} stands more than once.",
    ),
    V(
        "reporting.changes.entity_is_known",
        "UPDATE marts.fct_changes SET entity = 'rumour' WHERE entity = 'event' AND field = 'articles'",
        "'rumour' (Kota Serang, 2025-10-23) is nothing that is compared.",
        frozenset({"reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.changes.change_is_known",
        "UPDATE marts.fct_changes SET change = 'altered' WHERE entity = 'event' AND field = 'articles'",
        "The event Kota Serang, 2025-10-23 is said to be 'altered'.",
    ),
    V(
        "reporting.changes.change_is_as_said",
        "UPDATE marts.fct_changes SET after = before WHERE entity = 'event' AND field = 'articles'",
        "The event Kota Serang, 2025-10-23 is said to be changed in articles, from '1' to '1', which is not so.",
    ),
    V(
        "reporting.changes.change_has_name",
        "UPDATE marts.fct_changes SET name = NULL WHERE entity = 'event' AND field = 'articles'",
        "The event {event} has no name.",
    ),
    V(
        "reporting.changes.change_is_explained",
        "UPDATE marts.fct_changes SET why = NULL WHERE entity = 'event' AND field = 'articles'",
        "Nothing says why articles of the event Kota Serang, 2025-10-23 went from '1' to '2'.",
    ),
    V(
        "reporting.events.event_key",
        "INSERT INTO marts.fct_events SELECT * FROM marts.fct_events",
        "Event {event} stands more than once.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.events.event_has_id",
        "INSERT INTO marts.fct_events BY NAME "
        "SELECT * REPLACE (NULL AS event_id, 0 AS total_headcount) FROM marts.fct_events",
        "An event of Kota Serang has no id.",
        frozenset({"reporting.publication.comparison_adds_up"}),
    ),
    V(
        "reporting.events.region_code_exists",
        "UPDATE marts.fct_events SET region_code = '99.99'",
        "Event {event} is told of '99.99' (Kota Serang), which is no code of a region.",
    ),
    V(
        "reporting.events.event_not_in_future",
        "UPDATE marts.fct_events SET event_on = DATE '2026-01-01'",
        "The event of Kota Serang on 01/01/2026 lies 1 days after this run.",
    ),
    V(
        "reporting.events.event_not_before_law",
        "UPDATE marts.fct_events SET event_on = DATE '2014-01-14'",
        "The event of Kota Serang on 14/01/2014 lies before the PPPK law of 15/01/2014.",
    ),
    V(
        "reporting.events.event_has_article",
        "UPDATE marts.fct_events SET articles = 0",
        "No article tells of the event of Kota Serang ({event}).",
        frozenset({"reporting.event_articles.articles_are_all_told"}),
    ),
    V(
        "reporting.events.event_total_is_sum_of_leaves",
        "UPDATE marts.fct_events SET total_headcount = 100",
        "The event of Kota Serang ({event}) has a total of 100, its appointments sum to 60.",
    ),
    V(
        "reporting.appointments.appointment_key",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE ('elsewhere' AS likely_repeat_of, 0 + 1 AS headcount) FROM marts.fct_appointments",
        "Event {event} (Kota Serang) has category pppk_paruh_waktu more than once.",
        frozenset({"reporting.events.event_total_is_sum_of_leaves"}),
    ),
    V(
        "reporting.appointments.headcount_is_filled",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE (NULL AS headcount, 'cpns' AS category) FROM marts.fct_appointments",
        "The cpns of Kota Serang ({event}) have no headcount.",
        frozenset({"reporting.source_figures.chosen_figure_is_published"}),
    ),
    V(
        "reporting.appointments.headcount_above_zero",
        "INSERT INTO marts.fct_appointments BY NAME "
        "SELECT * REPLACE (0 AS headcount, 'cpns' AS category) FROM marts.fct_appointments",
        "The cpns of Kota Serang ({event}) count 0.",
        frozenset({"reporting.source_figures.chosen_figure_is_published"}),
    ),
    V(
        "reporting.appointments.headcount_below_300000_for_one_government",
        "UPDATE marts.fct_appointments SET headcount = 300000",
        "The pppk_paruh_waktu of Kota Serang ({event}) count 300,000, 300,000 or more.",
        frozenset(
            {
                "reporting.source_figures.chosen_figure_is_published",
                "reporting.months_sum_to_appointments",
                "reporting.events.event_total_is_sum_of_leaves",
                "reporting.regions.appointed_is_sum_of_appointments",
            }
        ),
    ),
    V(
        "reporting.appointments.category_is_known",
        "UPDATE marts.fct_appointments SET category = 'p3k'",
        "An appointment of Kota Serang has category 'p3k', which is unknown.",
        frozenset({"reporting.source_figures.chosen_figure_is_published", "reporting.changes.change_is_as_said"}),
    ),
    V(
        "reporting.appointments.event_exists",
        "UPDATE marts.fct_appointments SET event_id = 'elsewhere'",
        "The pppk_paruh_waktu of Kota Serang belong to event elsewhere, which is not published.",
        frozenset(
            {
                "reporting.source_figures.chosen_figure_is_published",
                "reporting.events.event_total_is_sum_of_leaves",
                "reporting.changes.change_is_as_said",
            }
        ),
    ),
    V(
        "reporting.appointments.appointment_has_source",
        "UPDATE marts.fct_appointments SET source_count = 0",
        "The pppk_paruh_waktu of Kota Serang ({event}) have no source.",
    ),
    V(
        "reporting.appointments.appointment_has_fact",
        "UPDATE marts.fct_appointments SET headcount_id = 'nowhere:h:00000'",
        "The pppk_paruh_waktu of Kota Serang ({event}) lead back to no number of article_facts.",
    ),
    V(
        "reporting.appointments.sources_agree",
        "UPDATE marts.fct_appointments SET sources_agree = false; UPDATE marts.fct_reconciliation "
        "SET computed = 59, difference = -1, holds = false WHERE check_kind = 'cross_source'",
        "Sources on the pppk_paruh_waktu of Kota Serang ({event}) do not agree: "
        "60 pppk_paruh_waktu according to Warta one and Warta two.",
    ),
    V(
        "reporting.appointments.disagreement_is_explained",
        "UPDATE marts.fct_appointments SET sources_agree = false",
        "Sources on the pppk_paruh_waktu of Kota Serang ({event}) do not agree, and reconciliation does not say how.",
        frozenset({"reporting.appointments.sources_agree"}),
    ),
    V(
        "reporting.event_articles.article_of_event_key",
        "UPDATE marts.fct_event_articles SET article_id = 'one', source_path = 'articles/one.txt'",
        "articles/one.txt stands more than once under event {event} (Kota Serang).",
    ),
    V(
        "reporting.event_articles.event_of_article_exists",
        "INSERT INTO marts.fct_event_articles BY NAME SELECT * REPLACE ('elsewhere' AS event_id) "
        "FROM marts.fct_event_articles WHERE article_id = 'two'",
        "articles/two.txt is said to tell of event elsewhere, which is not published.",
    ),
    V(
        "reporting.event_articles.article_has_ground",
        "UPDATE marts.fct_event_articles SET ground = NULL WHERE article_id = 'two'",
        "Nothing says why articles/two.txt is taken to tell of event {event} (Kota Serang).",
    ),
    V(
        "reporting.event_articles.articles_are_all_told",
        "DELETE FROM marts.fct_event_articles WHERE article_id = 'two'",
        "Event {event} (Kota Serang) counts 2 articles, 1 are told.",
    ),
    V(
        "reporting.source_figures.source_figure_key",
        "INSERT INTO marts.fct_source_figures BY NAME "
        "SELECT * REPLACE (false AS is_chosen) FROM marts.fct_source_figures WHERE NOT is_chosen",
        "Article two gives the pppk_paruh_waktu of Kota Serang ({event}) more than once.",
    ),
    V(
        "reporting.source_figures.event_of_figure_exists",
        "INSERT INTO marts.fct_source_figures BY NAME SELECT * REPLACE ('elsewhere' AS event_id) "
        "FROM marts.fct_source_figures WHERE NOT is_chosen",
        "A figure of Warta two belongs to event elsewhere, which is not published.",
        frozenset({"reporting.source_figures.one_figure_is_chosen"}),
    ),
    V(
        "reporting.source_figures.figure_has_fact",
        "UPDATE marts.fct_source_figures SET headcount_id = 'nowhere:h:00000' WHERE NOT is_chosen",
        "The pppk_paruh_waktu of Kota Serang ({event}) of Warta two lead back to no number of article_facts.",
    ),
    V(
        "reporting.source_figures.figure_says_how_many",
        "UPDATE marts.fct_source_figures SET headcount = NULL WHERE NOT is_chosen",
        "What Warta two says of the pppk_paruh_waktu of Kota Serang ({event}) is no number of people.",
    ),
    V(
        "reporting.source_figures.one_figure_is_chosen",
        "UPDATE marts.fct_source_figures SET is_chosen = true",
        "Of the pppk_paruh_waktu of Kota Serang ({event}) not exactly one figure is chosen.",
    ),
    V(
        "reporting.source_figures.chosen_figure_is_published",
        "UPDATE marts.fct_source_figures SET headcount = 59 WHERE is_chosen",
        "The figure chosen for the pppk_paruh_waktu of Kota Serang ({event}) is not the one in appointments.",
    ),
    V(
        "reporting.source_figures.choice_has_reason",
        "UPDATE marts.fct_source_figures SET reason = ' ' WHERE NOT is_chosen",
        "Nothing says why Warta two was or was not followed on the pppk_paruh_waktu of Kota Serang ({event}).",
    ),
    V(
        "reporting.appointment_breakdowns.event_of_share_exists",
        "UPDATE marts.fct_appointment_breakdowns SET event_id = 'elsewhere'",
        "guru of pppk_paruh_waktu belongs to event elsewhere, which is not published.",
    ),
    V(
        "reporting.reconciliation.check_key",
        "INSERT INTO marts.fct_reconciliation SELECT * FROM marts.fct_reconciliation WHERE check_id = 'one:b:00'",
        "Check one:b:00 (parts_sum) stands more than once.",
    ),
    V(
        "reporting.reconciliation.event_of_check_exists",
        "UPDATE marts.fct_reconciliation SET event_id = 'elsewhere' WHERE check_id = 'one:b:00'",
        "A check (parts_sum) is of event elsewhere, which is not published.",
    ),
    V(
        "reporting.article_facts.fact_key",
        "UPDATE marts.fct_article_facts SET headcount_id = 'one:h:00' WHERE article_id = 'one' AND value = 20",
        "'60 PPPK paruh waktu' of articles/one.txt (one:h:00) stands more than once.",
    ),
    V(
        "reporting.article_facts.event_of_fact_exists",
        "UPDATE marts.fct_article_facts SET event_id = 'elsewhere' WHERE article_id = 'one' AND value = 7",
        "'7 honorer' of articles/one.txt belongs to event elsewhere, which is not published.",
    ),
    V(
        "reporting.appointment_breakdowns.share_key",
        "UPDATE marts.fct_appointment_breakdowns SET occupation = 'guru'",
        "Occupation guru of pppk_paruh_waktu stands more than once in event {event}.",
    ),
    V(
        "reporting.appointment_breakdowns.share_above_zero",
        "UPDATE marts.fct_appointment_breakdowns SET headcount = 0, share = 0, total = 20, adds_up = false "
        "WHERE occupation = 'guru'",
        "guru of pppk_paruh_waktu in event {event} counts 0.",
        # the other row of the split says 20 of 60 and is right; what it sums to has changed with this one
        frozenset({"reporting.appointment_breakdowns.adds_up_is_right"}),
    ),
    V(
        "reporting.appointment_breakdowns.share_is_of_total",
        "UPDATE marts.fct_appointment_breakdowns SET share = 0.9 WHERE occupation = 'guru'",
        "guru of pppk_paruh_waktu in event {event} has share 0.9000, 40 of 60.",
    ),
    V(
        "reporting.appointment_breakdowns.adds_up_is_right",
        "UPDATE marts.fct_appointment_breakdowns SET adds_up = false WHERE occupation = 'guru'",
        "The parts of pppk_paruh_waktu in event {event} differ from their total by +0, adds_up says False.",
    ),
    V(
        "reporting.reconciliation.stated_is_filled",
        "UPDATE marts.fct_reconciliation SET stated = NULL WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event} has nothing stated.",
        frozenset({"reporting.reconciliation.difference_is_right"}),
    ),
    V(
        "reporting.reconciliation.difference_is_right",
        "UPDATE marts.fct_reconciliation SET computed = computed + 1 WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event}: 61 less 60 is recorded as 0.",
    ),
    V(
        "reporting.reconciliation.verdict_is_right",
        "UPDATE marts.fct_reconciliation SET computed = 59, difference = -1 "
        "WHERE check_kind = 'parts_sum' AND article_id = 'one'",
        "A check (parts_sum) of event {event} differs by -1, holds says True.",
    ),
    V(
        "reporting.reconciliation.failure_is_explained",
        "UPDATE marts.fct_reconciliation SET computed = 59, difference = -1, holds = false, explanation = ' ' "
        "WHERE check_kind = 'cross_source'",
        "A check (cross_source) of event {event} differs by -1 without a word.",
    ),
    V(
        "reporting.article_facts.fact_has_sentence",
        "UPDATE marts.fct_article_facts SET sentence = NULL WHERE article_id = 'one' AND value = 7",
        "'7 honorer' of articles/one.txt has no sentence.",
    ),
    V(
        "reporting.article_facts.fact_stands_in_sentence",
        "UPDATE marts.fct_article_facts SET text = '8 honorer' WHERE article_id = 'one' AND value = 7",
        "'8 honorer' of articles/one.txt does not stand in 'Sebanyak 7 honorer masih menunggu.'.",
    ),
    V(
        "reporting.article_facts.fact_has_length",
        "UPDATE marts.fct_article_facts SET char_end = char_start WHERE article_id = 'one' AND value = 60",
        "'60 PPPK paruh waktu' of articles/one.txt runs from character 21 to 21.",
    ),
)
