-- What one article says of one event and category: a single figure. Where it states several, the rule that chooses is
-- described with reporting.appointments.

with

-- Leaves of one split that share a category are one figure; any other leaf is a figure of its own.
figures as (

    select
        article_id,
        region_key,
        category,
        case when is_split then origin_id else headcount_id end as figure_id,
        cast(sum(value) as bigint) as headcount,
        count(*) as leaf_count,
        bool_or(is_remainder) as has_remainder,
        bool_or(is_approximate) as is_approximate,
        bool_or(is_headline) as is_headline,
        bool_or(is_headline_tree) as is_headline_tree,
        bool_or(is_split) as is_split,
        bool_and(is_stage) as is_stage,
        case when bool_or(is_split) then null else any_value(label) end as label,
        case when bool_or(is_split) then null else any_value(occupation) end as occupation,
        bool_or(role = 'total') as is_total,
        min(char_start) as char_start,
        arg_max(headcount_id, value) as headcount_id
    from {{ ref('int_leaf_counts') }}
    group by all

),

-- A stage that stands apart from the headline's own figures is told for comparison: it took place on another day.
current_figures as (

    select *
    from figures
    where not (
        is_stage
        and not is_headline_tree
        and article_id in (select article_id from figures where is_headline_tree)
    )

),

ranked as (

    select
        *,
        row_number() over chosen as choice,
        first_value(figure_id) over chosen as first_figure_id,
        first_value(is_headline and label is not null) over chosen as headline_is_labelled,
        first_value(label is null and occupation is not null) over chosen as counts_by_occupation,
        first_value(label is not null) over chosen as counts_by_label
    from current_figures
    window chosen as (
        partition by article_id, region_key, category
        order by
            is_headline desc, is_headline_tree desc, is_stage, is_approximate, label is not null,
            occupation is not null, is_total desc, char_start, figure_id
    )

),

-- "10 auditor and 20 perawat" without a total: each is a part of the day's figure, and so they are added.
summed as (

    select *
    from ranked
    where choice = 1
       or (
           not is_approximate
           and not is_stage
           and not is_split
           and not headline_is_labelled
           and (
               (counts_by_occupation and label is null and occupation is not null)
               or (counts_by_label and label is not null and occupation is null)
           )
       )
    qualify row_number() over (
        partition by article_id, region_key, category, occupation, label order by choice
    ) = 1

),

final as (

    select
        article_id,
        region_key,
        category,
        cast(sum(headcount) as bigint) as headcount,
        bool_or(is_approximate) as is_approximate,
        case
            when bool_or(has_remainder) then 'remainder'
            when count(*) > 1 or max(leaf_count) > 1 then 'sum of parts'
            else 'stated'
        end as basis,
        arg_min(headcount_id, choice) as headcount_id,
        arg_min(figure_id, choice) as figure_id
    from summed
    group by article_id, region_key, category

)

select
    events.event_id,
    final.*,
    articles.source_key,
    articles.quality,
    articles.is_partial,
    articles.published_on
from final
inner join {{ ref('int_article_events') }} as events
    on final.article_id = events.article_id and final.region_key is not distinct from events.region_key
inner join {{ ref('stg_articles') }} as articles on final.article_id = articles.article_id
