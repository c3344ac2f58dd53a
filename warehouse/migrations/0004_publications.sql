-- What was put in the published file's place, one row each time: by a night, or by a person who rolled back.
CREATE TABLE ops.publications (
    publication_no BIGINT NOT NULL,
    kind           VARCHAR NOT NULL,   -- published, rolled_back
    version        VARCHAR NOT NULL,   -- the time the file was built, its name among the kept ones
    run_id         VARCHAR,            -- the run that built it; NULL: not known
    sha256         VARCHAR NOT NULL,   -- of the file
    byte_size      BIGINT NOT NULL,
    view_rows      VARCHAR NOT NULL,   -- JSON: rows by view
    published_at   TIMESTAMP NOT NULL,
    decided_by     VARCHAR             -- the person who rolled back; NULL: a night
);
