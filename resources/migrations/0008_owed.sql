-- Accounts are compared without regard to capitals. What is owed and overdue stands before what merely ends one day, and
-- nobody is told under a silence: both lists are made anew when a docket is brought up to date (models/docket/schema.cpp).
DELETE FROM registers WHERE case_ref = '';
