-- Which tellings are of one event though they do not name the same day, and on what ground. The rule is told in decision
-- 11: same employer, within the press's lag, a shared figure that is no coincidence, nothing that contradicts it. Each
-- telling is looked at beside one candidate only, the earliest, never beside all others: of one there may be thousands.

with recursive

figures as (

    select * from {{ ref('int_telling_figures') }} where headcount >= {{ var('link_least') }}

),

exact_figures as (

    select * from figures where not is_approximate

),

-- The days on which a figure is told, cut into spans no longer than the lag, each from its first day on: days further
-- apart are never chained.
spans as (

    select
        region_key,
        category,
        headcount,
        min(told_on) as starts_on
    from exact_figures
    group by region_key, category, headcount

    union all

    select
        spans.region_key,
        spans.category,
        spans.headcount,
        min(exact_figures.told_on) as starts_on
    from spans
    inner join exact_figures using (region_key, category, headcount)
    where exact_figures.told_on > spans.starts_on + {{ var('lag_days') }}
    group by spans.region_key, spans.category, spans.headcount, spans.starts_on

),

-- Of each span a telling with a day before one without, then the earliest.
exact_candidates as (

    select
        exact_figures.telling_id,
        exact_figures.region_key,
        exact_figures.told_on,
        exact_figures.is_undated,
        exact_figures.is_soft,
        exact_figures.category,
        exact_figures.headcount,
        exact_figures.is_direct,
        false as is_rounded,
        min(
            struct_pack(
                is_undated := exact_figures.is_undated,
                told_on := exact_figures.told_on,
                telling_id := exact_figures.telling_id
            )
        ) over (
            partition by exact_figures.region_key, exact_figures.category, exact_figures.headcount, spans.starts_on
        ) as candidate
    from exact_figures
    asof inner join spans
        on exact_figures.region_key = spans.region_key
        and exact_figures.category = spans.category
        and exact_figures.headcount = spans.headcount
        and exact_figures.told_on >= spans.starts_on

),

-- A rounded figure is recognised in an exact one of a dated telling: of those there is one a day.
rounded_candidates as (

    select
        figures.telling_id,
        figures.region_key,
        figures.told_on,
        figures.is_undated,
        figures.is_soft,
        figures.category,
        exact.headcount,
        figures.is_direct and exact.is_direct as is_direct,
        true as is_rounded,
        struct_pack(is_undated := false, told_on := exact.told_on, telling_id := exact.telling_id) as candidate
    from figures
    inner join figures as exact
        on figures.region_key = exact.region_key
        and figures.category = exact.category
        and exact.told_on between figures.told_on - {{ var('lag_days') }} and figures.told_on
        and abs(figures.headcount - exact.headcount) * 20 <= exact.headcount
    where figures.is_approximate
      and figures.is_soft
      and not exact.is_approximate
      and not exact.is_undated
      and figures.headcount >= 100

),

shared as (

    select
        found.*,
        found.candidate.telling_id as candidate_id,
        datediff('day', found.candidate.told_on, found.told_on) as days
    from (
        select * from exact_candidates
        union all
        select * from rounded_candidates
    ) as found
    where found.candidate.telling_id != found.telling_id
      and found.told_on >= found.candidate.told_on
      -- What was published before a stated day does not tell of it.
      and (found.is_soft or not found.candidate.is_undated)
      -- Two halves of one size on two days are told in round or small numbers; where this day is only that of publication
      -- there is one ceremony.
      and (found.is_soft or (found.headcount >= 100 and found.headcount % 50 != 0))
      -- Two sums alone, of other categories each, are no figure that both give.
      and (
          found.is_direct
          or (found.candidate.telling_id, found.category, found.headcount) in (
              select (telling_id, category, headcount) from figures where is_direct
          )
      )

),

-- One candidate each, by the largest figure that is shared.
best as (

    select *
    from shared
    qualify row_number() over (
        partition by telling_id order by is_rounded, headcount desc, candidate_id, category
    ) = 1

),

-- In each category that both give exactly, by itself or as a sum: how far they are apart.
gaps as (

    select
        best.telling_id,
        own.category,
        min(abs(own.headcount - other.headcount)) as gap
    from best
    inner join {{ ref('int_telling_figures') }} as own on best.telling_id = own.telling_id
    inner join {{ ref('int_telling_figures') }} as other
        on best.candidate_id = other.telling_id and own.category = other.category
    where not own.is_approximate and not other.is_approximate
    group by best.telling_id, own.category
    having bool_or(own.is_direct) and bool_or(other.is_direct)

),

contradictions as (

    select
        telling_id,
        sum(gap) as people_apart
    from gaps
    group by telling_id

),

stage_conflicts as (

    select distinct best.telling_id
    from best
    inner join {{ ref('int_telling_figures') }} as own on best.telling_id = own.telling_id
    inner join {{ ref('int_telling_figures') }} as other on best.candidate_id = other.telling_id
    where own.stage != other.stage

),

compatible as (

    select best.*
    from best
    left join contradictions using (telling_id)
    where coalesce(contradictions.people_apart, 0) * 10 <= best.headcount
      and best.telling_id not in (select telling_id from stage_conflicts)

)

select
    telling_id,
    candidate_id as root_id,
    format(
        '{} ({:,} {}), {}',
        case when is_rounded then 'rounded figure agrees' else 'same figures' end,
        headcount,
        category,
        case
            when is_undated and days = 0 then 'no day given, published the same day'
            when is_undated then format('no day given, published {} day{} later', days, case when days > 1 then 's' else '' end)
            else format('{} day{} apart', days, case when days > 1 then 's' else '' end)
        end
    ) as ground
from compatible
-- One that another figure links to an earlier telling leads nowhere.
where candidate_id not in (select telling_id from compatible)
