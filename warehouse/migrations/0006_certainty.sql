-- How sure what was read is, as chances from 0 to 1 (README, "Extraction, measured"). NULL in rows that were parsed before,
-- until they are parsed again. DuckDB adds no column with a CHECK; the audit of staging holds what lies outside.
ALTER TABLE staging.articles ADD COLUMN headline_certainty DOUBLE;      -- the headline is right; without one: none is right
ALTER TABLE staging.headcounts ADD COLUMN category_certainty DOUBLE;    -- the category is right
ALTER TABLE staging.headcounts ADD COLUMN occupation_certainty DOUBLE;  -- the occupation, or that there is none, is right
ALTER TABLE staging.headcounts ADD COLUMN status_certainty DOUBLE;      -- the status is right

-- 1.0 where a person decided the field.
ALTER TABLE overlay.articles ADD COLUMN headline_certainty DOUBLE;
ALTER TABLE overlay.headcounts ADD COLUMN category_certainty DOUBLE;
ALTER TABLE overlay.headcounts ADD COLUMN occupation_certainty DOUBLE;
ALTER TABLE overlay.headcounts ADD COLUMN status_certainty DOUBLE;
