-- The warehouse, version 1. Times are UTC. Ids: content_sha256 is the SHA-256 (hex) of an article's bytes as they came
-- (for a record of a .jsonl, of the record's bytes; for .gz, of what is inside); article_id is the first 16 hex digits
-- of the SHA-256 of the decoded text, so the same article in two encodings is one article.

CREATE SCHEMA raw;
CREATE SCHEMA staging;
CREATE SCHEMA quality;
CREATE SCHEMA ops;

CREATE TABLE ops.migrations (
    version    INTEGER NOT NULL,
    name       VARCHAR NOT NULL,
    sha256     VARCHAR NOT NULL,   -- of the migration's SQL: an applied one must never change
    applied_at TIMESTAMP NOT NULL
);

-- What the inbox held when it was last read: lets a night skip a file by its size and time, and says what became of it.
CREATE TABLE raw.inbox_files (
    inbox         VARCHAR NOT NULL,   -- the inbox folder's resolved path; never published
    source_path   VARCHAR NOT NULL,   -- folder name of the inbox and path below it: articles/metro.txt
    byte_size     BIGINT,
    modified_ns   BIGINT,             -- mtime, nanoseconds since 1970
    file_sha256   VARCHAR,            -- of the file's bytes on disk; NULL where it could not be read
    outcome       VARCHAR NOT NULL,   -- new, duplicate, quarantined
    articles      INTEGER NOT NULL,   -- article records the file holds
    run_id        VARCHAR NOT NULL,
    seen_at       TIMESTAMP NOT NULL
);

CREATE TABLE raw.article_files (
    content_sha256 VARCHAR NOT NULL,
    article_id     VARCHAR NOT NULL,
    file_sha256    VARCHAR NOT NULL,
    inbox          VARCHAR NOT NULL,
    source_path    VARCHAR NOT NULL,
    record_no      INTEGER,           -- 1-based record in a .json list or .jsonl; NULL where the file is one article
    format         VARCHAR NOT NULL,  -- txt, html, json, jsonl (also inside .gz)
    encoding       VARCHAR NOT NULL,
    byte_size      BIGINT NOT NULL,
    text           VARCHAR NOT NULL,  -- decoded, never altered afterwards
    first_seen_at  TIMESTAMP NOT NULL,
    run_id         VARCHAR NOT NULL
);

CREATE TABLE staging.articles (
    article_id        VARCHAR NOT NULL,
    content_sha256    VARCHAR NOT NULL,
    source_path       VARCHAR NOT NULL,
    publisher         VARCHAR,
    title             VARCHAR,
    author            VARCHAR,
    editor            VARCHAR,
    dateline          VARCHAR,
    published_on      DATE,
    is_advertorial    BOOLEAN NOT NULL,
    is_partial        BOOLEAN NOT NULL,
    kind              VARCHAR NOT NULL,
    region_code       VARCHAR,
    region_name       VARCHAR,
    region_level      VARCHAR,
    region_reason     VARCHAR,        -- why there is no region
    event_on          DATE,
    event_on_text     VARCHAR,
    event_on_basis    VARCHAR NOT NULL,
    headline_headcount_id VARCHAR,
    text_length       INTEGER NOT NULL,  -- characters
    parser_version    VARCHAR NOT NULL,
    run_id            VARCHAR NOT NULL,
    parsed_at         TIMESTAMP NOT NULL
);

CREATE TABLE staging.sentences (
    article_id  VARCHAR NOT NULL,
    sentence_no INTEGER NOT NULL,
    char_start  INTEGER NOT NULL,
    char_end    INTEGER NOT NULL,
    text        VARCHAR NOT NULL
);

CREATE TABLE staging.headcounts (
    headcount_id         VARCHAR NOT NULL,   -- article_id:h:NN
    article_id           VARCHAR NOT NULL,
    headcount_no         INTEGER NOT NULL,
    sentence_no          INTEGER,
    char_start           INTEGER NOT NULL,
    char_end             INTEGER NOT NULL,
    text                 VARCHAR NOT NULL,
    value                BIGINT NOT NULL,
    is_approximate       BOOLEAN NOT NULL,
    category             VARCHAR NOT NULL,
    occupation           VARCHAR,
    label                VARCHAR,
    status               VARCHAR NOT NULL,
    role                 VARCHAR NOT NULL,
    of_headcount_id      VARCHAR,            -- the total that contains this part
    region_code          VARCHAR,            -- the employer: the article's own unless the text says another
    region_name          VARCHAR,
    region_level         VARCHAR,
    undecided            VARCHAR             -- fields no rule could decide, and why; NULL where none
);

CREATE TABLE staging.breakdowns (
    breakdown_id       VARCHAR NOT NULL,
    article_id         VARCHAR NOT NULL,
    total_headcount_id VARCHAR NOT NULL,
    stated_total       BIGINT NOT NULL,
    parts_sum          BIGINT NOT NULL,
    difference         BIGINT NOT NULL       -- parts_sum - stated_total; 0 where the parts add up
);

CREATE TABLE staging.breakdown_parts (
    breakdown_id      VARCHAR NOT NULL,
    article_id        VARCHAR NOT NULL,
    part_no           INTEGER NOT NULL,
    part_headcount_id VARCHAR NOT NULL,
    value             BIGINT NOT NULL
);

CREATE TABLE staging.dates (
    article_id      VARCHAR NOT NULL,
    date_no         INTEGER NOT NULL,
    char_start      INTEGER NOT NULL,
    char_end        INTEGER NOT NULL,
    text            VARCHAR NOT NULL,
    date            DATE,
    weekday_stated  VARCHAR,
    weekday_matches BOOLEAN,
    year_basis      VARCHAR NOT NULL,
    role            VARCHAR NOT NULL,
    problem         VARCHAR                  -- why the words are no real day
);

CREATE TABLE staging.officials (
    article_id VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end   INTEGER NOT NULL,
    name       VARCHAR NOT NULL,
    position   VARCHAR NOT NULL
);

CREATE TABLE staging.quotes (
    article_id VARCHAR NOT NULL,
    char_start INTEGER NOT NULL,
    char_end   INTEGER NOT NULL,
    speaker    VARCHAR,
    text       VARCHAR NOT NULL
);

CREATE TABLE quality.validations (
    run_id      VARCHAR NOT NULL,
    suite       VARCHAR NOT NULL,
    expectation VARCHAR NOT NULL,     -- its name in our suites, unique within the suite
    column_name VARCHAR,
    severity    VARCHAR NOT NULL,     -- critical, warning, info
    success     BOOLEAN NOT NULL,
    evaluated   BIGINT NOT NULL,      -- rows looked at
    unexpected  BIGINT NOT NULL,      -- rows that failed
    description VARCHAR,
    detail      VARCHAR,              -- a few offending values, or why it could not be evaluated
    checked_at  TIMESTAMP NOT NULL
);

-- One row per article the staging audit has judged. Reporting reads only what stands here as passed or flagged, so an
-- article staged by a night that died before its audit waits for the next night's.
CREATE TABLE quality.article_audits (
    article_id VARCHAR NOT NULL,
    outcome    VARCHAR NOT NULL,      -- passed, flagged, quarantined
    reasons    VARCHAR,               -- warnings in plain language, one a line
    run_id     VARCHAR NOT NULL,
    audited_at TIMESTAMP NOT NULL
);

CREATE TABLE quality.quarantine (
    quarantine_id  VARCHAR NOT NULL,
    content_sha256 VARCHAR,           -- NULL where the file could not be read
    article_id     VARCHAR,
    source_path    VARCHAR NOT NULL,
    stage          VARCHAR NOT NULL,  -- ingest, parse, audit
    expectation    VARCHAR,
    reason         VARCHAR NOT NULL,  -- one plain sentence
    run_id         VARCHAR NOT NULL,
    quarantined_at TIMESTAMP NOT NULL,
    released_at    TIMESTAMP
);

CREATE TABLE ops.runs (
    run_id            VARCHAR NOT NULL,
    flow_run_id       VARCHAR,
    started_at        TIMESTAMP NOT NULL,
    ended_at          TIMESTAMP,
    outcome           VARCHAR NOT NULL,   -- published, held_back, failed, running
    reason            VARCHAR,
    files_seen        INTEGER NOT NULL DEFAULT 0,
    files_new         INTEGER NOT NULL DEFAULT 0,
    files_duplicate   INTEGER NOT NULL DEFAULT 0,
    files_quarantined INTEGER NOT NULL DEFAULT 0,
    articles          INTEGER NOT NULL DEFAULT 0,
    headcounts        INTEGER NOT NULL DEFAULT 0,
    published         BOOLEAN NOT NULL DEFAULT false
);
