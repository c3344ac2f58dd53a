-- One row per month, province and category.
SELECT
    strftime(month, '%m/%Y') AS month,
    coalesce(province, 'no province') AS province,
    category,
    headcount,
    events,
    regions,
    day(month) = 1 AS is_first_day,
    month - $as_of::DATE AS days_after_run
FROM reporting.monthly
ORDER BY reporting.monthly.month, province, category
