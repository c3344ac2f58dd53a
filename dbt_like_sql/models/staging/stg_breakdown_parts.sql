select
    parts.breakdown_id,
    parts.article_id,
    parts.part_no,
    parts.part_headcount_id,
    parts.value
from {{ source('corrected', 'breakdown_parts') }} as parts
inner join {{ ref('stg_articles') }} as articles using (article_id)
