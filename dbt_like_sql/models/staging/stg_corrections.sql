-- Every line of the ledger, refused ones too. The file is named for those of dropped and quarantined articles as well.
select
    corrections.line,
    corrections.article_id,
    corrections.place,
    corrections.headcount_id,
    corrections.field,
    corrections.old_value,
    corrections.new_value,
    corrections.original_value,
    corrections.corrected_by,
    corrections.corrected_on,
    corrections.why,
    corrections.outcome,
    corrections.reason,
    corrections.run_id,
    corrections.checked_at,
    articles.source_path
from {{ source('quality', 'corrections') }} as corrections
left join {{ source('staging', 'articles') }} as articles using (article_id)
