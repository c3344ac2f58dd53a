with

ranked as (

    select * from {{ ref('int_ranked_figures') }}

),

-- Of each event and category the chosen figure, and the best of those that say another number.
firsts as (

    select
        *,
        count(*) over (partition by event_id, category) as article_count
    from ranked
    qualify choice = 1

),

rivals as (

    select ranked.*
    from ranked
    inner join firsts using (event_id, category)
    where ranked.headcount != firsts.headcount
    qualify row_number() over (partition by ranked.event_id, ranked.category order by ranked.choice) = 1

),

-- The rule that decided between the chosen figure and another number: for the chosen one its best rival, for any other
-- the chosen one.
decided as (

    select
        ranked.event_id,
        ranked.category,
        ranked.article_id,
        firsts.article_count,
        firsts.headcount as chosen_headcount,
        case
            when other.headcount is null then null
            when other.is_approximate and not firsts.is_approximate then 'exact before rounded'
            when other.basis = 'remainder' and firsts.basis != 'remainder' then 'stated before the rest of a total'
            when firsts.support > other.support
                then format(
                    '{} say so, {} otherwise',
                    case firsts.support when 1 then 'one source' else firsts.support || ' sources' end,
                    other.support
                )
            when other.quality = 'flagged' and firsts.quality != 'flagged'
                then 'an article that passed every check before a flagged one'
            when other.is_partial and not firsts.is_partial then 'a complete article before one that is cut off'
            when firsts.is_borne_out and not other.is_borne_out then 'in a split that adds up before in none'
            when firsts.published_on is distinct from other.published_on then 'published first'
            else 'no rule decides: first by article_id'
        end as ground
    from ranked
    inner join firsts using (event_id, category)
    left join rivals using (event_id, category)
    left join ranked as other
        on other.event_id = ranked.event_id
        and other.category = ranked.category
        and other.choice = case
            when ranked.choice = 1 then rivals.choice
            when ranked.headcount != firsts.headcount then ranked.choice
        end

),

figures as (

    select
        ranked.event_id,
        ranked.category,
        ranked.article_id,
        ranked.headcount,
        ranked.is_approximate,
        ranked.basis,
        ranked.certainty,
        case when ranked.basis = 'sum of parts' then ranked.stated_headcount else stated.value end as stated_headcount,
        stated.category as stated_category,
        ranked.choice = 1 as is_chosen,
        ranked.headcount = decided.chosen_headcount
        or (
            ranked.is_approximate
            and abs(ranked.headcount - decided.chosen_headcount) <= decided.chosen_headcount / 10
        ) as agrees,
        case
            when ranked.choice = 1 and decided.article_count = 1 then 'the only article that gives this category'
            when ranked.choice = 1 and decided.ground is null then 'every article that gives this category says so'
            when ranked.choice = 1 then decided.ground
            when ranked.headcount = decided.chosen_headcount then 'says the same'
            when agrees then 'agrees within a tenth: ' || decided.ground
            else 'another figure stands before it: ' || decided.ground
        end as reason,
        ranked.headcount_id
    from ranked
    inner join decided using (event_id, category, article_id)
    inner join {{ ref('int_headcounts') }} as stated using (headcount_id)

),

-- A total over several categories gives no figure for each, but confirms or contradicts another article's.
totals as (

    select
        general.event_id,
        general.category,
        general.article_id,
        cast(null as bigint) as headcount,
        general.is_approximate,
        'total only' as basis,
        general.certainty,
        general.stated_headcount,
        general.stated_category,
        false as is_chosen,
        case
            when general.agrees
                then general.headcount = firsts.headcount
                or (general.is_approximate and abs(general.headcount - firsts.headcount) <= firsts.headcount / 10)
            else general.agrees
        end as agrees,
        format(
            case
                when general.agrees and general.narrower_sum = general.stated_headcount
                    then 'its {0:,} {1} are the {2:,} that {3} names by category'
                when general.agrees then 'its {0:,} {1} agree within a tenth with the {2:,} that {3} names by category'
                when general.agrees is null then 'its {0:,} {1} hold the {2:,} that {3} names by category, and others'
                else 'its {0:,} {1} are fewer than the {2:,} that {3} names by category'
            end,
            general.stated_headcount,
            general.stated_category,
            general.narrower_sum,
            coalesce(articles.publisher, 'another article')
        ) as reason,
        general.headcount_id
    from {{ ref('int_general_figures') }} as general
    inner join firsts using (event_id, category)
    inner join {{ ref('stg_articles') }} as articles on general.other_article_id = articles.article_id

),

final as (

    select * from figures
    union all
    select * from totals

)

select
    final.event_id,
    events.region_code,
    events.region,
    events.event_on,
    final.category,
    final.article_id,
    articles.publisher,
    final.headcount,
    final.is_approximate,
    final.basis,
    final.certainty,
    final.stated_headcount,
    final.stated_category,
    final.is_chosen,
    final.agrees,
    final.reason,
    final.headcount_id
from final
inner join {{ ref('int_events') }} as events using (event_id)
inner join {{ ref('stg_articles') }} as articles using (article_id)
-- As in appointments: the whole country's figure is the sum of the governments' own.
where events.level is distinct from 'nasional'
order by events.event_on, final.event_id, final.category, final.is_chosen desc, final.article_id
