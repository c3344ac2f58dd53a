-- How did the number of people appointed develop from month to month?
-- Bagaimana perkembangan jumlah orang yang diangkat dari bulan ke bulan?
-- $province: a province as in the views, Banten; all where it is left out
select
    strftime(event_on, '%Y-%m') as month,
    sum(headcount)::bigint as appointed,
    coalesce(sum(headcount) filter (where category = 'pppk_paruh_waktu'), 0)::bigint as part_time,
    coalesce(sum(headcount) filter (where category in ('pppk', 'pppk_penuh_waktu')), 0)::bigint as other_contracts,
    count(distinct event_id) as events
from {{ ref('appointments') }}
where likely_repeat_of is null
  and ($province is null or lower(province) = lower($province))
group by all
order by month
