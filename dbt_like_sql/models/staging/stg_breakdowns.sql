select
    breakdowns.breakdown_id,
    breakdowns.article_id,
    breakdowns.total_headcount_id,
    breakdowns.stated_total,
    breakdowns.parts_sum,
    breakdowns.difference,
    breakdowns.difference = 0 as adds_up
from {{ source('corrected', 'breakdowns') }} as breakdowns
inner join {{ ref('stg_articles') }} as articles using (article_id)
