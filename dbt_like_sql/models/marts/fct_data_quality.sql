select
    *,
    case when evaluated > 0 then 1 - unexpected / evaluated end as pass_rate
from {{ ref('stg_validations') }}
order by checked_at, suite, expectation
