-- One row per event and article, beside the event; an event that no article tells of has a row of its own.
WITH told AS (
    SELECT *, count(*) OVER (PARTITION BY event_id) AS articles_told
    FROM reporting.event_articles
),
events AS (
    SELECT event_id, any_value(region) AS region, max(articles) AS articles, true AS event_exists
    FROM reporting.events
    WHERE event_id IS NOT NULL
    GROUP BY event_id
)
SELECT
    coalesce(t.event_id, e.event_id) AS event_id,
    coalesce(t.region, e.region, 'a government not known') AS region,
    t.article_id,
    t.source_path,
    coalesce(t.articles_told, 0) AS articles_told,
    e.articles,
    CASE WHEN t.event_id IS NOT NULL THEN coalesce(e.event_exists, false) END AS event_exists,
    CASE WHEN t.event_id IS NOT NULL THEN length(trim(coalesce(t.ground, ''))) > 0 END AS has_ground,
    coalesce(t.articles_told, 0) - e.articles AS articles_difference
FROM told AS t
FULL JOIN events AS e ON t.event_id = e.event_id
ORDER BY ALL
