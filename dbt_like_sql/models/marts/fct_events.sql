with

articles as (

    select
        article_events.event_id,
        article_events.is_own,
        article_events.article_event_on is not distinct from article_events.event_on as names_the_day,
        articles.*
    from {{ ref('int_article_events') }} as article_events
    inner join {{ ref('stg_articles') }} as articles using (article_id)

),

article_totals as (

    select
        event_id,
        count(*) as articles,
        count(distinct source_key) as source_count,
        string_agg(distinct coalesce(publisher, 'not stated'), ', ' order by coalesce(publisher, 'not stated'))
            as publishers,
        case when bool_or(quality = 'passed') then 'passed' else 'flagged' end as quality,
        string_agg(distinct quality_reasons, chr(10) order by quality_reasons) as quality_reasons,
        min(event_on_basis) filter (where names_the_day) as event_on_basis,
        bool_or(article_id in (select article_id from {{ ref('int_corrected_articles') }})) as is_corrected
    from articles
    group by event_id

),

headcounts as (

    select
        event_id,
        sum(headcount) as total_headcount,
        -- Figures of several articles: as sure as the least sure of them, and not known where one is not.
        case when bool_and(headline_certainty is not null) then min(headline_certainty) end as headline_certainty
    from {{ ref('int_event_figures') }}
    group by event_id

),

repeats as (

    select
        event_id,
        any_value(likely_repeat_of) as likely_repeat_of
    from {{ ref('fct_appointments') }}
    group by event_id
    -- Only an event all of whose figures are another's; one that adds a figure is news of its own.
    having count(*) = count(likely_repeat_of) and count(distinct likely_repeat_of) = 1

),

-- The head of this very government swears in; a deputy or the secretary stands in. Another government's head is a guest.
officiants as (

    select
        articles.event_id,
        officials.name as officiant,
        officials.position as officiant_position
    from {{ ref('stg_officials') }} as officials
    inner join articles using (article_id)
    inner join {{ ref('int_events') }} as events using (event_id)
    where articles.is_own
    qualify row_number() over (
        partition by articles.event_id
        order by
            case
                when regexp_matches(lower(officials.position), '\b(gubernur|bupati|wali ?kota)\b')
                    and not regexp_matches(
                        lower(officials.position),
                        case events.level
                            when 'provinsi' then '\bgubernur\b'
                            when 'kabupaten' then '\bbupati\b'
                            when 'kota' then '\bwali ?kota\b'
                            else '.'
                        end
                    ) then 6
                when regexp_matches(lower(officials.position), '\bwakil\b') then 2
                when regexp_matches(lower(officials.position), '\b(gubernur|bupati|wali ?kota|menteri)\b') then 1
                when regexp_matches(lower(officials.position), '\b(sekretaris daerah|sekda)\b') then 3
                when regexp_matches(lower(officials.position), '\bkepala\b') then 4
                else 5
            end,
            officials.char_start,
            articles.article_id,
            officials.name
    ) = 1

)

select
    events.event_id,
    events.region_code,
    events.region,
    events.level,
    events.province,
    events.event_on,
    article_totals.event_on_basis,
    cast(headcounts.total_headcount as bigint) as total_headcount,
    headcounts.headline_certainty,
    article_totals.articles,
    article_totals.source_count,
    article_totals.publishers,
    officiants.officiant,
    officiants.officiant_position,
    article_totals.quality,
    article_totals.quality_reasons,
    article_totals.is_corrected,
    repeats.likely_repeat_of
from {{ ref('int_events') }} as events
inner join article_totals using (event_id)
left join headcounts using (event_id)
left join officiants using (event_id)
left join repeats using (event_id)
order by events.event_on, events.region_code
