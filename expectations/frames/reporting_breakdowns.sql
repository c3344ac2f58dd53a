-- One row per event, category and occupation, beside the sum of its split.
SELECT
    event_id,
    event_id IN (SELECT event_id FROM reporting.events WHERE event_id IS NOT NULL) AS event_exists,
    category,
    occupation,
    headcount,
    share,
    total,
    adds_up,
    abs(share - headcount / total) AS share_error,
    sum(headcount) OVER split - total AS difference,
    CASE WHEN adds_up IS NOT NULL THEN adds_up = (sum(headcount) OVER split = total) END AS verdict_is_right
FROM reporting.appointment_breakdowns
WINDOW split AS (PARTITION BY event_id, category)
ORDER BY event_id, category, occupation
