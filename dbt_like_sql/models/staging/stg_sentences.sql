select
    sentences.article_id,
    sentences.sentence_no,
    sentences.char_start as sentence_start,
    sentences.text as sentence
from {{ source('corrected', 'sentences') }} as sentences
inner join {{ ref('stg_articles') }} as articles using (article_id)
