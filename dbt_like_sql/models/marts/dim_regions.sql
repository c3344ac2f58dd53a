with

articles as (

    select
        articles.article_id,
        articles.region_code,
        articles.region_name,
        articles.region_level,
        coalesce(
            articles.region_code, lower(articles.region_level || ':' || articles.region_name)
        ) as region_key
    from {{ ref('stg_articles') }} as articles
    where articles.region_name is not null or articles.region_code is not null

),

employers as (

    select region_key, region_code, region_name as region, region_level as level, article_id from articles
    union
    select region_key, region_code, region, level, article_id
    from {{ ref('int_article_events') }}
    where region_key is not null

),

employer_totals as (

    select
        region_key,
        any_value(region_code) as region_code,
        min(region) as region,
        min(level) as level,
        count(distinct article_id) as articles
    from employers
    group by region_key

),

events as (

    select
        region_key,
        count(*) as events,
        min(event_on) as first_event_on,
        max(event_on) as last_event_on
    from {{ ref('int_events') }}
    where region_key is not null
    group by region_key

),

totals as (

    select
        events.region_key,
        sum(headcount) as appointed,
        sum(headcount) filter (where category = 'pppk_paruh_waktu') as pppk_paruh_waktu,
        sum(headcount) filter (where category = 'pppk_penuh_waktu') as pppk_penuh_waktu,
        sum(headcount) filter (where category = 'pppk') as pppk,
        sum(headcount) filter (where category = 'cpns') as cpns,
        sum(headcount) filter (where category = 'pns') as pns,
        sum(headcount) filter (where category = 'asn') as asn,
        sum(headcount) filter (where category = 'jabatan_fungsional') as jabatan_fungsional,
        sum(headcount) filter (where category = 'jabatan_struktural') as jabatan_struktural,
        sum(headcount) filter (where category in ('honorer', 'other')) as other
    from {{ ref('fct_appointments') }} as appointments
    inner join {{ ref('int_events') }} as events using (event_id)
    where appointments.likely_repeat_of is null
    group by events.region_key

)

select
    employer_totals.region_code,
    coalesce(regions.name, employer_totals.region) as region,
    coalesce(regions.level, employer_totals.level) as level,
    regions.province_code,
    regions.province,
    employer_totals.articles,
    coalesce(events.events, 0) as events,
    events.first_event_on,
    events.last_event_on,
    cast(coalesce(totals.appointed, 0) as bigint) as appointed,
    cast(coalesce(totals.pppk_paruh_waktu, 0) as bigint) as pppk_paruh_waktu,
    cast(coalesce(totals.pppk_penuh_waktu, 0) as bigint) as pppk_penuh_waktu,
    cast(coalesce(totals.pppk, 0) as bigint) as pppk,
    cast(coalesce(totals.cpns, 0) as bigint) as cpns,
    cast(coalesce(totals.pns, 0) as bigint) as pns,
    cast(coalesce(totals.asn, 0) as bigint) as asn,
    cast(coalesce(totals.jabatan_fungsional, 0) as bigint) as jabatan_fungsional,
    cast(coalesce(totals.jabatan_struktural, 0) as bigint) as jabatan_struktural,
    cast(coalesce(totals.other, 0) as bigint) as other
from employer_totals
left join {{ ref('regions') }} as regions on employer_totals.region_code = regions.code
left join events using (region_key)
left join totals using (region_key)
order by employer_totals.region_code
