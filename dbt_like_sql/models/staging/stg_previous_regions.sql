-- What the published file says, in this version's columns: those that an older file has not are NULL.
with

published as (

    select * from {{ source('previous', 'regions') }}
    union all by name
    select
        cast(null as varchar) as region_code,
        cast(null as varchar) as region,
        cast(null as varchar) as level,
        cast(null as bigint) as articles,
        cast(null as bigint) as events,
        cast(null as date) as first_event_on,
        cast(null as date) as last_event_on,
        cast(null as bigint) as appointed,
        cast(null as bigint) as pppk_paruh_waktu,
        cast(null as bigint) as pppk_penuh_waktu,
        cast(null as bigint) as pppk,
        cast(null as bigint) as cpns,
        cast(null as bigint) as pns,
        cast(null as bigint) as asn,
        cast(null as bigint) as jabatan_fungsional,
        cast(null as bigint) as jabatan_struktural,
        cast(null as bigint) as other
    where false

)

select
    region_code,
    region,
    level,
    articles,
    events,
    first_event_on,
    last_event_on,
    appointed,
    pppk_paruh_waktu,
    pppk_penuh_waktu,
    pppk,
    cpns,
    pns,
    asn,
    jabatan_fungsional,
    jabatan_struktural,
    other
from published
