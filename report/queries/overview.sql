-- The headline figures. Likely repeats and overviews of the whole country are left out of people, events and governments.
with

events as (

    select
        *,
        level is not distinct from 'nasional' as is_national
    from reporting.events

),

counted as (

    select * from events where likely_repeat_of is null and not is_national

),

told as (

    select * from reporting.appointments where likely_repeat_of is not null

)

select
    'all' as key,
    (select coalesce(sum(headcount), 0)::bigint from reporting.appointments where likely_repeat_of is null) as people,
    (select count(*) from counted) as events,
    (
        select count(distinct coalesce(region_code, level || ':' || lower(region)))
        from counted
    ) as governments,
    (select count(*) from counted where total_headcount is null) as events_without_number,
    (select count(*) from counted where event_on is null) as events_without_day,
    (select count(*) from counted where region is null) as events_without_employer,
    (select coalesce(sum(headcount), 0)::bigint from told) as repeated_people,
    (select count(distinct event_id) from told) as repeated_events,
    (select count(*) from events where is_national) as national_overviews,
    (select min(event_on) from counted) as first_event_on,
    (select max(event_on) from counted) as last_event_on,
    (select count(distinct article_id) from reporting.article_facts) as articles_with_numbers,
    (select coalesce(sum(articles), 0)::bigint from reporting.sources) as articles,
    (select coalesce(sum(flagged_articles), 0)::bigint from reporting.sources) as flagged_articles,
    (select count(*) from reporting.corrections where outcome = 'applied') as corrections_applied,
    (select count(*) from reporting.corrections where outcome = 'confirmed') as readings_confirmed,
    (select count(*) from reporting.corrections where outcome = 'refused') as corrections_refused,
    (select count(*) from reporting.sources where publisher != 'not stated') as publishers
