-- One row per part of a breakdown of tonight, beside the headcount it points at.
WITH headcounts AS (
    SELECT article_id, headcount_id, any_value(value) AS value, any_value(of_headcount_id) AS of_headcount_id
    FROM corrected.headcounts ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id, headcount_id
),
breakdowns AS (
    SELECT article_id, breakdown_id, any_value(total_headcount_id) AS total_headcount_id
    FROM corrected.breakdowns
    GROUP BY article_id, breakdown_id
)
SELECT
    p.article_id,
    p.breakdown_id,
    p.part_no,
    p.part_headcount_id,
    p.value,
    a.article_id AS owner_id,
    b.breakdown_id IS NOT NULL AS breakdown_exists,
    h.headcount_id IS NOT NULL AS headcount_exists,
    h.value AS headcount_value,
    CASE WHEN h.headcount_id IS NOT NULL THEN h.value = p.value END AS value_agrees,
    CASE WHEN b.breakdown_id IS NOT NULL THEN p.part_headcount_id <> b.total_headcount_id END AS is_not_its_total
FROM (SELECT * FROM corrected.breakdown_parts ANTI JOIN quality.article_audits USING (article_id)) AS p
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN breakdowns AS b ON b.article_id = p.article_id AND b.breakdown_id = p.breakdown_id
LEFT JOIN headcounts AS h ON h.article_id = p.article_id AND h.headcount_id = p.part_headcount_id
ORDER BY p.article_id, p.breakdown_id, p.part_no
