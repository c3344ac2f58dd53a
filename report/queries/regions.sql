-- One row per government or agency that the articles name as an employer. Where there is no code, the key is made of a
-- hash: it names a file.
select
    coalesce(region_code, 'x' || left(sha256(level || ':' || lower(region)), 15)) as key,
    coalesce(left(region_code, 2), 'none') as province_key,
    * replace (coalesce(appointed, 0)::bigint as appointed)
from reporting.regions
order by appointed desc, key
