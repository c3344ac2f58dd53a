-- The run that builds this file, and the one that made the file it is compared with. Tonight's run is the one that runs:
-- one does at a time. The latest begun it is only as far as the clock was never set back. Between nights it is that one.

with

runs as (

    select * from {{ ref('stg_runs') }}

),

this_run as (

    select
        run_id,
        started_at as run_started_at
    from runs
    order by is_running desc, started_at desc
    limit 1

),

-- A file older than its view `publication` does not say who made it: the last run that published did.
last_published as (

    select
        arg_max(runs.run_id, runs.started_at) as run_id,
        max(runs.started_at) as run_started_at
    from runs
    where runs.published
      and runs.run_id not in (select run_id from this_run where run_id is not null)

),

published_file as (

    select
        any_value(run_id) as run_id,
        any_value(run_started_at) as run_started_at,
        -- Its name only, not its rows, says whether there is a file.
        (select count(*) from {{ ref('stg_previous_columns') }} where column_name = 'event_id') > 0 as exists_already
    from {{ ref('stg_previous_publication') }}

)

select
    this_run.run_id,
    this_run.run_started_at,
    published_file.exists_already as is_compared,
    case when published_file.exists_already then coalesce(published_file.run_id, last_published.run_id) end
        as previous_run_id,
    case
        when published_file.exists_already then coalesce(published_file.run_started_at, last_published.run_started_at)
    end as previous_run_started_at
from last_published, published_file
-- The one row of a file that is built before any run.
left join this_run on true
