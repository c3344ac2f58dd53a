-- What one article says of one employer and category: a single figure. Where it states several, the rule that chooses is
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
        -- What is made of several is as sure as the least sure of them, and not known where one is not.
        case when bool_and(figure_certainty is not null) then min(figure_certainty) end as certainty,
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
        -- Of equal ones the first, on every night the same.
        max(struct_pack(value := value, place := -char_start, id := headcount_id)).id as headcount_id
    from {{ ref('int_leaf_counts') }}
    group by all

),

-- A stage that stands apart from the headline's own figures is told for comparison: it took place on another day. And
-- honorer beside another category are what the same people were before.
current_figures as (

    select *
    from figures
    where not (
        is_stage
        and not is_headline_tree
        and article_id in (select article_id from figures where is_headline_tree)
    )
    and not (
        category = 'honorer'
        and article_id in (select article_id from figures where category != 'honorer')
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

chosen as (

    select
        article_id,
        region_key,
        category,
        cast(sum(headcount) as bigint) as headcount,
        case when bool_and(certainty is not null) then min(certainty) end as certainty,
        bool_or(is_approximate) as is_approximate,
        case
            when bool_or(has_remainder) then 'remainder'
            when count(*) > 1 or max(leaf_count) > 1 then 'sum of parts'
            else 'stated'
        end as basis,
        arg_min(headcount_id, choice) as headcount_id,
        arg_min(figure_id, choice) as figure_id,
        bool_or(is_headline) as is_headline,
        bool_or(is_split) as is_split
    from summed
    group by article_id, region_key, category

),

-- A headline of a general category ("576 civil servants") holds the smaller narrower figures of its article ("265 cpns")
-- even where no words link them: to count them apart would count people twice. The same goes for an article none of
-- whose figures is the headline; beside another headline a general figure stands apart.
contained as (

    select
        chosen.article_id,
        chosen.region_key,
        chosen.category,
        cast(sum(narrower.headcount) as bigint) as contained_sum,
        case when bool_and(narrower.certainty is not null) then min(narrower.certainty) end as contained_certainty
    from chosen
    inner join chosen as narrower
        on chosen.article_id = narrower.article_id
        and chosen.region_key is not distinct from narrower.region_key
    inner join {{ ref('int_category_parents') }} as parents
        on narrower.category = parents.category and chosen.category = parents.ancestor
    where not chosen.is_split
      and (
          chosen.is_headline
          or chosen.article_id not in (select article_id from chosen where is_headline)
      )
    group by chosen.article_id, chosen.region_key, chosen.category
    having contained_sum <= any_value(chosen.headcount)

),

final as (

    select
        chosen.* exclude (headcount, certainty, basis, is_headline, is_split),
        chosen.headcount - coalesce(contained.contained_sum, 0) as headcount,
        case
            when contained.contained_sum is null then chosen.certainty
            when chosen.certainty is not null and contained.contained_certainty is not null
                then least(chosen.certainty, contained.contained_certainty)
        end as certainty,
        case when contained.contained_sum is not null then 'remainder' else chosen.basis end as basis
    from chosen
    left join contained
        on chosen.article_id = contained.article_id
        and chosen.region_key is not distinct from contained.region_key
        and chosen.category = contained.category

)

select
    final.*,
    stated.label,
    articles.source_key,
    articles.quality,
    articles.is_partial,
    articles.published_on,
    articles.headline_certainty
from final
inner join {{ ref('int_headcounts') }} as stated using (headcount_id)
inner join {{ ref('stg_articles') }} as articles on final.article_id = articles.article_id
where final.headcount > 0
