select
    run_id,
    run_started_at,
    previous_run_id,
    previous_run_started_at,
    events,
    previous_events,
    headcounts,
    previous_headcounts,
    regions,
    previous_regions
from {{ ref('fct_publication') }}
