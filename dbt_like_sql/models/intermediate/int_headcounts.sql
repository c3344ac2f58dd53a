-- Headcounts with their employer: the count's own where the text names another than the article's.

with

headcounts as (

    select * from {{ ref('stg_headcounts') }}

),

articles as (

    select * from {{ ref('stg_articles') }}

),

regions as (

    select * from {{ ref('regions') }}

),

employed as (

    select
        headcounts.* exclude (region_code, region_name, region_level),
        -- A figure says of how many people what became of them and as what; a fact says their work too. NULL where unknown.
        -- Chances are hundredths: rounded, a product is 0.9604 and not 0.9603999999999999, and nothing is lost.
        round(headcounts.category_certainty * headcounts.status_certainty, 6) as figure_certainty,
        round(headcounts.category_certainty * headcounts.status_certainty * headcounts.occupation_certainty, 6)
            as certainty,
        articles.kind,
        articles.source_key,
        articles.event_on,
        articles.published_on,
        articles.quality,
        articles.headline_headcount_id,
        coalesce(headcounts.headcount_id = articles.headline_headcount_id, false) as is_headline,
        -- An employer is its code, or (ministries, agencies, the whole country) its name.
        case when headcounts.region_name is null then articles.region_code else headcounts.region_code end
            as region_code,
        coalesce(headcounts.region_name, articles.region_name) as stated_region,
        coalesce(headcounts.region_level, articles.region_level) as stated_level,
        -- Another stage's figure, told for comparison.
        coalesce(regexp_matches(headcounts.label, '\b(tahap|gelombang|sebelumnya|tahun lalu)\b'), false) as is_stage
    from headcounts
    inner join articles using (article_id)

),

final as (

    select
        employed.* exclude (stated_region, stated_level),
        coalesce(regions.name, employed.stated_region) as region,
        coalesce(regions.level, employed.stated_level) as level,
        regions.province,
        coalesce(employed.region_code, lower(employed.stated_level || ':' || employed.stated_region)) as region_key
    from employed
    left join regions on employed.region_code = regions.code

)

select * from final
