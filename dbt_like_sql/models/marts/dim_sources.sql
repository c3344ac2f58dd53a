with

articles as (

    select * from {{ ref('stg_articles') }}

),

publishers as (

    select
        source_key,
        min(publisher) as publisher,
        count(*) as articles,
        count(*) filter (where quality = 'flagged') as flagged_articles,
        min(published_on) as first_published_on,
        max(published_on) as last_published_on
    from articles
    group by source_key

),

events as (

    select
        articles.source_key,
        count(distinct article_events.event_id) as events,
        max(article_events.event_on) as last_event_on
    from {{ ref('int_article_events') }} as article_events
    inner join articles using (article_id)
    group by articles.source_key

),

-- Figures that another source states too, and how many of them agree: a rounded one where it is within a tenth.
agreement as (

    select
        own.source_key,
        count(*) as compared_figures,
        count(*) filter (
            where own.headcount = other.headcount
            or (
                (own.is_approximate or other.is_approximate)
                and abs(own.headcount - other.headcount) <= greatest(own.headcount, other.headcount) / 10
            )
        ) as agreeing_figures
    from {{ ref('int_source_figures') }} as own
    inner join {{ ref('int_source_figures') }} as other
        on own.event_id = other.event_id
        and own.category = other.category
        and own.source_key != other.source_key
    where own.headcount > 0 and other.headcount > 0
    group by own.source_key

)

select
    coalesce(publishers.publisher, 'not stated') as publisher,
    publishers.articles,
    publishers.flagged_articles,
    coalesce(events.events, 0) as events,
    coalesce(agreement.compared_figures, 0) as compared_figures,
    agreement.agreeing_figures / agreement.compared_figures as agreement,
    publishers.first_published_on,
    publishers.last_published_on,
    events.last_event_on,
    max(events.last_event_on) over () - events.last_event_on as freshness_days
from publishers
left join events using (source_key)
left join agreement using (source_key)
order by publishers.articles desc, publisher
