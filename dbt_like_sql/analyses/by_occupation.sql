-- How many teachers, health workers and technical staff were appointed?
-- Berapa guru, tenaga kesehatan dan tenaga teknis yang diangkat?
-- $region: part of a government's name, serang; all where it is left out
select
    occupation,
    sum(headcount)::bigint as appointed,
    count(distinct event_id) as events,
    bool_and(adds_up) as all_add_up
from {{ ref('appointment_breakdowns') }} as split
where ($region is null or contains(lower(region), lower($region)))
  and event_id in (select event_id from {{ ref('events') }} where likely_repeat_of is null)
  and (event_id, category) not in (
      select (event_id, category) from {{ ref('appointments') }} where likely_repeat_of is not null
  )
  -- A total over several categories has its part-timers' teachers among its own.
  and not exists (
      select 1
      from {{ ref('appointment_breakdowns') }} as wider
      where wider.event_id = split.event_id
        and wider.total >= split.total
        and wider.category <> split.category
        and (
            (wider.category = 'asn' and split.category not in ('honorer', 'other'))
            or (wider.category = 'pppk' and split.category in ('pppk_paruh_waktu', 'pppk_penuh_waktu'))
            or (wider.category = 'pns' and split.category in ('jabatan_fungsional', 'jabatan_struktural'))
        )
  )
group by occupation
order by appointed desc, occupation
