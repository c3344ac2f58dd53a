select
    month,
    province,
    category,
    headcount,
    events,
    regions
from {{ ref('fct_monthly') }}
