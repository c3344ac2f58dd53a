-- Who tells of what: a row per article on appointments and employer that it counts appointed people of. A telling is what
-- is one event whatever the figures: the same employer on the same day. Without a day, or an employer, each article is a
-- telling of its own; `told_on` is then its day of publication.

with

articles as (

    select
        articles.article_id,
        coalesce(
            articles.region_code, lower(articles.region_level || ':' || articles.region_name)
        ) as region_key,
        articles.region_code,
        coalesce(regions.name, articles.region_name) as region,
        coalesce(regions.level, articles.region_level) as level,
        regions.province,
        articles.event_on
    from {{ ref('stg_articles') }} as articles
    left join {{ ref('regions') }} as regions on articles.region_code = regions.code
    where articles.kind = 'appointment'

),

other_employers as (

    select distinct
        headcounts.article_id,
        headcounts.region_key,
        headcounts.region_code,
        headcounts.region,
        headcounts.level,
        headcounts.province,
        headcounts.event_on
    from {{ ref('int_headcounts') }} as headcounts
    inner join articles on headcounts.article_id = articles.article_id
    where headcounts.status = 'appointed'
      and headcounts.region_key is distinct from articles.region_key

),

unioned as (

    select *, true as is_own from articles
    union all
    select *, false as is_own from other_employers

),

final as (

    select
        substr(
            md5(
                case
                    when unioned.region_key is null or unioned.event_on is null
                        then concat_ws('|', coalesce(unioned.region_key, ''), 'article', unioned.article_id)
                    else concat_ws('|', unioned.region_key, strftime(unioned.event_on, '%Y-%m-%d'))
                end
            ), 1, 16
        ) as telling_id,
        unioned.*,
        coalesce(unioned.event_on, articles.published_on) as told_on,
        articles.published_on,
        history.first_seen_at
    from unioned
    inner join {{ ref('stg_articles') }} as articles using (article_id)
    left join {{ ref('stg_article_history') }} as history using (article_id)

)

select
    *,
    event_on is null as is_undated,
    -- The press often gives the day it writes for the day it writes of.
    bool_and(coalesce(event_on is null or event_on = published_on, false)) over (partition by telling_id) as is_soft
from final
