-- How many people were appointed in each province, and in what form?
-- Berapa orang diangkat di tiap provinsi, dan dalam bentuk apa?
-- $month: a month as 2025-12; all where it is left out
select
    coalesce(province, 'ministries and agencies') as province,
    category,
    sum(headcount)::bigint as appointed,
    count(distinct event_id) as events,
    count(distinct region) as governments
from {{ ref('appointments') }}
where likely_repeat_of is null
  and ($month is null or strftime(event_on, '%Y-%m') = $month)
group by all
order by appointed desc, province, category
