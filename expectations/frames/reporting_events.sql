-- One row per event, beside what its appointments add up to.
WITH appointments AS (
    SELECT event_id, sum(headcount)::BIGINT AS headcount
    FROM reporting.appointments
    GROUP BY event_id
)
SELECT
    e.event_id,
    coalesce(e.region, 'a government not known') AS region,
    e.event_on,
    e.total_headcount,
    e.articles,
    e.event_on - $as_of::DATE AS days_after_run,
    e.event_on - DATE '2014-01-15' AS days_since_law,
    coalesce(a.headcount, 0) AS leaves,
    coalesce(e.total_headcount, 0) AS total,
    -- The whole country's figure is the sum of the governments' own and has no appointments beside it.
    CASE WHEN e.level IS DISTINCT FROM 'nasional' THEN coalesce(e.total_headcount, 0) - coalesce(a.headcount, 0) END
        AS difference,
    e.region_code,
    CASE WHEN e.region_code IS NOT NULL THEN r.code IS NOT NULL END AS region_code_exists
FROM reporting.events AS e
LEFT JOIN appointments AS a USING (event_id)
LEFT JOIN (SELECT code FROM read_csv($regions, header = true, all_varchar = true)) AS r ON r.code = e.region_code
ORDER BY e.event_id
