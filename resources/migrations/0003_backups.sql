-- Which copies were made of this docket: no entry, since a copy changes nothing that anyone may later have to prove.
CREATE TABLE backups (
    file TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    count {integer} NOT NULL,
    hash TEXT NOT NULL
) {strict};
