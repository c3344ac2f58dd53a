-- What the published file says of itself. One statement a fact: filled by meta.py once every view stands.

CREATE SCHEMA IF NOT EXISTS meta;

CREATE OR REPLACE TABLE meta.file (
    run_id            VARCHAR NOT NULL,
    built_at          TIMESTAMP NOT NULL,
    source_sha256     VARCHAR NOT NULL,
    articles          BIGINT NOT NULL,
    newest_article_on DATE,
    newest_event_on   DATE,
    newest_file_at    TIMESTAMP,
    schema_version    INTEGER NOT NULL,
    lantik_version    VARCHAR NOT NULL,
    duckdb_version    VARCHAR NOT NULL
);
COMMENT ON TABLE meta.file IS 'One row: what this file is, what it was built from, how fresh that is. What changed since the file before stands in reporting.publication and reporting.changes.';
COMMENT ON COLUMN meta.file.run_id IS 'The nightly run that made this file. Joins to reporting.publication; a version for readers.';
COMMENT ON COLUMN meta.file.built_at IS 'When it was built, UTC; it was published within minutes. A rollback puts the same file back, so that no later time can stand here.';
COMMENT ON COLUMN meta.file.source_sha256 IS 'SHA-256 (hex) of what it was built from: identity, bytes, audit and rules of every published article, and every line of the corrections ledger that was not refused. The same in two files: built from the same.';
COMMENT ON COLUMN meta.file.articles IS 'Articles it was built from; the newest version of each, without those in quarantine.';
COMMENT ON COLUMN meta.file.newest_article_on IS 'Latest day of publication that one of its articles states; NULL where none does.';
COMMENT ON COLUMN meta.file.newest_event_on IS 'Latest day of an event; NULL where no event has a day.';
COMMENT ON COLUMN meta.file.newest_file_at IS 'When the newest of its articles was first read from the inbox, UTC.';
COMMENT ON COLUMN meta.file.schema_version IS 'Raised when a view or column that readers may use goes, is renamed or changes its type; additions leave it as it is.';
COMMENT ON COLUMN meta.file.lantik_version IS 'Version of Lantik that built it.';
COMMENT ON COLUMN meta.file.duckdb_version IS 'Version of DuckDB that wrote it; clients from 1.2 on read it.';

CREATE OR REPLACE TABLE meta.views (
    view_name    VARCHAR NOT NULL,
    row_count    BIGINT NOT NULL,
    column_count BIGINT NOT NULL
);
COMMENT ON TABLE meta.views IS 'One row per published view, counted when the file was finished: whoever copies or loads the file can see whether all of it arrived.';
COMMENT ON COLUMN meta.views.view_name IS 'The view, as reporting.<view_name>.';
COMMENT ON COLUMN meta.views.row_count IS 'Rows of the view in this file.';
COMMENT ON COLUMN meta.views.column_count IS 'Columns of the view in this file.';
