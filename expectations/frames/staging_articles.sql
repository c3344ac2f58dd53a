-- One row per article of tonight, with what its own tables say of it.
WITH regions AS (
    SELECT code, name, level FROM read_csv($regions, header = true, all_varchar = true)
),
tonight AS (
    SELECT * FROM corrected.articles ANTI JOIN quality.article_audits USING (article_id)
),
texts AS (
    SELECT
        article_id,
        max(length(text)) AS characters,
        max(length(regexp_replace(text, '[\s\p{Z}\p{C}]+', '', 'g'))) AS characters_inked
    FROM raw.article_files SEMI JOIN tonight USING (article_id)
    GROUP BY article_id
),
sentences AS (
    SELECT article_id, count(*) AS sentences
    FROM corrected.sentences SEMI JOIN tonight USING (article_id)
    GROUP BY article_id
),
event_mentions AS (
    SELECT article_id, count(*) AS mentions, bool_or(dates.date = tonight.event_on) AS names_the_day
    FROM corrected.dates JOIN (SELECT DISTINCT article_id, event_on FROM tonight) AS tonight USING (article_id)
    WHERE role = 'event'
    GROUP BY article_id
),
headcounts AS (
    SELECT article_id, count(*) FILTER (WHERE status = 'appointed') AS appointed, list(headcount_id) AS ids
    FROM corrected.headcounts SEMI JOIN tonight USING (article_id)
    GROUP BY article_id
),
-- Texts that their own file or record has replaced by newer ones: an article is no twin of its former version.
outdated AS (
    SELECT article_id FROM raw.article_versions WHERE is_news
    EXCEPT
    SELECT arg_max(article_id, version_no) FROM raw.article_versions WHERE is_news GROUP BY identity
),
standing AS (
    SELECT * FROM corrected.articles ANTI JOIN outdated USING (article_id)
),
-- The same facts from the same publisher under the same title or at about the same length: one article saved twice.
-- Other publishers may well state the same facts: that is what reconciliation is for. Neighbours in an order are
-- compared, never all with all: a publisher may have thousands of articles with the same few facts.
kin AS (
    SELECT a.article_id, any_value(a) AS article
    FROM standing AS a
    SEMI JOIN tonight
        ON a.publisher IS NOT DISTINCT FROM tonight.publisher AND a.event_on IS NOT DISTINCT FROM tonight.event_on
    GROUP BY a.article_id
),
stated AS (
    SELECT article_id, list_sort(list((value, category, occupation, status)::VARCHAR))::VARCHAR AS facts
    FROM corrected.headcounts SEMI JOIN kin USING (article_id)
    GROUP BY article_id
),
twins AS (
    SELECT
        article_id,
        coalesce(
            CASE WHEN article.title IS NOT NULL THEN coalesce(lag(path) OVER titled, lead(path) OVER titled) END,
            CASE WHEN 0.98 * length <= lag(length) OVER sized THEN lag(path) OVER sized END,
            CASE WHEN 0.98 * lead(length) OVER sized <= length THEN lead(path) OVER sized END
        ) AS twin_path
    FROM (SELECT *, article.source_path AS path, article.text_length AS length FROM kin JOIN stated USING (article_id))
    WINDOW
        titled AS (
            PARTITION BY facts, article.publisher, article.event_on, article.region_name, lower(trim(article.title))
            ORDER BY article_id
        ),
        sized AS (
            PARTITION BY facts, article.publisher, article.event_on, article.region_name
            ORDER BY length, article_id
        )
),
-- Nearly the same text: sentences that another article of the same publisher has word for word. Only sentences of
-- tonight are looked up among the stored ones, and of those who share one only neighbours are set side by side, so
-- that a phrase under every article of a paper costs no more than any other.
spoken AS (
    SELECT article_id, hash(text) AS words, length(text) AS characters
    FROM corrected.sentences
    WHERE length(text) >= 20
),
sharing AS (
    SELECT DISTINCT standing.publisher, spoken.words, spoken.characters, standing.article_id
    FROM spoken
    SEMI JOIN (SELECT words FROM spoken SEMI JOIN tonight USING (article_id)) AS tonights USING (words)
    JOIN standing USING (article_id)
),
neighbours AS (
    SELECT article_id, characters, unnest([lag(article_id) OVER same_words, lead(article_id) OVER same_words]) AS other_id
    FROM sharing
    WINDOW same_words AS (PARTITION BY publisher, words ORDER BY article_id)
),
shared AS (
    SELECT article_id, other_id, sum(characters) AS characters
    FROM neighbours
    SEMI JOIN tonight USING (article_id)
    WHERE other_id IS NOT NULL
    GROUP BY article_id, other_id
),
lengths AS (
    SELECT article_id, sum(characters) AS characters
    FROM (SELECT DISTINCT article_id, words, characters FROM spoken)
    WHERE article_id IN (SELECT article_id FROM shared UNION SELECT other_id FROM shared)
    GROUP BY article_id
),
near AS (
    SELECT shared.article_id, arg_max(other.source_path, shared.characters) AS near_path
    FROM shared
    JOIN lengths AS own ON own.article_id = shared.article_id
    JOIN lengths AS others ON others.article_id = shared.other_id
    JOIN (SELECT article_id, any_value(source_path) AS source_path FROM standing GROUP BY article_id) AS other
        ON other.article_id = shared.other_id
    WHERE shared.characters >= 0.8 * greatest(own.characters, others.characters)
    GROUP BY shared.article_id
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
    CASE WHEN tonight.region_name IS NULL THEN coalesce(tonight.region_reason, 'no reason is recorded') END AS region_reason,
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
    tonight.headline_certainty,
    tonight.headline_certainty BETWEEN 0 AND 1 AS headline_certainty_is_chance,
    CASE
        WHEN tonight.headline_headcount_id IS NOT NULL
            THEN coalesce(list_contains(headcounts.ids, tonight.headline_headcount_id), false)
    END AS headline_exists,
    twins.twin_path,
    CASE WHEN twins.twin_path IS NULL THEN near.near_path END AS near_path
FROM tonight
LEFT JOIN regions ON regions.code = tonight.region_code
LEFT JOIN texts USING (article_id)
LEFT JOIN sentences USING (article_id)
LEFT JOIN event_mentions USING (article_id)
LEFT JOIN headcounts USING (article_id)
LEFT JOIN twins USING (article_id)
LEFT JOIN near USING (article_id)
ORDER BY article_id
