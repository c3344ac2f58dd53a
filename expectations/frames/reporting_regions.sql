-- One row per government or agency, beside what its appointments add up to.
WITH appointed AS (
    SELECT region_code, sum(headcount)::BIGINT AS people
    FROM reporting.appointments
    WHERE likely_repeat_of IS NULL AND region_code IS NOT NULL
    GROUP BY region_code
)
SELECT
    g.region_code,
    g.region,
    g.level,
    g.articles,
    g.appointed,
    g.first_event_on,
    g.last_event_on,
    CASE WHEN g.region_code IS NOT NULL THEN r.code IS NOT NULL END AS region_code_exists,
    g.pppk_paruh_waktu + g.pppk_penuh_waktu + g.pppk + g.cpns + g.pns + g.asn + g.jabatan_fungsional
        + g.jabatan_struktural + g.other AS of_categories,
    of_categories - g.appointed AS categories_difference,
    coalesce(a.people, 0) AS of_appointments,
    CASE WHEN g.region_code IS NOT NULL THEN g.appointed - coalesce(a.people, 0) END AS appointments_difference,
    g.last_event_on - g.first_event_on AS days_between
FROM reporting.regions AS g
LEFT JOIN appointed AS a USING (region_code)
LEFT JOIN (SELECT code FROM read_csv($regions, header = true, all_varchar = true)) AS r ON r.code = g.region_code
ORDER BY g.region_code, g.region
