select
    officials.article_id,
    officials.char_start,
    officials.name,
    officials.position
from {{ source('corrected', 'officials') }} as officials
inner join {{ ref('stg_articles') }} as articles using (article_id)
