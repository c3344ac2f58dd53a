-- One row per event, category and kind of work, from one article's stated split.
select
    event_id || ':' || category || ':' || occupation as key,
    'o' || left(sha256(occupation), 15) as occupation_key,
    *
from reporting.appointment_breakdowns
order by event_id, category, headcount desc, occupation
