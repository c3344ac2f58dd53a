-- One row per change, beside what the candidate says of its key.
WITH published AS (
    SELECT 'event' AS entity, event_id AS key FROM reporting.events
    UNION ALL
    SELECT 'appointment', concat_ws(':', event_id, category) FROM reporting.appointments
    UNION ALL
    SELECT 'headcount', headcount_id FROM reporting.article_facts
    UNION ALL
    SELECT 'region', coalesce(region_code, lower(level || ':' || region)) FROM reporting.regions
)
SELECT
    c.entity,
    c.key,
    c.name,
    c.change,
    c.field,
    c.before,
    c.after,
    c.why,
    CASE c.change
        WHEN 'new' THEN p.key IS NOT NULL AND c.before IS NULL
        WHEN 'gone' THEN p.key IS NULL AND c.after IS NULL
        WHEN 'changed' THEN p.key IS NOT NULL AND c.before IS DISTINCT FROM c.after
    END AS is_as_said
FROM reporting.changes AS c
LEFT JOIN (SELECT DISTINCT entity, key FROM published) AS p USING (entity, key)
ORDER BY c.entity, c.key, c.field
