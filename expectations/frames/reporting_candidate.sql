-- One row: what went in, beside what the candidate publishes. An article is published where its audit let it through
-- no quarantine holds it and no newer version of it is in force; every other staged article has to be in quarantine or
-- superseded.
WITH staged AS (
    SELECT DISTINCT article_id FROM lantik.corrected.articles
),
held AS (
    SELECT DISTINCT article_id FROM lantik.quality.quarantine WHERE article_id IS NOT NULL AND released_at IS NULL
),
refused AS (
    SELECT article_id FROM lantik.quality.article_audits WHERE outcome = 'quarantined'
    UNION
    SELECT article_id FROM held
),
superseded AS (
    SELECT article_id FROM lantik.quality.superseded_articles WHERE article_id NOT IN (SELECT article_id FROM refused)
),
published AS (
    SELECT DISTINCT article_id
    FROM lantik.quality.article_audits
    WHERE outcome IN ('passed', 'flagged') AND article_id NOT IN (SELECT article_id FROM refused)
    AND article_id NOT IN (SELECT article_id FROM superseded)
),
counted AS (
    SELECT
        count(*) AS staged,
        count(*) FILTER (WHERE article_id IN (SELECT article_id FROM published)) AS published,
        count(*) FILTER (WHERE article_id IN (SELECT article_id FROM refused)) AS quarantined,
        count(*) FILTER (WHERE article_id IN (SELECT article_id FROM superseded)) AS superseded
    FROM staged
),
-- Every text that came in was staged, or refused with a word on why: what a person dropped was staged too.
taken_in AS (
    SELECT
        count(DISTINCT article_id) AS texts,
        count(DISTINCT article_id) FILTER (
            WHERE article_id NOT IN (SELECT article_id FROM lantik.staging.articles)
            AND article_id NOT IN (SELECT article_id FROM lantik.quality.quarantine WHERE article_id IS NOT NULL)
        ) AS texts_lost
    FROM lantik.raw.article_files
),
facts AS (
    SELECT
        (SELECT count(*) FROM lantik.corrected.headcounts SEMI JOIN published USING (article_id)) AS facts_staged,
        (SELECT count(*) FROM reporting.article_facts) AS facts_published,
        (SELECT count(*) FROM reporting.article_facts
         WHERE article_id IN (SELECT article_id FROM refused UNION ALL SELECT article_id FROM superseded))
            AS facts_refused,
        (SELECT coalesce(sum(value), 0) FROM lantik.corrected.headcounts SEMI JOIN published USING (article_id))
            AS people_staged,
        (SELECT coalesce(sum(value), 0) FROM reporting.article_facts) AS people_published
),
sums AS (
    SELECT
        -- A figure told again on another day is published beside its first telling and added up once.
        (SELECT coalesce(sum(headcount), 0) FROM reporting.appointments WHERE likely_repeat_of IS NULL) AS appointed_people,
        (SELECT coalesce(sum(headcount), 0) FROM reporting.monthly) AS monthly_people
)
SELECT
    taken_in.*,
    counted.*,
    counted.staged - counted.published - counted.quarantined - counted.superseded AS articles_lost,
    facts.* EXCLUDE (people_staged, people_published),
    facts.facts_published - facts.facts_staged AS facts_difference,
    facts.people_staged::BIGINT AS people_staged,
    facts.people_published::BIGINT AS people_published,
    (facts.people_published - facts.people_staged)::BIGINT AS people_difference,
    sums.appointed_people::BIGINT AS appointed_people,
    sums.monthly_people::BIGINT AS monthly_people,
    (sums.monthly_people - sums.appointed_people)::BIGINT AS monthly_difference
FROM taken_in, counted, facts, sums
