-- One row per view of the contract: its rows, and whether what was staged and let through must show in it.
WITH held AS (
    SELECT DISTINCT article_id FROM lantik.quality.quarantine WHERE article_id IS NOT NULL AND released_at IS NULL
),
published AS (
    SELECT a.*
    FROM lantik.corrected.articles AS a
    SEMI JOIN (SELECT * FROM lantik.quality.article_audits WHERE outcome IN ('passed', 'flagged')) AS audits
        USING (article_id)
    WHERE a.article_id NOT IN (SELECT article_id FROM held)
        AND a.article_id NOT IN (SELECT article_id FROM lantik.quality.superseded_articles)
),
facts AS (
    SELECT
        count(*) AS headcounts,
        -- The whole country's figures are the sum of the governments' own: they stand in no view of appointments.
        count(*) FILTER (
            WHERE published.kind = 'appointment'
                AND h.status = 'appointed'
                AND coalesce(h.region_level, published.region_level, '') <> 'nasional'
        ) AS appointed
    FROM lantik.corrected.headcounts AS h
    JOIN published USING (article_id)
),
articles AS (
    SELECT count(*) AS articles, count(region_name) AS placed FROM published
),
checks AS (
    SELECT count(*) AS breakdowns FROM lantik.corrected.breakdowns JOIN published USING (article_id)
),
views AS (
    SELECT 'appointments' AS view_name, (SELECT count(*) FROM reporting.appointments) AS view_rows, appointed AS due
    FROM facts
    UNION ALL
    SELECT 'events', (SELECT count(*) FROM reporting.events), appointed FROM facts
    UNION ALL
    SELECT 'event_articles', (SELECT count(*) FROM reporting.event_articles), appointed FROM facts
    UNION ALL
    SELECT 'source_figures', (SELECT count(*) FROM reporting.source_figures), appointed FROM facts
    UNION ALL
    SELECT 'appointment_breakdowns', (SELECT count(*) FROM reporting.appointment_breakdowns), 0
    UNION ALL
    SELECT 'reconciliation', (SELECT count(*) FROM reporting.reconciliation), breakdowns FROM checks
    UNION ALL
    SELECT 'remaining_honorer', (SELECT count(*) FROM reporting.remaining_honorer), 0
    UNION ALL
    SELECT 'regions', (SELECT count(*) FROM reporting.regions), placed FROM articles
    UNION ALL
    SELECT 'monthly', (SELECT count(*) FROM reporting.monthly), appointed FROM facts
    UNION ALL
    SELECT 'article_facts', (SELECT count(*) FROM reporting.article_facts), headcounts FROM facts
    UNION ALL
    SELECT 'sources', (SELECT count(*) FROM reporting.sources), articles FROM articles
    UNION ALL
    SELECT 'data_quality', (SELECT count(*) FROM reporting.data_quality), 0
    UNION ALL
    SELECT 'changes', (SELECT count(*) FROM reporting.changes), 0
    UNION ALL
    SELECT 'publication', (SELECT count(*) FROM reporting.publication), 1
)
SELECT view_name, view_rows, due, view_rows > 0 OR due = 0 AS shows_what_is_due
FROM views
ORDER BY view_name
