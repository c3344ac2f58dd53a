-- One row per published line of the ledger, beside the number that it corrects.
SELECT
    c.line,
    c.outcome,
    c.field,
    c.source_path,
    c.original_value,
    f.value,
    CASE WHEN f.headcount_id IS NOT NULL THEN f.is_corrected AND contains(f.corrected_fields, c.field) END AS is_said,
    CASE
        WHEN c.outcome <> 'applied' THEN NULL
        WHEN f.headcount_id IS NOT NULL AND c.field = 'value'
            THEN coalesce(f.original_value::VARCHAR = c.original_value, false)
        ELSE c.original_value IS NOT NULL
    END AS original_is_kept
FROM reporting.corrections AS c
LEFT JOIN (SELECT DISTINCT ON (headcount_id) * FROM reporting.article_facts) AS f
    ON f.headcount_id = c.headcount_id AND c.outcome = 'applied'
ORDER BY c.line
