-- What the published file says, in this version's columns: those that an older file has not are NULL.
with

published as (

    select * from {{ source('previous', 'events') }}
    union all by name
    select
        cast(null as varchar) as event_id,
        cast(null as varchar) as region_code,
        cast(null as varchar) as region,
        cast(null as varchar) as level,
        cast(null as date) as event_on,
        cast(null as varchar) as event_on_basis,
        cast(null as bigint) as total_headcount,
        cast(null as bigint) as articles,
        cast(null as bigint) as source_count,
        cast(null as varchar) as publishers,
        cast(null as varchar) as officiant,
        cast(null as varchar) as officiant_position,
        cast(null as varchar) as quality,
        cast(null as varchar) as likely_repeat_of
    where false

)

select
    event_id,
    region_code,
    region,
    level,
    event_on,
    event_on_basis,
    total_headcount,
    articles,
    source_count,
    publishers,
    officiant,
    officiant_position,
    quality,
    likely_repeat_of
from published
