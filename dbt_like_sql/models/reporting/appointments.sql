select
    event_id,
    region_code,
    region,
    level,
    province,
    event_on,
    category,
    headcount,
    is_approximate,
    basis,
    source_count,
    sources_agree,
    quality,
    likely_repeat_of,
    article_id,
    headcount_id
from {{ ref('fct_appointments') }}
