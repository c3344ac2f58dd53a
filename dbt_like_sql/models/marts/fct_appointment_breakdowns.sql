with

splits as (

    select * from {{ ref('int_occupation_splits') }}

),

figures as (

    select * from {{ ref('int_event_figures') }}

),

-- One split per event and category, so that two articles' splits are never mixed: the one whose total is the figure
-- that was chosen for the event, then one that adds up, then the finer one.
chosen as (

    select distinct
        splits.event_id,
        splits.category,
        splits.breakdown_id,
        splits.stated_total,
        splits.adds_up,
        splits.part_count
    from splits
    left join figures using (event_id, category)
    qualify dense_rank() over (
        partition by splits.event_id, splits.category
        order by
            splits.stated_total is distinct from figures.headcount, not splits.adds_up, splits.part_count desc,
            splits.breakdown_id
    ) = 1

),

final as (

    select
        splits.event_id,
        splits.category,
        splits.occupation,
        cast(sum(splits.value) as bigint) as headcount,
        sum(splits.value) / any_value(splits.stated_total) as share,
        any_value(splits.stated_total) as total,
        sum(sum(splits.value)) over (partition by splits.event_id, splits.category)
        = any_value(splits.stated_total) as adds_up,
        case when bool_and(splits.certainty is not null) then min(splits.certainty) end as certainty,
        any_value(splits.article_id) as article_id
    from splits
    inner join chosen using (event_id, category, breakdown_id)
    group by splits.event_id, splits.category, splits.occupation

)

select
    final.event_id,
    events.region_code,
    events.region,
    events.province,
    events.event_on,
    final.* exclude (event_id)
from final
inner join {{ ref('int_events') }} as events using (event_id)
where events.level is distinct from 'nasional'
order by events.event_on, final.event_id, final.category, final.headcount desc
