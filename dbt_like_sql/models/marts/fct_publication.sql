with

counted as (

    select
        count(*) filter (where entity = 'event' and side = 'after') as events,
        count(*) filter (where entity = 'event' and side = 'before') as previous_events,
        count(*) filter (where entity = 'headcount' and side = 'after') as headcounts,
        count(*) filter (where entity = 'headcount' and side = 'before') as previous_headcounts,
        count(*) filter (where entity = 'region' and side = 'after') as regions,
        count(*) filter (where entity = 'region' and side = 'before') as previous_regions
    from {{ ref('int_comparable_rows') }}

)

select
    publication.run_id,
    publication.run_started_at,
    publication.previous_run_id,
    publication.previous_run_started_at,
    counted.events,
    counted.previous_events,
    counted.headcounts,
    counted.previous_headcounts,
    counted.regions,
    counted.previous_regions
from {{ ref('int_publication') }} as publication
cross join counted
