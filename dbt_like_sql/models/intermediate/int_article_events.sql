-- Which event an article tells of, per employer: the same employer on the same day is one event, whoever reports it.
-- Without an employer or a day the article stands alone, since nothing proves that two of them tell of one event.

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
                    when region_key is null or event_on is null
                        then concat_ws('|', coalesce(region_key, ''), 'article', article_id)
                    else concat_ws('|', region_key, strftime(event_on, '%Y-%m-%d'))
                end
            ), 1, 16
        ) as event_id,
        *
    from unioned

)

select * from final
