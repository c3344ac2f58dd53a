-- One row per article of tonight, with what its own tables say of it.
WITH regions AS (
    SELECT code, name, level FROM read_csv($regions, header = true, all_varchar = true)
),
tonight AS (
    SELECT * FROM staging.articles ANTI JOIN quality.article_audits USING (article_id)
),
texts AS (
    SELECT article_id, max(length(text)) AS characters, max(length(trim(text))) AS characters_inked
    FROM raw.article_files SEMI JOIN tonight USING (article_id)
    GROUP BY article_id
),
sentences AS (
    SELECT article_id, count(*) AS sentences
    FROM staging.sentences SEMI JOIN tonight USING (article_id)
    GROUP BY article_id
),
event_mentions AS (
    SELECT article_id, count(*) AS mentions, bool_or(dates.date = tonight.event_on) AS names_the_day
    FROM staging.dates JOIN (SELECT DISTINCT article_id, event_on FROM tonight) AS tonight USING (article_id)
    WHERE role = 'event'
    GROUP BY article_id
),
headcounts AS (
    SELECT
        article_id,
        count(*) FILTER (WHERE status = 'appointed') AS appointed,
        list(headcount_id) AS ids,
        list_sort(list((value, category, occupation, status)::VARCHAR))::VARCHAR AS facts
    FROM staging.headcounts
    GROUP BY article_id
),
-- The same facts from the same publisher under the same title or at about the same length: one article saved twice.
-- Other publishers may well state the same facts: that is what reconciliation is for.
twins AS (
    SELECT mine.article_id, min(other.article_id) AS twin_id, min(other.source_path) AS twin_path
    FROM tonight AS mine
    JOIN headcounts AS my_facts ON my_facts.article_id = mine.article_id
    JOIN headcounts AS other_facts ON other_facts.facts = my_facts.facts
    JOIN staging.articles AS other ON other.article_id = other_facts.article_id
    WHERE other.article_id <> mine.article_id
        AND other.publisher IS NOT DISTINCT FROM mine.publisher
        AND other.event_on IS NOT DISTINCT FROM mine.event_on
        AND other.region_name IS NOT DISTINCT FROM mine.region_name
        AND (
            lower(trim(other.title)) = lower(trim(mine.title))
            OR abs(other.text_length - mine.text_length) <= 0.02 * mine.text_length
        )
    GROUP BY mine.article_id
)
SELECT
    article_id,
    tonight.source_path,
    tonight.title,
    tonight.publisher,
    tonight.kind,
    tonight.region_code,
    tonight.region_name,
    tonight.region_level,
    coalesce(tonight.region_reason, 'no reason is recorded') AS region_reason,
    CASE WHEN tonight.region_code IS NOT NULL THEN regions.code IS NOT NULL END AS region_code_exists,
    CASE
        WHEN regions.code IS NOT NULL
            THEN coalesce(regions.name = tonight.region_name AND regions.level = tonight.region_level, false)
    END AS region_is_the_codes,
    regions.name AS name_of_code,
    CASE
        WHEN tonight.region_level IN ('kota', 'kabupaten', 'provinsi') THEN tonight.region_code IS NOT NULL
    END AS government_has_code,
    tonight.event_on,
    coalesce(tonight.event_on_text, tonight.event_on::VARCHAR) AS event_on_text,
    tonight.event_on_basis,
    tonight.published_on,
    tonight.text_length,
    coalesce(texts.characters_inked, 0) AS characters_inked,
    texts.characters,
    coalesce(texts.characters = tonight.text_length, false) AS text_is_whole,
    coalesce(sentences.sentences, 0) AS sentences,
    CASE WHEN tonight.kind = 'appointment' THEN coalesce(headcounts.appointed, 0) END AS appointed,
    CASE WHEN tonight.kind = 'appointment' THEN tonight.event_on IS NOT NULL END AS has_day,
    CASE WHEN tonight.kind = 'appointment' THEN tonight.region_name IS NOT NULL END AS has_region,
    -- Only an appointment has to lie in the past: proposals speak of days to come.
    CASE WHEN tonight.kind = 'appointment' THEN tonight.event_on - $as_of::DATE END AS days_after_run,
    -- PPPK exist since Undang-Undang 5/2014 on the civil service, in force from 15 January 2014.
    tonight.event_on - DATE '2014-01-15' AS days_since_law,
    CASE WHEN tonight.kind = 'appointment' THEN tonight.published_on - tonight.event_on END AS days_to_print,
    tonight.published_on - $as_of::DATE AS published_days_after_run,
    coalesce(event_mentions.mentions, 0) AS event_mentions,
    event_mentions.names_the_day AS event_mention_agrees,
    tonight.headline_headcount_id,
    CASE
        WHEN tonight.headline_headcount_id IS NOT NULL
            THEN coalesce(list_contains(headcounts.ids, tonight.headline_headcount_id), false)
    END AS headline_exists,
    twins.twin_id,
    twins.twin_path
FROM tonight
LEFT JOIN regions ON regions.code = tonight.region_code
LEFT JOIN texts USING (article_id)
LEFT JOIN sentences USING (article_id)
LEFT JOIN event_mentions USING (article_id)
LEFT JOIN headcounts USING (article_id)
LEFT JOIN twins USING (article_id)
ORDER BY article_id
