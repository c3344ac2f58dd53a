-- What each file says of an article, whenever that is new: the history that tells the text in force from those it
-- replaced. Nothing here is ever removed: a file that is deleted or a feed that rotates takes back nothing.
CREATE TABLE raw.article_versions (
    version_no     BIGINT NOT NULL,    -- the order in which they were said
    identity       VARCHAR NOT NULL,   -- of what article it is a version: url:..., id:..., file:... or text:<article_id>
    inbox          VARCHAR NOT NULL,
    source_path    VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    is_news        BOOLEAN NOT NULL,   -- false where a second file says what was already known: it decides nothing
    seen_at        TIMESTAMP NOT NULL,
    run_id         VARCHAR NOT NULL
);

INSERT INTO raw.article_versions
SELECT
    row_number() OVER (ORDER BY first_seen_at, inbox, source_path, record_no, content_sha256),
    CASE WHEN record_no IS NULL THEN 'file:' || inbox || ':' || source_path ELSE 'text:' || article_id END,
    inbox, source_path, article_id, content_sha256, true, first_seen_at, run_id
FROM raw.article_files;

ALTER TABLE raw.inbox_files ADD COLUMN gone_at TIMESTAMP;          -- when a night first missed the file; NULL: it is there

ALTER TABLE quality.quarantine ADD COLUMN inbox VARCHAR;           -- of a file refused at ingest; NULL: not known
ALTER TABLE quality.quarantine ADD COLUMN outcome VARCHAR;         -- NULL: open; released, dropped, read, gone, reparsed, superseded
ALTER TABLE quality.quarantine ADD COLUMN decided_at TIMESTAMP;    -- when; a dropped one keeps released_at NULL: it stays refused
ALTER TABLE quality.quarantine ADD COLUMN decided_by VARCHAR;      -- the person, or the run that found it settled
ALTER TABLE quality.quarantine ADD COLUMN decided_why VARCHAR;
ALTER TABLE quality.quarantine ADD COLUMN retried_run_id VARCHAR;  -- the run that took a released one through all checks again

-- Older entries say what became of them, and of which inbox they are where their path leaves no doubt.
UPDATE quality.quarantine
SET outcome = CASE WHEN stage = 'ingest' THEN 'read' ELSE 'reparsed' END, decided_at = released_at
WHERE released_at IS NOT NULL;

UPDATE quality.quarantine SET inbox = known.inbox
FROM (SELECT source_path, min(inbox) AS inbox FROM raw.inbox_files GROUP BY source_path HAVING count(*) = 1) AS known
WHERE quarantine.source_path = known.source_path AND quarantine.stage = 'ingest';

-- Of each identity the newest version that passed its audit is in force; where none did, the newest. What it replaced is
-- superseded, unless it is in force elsewhere. A newer version that was refused is in quarantine and replaces nothing.
CREATE VIEW quality.superseded_articles AS
WITH passed AS (
    SELECT article_id FROM quality.article_audits WHERE outcome IN ('passed', 'flagged')
    EXCEPT
    SELECT article_id FROM quality.quarantine WHERE released_at IS NULL
),
news AS (
    SELECT identity, version_no, article_id, seen_at, article_id IN (SELECT article_id FROM passed) AS has_passed
    FROM raw.article_versions
    WHERE is_news
),
in_force AS (
    SELECT * FROM news
    QUALIFY row_number() OVER (PARTITION BY identity ORDER BY has_passed DESC, version_no DESC) = 1
)
SELECT
    former.article_id,
    arg_max(in_force.article_id, in_force.version_no) AS superseded_by,
    arg_max(in_force.seen_at, in_force.version_no) AS superseded_at,
    arg_max(in_force.identity, in_force.version_no) AS identity
FROM (SELECT identity, article_id, max(version_no) AS version_no FROM news GROUP BY ALL) AS former
INNER JOIN in_force ON former.identity = in_force.identity AND former.version_no < in_force.version_no
WHERE former.article_id NOT IN (SELECT article_id FROM in_force)
GROUP BY former.article_id;
