-- Why a row of the comparison may have changed: what happened to the articles behind it, in words and with their number.

with

news as (

    select * from {{ ref('int_article_news') }}

),

event_articles as (

    select event_id, article_id from {{ ref('int_article_events') }}
    union
    select event_id, article_id from {{ ref('stg_previous_article_facts') }} where event_id is not null

),

event_regions as (

    select event_id, region_key from {{ ref('int_events') }}
    union
    select event_id, coalesce(region_code, lower(level || ':' || region)) as region_key
    from {{ ref('stg_previous_events') }}

),

region_articles as (

    select region_key, article_id from {{ ref('int_headcounts') }}
    union
    select
        coalesce(region_code, lower(region_level || ':' || region_name)) as region_key,
        article_id
    from {{ ref('stg_articles') }}
    union
    select region_code as region_key, article_id from {{ ref('stg_previous_article_facts') }}
    union
    select event_regions.region_key, event_articles.article_id
    from event_articles
    inner join event_regions using (event_id)

),

behind as (

    select 'event' as entity, event_id as key, article_id from event_articles
    union all
    select 'region' as entity, region_key as key, article_id from region_articles where region_key is not null
    union all
    -- Of a headcount its article, of an appointment its event: their keys say which.
    select 'headcount' as entity, article_id as key, article_id from news

),

counted as (

    select
        behind.entity,
        behind.key,
        news.news,
        count(distinct behind.article_id) as articles
    from behind
    inner join news using (article_id)
    group by behind.entity, behind.key, news.news

)

select
    entity,
    key,
    string_agg(case when articles > 1 then articles || ' x ' || news else news end, ', ' order by articles desc, news)
        as why
from counted
group by entity, key
