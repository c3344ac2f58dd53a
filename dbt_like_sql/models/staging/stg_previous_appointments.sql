-- What the published file says, in this version's columns: those that an older file has not are NULL.
with

published as (

    select * from {{ source('previous', 'appointments') }}
    union all by name
    select
        cast(null as varchar) as event_id,
        cast(null as varchar) as category,
        cast(null as varchar) as region_code,
        cast(null as varchar) as region,
        cast(null as date) as event_on,
        cast(null as bigint) as headcount,
        cast(null as boolean) as is_approximate,
        cast(null as varchar) as basis,
        cast(null as bigint) as source_count,
        cast(null as boolean) as sources_agree,
        cast(null as varchar) as quality,
        cast(null as varchar) as likely_repeat_of,
        cast(null as varchar) as article_id
    where false

)

select
    event_id,
    category,
    region_code,
    region,
    event_on,
    headcount,
    is_approximate,
    basis,
    source_count,
    sources_agree,
    quality,
    likely_repeat_of,
    article_id
from published
