select
    event_id,
    article_id,
    region_code,
    region,
    event_on,
    ground,
    publisher,
    title,
    published_on,
    article_event_on,
    headline_certainty,
    quality,
    source_path
from {{ ref('fct_event_articles') }}
