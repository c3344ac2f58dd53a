-- Which stated totals are not the sum of their parts, or not what another source says?
-- Total mana yang tidak sama dengan jumlah bagiannya, atau dengan angka media lain?
-- $region: part of a government's name, lebak; all where it is left out
select
    event_on,
    region,
    check_kind,
    stated,
    computed,
    difference,
    is_rounded as rounded,
    explanation,
    source_path
from {{ ref('reconciliation') }}
where not holds
  and ($region is null or contains(lower(region), lower($region)))
order by abs(difference) desc, event_on, check_id
