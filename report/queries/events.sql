-- One row per event; people leaves out what most likely repeats another event.
with

people as (

    select
        event_id,
        sum(headcount) filter (where likely_repeat_of is null)::bigint as people,
        bool_or(is_approximate) as is_approximate,
        bool_or(sources_agree is false) as sources_differ
    from reporting.appointments
    group by event_id

)

select
    event_id as key,
    coalesce(left(region_code, 2), 'none') as province_key,
    case
        when region is not null
            then coalesce(region_code, 'x' || left(sha256(level || ':' || lower(region)), 15))
    end as region_key,
    events.*,
    coalesce(people, 0) as people,
    coalesce(is_approximate, false) as is_approximate,
    coalesce(sources_differ, false) as sources_differ
from reporting.events
left join people using (event_id)
order by event_on desc nulls last, total_headcount desc nulls last, event_id
