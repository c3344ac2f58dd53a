-- One row per publisher.
SELECT
    publisher,
    articles,
    flagged_articles,
    articles - flagged_articles AS unflagged_articles,
    compared_figures,
    agreement,
    CASE WHEN compared_figures > 0 THEN agreement IS NOT NULL ELSE agreement IS NULL END AS agreement_is_due,
    freshness_days
FROM reporting.sources
ORDER BY publisher
