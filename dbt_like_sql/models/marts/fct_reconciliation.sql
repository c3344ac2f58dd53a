with

headcounts as (

    select * from {{ ref('int_headcounts') }}

),

articles as (

    select
        *,
        coalesce(publisher, 'a publisher that is not stated') as source_name
    from {{ ref('stg_articles') }}

),

part_texts as (

    select
        breakdown_parts.breakdown_id,
        string_agg(
            concat_ws(
                ' ',
                format('{:,}', parts.value),
                nullif(parts.status, totals.status),
                nullif(parts.category, totals.category),
                parts.occupation,
                '(' || parts.label || ')'
            ),
            ' + ' order by breakdown_parts.part_no
        ) as parts_text,
        bool_or(parts.is_approximate) as has_rounded_part
    from {{ ref('stg_breakdown_parts') }} as breakdown_parts
    inner join {{ ref('stg_breakdowns') }} as breakdowns using (breakdown_id)
    inner join headcounts as parts on breakdown_parts.part_headcount_id = parts.headcount_id
    inner join headcounts as totals on breakdowns.total_headcount_id = totals.headcount_id
    group by breakdown_parts.breakdown_id

),

parts_sums as (

    select
        events.event_id,
        breakdowns.breakdown_id as check_id,
        'parts_sum' as check_kind,
        breakdowns.article_id,
        totals.category,
        totals.status,
        breakdowns.stated_total as stated,
        breakdowns.parts_sum as computed,
        breakdowns.difference,
        breakdowns.adds_up as holds,
        part_texts.has_rounded_part or totals.is_approximate as is_rounded,
        case
            when breakdowns.adds_up
                then format('{:,} {} = ', breakdowns.stated_total, totals.category) || part_texts.parts_text
            else
                format('{:,} {} stated, but ', breakdowns.stated_total, totals.category)
                || part_texts.parts_text
                || format(' makes {:,}: ', breakdowns.parts_sum)
                || format('{:,} too {}', abs(breakdowns.difference), case when breakdowns.difference > 0 then 'many' else 'few' end)
        end as explanation
    from {{ ref('stg_breakdowns') }} as breakdowns
    inner join part_texts using (breakdown_id)
    inner join headcounts as totals on breakdowns.total_headcount_id = totals.headcount_id
    left join {{ ref('int_article_events') }} as events
        on totals.article_id = events.article_id and totals.region_key is not distinct from events.region_key

),

source_figures as (

    select * from {{ ref('int_source_figures') }}

),

chosen as (

    select * from {{ ref('int_event_figures') }}

),

-- Each other article's figure for the same event and category, set against the published one.
cross_sources as (

    select
        chosen.event_id,
        concat_ws(':', chosen.event_id, chosen.category, source_figures.article_id) as check_id,
        'cross_source' as check_kind,
        source_figures.article_id,
        chosen.category,
        'appointed' as status,
        chosen.headcount as stated,
        source_figures.headcount as computed,
        source_figures.headcount - chosen.headcount as difference,
        source_figures.headcount = chosen.headcount as holds,
        source_figures.is_approximate or chosen.is_approximate as is_rounded,
        case
            when source_figures.headcount = chosen.headcount
                then format('{:,} {} according to ', chosen.headcount, chosen.category)
                    || articles.source_name || ' and ' || other_articles.source_name
            else format('{:,} {} according to ', chosen.headcount, chosen.category)
                || articles.source_name
                || format(', {}{:,} according to ', case when source_figures.is_approximate then 'about ' else '' end, source_figures.headcount)
                || other_articles.source_name
        end as explanation
    from chosen
    inner join source_figures
        on chosen.event_id = source_figures.event_id
        and chosen.category = source_figures.category
        and chosen.article_id != source_figures.article_id
        and source_figures.headcount > 0
        and source_figures.general_outcome in ('own', 'same people')
    inner join articles on chosen.article_id = articles.article_id
    inner join articles as other_articles on source_figures.article_id = other_articles.article_id

),

-- A general figure of one source against the narrower ones of another.
cross_source_totals as (

    select
        source_figures.event_id,
        concat_ws(':', source_figures.event_id, source_figures.stated_category, source_figures.article_id, 'total')
            as check_id,
        'cross_source_total' as check_kind,
        source_figures.article_id,
        source_figures.stated_category as category,
        'appointed' as status,
        source_figures.stated_headcount as stated,
        source_figures.narrower_sum as computed,
        source_figures.narrower_sum - source_figures.stated_headcount as difference,
        source_figures.narrower_sum = source_figures.stated_headcount as holds,
        source_figures.is_approximate or source_figures.narrower_is_approximate as is_rounded,
        format('{:,} {} according to ', source_figures.stated_headcount, source_figures.stated_category)
        || articles.source_name
        || case when source_figures.is_rest then ', beside those that it names more narrowly' else '' end
        || format('; the narrower categories that ')
        || other_articles.source_name
        || format(' names make {:,}', source_figures.narrower_sum) as explanation
    from source_figures
    inner join articles on source_figures.article_id = articles.article_id
    inner join articles as other_articles on source_figures.other_article_id = other_articles.article_id
    where source_figures.general_outcome != 'own'
      -- Of what one names no further another may name some: that contradicts nothing.
      and not (coalesce(source_figures.is_rest, false) and source_figures.general_outcome = 'remainder')

),

checks as (

    select * from parts_sums
    union all
    select * from cross_sources
    union all
    select * from cross_source_totals

)

select
    checks.event_id,
    checks.check_kind,
    checks.category,
    checks.status,
    checks.stated,
    checks.computed,
    checks.difference,
    checks.holds,
    checks.is_rounded,
    checks.explanation,
    articles.region_code,
    coalesce(regions.name, articles.region_name) as region,
    articles.event_on,
    checks.article_id,
    articles.source_path,
    checks.check_id
from checks
inner join articles using (article_id)
left join {{ ref('regions') }} as regions on articles.region_code = regions.code
order by articles.event_on, checks.event_id, checks.check_kind, checks.check_id
