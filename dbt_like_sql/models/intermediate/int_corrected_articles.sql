-- Articles of which anything was corrected.
select distinct article_id
from {{ ref('stg_corrections') }}
where outcome = 'applied'
