select
    headcounts.headcount_id,
    headcounts.article_id,
    articles.title,
    articles.publisher,
    articles.published_on,
    articles.kind,
    events.event_id,
    headcounts.region_code,
    headcounts.region,
    headcounts.province,
    articles.event_on,
    sentences.sentence,
    sentences.sentence_start,
    headcounts.text,
    headcounts.char_start,
    headcounts.char_end,
    headcounts.value,
    headcounts.is_approximate,
    headcounts.category,
    headcounts.occupation,
    headcounts.label,
    headcounts.status,
    headcounts.role,
    totals.value as of_value,
    headcounts.of_headcount_id,
    headcounts.is_headline,
    headcounts.undecided,
    headcounts.category_certainty,
    headcounts.occupation_certainty,
    headcounts.status_certainty,
    headcounts.certainty,
    articles.quality,
    corrections.headcount_id is not null as is_corrected,
    corrections.corrected_fields,
    corrections.original_value,
    corrections.corrected_by,
    corrections.corrected_on,
    corrections.correction_reason,
    articles.source_path
from {{ ref('int_headcounts') }} as headcounts
inner join {{ ref('stg_articles') }} as articles using (article_id)
left join {{ ref('int_headcount_sentences') }} as sentences using (headcount_id)
left join {{ ref('int_headcounts') }} as totals on headcounts.of_headcount_id = totals.headcount_id
left join {{ ref('int_article_events') }} as events
    on headcounts.article_id = events.article_id and headcounts.region_key is not distinct from events.region_key
left join {{ ref('int_fact_corrections') }} as corrections on headcounts.headcount_id = corrections.headcount_id
order by headcounts.article_id, headcounts.char_start
