-- The headline of those who wait: the last word on each government's honorer, never added up over days. Figures from
-- articles that carry a warning of the audit are left out, and counted.
with

told as (

    select *
    from reporting.remaining_honorer
    where category = 'honorer' and level in ('kota', 'kabupaten', 'provinsi')

),

latest as (

    select *
    from told
    where quality = 'passed'
    qualify row_number() over (
        partition by coalesce(region_code, level || ':' || lower(region))
        order by as_of desc nulls last, headcount_id
    ) = 1

)

select
    'all' as key,
    coalesce(sum(waiting), 0)::bigint as waiting,
    count(*) as governments,
    coalesce(sum(with_reason), 0)::bigint as with_reason,
    (select count(*) from told where quality != 'passed') as flagged,
    coalesce(sum(in_legal_process), 0)::bigint as in_legal_process
from latest
