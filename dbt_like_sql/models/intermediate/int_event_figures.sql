-- One figure per event and category, chosen among its sources: exact before approximate, then what most sources say,
-- then what an unflagged and complete article says, then the earliest published.

with

figures as (

    select * from {{ ref('int_source_figures') }} where headcount > 0

),

-- Added up before it is joined: of one event there may be thousands of copies.
supports as (

    select
        event_id,
        category,
        headcount,
        count(distinct source_key) as support
    from figures
    group by event_id, category, headcount

),

supported as (

    select figures.*, supports.support
    from figures
    inner join supports using (event_id, category, headcount)

),

chosen as (

    select *
    from supported
    qualify row_number() over (
        partition by event_id, category
        order by
            is_approximate, basis = 'remainder', support desc, quality = 'flagged', is_partial,
            published_on nulls last, article_id
    ) = 1

),

final as (

    select
        chosen.event_id,
        chosen.category,
        chosen.region_key,
        chosen.headcount,
        chosen.is_approximate,
        chosen.basis,
        chosen.article_id,
        chosen.headcount_id,
        chosen.figure_id,
        count(distinct figures.source_key) as source_count,
        count(distinct figures.article_id) as article_count,
        -- A rounded figure agrees with an exact one when it is within a tenth of it.
        bool_and(
            figures.headcount = chosen.headcount
            or (figures.is_approximate and abs(figures.headcount - chosen.headcount) <= chosen.headcount / 10)
        ) as figures_agree,
        bool_or(figures.quality = 'passed' and figures.headcount = chosen.headcount) as is_supported_by_passed
    from chosen
    inner join figures using (event_id, category)
    group by all

)

select
    * exclude (figures_agree, is_supported_by_passed),
    -- One source alone cannot agree; two articles that differ disagree whoever published them.
    case when source_count > 1 or not figures_agree then figures_agree end as sources_agree,
    case when is_supported_by_passed then 'passed' else 'flagged' end as quality
from final
