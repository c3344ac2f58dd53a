-- One row per official of tonight, beside the region the article is about.
WITH texts AS (
    SELECT article_id, any_value(text) AS text
    FROM raw.article_files ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id
)
SELECT
    o.article_id,
    o.name,
    o.position,
    o.char_start,
    a.article_id AS owner_id,
    a.region_name,
    coalesce(
        o.char_start >= 0
        AND o.char_end > o.char_start
        AND o.char_end - o.char_start = length(substring(t.text, o.char_start + 1, o.char_end - o.char_start)),
        false
    ) AS lies_in_text,
    -- A kota has a wali kota, a kabupaten a bupati. Only an official whose position names the article's own region, or
    -- no region at all, speaks for it: visitors from elsewhere are no contradiction.
    CASE
        WHEN a.region_level = 'kota' AND lower(o.position) IN ('bupati', 'wakil bupati', lower('bupati ' || a.bare_name))
            THEN false
        WHEN a.region_level = 'kabupaten'
            AND replace(lower(o.position), 'walikota', 'wali kota')
            IN ('wali kota', 'wakil wali kota', lower('wali kota ' || a.bare_name))
            THEN false
        WHEN a.region_level IN ('kota', 'kabupaten') THEN true
    END AS position_fits_region
FROM (SELECT * FROM corrected.officials ANTI JOIN quality.article_audits USING (article_id)) AS o
LEFT JOIN (
    SELECT
        article_id,
        any_value(region_name) AS region_name,
        any_value(region_level) AS region_level,
        any_value(regexp_replace(region_name, '^(Kota|Kabupaten) ', '')) AS bare_name
    FROM corrected.articles
    GROUP BY article_id
) AS a USING (article_id)
LEFT JOIN texts AS t USING (article_id)
ORDER BY o.article_id, o.char_start
