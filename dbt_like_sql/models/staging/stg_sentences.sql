select
    sentences.article_id,
    sentences.sentence_no,
    sentences.text as sentence
from {{ source('corrected', 'sentences') }} as sentences
inner join {{ ref('stg_articles') }} as articles using (article_id)
