-- Who is still waiting: one row per employer, day and category; is_latest marks the last word on an employer.
select
    headcount_id as key,
    coalesce(left(region_code, 2), 'none') as province_key,
    case
        when region is not null
            then coalesce(region_code, 'x' || left(sha256(level || ':' || lower(region)), 15))
    end as region_key,
    *,
    row_number() over (
        partition by coalesce(region_code, level || ':' || lower(region)), category
        order by as_of desc nulls last, headcount_id
    ) = 1 as is_latest
from reporting.remaining_honorer
order by quality = 'flagged', level in ('nasional', 'instansi'), waiting desc, as_of desc nulls last, headcount_id
