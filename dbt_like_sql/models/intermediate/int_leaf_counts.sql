-- The appointed counts that may be added up: no total beside its parts, no part beside its total. `origin_id` is the
-- count whose own words state the figure: the count itself, or the total whose split it stands in.

with recursive

headcounts as (

    select * from {{ ref('int_headcounts') }}
    where kind = 'appointment' and status = 'appointed'

),

-- Totals that the headline's count is part of. Where the headline is one stage of several, or the total is a rounded
-- one, that total is cumulative: it holds what other days brought.
headline_totals as (

    select
        ancestors.ancestor_id as total_id,
        headlines.headcount_id as headline_id,
        headlines.is_stage or totals.is_approximate as is_cumulative
    from headcounts as headlines
    inner join {{ ref('int_headcount_ancestors') }} as ancestors on headlines.headcount_id = ancestors.headcount_id
    inner join headcounts as totals on ancestors.ancestor_id = totals.headcount_id
    where headlines.is_headline

),

splits as (

    select splits.*
    from {{ ref('int_category_splits') }} as splits
    left join headline_totals on splits.total_headcount_id = headline_totals.total_id
    where not coalesce(headline_totals.is_cumulative, false)

),

roots as (

    select headcount_id
    from headcounts
    where headcount_id not in (
        select ancestors.headcount_id
        from {{ ref('int_headcount_ancestors') }} as ancestors
        inner join headcounts as totals on ancestors.ancestor_id = totals.headcount_id
    )

),

walk as (

    select
        headcount_id,
        headcount_id as origin_id,
        headcount_id as root_id,
        0 as depth
    from roots

    union all

    select
        splits.part_headcount_id as headcount_id,
        splits.total_headcount_id as origin_id,
        walk.root_id,
        walk.depth + 1 as depth
    from walk
    inner join splits on walk.headcount_id = splits.total_headcount_id
    where walk.depth < 8

),

stated_leaves as (

    select
        coalesce(headline_totals.headline_id, walk.headcount_id) as headcount_id,
        walk.origin_id,
        walk.root_id,
        cast(null as bigint) as remainder,
        cast(null as double) as parts_certainty
    from walk
    left join headline_totals on walk.headcount_id = headline_totals.total_id
    where walk.headcount_id not in (select total_headcount_id from splits)

),

remainders as (

    select
        splits.total_headcount_id as headcount_id,
        splits.total_headcount_id as origin_id,
        walk.root_id,
        splits.remainder,
        case when bool_and(parts.figure_certainty is not null) then min(parts.figure_certainty) end as parts_certainty
    from splits
    inner join walk on splits.total_headcount_id = walk.headcount_id
    inner join headcounts as parts on splits.part_headcount_id = parts.headcount_id
    where splits.remainder > 0
    group by splits.total_headcount_id, walk.root_id, splits.remainder

),

leaves as (

    select * from stated_leaves
    union
    select * from remainders

),

final as (

    select
        headcounts.* exclude (value, figure_certainty),
        coalesce(leaves.remainder, headcounts.value) as value,
        -- What is left of a total is as sure as the least sure of what it was made of.
        case
            when leaves.remainder is null then headcounts.figure_certainty
            when headcounts.figure_certainty is not null and leaves.parts_certainty is not null
                then least(headcounts.figure_certainty, leaves.parts_certainty)
        end as figure_certainty,
        leaves.remainder is not null as is_remainder,
        leaves.origin_id,
        leaves.root_id,
        leaves.origin_id in (select total_headcount_id from splits) as is_split,
        bool_or(headcounts.is_headline or roots.is_headline) over (partition by leaves.root_id) as is_headline_tree
    from leaves
    inner join headcounts using (headcount_id)
    inner join headcounts as roots on leaves.root_id = roots.headcount_id

)

select * from final
