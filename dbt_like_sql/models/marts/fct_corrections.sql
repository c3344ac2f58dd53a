select
    corrections.line,
    corrections.outcome,
    corrections.article_id,
    articles.title,
    articles.publisher,
    corrections.place,
    corrections.headcount_id,
    headcounts.text,
    corrections.field,
    corrections.old_value,
    corrections.new_value,
    corrections.original_value,
    corrections.corrected_by,
    corrections.corrected_on,
    corrections.why,
    corrections.reason,
    corrections.source_path,
    corrections.run_id,
    corrections.checked_at
from {{ ref('stg_corrections') }} as corrections
left join {{ ref('stg_articles') }} as articles using (article_id)
left join {{ ref('stg_headcounts') }} as headcounts on corrections.headcount_id = headcounts.headcount_id
order by corrections.line
