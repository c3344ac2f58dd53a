-- Who said what: one row per event, category and article.
select
    event_id || ':' || category || ':' || article_id as key,
    *
from reporting.source_figures
order by event_id, category, is_chosen desc, publisher nulls last, article_id
