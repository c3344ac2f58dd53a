-- When each article came in, was parsed, corrected, audited, refused, let go or replaced: what may explain a change.

with

arrivals as (

    select
        article_id,
        min(first_seen_at) as first_seen_at
    from {{ source('raw', 'article_files') }}
    group by article_id

),

versions as (

    select
        article_id,
        max(seen_at) filter (where is_news) as said_at
    from {{ source('raw', 'article_versions') }}
    group by article_id

),

replaced as (

    select
        article_id,
        superseded_at
    from {{ source('quality', 'superseded_articles') }}

),

replacing as (

    select distinct superseded_by as article_id
    from {{ source('quality', 'superseded_articles') }}

),

parses as (

    select
        article_id,
        max(parsed_at) as parsed_at
    from {{ source('staging', 'articles') }}
    group by article_id

),

corrections as (

    select
        article_id,
        max(checked_at) as corrected_at
    from {{ source('quality', 'corrections') }}
    where outcome in ('applied', 'confirmed')
    group by article_id

),

audits as (

    select
        article_id,
        max(audited_at) as audited_at
    from {{ source('quality', 'article_audits') }}
    group by article_id

),

refusals as (

    select
        article_id,
        max(quarantined_at) filter (where released_at is null) as quarantined_at,
        max(released_at) filter (where outcome = 'released') as released_at
    from {{ source('quality', 'quarantine') }}
    where article_id is not null
    group by article_id

)

select
    arrivals.article_id,
    arrivals.first_seen_at,
    versions.said_at,
    replaced.superseded_at,
    replacing.article_id is not null as replaces_another,
    parses.parsed_at,
    corrections.corrected_at,
    audits.audited_at,
    refusals.quarantined_at,
    refusals.released_at
from arrivals
left join versions using (article_id)
left join replaced using (article_id)
left join replacing using (article_id)
left join parses using (article_id)
left join corrections using (article_id)
left join audits using (article_id)
left join refusals using (article_id)
