select
    event_id,
    check_kind,
    category,
    status,
    stated,
    computed,
    difference,
    holds,
    is_rounded,
    explanation,
    region_code,
    region,
    event_on,
    article_id,
    source_path,
    check_id
from {{ ref('fct_reconciliation') }}
