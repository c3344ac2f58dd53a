-- Who is still waiting for an appointment, how many, and why?
-- Siapa yang masih menunggu pengangkatan, berapa orang, dan mengapa?
-- $region: part of a government's name, metro; all where it is left out
select
    as_of,
    region,
    category,
    waiting,
    with_reason,
    reasons,
    sentence
from {{ ref('remaining_honorer') }}
where ($region is null or contains(lower(region), lower($region)))
-- The latest state of each: those of several days are never added up.
qualify row_number() over (partition by region, category order by as_of desc nulls last, headcount_id) = 1
order by waiting desc, region, category
