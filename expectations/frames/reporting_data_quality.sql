-- One row per expectation of the newest run that the candidate tells of: the older ones were judged when they were new.
SELECT
    run_id,
    suite,
    expectation,
    severity,
    success,
    evaluated,
    unexpected,
    evaluated - unexpected AS as_expected,
    pass_rate,
    -- What could not be judged failed without a failing row.
    CASE WHEN success THEN unexpected = 0 END AS success_is_right
FROM reporting.data_quality
WHERE run_id = (SELECT arg_max(run_id, checked_at) FROM reporting.data_quality)
ORDER BY suite, expectation
