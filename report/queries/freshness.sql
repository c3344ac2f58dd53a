-- How new the file is, and which run made it.
select
    'all' as key,
    file.run_id,
    file.built_at,
    file.newest_article_on,
    file.newest_event_on,
    file.newest_file_at,
    file.schema_version,
    publication.run_started_at,
    publication.headcounts
from reporting.meta.file as file
cross join reporting.publication as publication
