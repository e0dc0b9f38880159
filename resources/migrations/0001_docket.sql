-- The docket: entries under a Merkle tree, the documents they name, and the lists that follow from them.
-- Words in braces are the database's own; see models/docket/dialect.cpp.
CREATE TABLE head (
    one {integer} PRIMARY KEY CHECK (one = 1),
    count {integer} NOT NULL,
    hash {bytes} NOT NULL,
    edge {bytes} NOT NULL,
    last_at TEXT NOT NULL
) {strict};

CREATE TABLE entries (
    number {integer} PRIMARY KEY,
    case_ref TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    leaf {bytes} NOT NULL,
    salt {bytes},
    body {bytes},
    leaf_hash {bytes} NOT NULL,
    erased_by {integer}
) {strict};

CREATE INDEX entries_by_case ON entries (case_ref, number);

CREATE INDEX entries_of_docket ON entries (kind, number) WHERE case_ref = '';

CREATE TABLE documents (
    id {integer} PRIMARY KEY,
    case_ref TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size {integer} NOT NULL,
    UNIQUE (case_ref, sha256)
) {strict};

CREATE TABLE chunks (
    document {integer} NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    number {integer} NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (document, number)
) {strict};

CREATE TABLE tray (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size {integer} NOT NULL,
    at TEXT NOT NULL
) {strict};

CREATE TABLE kept (
    sha256 TEXT PRIMARY KEY,
    bytes {bytes} NOT NULL
) {strict};

CREATE TABLE actor_keys (
    name TEXT PRIMARY KEY,
    public_key {bytes} NOT NULL,
    salt {bytes} NOT NULL,
    operations {integer} NOT NULL,
    memory {integer} NOT NULL,
    nonce {bytes} NOT NULL,
    wrapped {bytes} NOT NULL
) {strict};

-- From here on: projections, rebuilt at any time from entries and documents alone.
CREATE TABLE cases (
    case_ref TEXT PRIMARY KEY,
    revision {integer} NOT NULL,
    instrument TEXT NOT NULL,
    issuer TEXT NOT NULL,
    status TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_key TEXT NOT NULL,
    due TEXT NOT NULL,
    due_key TEXT NOT NULL,
    due_rule TEXT NOT NULL,
    due_family TEXT NOT NULL,
    filter TEXT NOT NULL,
    unsettled {integer} NOT NULL
) {strict};

CREATE INDEX cases_by_due ON cases (due_key, received_key, case_ref, filter);

CREATE INDEX cases_unsettled ON cases (case_ref) WHERE unsettled = 1;

CREATE TABLE folded_cases (
    case_ref TEXT PRIMARY KEY,
    folded TEXT NOT NULL
) {strict};

CREATE TABLE accounts (
    case_ref TEXT NOT NULL,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (case_ref, account)
) {strict};

CREATE INDEX accounts_by_account ON accounts (account, case_ref);

CREATE TABLE case_documents (
    case_ref TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (case_ref, sha256)
) {strict};

CREATE INDEX case_documents_by_document ON case_documents (sha256, case_ref);

CREATE TABLE docket_numbers (
    case_ref TEXT NOT NULL,
    docket_number TEXT NOT NULL,
    PRIMARY KEY (case_ref, docket_number)
) {strict};

CREATE INDEX docket_numbers_by_number ON docket_numbers (docket_number, case_ref);

CREATE TABLE pages (
    id {identity},
    case_ref TEXT NOT NULL,
    document TEXT NOT NULL,
    page {integer} NOT NULL,
    words TEXT NOT NULL
) {strict};

CREATE INDEX pages_by_case ON pages (case_ref, document);
