-- The trend of a province: one row per province, month and category.
with

named as (

    select distinct left(region_code, 2) as province_key, province
    from reporting.appointments
    where region_code is not null

)

select
    coalesce(province_key, 'none') || ':' || coalesce(strftime(month, '%Y-%m'), 'none') || ':' || category as key,
    coalesce(province_key, 'none') as province_key,
    month,
    category,
    sum(headcount)::bigint as people
from reporting.monthly
left join named using (province)
group by all
order by province_key, month nulls last, category
