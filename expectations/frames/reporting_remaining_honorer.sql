-- One row per employer, day and category of people still waiting, beside the number it was taken from.
SELECT
    h.headcount_id,
    coalesce(h.region, 'a government not known') AS region,
    h.as_of,
    h.category,
    h.waiting,
    h.with_reason,
    h.in_legal_process,
    f.value AS stated,
    coalesce(f.value = h.waiting AND f.status = 'remaining', false) AS is_as_stated,
    h.waiting - h.with_reason AS without_reason,
    h.with_reason - h.in_legal_process AS with_other_reason
FROM reporting.remaining_honorer AS h
LEFT JOIN reporting.article_facts AS f USING (headcount_id)
ORDER BY h.as_of, h.headcount_id
