-- One row per staging table: the rows that corrected articles have in staging, those that the ledger drops, and those
-- that are left for audits and reports.
WITH dropped_articles AS (
    SELECT article_id FROM overlay.corrected_articles WHERE is_dropped
),
drops AS (
    SELECT DISTINCT article_id, place, headcount_id
    FROM quality.corrections
    WHERE outcome = 'applied' AND field = 'drop' AND place IS NOT NULL
        AND article_id NOT IN (FROM dropped_articles)
),
staged AS (
    SELECT 'articles' AS table_name, article_id FROM staging.articles
    UNION ALL
    SELECT 'headcounts', article_id FROM staging.headcounts
    UNION ALL
    SELECT 'dates', article_id FROM staging.dates
    UNION ALL
    SELECT 'sentences', article_id FROM staging.sentences
    UNION ALL
    SELECT 'officials', article_id FROM staging.officials
    UNION ALL
    SELECT 'quotes', article_id FROM staging.quotes
),
left_over AS (
    SELECT 'articles' AS table_name, article_id FROM corrected.articles
    UNION ALL
    SELECT 'headcounts', article_id FROM corrected.headcounts
    UNION ALL
    SELECT 'dates', article_id FROM corrected.dates
    UNION ALL
    SELECT 'sentences', article_id FROM corrected.sentences
    UNION ALL
    SELECT 'officials', article_id FROM corrected.officials
    UNION ALL
    SELECT 'quotes', article_id FROM corrected.quotes
),
dropped AS (
    SELECT table_name, article_id FROM staged SEMI JOIN dropped_articles USING (article_id)
    UNION ALL
    SELECT if(headcount_id IS NULL, 'dates', 'headcounts'), article_id FROM drops
),
counted AS (
    SELECT table_name, count(*) AS staged, 0 AS dropped, 0 AS left_over
    FROM staged SEMI JOIN overlay.corrected_articles USING (article_id) GROUP BY ALL
    UNION ALL
    SELECT table_name, 0, count(*), 0 FROM dropped GROUP BY ALL
    UNION ALL
    SELECT table_name, 0, 0, count(*)
    FROM left_over SEMI JOIN overlay.corrected_articles USING (article_id) GROUP BY ALL
)
SELECT
    table_name,
    sum(staged)::BIGINT AS staged,
    sum(dropped)::BIGINT AS dropped,
    sum(left_over)::BIGINT AS left_over,
    (sum(staged) - sum(dropped) - sum(left_over))::BIGINT AS lost
FROM counted
GROUP BY table_name
ORDER BY table_name
