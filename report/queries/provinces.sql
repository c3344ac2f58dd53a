-- One row per province; 'none' holds ministries, agencies and events of which no article names the employer.
with

places as (

    select distinct left(region_code, 2) as province_key, province
    from reporting.events
    where region_code is not null
    union
    select distinct province_code, province
    from reporting.regions
    where province_code is not null
    union
    select distinct left(region_code, 2), province
    from reporting.remaining_honorer
    where region_code is not null

),

people as (

    select
        coalesce(left(region_code, 2), 'none') as province_key,
        sum(headcount)::bigint as people
    from reporting.appointments
    where likely_repeat_of is null
    group by all

),

events as (

    select
        coalesce(left(region_code, 2), 'none') as province_key,
        count(*) as events,
        count(distinct coalesce(region_code, level || ':' || lower(region))) as governments,
        max(event_on) as last_event_on
    from reporting.events
    where likely_repeat_of is null and level is distinct from 'nasional'
    group by all

),

repeated as (

    select
        coalesce(left(region_code, 2), 'none') as province_key,
        sum(headcount)::bigint as repeated_people,
        count(distinct event_id) as repeated_events
    from reporting.appointments
    where likely_repeat_of is not null
    group by all

)

select
    province_key as key,
    province,
    coalesce(people, 0) as people,
    coalesce(events, 0) as events,
    coalesce(governments, 0) as governments,
    last_event_on,
    coalesce(repeated_people, 0) as repeated_people,
    coalesce(repeated_events, 0) as repeated_events
from (select * from places union all select 'none', null) as places
left join people using (province_key)
left join events using (province_key)
left join repeated using (province_key)
order by people desc nulls last, key
