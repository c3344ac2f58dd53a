select
    validations.run_id,
    runs.started_at as run_started_at,
    -- The run that builds this file is still running; whoever reads the file knows that it was published.
    replace(runs.outcome, 'running', 'published') as run_outcome,
    validations.suite,
    validations.expectation,
    validations.column_name,
    validations.severity,
    validations.success,
    validations.evaluated,
    validations.unexpected,
    validations.description,
    validations.checked_at
from {{ source('quality', 'validations') }} as validations
left join {{ source('ops', 'runs') }} as runs using (run_id)
