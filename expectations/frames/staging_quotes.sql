-- One row per quote of tonight, beside the stretch of text its span cuts out of the article.
WITH texts AS (
    SELECT article_id, any_value(text) AS text
    FROM raw.article_files ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id
)
SELECT
    q.article_id,
    q.char_start,
    q.speaker,
    q.text,
    a.article_id AS owner_id,
    coalesce(
        q.char_start >= 0
        AND q.char_end - q.char_start = length(q.text)
        AND substring(t.text, q.char_start + 1, q.char_end - q.char_start) = q.text,
        false
    ) AS is_grounded
FROM (SELECT * FROM corrected.quotes ANTI JOIN quality.article_audits USING (article_id)) AS q
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN texts AS t USING (article_id)
ORDER BY q.article_id, q.char_start
