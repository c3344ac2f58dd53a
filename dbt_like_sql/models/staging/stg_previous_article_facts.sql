-- What the published file says, in this version's columns: those that an older file has not are NULL.
with

published as (

    select * from {{ source('previous', 'article_facts') }}
    union all by name
    select
        cast(null as varchar) as headcount_id,
        cast(null as varchar) as article_id,
        cast(null as varchar) as source_path,
        cast(null as varchar) as text,
        cast(null as varchar) as event_id,
        cast(null as varchar) as region_code,
        cast(null as varchar) as region,
        cast(null as date) as event_on,
        cast(null as varchar) as kind,
        cast(null as bigint) as value,
        cast(null as boolean) as is_approximate,
        cast(null as varchar) as category,
        cast(null as varchar) as occupation,
        cast(null as varchar) as label,
        cast(null as varchar) as status,
        cast(null as varchar) as role,
        cast(null as bigint) as of_value,
        cast(null as boolean) as is_headline,
        cast(null as varchar) as quality
    where false

)

select
    headcount_id,
    article_id,
    source_path,
    text,
    event_id,
    region_code,
    region,
    event_on,
    kind,
    value,
    is_approximate,
    category,
    occupation,
    label,
    status,
    role,
    of_value,
    is_headline,
    quality
from published
