select
    run_id,
    started_at,
    outcome = 'running' as is_running,
    published
from {{ source('ops', 'runs') }}
