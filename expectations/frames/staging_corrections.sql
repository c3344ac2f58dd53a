-- One row per line of the corrections ledger, beside what stands in its place now. What a line names by another place of
-- the text (of, headline) and roles, which follow from it, are not compared.
WITH applied AS (
    SELECT *, row_number() OVER (PARTITION BY article_id, field, coalesce(headcount_id, place::VARCHAR) ORDER BY line DESC) AS age
    FROM quality.corrections
    WHERE outcome IN ('applied', 'confirmed')
),
dropped AS (
    SELECT article_id FROM overlay.corrected_articles WHERE is_dropped
),
articles AS (
    SELECT DISTINCT ON (article_id) * FROM corrected.articles SEMI JOIN applied USING (article_id)
),
headcounts AS (
    SELECT DISTINCT ON (headcount_id) * FROM corrected.headcounts SEMI JOIN applied USING (article_id)
),
dates AS (
    SELECT DISTINCT ON (article_id, char_start) * FROM corrected.dates SEMI JOIN applied USING (article_id)
),
standing AS (
    SELECT
        c.line,
        CASE
            WHEN c.field = 'drop' AND c.place IS NULL THEN if(a.article_id IS NULL, '', a.kind)
            WHEN c.field = 'drop' AND c.headcount_id IS NOT NULL THEN if(h.headcount_id IS NULL, '', h.value::VARCHAR)
            WHEN c.field = 'drop' THEN if(d.char_start IS NULL, '', d.text)
            WHEN c.headcount_id IS NOT NULL THEN
                CASE c.field
                    WHEN 'value' THEN h.value::VARCHAR
                    WHEN 'approximate' THEN h.is_approximate::VARCHAR
                    WHEN 'category' THEN h.category
                    WHEN 'occupation' THEN coalesce(h.occupation, '')
                    WHEN 'label' THEN coalesce(h.label, '')
                    WHEN 'status' THEN h.status
                    WHEN 'region_code' THEN coalesce(h.region_code, '')
                END
            WHEN c.field = 'date' THEN coalesce(d.date::VARCHAR, '')
            WHEN c.field = 'weekday' THEN coalesce(d.weekday_stated, '')
            ELSE
                CASE c.field
                    WHEN 'kind' THEN a.kind
                    WHEN 'region_code' THEN coalesce(a.region_code, '')
                    WHEN 'event_on' THEN coalesce(a.event_on::VARCHAR, '')
                    WHEN 'published_on' THEN coalesce(a.published_on::VARCHAR, '')
                    WHEN 'publisher' THEN coalesce(a.publisher, '')
                    WHEN 'title' THEN coalesce(a.title, '')
                END
        END AS stands
    FROM applied AS c
    LEFT JOIN articles AS a USING (article_id)
    LEFT JOIN headcounts AS h ON h.headcount_id = c.headcount_id
    LEFT JOIN dates AS d ON d.article_id = c.article_id AND d.char_start = c.place AND c.headcount_id IS NULL
    -- Only the last word on a field stands, and nothing of an article or a headcount that is dropped.
    WHERE c.age = 1
        AND (c.place IS NULL AND c.field = 'drop' OR c.article_id NOT IN (FROM dropped))
        AND (
            c.field = 'drop'
            OR NOT EXISTS (
                FROM applied AS later
                WHERE later.article_id = c.article_id AND later.field = 'drop'
                    AND (later.headcount_id = c.headcount_id OR later.place = c.place)
            )
        )
)
SELECT
    c.line,
    c.article_id,
    c.field,
    c.new_value,
    c.corrected_on,
    rtrim(c.reason, '.') AS reason,
    c.corrected_on - $as_of::DATE AS days_after_run,
    s.stands,
    s.stands = c.new_value AS shows
FROM quality.corrections AS c
LEFT JOIN standing AS s USING (line)
ORDER BY c.line
