with

figures as (

    select * from {{ ref('int_event_figures') }}

),

events as (

    select * from {{ ref('int_events') }}

),

-- The same appointment told again with another day (a statement's day, the day of a second ceremony) or without one:
-- same employer, category and exact figure within a span of days. Small figures recur by chance. Each looks along one
-- order, never at all the others: of an article without a day there may be thousands of copies, an event each. Of several
-- without a day it is always the same one: a night must not change what nothing changed. Without a day it may repeat what
-- is long past, as looks back do, but nothing that was still to come when it was published.
tellings as (

    select
        figures.event_id,
        figures.category,
        figures.headcount >= 20 and not figures.is_approximate as may_repeat,
        figures.region_key,
        figures.headcount,
        events.event_on,
        events.event_on is null and coalesce(min(events.event_on) over alike > events.told_by, false) as is_before_all,
        first_value(figures.event_id) over (
            alike order by events.event_on nulls last, figures.event_id
        ) as first_id,
        first_value(figures.event_id) over (
            alike order by events.event_on
            range between interval ({{ var('repeat_days') }}) days preceding and interval 1 day preceding
        ) as shortly_before_id
    from figures
    inner join events using (event_id)
    where figures.region_key is not null
    window alike as (partition by figures.region_key, figures.category, figures.headcount)

),

repeats as (

    select
        event_id,
        category,
        case
            when event_on is not null then shortly_before_id
            when is_before_all
                then nullif(min(event_id) over (partition by region_key, category, headcount, is_before_all), event_id)
            when first_id != event_id then first_id
        end as likely_repeat_of
    from tellings
    where may_repeat

)

select
    figures.event_id,
    events.region_code,
    events.region,
    events.level,
    events.province,
    events.event_on,
    figures.category,
    figures.headcount,
    figures.is_approximate,
    figures.basis,
    figures.certainty,
    figures.source_count,
    figures.sources_agree,
    figures.quality,
    figures.article_id in (select article_id from {{ ref('int_corrected_articles') }}) as is_corrected,
    repeats.likely_repeat_of,
    figures.article_id,
    figures.headcount_id
from figures
inner join events using (event_id)
left join repeats using (event_id, category)
-- The whole country's figure is the sum of the governments' own and would be counted twice beside them.
where events.level is distinct from 'nasional'
order by events.event_on, events.region_code, figures.headcount desc
