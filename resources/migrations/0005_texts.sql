-- Which papers say the same in other bytes: a projection, as the lists of 0001 are.
CREATE TABLE case_texts (
    case_ref TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (case_ref, words)
) {strict};

CREATE INDEX case_texts_by_words ON case_texts (words, case_ref);
