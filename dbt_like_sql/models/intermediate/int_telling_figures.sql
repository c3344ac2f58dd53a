-- What a telling can be recognised by: its articles' figures of at least `link_least` people, and the sums of several that
-- a less precise article gives as one (15 full-time and 3,794 part-time as 3,809 pppk). `stage` is the stage that the
-- figure is said to be of, as a number where the words count it.

with

figures as (

    select
        tellings.telling_id,
        tellings.region_key,
        tellings.told_on,
        tellings.is_undated,
        tellings.is_soft,
        figures.article_id,
        figures.category,
        figures.headcount,
        figures.is_approximate,
        regexp_extract(figures.label, '\b(?:tahap|gelombang|batch)\s+(?:ke-?\s*)?(\w+)', 1) as stage_word
    from {{ ref('int_article_figures') }} as figures
    inner join {{ ref('int_article_tellings') }} as tellings
        on figures.article_id = tellings.article_id and figures.region_key = tellings.region_key
    where tellings.told_on is not null
      and tellings.level is distinct from 'nasional'

),

staged as (

    select
        * exclude (stage_word),
        case
            when stage_word in ('i', '1', 'satu', 'pertama', 'kesatu') then '1'
            when stage_word in ('ii', '2', 'dua', 'kedua') then '2'
            when stage_word in ('iii', '3', 'tiga', 'ketiga') then '3'
            else nullif(stage_word, '')
        end as stage
    from figures

),

general as (

    select
        staged.* exclude (category, headcount, is_approximate, stage),
        parents.ancestor as category,
        sum(staged.headcount) as headcount,
        bool_or(staged.is_approximate) as is_approximate,
        case when count(distinct coalesce(stage, '')) = 1 then any_value(stage) end as stage
    from staged
    inner join (
        select category, ancestor from {{ ref('int_category_parents') }}
        union
        select ancestor as category, ancestor from {{ ref('int_category_parents') }}
    ) as parents using (category)
    group by all
    -- The general figure alone is no sum.
    having bool_or(staged.category != parents.ancestor)

),

unioned as (

    select *, true as is_direct from staged
    union all by name
    select *, false as is_direct from general

)

select distinct
    telling_id,
    region_key,
    told_on,
    is_undated,
    is_soft,
    category,
    cast(headcount as bigint) as headcount,
    is_approximate,
    stage,
    is_direct
from unioned
