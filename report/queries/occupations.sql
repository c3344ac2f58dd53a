-- People by kind of work, over the splits that articles state; events that most likely repeat others are left out. The
-- key is a hash of the article's own words: it names a file.
select
    'o' || left(sha256(occupation), 15) as key,
    occupation,
    sum(headcount)::bigint as people,
    count(distinct event_id) as events
from reporting.appointment_breakdowns
inner join reporting.events using (event_id)
where events.likely_repeat_of is null and events.level is distinct from 'nasional'
group by occupation
order by people desc, occupation
