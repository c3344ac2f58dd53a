-- How many teachers, health workers and technical staff were appointed?
-- Berapa guru, tenaga kesehatan dan tenaga teknis yang diangkat?
-- $region: part of a government's name, serang; all where it is left out
select
    occupation,
    sum(headcount)::bigint as appointed,
    count(distinct event_id) as events,
    bool_and(adds_up) as all_add_up
from {{ ref('appointment_breakdowns') }}
where ($region is null or contains(lower(region), lower($region)))
  and event_id in (select event_id from {{ ref('events') }} where likely_repeat_of is null)
  and (event_id, category) not in (
      select (event_id, category) from {{ ref('appointments') }} where likely_repeat_of is not null
  )
group by occupation
order by appointed desc, occupation
