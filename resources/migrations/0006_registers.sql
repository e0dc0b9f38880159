-- Which cases stand in which register (preservations, gags, notices, packets), those that bind first before the others:
-- a projection, as the lists of 0001 are. It is filled from the folded cases when a docket is brought up to date.
CREATE TABLE registers (
    case_ref TEXT NOT NULL,
    register TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (case_ref, register)
) {strict};

CREATE INDEX registers_by_key ON registers (register, sort_key, case_ref);

CREATE INDEX cases_by_instrument ON cases (instrument);
