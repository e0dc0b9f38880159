-- Full text over the pages: FTS5 keeps the index, the table pages keeps the words.
CREATE VIRTUAL TABLE search USING fts5(words, content='pages', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
