select
    event_id,
    region_code,
    region,
    level,
    province,
    event_on,
    event_on_basis,
    total_headcount,
    articles,
    source_count,
    publishers,
    officiant,
    officiant_position,
    quality,
    quality_reasons,
    likely_repeat_of
from {{ ref('fct_events') }}
