-- Article figures of one event, made comparable: a source that says "3,809 pppk" and another that says "3,794 part-time
-- and 15 full-time" speak of the same people, who must not be counted twice. `general_outcome` says what became of a
-- figure that another source names more precisely.

with

figures as (

    select
        events.event_id,
        figures.*
    from {{ ref('int_article_figures') }} as figures
    inner join {{ ref('int_article_events') }} as events
        on figures.article_id = events.article_id and figures.region_key is not distinct from events.region_key

),

-- Each category with those it lies within, itself among them.
categories as (

    select category, ancestor from {{ ref('int_category_parents') }}
    union
    select category, category as ancestor from figures

),

-- What an article names beside the rest of a total of its own: "576 civil servants, 265 of them cpns" leaves 311.
named as (

    select
        rest.article_id,
        rest.event_id,
        rest.category as rest_category,
        own.category,
        own.headcount
    from figures as rest
    inner join figures as own using (article_id, event_id)
    inner join {{ ref('int_category_parents') }} as parents
        on own.category = parents.category and rest.category = parents.ancestor
    where rest.basis = 'remainder'

),

-- Of the articles of an event that give the same figures one speaks for all: there may be thousands of copies.
speakers as (

    select
        event_id,
        min(article_id) as article_id
    from (
        select
            event_id,
            article_id,
            list(
                struct_pack(
                    category := category, headcount := headcount, basis := basis, is_approximate := is_approximate
                ) order by category
            ) as said
        from figures
        group by event_id, article_id
    ) as articles
    group by event_id, said

),

spoken_figures as (

    select figures.*
    from figures
    inner join speakers using (event_id, article_id)

),

-- What each other article of the event says in the narrower categories. Of a rest only what its own article does not name
-- already; of a whole total also another's rest of such a total, with which that one names everybody.
told as (

    select
        general.article_id,
        general.event_id,
        general.category,
        other.article_id as other_article_id,
        other.category as other_category,
        any_value(other.headcount) - coalesce(sum(named.headcount) filter (where others.category is null), 0)
            as headcount,
        any_value(other.is_approximate) as is_approximate,
        any_value(other.certainty) as certainty
    from figures as general
    inner join spoken_figures as other
        on general.event_id = other.event_id and general.article_id != other.article_id
    inner join categories
        on other.category = categories.category and general.category = categories.ancestor
    left join (
        select named.*, parents.ancestor as within
        from named
        inner join {{ ref('int_category_parents') }} as parents using (category)
    ) as named
        on general.article_id = named.article_id
        and general.event_id = named.event_id
        and general.category = named.rest_category
        and other.category = named.within
    -- What the other one leaves of a total of its own is without those that it names.
    left join named as others
        on other.article_id = others.article_id
        and other.event_id = others.event_id
        and other.category = others.rest_category
        and named.category = others.category
    where case
        when general.basis = 'remainder' then other.category != general.category
        else other.category != general.category or other.basis = 'remainder'
    end
      and not exists (
        select 1
        from named as own
        inner join categories as own_categories on own.category = own_categories.ancestor
        where own.article_id = general.article_id
          and own.event_id = general.event_id
          and own.rest_category = general.category
          and own_categories.category = other.category
    )
    -- An article that states both the general and the narrower category means different people by them.
      and (general.basis = 'remainder' or not exists (
        select 1
        from figures as own
        inner join {{ ref('int_category_parents') }} as own_parents using (category)
        where own.article_id = general.article_id
          and own.event_id = general.event_id
          and own_parents.ancestor = general.category
    ))
      and not exists (
        select 1
        from figures as same
        where same.article_id = other.article_id
          and same.event_id = general.event_id
          and same.category = general.category
          and same.basis != 'remainder'
    )
    group by general.article_id, general.event_id, general.category, other.article_id, other.category
    having any_value(other.headcount) > coalesce(sum(named.headcount) filter (where others.category is null), 0)

),

narrower as (

    select
        article_id,
        event_id,
        category,
        other_article_id,
        cast(sum(headcount) as bigint) as narrower_sum,
        count(*) as narrower_count,
        bool_or(other_category = category) as names_all,
        case when bool_and(certainty is not null) then min(certainty) end as narrower_certainty,
        bool_or(is_approximate) as narrower_is_approximate,
        any_value(other_category) as narrower_category
    from told
    group by article_id, event_id, category, other_article_id

),

