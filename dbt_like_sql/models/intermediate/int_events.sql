-- Events with their employer; where articles of one event differ in how they name it, the reference table decides.

select
    event_id,
    any_value(region_key) as region_key,
    any_value(region_code) as region_code,
    min(region) as region,
    min(level) as level,
    min(province) as province,
    any_value(event_on) as event_on,
    min(told_by) as told_by
from {{ ref('int_article_events') }}
group by event_id
