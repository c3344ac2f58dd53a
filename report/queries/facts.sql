-- One row per number found, with its sentence and its place in it.
select
    headcount_id as key,
    char_start - sentence_start as mark_start,
    char_end - sentence_start as mark_end,
    * exclude (char_start, char_end),
    char_start
from reporting.article_facts
order by source_path, article_id, char_start, headcount_id
