-- One row per event and category, beside the event it belongs to.
SELECT
    p.event_id,
    p.category,
    coalesce(p.region, 'a government not known') AS region,
    p.level,
    p.event_on,
    p.headcount,
    p.source_count,
    p.sources_agree,
    e.event_id IS NOT NULL AS event_exists,
    f.headcount_id IS NOT NULL AS fact_exists,
    CASE WHEN NOT p.sources_agree THEN d.event_id IS NOT NULL END AS disagreement_is_shown,
    CASE WHEN NOT p.sources_agree THEN coalesce(d.told, 'no word on how') END AS disagreement,
    CASE WHEN p.level IN ('kota', 'kabupaten', 'provinsi') THEN p.headcount END AS headcount_of_one_government
FROM reporting.appointments AS p
LEFT JOIN (SELECT DISTINCT event_id FROM reporting.events) AS e USING (event_id)
LEFT JOIN (SELECT DISTINCT headcount_id FROM reporting.article_facts) AS f USING (headcount_id)
LEFT JOIN (
    -- A total that does not fit narrower categories is shown under its own.
    SELECT
        r.event_id,
        coalesce(s.category, r.category) AS category,
        string_agg(DISTINCT r.explanation, '; ' ORDER BY r.explanation) AS told
    FROM reporting.reconciliation AS r
    LEFT JOIN reporting.source_figures AS s
        ON r.event_id = s.event_id AND r.article_id = s.article_id AND r.category = s.stated_category
    WHERE starts_with(check_kind, 'cross_source') AND NOT holds AND length(trim(coalesce(explanation, ''))) > 0
    GROUP BY ALL
) AS d ON d.event_id = p.event_id AND d.category = p.category
ORDER BY p.event_id, p.category
