-- One figure per event and category, the chosen one of its sources, and whether the others agree with it.

with

ranked as (

    select * from {{ ref('int_ranked_figures') }}

),

chosen as (

    select * from ranked where choice = 1

),

-- What each article says of the chosen figure. A rounded figure agrees with an exact one when it is within a tenth of it.
voices as (

    select
        chosen.event_id,
        chosen.category,
        ranked.source_key,
        ranked.headcount = chosen.headcount
        or (ranked.is_approximate and abs(ranked.headcount - chosen.headcount) <= chosen.headcount / 10) as agrees,
        ranked.quality = 'passed' and ranked.headcount = chosen.headcount as is_passed_support,
        case when ranked.headcount = chosen.headcount then ranked.certainty end as certainty,
        case when ranked.headcount = chosen.headcount then ranked.headline_certainty end as headline_certainty
    from chosen
    inner join ranked using (event_id, category)

    union all

    -- A total speaks of its parts where it equals their sum, or is too small to hold them.
    select
        chosen.event_id,
        chosen.category,
        general.source_key,
        general.agrees
        and (
            general.headcount = chosen.headcount
            or (general.is_approximate and abs(general.headcount - chosen.headcount) <= chosen.headcount / 10)
        ) as agrees,
        false as is_passed_support,
        cast(null as double) as certainty,
        cast(null as double) as headline_certainty
    from chosen
    inner join {{ ref('int_general_figures') }} as general using (event_id, category)
    where general.agrees is not null

),

agreement as (

    select
        event_id,
        category,
        count(distinct source_key) as source_count,
        bool_and(agrees) as voices_agree,
        bool_or(is_passed_support) as is_supported_by_passed,
        -- Of the articles that state this very number the surest.
        max(certainty) as certainty,
        max(headline_certainty) as headline_certainty
    from voices
    group by event_id, category

)

select
    chosen.event_id,
    chosen.category,
    chosen.region_key,
    chosen.headcount,
    chosen.is_approximate,
    chosen.basis,
    agreement.certainty,
    agreement.headline_certainty,
    chosen.article_id,
    chosen.headcount_id,
    chosen.figure_id,
    agreement.source_count,
    -- One source alone cannot agree; two articles that differ disagree whoever published them.
    case when agreement.source_count > 1 or not agreement.voices_agree then agreement.voices_agree end as sources_agree,
    case when agreement.is_supported_by_passed then 'passed' else 'flagged' end as quality
from chosen
inner join agreement using (event_id, category)
