-- Totals over several categories (3,809 pppk = 15 full-time + 3,794 part-time) and the one split that replaces them.
-- A total split twice (by category and by occupation) is replaced by one of the splits only, never by both.

with

headcounts as (

    select * from {{ ref('int_headcounts') }} where kind = 'appointment'

),

stated_splits as (

    select
        breakdowns.total_headcount_id,
        breakdowns.breakdown_id,
        breakdowns.difference,
        any_value(totals.value) as total,
        bool_or(parts.status = 'appointed' and parts.category != totals.category) as changes_category,
        bool_or(parts.is_headline) as holds_headline,
        count(*) as part_count
    from {{ ref('stg_breakdowns') }} as breakdowns
    inner join {{ ref('stg_breakdown_parts') }} as breakdown_parts using (breakdown_id)
    inner join headcounts as parts on breakdown_parts.part_headcount_id = parts.headcount_id
    inner join headcounts as totals on breakdowns.total_headcount_id = totals.headcount_id
    where totals.status = 'appointed'
    group by breakdowns.total_headcount_id, breakdowns.breakdown_id, breakdowns.difference

),

chosen_splits as (

    select
        total_headcount_id,
        breakdown_id,
        -- A gap of more than a tenth means that the article names only some of the parts; a smaller one is the
        -- article's arithmetic, reported in reconciliation and not made up for.
        case when -difference > total / 10 then -difference else 0 end as remainder
    from stated_splits
    where changes_category
      -- Where the headline is a part and the other parts do not fill the total, the rest belongs to no known day.
      and not (holds_headline and -difference > total / 10)
    qualify row_number() over (
        partition by total_headcount_id
        order by difference != 0, part_count desc, breakdown_id
    ) = 1

),

split_parts as (

    select
        chosen_splits.total_headcount_id,
        breakdown_parts.part_headcount_id,
        chosen_splits.remainder
    from chosen_splits
    inner join {{ ref('stg_breakdown_parts') }} as breakdown_parts using (breakdown_id)

),

-- "546 civil servants, 392 of them cpns": one part is named, the rest follows. Only a general category leaves such a
-- rest (honorer are what the others were before); and where the part is the headline, the larger total is what it was drawn from, not what was appointed.
named_parts as (

    select
        totals.headcount_id as total_headcount_id,
        parts.headcount_id as part_headcount_id,
        case
            when totals.category = 'honorer' then 0
            else totals.value - sum(parts.value) over (partition by totals.headcount_id)
        end as remainder
    from headcounts as totals
    inner join headcounts as parts on totals.headcount_id = parts.of_headcount_id
    left join {{ ref('int_category_parents') }} as parents
        on parts.category = parents.category and totals.category = parents.ancestor
    where totals.status = 'appointed'
      and parts.status = 'appointed'
      and (parents.category is not null or totals.category = 'honorer' and parts.category != 'honorer')
      and totals.headcount_id not in (select total_headcount_id from chosen_splits)
    qualify remainder >= 0 and not bool_or(parts.is_headline) over (partition by totals.headcount_id)

),

final as (

    select * from split_parts
    union all
    select * from named_parts

)

select
    final.total_headcount_id,
    final.part_headcount_id,
    cast(final.remainder as bigint) as remainder
from final
inner join headcounts as parts on final.part_headcount_id = parts.headcount_id
where parts.status = 'appointed'
