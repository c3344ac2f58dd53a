-- People appointed by category; likely repeats are left out.
select
    category as key,
    category,
    sum(headcount)::bigint as people,
    count(distinct event_id) as events
from reporting.appointments
where likely_repeat_of is null
group by category
order by people desc, category
