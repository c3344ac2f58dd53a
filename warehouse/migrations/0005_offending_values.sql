ALTER TABLE quality.quarantine ADD COLUMN offending VARCHAR;   -- JSON: the first rows that broke the expectation, their judged and told columns
