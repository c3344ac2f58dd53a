select
    cast(date_trunc('month', event_on) as date) as month,
    province,
    category,
    cast(sum(headcount) as bigint) as headcount,
    count(distinct event_id) as events,
    count(distinct region) as regions
from {{ ref('fct_appointments') }}
where likely_repeat_of is null
group by all
order by month, province, category
