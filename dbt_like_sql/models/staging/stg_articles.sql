-- Articles that the staging audit let through: passed or flagged, not held in quarantine, and in no newer version.
-- Everything downstream starts from here, so nothing unaudited can reach a report, and no text its publisher replaced.

with

audits as (

    select
        article_id,
        arg_max(outcome, audited_at) as quality,
        arg_max(reasons, audited_at) as quality_reasons
    from {{ source('quality', 'article_audits') }}
    group by article_id

),

held as (

    select distinct article_id
    from {{ source('quality', 'quarantine') }}
    where article_id is not null and released_at is null

),

renamed as (

    select
        article_id,
        source_path,
        nullif(trim(publisher), '') as publisher,
        title,
        published_on,
        is_advertorial,
        is_partial,
        kind,
        region_code,
        region_name,
        region_level,
        event_on,
        event_on_text,
        event_on_basis,
        headline_headcount_id,
        headline_certainty,
        run_id,
        parsed_at
    from {{ source('corrected', 'articles') }}

),

final as (

    select
        renamed.*,
        -- Two articles that name no publisher may come from the same one, so they never count as two sources.
        coalesce(lower(renamed.publisher), 'not stated') as source_key,
        audits.quality,
        audits.quality_reasons
    from renamed
    inner join audits using (article_id)
    where audits.quality in ('passed', 'flagged')
      and renamed.article_id not in (select article_id from held)
      and renamed.article_id not in (select article_id from {{ source('quality', 'superseded_articles') }})

)

select * from final
