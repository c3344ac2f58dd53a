-- One row per check of a sum, or of one source against another.
SELECT
    check_id,
    event_id,
    CASE
        WHEN event_id IS NOT NULL THEN event_id IN (SELECT event_id FROM reporting.events WHERE event_id IS NOT NULL)
    END AS event_exists,
    check_kind,
    stated,
    computed,
    difference,
    holds,
    explanation,
    coalesce(difference = computed - stated, false) AS arithmetic_holds,
    -- Only between sources may a round number agree with an exact one.
    coalesce(CASE WHEN difference <> 0 AND check_kind = 'cross_source' THEN holds IS NOT NULL ELSE holds = (difference = 0) END, false)
        AS verdict_is_right,
    CASE WHEN NOT holds THEN length(trim(coalesce(explanation, ''))) > 0 END AS failure_is_explained
FROM reporting.reconciliation
ORDER BY event_id, check_kind, stated
