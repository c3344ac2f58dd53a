select
    event_id,
    region_code,
    region,
    province,
    event_on,
    category,
    occupation,
    headcount,
    share,
    total,
    adds_up,
    certainty,
    article_id
from {{ ref('fct_appointment_breakdowns') }}
