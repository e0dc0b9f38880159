-- What is owed and overdue stands before what merely ends one day, and nobody is told under a silence: the dates in the
-- list of cases are counted anew when a docket is brought up to date (models/docket/schema.cpp). No table changes.
DELETE FROM registers WHERE case_ref = '';
