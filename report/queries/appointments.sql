-- One row per event and category: the published figures.
select
    event_id || ':' || category as key,
    *
from reporting.appointments
order by event_id, headcount desc, category
