-- Until when the file of a closed case is kept: what is due for erasure is found without reading every case.
ALTER TABLE cases ADD COLUMN keep_until TEXT NOT NULL DEFAULT '';

CREATE INDEX cases_kept ON cases (keep_until, case_ref) WHERE keep_until <> '';
