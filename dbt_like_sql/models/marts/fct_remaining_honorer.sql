with

headcounts as (

    select * from {{ ref('int_headcounts') }}

),

sentences as (

    select * from {{ ref('int_headcount_sentences') }}

),

-- A waiting count whose own total is waiting too is told by that total already.
waiting_counts as (

    select
        headcounts.*,
        coalesce(headcounts.event_on, headcounts.published_on) as as_of
    from headcounts
    where headcounts.status = 'remaining'
      and headcounts.headcount_id not in (
          select ancestors.headcount_id
          from {{ ref('int_headcount_ancestors') }} as ancestors
          inner join headcounts as totals on ancestors.ancestor_id = totals.headcount_id
          where totals.status = 'remaining'
      )

),

-- Several sources, or several figures in one article: exact before approximate, unlabelled before labelled, then the
-- article's total, then what comes first.
chosen as (

    select
        *,
        count(distinct source_key) over figures as source_count,
        count(*) over figures as figure_count,
        -- Of the counts that state this very number the surest.
        max(figure_certainty) over (
            partition by
                region_key, as_of, category, case when region_key is null or as_of is null then article_id end, value
        ) as surest
    from waiting_counts
    window
        figures as (partition by region_key, as_of, category, case when region_key is null or as_of is null then article_id end)
    qualify row_number() over (
        partition by region_key, as_of, category, case when region_key is null or as_of is null then article_id end
        order by is_approximate, label is not null, role != 'total', quality = 'flagged', article_id, char_start
    ) = 1

),

parts as (

    select
        chosen.headcount_id as total_headcount_id,
        parts.value,
        parts.char_start,
        parts.status,
        coalesce(
            (
                select arg_min(reasons.reason, reasons.priority)
                from {{ ref('int_waiting_reasons') }} as reasons
                where regexp_matches(lower(concat_ws(' ', parts.label, sentences.sentence)), reasons.pattern)
            ),
            parts.label,
            parts.occupation
        ) as reason
    from chosen
    inner join headcounts as parts
        on chosen.headcount_id = parts.of_headcount_id and parts.status in ('remaining', 'other')
    left join sentences on parts.headcount_id = sentences.headcount_id

),

reasons as (

    select
        total_headcount_id,
        cast(sum(value) filter (where status = 'other') as bigint) as with_reason,
        cast(sum(value) filter (where status = 'other' and reason = 'legal process') as bigint) as in_legal_process,
        string_agg(format('{:,} ', value) || coalesce(reason, 'for a reason not named'), '; ' order by char_start)
            filter (where status = 'other' or reason is not null) as reasons
    from parts
    group by total_headcount_id

)

select
    chosen.region_code,
    chosen.region,
    chosen.level,
    chosen.province,
    chosen.as_of,
    chosen.category,
    chosen.value as waiting,
    chosen.is_approximate,
    chosen.surest as certainty,
    coalesce(reasons.with_reason, 0) as with_reason,
    coalesce(reasons.in_legal_process, 0) as in_legal_process,
    reasons.reasons,
    sentences.sentence,
    chosen.source_count,
    chosen.figure_count,
    chosen.quality,
    chosen.article_id,
    chosen.headcount_id
from chosen
left join reasons on chosen.headcount_id = reasons.total_headcount_id
left join sentences on chosen.headcount_id = sentences.headcount_id
order by chosen.as_of, chosen.region_code
