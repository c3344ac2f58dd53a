-- One row per breakdown of tonight. The sum is computed again from the headcounts the parts point at, so that neither
-- a stored sum nor a missing total can pass for a check.
WITH headcounts AS (
    SELECT
        article_id,
        headcount_id,
        any_value(value) AS value,
        any_value(text) AS text,
        bool_or(is_approximate) AS is_approximate
    FROM corrected.headcounts ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id, headcount_id
),
parts AS (
    SELECT
        p.breakdown_id,
        count(DISTINCT p.part_headcount_id) AS parts,
        count(h.headcount_id) AS parts_found,
        sum(h.value)::BIGINT AS parts_sum,
        bool_or(h.is_approximate) AS has_approximate,
        string_agg(format('{:,}', h.value), ' + ' ORDER BY p.part_no) AS addition
    FROM corrected.breakdown_parts AS p
    LEFT JOIN headcounts AS h ON h.article_id = p.article_id AND h.headcount_id = p.part_headcount_id
    GROUP BY p.breakdown_id
)
SELECT
    b.article_id,
    b.breakdown_id,
    b.total_headcount_id,
    b.stated_total,
    b.parts_sum AS recorded_sum,
    b.difference AS recorded_difference,
    a.article_id AS owner_id,
    total.value AS total_value,
    total.text AS total_text,
    total.headcount_id IS NOT NULL AS total_exists,
    coalesce(p.parts, 0) AS parts,
    p.parts_sum,
    p.addition,
    p.parts_sum - total.value AS difference,
    -- Where the article itself says "about", a sum within a twentieth of the total is what it says.
    CASE
        WHEN (total.is_approximate OR p.has_approximate) AND abs(p.parts_sum - total.value) <= 0.05 * total.value THEN 0
        ELSE p.parts_sum - total.value
    END AS difference_beyond_rounding,
    -- Recomputed against recorded: a difference here is ours, never the press's.
    CASE
        WHEN total.value IS NOT NULL
            THEN coalesce(
                b.stated_total = total.value
                AND b.parts_sum = p.parts_sum
                AND b.difference = b.parts_sum - b.stated_total,
                p.parts_sum IS NULL
            )
    END AS arithmetic_holds
FROM (SELECT * FROM corrected.breakdowns ANTI JOIN quality.article_audits USING (article_id)) AS b
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN headcounts AS total ON total.article_id = b.article_id AND total.headcount_id = b.total_headcount_id
LEFT JOIN parts AS p USING (breakdown_id)
ORDER BY b.article_id, b.breakdown_id
