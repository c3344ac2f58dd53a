select
    event_id,
    region_code,
    region,
    event_on,
    category,
    article_id,
    publisher,
    headcount,
    is_approximate,
    basis,
    stated_headcount,
    stated_category,
    is_chosen,
    agrees,
    reason,
    headcount_id
from {{ ref('fct_source_figures') }}
