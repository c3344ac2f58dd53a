-- One row per event, category and article that gives a figure, beside the published one; a published figure that no row
-- stands for has a row of its own.
WITH figures AS (
    SELECT
        *,
        count(*) FILTER (WHERE is_chosen) OVER (PARTITION BY event_id, category) AS chosen_rows
    FROM reporting.source_figures
),
published AS (
    SELECT event_id, category, any_value(region) AS region, max(headcount) AS headcount
    FROM reporting.appointments
    GROUP BY event_id, category
),
events AS (
    SELECT DISTINCT event_id, true AS event_exists FROM reporting.events
),
facts AS (
    SELECT DISTINCT headcount_id, true AS fact_exists FROM reporting.article_facts
)
SELECT
    coalesce(s.event_id, p.event_id) AS event_id,
    coalesce(s.category, p.category) AS category,
    coalesce(s.region, p.region, 'a government not known') AS region,
    s.article_id,
    coalesce(s.publisher, 'an article without a publisher') AS publisher,
    s.headcount,
    p.headcount AS published_headcount,
    CASE WHEN s.event_id IS NOT NULL THEN coalesce(events.event_exists, false) END AS event_exists,
    CASE WHEN s.event_id IS NOT NULL THEN coalesce(facts.fact_exists, false) END AS fact_exists,
    CASE WHEN s.event_id IS NOT NULL THEN coalesce(s.headcount >= 1, s.basis = 'total only' AND s.headcount IS NULL AND NOT s.is_chosen) END
        AS says_how_many,
    s.chosen_rows = 1 AS has_one_choice,
    CASE WHEN s.event_id IS NULL OR s.is_chosen THEN coalesce(s.headcount = p.headcount, false) END
        AS is_published,
    CASE WHEN s.event_id IS NOT NULL THEN length(trim(coalesce(s.reason, ''))) > 0 END AS has_reason
FROM figures AS s
FULL JOIN published AS p ON s.event_id = p.event_id AND s.category = p.category
LEFT JOIN events ON s.event_id = events.event_id
LEFT JOIN facts ON s.headcount_id = facts.headcount_id
ORDER BY ALL
