select
    run_id,
    started_at,
    published
from {{ source('ops', 'runs') }}
