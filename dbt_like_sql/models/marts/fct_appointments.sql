with

figures as (

    select * from {{ ref('int_event_figures') }}

),

events as (

    select * from {{ ref('int_events') }}

),

-- The same appointment told again with another day (a statement's day, the day of a second ceremony) or without one:
-- same employer, category and exact figure within a span of days. Small figures recur by chance.
repeats as (

    select
        later.event_id,
        later.category,
        -- Of several events of one day, or of none, always the same one: a night must not change what nothing changed.
        min(
            struct_pack(day := coalesce(earlier_event.event_on, date '9999-12-31'), event_id := earlier.event_id)
        ).event_id as likely_repeat_of
    from figures as later
    inner join figures as earlier
        on later.region_key = earlier.region_key
        and later.category = earlier.category
        and later.headcount = earlier.headcount
        and later.event_id != earlier.event_id
    inner join events as later_event on later.event_id = later_event.event_id
    inner join events as earlier_event on earlier.event_id = earlier_event.event_id
    where later.headcount >= 20
      and not later.is_approximate
      and (
          earlier_event.event_on < later_event.event_on
          and later_event.event_on - earlier_event.event_on <= {{ var('repeat_days') }}
          or later_event.event_on is null
          and (earlier_event.event_on is not null or earlier.event_id < later.event_id)
      )
    group by later.event_id, later.category

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
