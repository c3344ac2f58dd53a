-- What is new, changed or gone since the file before, and why?
-- Apa yang baru, berubah, atau hilang sejak terbitan sebelumnya, dan mengapa?
-- $region: part of a government's name; all where it is left out
select
    change,
    name,
    field,
    before,
    after,
    why
from {{ ref('changes') }}
where entity in ('event', 'appointment')
  and ($region is null or contains(lower(region), lower($region)))
order by change, entity desc, event_on, key, field
limit 50
