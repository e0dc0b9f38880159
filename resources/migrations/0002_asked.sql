-- The day list asks which cases ever asked for a second person: few among all entries.
CREATE INDEX entries_asked ON entries (case_ref) WHERE kind = 'asked';
