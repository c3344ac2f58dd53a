-- Which governments appointed the most people on one day?
-- Pemerintah daerah mana yang mengangkat paling banyak orang dalam satu hari?
-- $month: a month as 2025-12; all where it is left out
select
    event_on,
    region,
    province,
    total_headcount as appointed,
    source_count as sources,
    officiant
from {{ ref('events') }}
where total_headcount is not null
  and level is distinct from 'nasional'
  and likely_repeat_of is null
  and ($month is null or strftime(event_on, '%Y-%m') = $month)
order by appointed desc, event_on, region
limit 20
