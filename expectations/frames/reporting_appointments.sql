-- One row per event and category, beside the event it belongs to.
SELECT
    p.event_id,
    p.category,
    coalesce(p.region, 'a government not known') AS region,
    p.level,
    p.event_on,
    p.headcount,
    p.source_count,
    p.sources_agree,
    e.event_id IS NOT NULL AS event_exists,
    CASE WHEN p.level IN ('kota', 'kabupaten', 'provinsi') THEN p.headcount END AS headcount_of_one_government
FROM reporting.appointments AS p
LEFT JOIN (SELECT DISTINCT event_id FROM reporting.events) AS e USING (event_id)
ORDER BY p.event_id, p.category
