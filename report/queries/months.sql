-- The trend of the whole country: one row per month and category; an event without a day has no month.
select
    coalesce(strftime(month, '%Y-%m'), 'none') || ':' || category as key,
    coalesce(strftime(month, '%Y-%m'), 'none') as month_key,
    month,
    category,
    sum(headcount)::bigint as people
from reporting.monthly
group by all
order by month nulls last, category
