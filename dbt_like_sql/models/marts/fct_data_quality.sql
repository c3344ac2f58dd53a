select
    run_id,
    run_started_at,
    suite,
    expectation,
    column_name,
    severity,
    description,
    success,
    evaluated,
    unexpected,
    case when evaluated > 0 then 1 - unexpected / evaluated end as pass_rate,
    checked_at
from {{ ref('stg_validations') }}
order by checked_at, suite, expectation
