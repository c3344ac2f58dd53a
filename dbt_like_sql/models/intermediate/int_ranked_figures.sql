-- Every figure of an event and category, in the order in which one is chosen among them: exact before approximate, stated
-- before the rest of a total, then what most sources say, then what an unflagged and complete article says, then what a
-- split bears out, then the earliest published. `choice` is 1 for the chosen one; a total that equals the sum of narrower
-- figures supports each.

with

figures as (

    select * from {{ ref('int_source_figures') }} where headcount > 0

),

said as (

    select event_id, category, headcount, source_key from figures
    union all
    select event_id, category, headcount, source_key from {{ ref('int_general_figures') }} where agrees

),

-- Added up before it is joined: of one event there may be thousands of copies.
supports as (

    select
        event_id,
        category,
        headcount,
        count(distinct source_key) as support
    from said
    group by event_id, category, headcount

),

-- Misprinted, a total would not be the sum of its parts, nor a part what it lacks.
borne_out as (

    select total_headcount_id as headcount_id
    from {{ ref('stg_breakdowns') }}
    where adds_up

    union

    select parts.part_headcount_id as headcount_id
    from {{ ref('stg_breakdown_parts') }} as parts
    inner join {{ ref('stg_breakdowns') }} as breakdowns using (breakdown_id)
    where breakdowns.adds_up

)

select
    figures.*,
    supports.support,
    borne_out.headcount_id is not null as is_borne_out,
    row_number() over (
        partition by figures.event_id, figures.category
        order by
            figures.is_approximate, figures.basis = 'remainder', supports.support desc, figures.quality = 'flagged',
            figures.is_partial, borne_out.headcount_id is null, figures.published_on nulls last, figures.article_id
    ) as choice
from figures
inner join supports using (event_id, category, headcount)
left join borne_out using (headcount_id)
