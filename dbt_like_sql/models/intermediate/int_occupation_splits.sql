-- Splits by kind of work of the totals that an event's figures rest on: the figure itself, or the mixed total that was
-- split by category. A nested split (the health workers by profession) is left to the facts. A figure of one kind of work
-- ("312 teachers") is a split of one part.

with

headcounts as (

    select * from {{ ref('int_headcounts') }} where kind = 'appointment'

),

split_totals as (

    select article_id, headcount_id from {{ ref('int_article_figures') }}
    union
    select article_id, origin_id from {{ ref('int_leaf_counts') }} where is_split

),

parts as (

    select
        breakdowns.breakdown_id,
        breakdowns.article_id,
        breakdowns.stated_total,
        breakdowns.adds_up,
        totals.region_key,
        totals.category,
        headcounts.occupation,
        headcounts.label,
        headcounts.status,
        headcounts.value,
        headcounts.certainty
    from {{ ref('stg_breakdowns') }} as breakdowns
    inner join split_totals
        on breakdowns.article_id = split_totals.article_id
        and breakdowns.total_headcount_id = split_totals.headcount_id
    inner join {{ ref('stg_breakdown_parts') }} as breakdown_parts using (breakdown_id)
    inner join headcounts on breakdown_parts.part_headcount_id = headcounts.headcount_id
    inner join headcounts as totals on breakdowns.total_headcount_id = totals.headcount_id

),

by_occupation as (

    select
        breakdown_id,
        count(*) as part_count
    from parts
    group by breakdown_id
    having count(occupation) * 2 > count(*)

),

of_one_kind as (

    select
        events.event_id,
        'figure:' || figures.headcount_id as breakdown_id,
        figures.article_id,
        figures.headcount as stated_total,
        true as adds_up,
        figures.region_key,
        figures.category,
        headcounts.status,
        figures.headcount as value,
        headcounts.certainty,
        1 as part_count,
        headcounts.occupation
    from {{ ref('int_article_figures') }} as figures
    inner join headcounts using (headcount_id)
    inner join {{ ref('int_article_events') }} as events
        on figures.article_id = events.article_id and figures.region_key is not distinct from events.region_key
    where headcounts.occupation is not null
      and headcounts.value = figures.headcount  -- no sum of several, no rest
      and headcounts.category = figures.category

),

final as (

    select
        events.event_id,
        parts.* exclude (occupation, label),
        by_occupation.part_count,
        coalesce(parts.occupation, parts.label, 'not stated') as occupation
    from parts
    inner join by_occupation using (breakdown_id)
    inner join {{ ref('int_article_events') }} as events
        on parts.article_id = events.article_id and parts.region_key is not distinct from events.region_key
    where parts.status = 'appointed'

    union all

    select * from of_one_kind

)

select * from final
