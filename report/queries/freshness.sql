-- How new the file is, and which run made it.
select
    'all' as key,
    (select max(published_on) from reporting.article_facts) as newest_article_on,
    (select max(event_on) from reporting.events) as newest_event_on,
    publication.run_id,
    publication.run_started_at,
    publication.previous_run_id,
    publication.previous_run_started_at,
    publication.events,
    publication.previous_events,
    publication.headcounts,
    publication.previous_headcounts
from reporting.publication
