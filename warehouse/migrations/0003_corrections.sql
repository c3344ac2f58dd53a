-- Corrections. Staging keeps what extraction said; audits and reports read the schema `corrected`, whose views have the
-- staging tables' columns: an article that a correction was applied to comes from `overlay`, every other from staging.

CREATE SCHEMA overlay;
CREATE SCHEMA corrected;

-- The ledger as it stands, one row a line, with what became of it.
CREATE TABLE quality.corrections (
    line           INTEGER NOT NULL,    -- where it begins in the ledger, from 1
    article_id     VARCHAR,             -- NULL where the line names none
    place          INTEGER,             -- character the headcount or date begins at; NULL: the article itself
    headcount_id   VARCHAR,             -- NULL where it is about no headcount, or was refused
    field          VARCHAR,
    old_value      VARCHAR,             -- as written; '' for nothing
    new_value      VARCHAR,
    original_value VARCHAR,             -- what extraction said there; NULL where the line was refused
    corrected_by   VARCHAR,
    corrected_on   DATE,
    why            VARCHAR,
    outcome        VARCHAR NOT NULL,    -- applied, refused
    reason         VARCHAR,             -- why it was refused, one plain sentence
    run_id         VARCHAR NOT NULL,    -- the run that first found it so
    checked_at     TIMESTAMP NOT NULL
);

-- Every article that a correction was applied to; a dropped one has no rows anywhere in corrected.
CREATE TABLE overlay.corrected_articles (
    article_id VARCHAR NOT NULL,
    is_dropped BOOLEAN NOT NULL
);

CREATE TABLE overlay.articles AS FROM staging.articles LIMIT 0;
CREATE TABLE overlay.headcounts AS FROM staging.headcounts LIMIT 0;
CREATE TABLE overlay.breakdowns AS FROM staging.breakdowns LIMIT 0;
CREATE TABLE overlay.breakdown_parts AS FROM staging.breakdown_parts LIMIT 0;
CREATE TABLE overlay.dates AS FROM staging.dates LIMIT 0;

-- With *, so that a column that staging gains shows here too; overlay must gain it as well.
CREATE VIEW corrected.articles AS
    SELECT * FROM staging.articles ANTI JOIN overlay.corrected_articles USING (article_id)
    UNION ALL BY NAME FROM overlay.articles;
CREATE VIEW corrected.headcounts AS
    SELECT * FROM staging.headcounts ANTI JOIN overlay.corrected_articles USING (article_id)
    UNION ALL BY NAME FROM overlay.headcounts;
CREATE VIEW corrected.breakdowns AS
    SELECT * FROM staging.breakdowns ANTI JOIN overlay.corrected_articles USING (article_id)
    UNION ALL BY NAME FROM overlay.breakdowns;
CREATE VIEW corrected.breakdown_parts AS
    SELECT * FROM staging.breakdown_parts ANTI JOIN overlay.corrected_articles USING (article_id)
    UNION ALL BY NAME FROM overlay.breakdown_parts;
CREATE VIEW corrected.dates AS
    SELECT * FROM staging.dates ANTI JOIN overlay.corrected_articles USING (article_id)
    UNION ALL BY NAME FROM overlay.dates;

-- Nobody corrects these; they go with an article that is dropped.
CREATE VIEW corrected.sentences AS
    SELECT * FROM staging.sentences
    ANTI JOIN (FROM overlay.corrected_articles WHERE is_dropped) AS dropped USING (article_id);
CREATE VIEW corrected.officials AS
    SELECT * FROM staging.officials
    ANTI JOIN (FROM overlay.corrected_articles WHERE is_dropped) AS dropped USING (article_id);
CREATE VIEW corrected.quotes AS
    SELECT * FROM staging.quotes
    ANTI JOIN (FROM overlay.corrected_articles WHERE is_dropped) AS dropped USING (article_id);
