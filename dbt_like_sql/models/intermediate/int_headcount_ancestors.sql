-- Every total that contains a headcount, the nearest at distance 1.

with recursive

containers as (

    select
        parts.headcount_id,
        totals.headcount_id as ancestor_id,
        1 as distance
    from {{ ref('stg_headcounts') }} as parts
    inner join {{ ref('stg_headcounts') }} as totals on parts.of_headcount_id = totals.headcount_id

    union all

    select
        containers.headcount_id,
        totals.headcount_id as ancestor_id,
        containers.distance + 1 as distance
    from containers
    inner join {{ ref('stg_headcounts') }} as parts on containers.ancestor_id = parts.headcount_id
    inner join {{ ref('stg_headcounts') }} as totals on parts.of_headcount_id = totals.headcount_id
    where containers.distance < 8  -- a press article nests three deep; a circle in bad data must end

)

select
    headcount_id,
    ancestor_id,
    min(distance) as distance
from containers
where headcount_id != ancestor_id
group by headcount_id, ancestor_id
