-- Which sources give which figure for an appointment, which one was chosen, and why?
-- Media mana menyebut angka berapa, angka mana yang dipakai, dan mengapa?
-- $region: part of a government's name, serang; all where it is left out
select
    event_on,
    region,
    category,
    coalesce(publisher, 'not stated') as publisher,
    headcount,
    stated_headcount as stated,
    is_chosen as chosen,
    reason
from {{ ref('source_figures') }}
where ($region is null or contains(lower(region), lower($region)))
-- Where only one article speaks there is nothing to compare.
qualify count(*) over (partition by event_id, category) > 1
order by event_on, region, category, is_chosen desc, article_id