best_narrower as (

    select narrower.*
    from narrower
    inner join figures using (article_id, event_id, category)
    qualify row_number() over (
        partition by narrower.article_id, narrower.event_id, narrower.category
        order by abs(figures.headcount - narrower.narrower_sum), narrower.other_article_id
    ) = 1

),

kin as (

    select category, ancestor as relative from {{ ref('int_category_parents') }}
    union
    select ancestor as category, category as relative from {{ ref('int_category_parents') }}
    union
    select category, category as relative from figures

),

-- What a third article names beside it, in categories that have nothing to do with those: "265 cpns" in one and "300
-- pppk" in another are both among the first one's 576 civil servants. Of each category the largest figure.
beside as (

    select
        best_narrower.article_id,
        best_narrower.event_id,
        best_narrower.category,
        told.other_category as beside_category,
        max(told.headcount) as headcount,
        bool_or(told.is_approximate) as is_approximate,
        case when bool_and(told.certainty is not null) then min(told.certainty) end as certainty
    from best_narrower
    inner join told using (article_id, event_id, category)
    where not exists (
        select 1
        from told as best
        inner join kin on best.other_category = kin.category
        where best.article_id = best_narrower.article_id
          and best.event_id = best_narrower.event_id
          and best.category = best_narrower.category
          and best.other_article_id = best_narrower.other_article_id
          and kin.relative = told.other_category
    )
    group by best_narrower.article_id, best_narrower.event_id, best_narrower.category, told.other_category

),

further as (

    select
        article_id,
        event_id,
        category,
        cast(sum(headcount) as bigint) as further_sum,
        bool_or(is_approximate) as further_is_approximate,
        case when bool_and(certainty is not null) then min(certainty) end as further_certainty
    from beside
    -- A category within another of them is counted with that one.
    where not exists (
        select 1
        from beside as wider
        inner join {{ ref('int_category_parents') }} as parents on wider.beside_category = parents.ancestor
        where parents.category = beside.beside_category
          and wider.article_id = beside.article_id
          and wider.event_id = beside.event_id
          and wider.category = beside.category
    )
    group by article_id, event_id, category

),

-- Categories of which somebody names a part: a total that equals one of them is told by it, as that itself is by the part.
divided as (

    select distinct
        figures.event_id,
        parents.ancestor as category
    from figures
    inner join {{ ref('int_category_parents') }} as parents using (category)

),

final as (

    select
        figures.* exclude (category, headcount, certainty, basis),
        figures.category as stated_category,
        figures.headcount as stated_headcount,
        figures.basis = 'remainder' as is_rest,
        best_narrower.narrower_sum,
        best_narrower.narrower_is_approximate,
        best_narrower.other_article_id,
        case
            when best_narrower.article_id is null then 'own'
            when best_narrower.names_all then 'contained'
            when best_narrower.narrower_sum = figures.headcount
                and best_narrower.narrower_count = 1
                and divided.category is null then 'same people'
            when best_narrower.narrower_sum + coalesce(further.further_sum, 0) >= figures.headcount then 'contained'
            when figures.is_approximate
                or best_narrower.narrower_is_approximate
                or coalesce(further.further_is_approximate, false) then 'contained'
            else 'remainder'
        end as general_outcome,
        case general_outcome
            when 'same people' then best_narrower.narrower_category
            else figures.category
        end as category,
        case general_outcome
            when 'contained' then 0
            when 'remainder' then figures.headcount - best_narrower.narrower_sum - coalesce(further.further_sum, 0)
            else figures.headcount
        end as headcount,
        case general_outcome when 'remainder' then 'remainder' else figures.basis end as basis,
        -- A figure that takes its category or its rest from another article is no surer than that one.
        case
            when general_outcome in ('own', 'contained') then figures.certainty
            when figures.certainty is not null and best_narrower.narrower_certainty is not null
                and (further.article_id is null or further.further_certainty is not null)
                then least(figures.certainty, best_narrower.narrower_certainty, further.further_certainty)
        end as certainty
    from figures
    left join best_narrower using (article_id, event_id, category)
    left join further using (article_id, event_id, category)
    left join divided
        on figures.event_id = divided.event_id and best_narrower.narrower_category = divided.category

)

select * from final
