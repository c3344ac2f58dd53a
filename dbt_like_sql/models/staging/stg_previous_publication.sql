-- The run that made the published file: no row before a first publication, nor where the file is older than this view.
with

published as (

    select * from {{ source('previous', 'publication') }}
    union all by name
    select cast(null as varchar) as run_id, cast(null as timestamp) as run_started_at where false

)

select run_id, run_started_at from published
