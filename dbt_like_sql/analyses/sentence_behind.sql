-- In which sentence does a number stand, and in which article?
-- Di kalimat mana, dan di artikel mana, sebuah angka disebut?
-- $value: the number, 3794; all where it is left out
-- $region: part of a government's name; all where it is left out
select
    value,
    category,
    status,
    region,
    coalesce(publisher, 'not stated') as publisher,
    sentence,
    source_path
from {{ ref('article_facts') }}
-- A published figure may be a sum or a rest, which stands in no sentence: then that of the count it is taken from.
where (
    $value is null
    or value = try_cast($value as bigint)
    or headcount_id in (select headcount_id from {{ ref('appointments') }} where headcount = try_cast($value as bigint))
)
  and ($region is null or contains(lower(region), lower($region)))
order by value desc, article_id, char_start
limit 20
