-- Which event an article tells of, per employer, and why: the same employer on the same day is one event, whoever reports
-- it, and so are tellings that int_event_links joins. The event keeps the key of the telling that came in first, so that
-- an article that comes later, even one that knows an earlier day, does not rename it.

with

tellings as (

    select * from {{ ref('int_article_tellings') }}

),

rooted as (

    select
        tellings.*,
        coalesce(links.root_id, tellings.telling_id) as root_id,
        links.ground
    from tellings
    left join {{ ref('int_event_links') }} as links using (telling_id)

),

events as (

    select
        root_id,
        arg_min(
            telling_id,
            struct_pack(
                seen := coalesce(first_seen_at, timestamp '9999-12-31'),
                is_later := telling_id != root_id,
                id := telling_id
            )
        ) as event_id,
        -- The root's own day; where that has none, the earliest that another gives.
        coalesce(min(event_on) filter (where telling_id = root_id), min(event_on)) as event_on,
        count(distinct article_id) as articles
    from rooted
    group by root_id

)

select
    events.event_id,
    rooted.* exclude (telling_id, root_id, event_on, ground, told_on, first_seen_at, is_undated, is_soft, published_on),
    events.event_on,
    rooted.event_on as article_event_on,
    -- The latest day that the article can tell of: that of its publication, else the one on which it came in (in western
    -- Indonesian time).
    coalesce(rooted.published_on, cast(rooted.first_seen_at + interval 7 hours as date)) as told_by,
    case
        when events.articles = 1 then 'the only article'
        when rooted.ground is not null then rooted.ground
        when rooted.event_on is null then 'the first that was published, without a day'
        else 'same day'
    end as ground
from rooted
inner join events using (root_id)
