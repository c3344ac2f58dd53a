-- What an article's general figure says of another's narrower ones: "3,809 pppk" where the other names 3,794 part-time and
-- 15 full-time. A row per narrower category; `headcount` is the other article's, which the total confirms or contradicts.

with

figures as (

    select * from {{ ref('int_source_figures') }}

),

compared as (

    select
        *,
        case
            when narrower_sum = stated_headcount then true
            when (is_approximate or narrower_is_approximate)
                and abs(narrower_sum - stated_headcount) <= narrower_sum / 10 then true
            -- A larger total may hold others beside those that are named; a smaller one cannot hold them.
            when stated_headcount < narrower_sum then false
        end as agrees
    from figures
    where general_outcome = 'contained'

)

select
    compared.event_id,
    narrower.category,
    compared.article_id,
    compared.source_key,
    compared.quality,
    compared.is_approximate,
    compared.certainty,
    compared.stated_headcount,
    compared.stated_category,
    compared.narrower_sum,
    compared.other_article_id,
    compared.headcount_id,
    narrower.headcount,
    compared.agrees
from compared
inner join figures as narrower
    on compared.event_id = narrower.event_id and compared.other_article_id = narrower.article_id
inner join {{ ref('int_category_parents') }} as parents
    on narrower.category = parents.category and compared.stated_category = parents.ancestor
where narrower.headcount > 0
  -- A rest of an article's own total says nothing of what that article names itself.
  and not exists (
      select 1
      from figures as own
      where own.article_id = compared.article_id
        and own.event_id = compared.event_id
        and own.stated_category = narrower.category
  )
