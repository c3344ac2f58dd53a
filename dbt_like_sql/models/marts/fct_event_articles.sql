select
    article_events.event_id,
    article_events.article_id,
    article_events.region_code,
    article_events.region,
    article_events.event_on,
    article_events.ground,
    articles.publisher,
    articles.title,
    articles.published_on,
    article_events.article_event_on,
    articles.headline_certainty,
    articles.quality,
    articles.source_path
from {{ ref('int_article_events') }} as article_events
inner join {{ ref('stg_articles') }} as articles using (article_id)
order by article_events.event_on, article_events.event_id, articles.published_on, article_events.article_id
