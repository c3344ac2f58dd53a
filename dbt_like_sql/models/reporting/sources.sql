select
    publisher,
    articles,
    flagged_articles,
    events,
    compared_figures,
    agreement,
    first_published_on,
    last_published_on,
    last_event_on,
    freshness_days
from {{ ref('dim_sources') }}
