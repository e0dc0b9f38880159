-- What came in last is asked for on the first page of every day, and the list of all cases is sorted by receipt.
CREATE INDEX IF NOT EXISTS cases_by_received ON cases (received_key, case_ref);
