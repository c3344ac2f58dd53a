-- Which articles tell of an event, and on what ground.
select
    event_id || ':' || article_id as key,
    *
from reporting.event_articles
order by event_id, published_on nulls last, source_path, article_id
