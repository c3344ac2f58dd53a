select
    run_id,
    run_started_at,
    run_outcome,
    suite,
    expectation,
    column_name,
    severity,
    description,
    success,
    evaluated,
    unexpected,
    pass_rate,
    checked_at
from {{ ref('fct_data_quality') }}
