-- One row per sentence of tonight, beside the stretch of text its span cuts out of the article. A stretch as long as its
-- span ends within the article: here as in the other frames nobody has to count the whole article's characters.
WITH texts AS (
    SELECT article_id, any_value(text) AS text
    FROM raw.article_files ANTI JOIN quality.article_audits USING (article_id)
    GROUP BY article_id
)
SELECT
    s.article_id,
    s.sentence_no,
    s.char_start,
    s.char_end,
    s.text,
    a.article_id AS owner_id,
    coalesce(
        s.char_start >= 0
        AND s.char_end - s.char_start = length(s.text)
        AND substring(t.text, s.char_start + 1, s.char_end - s.char_start) = s.text,
        false
    ) AS is_grounded
FROM (SELECT * FROM corrected.sentences ANTI JOIN quality.article_audits USING (article_id)) AS s
LEFT JOIN (SELECT DISTINCT article_id FROM corrected.articles) AS a USING (article_id)
LEFT JOIN texts AS t USING (article_id)
ORDER BY s.article_id, s.sentence_no
