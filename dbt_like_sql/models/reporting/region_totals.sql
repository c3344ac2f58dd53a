{{ config(alias='regions') }}
-- Named apart from its view: dbt does not let a model share the name of the seed `regions`.

select
    region_code,
    region,
    level,
    province_code,
    province,
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
from {{ ref('dim_regions') }}
